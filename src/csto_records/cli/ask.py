"""The commands that answer dated questions: chair, holder, members, who, explain."""

from __future__ import annotations

import re

import click

from csto_records.cli.errors import answering, no_answer
from csto_records.cli.output import show_one, show_records
from csto_records.cli.plain import as_json, plain
from csto_records.model import Chairmanship, Membership, Office, Organisation, Person, Tenure
from csto_records.registry.registry import Registry
from csto_records.time import Answer, PartialDate

json_option = click.option("--json", "json", is_flag=True, help="Print JSON, for programs.")
pass_registry = click.make_pass_decorator(Registry)


def sources_line(record: Chairmanship | Tenure | Membership) -> str:
    """How many sources there are, and how to see them."""
    count = len({evidence.source.id for evidence in record.evidence})
    disputed = f"; disputed: {', '.join(record.disputed)}" if record.disputed else ""
    return f"{count} (csto-records explain {record.id}){disputed}"


@click.command()
@click.argument("when", metavar="YEAR|DAY")
@json_option
@pass_registry
@answering
def chair(registry: Registry, when: str, json: bool) -> None:
    """Which state chaired the CSTO in a year or on a day."""
    year = re.fullmatch(r"[0-9]{4}", when)
    found = registry.chair_in_year(int(when)) if year else registry.chair_on(when)
    others = [c for c in registry.chairs_in_year(int(when)) if c.id != found.id] if year else []
    lines = [
        ("chair", found.member.name),
        ("of", found.organisation.name),
        ("period", found.period),
        ("priorities", "; ".join(found.priorities)),
        ("also in the year", "; ".join(f"{c.member.name} ({c.period})" for c in others)),
        ("sources", sources_line(found)),
    ]
    show_one(found, lines, json)


@click.command()
@click.argument("office")
@click.argument("day")
@json_option
@pass_registry
@answering
def holder(registry: Registry, office: str, day: str, json: bool) -> None:
    """Who held an office on a day, for instance: holder "CSTO Secretary General" 2020-03-11."""
    found = registry.holder_on(office, day)
    lines = [
        ("holder", found.person.name),
        ("office", f"{'acting ' if found.acting else ''}{found.office}"),
        ("period", found.period),
        ("decided on", found.decided_on),
        ("nominated by", found.nominated_by.name if found.nominated_by else None),
        ("sources", sources_line(found)),
    ]
    show_one(found, lines, json)


@click.command()
@click.argument("day")
@click.option("--organisation", default="csto", show_default=True, help="Name or id.")
@click.option("--status", default="member", show_default=True, help="member, observer, ...")
@json_option
@pass_registry
@answering
def members(registry: Registry, day: str, organisation: str, status: str, json: bool) -> None:
    """Who were members of the organisation on a day."""
    found = registry.members_on(day, organisation=organisation, status=status)
    if not found:
        date = PartialDate.of(day)
        complete = any(
            coverage.kind == "membership" and coverage.period.contains(date) is Answer.YES
            for coverage in registry.coverage
        )
        kind = "not on record" if complete else "outside coverage"
        no_answer(kind, f"{status} of {organisation} on {day}: nobody is on record")
    rows = [
        (
            m.member.name,
            m.status,
            m.period,
            "yes" if m.period.contains(day) == "yes" else "possibly",
        )
        for m in found
    ]
    show_records(found, ("state", "status", "period", "on the day"), rows, json)


@click.command()
@click.argument("name")
@json_option
@pass_registry
@answering
def who(registry: Registry, name: str, json: bool) -> None:
    """Everything on record under a name, in any spelling or script."""
    found = registry.find(name)
    if not found:
        near = registry.nearest(name)
        hint = f"; the nearest: {', '.join(near)}" if near else ""
        no_answer("not on record", f"nobody and nothing is called {name!r}{hint}")
    if json:
        click.echo(as_json([plain(record) for record in found]))
        return
    for record in found:
        show_one(record, _about(registry, record), json=False)
        if record is not found[-1]:
            click.echo()


def _about(registry: Registry, record: Person | Organisation | Office) -> list[tuple[str, object]]:
    if isinstance(record, Person):
        lines: list[tuple[str, object]] = [("person", f"{record.name} ({record.id})")]
        lines.append(("spellings", "; ".join(sorted({name.text for name in record.names}))))
        for tenure in registry.offices_of(record):
            acting = "acting " if tenure.acting else ""
            lines.append(("office", f"{acting}{tenure.office} ({tenure.period})"))
        meetings = len(registry.meetings_of(participant=record))
        lines.append(("meetings", meetings or None))
        lines.append(("statements", len(registry.statements_by(speaker=record)) or None))
        return lines
    if isinstance(record, Organisation):
        return [
            ("organisation", f"{record.name} ({record.id})"),
            ("kind", record.kind),
            ("part of", record.parent),
            ("names", "; ".join(sorted({name.text for name in record.names}))),
            ("identifiers", "; ".join(str(identifier) for identifier in record.identifiers)),
        ]
    holders = [str(t.person) + f" ({t.period})" for t in registry.tenures if t.office == record]
    return [("office", f"{record} ({record.id})"), ("holders", "; ".join(holders))]


@click.command()
@click.argument("id")
@json_option
@pass_registry
@answering
def explain(registry: Registry, id: str, json: bool) -> None:
    """The sources of a record, and the versions that it leaves aside."""
    found = registry.explain(id)
    click.echo(as_json(plain(found.record)) if json else str(found))
