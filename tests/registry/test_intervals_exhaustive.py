"""Which intervals hold a day, and what one seat does to uncertain bounds: every small case."""

import random
from itertools import product

import pytest

from csto_records.registry.intervals import IntervalIndex
from csto_records.registry.seat import narrowed
from csto_records.time.bounds import Bounds

DAYS = range(4)
INTERVALS = [(s, e) for s, e in product(DAYS, range(1, 6)) if s < e]
ASKED = [(first, last) for first, last in product(range(-1, 6), repeat=2) if first <= last]


def holding(intervals, first, last):
    """By the words: it starts on the last day or before it, and ends after the first."""
    found = [i for i, (s, e) in enumerate(intervals) if s <= last and e > first]
    return sorted(found, key=lambda i: (intervals[i], i))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_the_index_finds_what_a_scan_finds_in_its_order(count):
    for intervals in product(INTERVALS, repeat=count):
        index = IntervalIndex(intervals)
        for first, last in ASKED:
            expected = holding(intervals, first, last)
            assert list(index.holding(first, last)) == expected, (intervals, first, last)


@pytest.mark.parametrize("count", [3, 4, 5, 7, 8, 9])
def test_it_does_so_for_trees_of_every_shape(count):
    drawn = random.Random(count)
    for intervals in (drawn.choices(INTERVALS, k=count) for _ in range(60)):
        index = IntervalIndex(intervals)
        for first, last in ASKED:
            expected = holding(intervals, first, last)
            assert list(index.holding(first, last)) == expected, (intervals, first, last)


def test_it_does_not_look_at_all_of_many():
    class Ends(list):
        looked = 0

        def __getitem__(self, at):
            Ends.looked += 1
            return super().__getitem__(at)

    index = IntervalIndex([(n, n + 1) for n in range(1024)])
    index._greatest = Ends(index._greatest)
    assert list(index.holding(500, 501)) == [500, 501]
    assert Ends.looked < 50
    Ends.looked = 0
    assert list(index.holding(0, 0)) == [0]
    assert Ends.looked < 50


TIGHT = sorted(
    {
        bounds
        for quad in product(range(4), repeat=4)
        if quad[0] <= quad[1] and quad[2] <= quad[3]
        for bounds in [Bounds.tight(*quad)]
        if bounds.possible
    }
)


def slowly(bounds):
    """Nobody is there on a day on which somebody else surely is.

    Where a term can only have been before another's sure days, it was over by then; where it
    can only have come after them, it began after them; where it can be neither, nothing follows.
    """
    found = []
    for n, own in enumerate(bounds):
        begin, over = own.start_low, own.end_high
        for m, other in enumerate(bounds):
            if m == n or other.start_high >= other.end_low:
                continue
            before = own.end_low <= other.start_high
            after = own.start_high >= other.end_low
            if before and not after:
                over = min(over, other.start_high)
            if after and not before:
                begin = max(begin, other.end_low)
        tight = Bounds.tight(begin, own.start_high, own.end_low, over)
        found.append(tight if tight.possible else own)
    return found


def test_bounds_of_two_are_narrowed_as_a_scan_would():
    for two in product(TIGHT, repeat=2):
        assert narrowed(two, True) == slowly(two), two
        assert narrowed(two, False) == list(two)


def test_bounds_of_three_are_narrowed_as_a_scan_would():
    for three in list(product(TIGHT, repeat=3))[::7]:
        assert narrowed(three, True) == slowly(three), three
