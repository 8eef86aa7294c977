"""Dated questions about terms: who chaired, who held the office, who was a member."""

from collections.abc import Sequence
from typing import TypeVar

from csto_records.errors import NoAnswer, NotOnRecord, OutsideCoverage, Undetermined
from csto_records.model import Chairmanship, Membership, Tenure
from csto_records.registry.seat import Seat
from csto_records.time.answer import Answer
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate
from csto_records.time.period import Period

Term = TypeVar("Term", Tenure, Membership, Chairmanship)


def only_on(seat: Seat[Term], day: PartialDate, covered: Sequence[Period], question: str) -> Term:
    """The one term that holds the day.

    A term that surely holds it is the answer, where it is the only one. A term that possibly
    holds it is the answer where it is the only one and the day is covered: the record is then
    said to be complete, so nobody else can have been there.

    :raises NotOnRecord: the day is covered and no term holds it.
    :raises OutsideCoverage: the day is not covered and no term holds it.
    :raises Undetermined: more than one answer is possible.
    """
    surely, possibly = seat.on(day)
    if len(surely) > 1:
        surely = _latest_of_day(surely, day)
    if len(surely) == 1:
        return surely[0]
    complete = _covers(covered, day)
    if surely or len(possibly) > 1 or (possibly and not complete):
        raise _undetermined(surely or possibly, question, sure=bool(surely))
    if possibly:
        return possibly[0]
    raise _nobody(covered, complete, f"on {day}", question)


def most_of(seat: Seat[Term], year: Period, covered: Sequence[Period], question: str) -> Term:
    """The term that has the most days of the year, or that sources call by the year.

    :raises NotOnRecord, OutsideCoverage, Undetermined: as `only_on` does; the last where
        uncertain dates leave open which term has more days.
    """
    first, beyond = year.bounds.start_low, year.bounds.end_high
    found = seat.sharing(first, beyond)
    complete = any(year.within(period) is Answer.YES for period in covered)
    if not found:
        raise _nobody(covered, complete, f"in {str(year.start)[:4]}", question)
    called = [term for term, _, _ in found if called_by(term.period, year)]
    if len(called) == 1 and all(2 * least < beyond - first for _, least, _ in found):
        return called[0]
    if complete:
        # every term is on record and a chair is handed on, never vacant: the days that none of
        # the others can have are its own, as far as it can have them
        every = sum(most for _, _, most in found)
        days = beyond - first
        found = [(t, max(least, most + min(0, days - every)), most) for t, least, most in found]
    best = max(found, key=lambda item: (item[1], item[2]))
    rivals = [item for item in found if item is not best]
    # a term that perhaps has no day of the year is the answer only where nobody else can be
    sure = best[1] > 0 or complete
    if sure and all(most < best[1] for _, _, most in rivals):
        return best[0]
    raise _undetermined([term for term, _, _ in found], question, sure=False)


def called_by(period: Period, year: Period) -> bool:
    """Whether the sources call the term by that year, as in "the presidency in 2020".

    Such a claim is about the very question; it is believed unless another term surely has half
    of the year.
    """
    bounds, whole = period.bounds, year.bounds
    return (
        isinstance(period.start, PartialDate)
        and not period.start.is_complete
        and isinstance(period.end, EndedOn)
        and not period.end.date.is_complete
        and (period.start.first_ordinal, bounds.end_high) == (whole.start_low, whole.end_high)
        and period.start == period.end.date
    )


def _latest_of_day(terms: list[Term], day: PartialDate) -> list[Term]:
    """Of terms that follow each other on one day, the last to begin."""
    top = max(terms, key=lambda term: term.period.order)
    rest = [term for term in terms if term is not top]
    begun = isinstance(top.period.start, PartialDate) and top.period.start == day
    if begun and all(term.period.order < top.period.order for term in rest):
        return [top]
    return terms


def _covers(covered: Sequence[Period], day: PartialDate) -> bool:
    return any(period.contains(day) is Answer.YES for period in covered)


def _undetermined(terms: Sequence[Term], question: str, *, sure: bool) -> Undetermined:
    said = "; ".join(str(term) for term in terms)
    if sure:
        message = f"{question}: more than one is on record: {said}"
    elif len(terms) == 1:
        message = f"{question}: not certain; possibly {said}"
    else:
        message = f"{question}: more than one answer is possible: {said}"
    return Undetermined(message, candidates=terms, question=question)


def _nobody(covered: Sequence[Period], complete: bool, when: str, question: str) -> NoAnswer:
    if complete:
        return NotOnRecord(f"{question}: nobody is on record {when}", question=question)
    spans = "; ".join(str(period) for period in covered) or "nothing"
    return OutsideCoverage(
        f"{question}: outside what this registry covers ({spans})",
        covered=covered,
        question=question,
    )
