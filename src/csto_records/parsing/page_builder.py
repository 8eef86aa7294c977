"""Builds a page: claims stretches of its text, and accounts for the rest."""

from __future__ import annotations

from operator import attrgetter, itemgetter
from typing import Any

from csto_records.model.span import Span
from csto_records.parsing.lines import trimmed
from csto_records.parsing.page import Block, BlockKind, Page, Turn

_PLACE = itemgetter(0, 1)


class PageBuilder:
    """Collects what is known about a page; :meth:`build` makes the page.

    Claims may come in any order. Where two overlap, the one that starts earlier keeps the
    characters; what nobody claims becomes :attr:`BlockKind.UNCLAIMED`.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.turns: list[Turn] = []
        self.findings: list[str] = []
        self._claims: list[tuple[int, int, int, BlockKind]] = []

    def claim(self, kind: BlockKind, start: int, end: int) -> Span:
        """Say what ``text[start:end]`` is; returns the stretch without white space around."""
        span = trimmed(self.text, start, end)
        if span.start < span.end:
            self._claims.append((span.start, len(self._claims), span.end, kind))
        return span

    def build(self, layout: str, publisher: str, **header: Any) -> Page:
        """The page. ``header`` are fields of :class:`Page`; findings are added to ours."""
        blocks: list[Block] = []
        unclaimed = 0
        position = 0
        for start, _, end, kind in sorted(self._claims, key=_PLACE):
            if start >= position:
                unclaimed += self._fill(blocks, position, start)
                blocks.append(Block(kind, Span(start, end)))  # trimmed when it was claimed
            elif position < end:
                blocks.append(Block(kind, trimmed(self.text, position, end)))
            else:
                continue
            position = end
        unclaimed += self._fill(blocks, position, len(self.text))
        if unclaimed:
            self.findings.append(f"{unclaimed} stretches of text are not understood")
        return Page(
            layout=layout,
            publisher=publisher,
            text=self.text,
            blocks=tuple(blocks),
            turns=tuple(sorted(self.turns, key=attrgetter("span"))),
            findings=(*header.pop("findings", ()), *self.findings),
            **header,
        )

    def _fill(self, blocks: list[Block], start: int, end: int) -> int:
        """Blocks for unclaimed text, one for each stretch between blank lines."""
        if start >= end or self.text[start:end].isspace():
            return 0
        count = 0
        position = start
        for piece in self.text[start:end].split("\n\n"):
            span = trimmed(self.text, position, position + len(piece))
            if span.start < span.end:
                blocks.append(Block(BlockKind.UNCLAIMED, span))
                count += 1
            position += len(piece) + 2
        return count
