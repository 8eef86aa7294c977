"""Chairmanships: one after another, without a gap, by members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs
import pendulum

from csto_records.check.finding import Finding
from csto_records.check.rules._help import finding, grouped, overlapping, sure_days
from csto_records.model import Chairmanship, Membership
from csto_records.time.answer import Answer
from csto_records.time.period import Period

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


@attrs.frozen
class OverlappingChairs:
    """Two states that surely chair one organisation on one day."""

    id: str = "overlapping-chairs"
    says: str = "An organisation has one chair at a time."
    why: str = "The chair passes from one state to the next on one day, which is the next one's."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Pairs of chairmanships."""
        for terms in grouped(registry.chairmanships, "organisation").values():
            for one, other in overlapping(terms):
                if one.member.id != other.member.id:
                    said = f"{one} and {other} surely overlap"
                    yield finding(self.id, "error", said, one, other)


@attrs.frozen
class ChairGap:
    """Days between two chairmanships that surely belong to neither."""

    id: str = "chair-gap"
    says: str = "One chairmanship follows the other without a day between."
    why: str = "A gap inside what is declared complete is a mistake; elsewhere, not yet filled."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Gaps: a warning inside the declared coverage, a note outside of it."""
        for scope, terms in grouped(registry.chairmanships, "organisation").items():
            covered = [
                c.period for c in registry.coverage if (c.kind, c.scope) == ("chairmanship", scope)
            ]
            ordered = sorted(terms, key=lambda t: (t.period.bounds.start_low, t.id))
            last = ordered[0]
            for term in ordered[1:]:
                over, begins = last.period.bounds.end_high, term.period.bounds.start_low
                if over < begins:
                    gap = _days(over, begins)
                    inside = any(gap.overlaps(period) is Answer.YES for period in covered)
                    severity = "warning" if inside else "note"
                    said = f"nobody is on record in the chair {gap}, between {last} and {term}"
                    yield finding(self.id, severity, said, last, term)
                if term.period.bounds.end_high > over:
                    last = term


@attrs.frozen
class ChairNotMember:
    """A chair that surely was no member on a day of the chairmanship."""

    id: str = "chair-not-member"
    says: str = "A state that chairs an organisation is a member of it on those days."
    why: str = "The chair rotates among the members."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Chairmanships of organisations of which memberships are on record."""
        members: dict[str, dict[str, list[Membership]]] = {}
        for membership in registry.memberships:
            if membership.status == "member":
                held = members.setdefault(membership.organisation.id, {})
                held.setdefault(membership.member.id, []).append(membership)
        for term in registry.chairmanships:
            if term.organisation.id not in members:
                continue
            own = members[term.organisation.id].get(term.member.id, [])
            if not own:
                said = f"{term}: no membership is on record"
                yield finding(self.id, "error", said, term)
            elif not _covered(term, own):
                said = f"{term}: surely no member on some of these days"
                yield finding(self.id, "error", said, term, *own)


def _covered(term: Chairmanship, memberships: list[Membership]) -> bool:
    days = sure_days(term.period)
    if days is None:
        return any(m.period.overlaps(term.period) is not Answer.NO for m in memberships)
    first, last = days[0], days[1] - 1
    return all(
        any(m.period.bounds.contains(day, day) is not Answer.NO for m in memberships)
        for day in (first, last)
    )


def _days(first: int, beyond: int) -> Period:
    return Period.between(
        pendulum.Date.fromordinal(first), through=pendulum.Date.fromordinal(beyond - 1)
    )


RULES = (OverlappingChairs(), ChairGap(), ChairNotMember())
