"""Header lines that several layouts share: the date and place under or in a title."""

from __future__ import annotations

import re
from typing import NamedTuple

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate, date_at, find_dates
from csto_records.parsing.lines import Line, collapse, trimmed

_ANNOUNCEMENT = re.compile(r"Announcement\s{0,3},\s{1,3}")
_LONGEST_PLACE = 90  # characters
_PLACE_IN_TITLE = re.compile(
    r",\s{1,3}([A-Z][^\n,:;.?!]{1,40}(?:,\s[A-Z][^\n,:;.?!]{1,40})?),\s{0,3}$"
)


class Dateline(NamedTuple):
    """A date line taken apart."""

    date: PrintedDate
    place: str | None = None
    place_span: Span | None = None
    announcement: bool = False


def read_dateline(text: str, line: Line) -> Dateline | None:
    """ "March 11, 2020, Moscow" or "Announcement, June 8, 2018"; ``None`` for any other line."""
    start = line.start
    announced = _ANNOUNCEMENT.match(text, start, line.end)
    if announced is not None:
        start = announced.end()
    date = date_at(text, start, line.end)
    if date is None or date.day is None or date.year is None:
        return None
    if date.span.end == line.end:
        return Dateline(date, announcement=announced is not None)
    after = text[date.span.end : line.end]
    if after.lstrip()[:1] != "," or len(after) > _LONGEST_PLACE:
        return None
    span = trimmed(text, text.index(",", date.span.end) + 1, line.end)
    if span.start == span.end:
        return Dateline(date, announcement=announced is not None)
    return Dateline(date, collapse(text[span.slice]), span, announced is not None)


def read_title_end(text: str, title: Line) -> Dateline | None:
    """The day and the place at the end of a title: "..., Moscow, May 26, 2020"."""
    dates = find_dates(text, title.start, title.end)
    if not dates or dates[-1].span.end != title.end:
        return None
    date = dates[-1]
    if date.year is None or date.day is None:
        return None
    match = _PLACE_IN_TITLE.search(text, max(title.start, date.span.start - 100), date.span.start)
    if match is None:
        return Dateline(date)
    return Dateline(date, collapse(match[1]), Span(*match.span(1)))
