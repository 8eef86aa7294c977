"""A stretch of a document's text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple


class Span(NamedTuple):
    """The characters ``start`` (included) to ``end`` (excluded) of a document's text.

    Offsets count code points. ``document.text[span]`` is the stretch itself.
    """

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The same stretch as a slice, for any plain ``str``."""
        return slice(self.start, self.end)

    @property
    def is_stretch(self) -> bool:
        """Whether the two are places of a text, in order."""
        whole = type(self.start) is int and type(self.end) is int
        return whole and 0 <= self.start <= self.end

    def covers(self, other: Span) -> bool:
        """Whether all of ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"


#: ``stretch((start, end))`` is ``Span(start, end)`` in half the time: what is made by the hundred
#: on each page is made with it.
stretch: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
