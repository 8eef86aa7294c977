"""The command that reads documents."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from csto_records.cli.ask import json_option
from csto_records.cli.errors import BAD_USAGE, answering
from csto_records.cli.events import MEETING_HEADERS, STATEMENT_HEADERS, meeting_row, statement_row
from csto_records.cli.output import clean, table
from csto_records.cli.plain import as_json, plain
from csto_records.errors import UnreadableDocument
from csto_records.parsing.document import Document, parse

#: From so many files on, a progress bar says how far the reading is.
MANY = 5


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--unclaimed", is_flag=True, help="Only the text that was not understood.")
@json_option
@answering
def read(files: tuple[str, ...], unclaimed: bool, json: bool) -> None:
    """Read press pages and show the records found; "-" is standard input."""
    failed = False
    found = []
    bar = click.progressbar(
        files, label="reading", file=sys.stderr, hidden=len(files) < MANY or not sys.stderr.isatty()
    )
    with bar as names:
        for name in names:
            try:
                found.append((name, _read(name)))
            except UnreadableDocument as error:
                failed = True
                click.echo(f"error: {error}", err=True)
    if json:
        click.echo(as_json([_plain(name, document) for name, document in found]))
    else:
        for name, document in found:
            _unclaimed(name, document) if unclaimed else _show(name, document)
    if failed:
        sys.exit(BAD_USAGE)


def _read(name: str) -> Document:
    if name != "-":
        return parse(Path(name))
    return parse(sys.stdin.buffer.read())


def _show(name: str, document: Document) -> None:
    source = document.source
    click.echo(click.style(clean(source.title or name), bold=True))
    when = " ".join(str(part) for part in (source.published, source.time) if part is not None)
    click.echo(clean(f"{source.publisher}; {when or 'no date printed'}; layout {document.layout}"))
    for finding in document.findings:
        click.echo(f"note: {clean(finding)}")
    registry = document.registry
    _part(
        "people",
        ("name", "office", "period"),
        [
            (t.person.name, f"{'acting ' if t.acting else ''}{t.office}", t.period)
            for person in document.people
            for t in registry.offices_of(person)
        ],
    )
    _part("meetings", MEETING_HEADERS, [meeting_row(m) for m in document.meetings])
    _part(
        "chairmanships",
        ("state", "organisation", "period"),
        [(c.member.name, c.organisation, c.period) for c in registry.chairmanships],
    )
    _part("statements", STATEMENT_HEADERS, [statement_row(s) for s in document.statements])
    click.echo()


def _part(title: str, headers: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    if rows:
        click.echo(f"\n{click.style(title, underline=True)}")
        table(headers, rows)


def _unclaimed(name: str, document: Document) -> None:
    for span in document.unclaimed:
        click.echo(f"{clean(name)}:{span}: {clean(document.text[span])}")


def _plain(name: str, document: Document) -> dict[str, object]:
    registry = document.registry
    return {
        "file": name,
        "source": plain(document.source),
        "layout": document.layout,
        "findings": list(document.findings),
        "unclaimed": [list(span) for span in document.unclaimed],
        "people": [plain(record) for record in document.people],
        "tenures": [plain(record) for record in registry.tenures],
        "chairmanships": [plain(record) for record in registry.chairmanships],
        "memberships": [plain(record) for record in registry.memberships],
        "meetings": [plain(record) for record in document.meetings],
        "statements": [plain(record) for record in document.statements],
    }
