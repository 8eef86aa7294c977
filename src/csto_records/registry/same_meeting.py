"""Which mentions are of one meeting.

Two mentions of one body on one full day are one meeting, and so are two mentions of a meeting
of the same two or more people on one day. A mention that is less exact (a month, no place)
joins where exactly one meeting of the body fits it, and stays apart otherwise.
"""

from collections.abc import Iterable, Mapping

import attrs

from csto_records.claims.value import Attendance, Ref
from csto_records.names import fold
from csto_records.registry.draft import Draft
from csto_records.registry.identity import Identity, is_local
from csto_records.time.partial import PartialDate


@attrs.frozen
class Mention:
    """What tells one meeting from another."""

    ref: Ref
    body: str | None
    date: PartialDate | None
    place: str | None
    people: frozenset[str]


def mention_of(draft: Draft) -> Mention:
    """The mention that the claims about one subject make."""
    body = draft.pick("body")
    date = draft.pick("start")
    place = draft.pick("place")
    attending = [value for _, value in draft.stated("participants")]
    people = frozenset(a.person for a in attending if isinstance(a, Attendance) and a.person)
    return Mention(
        draft.ref,
        body.value.id if body is not None and isinstance(body.value, Ref) else None,
        date.value if date is not None and isinstance(date.value, PartialDate) else None,
        fold(place.value) if place is not None and isinstance(place.value, str) else None,
        people,
    )


def join_meetings(drafts: Mapping[Ref, Draft], identity: Identity) -> None:
    """Join the mentions of one meeting."""
    mentions = [mention_of(drafts[ref]) for ref in sorted(drafts, key=lambda ref: ref.id)]
    exact: dict[tuple[object, ...], list[Mention]] = {}
    for mention in mentions:
        for key in _keys(mention):
            exact.setdefault(key, []).append(mention)
    for key, same in exact.items():
        _join(same, identity, f"{key[0]}-and-day", str(key[-1]))
    _join_inexact(mentions, identity)


def _keys(mention: Mention) -> Iterable[tuple[object, ...]]:
    if mention.date is None or not mention.date.is_complete:
        return
    if mention.body is not None:
        yield "body", mention.body, mention.date
    elif len(mention.people) >= 2:
        yield "people", mention.people, mention.date


def _join(mentions: list[Mention], identity: Identity, rule: str, detail: str) -> None:
    """Join all; two ids given by people are two meetings, whatever they share."""
    given = [m.ref for m in mentions if not is_local(m.ref.id)]
    local = [m.ref for m in mentions if is_local(m.ref.id)]
    identity.join_all([*given[:1], *local], rule, detail)


def _join_inexact(mentions: list[Mention], identity: Identity) -> None:
    by_body: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.body is not None and mention.date is not None and mention.date.is_complete:
            by_body.setdefault(mention.body, []).append(mention)
    for mention in mentions:
        if mention.body is None or mention.date is None or mention.date.is_complete:
            continue
        if not is_local(mention.ref.id):
            continue
        fitting = {
            identity.canonical(m.ref)
            for m in by_body.get(mention.body, ())
            if m.date is not None
            and m.date.compatible_with(mention.date)
            and mention.place is not None
            and m.place == mention.place
        }
        if len(fitting) == 1:
            identity.join(fitting.pop(), mention.ref, "body-place-and-month", str(mention.date))
