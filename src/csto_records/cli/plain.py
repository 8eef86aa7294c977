"""Records as plain data for programs: what ``--json`` prints."""

from __future__ import annotations

import json
from typing import Any

import attrs

from csto_records.model import Evidence, Name, Record, Source, Span
from csto_records.time import PartialDate, Period


def plain(value: Any) -> Any:
    """A record as dictionaries, lists and text; records inside it as their id and name."""
    if isinstance(value, (Record, Source, Evidence)):
        return {name: _inner(part) for name, part in _parts(value)}
    return _inner(value)


def _parts(value: Any) -> list[tuple[str, Any]]:
    found = [(field.name, getattr(value, field.name)) for field in attrs.fields(type(value))]
    last = ("evidence", "disputed")
    return [p for p in found if p[0] not in last] + [p for p in found if p[0] in last]


def _inner(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, Span):
        return list(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (tuple, list)):
        return [_inner(item) for item in value]
    if isinstance(value, Period):
        return {
            "start": str(value.start),
            "end": str(value.end),
            "attested": None if value.attested is None else [str(day) for day in value.attested],
            "text": str(value),
        }
    if isinstance(value, Evidence):
        return {
            "source": value.source.id,
            "title": value.source.title,
            "publisher": value.source.publisher,
            "url": value.source.url,
            "span": None if value.span is None else list(value.span),
            "fields": list(value.fields),
            "stance": value.stance,
        }
    if isinstance(value, Name):
        return {"text": value.text, "language": value.language}
    if isinstance(value, Record) and hasattr(value, "id"):
        return {"id": value.id, "name": getattr(value, "name", None) or str(value)}
    if attrs.has(type(value)) and not isinstance(value, PartialDate):
        return {name: _inner(part) for name, part in _parts(value)}
    return str(value)


def as_json(value: Any) -> str:
    """The JSON text that is printed: two spaces of indent, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2)
