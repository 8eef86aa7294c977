"""Whether what was read is what a label says: names, offices, bodies, days."""

from __future__ import annotations

import unicodedata

from facts_labels import Allowed, ChairLabel, MeetingLabel, OfficeLabel, ParticipantLabel, TermLabel

from csto_records import (
    Chairmanship,
    EndedOn,
    EndedUnknown,
    Meeting,
    Office,
    Organisation,
    PartialDate,
    Participant,
    Period,
    Person,
    StillRunning,
    Tenure,
)
from csto_records.names.slugs import plain_slug


def folded(words: str) -> str:
    """Letters in one case, without accents and hyphens."""
    plain = unicodedata.normalize("NFKD", words).replace("-", " ").casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def same_person(label: str, person: Person | None) -> bool:
    """Whether the label's name is one of the person's; a surname alone may be the last of one."""
    if person is None:
        return False
    names = {folded(name) for name in (person.name, *(name.text for name in person.names))}
    wanted = folded(label)
    return wanted in names or (" " not in wanted and wanted in {n.split()[-1] for n in names})


def same_organisation(allowed: Allowed, organisation: Organisation | None) -> bool:
    """Whether the organisation is one of those allowed, by id or by name."""
    if organisation is None:
        return "" in allowed
    known = {organisation.id, plain_slug(organisation.name)}
    return any(label and (label in known or plain_slug(label) in known) for label in allowed)


def same_office(label: OfficeLabel, office: Office) -> bool:
    """Whether it is the label's post in the label's organisation."""
    titles = {folded(title) for title in label.title}
    return folded(office.title) in titles and same_organisation(label.of, office.organisation)


def qualifier_of(tenure: Tenure) -> str | None:
    """``acting`` or ``former``, where the tenure says so."""
    if tenure.acting:
        return "acting"
    return "former" if isinstance(tenure.period.end, EndedUnknown) else None


def day_of(period: Period | None) -> str:
    """The day, month or year on which a period starts; empty where it is not stated."""
    return str(period.start) if period and isinstance(period.start, PartialDate) else ""


def end_of(period: Period) -> str:
    """The stated end."""
    return str(period.end.date) if isinstance(period.end, EndedOn) else ""


def kind_of(kind: str | None) -> str:
    """A summit is a session."""
    return {"summit": "session"}.get(kind or "", kind or "")


def could_be(label: MeetingLabel, meeting: Meeting) -> bool:
    """Whether the two may be the same meeting: its body and day, with some kinds apart."""
    return same_organisation(label.body, meeting.body) and day_of(meeting.period) in label.day


def wrong_in_meeting(label: MeetingLabel, meeting: Meeting) -> list[str]:
    """The fields of a meeting that are not as labelled."""
    wrong = []
    if kind_of(meeting.kind) not in {kind_of(kind) for kind in label.kind}:
        wrong.append(f"kind {meeting.kind}")
    if meeting.status != label.status:
        wrong.append(f"status {meeting.status}")
    if folded(meeting.place or "") not in {folded(place) for place in label.place}:
        wrong.append(f"place {meeting.place}")
    if label.format is not None and meeting.format != label.format:
        wrong.append(f"format {meeting.format}")
    return wrong


def wrong_in_participant(
    label: ParticipantLabel, found: Participant, on_page: tuple[OfficeLabel, ...]
) -> list[str]:
    """What is not as labelled: offices left out, offices of somebody else, another side."""
    wrong = [
        f"without {'/'.join(office.title)}"
        for office in label.offices
        if not office.optional and not any(same_office(office, held) for held in found.offices)
    ]
    known = [*label.offices, *(office for office in on_page if office.name == label.name)]
    wrong += [
        f"as {held}"
        for held in found.offices
        if not any(same_office(office, held) for office in known)
    ]
    if not same_organisation(label.side, found.on_behalf_of):
        wrong.append(f"for {found.on_behalf_of and found.on_behalf_of.id}")
    return wrong


def wrong_in_chair(label: ChairLabel, found: Chairmanship) -> list[str]:
    """The ends that are not as labelled, and whether it runs on the day of the page."""
    wrong = []
    if day_of(found.period) not in label.start:
        wrong.append(f"start {day_of(found.period) or 'not found'}")
    if end_of(found.period) not in label.end:
        wrong.append(f"end {end_of(found.period) or 'not found'}")
    runs = isinstance(found.period.end, StillRunning) or found.period.attested is not None
    if label.running is not None and label.running != runs:
        wrong.append("running" if runs else "not running")
    return wrong


def term_values(tenure: Tenure) -> dict[str, str]:
    """What a tenure says of its ends, beside that it is held."""
    values = {
        "start": day_of(tenure.period),
        "end": end_of(tenure.period),
        "decided_on": str(tenure.decided_on or ""),
        "nominated_by": tenure.nominated_by.id if tenure.nominated_by is not None else "",
    }
    return {field: value for field, value in values.items() if value}


def of_term(label: TermLabel, tenure: Tenure) -> bool:
    """Whether the tenure is the one that the label is about."""
    return same_person(label.office.name, tenure.person) and same_office(
        label.office, tenure.office
    )
