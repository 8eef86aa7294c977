"""Strategies for days, partial dates, ends and periods."""

import datetime
from functools import lru_cache

import pendulum
from hypothesis import strategies as st

from csto_records.errors import InvalidPeriod
from csto_records.strategies.hard import HARD_PERIODS
from csto_records.time import (
    End,
    EndedOn,
    EndedUnknown,
    NotStated,
    PartialDate,
    Period,
    StillRunning,
    as_day,
)
from csto_records.time.partial import DateLike

#: Days on which programs go wrong: leap days, the ends of years, the ends of the calendar, the
#: first day without the Soviet Union.
HARD_DAYS = (
    "0001-01-01",
    "1900-02-28",
    "1991-12-26",
    "1999-12-31",
    "2000-02-29",
    "2019-12-31",
    "2020-01-01",
    "2020-02-29",
    "2020-12-31",
    "2021-01-01",
    "2023-12-31",
    "2024-02-29",
    "9999-12-31",
)


_FIRST, _LAST = "0001-01-01", "9999-12-31"


def days(
    min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> st.SearchStrategy[pendulum.Date]:
    """Days as `pendulum.Date`, the hard ones (leap days, ends of years) often among them.

    :param min_value: the earliest day, in any form that questions accept.
    :param max_value: the latest day.

    Shrinks towards 2000-01-01, or the day nearest to it.
    """
    return _days(as_day(min_value), as_day(max_value))


@lru_cache(maxsize=256)  # strategies are drawn from often, and slow to make
def _days(first: pendulum.Date, last: pendulum.Date) -> st.SearchStrategy[pendulum.Date]:
    plain = st.dates(
        datetime.date.fromordinal(first.toordinal()), datetime.date.fromordinal(last.toordinal())
    ).map(lambda day: pendulum.Date(day.year, day.month, day.day))
    hard = [day for day in map(as_day, HARD_DAYS) if first <= day <= last]
    # first, because one choice is simpler than three (year, month, day)
    simple = min(max(first, pendulum.Date(2000, 1, 1)), last)
    return st.one_of(st.sampled_from([simple, *hard]), plain)


def partial_dates(
    min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> st.SearchStrategy[PartialDate]:
    """Dates known to the day, the month, the half-year or the year.

    :param min_value: the earliest day that is drawn before it is cut to a month or a year.
    :param max_value: the latest such day.

    Shrinks towards complete days.
    """
    return _partial_dates(as_day(min_value), as_day(max_value))


@lru_cache(maxsize=256)
def _partial_dates(first: pendulum.Date, last: pendulum.Date) -> st.SearchStrategy[PartialDate]:
    day = _days(first, last)
    return st.one_of(
        day.map(PartialDate.of),
        day.map(lambda d: PartialDate(d.year, d.month)),
        day.map(lambda d: PartialDate(d.year)),
        day.map(lambda d: PartialDate(d.year, half=1 if d.month <= 6 else 2)),
    )


def ends(
    min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> st.SearchStrategy[End]:
    """The ways in which a period ends: `EndedOn`, `EndedUnknown`, `StillRunning`, `NotStated`."""
    return _ends(as_day(min_value), as_day(max_value))


@lru_cache(maxsize=256)
def _ends(first: pendulum.Date, last: pendulum.Date) -> st.SearchStrategy[End]:
    date = _partial_dates(first, last)
    return st.one_of(st.builds(NotStated), ended_on(date), still_running(date), ended_unknown(date))


def ended_on(date: st.SearchStrategy[PartialDate] | None = None) -> st.SearchStrategy[EndedOn]:
    """Ends on a date, included or not. ``date`` is the strategy of the dates."""
    return st.builds(EndedOn, partial_dates() if date is None else date, st.booleans())


def ended_unknown(
    date: st.SearchStrategy[PartialDate] | None = None,
) -> st.SearchStrategy[EndedUnknown]:
    """Ends on an unknown date, some with a date by which it was over."""
    return st.builds(EndedUnknown, st.none() | (partial_dates() if date is None else date))


def still_running(
    date: st.SearchStrategy[PartialDate] | None = None,
) -> st.SearchStrategy[StillRunning]:
    """No end as of a date. ``date`` is the strategy of the dates."""
    return st.builds(StillRunning, partial_dates() if date is None else date)


def periods(
    min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> st.SearchStrategy[Period]:
    """Periods with starts and ends of every sort, some attested on days, some with an order.

    :param min_value: the earliest day that any of its dates is drawn from.
    :param max_value: the latest such day.

    Over the whole calendar, those of `HARD_PERIODS` are among them. Shrinks towards a complete
    start and an end that is not stated.
    """
    return _periods(as_day(min_value), as_day(max_value))


@lru_cache(maxsize=256)
def _periods(first: pendulum.Date, last: pendulum.Date) -> st.SearchStrategy[Period]:
    date, day = _partial_dates(first, last), _days(first, last)
    parts = st.tuples(
        date | st.builds(NotStated),
        _ends(first, last),
        st.none() | st.tuples(day, day),
        st.sampled_from((0, 0, 0, 1)),
    )
    plain = parts.map(_period)
    if first > as_day(_FIRST) or last < as_day(_LAST):
        return plain
    # first, because one choice is simpler than several
    return st.sampled_from((Period.since("2000-01-01"), *HARD_PERIODS)) | plain


_Parts = tuple[PartialDate | NotStated, End, tuple[pendulum.Date, pendulum.Date] | None, int]


def _period(parts: _Parts) -> Period:
    start, end, seen, order = parts
    attested = None if seen is None else (min(seen), max(seen))
    for days_seen in (attested, None):
        try:
            return Period(start, end, days_seen, order)
        except InvalidPeriod:
            continue
    # the end lies before the start: what is left is the start alone
    return Period(start, NotStated(), None, order)
