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
    frame = _doubted(draft, _frame(draft, began, over))
    _reject_outside(draft, frame)
    # seen on the day of the handover, the outgoing holder is not contradicted, but was over
    inside = [d for d in attested_days(draft) if frame.bounds.contains(*_ordinals(d)) != "no"]
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


def _doubted(draft: Draft, frame: Period) -> Period:
    """The frame without its end, where weightier sources saw the term running after it."""
    if not isinstance(frame.end, EndedOn):
        return frame
    over = frame.bounds.end_high + (not frame.end.inclusive)
    after = {day for day in attested_days(draft) if day.first_ordinal >= over}
    seen = [claim for claim, value in draft.stated("held") if value in after]
    ends = draft.versions("end")
    if not seen or draft.context.weigh(seen) <= draft.context.weigh(ends[0].claims):
        return frame
    draft.reject("end", tuple(v for v in ends if isinstance(v.value, EndedOn)))
    return Period(frame.start, NotStated(), None, frame.order)


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
    first, last = _ordinals(day)
    return bounds.start_low <= last and first < bounds.end_high + handover


def _ordinals(day: PartialDate) -> tuple[int, int]:
    return day.first_ordinal, day.last_ordinal


def _reject_outside(draft: Draft, frame: Period) -> None:
    versions = draft.versions("held")
    draft.reject(
        "held",
        tuple(
            v for v in versions if isinstance(v.value, PartialDate) and not _fits(frame, v.value)
        ),
    )


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
