"""The case endings of Russian names: from "Лаврову" back to "Лавров".

A bent form can come from several nominatives ("Иванова" from Иванова and from Иванов): all of
them are given, each with the gender and the cases that it would be. Which of them is meant is
for whoever knows the names to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from csto_records.names.words import word_list
from csto_records.once import once

#: Nominative, genitive, dative, accusative, instrumental, prepositional.
CASES: Final = {
    "n": "nominative",
    "g": "genitive",
    "d": "dative",
    "a": "accusative",
    "i": "instrumental",
    "p": "prepositional",
}
_ALL: Final = frozenset(gender + case for gender in "mf" for case in CASES)


class Form(NamedTuple):
    """One way to read a printed word: the nominative, and the genders and cases it may be in.

    ``readings`` are pairs of a gender (``m``, ``f``) and a case (a key of `CASES`).
    """

    nominative: str
    readings: frozenset[str]


# Each line: how the nominative ends (the part in brackets is replaced), the gender, and the
# endings with their cases. From any grammar of Russian: the declension of personal names.
_PARADIGMS: Final = """
ов() ев() ёв() ин() ын()|m|а=ga у=d ым=i е=p
ов(а) ев(а) ёв(а) ин(а) ын(а)|f|ой=gdip ою=i у=a
б() в() г() д() ж() з() к() л() м() н() п() р() с() т() ф() х() ц() ч() ш() щ()|m|а=ga у=d ом=i
    ем=i е=p
(ь)|m|я=ga ю=d ем=i ём=i е=p
(ь)|f|и=gdp ью=i
(й)|m|я=ga ю=d ем=i е=p
и(й)|m|и=p
(а)|mf|ы=g и=g е=dp у=a ой=i ей=i ою=i ею=i
(я)|mf|и=g е=dp ю=a ей=i ёй=i ею=i
и(я)|mf|и=dp
(ий)|m|ого=ga его=ga ому=d ему=d им=i ом=p ем=p
(ый) (ой)|m|ого=ga ому=d ым=i ом=p
(ая)|f|ой=gdip ую=a ою=i
(яя)|f|ей=gdip юю=a ею=i
(ец)|m|ца=ga цу=d цом=i цем=i це=p
"""
# A vowel of the nominative that the other cases lose.
_FLEETING: Final = {"павл": "павел", "льв": "лев"}
_VOWELS: Final = "аеёиоуыэюя"
_CONSONANTS: Final = "бвгджзклмнпрстфхцчшщ"
#: Names that end so have one form for all cases and both genders.
_FIXED: Final = ("о", "е", "и", "у", "ы", "ю", "э", "ё", "их", "ых")


class _Ending(NamedTuple):
    replaced: str
    needed: str
    readings: frozenset[str]


@once
def _endings() -> dict[str, tuple[_Ending, ...]]:
    """Printed ending to what it may stand for."""
    table: dict[str, list[_Ending]] = {}
    for row in _PARADIGMS.strip().replace("\n    ", " ").split("\n"):
        nominatives, genders, bent = row.split("|")
        for pattern in nominatives.split():
            before, _, replaced = pattern.rstrip(")").partition("(")
            for pair in word_list(bent):
                ending, _, cases = pair.partition("=")
                readings = frozenset(gender + case for gender in genders for case in cases)
                found = _Ending(replaced, before + replaced, readings)
                table.setdefault(ending, []).append(found)
    return {ending: tuple(found) for ending, found in table.items()}


def _bent(word: str) -> Iterator[tuple[str, frozenset[str]]]:
    for length in (1, 2, 3):
        stem = word[:-length]
        if len(stem) < 2:
            return
        for ending in _endings().get(word[-length:], ()):
            nominative = stem + ending.replaced
            if nominative.endswith(ending.needed) and _can_be(nominative):
                yield _FLEETING.get(nominative, nominative), ending.readings


def _can_be(nominative: str) -> bool:
    """Whether the last two letters can stand together: a vowel before й, a consonant before ь."""
    before, last = nominative[-2], nominative[-1]
    return before in {"й": _VOWELS, "ь": _CONSONANTS}.get(last, nominative)


def _unbent(word: str) -> frozenset[str]:
    """The cases in which a word stands in the form of the nominative."""
    if word.endswith(_FIXED):
        return _ALL
    readings = frozenset(("mn", "fn"))
    if word[-1] in _CONSONANTS + "ь":  # women's names that do not bend: Меркель, Саргсян
        readings |= frozenset("f" + case for case in CASES)
    return readings


@lru_cache(maxsize=4096)
def nominatives(word: str) -> tuple[Form, ...]:
    """The nominatives that a word of a Russian name can come from, itself among them.

    In lower case and in a fixed order, the word itself first. Words that are not Cyrillic, and
    words that are too long to be names, come from themselves alone.
    """
    word = word.lower()
    if not word or len(word) > 48 or not any("а" <= c <= "я" or c == "ё" for c in word):
        return (Form(word, _ALL),)
    found = {word: _unbent(word)}
    for nominative, readings in _bent(word):
        found[nominative] = found.get(nominative, frozenset()) | readings
    return tuple(Form(nominative, readings) for nominative, readings in found.items())
