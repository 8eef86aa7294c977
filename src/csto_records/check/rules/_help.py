"""What several rules need: findings with their evidence, sure days, records behind claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from csto_records.check.finding import Finding
from csto_records.claims.claim import Claim, claim_key
from csto_records.model import Chairmanship, Evidence, Membership, Organisation, Record, Tenure
from csto_records.time.period import Period

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry

Term = TypeVar("Term", Tenure, Membership, Chairmanship)


def finding(
    rule: str,
    severity: str,
    message: str,
    *records: Record,
    evidence: Iterable[Evidence] | None = None,
    versions: Iterable[str] = (),
) -> Finding:
    """A finding about some records, with their evidence where no other is given."""
    if evidence is None:
        evidence = (piece for record in records for piece in record.evidence)
    return Finding(
        rule, severity, message, records, tuple(dict.fromkeys(evidence)), tuple(versions)
    )


def claimed(registry: Registry, claims: Iterable[Claim]) -> tuple[Evidence, ...]:
    """Claims as evidence, in an order that does not depend on the run."""
    sources = {source.id: source for source in registry.sources}
    return tuple(
        Evidence(sources[claim.source], claim.span, (claim.spec.path,))
        for claim in sorted(claims, key=claim_key)
    )


def record_of(registry: Registry, kind: str, id: str) -> Record | None:
    """The record that is shown for an id, or ``None`` where there is none."""
    return registry._view.lookup.get(kind, id)


def sure_days(period: Period) -> tuple[int, int] | None:
    """The first sure day and the day after the last one, as ordinals; ``None`` without any."""
    bounds = period.bounds
    return (bounds.start_high, bounds.end_low) if bounds.start_high < bounds.end_low else None


def overlapping(terms: Iterable[Term]) -> Iterator[tuple[Term, Term]]:
    """The pairs of terms that surely share a day, by the start of the later one.

    It takes time for the pairs that there are, and not for all that there could be.
    """
    sure = [(days, term) for term in terms if (days := sure_days(term.period)) is not None]
    sure.sort(key=lambda item: (*item[0], item[1].id))
    running: list[tuple[int, Term]] = []
    for (start, end), term in sure:
        running = [(other_end, other) for other_end, other in running if other_end > start]
        for _, other in running:
            yield other, term
        running.append((end, term))


def grouped(terms: Iterable[Term], attribute: str) -> dict[str, list[Term]]:
    """Terms by the id of a record that they hold."""
    groups: dict[str, list[Term]] = {}
    for term in terms:
        groups.setdefault(getattr(term, attribute).id, []).append(term)
    return groups


def life_of(organisation: Organisation | None) -> tuple[int, int] | None:
    """The first day and the day after the last on which an organisation can have been there.

    It is known where each of its names has a period of use; a body of which nothing is known
    lives no longer than what it belongs to.
    """
    while organisation is not None:
        uses = [name.valid for name in organisation.names if name.valid is not None]
        if uses and len(uses) == len(organisation.names):
            return min(p.bounds.start_low for p in uses), max(p.bounds.end_high for p in uses)
        organisation = organisation.parent
    return None


def outside_life(period: Period, organisation: Organisation | None) -> bool:
    """Whether a period surely has a day on which the organisation surely was not there."""
    life = life_of(organisation)
    if life is None:
        return False
    bounds = period.bounds
    return bounds.start_high < life[0] or bounds.end_low > life[1]
