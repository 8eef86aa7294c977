"""Paragraphs of plain text: between blank lines, or one to a line."""

from __future__ import annotations

from collections.abc import Sequence

from csto_records.model.span import Span
from csto_records.parsing.lines import Line
from csto_records.parsing.turns import Paragraph

_WRAPPED = range(50, 101)  # characters of a line that was wrapped by hand


def paragraphs_in(lines: Sequence[Line]) -> list[Paragraph]:
    """Lines that were wrapped by hand are joined; any other line is a paragraph."""
    stanzas: list[list[Line]] = []
    for line in lines:
        if stanzas and stanzas[-1][-1].number + 1 == line.number:
            stanzas[-1].append(line)
        else:
            stanzas.append([line])
    paragraphs: list[Paragraph] = []
    for stanza in stanzas:
        if len(stanza) > 1 and all(len(line.text) in _WRAPPED for line in stanza[:-1]):
            paragraphs.append(Paragraph(Span(stanza[0].start, stanza[-1].end)))
        else:
            paragraphs.extend(Paragraph(line.span) for line in stanza)
    return paragraphs
