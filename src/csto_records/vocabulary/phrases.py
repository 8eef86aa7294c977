"""Many phrases found in a text at once: a tree of words, walked from each capital letter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from csto_records.needles import Needles, as_bytes

T = TypeVar("T")

_WORD: Final = re.compile(r"[^\W_]++(?:[-'’.&][^\W_]++)*+")
#: Before a word stands none of these. Written behind its first letter, because a pattern that
#: begins with a set of letters is looked for many times faster than one that looks back first.
_NO_LETTER: Final = r"(?<![\w'’.&-]{})"
#: What may stand between the words of one phrase, and the next word.
_NEXT: Final = re.compile(r"(?:,?\s{1,3}|['’] )(?P<word>[^\W_]++(?:[-'’.&][^\W_]++)*+)")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a phrase, with one sort of apostrophe."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text))


#: A word in small letters that begins phrases, and the words of which one stands behind it.
_Small = tuple[re.Pattern[str], tuple[str, ...]]
#: Where a phrase begins, and the ends and values of those that begin there, the longest first.
Found = tuple[int, list[tuple[int, T]]]


def _small_start(word: str, below: Mapping[str, Any]) -> _Small:
    """A word in small letters that begins phrases, where one of their next words follows it."""
    next_words = tuple(next for next in below if next)
    following = "|".join(sorted(map(re.escape, next_words)))
    after = "" if "" in below else rf"(?=\s{{1,3}}(?:{following})(?!\w))"
    pattern = re.compile(rf"{re.escape(word)}{_NO_LETTER.format(re.escape(word))}(?!\w){after}")
    return pattern, ("",) if "" in below else next_words  # what is empty stands everywhere


class Phrases(Generic[T]):
    """Phrases, each with a value.

    They are looked for at words that begin with a capital letter, and at the few other words
    with which a phrase begins.
    A phrase matches whole words, in its own case; the last word may carry a possessive ending,
    which does not count as part of the match.
    """

    def __init__(self, table: Mapping[tuple[str, ...], T]) -> None:
        self._root: dict[str, Any] = {}
        for words, value in table.items():
            node = self._root
            for word in words:
                node = node.setdefault(word, {})
            node[""] = value  # no word is empty
        first = [word for word in self._root if not word[0].islower()]
        self._needles = Needles([*first, *(w.replace("'", "’") for w in first if "'" in w)])
        before = _NO_LETTER.format(r"[\s\S]")
        capital = "".join(sorted({re.escape(word[0]) for word in first}))
        self._start = re.compile(rf"[{capital}]{before}[^\W_]*+(?:[-'’.&][^\W_]++)*+")
        self._small = tuple(
            _small_start(word, below) for word, below in self._root.items() if word[0].islower()
        )

    def everywhere(self, text: str) -> list[Found[T]]:
        """Where phrases begin, in order of the text; they may overlap."""
        found: list[Found[T]] = []
        places = self._needles.places(as_bytes(text))
        if places is None:
            self._at_capitals(text, found)
        else:
            self._at_first_words(text, places, found)
        for pattern, following in self._small:
            for word in following:
                if word in text:
                    for match in pattern.finditer(text):
                        self._add(text, match.start(), match.end(), match.group(), found)
                    break
        found.sort(key=itemgetter(0))
        return found

    def _at_capitals(self, text: str, found: list[Found[T]]) -> None:
        """Look at every word that begins with a capital letter."""
        for match in self._start.finditer(text):
            word = match.group()
            if (word[-1] == "s" and not word.isalnum()) or word.replace("’", "'") in self._root:
                self._add(text, match.start(), match.end(), word, found)

    def _at_first_words(
        self, text: str, places: Sequence[tuple[int, int, int]], found: list[Found[T]]
    ) -> None:
        """Look where the first words of phrases stand, also as parts of other words."""
        length = len(text)
        for _, start, end in places:
            if end < length and text[end].isalnum():
                continue  # the word goes on; a longer one has a place of its own
            match = self._start.match(text, start)
            if match is None:
                continue
            word, stop = match.group(), match.end()
            if stop == end or (
                stop == end + 2 and word[-1] == "s" and word.replace("’", "'") not in self._root
            ):
                self._add(text, start, stop, word, found)

    def _add(self, text: str, start: int, stop: int, word: str, found: list[Found[T]]) -> None:
        ends = self._from(text, start, stop, len(text), word)
        if ends:
            found.append((start, ends))

    def _from(self, text: str, start: int, stop: int, end: int, word: str) -> list[tuple[int, T]]:
        node = self._root
        found: list[tuple[int, T]] = []
        while True:
            word = word.replace("’", "'")
            if word.endswith("'s"):
                owner = node.get(word[:-2])
                if owner is not None and "" in owner:
                    found.append((stop - 2, owner[""]))
            below = node.get(word)
            if below is None:
                break
            node = below
            if "" in node:
                found.append((stop, node[""]))
            following = _NEXT.match(text, stop, end)
            if following is None:
                break
            word, stop = following["word"], following.end()
        found.reverse()
        return found
