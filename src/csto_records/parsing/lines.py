"""Lines of a text, with where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from csto_records.model.span import Span, stretch


class Line(NamedTuple):
    """A line that is not blank: its place without the white space around it, and its words.

    ``text`` has every run of white space (also no-break spaces) as one space. ``number`` is
    the line's number in the document, from 0; blank lines count.
    """

    start: int
    end: int
    text: str
    number: int

    @property
    def span(self) -> Span:
        """The place of the line in the document."""
        return Span(self.start, self.end)


def listed(words: str) -> frozenset[str]:
    """The words of a string as a set."""
    return frozenset(words.split())


def collapse(text: str) -> str:
    """The words of a text with single spaces between them."""
    # no white space but the space is printable: far faster than word by word
    if not text.isprintable():
        plain = text.replace("\n", " ").replace("\xa0", " ")
        if not plain.isprintable():
            return " ".join(text.split())
        text = plain
    return text.strip() if "  " not in text else " ".join(text.split())


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without white space at its ends; an empty span when nothing is left."""
    if 0 <= start < end <= len(text) and not (text[start].isspace() or text[end - 1].isspace()):
        return stretch((start, end))
    piece = text[start:end]
    words = piece.lstrip()
    if not words:
        return Span(start, start)
    start += len(piece) - len(words)
    return stretch((start, start + len(words.rstrip())))


def lines_of(text: str) -> list[Line]:
    """The lines of a text that are not blank, in order."""
    return list(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    position = 0
    for number, raw in enumerate(text.split("\n")):
        words = raw.split()
        if words:
            left = len(raw) - len(raw.lstrip())
            yield Line(position + left, position + len(raw.rstrip()), " ".join(words), number)
        position += len(raw) + 1
