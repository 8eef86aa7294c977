"""What csto_records does, on the documents of ``seeds/specimens`` and the shipped history."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Callable
from functools import reduce
from operator import or_
from pathlib import Path

import click

import csto_records as csto
from csto_records.cli.output import clean, table

SPECIMENS = Path(__file__).resolve().parent.parent / "seeds" / "specimens"
WIDTH = min(shutil.get_terminal_size().columns, 120) if sys.stdout.isatty() else 120

Question = Callable[[csto.Registry], object]


def heading(text: str) -> None:
    """A heading between two parts of the demonstration."""
    click.echo(f"\n{click.style(text, bold=True)}\n")


def line(text: object, label: str = "") -> None:
    """One line behind its label, cut where the terminal ends."""
    shown = label + clean(text)
    click.echo(shown if len(shown) <= WIDTH else shown[: WIDTH - 1] + "…")


def count(number: int, word: str) -> str:
    """ "1 source", "2 sources"."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def asked(registry: csto.Registry, question: Question) -> str:
    """The answer in words, or which kind of refusal it is and why."""
    try:
        return str(question(registry))
    except csto.NoAnswer as refusal:
        return f"{refusal.kind}: {refusal}"


def read_documents() -> dict[str, csto.Document]:
    """Read all specimens; a line for each says how far it is."""
    heading("1. Documents are read (seeds/specimens: true facts, specimen speech)")
    paths = sorted(path for path in SPECIMENS.iterdir() if path.suffix in (".txt", ".html"))
    documents = {}
    for number, path in enumerate(paths, 1):
        document = documents[path.name] = csto.parse(path)
        found = (
            f"{len(document.people):>3} named, {count(len(document.meetings), 'meeting')}, "
            f"{count(len(document.statements), 'statement')}"
        )
        click.echo(f"[{number}/{len(paths)}] {path.name:<22} {document.layout:<24} {found}")
    return documents


def show_records(document: csto.Document) -> None:
    """What was found in one document."""
    heading(f"2. What one of them says: {document.source}")
    meeting = document.meetings[0]
    line(meeting, "meeting       ")
    line(f"{meeting.chair}; parts: {', '.join(meeting.parts)}", "chair         ")
    for item in meeting.adopted:
        line(item, "adopted       ")
    for term in document.registry.chairmanships:
        line(term, "chairmanship  ")
    click.echo()
    table(
        ("participant", "office", "for"),
        [
            (p.person, "; ".join(str(office) for office in p.offices), p.on_behalf_of)
            for p in meeting.participants
        ],
    )
    click.echo()
    for statement in document.statements:
        line(f"{statement.speaker}: {statement.text}", f"words at {statement.span}  ")


ANSWERED: tuple[tuple[str, Question], ...] = (
    ("who chaired in 2023?", lambda r: r.chair_in_year(2023)),
    ("who chaired on 1 January 2024?", lambda r: r.chair_on("2024-01-01")),
    ("Secretary General on 11 March 2020?", lambda r: r.secretary_general_on("2020-03-11")),
    (
        "Minister of Foreign Affairs of Russia then?",
        lambda r: r.holder_on("russia-minister-of-foreign-affairs", "2020-03-11"),
    ),
    (
        "members on 1 June 2010?",
        lambda r: ", ".join(m.member.name for m in r.members_on("2010-06-01")),
    ),
    ("who is Лукашенко?", lambda r: ", ".join(str(record) for record in r.find("Лукашенко"))),
)

REFUSED: tuple[tuple[str, Question], ...] = (
    ("the Treasurer of the CSTO?", lambda r: r.holder_on("CSTO Treasurer", "2020-03-11")),
    ("Secretary General in June 1999?", lambda r: r.secretary_general_on("1999-06-01")),
    ("who chairs on 31 December 2029?", lambda r: r.chair_on("2029-12-31")),
)


def ask(registry: csto.Registry, questions: tuple[tuple[str, Question], ...]) -> None:
    """Questions, each with its answer below."""
    for words, question in questions:
        click.echo(click.style(words, italic=True))
        for part in textwrap.wrap(clean(asked(registry, question)), WIDTH - 4):
            click.echo(f"    {part}")


def explain(registry: csto.Registry) -> None:
    """The sources of one answer."""
    heading("4. An answer comes with its sources")
    for words in str(registry.explain(registry.chair_on("2024-01-01"))).splitlines():
        line(words, " " * (len(words) - len(words.lstrip())))


def merge(history: csto.Registry, documents: dict[str, csto.Document]) -> None:
    """A merge with the history, and a look back at what was known before."""
    heading("6. Documents are merged with the history; nothing is lost, and one can look back")
    read = reduce(or_, [document.registry for document in documents.values()])
    merged = history | read
    council, day = "CSTO Council of Foreign Ministers", "2020-05-26"
    for name, registry in (("history", history), ("documents", read), ("merged", merged)):
        found = registry.meetings_of(council, during=day)
        sources = {evidence.source.id for meeting in found for evidence in meeting.evidence}
        said = sum(len(registry.statements_by(meeting=meeting)) for meeting in found)
        line(
            f"{council} on {day}: {count(len(found), 'meeting')}, "
            f"{count(len(sources), 'source')}, {count(said, 'statement')}",
            f"{name:<10}{count(len(registry.sources), 'source'):>12}; ",
        )
    click.echo()
    for known in ("2019-12-31", "2020-04-01", "2024-06-01"):
        then = merged.known_by(known)
        answer = asked(then, lambda r: r.chair_on("2024-01-01").member)
        line(
            f"chair on 1 January 2024: {answer}",
            f"known by {known}: {count(len(then.sources), 'source')}; ",
        )


def main() -> None:
    """The whole demonstration."""
    documents = read_documents()
    show_records(documents["president-reader.txt"])
    history = csto.load()
    heading(f"3. Dated questions to the shipped history ({len(history.sources)} sources)")
    ask(history, ANSWERED)
    explain(history)
    heading("5. Where there is no single answer, it says of which kind")
    ask(history, REFUSED)
    merge(history, documents)


if __name__ == "__main__":
    main()
