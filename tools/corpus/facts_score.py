"""How much of what a page attests is read out of it, and how much is read that it does not say."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from facts_labels import ChairLabel, MeetingLabel, OfficeLabel, PageLabels
from facts_match import (
    could_be,
    of_term,
    qualifier_of,
    same_office,
    same_organisation,
    same_person,
    term_values,
    wrong_in_chair,
    wrong_in_meeting,
    wrong_in_participant,
)

from csto_records import Chairmanship, Document, Meeting, Tenure

KINDS = ("meetings", "participants", "offices", "chair claims", "term claims")


@attrs.define
class Count:
    """Facts of one kind: right, missed (or wrong), invented (or wrong)."""

    right: int = 0
    missed: int = 0
    invented: int = 0

    def add(self, other: Count) -> None:
        """Count the facts of another page too."""
        self.right += other.right
        self.missed += other.missed
        self.invented += other.invented

    @property
    def precision(self) -> float:
        """The share of what is read that is right."""
        return self.right / max(1, self.right + self.invented)

    @property
    def recall(self) -> float:
        """The share of what is attested that is read."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.missed + self.invented)


@attrs.define
class Score:
    """The counts of one page, and every difference in words."""

    counts: dict[str, Count] = attrs.field(factory=lambda: {kind: Count() for kind in KINDS})
    differences: list[str] = attrs.field(factory=list)

    def right(self, kind: str) -> None:
        """A fact that is as labelled."""
        self.counts[kind].right += 1

    def missed(self, kind: str, what: str) -> None:
        """A fact of the page that is not read."""
        self.counts[kind].missed += 1
        self.differences.append(f"{kind}: missed {what}")

    def invented(self, kind: str, what: str) -> None:
        """A fact read that the page does not say."""
        self.counts[kind].invented += 1
        self.differences.append(f"{kind}: invented {what}")

    def wrong(self, kind: str, what: str, how: Iterable[str]) -> None:
        """A fact read in part: missed as it is, and invented as it was read."""
        self.counts[kind].missed += 1
        self.counts[kind].invented += 1
        self.differences.append(f"{kind}: wrong {what}: {', '.join(how)}")


def score(labels: PageLabels, document: Document) -> Score:
    """Compare what was read of a page with its labels."""
    found = Score()
    _meetings(labels, document.meetings, found)
    tenures = document.registry.tenures
    _offices(labels, tenures, found)
    _chairs(labels.chairs, document.registry.chairmanships, found)
    _terms(labels, tenures, found)
    return found


def _meetings(labels: PageLabels, meetings: tuple[Meeting, ...], found: Score) -> None:
    pairs = _aligned(labels.meetings, meetings)
    taken = set(pairs.values())
    for number, label in enumerate(labels.meetings):
        if label.optional:
            continue
        said = " ".join(("/".join(label.body) or "meeting", *label.day[:1], label.status))
        if number not in pairs:
            found.missed("meetings", said)
            for person in label.participants:
                if not person.optional:
                    found.missed("participants", f"{person.name} at {said}")
            continue
        meeting = meetings[pairs[number]]
        wrong = wrong_in_meeting(label, meeting)
        if wrong:
            found.wrong("meetings", said, wrong)
        else:
            found.right("meetings")
        _participants(label, meeting, labels, said, found)
    for number, meeting in enumerate(meetings):
        if number not in taken:
            found.invented("meetings", f"{meeting}, {meeting.status}")
            for one in meeting.participants:
                found.invented("participants", f"{one} at {meeting}")


def _aligned(labels: tuple[MeetingLabel, ...], meetings: tuple[Meeting, ...]) -> dict[int, int]:
    """Which meeting that was read is which label: best fits first, required labels first."""
    fits = []
    for number, label in enumerate(labels):
        for other, meeting in enumerate(meetings):
            if could_be(label, meeting):
                named = sum(
                    any(same_person(p.name, q.person) for q in meeting.participants)
                    for p in label.participants
                    if not p.optional
                )
                wrong = len(wrong_in_meeting(label, meeting))
                fits.append((wrong - named, label.optional, number, other))
    pairs: dict[int, int] = {}
    for *_, number, other in sorted(fits):
        if number not in pairs and other not in pairs.values():
            pairs[number] = other
    return pairs


def _participants(
    label: MeetingLabel, meeting: Meeting, page: PageLabels, said: str, found: Score
) -> None:
    left = list(meeting.participants)
    for person in label.participants:
        same = [one for one in left if same_person(person.name, one.person)]
        for one in same:
            left.remove(one)
        if person.optional:
            continue
        if not same:
            found.missed("participants", f"{person.name} at {said}")
            continue
        wrong = wrong_in_participant(person, same[0], page.offices)
        if wrong:
            found.wrong("participants", f"{person.name} at {said}", wrong)
        else:
            found.right("participants")
    for one in left:
        found.invented("participants", f"{one} at {said}")


def _offices(labels: PageLabels, tenures: tuple[Tenure, ...], found: Score) -> None:
    terms = tuple(term.office for term in labels.terms)
    left = list(tenures)
    for label in labels.offices:
        same = [
            t for t in left if same_person(label.name, t.person) and same_office(label, t.office)
        ]
        for tenure in same:
            left.remove(tenure)
        if label.optional:
            continue
        said = f"{label.name}, {label.title[0]} of {label.of[0] or 'nothing'}"
        if not same:
            found.missed("offices", said)
        elif all(qualifier_of(tenure) != label.qualifier for tenure in same):
            found.wrong("offices", said, [f"as {qualifier_of(same[0])}"])
        else:
            found.right("offices")
    for tenure in left:
        if not _is_any(terms, tenure):
            found.invented("offices", f"{tenure}")


def _is_any(labels: tuple[OfficeLabel, ...], tenure: Tenure) -> bool:
    return any(
        same_person(label.name, tenure.person) and same_office(label, tenure.office)
        for label in labels
    )


def _chairs(
    labels: tuple[ChairLabel, ...], chairmanships: tuple[Chairmanship, ...], found: Score
) -> None:
    left = list(chairmanships)
    for label in labels:
        same = [
            chair
            for chair in left
            if chair.member.id == label.state
            and same_organisation(label.organisation, chair.organisation)
        ]
        for chair in same:
            left.remove(chair)
        if label.optional:
            continue
        said = f"{label.state} chairs {label.organisation[0]}"
        if not same:
            found.missed("chair claims", said)
        elif wrong := wrong_in_chair(label, same[0]):
            found.wrong("chair claims", said, wrong)
        else:
            found.right("chair claims")
    for chair in left:
        found.invented("chair claims", f"{chair}")


def _terms(labels: PageLabels, tenures: tuple[Tenure, ...], found: Score) -> None:
    read = {
        (number, field): value
        for number, tenure in enumerate(tenures)
        for field, value in term_values(tenure).items()
    }
    for label in labels.terms:
        of_label = [number for number, tenure in enumerate(tenures) if of_term(label, tenure)]
        for field, allowed in label.values:
            values = [read.pop((number, field)) for number in of_label if (number, field) in read]
            said = f"{label.office.name} {field} {allowed[0]}"
            if label.optional:
                continue
            if not values:
                found.missed("term claims", said)
            elif values[0] not in allowed:
                found.wrong("term claims", said, values)
            else:
                found.right("term claims")
    for (number, field), value in read.items():
        found.invented("term claims", f"{tenures[number].person} {field} {value}")
