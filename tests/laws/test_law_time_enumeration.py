"""Three-valued questions agree with the enumeration of all concrete days and intervals."""

from itertools import product

from calendars import ALL, DAYS, FIRST, LAST, Case, answer, days_of, over_pairs
from hypothesis import assume, given
from hypothesis import strategies as st

from csto_records.errors import InvalidPeriod
from csto_records.time import EndedOn, EndedUnknown, NotStated, PartialDate, StillRunning
from csto_records.time.bounds import Bounds

ONE = PartialDate.of("2020-01-01").earliest

# a margin of some days, so that open ends have room within the small calendar
inner = st.integers(FIRST + 3, LAST - 3)
exact = inner.map(lambda n: PartialDate.of(ONE.fromordinal(n)))
date = st.one_of(exact, exact, st.just(PartialDate.of("2020-03")))


@st.composite
def small_bounds(draw):
    low, high = sorted(draw(st.tuples(st.integers(0, 7), st.integers(0, 7))))
    e_low, e_high = sorted(draw(st.tuples(st.integers(0, 8), st.integers(0, 8))))
    bounds = Bounds.tight(low, high, e_low, e_high)
    assume(bounds.possible)
    return bounds


def concrete(bounds):
    return [
        (s, e)
        for s, e in product(
            range(bounds.start_low, bounds.start_high + 1),
            range(bounds.end_low, bounds.end_high + 1),
        )
        if s < e
    ]


@given(st.tuples(*[st.integers(0, 8)] * 4))
def test_tight_bounds_hold_the_same_intervals_and_each_bound_is_reached(parts):
    s_low, s_high, e_low, e_high = parts
    loose = [(s, e) for s in range(s_low, s_high + 1) for e in range(e_low, e_high + 1) if s < e]
    tight = Bounds.tight(*parts)
    assert tight.possible == bool(loose)
    if loose:
        assert concrete(tight) == loose
        assert tight == (
            min(s for s, _ in loose),
            max(s for s, _ in loose),
            min(e for _, e in loose),
            max(e for _, e in loose),
        )


@given(small_bounds(), st.integers(0, 9), st.integers(0, 9))
def test_contains_agrees_with_enumeration(bounds, a, b):
    first, last = min(a, b), max(a, b)
    expected = answer(
        [s <= day < e for (s, e) in concrete(bounds) for day in range(first, last + 1)]
    )
    assert bounds.contains(first, last) is expected


@given(small_bounds(), small_bounds())
def test_questions_about_two_bounds_agree_with_enumeration(one, other):
    these, those = concrete(one), concrete(other)
    laws = {
        "overlaps": lambda a, b: a[0] < b[1] and b[0] < a[1],
        "before": lambda a, b: a[1] <= b[0],
        "adjacent": lambda a, b: a[1] == b[0],
        "within": lambda a, b: b[0] <= a[0] and a[1] <= b[1],
        "same": lambda a, b: a == b,
    }
    for name, holds in laws.items():
        assert getattr(one, name)(other) is over_pairs(these, those, holds), name


@given(small_bounds(), st.integers(0, 9), st.integers(0, 9))
def test_shared_days_agree_with_enumeration(bounds, a, b):
    first, beyond = min(a, b), max(a, b) + 1
    counts = [len(set(range(s, e)) & set(range(first, beyond))) for s, e in concrete(bounds)]
    assert bounds.shared_days(first, beyond) == (min(counts), max(counts))


@st.composite
def cases(draw, day=date):
    start = draw(day | st.builds(NotStated))
    end = draw(
        st.one_of(
            st.builds(EndedOn, day, st.booleans()),
            st.builds(StillRunning, day),
            st.builds(EndedUnknown, day),
            st.builds(NotStated),
        )
    )
    ordinals = day.map(lambda d: d.first_ordinal)
    seen = draw(st.none() | st.tuples(ordinals, ordinals))
    return Case(start, end, None if seen is None else (min(seen), max(seen)))


@given(cases())
def test_a_period_is_refused_exactly_where_no_interval_is_possible(case):
    try:
        case.period()
    except InvalidPeriod:
        assert case.intervals() == []
    else:
        assert case.intervals() != []


@given(cases(), st.integers(FIRST, LAST))
def test_a_period_contains_a_day_as_all_its_concrete_intervals_do(case, day):
    assume(case.intervals())
    concrete_answers = [s <= day < e for s, e in case.intervals()]
    asked = case.period().contains(PartialDate.of(ONE.fromordinal(day)))
    assert asked is answer(concrete_answers)


near = st.integers(FIRST + 3, FIRST + 9).map(lambda n: PartialDate.of(ONE.fromordinal(n)))


@given(cases(near), cases(near))
def test_two_periods_overlap_as_all_their_concrete_intervals_do(one, other):
    # days enough on both sides of those that are drawn; fewer pairs to go through
    these, those = (case.intervals(FIRST + 12) for case in (one, other))
    assume(these and those)
    found = one.period().overlaps(other.period())
    assert found is over_pairs(these, those, lambda a, b: a[0] < b[1] and b[0] < a[1])


YEARS = range(PartialDate(2019).first_ordinal, PartialDate(2020).last_ordinal + 1)
partial = st.sampled_from(
    ["2019", "2020", "2019-H2", "2020-H1", "2019-12", "2020-01", "2020-02", "2019-12-31",
     "2020-01-01", "2020-02-29"]
).map(PartialDate.of)  # fmt: skip


@given(partial, partial)
def test_questions_about_two_partial_dates_agree_with_enumeration(one, other):
    these, those = days_of(one, YEARS), days_of(other, YEARS)
    assert one.before(other) is over_pairs(these, those, lambda x, y: x < y)
    assert one.after(other) is over_pairs(these, those, lambda x, y: x > y)
    assert one.same_as(other) is over_pairs(these, those, lambda x, y: x == y)
    assert one.within(other) is answer([day in those for day in these])
    assert one.compatible_with(other) == bool(set(these) & set(those))


@given(st.sampled_from(ALL))
def test_known_intervals_know_their_days(interval):
    start, beyond = (ONE.fromordinal(n) for n in interval)
    period = Case(PartialDate.of(start), EndedOn(PartialDate.of(beyond))).period()
    assert period.days == (interval[1] - interval[0],) * 2
    assert period.first_day == start
    assert period.last_day == ONE.fromordinal(interval[1] - 1)
    assert [day for day in DAYS if period.contains(ONE.fromordinal(day)) == "yes"] == [
        *range(*interval)
    ]
