"""Claims and their sources: too early, contradicting, pointing nowhere, not readable."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from csto_records.check.finding import Finding
from csto_records.check.rules._help import claimed, finding, record_of
from csto_records.claims.claim import Claim, claim_key, references
from csto_records.model import SOURCE_KINDS, Meeting, Record, Source
from csto_records.time.answer import Answer
from csto_records.time.partial import PartialDate

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


@attrs.frozen
class EvidenceTooEarly:
    """A source that tells of a day after its own publication as of something that happened."""

    id: str = "evidence-too-early"
    says: str = "A source is not older than what it reports."
    why: str = "What is to come can be announced; it cannot have been seen, said or held."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Sightings in a seat, meetings held and words spoken after the source was published."""
        sources = {source.id: source for source in registry.sources}
        announced = {
            (claim.kind, claim.subject, claim.source)
            for claim in registry.claims
            if claim.field == "status" and claim.value == "announced"
        }
        for claim in sorted(registry.claims, key=claim_key):
            published = sources[claim.source].published
            if published is None or not _reports(claim):
                continue
            day = claim.value
            if not isinstance(day, PartialDate) or published.before(day) is not Answer.YES:
                continue
            record = record_of(registry, claim.kind, claim.subject)
            if isinstance(record, Meeting) and record.status != "held":
                continue
            if (claim.kind, claim.subject, claim.source) in announced:
                continue
            records = () if record is None else (record,)
            said = f"{sources[claim.source]}: published {published}, reports {day}: {claim.subject}"
            evidence = claimed(registry, [claim])
            yield finding(self.id, "error", said, *records, evidence=evidence)


def _reports(claim: Claim) -> bool:
    """Whether the claim gives the day of something that cannot be reported before it."""
    return claim.field == "held" or (
        claim.field == "start" and claim.kind in ("meeting", "statement")
    )


@attrs.frozen
class Contradiction:
    """Sources that contradict each other, neither of them of a weightier kind."""

    id: str = "contradiction"
    says: str = "Sources of one rank agree."
    why: str = "Where rank does not decide, what is shown is a matter of number or of recency."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Disputes: a warning among sources of one kind, a note where a weightier one decides."""
        for dispute in registry.disputes:
            record = dispute.record
            shown = [
                e for e in record.evidence if e.stance == "supports" and dispute.field in e.fields
            ]
            against = [e for other in dispute.others for e in other.evidence]
            equal = not shown or _best(e.source for e in against) <= _best(e.source for e in shown)
            severity = "warning" if equal else "note"
            yield finding(
                self.id,
                severity,
                str(dispute),
                record,
                evidence=[*shown, *against],
                versions=[f"{dispute.field}: {other.value}" for other in dispute.others],
            )


def _best(sources: Iterator[Source]) -> int:
    return min(SOURCE_KINDS.index(source.kind) for source in sources)


@attrs.frozen
class UnknownReference:
    """A claim that points to something that is not on record."""

    id: str = "unknown-reference"
    says: str = "What a claim points to is on record."
    why: str = "A misspelt id silently leaves a part of a record out."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Claims with references that lead nowhere."""
        for claim in sorted(registry.claims, key=claim_key):
            for ref in references(claim):
                if record_of(registry, ref.kind, ref.id) is None:
                    owner = record_of(registry, claim.kind, claim.subject)
                    records = () if owner is None else (owner,)
                    said = (
                        f"{claim.kind}/{claim.subject}.{claim.field} points to {ref}: not on record"
                    )
                    evidence = claimed(registry, [claim])
                    yield finding(self.id, "error", said, *records, evidence=evidence)


@attrs.frozen
class NotBuilt:
    """Claims out of which no record could be read."""

    id: str = "not-built"
    says: str = "All claims about a subject make a record."
    why: str = "A term without its person or office answers no question."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """The problems that were met when records were read, with the claims behind them."""
        by_subject: dict[str, list[Claim]] = {}
        if registry.problems:
            for claim in registry.claims:
                by_subject.setdefault(f"{claim.kind}/{claim.subject}", []).append(claim)
        for problem in registry.problems:
            subject = problem.partition(" ")[0]
            behind = by_subject.get(subject, [])
            kind, _, id = subject.partition("/")
            record = record_of(registry, kind, id)
            records: tuple[Record, ...] = () if record is None else (record,)
            evidence = claimed(registry, behind)
            yield finding(self.id, "error", problem, *records, evidence=evidence)


RULES = (EvidenceTooEarly(), Contradiction(), UnknownReference(), NotBuilt())
