"""Strategies for ids, names, spans and the other small parts of records."""

from hypothesis import strategies as st

from csto_records.model import Identifier, Name, Span
from csto_records.strategies.dates import periods
from csto_records.strategies.hard import hard_texts

#: Invented people: one name in several spellings and scripts, namesakes, a single name.
PERSON_NAMES = (
    "Ivan Petrov",
    "Иван Петров",
    "I. Petrov",
    "Petrov, Ivan",
    "Pyotr Petrov",
    "Yulia Zaitseva",
    "Юлия Зайцева",
    "Yuliya Zaytseva",
    "Anna-Maria von Osten",
    "Ng",
)

LANGUAGES = ("en", "ru", "hy", "be")

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_PRINTED = "abc XYZ àéï Жизнь Ёё Ў'’-.«»\N{NO-BREAK SPACE}"


def ids(max_words: int = 3) -> st.SearchStrategy[str]:
    """Well-formed ids: words of lower-case letters and digits with ``-``, ``.``, ``:`` between."""
    word = st.text(_LETTERS, min_size=1, max_size=6)
    more = st.tuples(st.sampled_from("-.:"), word).map("".join)
    return st.builds(
        lambda first, rest: first + "".join(rest), word, st.lists(more, max_size=max_words - 1)
    )


def texts(max_size: int = 20) -> st.SearchStrategy[str]:
    """Text that is not empty, in Latin and Cyrillic, with the marks that pages print.

    Among it are the texts of `HARD_TEXTS` that are no longer than ``max_size``.
    """
    plain = st.text(_PRINTED, min_size=1, max_size=max_size).filter(lambda text: text.strip())
    return plain | hard_texts(max_size)


def person_names() -> st.SearchStrategy[str]:
    """What a person may be called: invented names in several spellings, and hard texts."""
    return st.sampled_from(PERSON_NAMES) | texts() | hard_texts()


def names() -> st.SearchStrategy[Name]:
    """`Name` records: a spelling, its language, and sometimes the period of its use."""
    return st.builds(
        Name, person_names(), st.none() | st.sampled_from(LANGUAGES), st.none() | periods()
    )


def identifiers() -> st.SearchStrategy[Identifier]:
    """`Identifier` records of a few schemes."""
    return st.builds(
        Identifier, st.sampled_from(("wikidata", "iso3166-1")), st.sampled_from(("Q1", "Q2", "AA"))
    )


def spans(max_value: int = 1000) -> st.SearchStrategy[Span]:
    """Stretches of a text, some of them empty."""
    place = st.integers(0, max_value)
    return st.builds(lambda a, b: Span(min(a, b), max(a, b)), place, place)
