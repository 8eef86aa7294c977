"""Builds a page: claims stretches of its text, and accounts for the rest."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from csto_records.model.span import Span
from csto_records.parsing.lines import trimmed
from csto_records.parsing.page import Block, BlockKind, Page, Turn

_SPAN = attrgetter("span")


class PageBuilder:
    """Collects what is known about a page; :meth:`build` makes the page.

    Claims may come in any order. Where two overlap, the one that starts earlier keeps the
    characters; what nobody claims becomes :attr:`BlockKind.UNCLAIMED`.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.turns: list[Turn] = []
        self.findings: list[str] = []
        self._claims: list[tuple[int, int, Span, BlockKind]] = []  # sorted by the two numbers

    def claim(self, kind: BlockKind, start: int, end: int) -> Span:
        """Say what ``text[start:end]`` is; returns the stretch without white space around."""
        start, end = span = trimmed(self.text, start, end)
        if start < end:
            self._claims.append((start, len(self._claims), span, kind))
        return span

    def build(self, layout: str, publisher: str, **header: Any) -> Page:
        """The page. ``header`` are fields of :class:`Page`; findings are added to ours."""
        blocks: list[Block] = []
        unclaimed = 0
        position = 0
        for start, _, span, kind in sorted(self._claims):
            if start >= position:
                if not self.text[position:start].isspace():
                    unclaimed += self._fill(blocks, position, start)
                blocks.append(Block(kind, span))  # trimmed when it was claimed
            elif position < span.end:
                blocks.append(Block(kind, trimmed(self.text, position, span.end)))
            else:
                continue
            position = span.end
        unclaimed += self._fill(blocks, position, len(self.text))
        if unclaimed:
            self.findings.append(f"{unclaimed} stretches of text are not understood")
        return Page(
            layout=layout,
            publisher=publisher,
            text=self.text,
            blocks=tuple(blocks),
            turns=tuple(sorted(self.turns, key=_SPAN)),
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
