"""What a person sees: tables and lines, in colour at a terminal and plain in a pipe."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

import click

from csto_records.cli.plain import as_json, plain
from csto_records.model import Record


def clean(text: object) -> str:
    """Text for one line: control characters would move the cursor or change the colours."""
    return " ".join(
        "".join(
            c if unicodedata.category(c) not in ("Cc", "Cf") else " " for c in str(text)
        ).split()
    )


def table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table: with lines and colour at a terminal, aligned with spaces in a pipe."""
    cells = [[clean("" if cell is None else cell) for cell in row] for row in rows]
    if sys.stdout.isatty() and find_spec("rich") is not None:
        _rich_table(headers, cells)
        return
    widths = [
        max([len(header), *(len(row[i]) for row in cells)]) for i, header in enumerate(headers)
    ]
    for row in [list(headers), *cells]:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo(line.rstrip())


def _rich_table(headers: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    shown = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for header in headers:
        shown.add_column(header, overflow="fold")
    for row in cells:
        shown.add_row(*(escape(cell) for cell in row))
    Console().print(shown)


def show_records(
    records: Sequence[Record], headers: Sequence[str], rows: Sequence[Sequence[object]], json: bool
) -> None:
    """Print records as a table, or as JSON."""
    if json:
        click.echo(as_json([plain(record) for record in records]))
    else:
        table(headers, rows)


def show_one(record: Record, lines: Sequence[tuple[str, Any]], json: bool) -> None:
    """Print one record: a line for each thing to know, or JSON."""
    if json:
        click.echo(as_json(plain(record)))
        return
    shown = [(label, clean(value)) for label, value in lines if value not in (None, "", ())]
    width = max(len(label) for label, _ in shown)
    for label, value in shown:
        click.echo(f"{click.style(label.ljust(width), bold=True)}  {value}")
