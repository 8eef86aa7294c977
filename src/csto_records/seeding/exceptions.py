"""The file of recorded exceptions: seeds/exceptions.toml, which ships beside the history."""

from __future__ import annotations

from typing import Any

from csto_records.check.exceptions import KnownException
from csto_records.codec.problems import Problems
from csto_records.codec.shown import shown
from csto_records.seeding.source_file import parse_toml

NAME = "exceptions.toml"
_NEEDED, _OPTIONAL = ("rule", "records", "reason"), ("versions",)


def read_exceptions(text: str, name: str = NAME) -> tuple[KnownException, ...]:
    """The exceptions in the text of such a file, in their order.

    :raises InvalidFile: with all problems at once, each with its path in the file.
    """
    problems = Problems()
    tables = parse_toml(text, problems) or {}
    for key in tables:
        if key != "exception":
            problems.add(f"$.{key}", "unknown key")
    entries = tables.get("exception", [])
    if type(entries) is not list:
        problems.add("$.exception", f"must be a list of tables, not {shown(entries)}")
        entries = []
    found: list[KnownException] = []
    seen: set[tuple[str, tuple[str, ...], str]] = set()
    for index, entry in enumerate(entries):
        at = f"$.exception[{index}]"
        known = _entry(entry, problems, at)
        if known is None:
            continue
        for version in known.versions or ("",):
            about = (known.rule, known.records, version)
            if about in seen:
                problems.add(at, f"explained twice: {known}")
            seen.add(about)
        found.append(known)
    problems.raise_any(name)
    return tuple(found)


def _entry(entry: Any, problems: Problems, at: str) -> KnownException | None:
    if type(entry) is not dict:
        problems.add(at, f"must be a table, not {shown(entry)}")
        return None
    before = problems.count
    for key in entry:
        if key not in _NEEDED + _OPTIONAL:
            problems.add(f"{at}.{key}", "unknown key")
    for key in _NEEDED:
        if key not in entry:
            problems.add(f"{at}.{key}", "missing")
    for key in ("rule", "reason"):
        if key in entry and not _is_text(entry[key]):
            what = f"must be text that says something, not {shown(entry[key])}"
            problems.add(f"{at}.{key}", what)
    for key in ("records", "versions"):
        if key in entry and not _is_list(entry[key]):
            problems.add(f"{at}.{key}", f"must be a list of texts, not {shown(entry[key])}")
    if problems.count > before:
        return None
    return KnownException(
        entry["rule"], tuple(entry["records"]), entry["reason"], tuple(entry.get("versions", ()))
    )


def _is_text(value: Any) -> bool:
    return type(value) is str and bool(value.strip())


def _is_list(value: Any) -> bool:
    return type(value) is list and bool(value) and all(_is_text(item) for item in value)
