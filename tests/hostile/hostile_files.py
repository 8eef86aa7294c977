"""A good registry file, and ways to make it a hostile one."""

import copy
import json
from typing import Any

import pytest

from csto_records import InvalidFile, Registry

GOOD: dict[str, Any] = {
    "format": "csto_records",
    "version": 1,
    "sources": [{"id": "s", "publisher": "P", "published": "2020-03"}],
    "claims": [
        {"kind": "person", "subject": "ann", "field": "name", "value": "Ann", "source": "s"},
        {"kind": "office", "subject": "o", "field": "title", "value": "O", "source": "s"},
        {"kind": "office", "subject": "o", "field": "seats", "value": 1, "source": "s"},
        {"kind": "tenure", "subject": "t", "field": "person", "value": "ann", "source": "s"},
        {"kind": "tenure", "subject": "t", "field": "office", "value": "o", "source": "s",
         "span": [0, 5]},
        {"kind": "tenure", "subject": "t", "field": "start", "value": "2020", "source": "s"},
        {"kind": "meeting", "subject": "m", "field": "participants", "source": "s",
         "value": {"person": "ann", "offices": ["o"]}},
        {"kind": "person", "subject": "ann", "field": "names", "source": "s",
         "value": {"text": "A", "valid": {"start": "2020", "end": "not stated"}}},
    ],
    "coverage": [
        {"kind": "tenure", "scope": "o", "period": {"start": "2020", "end": "through 2021"},
         "declared_on": "2022"},
    ],
    "texts": {"s": "a text"},
}  # fmt: skip

Path = tuple[str | int, ...]


def places(value: Any, path: Path = ()) -> list[Path]:
    """Every place in the file that holds a value, the file itself left out."""
    found = [path] if path else []
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            found += places(item, (*path, key))
    return found


PLACES = places(GOOD)


def written(path: Path) -> str:
    """A path as the errors write it."""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def with_raw(path: Path, raw: str) -> str:
    """The good file with raw text of JSON, or of no JSON at all, in one place."""
    found = copy.deepcopy(GOOD)
    inner: Any = found
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = "PUT IT HERE"
    return json.dumps(found).replace('"PUT IT HERE"', raw)


def claim(kind: str, subject: str, field: str, value: Any, source: str = "s") -> dict[str, Any]:
    """A claim as it stands in a file."""
    return {"kind": kind, "subject": subject, "field": field, "value": value, "source": source}


def file_of(claims: list[dict[str, Any]], **more: Any) -> str:
    """A file of one source with these claims."""
    sources = [{"id": "s", "publisher": "P", "published": "2020"}]
    return json.dumps(
        {"format": "csto_records", "version": 1, "sources": sources, "claims": claims}
        | {"coverage": []}
        | more
    )


def refused(data: str | bytes) -> tuple[tuple[str, str], ...]:
    """The problems for which the file is refused."""
    with pytest.raises(InvalidFile) as caught:
        Registry.from_json(data)
    return caught.value.problems
