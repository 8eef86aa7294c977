"""The command that reads documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from csto_records.batch.archives import count, members
from csto_records.batch.item import Item
from csto_records.batch.jobs import Reading
from csto_records.batch.many import do_many
from csto_records.batch.reader import Document
from csto_records.batch.result import Result
from csto_records.cli.ask import json_option
from csto_records.cli.document_lines import Line, Lines, plain_document
from csto_records.cli.errors import BAD_USAGE, answering
from csto_records.cli.events import MEETING_HEADERS, STATEMENT_HEADERS, meeting_row, statement_row
from csto_records.cli.output import clean, table
from csto_records.cli.plain import as_json

#: From so many documents on, a progress bar says how far the reading is.
MANY = 5


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER|TAR|WARC...")
@click.option("--unclaimed", is_flag=True, help="Only the text that was not understood.")
@click.option("--jsonl", is_flag=True, help="Print JSON Lines: each document as it is read.")
@click.option(
    "--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes."
)
@json_option
@answering
def read(files: tuple[str, ...], unclaimed: bool, jsonl: bool, workers: int, json: bool) -> None:
    """Read press pages and show the records found; "-" is standard input.

    The pages of a folder, a tar file (also compressed) and a WARC file are read one after the
    other. With --jsonl each is a line; a page that cannot be read is a line with its "error".
    """
    if sum((unclaimed, jsonl, json)) > 1:
        raise click.UsageError("--unclaimed, --jsonl and --json exclude one another.")
    results: Iterator[Result | Line]
    if jsonl:
        results = do_many(_items(files), Lines(), workers)
    else:
        results = do_many(_items(files), Reading(), workers)
    failed = False
    found = []
    total = count(file for file in files if file != "-")
    few = total is not None and total < MANY
    in_the_way = sys.stdout.isatty() and not json  # the pages appear at the terminal as they come
    bar = click.progressbar(
        results,
        length=total,
        label="reading",
        file=sys.stderr,
        show_pos=True,
        hidden=few or in_the_way or not sys.stderr.isatty(),
    )
    with bar as steps:
        for result in steps:
            if isinstance(result, Line):
                click.echo(result.text.encode())  # UTF-8, whatever the terminal uses
            elif result.document is not None and json:
                found.append(plain_document(result.name, result.document))
            elif result.document is not None and unclaimed:
                _unclaimed(result.name, result.document)
            elif result.document is not None:
                _show(result.name, result.document)
            if result.error is not None:
                failed = True
                click.echo(f"error: {clean(result.error)}", err=True)
    if json:
        click.echo(as_json(found))
    if failed:
        sys.exit(BAD_USAGE)


def _items(files: tuple[str, ...]) -> Iterator[Item]:
    for file in files:
        if file == "-":
            yield Item("-", sys.stdin.buffer.read())
        else:
            yield from members(file)


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
