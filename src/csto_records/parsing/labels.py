"""Speaker labels: "President of Russia Vladimir Putin:" at the head of a paragraph.

A colon in ordinary prose is not a label: what stands before it must be a name, an office and
a name, an office alone, or a role such as "Question", and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import IntEnum
from typing import NamedTuple, TypeAlias

from csto_records.model.span import Span
from csto_records.parsing.labels_names import Named, is_full_name, split_office, tidy_name
from csto_records.parsing.labels_words import (
    ED_IN_OFFICES,
    HONORIFICS,
    NOT_NAMES,
    OFFICES,
    OPENING_WORDS,
    PLACES,
    ROLE_TAIL,
    ROLES,
    SENTENCE_WORDS,
    TITLES_BEFORE_A_NAME,
)
from csto_records.parsing.lines import collapse, trimmed

LONGEST = 260  # characters of a label
_WORDS_MOST = 36

_NOTE_END = re.compile(r"\s{0,4}[(\[]([^()\[\]]{1,120})[)\]]\s*$")
_NOTE_AFTER = re.compile(
    r"\s{0,4}[(\[]\s?((?:re-?)?translat(?:ed|ion)[^()\[\]]{0,60}|in [A-Z][a-z]{2,20}"
    r"|via [^()\[\]]{1,40}|speaking [^()\[\]]{1,40})[)\]]\s{0,4}:?"
)
_STOPS = re.compile(r"[?!;…<>|=]|\.\s+(?=\S)|\.$")
_MARKS = re.compile(r"[?!;…<>|=.]")  # of the stops: fast to look for
_ABBREVIATIONS = re.compile(
    r"\b(?:[A-Z]|Ch|Dz|Kh|Sh|Ts|Ya|Ye|Yo|Yu|Zh|Lt|Gen|Col|Maj|Capt|Adm|Mr|Mrs|Ms|Dr|St|Prof|Jr|Sr|Rev|Amb|Gov|Sen)\.(?=[\s,]|$)"
)
#: What an office behind a name may begin with, and what stands between an office and its owner.
_BEFORE_OFFICES = OFFICES | {"acting", "former", "first", "senior", "honorary", "managing"}
_LINKS = frozenset(("of", "for", "at", "in", "to", "from", "the", "and", "on", "with", "&"))
_NO_LABEL = frozenset("\"'“”„«»‘’-–—•*(0123456789")  # what a label never begins with


class Certainty(IntEnum):
    """How sure a label is on its own."""

    WEAK = 1  # needs the page around it: a bare name, an unusual office
    STRONG = 2


#: What stands before a colon: office and name, a note, how sure a label it is.
Parsed: TypeAlias = tuple[Named, str | None, Certainty]


class Label(NamedTuple):
    """A label: its parts, where it stands (without the colon), where the words begin."""

    text: str
    span: Span
    words: int
    name: str | None
    office: str | None
    note: str | None
    certainty: Certainty


def find_label(
    text: str,
    start: int,
    end: int,
    known: Collection[str] = (),
    bold: int = -1,
    parsed: dict[tuple[str, bool], Parsed | None] | None = None,
) -> Label | None:
    """The label at the head of the paragraph ``text[start:end]``, or ``None``.

    ``known`` are personal names already met on the page. ``bold`` is where the bold type
    that the paragraph begins with ends, -1 where type is not known; a bold label is certain.
    ``parsed`` keeps what was made of a candidate: labels come again and again. It holds for the
    same ``known``.
    """
    colon = text.find(":", start, min(end, start + LONGEST))
    if colon < 0:
        return _without_colon(text, start, end, known, bold)
    after = colon + 1
    if after < end and text[after].isdigit() and text[colon - 1 : colon].isdigit():
        return None  # 15:40
    candidate, in_bold = text[start:colon], bold >= colon - 1
    if parsed is None:
        parsed = {}
    try:
        parts = parsed[candidate, in_bold]
    except KeyError:
        parts = parsed[candidate, in_bold] = parse_label(candidate, known, certain=in_bold)
    if parts is None:
        return None
    named, note, certainty = parts
    if note is None:
        behind = _NOTE_AFTER.match(text, after, end)
        if behind is not None:
            note, after = " ".join(behind[1].split()), behind.end()
    span = trimmed(text, start, colon)
    words = trimmed(text, after, end).start if after < end else end
    if in_bold:
        certainty = Certainty.STRONG
    return Label(collapse(candidate), span, words, named.name, named.office, note, certainty)


def _without_colon(
    text: str, start: int, end: int, known: Collection[str], bold: int
) -> Label | None:
    """ "Stanislav Zas. Thank you": a name already met as a speaker, or in bold, and a stop."""
    if not known:
        return None
    stop = text.find(".", start, min(end, start + 60))
    if stop < 0 or (stop + 1 < end and not text[stop + 1].isspace()):
        return None
    words = text[start:stop].split()
    if (
        " ".join(words) not in known
        or not is_full_name(words)
        or trimmed(text, stop + 1, end).start >= end
    ):
        return None
    return Label(
        " ".join(words),
        trimmed(text, start, stop),
        trimmed(text, stop + 1, end).start,
        tidy_name(words),
        None,
        None,
        Certainty.STRONG,
    )


def parse_label(
    candidate: str, known: Collection[str] = (), certain: bool = False
) -> Parsed | None:
    """Office, name, note and certainty of what stands before a colon; ``None`` if no label."""
    if len(candidate) > LONGEST:
        return None
    note = None
    if candidate.rstrip().endswith((")", "]")):
        match = _NOTE_END.search(candidate)
        if match is not None and match.start() > 0:
            note = " ".join(match[1].split())
            candidate = candidate[: match.start()]
    words = candidate.split()
    if not words or len(words) > _WORDS_MOST:
        return None
    if words[0][0] in _NO_LABEL:
        return None
    plain = " ".join(words)
    if _MARKS.search(plain) is not None and _STOPS.search(_ABBREVIATIONS.sub("", plain)):
        return None
    role = _role(words)
    if role is not None:
        return Named(None, None), note, role
    if is_full_name(words):
        strong = certain or " ".join(words) in known or note is not None
        certainty = Certainty.STRONG if strong else Certainty.WEAK
        return Named(None, tidy_name(words)), note, certainty
    if _is_sentence(words):
        return None
    named = (_office_behind(words) if "," in plain else None) or split_office(words, known)
    if named is None:
        return _office_alone(words, note)
    office = (named.office or "").split()
    if not office:  # "Mr Lukashenko"
        return named, note, Certainty.STRONG if note else Certainty.WEAK
    low = {word.strip(",").lower() for word in office}
    if low & OFFICES:
        return named, note, Certainty.STRONG
    if certain or named.name in known:
        return named, note, Certainty.STRONG
    return (named, note, Certainty.WEAK) if _is_occupation(office) else None


def _office_behind(words: list[str]) -> Named | None:
    """ "NAME, Director of the School", "President of X NAME, moderator of the meeting".

    The words behind the first comma have to begin with an office and hold no other name.
    """
    at = next((n for n, word in enumerate(words) if word[-1] == ","), len(words)) + 1
    tail = words[at + 1 :] if words[at : at + 1] in (["the"], ["a"], ["an"]) else words[at:]
    if not tail or tail[0].lower() not in _BEFORE_OFFICES:
        return None
    head = [*words[: at - 1], words[at - 1].rstrip(",")]
    if not any(word.strip(",").lower() in OFFICES for word in tail):
        return None
    other = split_office(tail)
    if other is not None and other.office and other.office.split()[-1].lower() not in _LINKS:
        return None  # the name stands behind both offices
    printed = " ".join(tail)
    if is_full_name(head):
        return Named(printed, tidy_name(head))
    named = split_office(head)
    if named is None or not named.office or not named.name or " " not in named.name:
        return None
    return Named(f"{named.office}, {printed}", named.name)


def _role(words: list[str]) -> Certainty | None:
    first = words[0].lower()
    if first not in ROLES or not words[0][0].isupper():
        return None
    rest = [word.lower().strip(",") for word in words[1:]]
    if not rest:
        return Certainty.STRONG
    return Certainty.WEAK if len(rest) <= 6 and all(w in ROLE_TAIL for w in rest) else None


def _is_sentence(words: list[str]) -> bool:
    """Whether the words hold a pronoun or a verb, as no office does."""
    if words[0].lower() in OPENING_WORDS:
        return True
    for index, word in enumerate(words):
        low = word.strip(",").lower()
        if low in SENTENCE_WORDS and not (word[0].isupper() and (index or word == "US")):
            return True
        if low.endswith("ed") and word.islower() and "-" not in low and low not in ED_IN_OFFICES:
            return True
    return not words[0][0].isalpha() or (
        words[0][0].islower() and words[0].strip(",").lower() not in OFFICES
    )


def _office_alone(words: list[str], note: str | None) -> Parsed | None:
    """ "Deputy Chairman of the Board:": an office with nobody's name."""
    if len(words) > 12 or len(words) < 2:
        return None
    first = {words[0].lower(), words[1].lower()}
    if (
        first.isdisjoint(TITLES_BEFORE_A_NAME | {"vice-president", "member"})
        or words[0].lower() in HONORIFICS
        or words[-1].islower()
    ):
        return None
    if not all(
        word[0].isupper() or word.lower() in ("of", "the", "and", "for", "to", "in", "on")
        for word in words
    ):
        return None
    tail = words[-1].strip(",").lower()
    if words[0].lower() == "the" or (tail not in NOT_NAMES and tail not in PLACES):
        return None
    return Named(" ".join(words), None), note, Certainty.WEAK


def _is_occupation(office: list[str]) -> bool:
    """A short phrase without an office we know: "Master mariner", "Rosneft"."""
    return (
        len(office) <= 6
        and office[0][0].isupper()
        and office[-1].lower()
        not in ("the", "of", "and", "to", "for", "in", "on", "at", "with", "by", "from")
    )
