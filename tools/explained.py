"""Findings of the checks that stay, with their reasons: the reader of seeds/exceptions.toml."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Key = tuple[str, tuple[str, ...]]

ROOT = Path(__file__).resolve().parent.parent
EXCEPTIONS = ROOT / "seeds" / "exceptions.toml"
FIELDS = {"rule", "records", "reason"}


def key_of(finding: Any) -> Key:
    """What a finding is about: its rule, and the ids of its records in their order."""
    return finding.rule, tuple(record.id for record in finding.records)


def read(path: Path = EXCEPTIONS) -> dict[Key, str]:
    """The reasons by what they explain.

    :raises ValueError: for an entry with other fields, without a reason, or given twice.
    """
    found: dict[Key, str] = {}
    for entry in tomllib.loads(path.read_text("utf-8")).get("exception", []):
        if set(entry) != FIELDS or not entry["reason"].strip():
            raise ValueError(f"an exception needs {', '.join(sorted(FIELDS))}: {entry}")
        key = entry["rule"], tuple(entry["records"])
        if key in found:
            raise ValueError(f"explained twice: {key}")
        found[key] = entry["reason"]
    return found


def compare(findings: Iterable[Any], reasons: dict[Key, str]) -> tuple[list[str], list[Key]]:
    """The grave findings without a reason, and the reasons that explain nothing.

    A reason may explain a note as well: whether sources of one rank contradict each other
    changes with every source that is added.
    """
    every = list(findings)
    grave = [finding for finding in every if finding.severity != "note"]
    unexplained = [str(finding) for finding in grave if key_of(finding) not in reasons]
    used = {key_of(finding) for finding in every}
    return unexplained, [key for key in reasons if key not in used]
