"""Where sources contradict each other, and where a record comes from."""

from collections.abc import Mapping

import attrs

from csto_records.claims.fields import FIELDS
from csto_records.claims.value import Ref, Value
from csto_records.errors import InvalidValue, UnknownName
from csto_records.model import Evidence, Record, Source
from csto_records.registry.reading import Reading
from csto_records.registry.view import View


@attrs.frozen(order=False)
class OtherVersion:
    """A value that is claimed and not shown, with the sources that claim it."""

    value: Value
    evidence: tuple[Evidence, ...]

    def __str__(self) -> str:
        return f"{self.value} ({'; '.join(str(e.source) for e in self.evidence)})"


@attrs.frozen(order=False)
class Dispute:
    """A field of a record on which sources contradict each other.

    ``shown`` is the value of the record, in words; ``others`` are the versions left aside.
    """

    record: Record
    field: str
    shown: str
    others: tuple[OtherVersion, ...]

    def __str__(self) -> str:
        others = "; ".join(str(other) for other in self.others)
        return f"{self.record}: {self.field} is shown as {self.shown}; also claimed: {others}"


@attrs.frozen(order=False)
class Explanation:
    """Why a record says what it says. ``str()`` prints it, a line for each piece of evidence."""

    record: Record
    evidence: tuple[Evidence, ...]
    disputes: tuple[Dispute, ...]

    def __str__(self) -> str:
        lines = [str(self.record)]
        lines += [f"  {evidence}" for evidence in self.evidence]
        for dispute in self.disputes:
            lines.append(f"  disputed: {dispute.field}, shown as {dispute.shown}")
            lines += [f"    also claimed: {other}" for other in dispute.others]
        return "\n".join(lines)


def disputes_of(reading: Reading, sources: Mapping[str, Source], ref: Ref) -> tuple[Dispute, ...]:
    """The disputes about one record, by field."""
    record = reading.records[ref]
    found = []
    for name in sorted(reading.rejected.get(ref, {})):
        field = FIELDS[ref.kind][name]
        others = tuple(
            OtherVersion(
                version.value,
                tuple(
                    Evidence(sources[c.source], c.span, (field.path,), "contradicts")
                    for c in version.claims
                ),
            )
            for version in reading.rejected[ref][name]
        )
        found.append(Dispute(record, field.path, _shown(record, field.path), others))
    return tuple(found)


def _shown(record: Record, path: str) -> str:
    value: object = record
    for part in path.split("."):
        value = getattr(value, part, None)
    return str(value)


def ref_of(record: Record) -> Ref:
    """The kind and the id of a record."""
    id = getattr(record, "id", None)
    if not isinstance(record, Record) or not isinstance(id, str):
        raise InvalidValue(f"give a record or the id of one, not {record!r}", record)
    return Ref(type(record).__name__.lower(), id)


def explain(view: View, record: Record) -> Explanation:
    """The evidence for a record, as this registry has it.

    :raises UnknownName: where the record is not in the registry.
    """
    ref = view.reading.identity.canonical(ref_of(record))
    known = view.reading.records.get(ref)
    if known is None:
        raise UnknownName(ref.id, sort=ref.kind, question=f"explain {ref.id}")
    return Explanation(known, known.evidence, disputes_of(view.reading, _by_id(view), ref))


def all_disputes(view: View) -> tuple[Dispute, ...]:
    """The disputes of all records, in order of kind and id."""
    sources = _by_id(view)
    return tuple(
        dispute
        for ref in view.reading.rejected
        for dispute in disputes_of(view.reading, sources, ref)
    )


def _by_id(view: View) -> Mapping[str, Source]:
    return {source.id: source for source in view.sources}
