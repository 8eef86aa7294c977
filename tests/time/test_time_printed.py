"""What time prints: every end and period as text, and every refusal word for word.

The wording of an error is what a user acts on, so it is kept like any other answer.
"""

import datetime

import pytest

from csto_records import (
    EndedOn,
    EndedUnknown,
    InvalidDate,
    InvalidPeriod,
    NotStated,
    PartialDate,
    Period,
    StillRunning,
)
from csto_records.time import Answer, as_day, as_period, parse_end

ENDS = {
    "through 2023-12-31": EndedOn("2023-12-31", inclusive=True),
    "until 2024-01-01": EndedOn("2024-01-01"),
    "ended": EndedUnknown(),
    "ended by 2018-11": EndedUnknown("2018-11"),
    "running as of 2020-03-11": StillRunning("2020-03-11"),
    "not stated": NotStated(),
}


@pytest.mark.parametrize("text", ENDS)
def test_an_end_is_printed_and_read_back(text):
    assert str(ENDS[text]) == text
    assert parse_end(text) == ENDS[text]
    assert type(parse_end(text)) is type(ENDS[text])


PERIODS = {
    "2020": Period.on("2020"),
    "2020-03-11": Period.on("2020-03-11"),
    "from 2020-01-01, until 2023-01-01": Period.between("2020-01-01", "2023-01-01"),
    "from 2020-01-01, through 2022-12-31": Period.between("2020-01-01", through="2022-12-31"),
    "from 2020-01-01, running as of 2020-03-11": Period.since(
        "2020-01-01", running_as_of="2020-03-11"
    ),
    "from 2020-01-01, end not stated": Period.since("2020-01-01"),
    "start not stated, until 2020-01-01": Period.until("2020-01-01"),
    "start not stated, end not stated (attested 2020-03-11)": Period.attested_on("2020-03-11"),
    "start not stated, end not stated (attested 2020-03-11 to 2020-05-26)": Period.attested_on(
        "2020-03-11", "2020-05-26"
    ),
    "from 2020, running as of 2020-05-26 (attested 2020-03-11 to 2020-05-26)": Period(
        "2020", StillRunning("2020-05-26"), ("2020-03-11", "2020-05-26")
    ),
    "from 2020, running as of 2020-05-26": Period(
        "2020", StillRunning("2020-05-26"), ("2020-05-26", "2020-05-26")
    ),
    "from 2020, running as of 2020-05-26 (attested 2020-06-26)": Period(
        "2020", StillRunning("2020-05-26"), ("2020-06-26", "2020-06-26")
    ),
}


@pytest.mark.parametrize("text", PERIODS)
def test_a_period_is_printed(text):
    assert str(PERIODS[text]) == text
    assert repr(PERIODS[text]) == f"<Period {text}>"


