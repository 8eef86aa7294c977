"""The command line: one group, a file for each family of commands."""

from __future__ import annotations

from pathlib import Path

import click

from csto_records.cli.ask import chair, explain, holder, members, who
from csto_records.cli.checking import check
from csto_records.cli.documents import read
from csto_records.cli.errors import answering
from csto_records.cli.events import meetings, statements
from csto_records.history import load
from csto_records.registry.registry import Registry


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="csto-records", prog_name="csto-records")
@click.option(
    "--registry",
    "path",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A registry file (JSON) to ask instead of the shipped history.",
)
@click.option("--known-by", metavar="DAY", help="Answer as it was known on that day.")
@click.pass_context
@answering
def app(context: click.Context, path: Path | None, known_by: str | None) -> None:
    """Dated questions about the CSTO, answered with their sources.

    Exit codes: 0 answered, 1 no answer (not on record, outside coverage, undetermined),
    2 bad usage.
    """
    if context.invoked_subcommand == "read":
        return
    registry = load() if path is None else Registry.from_json(path)
    context.obj = registry if known_by is None else registry.known_by(known_by)


for command in (chair, holder, members, meetings, statements, who, explain, read, check):
    app.add_command(command)
