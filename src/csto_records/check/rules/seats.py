"""Who sits where: seats for one, and terms of organisations that were not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from csto_records.check.finding import Finding
from csto_records.check.rules._help import finding, grouped, outside_life, overlapping
from csto_records.claims.fields import FIELDS
from csto_records.model import Chairmanship, Membership, Tenure
from csto_records.time.partial import PartialDate

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


@attrs.frozen
class OverlappingHolders:
    """Two persons who surely hold a seat for one on one day."""

    id: str = "overlapping-holders"
    says: str = "A seat for one is held by one person at a time."
    why: str = "An office with one seat passes on: the day of the handover is the incoming one's."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Pairs of tenures; somebody acting beside the holder is only worth a note."""
        for terms in grouped(registry.tenures, "office").values():
            if terms[0].office.seats != 1:
                continue
            for one, other in overlapping(terms):
                if one.person.id != other.person.id:
                    severity = "note" if one.acting != other.acting else "error"
                    said = f"{one} and {other} surely overlap in a seat for one"
                    yield finding(self.id, severity, said, one, other)


@attrs.frozen
class TermOutsideLife:
    """A term in an organisation that surely was not there for all of it."""

    id: str = "term-outside-life"
    says: str = "A term lies within the life of its organisation."
    why: str = "Nobody holds an office, a seat or a chair of what does not exist."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Terms that surely begin before, or surely run beyond, the use of all its names."""
        terms: tuple[Tenure | Membership | Chairmanship, ...] = (
            *registry.tenures,
            *registry.memberships,
            *registry.chairmanships,
        )
        for term in terms:
            organisation = term.organisation
            if organisation is not None and outside_life(term.period, organisation):
                said = f"{term} is not within the life of {organisation.name}"
                yield finding(self.id, "error", said, term, organisation)


@attrs.frozen
class SeenAfterEnd:
    """A source that shows somebody in a seat after the term was over."""

    id: str = "seen-after-end"
    says: str = "Nobody is seen in a seat after the end of the term."
    why: str = "Either the end is wrong, or the source uses the title of a former holder."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Days on which a term is attested, and which its end leaves out."""
        path = FIELDS["tenure"]["held"].path
        for dispute in registry.disputes:
            term = dispute.record
            if dispute.field != path or not isinstance(term, (Tenure, Membership, Chairmanship)):
                continue
            for other in dispute.others:
                day = other.value
                if (
                    isinstance(day, PartialDate)
                    and day.first_ordinal >= term.period.bounds.end_high
                ):
                    said = f"{term} is attested on {day}, after its end"
                    versions = [f"{path}: {day}"]
                    yield finding(
                        self.id, "warning", said, term, evidence=other.evidence, versions=versions
                    )


RULES = (OverlappingHolders(), TermOutsideLife(), SeenAfterEnd())
