"""Printed dates: what the grammar reads, and what it refuses."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.parsing.dates import exists, find_dates, match_date

FORMS = [
    ("March 11, 2020", (2020, 3, 11), None),
    ("March 11 2020", (2020, 3, 11), None),
    ("11 March 2020", (2020, 3, 11), None),
    ("20.01.2020", (2020, 1, 20), None),
    ("2020-01-20", (2020, 1, 20), None),
    ("26 May 202013:23", (2020, 5, 26), "13:23"),
    ("26 May 2020 13:23", (2020, 5, 26), "13:23"),
    ("September 27, 2018, 14:30", (2018, 9, 27), "14:30"),
    ("20.01.2020 09:05", (2020, 1, 20), "09:05"),
    ("November 28", (None, 11, 28), None),
    ("28 November", (None, 11, 28), None),
    ("December", (None, 12, None), None),
    ("December 2019", (2019, 12, None), None),
    ("Feb. 29, 2020", (2020, 2, 29), None),
    ("March\u00a011,\u00a02020", (2020, 3, 11), None),
]

REFUSED = [
    "February 30, 2020",
    "February 29, 2019",
    "31.02.2020",
    "00.01.2020",
    "2020-13-01",
    "April 31",
    "2020",
    "11/03/2020",
    "yesterday",
    "now",
    "11:30",
    "1.2020",
    "May",
    "Marching 11, 2020",
    "x20.01.2020",
    "March 11, 2020 and more",
    "",
]

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@pytest.mark.parametrize(("text", "value", "time"), FORMS)
def test_a_printed_form_is_read(
    text: str, value: tuple[int | None, int, int | None], time: str | None
) -> None:
    date = match_date(text)
    assert date is not None
    assert (date.value, date.time) == (value, time)
    assert text[date.span.slice] == text
    assert date.precision == ("month" if value[2] is None else "day")


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_date_is_refused(text: str) -> None:
    assert match_date(text) is None


@pytest.mark.parametrize("text", ["February 30, 2020", "31.02.2020", "2020-13-01"])
def test_a_date_that_does_not_exist_is_not_found_in_prose(text: str) -> None:
    assert find_dates(f"It was on {text} that nothing happened.") == []


@given(st.dates(datetime.date(1, 1, 1)))
def test_every_day_is_read_back_from_every_form(day: datetime.date) -> None:
    month = MONTHS[day.month - 1]
    for text in (
        f"{month} {day.day}, {day.year:04d}",
        f"{day.day} {month} {day.year:04d}",
        f"{day.day:02d}.{day.month:02d}.{day.year:04d}",
        f"{day.year:04d}-{day.month:02d}-{day.day:02d}",
    ):
        date = match_date(text)
        assert date is not None
        assert date.value == (day.year, day.month, day.day)


@given(st.integers(1, 9999), st.integers(-1, 14), st.integers(-1, 33))
def test_existence_agrees_with_the_calendar(year: int, month: int, day: int) -> None:
    try:
        datetime.date(year, month, day)
        real = True
    except ValueError:
        real = False
    assert exists(year, month, day) is real


def test_a_relative_year_is_kept_and_filled_in_from_the_page() -> None:
    date = match_date("January 20, this year")
    assert date is not None
    assert (date.year, date.relative_year) == (None, 0)
    full = date.in_year_of(2020)
    assert full is not None
    assert full.value == (2020, 1, 20)
    leap = match_date("February 29")
    assert leap is not None
    assert leap.in_year_of(2019) is None


def test_days_of_one_month_keep_the_last() -> None:
    date = match_date("June 8 \u2212 10, 2018")
    assert date is not None
    assert (date.value, date.last_day) == ((2018, 6, 8), 10)


def test_all_dates_of_a_text_are_found_in_order() -> None:
    text = "On November 28 (see 20.01.2020) and since December, but not in may or on the march."
    assert [text[date.span.slice] for date in find_dates(text)] == [
        "November 28",
        "20.01.2020",
        "December",
    ]


def test_spans_point_into_the_whole_text() -> None:
    text = "Before March 1, 2020: on March 11, 2020"
    (date,) = find_dates(text, 22)
    assert text[date.span.slice] == "March 11, 2020"


@given(st.text(alphabet="0123456789. ,:-–MarchyJune2020T\u00a0", max_size=200))
def test_found_dates_are_disjoint_and_real(text: str) -> None:
    position = 0
    for date in find_dates(text):
        assert position <= date.span.start < date.span.end <= len(text)
        position = date.span.end
        assert exists(date.year, date.month, date.day)
