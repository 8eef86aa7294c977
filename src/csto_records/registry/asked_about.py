"""What somebody asks about: a record, an id or a name, and the id that it leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import attrs

from csto_records.claims.claim import Claim, claim_key
from csto_records.claims.fields import FIELDS, KINDS
from csto_records.claims.value import Ref
from csto_records.errors import InvalidValue, Undetermined, UnknownName
from csto_records.model import Record
from csto_records.model.evidence import Evidence, Source
from csto_records.model.name import Name
from csto_records.model.span import Span
from csto_records.registry.disputes import ref_of
from csto_records.registry.view import View


@attrs.frozen
class Subject:
    """One of the two: the id, and the name by which it was asked for, if it was."""

    ref: Ref
    name: str | None = None

    def __str__(self) -> str:
        return str(self.ref) if self.name is None else f"“{self.name}”"

    @property
    def order(self) -> tuple[str, str, str]:
        """A place in an order that does not depend on who was named first."""
        return self.ref.kind, self.ref.id, self.name or ""


def subjects(view: View, given: object, question: str) -> list[Subject]:
    """What is meant: one subject, or for an id that several kinds share, one of each kind.

    :raises UnknownName: where nothing on record is meant.
    :raises Undetermined: where a name is that of several records.
    """
    if isinstance(given, (Record, Ref)):
        ref = given if isinstance(given, Ref) else ref_of(given)
        if view.lookup.get(ref.kind, ref.id) is None:
            raise UnknownName(ref.id, sort=ref.kind, question=question)
        return [Subject(ref)]
    if not isinstance(given, str):
        raise InvalidValue(f"give a record, an id or a name, not {given!r}", given)
    ids = [Ref(kind, given) for kind in KINDS if view.lookup.get(kind, given) is not None]
    if ids:
        return [Subject(ref) for ref in ids]
    found = view.lookup.find(given)
    if not found:
        near = view.lookup.nearest(given)
        raise UnknownName(given, sort="record", nearest=near, question=question)
    if len({type(record) for record in found}) < len(found):
        raise Undetermined(
            f"{given!r} may be " + ", ".join(f"{record} ({record.id})" for record in found),
            candidates=found,
            question=question,
        )
    return [Subject(ref_of(record), given) for record in found]


def pair(view: View, a: object, b: object, question: str) -> tuple[Subject, Subject]:
    """The two that are meant, of one kind where that is possible, in an order of their own."""
    first, second = subjects(view, a, question), subjects(view, b, question)
    both = [(x, y) for x in first for y in second]
    x, y = min(both, key=lambda two: (two[0].ref.kind != two[1].ref.kind, two[0].order))
    return (x, y) if x.order <= y.order else (y, x)


class Said:
    """The claims about the two records, and evidence out of them."""

    def __init__(self, view: View, claims: Iterable[Claim], *refs: Ref) -> None:
        self._sources: Mapping[str, Source] = {source.id: source for source in view.sources}
        self._identity = view.reading.identity
        ids = {member for ref in refs for member in self._identity.members(ref)}
        wanted = {(ref.kind, ref.id) for ref in ids}
        self._claims: dict[Ref, list[Claim]] = {}
        found = [claim for claim in claims if (claim.kind, claim.subject) in wanted]
        for claim in sorted(found, key=claim_key):
            self._claims.setdefault(Ref(claim.kind, claim.subject), []).append(claim)

    def about(self, ref: Ref, keep: Callable[[Claim], bool]) -> list[Claim]:
        """The claims about this very id; where none is kept, those about the whole record."""
        own = [claim for claim in self._claims.get(ref, ()) if keep(claim)]
        if own:
            return own
        return self.about_record(ref, keep)

    def about_record(self, ref: Ref, keep: Callable[[Claim], bool]) -> list[Claim]:
        """The claims about all ids of the record."""
        members = self._identity.members(ref)
        return [claim for id in members for claim in self._claims.get(id, ()) if keep(claim)]

    def saying(self, field: str, one: Ref, other: Ref) -> list[Claim]:
        """The claims that say so much of two ids, whichever of them they are about."""
        return [
            claim
            for subject, value in ((one, other), (other, one))
            for claim in self._claims.get(subject, ())
            if claim.field == field and claim.value == value
        ]

    def evidence(self, claims: Iterable[Claim], stance: str = "supports") -> tuple[Evidence, ...]:
        """Where sources say so: one for each source and place, in order."""
        fields: dict[tuple[str, Span | None], set[str]] = {}
        for claim in claims:
            path = FIELDS[claim.kind][claim.field].path
            fields.setdefault((claim.source, claim.span), set()).add(path)
        places = sorted(fields, key=lambda place: (place[0], place[1] or Span(-1, -1)))
        return tuple(
            Evidence(self._sources[source], span, tuple(sorted(fields[source, span])), stance)
            for source, span in places
        )


def in_fields(*fields: str) -> Callable[[Claim], bool]:
    """Whether a claim is about one of the fields."""
    return lambda claim: claim.field in fields


def name_of(claim: Claim) -> str:
    """The name that a claim states."""
    return claim.value.text if isinstance(claim.value, Name) else str(claim.value)


def names_in(claims: Iterable[Claim]) -> list[str]:
    """The different names that claims state, in order."""
    return sorted({name_of(claim) for claim in claims if claim.field in ("name", "names")})
