"""The terms of one seat, asked for a day or a span, agree with a scan of all pairs of terms."""

import naive
from hypothesis import given
from hypothesis import strategies as st

from csto_records import Chairmanship, Organisation, PartialDate, Period
from csto_records.registry.intervals import IntervalIndex
from csto_records.registry.seat import Seat
from csto_records.strategies import days, partial_dates, periods

LAND = Organisation("land", "Land")
FIRST, LAST = "2019-12-20", "2020-03-10"

# many terms within few weeks, so that they meet, nest and follow each other
few_weeks = st.one_of(
    periods(FIRST, LAST),
    st.builds(lambda a, b: Period.between(min(a, b), through=max(a, b)), *[days(FIRST, LAST)] * 2),
    days(FIRST, LAST).map(Period.since),
    days(FIRST, LAST).map(Period.until),
    days(FIRST, LAST).map(Period.attested_on),
)
seats = st.lists(few_weeks, max_size=7).map(
    lambda found: [Chairmanship(f"c{n}", LAND, LAND, p) for n, p in enumerate(found)]
)
dates = partial_dates(FIRST, LAST)


@given(seats, dates, st.booleans())
def test_a_seat_answers_for_a_day_as_a_scan_does(terms, day, single):
    stretches = naive.seat_stretches(terms, single)
    answers = {id: naive.holds(own, day) for id, own in stretches.items()}
    surely, possibly = Seat(terms, single=single).on(day)
    assert {t.id for t in surely} == {id for id, a in answers.items() if a == "yes"}
    assert {t.id for t in possibly} == {id for id, a in answers.items() if a == "possibly"}


@given(seats, dates, st.booleans())
def test_a_seat_finds_all_who_touch_a_day(terms, day, single):
    found = Seat(terms, single=single).touching(day)
    assert {t.id for t in found} == naive.plural_on(terms, day, single)
    assert list(found) == [t for t in terms if t in found]


@given(seats, st.sampled_from([2019, 2020, 2021]))
def test_a_seat_counts_the_days_of_a_year_as_a_scan_does(terms, year):
    stretches = naive.seat_stretches(terms, True)
    expected = {id: naive.days_in_year(own, year) for id, own in stretches.items()}
    whole = PartialDate(year)
    shared = Seat(terms, single=True).sharing(whole.first_ordinal, whole.last_ordinal + 1)
    assert {t.id: (least, most) for t, least, most in shared} == {
        id: counts for id, counts in expected.items() if counts[1]
    }


@given(seats)
def test_what_a_single_seat_infers_stays_within_what_is_recorded(terms):
    seat = Seat(terms, single=True)
    recorded = [t.period.bounds for t in seat.terms]
    for own, known in zip(seat.bounds, recorded, strict=True):
        assert known.start_low <= own.start_low <= own.start_high <= known.start_high
        assert known.end_low <= own.end_low <= own.end_high <= known.end_high
        assert own.possible


@given(
    st.lists(st.tuples(st.integers(-5, 20), st.integers(1, 9)), max_size=20),
    st.integers(-6, 30),
    st.integers(0, 5),
)
def test_the_interval_index_finds_what_a_scan_finds(parts, first, more):
    intervals = [(start, start + length) for start, length in parts]
    last = first + more
    expected = {i for i, (s, e) in enumerate(intervals) if s <= last and first < e}
    found = list(IntervalIndex(intervals).holding(first, last))
    assert set(found) == expected
    assert len(found) == len(expected)
    assert [intervals[i][0] for i in found] == sorted(intervals[i][0] for i in found)