REFUSED = [
    (
        lambda: parse_end("over"),
        InvalidPeriod,
        "'over' is not an end: write 'through DATE', 'until DATE', 'ended', 'ended by DATE', "
        "'running as of DATE' or 'not stated'",
        "over",
    ),
    (
        lambda: as_day("2020-03"),
        InvalidDate,
        "2020-03 is not one day: give the full date, as in '2020-03-11'",
        "2020-03",
    ),
    (
        lambda: Period.between("2020-01-01"),
        InvalidPeriod,
        "give the end (the first day not in it) or through= (the last day in it), one of the two",
        ("2020-01-01", None, None),
    ),
    (
        lambda: Period.year("2020"),
        InvalidDate,
        "'2020' is not a year: give a whole number, as in 2023",
        "2020",
    ),
    (
        lambda: PartialDate(2020, 2, 30),
        InvalidDate,
        "2020-2-30 is not a date that exists: day is out of range for month",
        "2020-2-30",
    ),
    (
        lambda: PartialDate(2020, half=3),
        InvalidDate,
        "2020-half 3 is not a date that exists: a year has a first and a second half",
        "2020-half 3",
    ),
    (
        lambda: PartialDate(2020, None, 3),
        InvalidDate,
        "2020-3 is not a date that exists: a day needs its month",
        "2020-3",
    ),
    (
        lambda: PartialDate(2020, 3, half=1),
        InvalidDate,
        "2020-half 1-3 is not a date that exists: a month already says which half of the year "
        "it is in",
        "2020-half 1-3",
    ),
    (
        lambda: PartialDate.of(datetime.datetime(2020, 3, 11)),
        InvalidDate,
        "2020-03-11T00:00:00 is a moment, not a day: give its date, after choosing the time "
        "zone in which the day is meant",
        datetime.datetime(2020, 3, 11),
    ),
    (
        lambda: PartialDate.of(7),
        InvalidDate,
        "7 is not a date: give a pendulum.Date, a datetime.date, ISO text such as '2020-03-11', "
        "or a PartialDate",
        7,
    ),
    (
        lambda: PartialDate.of("now"),
        InvalidDate,
        "'now' is not a date: write '2020-03-11', '2020-03' or '2020'",
        "now",
    ),
    (
        lambda: Period("2020", "later"),
        InvalidPeriod,
        "the end of a period must be EndedOn, EndedUnknown, StillRunning or NotStated, not 'later'",
        "later",
    ),
    (
        lambda: Period("2020", order=1.5),
        InvalidPeriod,
        "the order of a period must be a whole number, not 1.5",
        1.5,
    ),
    (
        lambda: Period("2020", attested="2020"),
        InvalidPeriod,
        "attested must be the first and the last day, not '2020'",
        "2020",
    ),
    (
        lambda: Period.between("2020-05-01", "2020-04-01"),
        InvalidPeriod,
        "no day can lie in a period that starts 2020-05-01 and ends until 2020-04-01",
        (PartialDate.of("2020-05-01"), EndedOn("2020-04-01")),
    ),
]


@pytest.mark.parametrize(("made", "kind", "message", "value"), REFUSED)
def test_a_refusal_says_what_to_do_and_carries_the_value(made, kind, message, value):
    with pytest.raises(kind) as caught:
        made()
    assert str(caught.value) == message
    assert caught.value.value == value


def test_possibly_is_no_condition():
    with pytest.raises(TypeError) as caught:
        bool(Answer.POSSIBLY)
    assert str(caught.value) == (
        "the answer is 'possibly', neither true nor false; "
        "compare it: answer is Answer.YES, or answer is not Answer.NO"
    )


def test_the_day_of_the_handover_is_touched_and_no_later_one():
    term = Period.between("2020-01-01", "2023-01-01")
    touched = {day: term.touches(day) for day in ("2022-12-31", "2023-01-01", "2023-01-02")}
    assert list(touched.values()) == [Answer.YES, Answer.YES, Answer.NO]
    through = Period.between("2020-01-01", through="2022-12-31")
    assert through.touches("2022-12-31") is Answer.YES
    assert through.touches("2023-01-01") is Answer.NO


def test_a_handover_of_which_only_the_month_is_known_touches_its_days_possibly():
    term = Period.between("2020-01-01", "2023-01")
    asked = ("2023-01-01", "2023-01-31", "2023-02-01")
    assert [term.touches(day) for day in asked] == [Answer.YES, Answer.POSSIBLY, Answer.NO]


def test_a_day_asked_as_a_period_is_all_of_its_days():
    assert as_period("2020") == Period.whole("2020")
    period = Period.since("2020-01-01")
    assert as_period(period) is period


def test_a_month_equals_no_day_of_it():
    month, day = PartialDate.of("2020-03"), datetime.date(2020, 3, 1)
    assert month != day
    assert PartialDate.of("2020-03-01") == day
    assert PartialDate.of("2020-03-02") != day


def test_dates_of_one_precision_have_hashes_of_their_own():
    months = [PartialDate(2020, month) for month in range(1, 13)]
    assert len({hash(month) for month in months}) == len(months)
