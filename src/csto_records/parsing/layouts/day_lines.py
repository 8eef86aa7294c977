"""Lines that print the day of publication in the ways of sites at large.

"16:40, 20 February 2023", "Wednesday, 10 November 2021", "Published: January 12, 2022 | 08:28 PM".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate, date_at
from csto_records.parsing.layouts.headers import Dateline, read_dateline
from csto_records.parsing.lines import Line

_LONGEST = 200  # characters of a line that prints the day
_ZONE = r"(?:GMT|UTC|MSK)(?:\s?[+-][0-9]{1,2})?"
_TIME_FIRST = re.compile(rf"(?P<time>[0-2]?[0-9]:[0-5][0-9])(?: {_ZONE})?,? (?=[0-9A-Z])")
_WEEKDAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? "
)
_SAID = re.compile(
    r"\b(?:published|posted|date of publication|publication date)(?: on| at)?:? (?=[0-9A-Z])",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\s?(?P<half>[ap])\.?m\.?(?!\w)", re.IGNORECASE)
_IN_ZONE = re.compile(rf" {_ZONE}(?!\w)")
_TIME_LAST = re.compile(r",? (?:[-–]|at) (?P<time>[0-2]?[0-9]:[0-5][0-9])(?![0-9:])")
_VIEWS = re.compile(
    r" [0-9]{1,7}(?![\w:.-])"
)  # how often a page was looked at stands behind its time
#: "CITY, July 13, 2011, AGENCY --": what an agency prints before its text
_DISPATCH = re.compile(r"[A-Z][A-Za-z' -]{1,30}[,.] (?=[0-9A-Z])")
_DISPATCHED = re.compile(r"[.,]? ?(?:/|\(|--|[-–—] |[A-Z]{4}|[A-Z][\w-]{1,20} (?:--|[-–—]) )")
_LEADS = 3  # paragraphs, one of which an agency's text begins
_ITEM = 60  # characters of an item of a list
_ENOUGH = 400  # characters between two days that show that an article stands there


def read_day_line(text: str, line: Line, *, below: bool) -> Dateline | None:
    """The day of publication that a line prints; ``None`` for any other line.

    ``below`` says whether the title stands above the line: what begins with the day of the week
    may else be the day on which the page was looked at.
    """
    if line.end - line.start > _LONGEST:
        return None
    found = read_dateline(text, line)
    if found is not None:
        return found
    said = _SAID.search(text, line.start, line.end)
    if said is not None:
        date = _date(text, said.end(), line.end)
        return None if date is None else Dateline(date)
    first = _TIME_FIRST.match(text, line.start, line.end)
    start = first.end() if first is not None else line.start
    weekday = _WEEKDAY.match(text, start, line.end) if below else None
    date = _date(text, start if weekday is None else weekday.end(), line.end)
    if date is None or date.span.end != line.end:
        return None
    if first is not None:
        date = attrs.evolve(date, time=first["time"].zfill(5))
    return Dateline(date)


def dispatch_day(text: str, paragraphs: Sequence[Span]) -> PrintedDate | None:
    """The day that an agency prints before its text: "CITY, DAY (AGENCY) -"."""
    for start, end in paragraphs[:_LEADS]:
        date = _dispatched(text, start, end)
        if date is not None:
            return date
    return None


def _dispatched(text: str, start: int, end: int) -> PrintedDate | None:
    place = _DISPATCH.match(text, start, min(end, start + _LONGEST))
    if place is None:
        return None
    date = date_at(text, place.end(), end)
    if date is None or date.day is None or date.year is None:
        return None
    return date if _DISPATCHED.match(text, date.span.end, end) is not None else None


def _date(text: str, start: int, end: int) -> PrintedDate | None:
    """The date with day and year that begins there, and its time on a clock of 24 hours."""
    date = date_at(text, start, end) or _in_capitals(text, start, end)
    if date is None or date.day is None or date.year is None:
        return None
    if date.time is None:
        last = _TIME_LAST.match(text, date.span.end, end)
        if last is None:
            return date
        span = Span(date.span.start, last.end())
        date = attrs.evolve(date, span=span, time=last["time"].zfill(5))
    stop = date.span.end
    half = _HALF_DAY.match(text, stop, end)
    if half is not None:
        hours, _, minutes = (date.time or "").partition(":")
        late = half["half"] in "pP"
        hour = int(hours) % 12 + (12 if late else 0)
        date = attrs.evolve(date, time=f"{hour:02}:{minutes}")
        stop = half.end()
    zone = _IN_ZONE.match(text, stop, end)
    stop = stop if zone is None else zone.end()
    views = _VIEWS.match(text, stop, end)
    stop = stop if views is None else views.end()
    return attrs.evolve(date, span=Span(date.span.start, stop))


def _in_capitals(text: str, start: int, end: int) -> PrintedDate | None:
    """The date of a line in capital letters: "20 FEBRUARY 2023"."""
    piece = text[start:end]
    if not piece.isupper():
        return None
    date = date_at(piece.title(), 0, len(piece))
    if date is None:
        return None
    return attrs.evolve(date, span=Span(start + date.span.start, start + date.span.end))


def is_list(days: Sequence[tuple[int, Dateline]], lengths: Sequence[int]) -> bool:
    """Whether the first of several lines with a day heads a short item of a list of news.

    ``days`` are the lines that print a day, by their number; ``lengths`` those of all lines.
    """
    if not days:
        return False
    first, dateline = days[0]
    other = next((n for n, day in days if day.date.value != dateline.date.value), None)
    if other is None:
        return False
    between = lengths[first + 1 : other]
    return len(between) < 3 and sum(between) < _ENOUGH and sum(lengths[other + 1 :]) > _ITEM
