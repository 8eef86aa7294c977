"""Where a personal name begins in "President of Turkey Recep Tayyip Erdogan"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from csto_records.parsing.labels_words import (
    CLERICAL,
    CLOSING_NOUNS,
    GIVEN_TOO,
    HONORIFICS,
    NOT_NAMES,
    OFFICES,
    PARTICLES,
    PLACES,
    SURNAMES_TOO,
    TITLES_BEFORE_A_NAME,
)
from csto_records.parsing.lines import listed

_INITIAL = r"(?:Ch|Dz|Kh|Sh|Ts|Ya|Ye|Yo|Yu|Zh|[^\W\d_])\."
_INITIALS = re.compile(rf"(?:{_INITIAL}){{1,3}}")
_INITIALS_AND_SURNAME = re.compile(rf"((?:{_INITIAL}){{1,3}})([^\W\d_][\w'’ʼ-]{{1,39}})")
_GLUED = re.compile(r"([A-Z][a-z]{2,15})([A-Z][a-z]{2,20})")
_REGNAL = re.compile(r"[IVX]{1,5}")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’ʼ`.-]*+(?:['’ʼ`-][^\W\d_]++)*+['’ʼ]?")
_LONGEST = 5  # words of a name
_CONNECTORS = listed("of the and for to in on at with & by de from under between")


class Named(NamedTuple):
    """An office and a personal name, as printed but for capitals and a lost space."""

    office: str | None
    name: str | None


def is_name_word(word: str) -> bool:
    """Whether a word can be a part of a personal name (beginning with a capital, or initials)."""
    if "." in word and (
        _INITIALS.fullmatch(word) is not None or _INITIALS_AND_SURNAME.fullmatch(word) is not None
    ):
        return word[0].isupper()
    low = word.lower()
    if low in NOT_NAMES or low in PLACES or len(word) > 40:
        return False
    if "-" in low and not PLACES.isdisjoint(low.split("-")):
        return False
    if low.startswith(("al-", "el-", "ad-", "an-", "as-", "d'", "d’")) and len(low) > 3:
        return word[3:4].isupper() or word[0].isupper() or word[2:3].isupper()
    if not word[0].isupper() or _WORD.fullmatch(word) is None:
        return False
    if word.isupper() and len(word) > 1:  # CEO, BP; a whole name may be in capitals
        return len(word) > 4 or _REGNAL.fullmatch(word) is not None
    return low.endswith(("'s", "’s")) is False


def name_run(words: Sequence[str]) -> int:
    """The index at which the longest run of name words at the end begins."""
    start = len(words)
    while start > 0 and len(words) - start < _LONGEST:
        word = words[start - 1]
        following = words[start] if start < len(words) else ""
        if (
            is_name_word(word)
            or (word in PARTICLES and following)
            or _is_short_capitals(word, following)
        ):
            start -= 1
        else:
            break
    while start < len(words) and words[start] in PARTICLES:
        start += 1
    return start


def _is_short_capitals(word: str, following: str) -> bool:
    """ "IVAN" before a surname in capitals; alone, so short a word may be a body's initials."""
    low = word.lower()
    return (
        following.isupper()
        and len(following) > 4
        and 2 < len(word) <= 4
        and word.isupper()
        and word.isalpha()
        and low not in NOT_NAMES
        and low not in PLACES
    )


def tidy_name(words: Sequence[str]) -> str:
    """The words of a name as one string: a lost space put back, capitals made ordinary."""
    name = " ".join(words)
    if len(words) == 1:
        glued = _GLUED.fullmatch(name)
        if glued is not None:
            return f"{glued[1]} {glued[2]}"
        initials = _INITIALS_AND_SURNAME.fullmatch(name)
        if initials is not None:
            return f"{initials[1]} {initials[2]}"
    if name.isupper() and len(name) > 5:
        return " ".join(
            word if _REGNAL.fullmatch(word) or "." in word else _capital(word) for word in words
        )
    return name


def _capital(word: str) -> str:
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


def is_full_name(words: Sequence[str]) -> bool:
    """Whether these words, and nothing else, are a personal name of two words or more."""
    if len(words) == 1:
        word = words[0]
        if _INITIALS_AND_SURNAME.fullmatch(word) is not None:
            return word[0].isupper()
        glued = _GLUED.fullmatch(word)
        return (
            glued is not None and not {part.lower() for part in glued.groups()} & NOT_NAMES
        ) and not word.lower().startswith(("mac", "mc"))
    if not 2 <= len(words) <= _LONGEST:
        return False
    if name_run(words) != 0:
        return len(words) == 2 and _with_ordinary_word(words[0], words[1])
    return _INITIALS.fullmatch(words[-1]) is None and words[-1] not in PARTICLES


def _with_ordinary_word(given: str, surname: str) -> bool:
    """ "Larry King", "Will Smith": one of the two words is an ordinary word as well."""
    if not (given[0].isupper() and surname[0].isupper()):
        return False
    return (is_name_word(given) and surname.lower() in SURNAMES_TOO) or (
        given.lower() in GIVEN_TOO and is_name_word(surname)
    )


def split_office(words: Sequence[str], known: Collection[str] = ()) -> Named | None:
    """Split "office name" into its parts; ``None`` when no name stands at the end.

    ``known`` are names already met on the page, which settle where a name begins.
    """
    royal = _royal(words)
    if royal is not None:
        return royal
    start = name_run(words)
    length = len(words) - start
    if length == 0:
        return None
    if start == 0:
        return Named(None, tidy_name(words)) if is_full_name(words) else None
    before = words[start - 1]
    low = before.lower().strip(",.")
    if length == 1:
        if low in HONORIFICS:
            return Named(" ".join(words[: start - 1]) or None, tidy_name(words[start:]))
        if is_full_name(words[start:]) or low in CLERICAL:
            return Named(" ".join(words[:start]), tidy_name(words[start:]))
        if low in TITLES_BEFORE_A_NAME and all(w.lower() in NOT_NAMES for w in words[:start]):
            return Named(" ".join(words[:start]), tidy_name(words[start:]))
        return None
    if length > 2:
        start = _shorten(words, start, low, known)
    return Named(" ".join(words[:start]).rstrip(","), tidy_name(words[start:]))


def _shorten(words: Sequence[str], start: int, before: str, known: Collection[str]) -> int:
    """Leave the end of the office out of a run of three words or more."""
    end = len(words)
    for first in range(start, end - 1):
        if " ".join(words[first:end]) in known:
            return first
    settled = (
        before in TITLES_BEFORE_A_NAME
        or before in PLACES
        or before in OFFICES
        or before in CLOSING_NOUNS
        or before[-1:] in ")],]"
    )
    if settled and before not in _CONNECTORS:
        return start
    first = end - 2
    # "of Rosneft Igor I. Sechin", "of the Union Hamad bin Isa": initials and particles hold on
    while first > start and (
        words[first] in PARTICLES
        or words[first].lower() in ("al", "bin", "ben", "le", "el")
        or _INITIALS.fullmatch(words[first]) is not None
        or _REGNAL.fullmatch(words[first + 1]) is not None
    ):
        first -= 1
    return first


def _royal(words: Sequence[str]) -> Named | None:
    """ "King Abdullah II of Jordan": the name stands between the title and the realm."""
    if len(words) < 4 or words[0].lower() not in CLERICAL or "of" not in words[2:4]:
        return None
    cut = words.index("of", 2)
    name = words[1:cut]
    if not all(is_name_word(word) for word in name):
        return None
    return Named(" ".join([words[0], *words[cut:]]), tidy_name(name))
