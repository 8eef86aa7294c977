"""Which value of a field is shown, which claims support it and which contradict it."""

from collections.abc import Callable, Sequence

import attrs

from csto_records.claims.claim import Claim, claim_key, value_key
from csto_records.claims.policy import Rank
from csto_records.claims.value import Value
from csto_records.time.ends import End, EndedUnknown, NotStated, StillRunning
from csto_records.time.partial import PartialDate

Weigh = Callable[[Sequence[Claim]], Rank]
#: Pairs of a claim and its value, with references already pointing to the id that is shown.
Stated = Sequence[tuple[Claim, Value]]


@attrs.frozen
class Version:
    """One value, and the claims that state it."""

    value: Value
    claims: tuple[Claim, ...]


@attrs.frozen
class Picked:
    """The value that is shown, the claims that agree with it, and the versions that do not."""

    value: Value
    supporting: tuple[Claim, ...]
    rejected: tuple[Version, ...] = ()


def versions(stated: Stated, weigh: Weigh) -> list[Version]:
    """The different values, the weightiest first."""
    by_value: dict[Value, list[Claim]] = {}
    for claim, value in stated:
        by_value.setdefault(value, []).append(claim)
    found = [
        Version(value, tuple(sorted(claims, key=claim_key) if len(claims) > 1 else claims))
        for value, claims in by_value.items()
    ]
    if len(found) > 1:  # mostly there is one value, and nothing to weigh
        found.sort(key=lambda version: value_key(version.value))
        found.sort(key=lambda version: weigh(version.claims), reverse=True)
    return found


def pick(stated: Stated, weigh: Weigh) -> Picked | None:
    """The value that is shown for a field with one value, or ``None`` where nothing is said."""
    found = versions(stated, weigh)
    if not found:
        return None
    if isinstance(found[0].value, PartialDate):
        return _pick_date(found)
    if isinstance(found[0].value, End):
        return _pick_end(found)
    return Picked(found[0].value, found[0].claims, tuple(found[1:]))


def _pick_date(found: list[Version]) -> Picked:
    """The weightiest date, made as exact as those that agree with it allow."""
    shown = found[0].value
    agreeing = [found[0]]
    rejected: list[Version] = []
    for version in found[1:]:
        value = version.value
        assert isinstance(shown, PartialDate)
        assert isinstance(value, PartialDate)
        if not shown.compatible_with(value):
            rejected.append(version)
            continue
        agreeing.append(version)
        if value.last_ordinal - value.first_ordinal < shown.last_ordinal - shown.first_ordinal:
            shown = value
    # a value may have agreed with the rough date and not with the exact one
    assert isinstance(shown, PartialDate)
    kept = [
        v for v in agreeing if isinstance(v.value, PartialDate) and shown.compatible_with(v.value)
    ]
    rejected += _without(agreeing, kept)
    return Picked(shown, _claims(kept), tuple(rejected))


def _pick_end(found: list[Version]) -> Picked:
    """An end beats "still running" as of an earlier day; "not stated" says nothing."""
    said = [version for version in found if not isinstance(version.value, NotStated)]
    running = [version for version in said if isinstance(version.value, StillRunning)]
    ended = [version for version in said if not isinstance(version.value, StillRunning)]
    overruled: list[Version] = []
    if not said:
        return Picked(found[0].value, found[0].claims)
    if running:
        latest = max(running, key=lambda version: _bounds(version)[0])
        place = {id(version): number for number, version in enumerate(said)}
        overruled = [version for version in ended if _outweighs(latest, version, place)]
        if len(overruled) == len(ended):
            return Picked(latest.value, _claims(running), tuple(ended))
        ended = _without(ended, overruled)
    # an end with a date says more than an end without one
    first = next((v for v in ended if not isinstance(v.value, EndedUnknown)), ended[0])
    low, high = _bounds(first)
    shown = first.value
    for version in ended:
        v_low, v_high = _bounds(version)
        if low <= v_low and v_high <= high and v_high - v_low < high - low:
            shown, low, high = version.value, v_low, v_high
    fitting = [v for v in said if _bounds(v)[0] <= high and low <= _bounds(v)[1]]
    agrees = _without(fitting, overruled)
    return Picked(shown, _claims(agrees), tuple(_without(said, agrees)))


def _bounds(version: Version) -> tuple[int, int]:
    assert isinstance(version.value, End)
    return version.value.bounds()


def _outweighs(running: Version, end: Version, place: dict[int, int]) -> bool:
    """Whether a weightier source saw it running after the end that another states.

    ``place`` is that of each version, by its identity, in the order of weight.
    """
    late = _bounds(running)[0] > _bounds(end)[1]
    return late and place[id(running)] < place[id(end)]


def _without(found: list[Version], others: list[Version]) -> list[Version]:
    """The versions that are not among others of the same reading."""
    left_out = set(map(id, others))
    return [version for version in found if id(version) not in left_out]


def _claims(found: list[Version]) -> tuple[Claim, ...]:
    return tuple(claim for version in found for claim in version.claims)
