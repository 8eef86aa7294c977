"""Records out of drafts: one function for each kind of record."""

from collections.abc import Mapping
from typing import Any, TypeVar

from csto_records.claims.value import Attendance, Ref
from csto_records.model import (
    AdoptedItem,
    Chairmanship,
    Identifier,
    Meeting,
    Membership,
    Name,
    Office,
    Organisation,
    Participant,
    Person,
    Record,
    Span,
    Statement,
    Tenure,
)
from csto_records.names import fold
from csto_records.registry.draft import Draft
from csto_records.registry.pick import Version
from csto_records.registry.single_seat import single_seat
from csto_records.registry.span_of_time import meeting_period, term_period
from csto_records.time.partial import PartialDate
from csto_records.time.period import Period

T = TypeVar("T")


class Missing(Exception):
    """A record that cannot be built: a part that it needs is not there."""


class Builder:
    """Builds records on top of those that are there already."""

    def __init__(self, records: Mapping[Ref, Record], texts: Mapping[str, str]) -> None:
        self._records = records
        self._texts = texts

    # -- parts ----------------------------------------------------------------------------------

    def _record(self, draft: Draft, name: str, kind: type[T]) -> T | None:
        value = draft.one(name)
        record = self._records.get(value) if isinstance(value, Ref) else None
        return record if isinstance(record, kind) else None

    def _needed(self, draft: Draft, name: str, kind: type[T]) -> T:
        record = self._record(draft, name, kind)
        if record is None:
            raise Missing(f"{draft.ref} has no {name}")
        return record

    def _common(self, draft: Draft) -> dict[str, Any]:
        return {"evidence": draft.evidence(), "disputed": draft.disputed}

    # -- kinds ----------------------------------------------------------------------------------

    def organisation(self, draft: Draft) -> Organisation:
        """A state, an organisation, a body."""
        return Organisation(
            draft.ref.id,
            _text(draft, "name") or draft.ref.id,
            _text(draft, "short_name"),
            _text(draft, "kind"),
            self._record(draft, "parent", Organisation),
            _names(draft),
            _identifiers(draft),
            **self._common(draft),
        )

    def person(self, draft: Draft) -> Person:
        """A person; where only other spellings are claimed, the first of them is shown."""
        names = _names(draft)
        name = _text(draft, "name") or next((n.text for n in names), draft.ref.id)
        return Person(draft.ref.id, name, names, _identifiers(draft), **self._common(draft))

    def office(self, draft: Draft) -> Office:
        """A post. Where no source counts its seats, posts that one person holds have one."""
        own = _own(draft, "title")
        title = str(own.value) if own is not None else draft.ref.id
        organisation = self._owner(draft)
        seats = _number(draft, "seats")
        if seats is None and organisation is not None and single_seat(title):
            seats = 1
        years = _number(draft, "term_years")
        return Office(draft.ref.id, title, organisation, seats, years, **self._common(draft))

    def _owner(self, draft: Draft) -> Organisation | None:
        """Whose office it is; a body and what it is a body of do not contradict each other."""
        own = _own(draft, "organisation")
        if own is None:
            return None
        shown = self._records.get(own.value) if isinstance(own.value, Ref) else None
        others = [v for v in draft.versions("organisation") if v.value != own.value]
        draft.reject("organisation", tuple(v for v in others if not self._related(shown, v)))
        return shown if isinstance(shown, Organisation) else None

    def _related(self, shown: Record | None, version: Version) -> bool:
        other = self._records.get(version.value) if isinstance(version.value, Ref) else None
        if not isinstance(shown, Organisation) or not isinstance(other, Organisation):
            return False
        return shown in (other, other.parent) or shown.parent == other

    def meeting(self, draft: Draft) -> Meeting:
        """A meeting."""
        period = meeting_period(draft)
        return Meeting(
            draft.ref.id,
            self._record(draft, "body", Organisation),
            _text(draft, "title"),
            period,
            _place(draft),
            _text(draft, "format"),
            self._participants(draft),
            self._record(draft, "chair", Person),
            tuple(dict.fromkeys(str(value) for _, value in draft.in_order("parts"))),
            _adopted(draft),
            _status(draft),
            _text(draft, "kind"),
            **self._common(draft),
        )

    def _participants(self, draft: Draft) -> tuple[Participant, ...]:
        seen: dict[object, list[Attendance]] = {}
        for _, value in draft.in_order("participants"):
            assert isinstance(value, Attendance)
            key = value.person or (value.offices, value.on_behalf_of)
            seen.setdefault(key, []).append(value)
        held = {
            office
            for said in seen.values()
            for attendance in said
            if attendance.person is not None
            for office in attendance.offices
        }
        # somebody named by the office alone is the one whom another page names with it
        return tuple(
            self._participant(said)
            for said in seen.values()
            if said[0].person is not None
            or not said[0].offices
            or not held.issuperset(said[0].offices)
        )

    def _participant(self, said: list[Attendance]) -> Participant:
        ids = dict.fromkeys(office for attendance in said for office in attendance.offices)
        found = [self._records.get(Ref("office", id)) for id in ids]
        offices = [office for office in found if isinstance(office, Office)]
        person = self._records.get(Ref("person", said[0].person)) if said[0].person else None
        side = next((a.on_behalf_of for a in said if a.on_behalf_of is not None), None)
        behalf = self._records.get(Ref("organisation", side)) if side is not None else None
        return Participant(
            person if isinstance(person, Person) else None,
            offices[0] if offices else None,
            behalf if isinstance(behalf, Organisation) else None,
            tuple(offices[1:]),
        )

    def tenure(self, draft: Draft) -> Tenure:
        """A person in an office."""
        decided = draft.one("decided_on")
        period = term_period(draft)
        return Tenure(
            draft.ref.id,
            self._needed(draft, "person", Person),
            self._needed(draft, "office", Office),
            period,
            draft.one("acting") is True,
            decided if isinstance(decided, PartialDate) else None,
            self._record(draft, "nominated_by", Organisation),
            self._record(draft, "decided_at", Meeting),
            **self._common(draft),
        )

    def membership(self, draft: Draft) -> Membership:
        """A state in an organisation."""
        period = term_period(draft)
        return Membership(
            draft.ref.id,
            self._needed(draft, "organisation", Organisation),
            self._needed(draft, "member", Organisation),
            _text(draft, "status") or "member",
            period,
            **self._common(draft),
        )

    def chairmanship(self, draft: Draft) -> Chairmanship:
        """A state in the chair."""
        period = term_period(draft)
        return Chairmanship(
            draft.ref.id,
            self._needed(draft, "organisation", Organisation),
            self._needed(draft, "member", Organisation),
            period,
            tuple(dict.fromkeys(str(value) for _, value in draft.in_order("priorities"))),
            self._record(draft, "began_at", Meeting),
            self._record(draft, "ended_at", Meeting),
            **self._common(draft),
        )

    def statement(self, draft: Draft) -> Statement:
        """What somebody said."""
        start, span = draft.one("start"), draft.one("span")
        where = draft.claims.get("span")
        text = None
        if isinstance(span, Span) and where is not None:
            whole = self._texts.get(where[0].source)
            text = whole[span.start : span.end] if whole is not None else None
        speaker = draft.one("speaker")
        who = self._records.get(speaker) if isinstance(speaker, Ref) else None
        return Statement(
            draft.ref.id,
            who if isinstance(who, (Person, Organisation)) else None,
            _text(draft, "label"),
            self._record(draft, "office", Office),
            self._record(draft, "meeting", Meeting),
            _text(draft, "kind"),
            Period.on(start) if isinstance(start, PartialDate) else None,
            _text(draft, "language"),
            tuple(dict.fromkeys(str(value) for _, value in draft.in_order("topics"))),
            span if isinstance(span, Span) else None,
            text,
            **self._common(draft),
        )


