"""Patterns of extraction, and the words by which a page shows where to try them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from csto_records.model.span import Span
from csto_records.needles import Needles, as_bytes
from csto_records.once import Guard

# The letters that a pattern without regard to case takes for plain ones, as Python's `re` does.
_LIKE = {"İ": "i", "ı": "i", "ſ": "s", "\N{KELVIN SIGN}": "k"}


def _with_plain_letters(text: str) -> str:
    if not text.isascii():
        for letter, plain in _LIKE.items():
            text = text.replace(letter, plain)
    return text


def folded(text: str) -> str:
    """The text in small letters, each at the place where it stands in the text."""
    return _with_plain_letters(text).lower()  # only "İ" grows when it becomes small


@attrs.frozen(eq=False)
class Cue:
    """A pattern, and words (in small letters) of which each of its matches holds one.

    Most patterns match on few pages: where none of the words stands, nothing is searched.
    """

    pattern: re.Pattern[str]
    words: tuple[str, ...]


class _Book:
    """All cues, as they are made when the modules of the rules are imported, and their words."""

    def __init__(self) -> None:
        self.cues: list[Cue] = []
        self._guard = Guard()
        self._words: tuple[Needles, tuple[tuple[Cue, ...], ...]] | None = None

    def add(self, made: Cue) -> None:
        """Take up one cue."""
        self.cues.append(made)
        self._words = None

    def words(self) -> tuple[Needles, tuple[tuple[Cue, ...], ...]]:
        """The words of all cues to look for, and for each word the cues that have it."""
        words = self._words
        if words is None:
            with self._guard():
                words = self._words = self._words or self._built()
        return words

    def _built(self) -> tuple[Needles, tuple[tuple[Cue, ...], ...]]:
        having: dict[str, list[Cue]] = {}
        for made in self.cues:
            for word in made.words:
                having.setdefault(word, []).append(made)
        return Needles(having), tuple(map(tuple, having.values()))


BOOK = _Book()


def cue(pattern: re.Pattern[str], words: str) -> Cue:
    """A pattern with the words that it cannot match without: ``"session|summit"``."""
    made = Cue(pattern, tuple(words.split("|")))
    BOOK.add(made)
    return made


def places_of_all(text: str) -> dict[Cue, list[int]] | None:
    """Where the words of every cue stand in a text, in order; `None` as for `Needles`."""
    needles, cues = BOOK.words()
    found = needles.places(as_bytes(_with_plain_letters(text)).lower())
    if found is None:
        return None
    places: dict[Cue, list[int]] = {}
    for word, start, _ in found:
        for made in cues[word]:
            if made in places:
                places[made].append(start)
            else:
                places[made] = [start]
    for starts in places.values():
        starts.sort()  # they came in the order of their ends
    return places


class Cues:
    """One text, searched with cues."""

    __slots__ = ("_all", "_places", "_small", "_text", "_words")

    def __init__(self, text: str) -> None:
        self._text = text
        found = places_of_all(text)
        self._all = found is not None
        self._small = "" if self._all else folded(text)
        self._places: dict[Cue, list[int]] = found or {}
        self._words: dict[str, list[int]] = {}

    def search(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match in a stretch."""
        places: Sequence[int] | None = self._places.get(cue)
        if places is None:
            if self._all:
                return None  # as for most cues on most pages
            places = self.places(cue)
        start, end = span
        at = bisect_left(places, start)
        if at == len(places) or places[at] >= end:
            return None
        return cue.pattern.search(self._text, start, end)

    def near(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match in a stretch, whose words are looked for in that stretch alone."""
        if self._all:
            return self.search(cue, span)
        for word in cue.words:
            if self._small.find(word, span[0], span[1]) >= 0:
                return cue.pattern.search(self._text, span[0], span[1])
        return None

    def by_itself(self, cue: Cue, span: Span) -> tuple[re.Match[str], Span] | None:
        """The first match in a stretch cut out of the text, where "^" is its beginning."""
        if self._all:
            if not self.stands(cue, span):
                return None
        elif not any(self._small.find(word, span[0], span[1]) >= 0 for word in cue.words):
            return None
        match = cue.pattern.search(self._text[span[0] : span[1]])
        if match is None:
            return None
        return match, Span(span[0] + match.start(), span[0] + match.end())

    def stands(self, cue: Cue, span: Span) -> bool:
        """Whether one of the cue's words stands in a stretch."""
        places = self.places(cue)
        if not places:
            return False
        at = bisect_left(places, span[0])
        return at < len(places) and places[at] < span[1]

    def places(self, cue: Cue) -> Sequence[int]:
        """Where the cue's words stand, in order."""
        places = self._places.get(cue)
        if places is None:
            if self._all:
                return ()
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
