"""What is no day, no date or no period is refused, and the error names the value."""

import contextlib
import datetime
import pickle

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import CstoError, EndedOn, InvalidDate, InvalidPeriod, PartialDate, Period
from csto_records.time import as_day, parse_end

MOMENTS = [
    datetime.datetime(2020, 3, 11, 12, 0),
    pendulum.datetime(2020, 3, 11, 23, 30),
    pendulum.datetime(2020, 3, 11, tz="Europe/Moscow"),
]
BAD_TEXTS = [
    "", "now", "today", "2020-", "2020-3", "20-03-11", "2020-03-11T00:00", "2020-02-30",
    "2019-02-29",
    "2020-13", "2020-00", "2020-01-00", "2020-04-31", "0000", "0000-01-01", " 2020", "2020 ",
    "2020-03-11\n", "２０２０", "2020-H3", "2020-H0", "2020-42", "10000", "-2020",
    "2020/03/11", "११११",
]  # fmt: skip
NO_DATES = [2020, 20200311, 1.5, True, None, b"2020", (2020, 3, 11), datetime.time(12), object]


@pytest.mark.parametrize("value", MOMENTS)
def test_a_moment_is_not_a_day(value):
    with pytest.raises(InvalidDate, match="is a moment, not a day") as caught:
        PartialDate.of(value)
    assert value.isoformat() in str(caught.value)
    assert caught.value.value == value


@pytest.mark.parametrize("value", BAD_TEXTS)
def test_a_text_that_is_no_date_is_refused_by_name(value):
    with pytest.raises(InvalidDate) as caught:
        PartialDate.of(value)
    assert repr(value) in str(caught.value)


@pytest.mark.parametrize("value", NO_DATES)
def test_a_thing_that_is_no_date_is_refused_by_name(value):
    with pytest.raises(InvalidDate) as caught:
        PartialDate.of(value)
    assert repr(value) in str(caught.value)


@pytest.mark.parametrize("value", ["2020", "2020-03", "2020-H1"])
def test_a_month_or_a_year_is_not_one_day(value):
    with pytest.raises(InvalidDate, match=f"{value} is not one day"):
        as_day(value)


@pytest.mark.parametrize(
    "parts",
    [
        (0,), (10000,), (-1,), (2020, 0), (2020, 13), (2019, 2, 29), (2020, None, 5), (2020, 4, 31),
        (10**30,), (2020, 10**30), (2020, 1, 10**30), (2020, 1, -(10**30)),
    ],
)  # fmt: skip
def test_parts_that_make_no_date_are_refused(parts):
    with pytest.raises(InvalidDate, match=str(parts[0])):
        PartialDate(*parts)


@pytest.mark.parametrize("half", [0, 3, True, 1.0, "1"])
def test_a_half_year_is_the_first_or_the_second(half):
    with pytest.raises(InvalidDate):
        PartialDate(2020, half=half)


@pytest.mark.parametrize("parts", [(2020.0,), ("2020",), (True,), (2020, 1.0), (2020, 1, "1")])
def test_the_parts_of_a_date_are_whole_numbers(parts):
    with pytest.raises(InvalidDate, match="whole number"):
        PartialDate(*parts)


def test_a_month_leaves_no_room_for_a_half_year():
    for parts in ((2020, 3), (2020, 3, 11)):
        with pytest.raises(InvalidDate):
            PartialDate(*parts, half=1)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2020-01-02", "2020-01-01"),
        ("2020-01-01", "2020-01-01"),
        ("2021", "2020"),
        ("2020-02", "2020-01"),
    ],
)
def test_a_reversed_or_empty_period_is_refused_by_its_dates(start, end):
    with pytest.raises(InvalidPeriod) as caught:
        Period.between(start, end)
    assert start in str(caught.value)
    assert end in str(caught.value)


def test_a_period_has_one_end_and_not_two():
    for given_ends in ({}, {"end": "2021", "through": "2021"}):
        with pytest.raises(InvalidPeriod, match="one of"):
            Period.between("2020", **given_ends)


def test_nothing_ended_before_the_calendar_begins():
    with pytest.raises(InvalidPeriod, match="0001-01-01"):
        Period.until("0001-01-01")


def test_the_last_day_of_the_calendar_can_be_a_last_day():
    assert Period.through("9999-12-31").last_day == pendulum.Date(9999, 12, 31)


@pytest.mark.parametrize("year", ["2020", 2020.0, True, None, 0, 10000, 10**30])
def test_a_year_is_a_whole_number_of_the_calendar(year):
    with pytest.raises(InvalidDate):
        Period.year(year)


@pytest.mark.parametrize(
    "attested", [("2020-01-02", "2020-01-01"), ("2019-12-31", "2020-01-05"), "2020", 5, (1, 2)]
)
def test_attested_days_are_two_days_in_order_within_the_period(attested):
    with pytest.raises((InvalidPeriod, InvalidDate)):
        Period("2020-01-01", EndedOn("2020-02-01"), attested)


@pytest.mark.parametrize("end", ["2021", None, 5])
def test_the_end_of_a_period_is_one_of_the_closed_set(end):
    with pytest.raises(InvalidPeriod, match="end"):
        Period("2020", end)


@pytest.mark.parametrize("order", ["1", None, True, 1.0])
def test_the_order_of_a_period_is_a_whole_number(order):
    with pytest.raises(InvalidPeriod, match="order"):
        Period("2020", order=order)


@pytest.mark.parametrize("text", ["", "until", "until now", "never", "until 2020-02-30", "by"])
def test_a_text_that_is_no_end_is_refused(text):
    with pytest.raises((InvalidPeriod, InvalidDate)):
        parse_end(text)


@given(st.one_of(st.text(max_size=12), st.integers(), st.binary(max_size=4), st.none()))
def test_nothing_but_errors_of_this_library_comes_out(value):
    for read in (PartialDate.of, as_day, Period.since, Period.on, EndedOn, parse_end):
        if read is parse_end and not isinstance(value, str):
            continue
        with contextlib.suppress(InvalidDate, InvalidPeriod):
            read(value)


def _errors():
    for make in (
        lambda: PartialDate.of("2020-02-30"),
        lambda: PartialDate(2020, 13),
        lambda: PartialDate.of(MOMENTS[0]),
        lambda: Period.between("2021", "2020"),
        lambda: Period("2020", attested=("2020-02-02", "2020-02-01")),
        lambda: parse_end("x"),
    ):
        with pytest.raises(CstoError) as caught:
            make()
        yield caught.value


def test_errors_survive_pickling():
    for error in _errors():
        back = pickle.loads(pickle.dumps(error))
        assert (type(back), str(back)) == (type(error), str(error))
        assert repr(back.value) == repr(error.value)
