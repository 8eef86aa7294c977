"""Strategies for days, partial dates, ends and periods."""

import datetime

import pendulum
from hypothesis import strategies as st

from csto_records.errors import InvalidPeriod
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

#: Days on which programs go wrong: leap days, the ends of years, the ends of the calendar.
HARD_DAYS = (
    "0001-01-01",
    "1900-02-28",
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


def days(
    min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> st.SearchStrategy[pendulum.Date]:
    """Days as `pendulum.Date`, the hard ones (leap days, ends of years) often among them.

    :param min_value: the earliest day, in any form that questions accept.
    :param max_value: the latest day.

    Shrinks towards 2000-01-01.
    """
    first, last = as_day(min_value), as_day(max_value)
    plain = st.dates(
        datetime.date.fromordinal(first.toordinal()), datetime.date.fromordinal(last.toordinal())
    ).map(lambda day: pendulum.Date(day.year, day.month, day.day))
    hard = [day for day in map(as_day, HARD_DAYS) if first <= day <= last]
    return st.one_of(plain, st.sampled_from(hard)) if hard else plain


def partial_dates(
    min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> st.SearchStrategy[PartialDate]:
    """Dates known to the day, the month, the half-year or the year.

    :param min_value: the earliest day that is drawn before it is cut to a month or a year.
    :param max_value: the latest such day.

    Shrinks towards complete days.
    """
    day = days(min_value, max_value)
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
    date = partial_dates(min_value, max_value)
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


@st.composite
def periods(
    draw: st.DrawFn, min_value: DateLike = "0001-01-01", max_value: DateLike = "9999-12-31"
) -> Period:
    """Periods with starts and ends of every sort, some attested on days, some with an order.

    :param min_value: the earliest day that any of its dates is drawn from.
    :param max_value: the latest such day.
    """
    date = partial_dates(min_value, max_value)
    start = draw(st.one_of(date, st.builds(NotStated)))
    end = draw(ends(min_value, max_value))
    order = draw(st.sampled_from((0, 0, 0, 1)))
    seen = draw(st.none() | st.tuples(days(min_value, max_value), days(min_value, max_value)))
    attested = None if seen is None else (min(seen), max(seen))
    for days_seen in (attested, None):
        try:
            return Period(start, end, days_seen, order)
        except InvalidPeriod:
            continue
    # the end lies before the start: what is left is the start alone
    return Period(start, NotStated(), None, order)
