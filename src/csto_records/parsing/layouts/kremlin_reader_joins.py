"""Lines that a link has broken: a page copied from a browser puts the end of a link at the end
of a line, so that a paragraph, or a speaker label, may go on in the next."""

from __future__ import annotations

from collections.abc import Sequence

from csto_records.parsing.labels import LONGEST, parse_label
from csto_records.parsing.labels_words import CLOSING_NOUNS, OFFICES, PLACES
from csto_records.parsing.layouts.kremlin_reader_lines import CLOSED
from csto_records.parsing.lines import Line

_BODY_ENDS = CLOSING_NOUNS | {"organisation", "organization", "community", "bank", "commonwealth"}
_LABEL_STARTS = frozenset(("acting", "executive", "first", "senior", "former", "collective"))
_CLOSING = "\"'”’»)]"


def join_lines(lines: Sequence[Line]) -> list[tuple[Line, Line]]:
    """First and last line of each paragraph."""
    groups: list[tuple[Line, Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1][1], line):
            groups[-1] = (groups[-1][0], line)
        else:
            groups.append((line, line))
        if (
            len(groups) > 1
            and ":" in line.text[:LONGEST]
            and _is_broken_label(groups[-2], groups[-1])
        ):
            groups[-2:] = [(groups[-2][0], line)]
    return groups


def _is_broken_label(before: tuple[Line, Line], group: tuple[Line, Line]) -> bool:
    """Whether a link to a body has broken a speaker label in two: "CSTO", "Secretary X:"."""
    head, first = before[0], group[0]
    if head is not before[1] or first.number != head.number + 1 or len(head.text) > 160:
        return False
    words = head.text.split()
    low = [word.strip("()").lower() for word in words]
    if low[-1] not in PLACES and low[-1] not in _BODY_ENDS:
        return False
    if low[0] not in OFFICES and low[0] not in PLACES and low[0] not in _LABEL_STARTS:
        return False
    label, colon, _ = first.text.partition(":")
    if not colon and (group[1] is first or not group[1].text.startswith(":")):
        return False
    parsed = parse_label(f"{head.text} {label}")
    return parsed is not None and parsed[0].name is not None


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line goes on the paragraph of the line before it."""
    if line.number != before.number + 1:
        return False
    first = line.text[0]
    if first in ",.;:)" or line.text.startswith(("’s", "'s")):
        return not line.text.startswith(("...", ". . ."))
    open_end = before.text.rstrip(_CLOSING)[-1:] not in CLOSED or before.text[-1] == ")"
    return open_end and (first.islower() or (first in "–—-(" and before.text[-1] != ","))
