"""Plain text made of a page: what is written, where each piece stands, what it links to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from csto_records.model.span import Span, stretch
from csto_records.parsing.html import Run
from csto_records.parsing.lines import collapse


class Written(NamedTuple):
    """A piece of text, where it stands, and what the markup says about it.

    ``bold`` is where the bold type that the piece begins with ends (its start if it begins
    without); ``all_bold`` and ``all_italic`` say whether nothing else is in it.
    """

    span: Span
    bold: int
    all_bold: bool
    all_italic: bool
    links: tuple[tuple[Span, str], ...]
    text: str


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
        return stretch((start, self._length))

    def gap(self, breaks: str = "\n\n") -> None:
        """Begin a new paragraph (or a new line), unless nothing is written yet."""
        if self._length:
            self._parts.append(breaks)
            self._length += len(breaks)

    def runs(self, runs: Sequence[Run]) -> Written:
        """Write the runs of a paragraph, white space collapsed."""
        if len(runs) == 1:
            return self._run(runs[0])
        start = end = bold_end = self._length
        leading = True  # whether only bold type has been written
        all_bold = all_italic = True
        links: list[tuple[Span, str]] = []
        parts: list[str] = []
        space = False
        for text, bold, italic, link in runs:
            piece = collapse(text)
            if not piece:
                space = space or bool(text)
                continue
            if (space or text[0].isspace()) and parts:
                parts.append(" ")
                end += 1
            parts.append(piece)
            begin, end = end, end + len(piece)
            space = text[-1].isspace()
            all_bold = all_bold and bold
            all_italic = all_italic and italic
            leading = leading and bold
            if leading:
                bold_end = end
            if link:
                if links and links[-1][1] == link and begin - links[-1][0].end <= 1:
                    links[-1] = (Span(links[-1][0].start, end), link)
                else:
                    links.append((Span(begin, end), link))
        self._parts += parts
        self._length = end
        some = end > start
        return Written(
            Span(start, end),
            bold_end,
            some and all_bold,
            some and all_italic,
            tuple(links),
            "".join(parts),
        )

    def _run(self, run: Run) -> Written:
        """Write a paragraph that is one run, as most are."""
        text, bold, italic, link = run
        piece = collapse(text)
        span = self.put(piece)
        some = bool(piece)
        links = ((span, link),) if link and some else ()
        return Written(
            span, span.end if bold else span.start, bold and some, italic and some, links, piece
        )
