"""Handover, adjacency, and the constructors that keep the wording apart from the meaning."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from csto_records import Answer, InvalidPeriod, NotStated, PartialDate, Period, StillRunning
from csto_records.strategies import days, partial_dates, periods
from csto_records.time import parse_end
from csto_records.time.period import as_period

usual = days("0001-01-02", "9999-12-30")


@given(usual, usual, usual)
def test_the_handover_day_belongs_to_the_incoming_one(a, b, c):
    start, handover, end = sorted((a, b, c))
    assume(start < handover < end)
    outgoing, incoming = Period.between(start, handover), Period.between(handover, end)
    assert outgoing.contains(handover) is Answer.NO
    assert incoming.contains(handover) is Answer.YES
    assert outgoing.touches(handover) is Answer.YES


@given(usual, usual, usual)
def test_adjacent_terms_neither_overlap_nor_leave_a_gap(a, b, c):
    start, handover, end = sorted((a, b, c))
    assume(start < handover < end)
    outgoing, incoming = Period.until(handover, start=start), Period.between(handover, end)
    assert outgoing.overlaps(incoming) is Answer.NO
    assert outgoing.adjacent_to(incoming) is Answer.YES
    assert incoming.adjacent_to(outgoing) is Answer.YES
    assert outgoing.before(incoming) is Answer.YES
    assert incoming.after(outgoing) is Answer.YES
    assert outgoing.days[0] + incoming.days[0] == (end - start).days


@given(usual, usual)
def test_through_a_day_is_until_the_next(a, b):
    start, last = min(a, b), max(a, b)
    through = Period.through(last, start=start)
    until = Period.until(last + timedelta(days=1), start=start)
    assert through.same_days_as(until) is Answer.YES
    assert through == Period.between(start, through=last)
    assert until == Period.between(start, last + timedelta(days=1))
    assert through != until  # the wording is kept
    assert through.last_day == until.last_day == last
    assert through.days == ((last - start).days + 1,) * 2


@given(usual)
def test_since_a_day_holds_that_day_and_nothing_before_it(day):
    period = Period.since(day)
    assert period.contains(day) is Answer.YES
    assert period.contains(day - timedelta(days=1)) is Answer.NO
    assert period.contains(day + timedelta(days=1)) is Answer.POSSIBLY


@given(usual, usual)
def test_what_was_running_on_a_day_holds_that_day(a, b):
    start, seen = min(a, b), max(a, b)
    for period in (
        Period.since(start, running_as_of=seen),
        Period.since(PartialDate(start.year), running_as_of=seen),
        Period(NotStated(), StillRunning(seen)),
        Period.attested_on(seen),
    ):
        assert period.contains(seen) is Answer.YES
        assert period.contains(seen + timedelta(days=1)) is Answer.POSSIBLY


@given(usual, usual)
def test_what_started_later_was_not_running_before(a, b):
    assume(a != b)
    with pytest.raises(InvalidPeriod, match=str(max(a, b))):
        Period.since(max(a, b), running_as_of=min(a, b))


@given(days())
def test_a_day_is_a_period_of_one_day(day):
    period = Period.on(day)
    assert period == Period.whole(day) == as_period(day)
    assert period.days == (1, 1)
    assert period.first_day == period.last_day == day
    assert str(period) == day.isoformat()


@given(partial_dates())
def test_the_whole_of_a_partial_date_is_all_its_days(date_):
    whole = Period.whole(date_)
    assert whole.first_day == date_.earliest
    assert whole.last_day == date_.latest
    assert whole.contains(date_) is Answer.YES
    assert Period.on(date_).within(whole) is Answer.YES


@given(st.integers(1, 9999))
def test_the_days_of_a_year_come_from_the_calendar(year):
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    assert Period.year(year).days == ((366, 366) if leap else (365, 365))


@given(periods(), periods())
def test_questions_about_two_periods_hang_together(one, other):
    assert one.overlaps(other) is other.overlaps(one)
    assert one.adjacent_to(other) is other.adjacent_to(one)
    assert one.same_days_as(other) is other.same_days_as(one)
    assert one.before(other) is other.after(one)
    if one.within(other) is Answer.YES:
        assert one.overlaps(other) is Answer.YES
    if one.before(other) is Answer.YES:
        assert one.overlaps(other) is Answer.NO
    if one.overlaps(other) is Answer.NO:
        assert (one.before(other) | other.before(one)) is not Answer.NO


@given(periods())
def test_a_period_is_no_stranger_to_itself(period):
    assert period.overlaps(period) is not Answer.NO
    assert period.within(period) is not Answer.NO
    assert period.same_days_as(period) is not Answer.NO
    least, most = period.days
    assert least >= 1
    assert most is None or least <= most


@given(periods())
def test_known_first_and_last_days_are_in_the_period(period):
    for day in (period.first_day, period.last_day):
        if day is not None:
            assert period.contains(day) is Answer.YES
    if period.first_day is not None and period.first_day > date.min:
        assert period.contains(period.first_day - timedelta(days=1)) is Answer.NO


@given(periods())
def test_an_end_is_read_back_from_its_text(period):
    assert parse_end(str(period.end)) == period.end


def test_two_terms_may_follow_each_other_on_one_day():
    day = "2008-05-08"
    short = Period.between("2008-05-07", through=day)
    after = Period(PartialDate.of(day), order=1)
    assert short.overlaps(after) is Answer.YES
    assert (short.order, after.order) == (0, 1)
