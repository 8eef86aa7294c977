"""Many phrases found in a text at once: a tree of words, walked from each capital letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Generic, TypeVar

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
        capital = "".join(sorted({re.escape(w[0]) for w in self._root if not w[0].islower()}))
        first = _NO_LETTER.format(r"[\s\S]")
        self._start = re.compile(rf"[{capital}]{first}[^\W_]*+(?:[-'’.&][^\W_]++)*+")
        self._small = tuple(
            _small_start(word, below) for word, below in self._root.items() if word[0].islower()
        )

    def at_each(self, text: str, start: int, end: int) -> Iterator[tuple[int, list[tuple[int, T]]]]:
        """Where phrases begin, with the ends and values of those that do, the longest first.

        A start that lies within the longest phrase of an earlier one is passed over by whoever
        takes it: the places come in order of the text.
        """
        root = self._root
        starts: Iterable[re.Match[str]] = self._start.finditer(text, start, end)
        small: list[re.Match[str]] = []
        for pattern, following in self._small:
            for word in following:
                if text.find(word, start, end) >= 0:
                    small += pattern.finditer(text, start, end)
                    break
        if small:
            starts = sorted([*starts, *small], key=re.Match.start)
        for match in starts:
            word = match.group()
            if word in root or (word[-1] == "s" and not word.isalnum()):
                found = self._from(text, match.start(), match.end(), end, word)
                if found:
                    yield match.start(), found

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
