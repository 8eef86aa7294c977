"""The terms of one seat (an office, a chair), asked for a day or a year."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from csto_records.model.terms import Chairmanship, Membership, Tenure
from csto_records.registry.intervals import IntervalIndex
from csto_records.time.answer import Answer
from csto_records.time.bounds import Bounds
from csto_records.time.partial import PartialDate

Term = TypeVar("Term", Tenure, Membership, Chairmanship)


def narrowed(bounds: Sequence[Bounds], single: bool) -> list[Bounds]:
    """The bounds, where a seat has one holder: each holder was gone when the next one was there.

    Only terms with at least one sure day take part; terms that surely overlap stay as they are,
    because then the sources disagree.
    """
    result = list(bounds)
    if not single:
        return result
    sure = sorted(
        (b.start_high, b.end_low, i) for i, b in enumerate(bounds) if b.start_high < b.end_low
    )
    for (_, sure_end, i), (next_start, _, j) in pairwise(sure):
        if sure_end > next_start:
            continue
        earlier, later = result[i], result[j]
        result[i] = earlier._replace(end_high=min(earlier.end_high, next_start))
        result[j] = later._replace(start_low=max(later.start_low, sure_end))
    return result


class Seat(Generic[Term]):
    """The terms of one scope with an index over their possible days."""

    def __init__(self, terms: Sequence[Term], *, single: bool) -> None:
        self.terms: tuple[Term, ...] = tuple(terms)
        self.bounds = narrowed([term.period.bounds for term in terms], single)
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
