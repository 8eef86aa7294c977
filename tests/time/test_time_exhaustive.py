"""Every question about bounds, tried on all bounds of a tiny calendar: nothing left to chance."""

from itertools import product

import pytest

from csto_records.time import Answer
from csto_records.time.bounds import Bounds

DAYS = range(4)


def concrete(bounds):
    starts = range(bounds.start_low, bounds.start_high + 1)
    ends = range(bounds.end_low, bounds.end_high + 1)
    return [(s, e) for s, e in product(starts, ends) if s < e]


ALL = sorted(
    {
        tight
        for s_low, s_high, e_low, e_high in product(DAYS, DAYS, DAYS, DAYS)
        if s_low <= s_high and e_low <= e_high
        for tight in [Bounds.tight(s_low, s_high, e_low, e_high)]
        if tight.possible
    }
)
LAWS = {
    "overlaps": lambda a, b: a[0] < b[1] and b[0] < a[1],
    "before": lambda a, b: a[1] <= b[0],
    "adjacent": lambda a, b: a[1] == b[0],
    "within": lambda a, b: b[0] <= a[0] and a[1] <= b[1],
    "same": lambda a, b: a == b,
}


def expected(holds):
    return Answer.YES if all(holds) else Answer.POSSIBLY if any(holds) else Answer.NO


@pytest.mark.parametrize("name", LAWS)
def test_a_question_about_two_bounds_agrees_with_all_their_intervals(name):
    for one, other in product(ALL, ALL):
        holds = [LAWS[name](a, b) for a, b in product(concrete(one), concrete(other))]
        assert getattr(one, name)(other) is expected(holds), (one, other)


def test_a_day_is_contained_as_in_all_intervals():
    for bounds, first, last in product(ALL, range(-1, 5), range(-1, 5)):
        if first <= last:
            holds = [s <= d < e for s, e in concrete(bounds) for d in range(first, last + 1)]
            assert bounds.contains(first, last) is expected(holds), (bounds, first, last)


def test_shared_days_are_the_fewest_and_the_most_of_all_intervals():
    for bounds, first, beyond in product(ALL, range(-1, 5), range(-1, 6)):
        if first < beyond:
            counts = [max(0, min(e, beyond) - max(s, first)) for s, e in concrete(bounds)]
            least, most = bounds.shared_days(first, beyond)
            assert (least, most) == (min(counts), max(counts)), (bounds, first, beyond)
