"""Which mentions are of one term.

A page that calls somebody minister on a day attests a term without naming its start. Mentions
of one holder in one seat are of one term, unless something parts them: an end before the later
one, a start after the earlier one, or, in a seat for one, another holder in between.
"""

from bisect import bisect_right
from collections.abc import Mapping

import attrs

from csto_records.claims.value import Ref
from csto_records.registry.draft import Draft
from csto_records.registry.identity import Identity, is_local
from csto_records.registry.span_of_time import attested_days
from csto_records.time.ends import End, EndedOn
from csto_records.time.partial import PartialDate

RULE = "holder-and-seat"
#: Sources that differ about the start of one term differ by less than half a year.
TOLERANCE_DAYS = 183


@attrs.frozen
class Mention:
    """What tells one term of a holder from another; days are ordinals."""

    ref: Ref
    holder: tuple[str, ...]
    seat: str | None  # where only one can hold it at a time
    start: PartialDate | None
    ended: int | None  # the latest day on which it can have been over
    first: int | None  # the first and the last day on which it surely ran
    last: int | None


def mention_of(draft: Draft, holder: tuple[str, ...], seat: str | None) -> Mention:
    """The mention that the claims about one subject make."""
    start, end = draft.pick("start"), draft.pick("end")
    began = start.value if start is not None and isinstance(start.value, PartialDate) else None
    days = [day.first_ordinal for day in attested_days(draft)]
    if began is not None and began.is_complete:
        days.append(began.first_ordinal)
    ended = None
    if end is not None and isinstance(end.value, End):
        low, high = end.value.bounds()
        if isinstance(end.value, EndedOn):
            ended = high
            if end.value.date.is_complete:
                days.append(high - 1)
        elif low > 0:
            days.append(low - 1)
    return Mention(
        draft.ref, holder, seat, began, ended, min(days, default=None), max(days, default=None)
    )


def join_terms(mentions: list[Mention], drafts: Mapping[Ref, Draft], identity: Identity) -> None:
    """Join the mentions of one term."""
    seats: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for mention in mentions:
        if mention.seat is not None:
            for day in {mention.first, mention.last} - {None}:
                assert day is not None
                seats.setdefault(mention.seat, []).append((day, mention.holder))
    for days in seats.values():
        days.sort()
    by_holder: dict[tuple[str, ...], list[Mention]] = {}
    for mention in mentions:
        by_holder.setdefault(mention.holder, []).append(mention)
    for holder in sorted(by_holder):
        _join_holder(by_holder[holder], seats, identity)


def _join_holder(
    mentions: list[Mention],
    seats: Mapping[str, list[tuple[int, tuple[str, ...]]]],
    identity: Identity,
) -> None:
    ordered = sorted(mentions, key=_when)
    given = [m for m in ordered if not is_local(m.ref.id)]
    # a mention made by a page belongs to the term given by people that it falls into
    loose: list[Mention] = []
    for mention in ordered:
        if not is_local(mention.ref.id):
            continue
        homes = [term for term in given if not parted(term, mention, seats)]
        if len(homes) > 1 and mention.first is not None:
            # the latest term that had begun by then
            begun = [t for t in homes if t.first is not None and t.first <= mention.first]
            homes = begun[-1:] or homes[:1]
        if len(homes) == 1:
            identity.join(homes[0].ref, mention.ref, RULE)
        else:
            loose.append(mention)
    current: Mention | None = None
    for mention in loose:
        if current is not None and not parted(current, mention, seats):
            identity.join(current.ref, mention.ref, RULE)
            current = together(current, mention)
        else:
            current = mention


def _when(mention: Mention) -> tuple[int, int, str]:
    if mention.first is not None:
        return mention.first, mention.last or mention.first, mention.ref.id
    if mention.start is not None:
        return mention.start.last_ordinal, mention.start.last_ordinal, mention.ref.id
    return 1 << 30, 1 << 30, mention.ref.id


def together(one: Mention, other: Mention) -> Mention:
    """What two mentions of one term say together."""
    firsts = [day for day in (one.first, other.first) if day is not None]
    lasts = [day for day in (one.last, other.last) if day is not None]
    ends = [day for day in (one.ended, other.ended) if day is not None]
    return attrs.evolve(
        one,
        start=one.start if one.start is not None else other.start,
        ended=min(ends, default=None),
        first=min(firsts, default=None),
        last=max(lasts, default=None),
    )


def parted(
    one: Mention, other: Mention, seats: Mapping[str, list[tuple[int, tuple[str, ...]]]]
) -> bool:
    """Whether two mentions of one holder in one seat must be two terms."""
    if one.start is not None and other.start is not None:
        gap = max(
            one.start.first_ordinal - other.start.last_ordinal,
            other.start.first_ordinal - one.start.last_ordinal,
        )
        if gap > TOLERANCE_DAYS:
            return True
    for a, b in ((one, other), (other, one)):
        if a.ended is not None and b.first is not None and b.first > a.ended:
            return True
        if a.ended is not None and b.start is not None and b.start.first_ordinal > a.ended:
            return True
        if (
            a.start is not None
            and b.last is not None
            and a.start.first_ordinal - b.last > TOLERANCE_DAYS
        ):
            return True
    return _rival_between(one, other, seats)


def _rival_between(
    one: Mention, other: Mention, seats: Mapping[str, list[tuple[int, tuple[str, ...]]]]
) -> bool:
    if one.seat is None or one.first is None or other.first is None:
        return False
    assert one.last is not None
    assert other.last is not None
    low, high = min(one.last, other.last), max(one.first, other.first)
    days = seats.get(one.seat, [])
    at = bisect_right(days, (low, ("\uffff",)))
    while at < len(days) and days[at][0] < high:
        if days[at][1] != one.holder:
            return True
        at += 1
    return False
