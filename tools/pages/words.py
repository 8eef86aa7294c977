"""Markdown out of records: tables, dates, links to sources."""

from collections.abc import Iterable, Sequence
from typing import Any

NOTICE = (
    "<!-- Generated from seeds/ by tools/history_pages.py. Change the seeds and run it again. -->"
)


def cell(value: object) -> str:
    """Text that does not break a table."""
    return " ".join(str(value).split()).replace("|", "\\|") or "–"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; each row has as many cells as the head."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows]
    return "\n".join(lines)


def began(period: Any) -> str:
    """The first day as its sources print it; where none does, the first day of a sighting."""
    text = str(period.start)
    if text == "not stated" and period.attested is not None:
        return f"by {period.attested[0]}"
    return text


def over(period: Any) -> str:
    """The end in the words of its source."""
    return str(period.end)


def links(sources: Iterable[Any]) -> str:
    """Sources as links, each named by publisher and day."""
    shown = []
    for source in dict.fromkeys(sources):
        words = source.publisher + (f", {source.published}" if source.published else "")
        words = words.replace("[", "(").replace("]", ")")
        shown.append(f"[{words}](<{source.url}>)" if source.url else words)
    return "; ".join(shown)


def supporting(record: Any) -> list[Any]:
    """The sources that support a record, without repetition."""
    return list(dict.fromkeys(e.source for e in record.evidence if e.stance == "supports"))
