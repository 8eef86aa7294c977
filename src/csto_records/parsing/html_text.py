"""Plain text made of a page: what is written, where each piece stands, what it links to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from csto_records.model.span import Span
from csto_records.parsing.html import Run


class Written(NamedTuple):
    """Where a piece of text stands, and what the markup says about it.

    ``bold`` is where the bold type that the piece begins with ends (its start if it begins
    without); ``all_bold`` and ``all_italic`` say whether nothing else is in it.
    """

    span: Span
    bold: int
    all_bold: bool
    all_italic: bool
    links: tuple[tuple[Span, str], ...]


class TextWriter:
    """Writes a page's plain text, with single spaces, and keeps the places."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """All that is written so far."""
        return "".join(self._parts)

    @property
    def position(self) -> int:
        """The offset of what is written next."""
        return self._length

    def put(self, text: str) -> Span:
        """Write a string as it is."""
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        return Span(start, self._length)

    def gap(self, breaks: str = "\n\n") -> None:
        """Begin a new paragraph (or a new line), unless nothing is written yet."""
        if self._length:
            self.put(breaks)

    def runs(self, runs: Iterable[Run]) -> Written:
        """Write the runs of a paragraph, white space collapsed."""
        start = self._length
        bold_end = start
        leading = True  # whether only bold type has been written
        all_bold = all_italic = True
        links: list[tuple[Span, str]] = []
        space = False
        for run in runs:
            pieces = run.text.split()
            if not pieces:
                space = space or bool(run.text)
                continue
            if (space or run.text[0].isspace()) and self._length > start:
                self.put(" ")
            span = self.put(" ".join(pieces))
            space = run.text[-1].isspace()
            all_bold = all_bold and run.bold
            all_italic = all_italic and run.italic
            leading = leading and run.bold
            if leading:
                bold_end = span.end
            if run.link:
                if links and links[-1][1] == run.link and span.start - links[-1][0].end <= 1:
                    links[-1] = (Span(links[-1][0].start, span.end), run.link)
                else:
                    links.append((span, run.link))
        written = self._length > start
        return Written(
            Span(start, self._length),
            bold_end,
            written and all_bold,
            written and all_italic,
            tuple(links),
        )
