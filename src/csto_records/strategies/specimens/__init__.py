"""Strategies for documents: pages in each publisher's layout, with the records they must yield.

A document is made of records, and printed; reading it must give the records back.
"""

from collections.abc import Callable

from hypothesis import strategies as st

from csto_records.errors import InvalidValue
from csto_records.strategies.specimens import (
    generic,
    one_speaker,
    organisation_news,
    president_html,
    president_text,
)
from csto_records.strategies.specimens.account import Account, sessions, talks
from csto_records.strategies.specimens.specimen import SpecimenDocument
from csto_records.time.partial import DateLike

_PAGES: dict[str, Callable[[Account], st.SearchStrategy[SpecimenDocument]]] = {
    "generic-text": generic.text,
    "generic-html": generic.html,
    "kremlin-special": president_text.special,
    "kremlin-reader": president_text.reader,
    "kremlin-html": president_html.html,
    "csto-news": organisation_news.news,
    "russian-foreign-ministry": one_speaker.ministry,
    "russian-embassy": one_speaker.embassy,
}
#: The layouts of one person's words, which print no turns of others.
_ONE_SPEAKER = ("russian-foreign-ministry", "russian-embassy")

#: The names of the layouts, as `csto_records.Document.layout` has them.
DOCUMENT_LAYOUTS = tuple(_PAGES)


def documents(
    layout: str | None = None,
    min_value: DateLike = "1992-05-15",
    max_value: DateLike = "2049-12-31",
    max_people: int = 4,
    max_turns: int = 4,
) -> st.SearchStrategy[SpecimenDocument]:
    """Pages about a meeting, each with the records that reading it must give.

    The people are invented, the offices and bodies are real, and what is said is specimen text.

    :param layout: one of `DOCUMENT_LAYOUTS`; by default any of them.
    :param min_value: the earliest day of a meeting.
    :param max_value: the latest day.
    :param max_people: how many take part at most.
    :param max_turns: how many turns of speakers there are at most, questions aside.
    :raises InvalidValue: where there is no such layout.

    Shrinks towards plain text with one participant and no turns.
    """
    if layout is None:
        return st.sampled_from(DOCUMENT_LAYOUTS).flatmap(
            lambda name: documents(name, min_value, max_value, max_people, max_turns)
        )
    if layout not in _PAGES:
        raise InvalidValue(
            f"{layout!r} is not a layout; the layouts: {', '.join(DOCUMENT_LAYOUTS)}", layout
        )
    about = sessions(min_value, max_value, max_people, max_turns)
    if layout not in _ONE_SPEAKER and max_people > 1:
        about = about | talks(min_value, max_value, max_turns)
    return about.flatmap(_PAGES[layout])


__all__ = ["DOCUMENT_LAYOUTS", "SpecimenDocument", "documents"]
