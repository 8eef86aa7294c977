"""The terms of one seat (an office, a chair), asked for a day or a year."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Generic, TypeVar

from csto_records.model.terms import Chairmanship, Membership, Tenure
from csto_records.registry.intervals import IntervalIndex
from csto_records.time.answer import Answer
from csto_records.time.bounds import Bounds
from csto_records.time.ends import FOREVER
from csto_records.time.partial import PartialDate
from csto_records.time.period import Period

Term = TypeVar("Term", Tenure, Membership, Chairmanship)


def narrowed(bounds: Sequence[Bounds], single: bool) -> list[Bounds]:
    """The bounds, where a seat has one holder at a time.

    Whoever began before a day on which somebody else surely held the seat was gone by then; and
    whoever still held it after such a day came only after it. Bounds that this would leave
    without any day stay as they are, because then the sources disagree.
    """
    if not single:
        return list(bounds)
    sure = [(b.start_high, b.end_low) for b in bounds if b.start_high < b.end_low]
    starts, ends = sorted(start for start, _ in sure), sorted(end for _, end in sure)
    index = IntervalIndex(sure)
    result = []
    for own in bounds:
        start_low, end_high = own.start_low, own.end_high
        # the first who was surely there after it; the last who surely was before it
        at = bisect_left(starts, max(own.end_low, own.start_high))
        if at < len(starts):
            end_high = min(end_high, starts[at])
        at = bisect_right(ends, min(own.start_high, own.end_low))
        if at:
            start_low = max(start_low, ends[at - 1])
        if own.end_low <= own.start_high:  # it has no sure day: somebody else's may hold its ends
            for i in index.holding(own.start_high, own.start_high):
                if sure[i][0] >= own.end_low:
                    end_high = min(end_high, sure[i][0])
            for i in index.holding(own.end_low - 1, own.end_low - 1):
                if sure[i][1] <= own.start_high:
                    start_low = max(start_low, sure[i][1])
        tight = Bounds.tight(start_low, own.start_high, own.end_low, end_high)
        result.append(tight if tight.possible else own)
    return result


def dated(period: Period) -> bool:
    """Whether anything at all is known of when it was."""
    bounds = period.bounds
    return bounds.start_high < FOREVER - 1 or bounds.end_high < FOREVER


class Seat(Generic[Term]):
    """The terms of one scope with an index over their possible days."""

    def __init__(self, terms: Sequence[Term], *, single: bool) -> None:
        # A term of which no source gives any day answers no question about a day.
        self.terms: tuple[Term, ...] = tuple(term for term in terms if dated(term.period))
        self.bounds = narrowed([term.period.bounds for term in self.terms], single)
        # one day more, so that the day of a handover is found for the outgoing holder
        self._index = IntervalIndex([(b.start_low, b.end_high + 1) for b in self.bounds])

    def on(self, day: PartialDate) -> tuple[list[Term], list[Term]]:
        """The terms that surely, and those that possibly hold the day."""
        first, last = day.first_ordinal, day.last_ordinal
        surely: list[Term] = []
        possibly: list[Term] = []
        for i in self._index.holding(first, last):
            answer = self.bounds[i].contains(first, last)
            if answer is Answer.YES:
                surely.append(self.terms[i])
            elif answer is Answer.POSSIBLY:
                possibly.append(self.terms[i])
        return surely, possibly

    def touching(self, day: PartialDate) -> tuple[Term, ...]:
        """The terms that may hold the day, the outgoing one of a handover among them."""
        first, last = day.first_ordinal, day.last_ordinal
        return tuple(
            self.terms[i]
            for i in sorted(self._index.holding(first, last))
            if self.bounds[i].contains(first, last) is not Answer.NO
            or self.terms[i].period.touches(day) is Answer.YES
        )

    def sharing(self, first: int, beyond: int) -> list[tuple[Term, int, int]]:
        """The terms that may share a day of ``[first, beyond)``: at least, at most how many."""
        found = []
        for i in sorted(self._index.holding(first, beyond - 1)):
            least, most = self.bounds[i].shared_days(first, beyond)
            if most:
                found.append((self.terms[i], least, most))
        return found
