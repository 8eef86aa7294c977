"""The period of a term, out of what its sources say about start, end and days between."""

from csto_records.errors import InvalidPeriod
from csto_records.registry.draft import Draft
from csto_records.time.ends import End, EndedOn, NotStated, StillRunning
from csto_records.time.partial import PartialDate
from csto_records.time.period import DayRange, Period


def attested_days(draft: Draft) -> list[PartialDate]:
    """The days on which sources show the term running, in order."""
    days = {
        value
        for _, value in draft.stated("held")
        if isinstance(value, PartialDate) and value.is_complete
    }
    return sorted(days, key=lambda day: day.first_ordinal)


def term_period(draft: Draft) -> Period:
    """The period of a term; claims that do not fit it are noted as contradicting."""
    start, end = draft.one("start"), draft.one("end")
    order = draft.one("order")
    began = start if isinstance(start, PartialDate) else NotStated()
    over: End = end if isinstance(end, End) else NotStated()
    frame = _frame(draft, began, over)
    days = attested_days(draft)
    inside = [d for d in days if _fits(frame, d)]
    _reject_outside(draft, [d for d in days if d not in inside])
    place = order if type(order) is int else 0
    if not inside:
        return Period(frame.start, frame.end, None, place)
    first, last = inside[0].earliest, inside[-1].latest
    over = frame.end
    if isinstance(over, NotStated) or (
        isinstance(over, StillRunning) and over.as_of.last_ordinal < last.toordinal()
    ):
        over = StillRunning(inside[-1])
    plain = _period(frame.start, over, None, place)
    exact = _period(frame.start, over, (first, last), place)
    if exact is None:
        return plain if plain is not None else frame
    return plain if plain is not None and plain.bounds == exact.bounds else exact


def _frame(draft: Draft, start: PartialDate | NotStated, end: End) -> Period:
    whole = _period(start, end, None, 0)
    if whole is not None:
        return whole
    # start and end come from sources that exclude each other: the weightier one stays
    weigh = draft.context.weigh
    starts, ends = draft.versions("start"), draft.versions("end")
    if weigh(starts[0].claims) >= weigh(ends[0].claims):
        draft.reject("end", tuple(ends))
        return Period(start)
    draft.reject("start", tuple(starts))
    return Period(NotStated(), end)


def _period(
    start: PartialDate | NotStated, end: End, attested: DayRange | None, order: int
) -> Period | None:
    try:
        return Period(start, end, attested, order)
    except InvalidPeriod:
        return None


def _fits(frame: Period, day: PartialDate) -> bool:
    bounds = frame.bounds
    # on the day of a handover the outgoing holder may still be seen in office
    handover = isinstance(frame.end, EndedOn) and not frame.end.inclusive
    return bounds.start_low <= day.first_ordinal < bounds.end_high + handover


def _reject_outside(draft: Draft, days: list[PartialDate]) -> None:
    outside = set(days)
    rejected = tuple(v for v in draft.versions("held") if v.value in outside) if outside else ()
    draft.reject("held", rejected)


def meeting_period(draft: Draft) -> Period | None:
    """The day or days of a meeting, as far as they are known."""
    start, end, order = draft.one("start"), draft.one("end"), draft.one("order")
    if not isinstance(start, PartialDate):
        return None
    over = end if isinstance(end, End) and not isinstance(end, NotStated) else None
    place = order if type(order) is int else 0
    if over is not None:
        whole = _period(start, over, None, place)
        if whole is not None:
            return whole
        draft.reject("end", tuple(draft.versions("end")))
    return Period(start, EndedOn(start, inclusive=True), None, place)


__all__ = ["attested_days", "meeting_period", "term_period"]
