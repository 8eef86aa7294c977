"""All concrete intervals of a small calendar: the slow and obviously right side of time."""

import datetime
from functools import cache
from itertools import product

import attrs

from csto_records.time import (
    Answer,
    EndedOn,
    EndedUnknown,
    NotStated,
    PartialDate,
    Period,
    StillRunning,
)

# March 2020 with some days around it: a whole month fits in
FIRST = PartialDate.of("2020-02-26").first_ordinal
LAST = PartialDate.of("2020-04-05").last_ordinal
DAYS = range(FIRST, LAST + 1)

Interval = tuple[int, int]  # [start, beyond)

#: Every non-empty half-open interval of the small calendar.
ALL: tuple[Interval, ...] = tuple(
    (start, beyond) for start in DAYS for beyond in range(start + 1, LAST + 2)
)


@cache
def days_of(date: PartialDate, calendar: range = DAYS) -> tuple[int, ...]:
    """The days of the calendar that a partial date may be."""
    return tuple(day for day in calendar if _may_be(date, datetime.date.fromordinal(day)))


def _may_be(date: PartialDate, day: datetime.date) -> bool:
    return (
        date.year == day.year
        and date.month in (None, day.month)
        and date.day in (None, day.day)
        and date.half in (None, 1 if day.month <= 6 else 2)
    )


@attrs.frozen
class Case:
    """A period as its parts, so that each part can be read by hand."""

    start: PartialDate | NotStated
    end: EndedOn | EndedUnknown | StillRunning | NotStated
    attested: Interval | None = None

    def period(self) -> Period:
        """The period itself; it may be refused."""
        one = PartialDate.of("2020-01-01").earliest
        seen = self.attested
        return Period(
            self.start,
            self.end,
            None if seen is None else (one.fromordinal(seen[0]), one.fromordinal(seen[1])),
        )

    def intervals(self, last: int = LAST) -> list[Interval]:
        """Every interval of the small calendar, up to a last day, that the parts allow."""
        return [(s, e) for s, e in ALL if e <= last + 1 and self._allows(s, e)]

    def _allows(self, start: int, beyond: int) -> bool:
        if isinstance(self.start, PartialDate) and start not in days_of(self.start):
            return False
        if self.attested is not None:
            first, last = self.attested
            if not (start <= first and last < beyond):
                return False
        end = self.end
        if isinstance(end, EndedOn):
            last = beyond - 1
            named = last if end.inclusive else beyond
            return named in days_of(end.date)
        if isinstance(end, StillRunning):
            return any(start <= day < beyond for day in days_of(end.as_of))
        if isinstance(end, EndedUnknown) and end.by is not None:
            return any(beyond <= day for day in days_of(end.by))
        return True


def answer(results: list[bool]) -> Answer:
    """Yes where it holds in every case, no where it holds in none."""
    if all(results):
        return Answer.YES
    return Answer.POSSIBLY if any(results) else Answer.NO


def over_pairs(one: list[Interval], other: list[Interval], holds: object) -> Answer:
    """The answer over all pairs of concrete intervals."""
    assert callable(holds)
    return answer([bool(holds(a, b)) for a, b in product(one, other)])
