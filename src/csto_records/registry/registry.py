"""A set of claims, and the questions that can be asked of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from csto_records.claims.claim import Claim, claim_key
from csto_records.claims.contents import Contents
from csto_records.claims.coverage import Coverage
from csto_records.claims.policy import DefaultPolicy, Policy
from csto_records.errors import IncompatibleRegistries
from csto_records.model import (
    Chairmanship,
    Meeting,
    Membership,
    Office,
    Organisation,
    Person,
    Source,
    Statement,
    Tenure,
)
from csto_records.registry import ask_events, ask_terms
from csto_records.registry.by_name import ByName
from csto_records.registry.chairperson import representing_office
from csto_records.registry.diff import Difference, records_between
from csto_records.registry.disputes import Dispute, all_disputes
from csto_records.registry.lazy import Lazy
from csto_records.registry.view import View
from csto_records.time.partial import DateLike, PartialDate
from csto_records.time.period import Period, PeriodLike, as_period

SECRETARY_GENERAL = "csto-secretary-general"
CSTO = "csto"


if TYPE_CHECKING:
    from csto_records.check import Finding, Rule


@attrs.frozen(order=False, repr=False)
class Registry(ByName):
    """An immutable set of claims with their sources, read by a policy.

    Everything it shows (`people`, `meetings`, answers) is read out of the claims; merging with
    ``|`` is the union of the sets, so it is commutative, associative and idempotent.

    :param contents: what sources say, and what is known of the sources.
    :param policy: which of several values is shown.
    """

    contents: Contents = attrs.field(
        factory=Contents, validator=attrs.validators.instance_of(Contents)
    )
    policy: Policy = attrs.field(factory=DefaultPolicy)
    _lazy: Lazy = attrs.field(factory=Lazy, init=False, eq=False)

    @property
    def _view(self) -> View:
        return self._lazy.view(self.contents, self.policy)

    @property
    def claims(self) -> frozenset[Claim]:
        """What sources say, before anything is read out of it."""
        return self.contents.claims

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """Organisations, bodies and states, by id."""
        return self._view.organisations

    @property
    def memberships(self) -> tuple[Membership, ...]:
        """Memberships, by organisation and time."""
        return self._view.memberships

    @property
    def chairmanships(self) -> tuple[Chairmanship, ...]:
        """Chairmanships, by organisation and time."""
        return self._view.chairmanships

    @property
    def people(self) -> tuple[Person, ...]:
        """Persons, by id."""
        return self._view.people

    @property
    def offices(self) -> tuple[Office, ...]:
        """Offices, by id."""
        return self._view.offices

    @property
    def tenures(self) -> tuple[Tenure, ...]:
        """Tenures, by office and time."""
        return self._view.tenures

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """Meetings, by time."""
        return self._view.meetings

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Statements, by time, source and place in the source."""
        return self._view.statements

    @property
    def sources(self) -> tuple[Source, ...]:
        """Source documents, by day of publication."""
        return self._view.sources

    @property
    def coverage(self) -> tuple[Coverage, ...]:
        """For what this registry says it is complete, by kind, scope and time."""
        return self._view.coverage

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts of documents that were just read, by source id."""
        return MappingProxyType(dict(sorted(self.contents.texts)))

    @property
    def problems(self) -> tuple[str, ...]:
        """Records that could not be read out of the claims, in words."""
        return self._view.reading.problems

    # -- who chaired, who held an office, who was a member ---------------------------------------

    def chair_on(self, day: DateLike, organisation: Organisation | str = CSTO) -> Chairmanship:
        """The chairmanship that holds the day; the day of a handover is the incoming chair's.

        :raises NotOnRecord, OutsideCoverage, Undetermined: see `csto_records.NoAnswer`.
        """
        date = PartialDate.of(day)
        question = f"chair on {date}"
        body = self._view.lookup.one(organisation, Organisation, question)
        return ask_terms.only_on(
            self._view.chair_seat(body.id),
            date,
            self._view.covered("chairmanship", body.id),
            question,
        )

    def chairs_on(
        self, day: DateLike, organisation: Organisation | str = CSTO
    ) -> tuple[Chairmanship, ...]:
        """All chairmanships that may hold the day, the outgoing one of a handover among them."""
        body = self._view.lookup.one(organisation, Organisation, f"chairs on {day}")
        return self._view.chair_seat(body.id).touching(PartialDate.of(day))

    def chairperson_on(self, day: DateLike, organisation: Organisation | str = CSTO) -> Tenure:
        """Who presided on the day: the head of state or government that stands for the chair.

        :returns: the tenure in the office in which the person presided.
        :raises NotOnRecord, OutsideCoverage, Undetermined: for the chair, or for that office.
        """
        date = PartialDate.of(day)
        question = f"chairperson on {date}"
        chair = self.chair_on(date, organisation)
        return self.holder_on(representing_office(chair, date, self.offices, question), date)

    def chair_in_year(self, year: int, organisation: Organisation | str = CSTO) -> Chairmanship:
        """The chairmanship that has the most days of the year.

        :raises NotOnRecord, OutsideCoverage, Undetermined: see `csto_records.NoAnswer`.
        """
        period = Period.year(year)
        question = f"chair in {year}"
        body = self._view.lookup.one(organisation, Organisation, question)
        return ask_terms.most_of(
            self._view.chair_seat(body.id),
            period,
            self._view.covered("chairmanship", body.id),
            question,
        )

    def chairs_in_year(
        self, year: int, organisation: Organisation | str = CSTO
    ) -> tuple[Chairmanship, ...]:
        """All chairmanships that may have a day of the year, in order of time."""
        bounds = Period.year(year).bounds
        body = self._view.lookup.one(organisation, Organisation, f"chairs in {year}")
        seat = self._view.chair_seat(body.id)
        return tuple(term for term, _, _ in seat.sharing(bounds.start_low, bounds.end_high))

    def secretary_general_on(self, day: DateLike) -> Tenure:
        """Who was Secretary General of the CSTO on the day.

        :raises NotOnRecord, OutsideCoverage, Undetermined: see `csto_records.NoAnswer`.
        """
        return self.holder_on(SECRETARY_GENERAL, day)

    def holder_on(self, office: Office | str, day: DateLike) -> Tenure:
        """Who held the office on the day; the day of a handover is the incoming holder's.

        ``office`` is a record, an id or a name such as ``"CSTO Secretary General"``.

        :raises NotOnRecord, OutsideCoverage, Undetermined: see `csto_records.NoAnswer`.
        :raises UnknownName: with the nearest offices.
        """
        date = PartialDate.of(day)
        question = f"{office} on {date}"
        post = self._view.lookup.one(office, Office, question)
        return ask_terms.only_on(
            self._view.office_seat(post), date, self._view.covered("tenure", post.id), question
        )

    def holders_on(self, office: Office | str, day: DateLike) -> tuple[Tenure, ...]:
        """All tenures of the office that may hold the day, the outgoing holder's among them."""
        post = self._view.lookup.one(office, Office, f"holders of {office} on {day}")
        return self._view.office_seat(post).touching(PartialDate.of(day))

    def offices_of(self, person: Person | str, on: DateLike | None = None) -> tuple[Tenure, ...]:
        """The tenures of a person, in order of time; with ``on``, those that may hold the day."""
        who = self._view.lookup.one(person, Person, f"offices of {person}")
        terms = sorted(
            self._view.tenures_by_person.get(who.id, ()),
            key=lambda term: (term.period.bounds.start_high, term.office.id, term.id),
        )
        if on is None:
            return tuple(terms)
        day = PartialDate.of(on)
        return tuple(term for term in terms if term.period.contains(day) != "no")

    def members_on(
        self, day: DateLike, organisation: Organisation | str = CSTO, status: str = "member"
    ) -> tuple[Membership, ...]:
        """The memberships of that status that may hold the day, in order of the members' names."""
        body = self._view.lookup.one(organisation, Organisation, f"members on {day}")
        found = self._view.member_seat(body.id).touching(PartialDate.of(day))
        date = PartialDate.of(day)
        held = [m for m in found if m.status == status and m.period.contains(date) != "no"]
        return tuple(sorted(held, key=lambda m: (m.member.name, m.id)))

    # -- what happened ---------------------------------------------------------------------------

    def meetings_of(
        self,
        body: Organisation | str | None = None,
        during: PeriodLike | None = None,
        place: str | None = None,
        participant: Person | Organisation | str | None = None,
    ) -> tuple[Meeting, ...]:
        """The meetings that fit, in order of time; those that possibly fit are among them.

        ``body`` takes in the bodies below it; ``during`` is a `Period`, or a day, month or year;
        ``participant`` is a person, or the state for which somebody took part.
        """
        return ask_events.meetings(
            self.meetings,
            body=None if body is None else self._view.lookup.one(body, Organisation, "meetings"),
            during=None if during is None else as_period(during),
            place=place,
            participant=None if participant is None else self._agent(participant, "meetings"),
        )

    def statements_by(
        self,
        speaker: Person | Organisation | str | None = None,
        during: PeriodLike | None = None,
        meeting: Meeting | str | None = None,
    ) -> tuple[Statement, ...]:
        """The statements that fit, in order of time; those that possibly fit are among them."""
        where = None if meeting is None else self._meeting(meeting, "statements")
        return ask_events.statements(
            self.statements,
            speaker=None if speaker is None else self._agent(speaker, "statements"),
            during=None if during is None else as_period(during),
            meeting=where,
        )

    # -- receipts ----------------------------------------------------------------------------------

    @property
    def disputes(self) -> tuple[Dispute, ...]:
        """All fields of records on which sources contradict each other."""
        return all_disputes(self._view)

    def known_by(self, day: DateLike) -> Registry:
        """What was known by the end of that day: the claims of sources surely published by then.

        Names, identities, conflicts and answers all go back together, because they are read
        again out of the claims that remain.
        """
        return attrs.evolve(self, contents=self.contents.known_by(day))

    def __or__(self, other: Registry) -> Registry:
        """Merge: the union of the claims, sources, coverage and texts.

        :raises IncompatibleRegistries: where the two are read by different policies.
        """
        if not isinstance(other, Registry):
            return NotImplemented
        if self.policy != other.policy:
            raise IncompatibleRegistries(
                "the registries are read by different policies; give both one policy first: "
                "attrs.evolve(registry, policy=...)"
            )
        return attrs.evolve(self, contents=self.contents | other.contents)

    def diff(self, other: Registry) -> Difference:
        """What differs: what ``other`` has and this has not, and the other way round."""
        before, after = dict(self._view.reading.records), dict(other._view.reading.records)
        added, removed, changed = records_between(before, after)
        return Difference(
            tuple(sorted(other.claims - self.claims, key=claim_key)),
            tuple(sorted(self.claims - other.claims, key=claim_key)),
            added,
            removed,
            changed,
        )

    def check(self, rules: Iterable[Rule] | None = None) -> tuple[Finding, ...]:
        """What looks wrong: the findings of the rules, of all that ship where none are given."""
        from csto_records.check import check  # loaded when it is used

        return check(self, rules)

    def to_json(self, path: str | os.PathLike[str] | None = None) -> str:
        """The registry as JSON text, lossless and versioned; with ``path``, written there too."""
        from csto_records.codec import dump, write

        text = dump(self.contents)
        if path is not None:
            write(path, text)
        return text

    @classmethod
    def from_json(cls, data: str | bytes | os.PathLike[str]) -> Registry:
        """Read a registry back from JSON text, or from the file at a path.

        :raises InvalidFile: with all errors at once, each with its path in the file.
        """
        from csto_records.codec import load

        return cls(load(data))

    def __getstate__(self) -> dict[str, Any]:
        # what is read out of the claims is read again where it arrives
        return {"contents": self.contents, "policy": self.policy}

    def __setstate__(self, state: dict[str, Any]) -> None:
        object.__setattr__(self, "contents", state["contents"])
        object.__setattr__(self, "policy", state["policy"])
        object.__setattr__(self, "_lazy", Lazy())

    def __repr__(self) -> str:
        return (
            f"<Registry: {len(self.contents.claims)} claims of {len(self.contents.sources)} "
            f"sources, policy {type(self.policy).__name__}>"
        )
