"""Meetings: where people are, as what they take part, who speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs
import pendulum

from csto_records.check.finding import Finding
from csto_records.check.rules._help import finding, grouped, outside_life
from csto_records.model import Meeting, Office, Person, Statement, Tenure
from csto_records.names import fold
from csto_records.time.answer import Answer
from csto_records.time.period import Period

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


@attrs.frozen
class TwoPlaces:
    """A person who met others in person in two places on one day."""

    id: str = "two-places"
    says: str = "A person is in one place on one day."
    why: str = "Two meetings in person on one day in two places are possible, and rare."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Pairs of held meetings of one person on one known day."""
        seen: dict[tuple[str, pendulum.Date], list[tuple[Person, Meeting]]] = {}
        for meeting in registry.meetings:
            period = meeting.period
            if meeting.status != "held" or meeting.format != "in person" or period is None:
                continue
            day = period.first_day
            if day is None or day != period.last_day or not fold(meeting.place or ""):
                continue
            for person in _people(meeting).values():
                seen.setdefault((person.id, day), []).append((person, meeting))
        for (_, day), found in seen.items():
            for n, (person, one) in enumerate(found):
                for _, other in found[n + 1 : n + 9]:
                    if not _same_place(one, other):
                        said = f"{person} is in two places on {day}: {one}; {other}"
                        yield finding(self.id, "warning", said, person, one, other)


@attrs.frozen
class OfficeNotHeld:
    """A participant whose printed office was not held on that day."""

    id: str = "office-not-held"
    says: str = "Whoever takes part in an office holds it on that day."
    why: str = "A wrong date, a wrong person, or a former title that was printed."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Participants whose own tenures of the office surely exclude the day.

        Where a person has none, somebody else must surely hold the only seat on all its days.
        """
        by_office = grouped(registry.tenures, "office")
        for meeting in registry.meetings:
            if meeting.period is None or meeting.status != "held":
                continue
            for participant in meeting.participants:
                if participant.person is None:
                    continue
                for office in participant.offices:
                    against = _excluded(
                        participant.person, office, meeting.period, by_office.get(office.id, [])
                    )
                    if against:
                        said = (
                            f"{participant.person} takes part as {office}, not held then: {meeting}"
                        )
                        yield finding(self.id, "warning", said, meeting, *against)


@attrs.frozen
class MeetingOutsideLife:
    """A meeting of a body that surely did not exist."""

    id: str = "meeting-outside-life"
    says: str = "A body meets while it exists."
    why: str = "A meeting of what does not exist has a wrong date or a wrong body."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Meetings that surely have a day outside the use of all names of the body."""
        for meeting in registry.meetings:
            body, period = meeting.body, meeting.period
            if body is not None and period is not None and outside_life(period, body):
                said = f"{meeting} is not within the life of {body.name}"
                yield finding(self.id, "error", said, meeting, body)


@attrs.frozen
class SpeakerNotPresent:
    """A statement by a person whom the meeting does not list."""

    id: str = "speaker-not-present"
    says: str = "Whoever speaks at a meeting is among those who took part."
    why: str = "A missing participant, or the words of one person put into another's mouth."

    def look(self, registry: Registry) -> Iterator[Finding]:
        """Statements at meetings whose participants are listed by name."""
        present: dict[str, dict[str, Person]] = {}
        for statement in registry.statements:
            speaker, meeting = statement.speaker, statement.meeting
            if meeting is None or not isinstance(speaker, Person):
                continue
            if meeting.id not in present:
                present[meeting.id] = _people(meeting)
            listed = any(p.person is not None for p in meeting.participants)
            if listed and speaker.id not in present[meeting.id]:
                said = f"{speaker} speaks and is not listed: {meeting}"
                yield finding(self.id, _weight(statement), said, statement, meeting)


def _weight(statement: Statement) -> str:
    # a narrative may quote what somebody said elsewhere
    return "note" if statement.kind == "quoted" else "warning"


def _people(meeting: Meeting) -> dict[str, Person]:
    found = {p.person.id: p.person for p in meeting.participants if p.person is not None}
    if meeting.chair is not None:
        found.setdefault(meeting.chair.id, meeting.chair)
    return found


def _same_place(one: Meeting, other: Meeting) -> bool:
    here, there = (set(fold(m.place or "").split()) for m in (one, other))
    return here <= there or there <= here


def _excluded(
    person: Person, office: Office, period: Period, tenures: list[Tenure]
) -> tuple[Tenure, ...]:
    """The tenures that surely exclude the person from the office; none where they do not."""
    own = [t for t in tenures if t.person.id == person.id]
    if own:
        return () if any(_may_hold(t, period) for t in own) else tuple(own)
    if office.seats != 1:
        return ()
    rivals = [t for t in tenures if not t.acting and period.within(t.period) is Answer.YES]
    return tuple(rivals[:1])


def _may_hold(tenure: Tenure, period: Period) -> bool:
    if tenure.period.overlaps(period) is not Answer.NO:
        return True
    # the outgoing holder on the day of the handover
    day = period.first_day
    return day is not None and tenure.period.touches(day) is not Answer.NO


RULES = (TwoPlaces(), OfficeNotHeld(), MeetingOutsideLife(), SpeakerNotPresent())
