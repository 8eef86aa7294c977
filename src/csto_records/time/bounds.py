"""Interval arithmetic on day ordinals, where both ends may be uncertain.

A `Bounds` stands for every half-open interval ``[s, e)`` of days with
``start_low <= s <= start_high``, ``end_low <= e <= end_high`` and ``s < e``. A question is
answered yes where it holds for all of them, no where it holds for none. The bounds are kept
tight (each bound is reached by some interval), which makes the answers exact: the tests
compare them with the enumeration of all intervals.
"""

from typing import NamedTuple

from csto_records.time.answer import Answer


class Bounds(NamedTuple):
    """Tight bounds of the start and of the end, as day ordinals."""

    start_low: int
    start_high: int
    end_low: int
    end_high: int

    @classmethod
    def tight(cls, start_low: int, start_high: int, end_low: int, end_high: int) -> "Bounds":
        """The tightest bounds of the same set of intervals; see `possible`."""
        return cls(start_low, min(start_high, end_high - 1), max(end_low, start_low + 1), end_high)

    @property
    def possible(self) -> bool:
        """Whether there is any interval within the bounds."""
        return self.start_low <= self.start_high and self.end_low <= self.end_high

    def contains(self, first: int, last: int) -> Answer:
        """Whether a day that lies somewhere in ``first..last`` is in the interval."""
        return Answer.of(
            self.start_high <= first and last < self.end_low,
            self.start_low <= last and first < self.end_high,
        )

    def overlaps(self, other: "Bounds") -> Answer:
        """Whether the two share a day."""
        return Answer.of(
            self.start_high < other.end_low and other.start_high < self.end_low,
            self.start_low < other.end_high and other.start_low < self.end_high,
        )

    def before(self, other: "Bounds") -> Answer:
        """Whether the last day of this is before the first day of the other."""
        return Answer.of(self.end_high <= other.start_low, self.end_low <= other.start_high)

    def adjacent(self, other: "Bounds") -> Answer:
        """Whether the other begins on the very day on which this is over."""
        return Answer.of(
            self.end_low == self.end_high == other.start_low == other.start_high,
            self.end_low <= other.start_high and other.start_low <= self.end_high,
        )

    def within(self, other: "Bounds") -> Answer:
        """Whether every day of this is a day of the other."""
        start = max(self.start_low, other.start_low)
        end = min(self.end_high, other.end_high)
        return Answer.of(
            other.start_high <= self.start_low and self.end_high <= other.end_low,
            start <= self.start_high and self.end_low <= end and start < end,
        )

    def same(self, other: "Bounds") -> Answer:
        """Whether both are the same days."""
        known = self.start_low == self.start_high and self.end_low == self.end_high
        return Answer.of(
            known and self == other,
            self.start_low <= other.start_high
            and other.start_low <= self.start_high
            and self.end_low <= other.end_high
            and other.end_low <= self.end_high
            and max(self.start_low, other.start_low) < min(self.end_high, other.end_high),
        )

    def shared_days(self, first: int, beyond: int) -> tuple[int, int]:
        """How many days of ``[first, beyond)`` it holds: at least and at most."""
        sure = min(self.end_low, beyond) - max(self.start_high, first)
        most = min(self.end_high, beyond) - max(self.start_low, first)
        # where no day is sure, one of the days from the earliest last to the latest first is in it
        some = self.start_high >= self.end_low and (
            first < self.end_low and self.start_high < beyond
        )
        return max(sure, int(some)), max(most, 0)
