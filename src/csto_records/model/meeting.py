"""Meetings, who took part, what was adopted, what was said."""

import attrs

from csto_records.model import checked
from csto_records.model.agents import Office, Organisation, Person
from csto_records.model.record import Record
from csto_records.model.span import Span
from csto_records.time.period import Period

MEETING_STATUS = ("held", "announced", "cancelled")


@attrs.frozen(order=False, cache_hash=True)
class Participant:
    """Who took part, in which office, and for whom.

    ``other_offices`` are further offices that the source prints for the same person. ``person``
    is ``None`` where a source names only the office.
    """

    person: Person | None = attrs.field(default=None, validator=checked.maybe(Person))
    office: Office | None = attrs.field(default=None, validator=checked.maybe(Office))
    on_behalf_of: Organisation | None = attrs.field(
        default=None, validator=checked.maybe(Organisation)
    )
    other_offices: tuple[Office, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(Office)
    )

    @property
    def offices(self) -> tuple[Office, ...]:
        """All offices that the source prints for the participant."""
        return self.other_offices if self.office is None else (self.office, *self.other_offices)

    def __str__(self) -> str:
        parts = [str(part) for part in (self.person, *self.offices) if part is not None]
        return ", ".join(parts)


@attrs.frozen(order=False)
class AdoptedItem:
    """A document that a meeting adopted, or that it is announced to adopt.

    ``title`` is short; ``kind`` is a word such as ``"statement"`` or ``"decision"``; ``status``
    is ``"adopted"``, ``"signed"``, ``"endorsed"`` or ``"announced"``.
    """

    title: str = attrs.field(validator=checked.text)
    kind: str | None = attrs.field(default=None, validator=checked.optional_text)
    status: str = attrs.field(
        default="adopted", validator=checked.choice("adopted", "signed", "endorsed", "announced")
    )

    def __str__(self) -> str:
        return self.title if self.status == "adopted" else f"{self.title} ({self.status})"


@attrs.frozen(order=False, cache_hash=True)
class Meeting(Record):
    """A meeting of a body, or of people; held, cancelled, or only announced.

    ``body`` is ``None`` for a meeting of people; ``kind`` is a word such as ``"session"``,
    ``"meeting"``, ``"news conference"``; ``period`` is its day or days, as far as known;
    ``format`` is ``"in person"``, ``"videoconference"``, ``"telephone"`` or ``None``; ``parts``
    are words such as ``"restricted"``, ``"plenary"``, ``"news conference"``.
    """

    id: str = attrs.field(validator=checked.identifier)
    body: Organisation | None = attrs.field(default=None, validator=checked.maybe(Organisation))
    title: str | None = attrs.field(default=None, validator=checked.optional_text)
    period: Period | None = attrs.field(default=None, validator=checked.maybe(Period))
    place: str | None = attrs.field(default=None, validator=checked.optional_text)
    format: str | None = attrs.field(default=None, validator=checked.optional_text)
    participants: tuple[Participant, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(Participant), repr=False
    )
    chair: Person | None = attrs.field(default=None, validator=checked.maybe(Person))
    parts: tuple[str, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(str)
    )
    adopted: tuple[AdoptedItem, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(AdoptedItem), repr=False
    )
    status: str = attrs.field(default="held", validator=checked.choice(*MEETING_STATUS))
    kind: str | None = attrs.field(default=None, validator=checked.optional_text)

    def __str__(self) -> str:
        what = self.title or (f"{self.kind or 'meeting'} of {self.body}" if self.body else None)
        if what is None:
            people = " and ".join(str(p.person) for p in self.participants if p.person)
            what = f"{self.kind or 'meeting'} of {people}" if people else self.kind or "meeting"
        where = f", {self.place}" if self.place else ""
        when = f", {self.period}" if self.period is not None else ""
        note = "" if self.status == "held" else f" ({self.status})"
        return f"{what}{where}{when}{note}"


@attrs.frozen(order=False, cache_hash=True)
class Statement(Record):
    """What a person said, or a body adopted.

    ``speaker`` is ``None`` for an unnamed reporter; ``label`` is what the page prints before
    the words; ``kind`` is ``"opening remarks"``, ``"remarks"``, ``"question"``, ``"answer"``,
    ``"quoted"`` (within a narrative) or ``"document"``; ``span`` is where the words stand in the
    text of the source that the evidence names. ``text`` is there for a document that was just
    read, and ``None`` in the shipped history.
    """

    id: str = attrs.field(validator=checked.identifier)
    speaker: Person | Organisation | None = attrs.field(
        default=None, validator=checked.maybe(Person, Organisation)
    )
    label: str | None = attrs.field(default=None, validator=checked.optional_text)
    office: Office | None = attrs.field(default=None, validator=checked.maybe(Office))
    meeting: Meeting | None = attrs.field(default=None, validator=checked.maybe(Meeting))
    kind: str | None = attrs.field(default=None, validator=checked.optional_text)
    period: Period | None = attrs.field(default=None, validator=checked.maybe(Period))
    language: str | None = attrs.field(default=None, validator=checked.optional_text)
    topics: tuple[str, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(str)
    )
    span: Span | None = attrs.field(default=None, validator=checked.optional_span)
    text: str | None = attrs.field(default=None, validator=checked.maybe(str), eq=False, repr=False)

    def __str__(self) -> str:
        who = str(self.speaker) if self.speaker is not None else self.label or "unnamed speaker"
        when = f" ({self.period})" if self.period is not None else ""
        return f"{who}: {self.kind or 'statement'}{when}"
