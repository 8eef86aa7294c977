"""Questions about what happened: meetings and statements."""

from collections.abc import Iterable

from csto_records.model import Meeting, Organisation, Person, Statement
from csto_records.names import fold
from csto_records.time.answer import Answer
from csto_records.time.period import Period


def meetings(
    found: Iterable[Meeting],
    *,
    body: Organisation | None,
    during: Period | None,
    place: str | None,
    participant: Person | Organisation | None,
) -> tuple[Meeting, ...]:
    """The meetings that may fit: those that surely do not are left out."""
    wanted = set(fold(place).split()) if place is not None else set()
    return tuple(
        meeting
        for meeting in found
        if (body is None or _is_of(meeting, body))
        and (during is None or _falls(meeting.period, during))
        and (place is None or _lies_in(meeting, wanted))
        and (participant is None or _attended(meeting, participant))
    )


def statements(
    found: Iterable[Statement],
    *,
    speaker: Person | Organisation | None,
    during: Period | None,
    meeting: Meeting | None,
) -> tuple[Statement, ...]:
    """The statements that may fit: those that surely do not are left out."""
    return tuple(
        statement
        for statement in found
        if (
            speaker is None
            or (statement.speaker is not None and statement.speaker.id == speaker.id)
        )
        and (during is None or _falls(statement.period, during))
        and (
            meeting is None
            or (statement.meeting is not None and statement.meeting.id == meeting.id)
        )
    )


def _lies_in(meeting: Meeting, wanted: set[str]) -> bool:
    return bool(wanted) and wanted <= set(fold(meeting.place or "").split())


def _falls(period: Period | None, during: Period) -> bool:
    return period is not None and period.overlaps(during) is not Answer.NO


def _is_of(meeting: Meeting, body: Organisation) -> bool:
    """Whether it is a meeting of the body, or of a body of that organisation."""
    inner = meeting.body
    while inner is not None:
        if inner.id == body.id:
            return True
        inner = inner.parent
    return False


def _attended(meeting: Meeting, who: Person | Organisation) -> bool:
    if isinstance(who, Person):
        chaired = meeting.chair is not None and meeting.chair.id == who.id
        return chaired or any(
            p.person is not None and p.person.id == who.id for p in meeting.participants
        )
    return any(
        p.on_behalf_of is not None and p.on_behalf_of.id == who.id for p in meeting.participants
    )
