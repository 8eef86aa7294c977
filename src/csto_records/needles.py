"""Many words looked for in a text at once.

A finite automaton (Aho and Corasick) reads the text once, however many words there are. It comes
from `ahocorasick_rs`, the extra ``csto-records[fast]``; there are platforms without a build of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any


def _installed() -> Any:
    """The library, or ``None`` where the extra is not installed."""
    try:
        return import_module("ahocorasick_rs")
    except ImportError:
        return None


_automata: Any = _installed()


def as_bytes(text: str) -> bytes:
    """The text with one byte for each character, "?" where there is none: what is looked in."""
    return text.encode("latin-1", "replace")


class Needles:
    """Words to look for; upper and lower case are different letters."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton: Any = (
            None
            if _automata is None
            else _automata.BytesAhoCorasick(
                list(map(as_bytes, words)),
                implementation=_automata.Implementation.DFA,  # the quickest to search with
            )
        )

    def places(self, data: bytes) -> Sequence[tuple[int, int, int]] | None:
        """Every place of every word, also within others: the word's number, start and end.

        They come in the order of their ends. ``None`` where the automaton is not installed:
        whoever asks has a slower way.
        """
        if self._automaton is None:
            return None
        found: Sequence[tuple[int, int, int]]
        found = self._automaton.find_matches_as_indexes(data, overlapping=True)
        return found


__all__ = ["Needles", "as_bytes"]
