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


def cue(pattern: re.Pattern[str], words: str) -> Cue:
    """A pattern with the words that it cannot match without: ``"session|summit"``."""
    return Cue(pattern, tuple(words.split("|")))


class Cues:
    """One text, searched with cues."""

    __slots__ = ("_places", "_small", "_text", "_words")

    def __init__(self, text: str) -> None:
        self._text = text
        self._small = folded(text)
        self._words: dict[str, list[int]] = {}
        self._places: dict[Cue, list[int]] = {}

    def search(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match in a stretch."""
        if not self.stands(cue, span):
            return None
        return cue.pattern.search(self._text, span[0], span[1])

    def near(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match in a stretch, whose words are looked for in that stretch alone."""
        for word in cue.words:
            if self._small.find(word, span[0], span[1]) >= 0:
                return cue.pattern.search(self._text, span[0], span[1])
        return None

    def by_itself(self, cue: Cue, span: Span) -> tuple[re.Match[str], Span] | None:
        """The first match in a stretch cut out of the text, where "^" is its beginning."""
        small = self._small[span[0] : span[1]]
        if not any(word in small for word in cue.words):
            return None
        match = cue.pattern.search(self._text[span[0] : span[1]])
        if match is None:
            return None
        return match, Span(span[0] + match.start(), span[0] + match.end())

    def stands(self, cue: Cue, span: Span) -> bool:
        """Whether one of the cue's words stands in a stretch."""
        places = self._places.get(cue)
        if places is None:
            places = self.places(cue)
        if not places:
            return False
        at = bisect_left(places, span[0])
        return at < len(places) and places[at] < span[1]

    def places(self, cue: Cue) -> list[int]:
        """Where the cue's words stand, in order."""
        places = self._places.get(cue)
        if places is None:
            places = self._places[cue] = sorted(
                [place for word in cue.words for place in self._of_word(word)]
            )
        return places

    def _of_word(self, word: str) -> list[int]:
        """Where a word stands; many cues share theirs."""
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = []
            at = self._small.find(word)
            while at >= 0:
                found.append(at)
                at = self._small.find(word, at + 1)
        return found
