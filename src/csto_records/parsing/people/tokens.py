"""Capitalised words of a text and what stands between them."""

from __future__ import annotations

import re
from typing import Final

import attrs

from csto_records.names.words import word_list
from csto_records.parsing.people.lexicon import COMMON, HEAD, PLACE, bits_of

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚƏ"
# What stands before is looked at behind the first letter: a pattern that begins with a set of
# letters is looked for many times faster than one that looks back first.
WORD: Final = re.compile(rf"[{_UPPER}](?<![^\W_][\s\S])[^\W_]*+(?:[-‑’'][^\W_]++)*+")
_SPLIT: Final = re.compile(f"({WORD.pattern})")

# What stands between two words of a stretch.
PLAIN: Final = 0  # white space
PARTICLE_BETWEEN: Final = 1  # " von der "
LINE: Final = 2  # one line break
DOT: Final = 3  # the dot of an initial or an abbreviation
APART: Final = 9  # anything else: the words are not of one stretch

_PARTICLES: Final = frozenset(
    [
        *word_list("""
        von van de der den da das do dos di del della du le la bin ibn ben bint al el ul ud y e
        zu ter d’ d' Al El al- el- an- ar- as- ash- ad- at- az- ul- ud- ur-
"""),
        *("von der", "van der", "van den", "von und zu", "de la", "de los", "bin al-", "bin abd"),
    ]
)
_OWNERS: Final = ("'s", "’s")
_ABBREVIATIONS: Final = frozenset(
    word_list("""
    Mr Mrs Ms Dr St Lt Gen Col Maj Capt Adm Prof Jr Sr Sts Rev Hon
""")
)


@attrs.define(slots=True)
class Token:
    """One capitalised word. ``before`` says what stands between it and the one before."""

    start: int
    end: int
    word: str  # without a possessive ending
    bits: int
    before: int
    possessive: bool


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The capitalised words of ``text[start:end]`` in order.

    Ordinary words that stand far from all others, as most beginnings of sentences do, are left
    out: nothing asks for them.
    """
    while start and start < end and text[start].isalnum() and text[start - 1].isalnum():
        start += 1  # the rest of a word that begins before
    found: list[Token] = []
    pieces = iter(_SPLIT.split(text[start:end]))  # what stands between, a word, and so on
    between = next(pieces)
    first = start + len(between)
    far = True  # from the word before
    before = APART
    word = ""
    lonely: tuple[int, int, str, bool] | None = None  # an ordinary word, far from the one before
    for printed in pieces:
        if far or (len(between) > _FARTHEST and not between[-2].isspace()):
            before = APART
        else:
            before = PLAIN if between == " " else _between(between, word)
        if lonely is not None:
            if not far:
                found.append(Token(*lonely[:3], COMMON, APART, lonely[3]))
            lonely = None
        word = printed
        behind = last = first + len(printed)  # the one with its possessive ending
        between = next(pieces)
        possessive = False
        if word[-1] == "s":
            if word[-2:] in _OWNERS:
                word, last, possessive = word[:-2], last - 2, True
            elif between and between[0] in "'’":
                possessive = last + 1 >= len(text) or not text[last + 1].isalnum()
        bits = bits_of(word)
        if far and bits == COMMON:
            lonely = first, last, word, possessive
        else:
            if not bits and len(word) > 7 and (lost := _GLUED.match(word)) is not None:
                known = bits_of(lost[1])
                if known & _BEFORE_NAMES and not bits_of(lost[2]) & COMMON:
                    middle = first + lost.end(1)  # "FinlandSauli": a lost space before a name
                    found.append(Token(first, middle, lost[1], known, before, False))
                    first, word, bits, before = middle, lost[2], bits_of(lost[2]), PLAIN
            found.append(Token(first, last, word, bits, before, possessive))
        far = len(between) > _ALONE and "  " not in between  # white space may be of any length
        first = behind + len(between)
    return found


_GLUED: Final = re.compile(r"([A-Z][a-z]{3,}+)([A-Z][a-z]{2,})\Z")
#: What the word before a name may be, where the space between them is lost.
_BEFORE_NAMES: Final = COMMON | PLACE | HEAD


#: In characters; the longest that stands between two words of a stretch, but for white space.
_FARTHEST: Final = 14
#: The longest that is looked at between two words is "of the Republic of"; beyond this they have
#: nothing to do with one another.
_ALONE: Final = 20


def _between(gap: str, previous: str) -> int:
    if len(gap) > _FARTHEST:
        return PLAIN if gap.isspace() and "\n" not in gap else APART
    core = gap.strip()
    if not core:
        lines = gap.count("\n")
        return PLAIN if lines == 0 else LINE if lines == 1 else APART
    if core == ".":
        if len(previous) == 1 or previous in _ABBREVIATIONS:
            return DOT if "\n" not in gap else APART
        return APART
    if core in _PARTICLES and gap[0].isspace() and "\n" not in gap:
        return PARTICLE_BETWEEN
    return APART
