"""What the markup of a paragraph says about it."""

from __future__ import annotations

from csto_records.parsing.html import Stretch
from csto_records.parsing.html_text import Written
from csto_records.parsing.page import BlockKind
from csto_records.parsing.turns_lines import is_gap, is_separator, names_an_event

_LONGEST_NOTE = 400  # characters of a paragraph in italics that is taken for a note
_LONGEST_HEADING = 600


def kind_of_line(line: str) -> BlockKind | None:
    """Separator or gap, by the characters alone; ``None`` for anything else."""
    if is_separator(line):
        return BlockKind.SEPARATOR
    return BlockKind.GAP if is_gap(line) else None


def kind_of(stretch: Stretch, written: Written, line: str) -> BlockKind | None:
    """Quote, caption, separator, gap, heading or note; ``None`` for a plain paragraph."""
    if stretch.within in ("blockquote", "figure", "figcaption"):
        return BlockKind.NOTE
    kind = kind_of_line(line)
    if kind is not None:
        return kind
    heading = written.all_bold or stretch.within.startswith("h")
    if heading and not line.endswith(":") and len(line) <= _LONGEST_HEADING:
        return BlockKind.HEADING
    if written.all_italic and len(line) <= _LONGEST_NOTE:
        return BlockKind.HEADING if names_an_event(line) else BlockKind.NOTE
    return None
