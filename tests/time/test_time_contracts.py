"""Equality, hashes, pickling and printing of the values of time."""

import copy
import datetime
import pickle

import pendulum
import pytest
from hypothesis import given

from csto_records import InvalidDate, PartialDate, Period
from csto_records.strategies import HARD_DAYS, days, ends, partial_dates, periods


class EqualToAll:
    """Equal to everything: what it is compared with must not look inside it."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


class Explodes:
    """Raises where it is compared or hashed by anyone who does not have to."""

    def __eq__(self, other):
        raise RuntimeError("compared")

    __hash__ = None


@given(days())
def test_a_complete_date_is_the_day_of_the_standard_library(day):
    partial, plain = PartialDate.of(day), datetime.date(day.year, day.month, day.day)
    assert partial == day
    assert day == partial
    assert partial == plain
    assert plain == partial
    assert hash(partial) == hash(day) == hash(plain)
    assert len({partial, day, plain}) == 1
    assert type(partial.date) is type(partial.earliest) is pendulum.Date


@given(days())
def test_a_day_is_no_moment(day):
    midnight = datetime.datetime(day.year, day.month, day.day)
    assert PartialDate.of(day) != midnight
    assert midnight != PartialDate.of(day)


@given(partial_dates(), partial_dates())
def test_equal_dates_have_equal_hashes_and_equal_texts(one, other):
    assert (one == other) == (str(one) == str(other))
    if one == other:
        assert hash(one) == hash(other)


@given(partial_dates())
def test_a_date_is_read_back_from_its_text_and_its_repr(date):
    assert PartialDate.of(str(date)) == date
    assert eval(repr(date), {"PartialDate": PartialDate}) == date
    assert PartialDate.of(date) is date


@given(partial_dates())
def test_the_first_and_last_ordinals_are_days_that_it_may_be(date):
    assert date.earliest.toordinal() == date.first_ordinal <= date.last_ordinal
    assert date.is_complete == (date.first_ordinal == date.last_ordinal)
    lengths = {"day": (1, 1), "month": (28, 31), "half": (181, 184), "year": (365, 366)}
    low, high = lengths[date.precision]
    assert low <= date.last_ordinal - date.first_ordinal + 1 <= high
    assert PartialDate.of(date.earliest).within(date) == "yes"
    assert PartialDate.of(date.latest).within(date) == "yes"


@given(partial_dates() | periods() | ends())
def test_values_of_time_survive_pickling_and_copying(value):
    for back in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert back == value
        assert hash(back) == hash(value)
        assert repr(back) == repr(value)


@given(partial_dates() | periods() | ends())
def test_values_of_time_cannot_be_changed_and_have_no_dict(value):
    assert not hasattr(value, "__dict__")
    with pytest.raises(AttributeError):
        value.year = 1
    with pytest.raises(AttributeError):
        value.anything = 1


@given(partial_dates() | periods() | ends())
def test_values_of_time_are_not_equal_to_strangers(value):
    for stranger in (None, 0, "", str(value), object(), [], float("nan")):
        assert value != stranger
    assert value == EqualToAll()
    assert value in [value, Explodes()]
    assert value.__eq__(None) is not True


@pytest.mark.parametrize("question", ["__lt__", "__gt__", "__le__", "__ge__"])
def test_partial_dates_have_no_order(question):
    one, other = PartialDate.of("2020"), PartialDate.of("2020-03")
    assert getattr(one, question)(other) is NotImplemented


@pytest.mark.parametrize("day", HARD_DAYS)
def test_hard_days_are_read_whole(day):
    assert str(PartialDate.of(day)) == day == str(PartialDate.of(day).earliest)


def test_a_half_year_has_two_spellings_and_one_value():
    for spelled, iso in (("2020-H1", "2020-40"), ("2020-H2", "2020-41")):
        assert PartialDate.of(spelled) == PartialDate.of(iso)
        assert str(PartialDate.of(iso)) == spelled


def test_a_period_prints_short():
    assert str(Period.since("2020-01-01")) == "from 2020-01-01, end not stated"
    assert str(Period.through("2023-12-31", start="2022")) == "from 2022, through 2023-12-31"
    assert str(Period.until("2023")) == "start not stated, until 2023"
    assert "attested 2020-01-01" in str(Period.attested_on("2020-01-01"))
    assert repr(Period.on("2020-01-01")) == "<Period 2020-01-01>"


def test_an_attested_day_is_a_full_day():
    with pytest.raises(InvalidDate, match="2020-03"):
        Period.attested_on("2020-03")