def _own(draft: Draft, name: str) -> Version | None:
    """The value that is claimed under the id that is shown, before those under joined ids.

    So that the title and the organisation of an office are taken from one way to put it.
    """
    found = draft.versions(name)
    own = [v for v in found if any(claim.subject == draft.ref.id for claim in v.claims)]
    return next(iter(own or found), None)


def _text(draft: Draft, name: str) -> str | None:
    value = draft.one(name)
    return value if isinstance(value, str) else None


def _number(draft: Draft, name: str) -> int | None:
    value = draft.one(name)
    return value if type(value) is int else None


def _names(draft: Draft) -> tuple[Name, ...]:
    """All spellings: the claimed names, and those claimed as the name that is shown."""
    found = {n.text: n for n in draft.many("names") if isinstance(n, Name)}
    plain = [Name(str(value)) for value in draft.many("name") if str(value) not in found]
    return tuple(
        sorted(
            [*(n for n in draft.many("names") if isinstance(n, Name)), *plain],
            key=lambda n: (n.text, n.language or "", str(n.valid)),
        )
    )


def _identifiers(draft: Draft) -> tuple[Identifier, ...]:
    return tuple(value for value in draft.many("identifiers") if isinstance(value, Identifier))


def _adopted(draft: Draft) -> tuple[AdoptedItem, ...]:
    """What was adopted; an item that was announced and then adopted is there once."""
    by_title: dict[str, AdoptedItem] = {}
    for _, value in draft.in_order("adopted"):
        assert isinstance(value, AdoptedItem)
        key = fold(value.title)
        earlier = by_title.get(key)
        if earlier is None or (earlier.status == "announced" and value.status != "announced"):
            by_title[key] = value
    return tuple(by_title.values())


def _place(draft: Draft) -> str | None:
    """The place; a fuller form of the same place does not contradict the short one."""
    picked = draft.pick("place")
    if picked is None or not isinstance(picked.value, str):
        return None
    shown = set(fold(picked.value).split())
    draft.reject("place", tuple(v for v in picked.rejected if not _same_place(shown, v)))
    return picked.value


def _same_place(shown: set[str], version: Version) -> bool:
    words = set(fold(str(version.value)).split())
    return words <= shown or shown <= words


def _status(draft: Draft) -> str:
    """Held or cancelled; what was announced earlier does not contradict either."""
    found = draft.versions("status")
    later = [version for version in found if version.value != "announced"]
    if not later:
        return "announced" if found else "held"
    draft.reject("status", tuple(later[1:]))
    return str(later[0].value)
