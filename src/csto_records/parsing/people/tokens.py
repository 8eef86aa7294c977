"""Capitalised words of a text and what stands between them."""

from __future__ import annotations

import re
from typing import Final

import attrs

from csto_records.names.words import word_list
from csto_records.parsing.people.lexicon import bits_of

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚƏ"
# What stands before is looked at behind the first letter: a pattern that begins with a set of
# letters is looked for many times faster than one that looks back first.
WORD: Final = re.compile(rf"[{_UPPER}](?<![^\W_][\s\S])[^\W_]*+(?:[-‑’'][^\W_]++)*+")

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
    """The capitalised words of ``text[start:end]`` in order."""
    found: list[Token] = []
    before = APART
    behind = start  # where the word before ends, with its possessive ending
    word = ""
    for match in WORD.finditer(text, start, end):
        first, last = match.span()
        if found:
            if first - behind > _FARTHEST and not text[first - 2].isspace():
                before = APART  # most words: a sentence stands between
            else:
                gap = text[behind:first]
                before = PLAIN if gap == " " else _between(gap, word)
        word = match[0]
        behind = last
        possessive = False
        if word[-1] == "s":
            if word[-2:] in _OWNERS:
                word, last, possessive = word[:-2], last - 2, True
            elif last < end and text[last] in "'’":
                possessive = last + 1 >= len(text) or not text[last + 1].isalnum()
        found.append(Token(first, last, word, bits_of(word), before, possessive))
    return found


#: In characters; the longest that stands between two words of a stretch, but for white space.
_FARTHEST: Final = 14


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
