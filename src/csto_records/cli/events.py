"""The commands that list what happened: meetings, statements."""

from __future__ import annotations

import click

from csto_records.cli.ask import json_option, pass_registry
from csto_records.cli.errors import answering, no_answer
from csto_records.cli.output import show_records
from csto_records.model import Meeting, Statement
from csto_records.registry.registry import Registry

_DURING = click.option("--during", help="A day, month or year: 2020-05-26, 2020-05, 2020.")


def meeting_row(meeting: Meeting) -> tuple[object, ...]:
    """What the table shows of a meeting."""
    what = meeting.title or (
        f"{meeting.kind or 'meeting'} of {meeting.body}" if meeting.body else meeting.kind
    )
    people = ", ".join(p.person.name for p in meeting.participants if p.person is not None)
    status = "" if meeting.status == "held" else f" ({meeting.status})"
    return meeting.period, meeting.place, f"{what}{status}", people, meeting.id


MEETING_HEADERS = ("when", "where", "what", "who", "id")


def statement_row(statement: Statement) -> tuple[object, ...]:
    """What the table shows of a statement."""
    speaker = statement.speaker.name if statement.speaker is not None else statement.label
    return statement.period, speaker, statement.kind, statement.span, statement.id


STATEMENT_HEADERS = ("when", "who", "kind", "span", "id")


@click.command()
@click.option("--body", help="The body that met; those below it count as well.")
@_DURING
@click.option("--place", help="Where.")
@click.option("--participant", help="A person, or the state that was represented.")
@json_option
@pass_registry
@answering
def meetings(
    registry: Registry,
    body: str | None,
    during: str | None,
    place: str | None,
    participant: str | None,
    json: bool,
) -> None:
    """Meetings, by time; those that possibly fit are among them."""
    found = registry.meetings_of(body=body, during=during, place=place, participant=participant)
    if not found:
        no_answer("not on record", "no meeting on record fits")
    show_records(found, MEETING_HEADERS, [meeting_row(m) for m in found], json)


@click.command()
@click.option("--speaker", help="Who spoke.")
@_DURING
@click.option("--meeting", help="The id of the meeting.")
@json_option
@pass_registry
@answering
def statements(
    registry: Registry,
    speaker: str | None,
    during: str | None,
    meeting: str | None,
    json: bool,
) -> None:
    """Statements, by time; those that possibly fit are among them."""
    found = registry.statements_by(speaker=speaker, during=during, meeting=meeting)
    if not found:
        no_answer("not on record", "no statement on record fits")
    show_records(found, STATEMENT_HEADERS, [statement_row(s) for s in found], json)
