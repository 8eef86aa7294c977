"""Patterns of extraction, and the words by which a page shows where to try them."""

from __future__ import annotations

import re
from bisect import bisect_left

import attrs

from csto_records.model.span import Span

# The letters that a pattern without regard to case takes for plain ones, as Python's `re` does.
_LIKE = {"İ": "i", "ı": "i", "ſ": "s", "\N{KELVIN SIGN}": "k"}


def folded(text: str) -> str:
    """The text in small letters, each at the place where it stands in the text."""
    if not text.isascii():
        for letter, plain in _LIKE.items():
            text = text.replace(letter, plain)
    return text.lower()  # "İ" is the one letter that grows when it becomes small


@attrs.frozen(eq=False)
class Cue:
    """A pattern, and words (in small letters) of which each of its matches holds one.

    Most patterns match on few pages: where none of the words stands, nothing is searched.
    """

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    def places(self, small: str) -> list[int]:
        """Where the words stand in a folded text, in order."""
        found = []
        for word in self.words:
            at = small.find(word)
            while at >= 0:
                found.append(at)
                at = small.find(word, at + 1)
        found.sort()
        return found


def cue(pattern: re.Pattern[str], words: str) -> Cue:
    """A pattern with the words that it cannot match without: ``"session|summit"``."""
    return Cue(pattern, tuple(words.split("|")))


class Cues:
    """One text, searched with cues."""

    __slots__ = ("_places", "_small", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._small = folded(text)
        self._places: dict[Cue, list[int]] = {}

    def search(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match in a stretch."""
        places = self._places.get(cue)
        if places is None:
            places = self._places[cue] = cue.places(self._small)
        if not places:
            return None
        at = bisect_left(places, span[0])
        if at == len(places) or places[at] >= span[1]:
            return None
        return cue.pattern.search(self._text, span[0], span[1])
