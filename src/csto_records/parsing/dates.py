"""Dates as press pages print them: a small fixed grammar that refuses rather than guesses.

Read are ``March 11, 2020``, ``11 March 2020``, ``20.01.2020``, ``2020-01-20``, each with a time
after it or glued to it (``26 May 202013:23``); ``January 20, this year``; ``November 28``;
``December 2019``; ``December``; and days of one month such as ``May 7-9, 2019``. A date that
does not exist (``February 30, 2020``) is no date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from csto_records.model.span import Span

_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()}
_MONTHS |= {"Sept": 9}
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?=[.\s]))\.?"
)
_DAY = r"[0-9]{1,2}"
_DASH = r"\s{0,2}[-\u2010-\u2015\u2212]\s{0,2}"
_TIME = r"(?:\s{0,3}[,/|]?\s{0,3}(?P<time%s>[0-9]{1,2}:[0-9]{2}))?(?![0-9:])"
_GRAMMAR = re.compile(
    r"(?<![\w.-])(?:"
    # March 11, 2020 / March 11, this year / November 28
    rf"(?P<m1>{_MONTH})\s{{1,3}}(?P<d1>{_DAY})(?:st|nd|rd|th)?(?:{_DASH}(?P<e1>{_DAY}))?(?![0-9:])"
    rf"(?:(?:,\s{{0,3}}|\s{{1,3}})(?P<y1>[0-9]{{4}}){_TIME % 1}"
    r"|,?\s{1,3}(?P<t1>this|last|next)\s{1,3}year\b)?"
    # 11 March 2020 / 26 May 202013:23 / 20 January
    rf"|(?P<d2>{_DAY})(?:st|nd|rd|th)?(?:{_DASH}(?P<e2>{_DAY}))?\s{{1,3}}(?P<m2>{_MONTH})(?!\w)"
    rf"(?:,?\s{{1,3}}(?P<y2>[0-9]{{4}}){_TIME % 2}"
    r"|,?\s{1,3}(?P<t2>this|last|next)\s{1,3}year\b)?"
    # 20.01.2020 / 2020-01-20
    rf"|(?P<d3>{_DAY})\.(?P<m3>[0-9]{{2}})\.(?P<y3>[0-9]{{4}}){_TIME % 3}"
    rf"|(?P<y4>[0-9]{{4}})-(?P<m4>[0-9]{{2}})-(?P<d4>[0-9]{{2}})(?:T(?=[0-9]))?{_TIME % 4}"
    # December 2019 / December
    rf"|(?P<m5>{_MONTH})(?!\w)(?:(?:,\s{{0,3}}|\s{{1,3}})(?P<y5>[0-9]{{4}})(?![0-9])"
    r"|,?\s{1,3}(?P<t5>this|last|next)\s{1,3}year\b)?"
    r")"
)


class _Form(NamedTuple):
    """Where the groups of one way to print a date stand among those of the grammar."""

    month: int
    day: int
    last: int
    year: int
    time: int
    relative: int


def _form(number: int) -> _Form:
    places = _GRAMMAR.groupindex
    nowhere = places["m2" if number == 1 else "m1"]  # of another way: not there in this one
    names = [f"{part}{number}" for part in ("m", "d", "e", "y", "time", "t")]
    return _Form(*[places.get(name, nowhere) for name in names])


_FORMS = tuple(_form(number) for number in range(1, 6))
_MONTH_ALONE = _FORMS[4]
_RELATIVE = {"last": -1, "this": 0, "next": 1}
#: Where a date may begin. The grammar is tried there alone: it is slow to look for.
_START = re.compile(
    r"[0-9JFMASOND](?<![\w.-][\s\S])"
    r"(?:(?<=[0-9])|(?=an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec))"
)
_FIRST = frozenset("0123456789JFMASOND")
_MONTH_WORDS = re.compile(
    r"\b(?:in|since|until|till|by|of|this|last|next|early|late|mid|and|from|to|through|before"
    r"|after|for)[\s-]{1,3}$",
    re.IGNORECASE,
)
_LINE_LIMIT = 80  # characters: a date line is short


@attrs.frozen
class PrintedDate:
    """A date as printed, and where.

    ``year`` is ``None`` where none is printed; ``relative_year`` is -1, 0 or 1 for "last year",
    "this year", "next year". ``last_day`` is set where several days of one month are printed.
    ``time`` is as printed ("15:40").
    """

    span: Span
    year: int | None
    month: int
    day: int | None
    time: str | None = None
    last_day: int | None = None
    relative_year: int | None = None

    @property
    def precision(self) -> str:
        """``"day"`` or ``"month"``: the smallest part that is printed."""
        return "month" if self.day is None else "day"

    @property
    def value(self) -> tuple[int | None, int, int | None]:
        """Year, month and day, ``None`` for what is not printed."""
        return self.year, self.month, self.day

    def in_year_of(self, year: int) -> PrintedDate | None:
        """The date with the year filled in from the year of the page.

        A printed year stays; ``None`` when the date does not exist in that year.
        """
        if self.year is not None:
            return self
        full = year + (self.relative_year or 0)
        return attrs.evolve(self, year=full) if exists(full, self.month, self.day) else None


def exists(year: int | None, month: int, day: int | None) -> bool:
    """Whether such a day (or month) exists; without a year, whether it can."""
    if not 1 <= month <= 12 or (year is not None and year < 1):
        return False
    if day is None:
        return True
    length = _LENGTHS[month - 1]
    if month == 2 and year is not None and (year % 4 or (year % 100 == 0 and year % 400)):
        length = 28
    return 1 <= day <= length


def _read(match: re.Match[str], offset: int, text: str) -> PrintedDate | None:
    form = next(form for form in _FORMS if match[form.month])
    month_text, day_text, last_text, year_text, time, word = match.group(*form)
    month = int(month_text) if month_text[0] in "0123456789" else _MONTHS[month_text.rstrip(".")]
    year = int(year_text) if year_text else None
    day = int(day_text) if day_text else None
    last = int(last_text) if last_text else None
    end = match.end()
    if not exists(year, month, day):
        return None
    if last is not None and (not exists(year, month, last) or last <= (day or 0)):
        return None
    if time is not None and not (int(time.split(":")[0]) < 24 and int(time.split(":")[1]) < 60):
        time, end = None, match.start(form.year) + 4
    relative = _RELATIVE[word] if word else None
    alone = form is _MONTH_ALONE and year is None and relative is None
    if alone and month_text in ("May", "March", "Mar"):
        # "May" and "March" are ordinary words as well
        before = text[max(0, match.start() - 12) : match.start()]
        if _MONTH_WORDS.search(before) is None:
            return None
    return PrintedDate(
        Span(offset + match.start(), offset + end), year, month, day, time, last, relative
    )


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[PrintedDate]:
    """All dates printed in ``text[start:end]``, in order; spans point into ``text``."""
    return list(_find(text[start:end], start))


def dates_in(text: str, spans: Iterable[Span]) -> list[PrintedDate]:
    """All dates printed in the spans; none is looked for where none can begin."""
    starts = [match.start() for match in _START.finditer(text)]
    found: list[PrintedDate] = []
    for start, end in spans:
        at = bisect_left(starts, start)
        # what stands before a span is no part of it: there a date may begin all the same
        if (at < len(starts) and starts[at] < end) or text[start : start + 1] in _FIRST:
            found += _find(text[start:end], start)
    return found


def _find(piece: str, offset: int) -> Iterator[PrintedDate]:
    taken = 0
    for start in _START.finditer(piece):
        if start.start() < taken:
            continue
        match = _GRAMMAR.match(piece, start.start())
        if match is None:
            continue
        taken = match.end()
        date = _read(match, offset, piece)
        if date is not None:
            yield date


def date_at(text: str, start: int, end: int) -> PrintedDate | None:
    """The date that ``text[start:end]`` begins with, or ``None``."""
    piece = text[start : min(end, start + _LINE_LIMIT)]
    match = _GRAMMAR.match(piece)
    return None if match is None else _read(match, start, piece)


def match_date(text: str, start: int = 0, end: int | None = None) -> PrintedDate | None:
    """The date that ``text[start:end]`` is, without a word more; or ``None``."""
    stop = len(text) if end is None else end
    if stop - start > _LINE_LIMIT:
        return None
    date = date_at(text, start, stop)
    return date if date is not None and date.span.end == stop else None
