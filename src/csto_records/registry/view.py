"""The records of a registry, in order and indexed; built once, when first asked for."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from csto_records.claims.coverage import Coverage
from csto_records.claims.value import Ref
from csto_records.model import (
    Chairmanship,
    Meeting,
    Membership,
    Office,
    Organisation,
    Person,
    Record,
    Source,
    Statement,
    Tenure,
)
from csto_records.once import Guard
from csto_records.registry.lookup import Lookup
from csto_records.registry.reading import Reading
from csto_records.registry.seat import Seat, Term
from csto_records.time.bounds import Bounds
from csto_records.time.ends import FOREVER
from csto_records.time.period import Period

R = TypeVar("R", bound=Record)


def _start(period: Period | None) -> tuple[int, int]:
    """Where a period stands in an order by time: by its first sure day, unknown ones last."""
    if period is None:
        return FOREVER, FOREVER
    bounds: Bounds = period.bounds
    return min(bounds.start_high, bounds.end_high), period.order


class View:
    """All records in a stable order, with the indexes that questions need."""

    def __init__(
        self, reading: Reading, sources: Iterable[Source], coverage: Iterable[Coverage]
    ) -> None:
        self.reading = reading
        self.organisations = self._all(Organisation, lambda r: r.id)
        self.people = self._all(Person, lambda r: r.id)
        self.offices = self._all(Office, lambda r: r.id)
        self.memberships = self._all(
            Membership, lambda r: (r.organisation.id, *_start(r.period), r.member.id, r.id)
        )
        self.chairmanships = self._all(
            Chairmanship, lambda r: (r.organisation.id, *_start(r.period), r.id)
        )
        self.tenures = self._all(Tenure, lambda r: (r.office.id, *_start(r.period), r.id))
        self.meetings = self._all(Meeting, lambda r: (*_start(r.period), r.id))
        self.statements = self._all(
            Statement,
            lambda r: (
                *_start(r.period),
                r.evidence[0].source.id if r.evidence else "",
                r.span or (0, 0),
                r.id,
            ),
        )
        self.sources = tuple(
            sorted(
                sources,
                key=lambda s: (s.published.first_ordinal if s.published else FOREVER, s.id),
            )
        )
        self.coverage = tuple(
            sorted(
                coverage,
                key=lambda c: (
                    *(c.kind, c.scope, *_start(c.period), str(c), str(c.period.attested)),
                    *(str(c.declared_on), c.note or ""),
                ),
            )
        )
        self.lookup = Lookup(reading.records, reading.identity)
        self._covered: dict[tuple[str, str], list[Period]] = {}
        for one in self.coverage:  # declared for an id that may have been joined to another
            ref = Ref("office" if one.kind == "tenure" else "organisation", one.scope)
            scope = reading.identity.canonical(ref).id
            self._covered.setdefault((one.kind, scope), []).append(one.period)
        self._tenures_by_office = _grouped(self.tenures, lambda t: t.office.id)
        self.tenures_by_person = _grouped(self.tenures, lambda t: t.person.id)
        self._memberships = _grouped(self.memberships, lambda m: m.organisation.id)
        self._chairmanships = _grouped(self.chairmanships, lambda c: c.organisation.id)
        self._guard = Guard()
        self._office_seats: dict[str, Seat[Tenure]] = {}
        self._member_seats: dict[str, Seat[Membership]] = {}
        self._chair_seats: dict[str, Seat[Chairmanship]] = {}

    def _all(self, kind: type[R], order: Callable[[R], Any]) -> tuple[R, ...]:
        found = [record for record in self.reading.records.values() if isinstance(record, kind)]
        return tuple(sorted(found, key=order))

    def office_seat(self, office: Office) -> Seat[Tenure]:
        """The tenures of an office."""
        terms = self._tenures_by_office.get(office.id, ())
        return self._seat(self._office_seats, office.id, terms, single=office.seats == 1)

    def member_seat(self, organisation: str) -> Seat[Membership]:
        """The memberships of an organisation."""
        terms = self._memberships.get(organisation, ())
        return self._seat(self._member_seats, organisation, terms, single=False)

    def chair_seat(self, organisation: str) -> Seat[Chairmanship]:
        """The chairmanships of an organisation."""
        terms = self._chairmanships.get(organisation, ())
        return self._seat(self._chair_seats, organisation, terms, single=True)

    def _seat(
        self, seats: dict[str, Seat[Term]], id: str, terms: Sequence[Term], *, single: bool
    ) -> Seat[Term]:
        """The seat of that id, built when it is first asked for."""
        seat = seats.get(id)
        if seat is None:
            with self._guard():
                seat = seats.get(id)
                if seat is None:
                    seat = seats[id] = Seat(terms, single=single)
        return seat

    def covered(self, kind: str, scope: str) -> tuple[Period, ...]:
        """The periods for which the records of that kind and scope are declared complete."""
        return tuple(self._covered.get((kind, scope), ()))


def _grouped(records: Iterable[R], scope: Callable[[R], str]) -> dict[str, list[R]]:
    groups: dict[str, list[R]] = {}
    for record in records:
        groups.setdefault(scope(record), []).append(record)
    return groups
