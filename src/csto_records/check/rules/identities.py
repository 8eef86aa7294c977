"""Identity: who was joined, and whether it can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from csto_records.check.finding import Finding
from csto_records.check.rules._help import claimed, finding, grouped, overlapping, record_of
from csto_records.claims.claim import Claim, claim_key
from csto_records.model import Organisation, Person, Record, Tenure

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


@attrs.frozen
class IncompatibleJoin:
    """Ids that a claim joins although what is known of them cannot be true of one."""

    id: str = "incompatible-join"
    says: str = "What is joined has one identifier in a scheme and serves one state at a time."
    why: str = "A namesake joined by mistake carries the facts of one person over to another."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Joined records with two identifiers of one scheme, or offices of two states at once."""
        terms = grouped(registry.tenures, "person")
        for record, joins in _joined(registry):
            evidence = claimed(registry, joins)
            if isinstance(record, (Person, Organisation)):
                schemes: dict[str, list[str]] = {}
                for identifier in record.identifiers:
                    schemes.setdefault(identifier.scheme, []).append(identifier.value)
                for scheme, values in schemes.items():
                    if len(values) > 1:
                        said = f"{record} is joined with {scheme} {' and '.join(values)}"
                        yield finding(self.id, "error", said, record, evidence=evidence)
            if isinstance(record, Person):
                for one, other in overlapping(terms.get(record.id, [])):
                    if _two_states(one, other):
                        said = f"{record} is joined and serves two states: {one}; {other}"
                        yield finding(self.id, "error", said, record, one, other)


@attrs.frozen
class ContestedJoin:
    """Ids that one source joins and another keeps apart."""

    id: str = "contested-join"
    says: str = "Sources agree on who is the same and who is not."
    why: str = "Whichever is followed, records are read differently."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Pairs of ids that are said to be the same, and to be different."""
        pairs: dict[tuple[str, str, str], dict[str, list[Claim]]] = {}
        for claim in sorted(registry.claims, key=claim_key):
            if claim.field in ("same_as", "different_from"):
                other = getattr(claim.value, "id", "")
                low, high = sorted((claim.subject, other))
                said = pairs.setdefault((claim.kind, low, high), {})
                said.setdefault(claim.field, []).append(claim)
        for (kind, low, high), said in pairs.items():
            if len(said) == 2:
                found = dict.fromkeys(record_of(registry, kind, id) for id in (low, high))
                records = [record for record in found if record is not None]
                evidence = claimed(registry, [claim for both in said.values() for claim in both])
                message = f"{kind}/{low} and {kind}/{high} are said to be the same, and different"
                yield finding(self.id, "warning", message, *records, evidence=evidence)


def _joined(registry: Registry) -> Iterator[tuple[Record, list[Claim]]]:
    """The records that identity claims join out of several ids, with these claims."""
    joins: dict[Record, list[Claim]] = {}
    for claim in sorted(registry.claims, key=claim_key):
        if claim.field != "same_as" or getattr(claim.value, "id", "") == claim.subject:
            continue
        here = record_of(registry, claim.kind, claim.subject)
        there = record_of(registry, claim.kind, getattr(claim.value, "id", ""))
        if here is not None and here is there:
            joins.setdefault(here, []).append(claim)
    yield from joins.items()


def _two_states(one: Tenure, other: Tenure) -> bool:
    states = [_state(term.office.organisation) for term in (one, other)]
    return None not in states and states[0] != states[1]


def _state(organisation: Organisation | None) -> str | None:
    while organisation is not None:
        if organisation.kind == "state":
            return organisation.id
        organisation = organisation.parent
    return None


RULES = (IncompatibleJoin(), ContestedJoin())
