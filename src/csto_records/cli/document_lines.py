"""A document as one line of JSON, made where it is read."""

from __future__ import annotations

import json
from typing import Any

import attrs

from csto_records.batch.item import Item
from csto_records.batch.jobs import Reading
from csto_records.batch.reader import Document
from csto_records.batch.result import Result
from csto_records.cli.plain import plain
from csto_records.errors import CstoError

#: What some readers of lines take for the end of a line, though JSON does not.
_BREAKS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}


@attrs.frozen
class Line:
    """What is printed of a document, and why it was not read, where it was not."""

    text: str
    error: CstoError | None = None


@attrs.frozen
class Lines:
    """The job of ``csto-records read --jsonl``: an item to a line."""

    reading: Reading = attrs.field(factory=Reading)

    def __call__(self, item: Item) -> Line:
        """Read one document."""
        return _line(self.reading(item))

    def lost(self, item: Item, reason: str) -> Line:
        """The line of a document on which a process was lost."""
        return _line(self.reading.lost(item, reason))


def _line(result: Result) -> Line:
    value: dict[str, Any]
    if result.document is not None:
        value = plain_document(result.name, result.document)
    else:
        value = {"file": result.name, "error": str(result.error)}
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Line(text.translate(_BREAKS), result.error)


def plain_document(name: str, document: Document) -> dict[str, object]:
    """A document as plain data for programs: its source, what is in doubt, and its records."""
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
