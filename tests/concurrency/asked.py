"""What a registry answers, as one text, to compare between threads and processes."""

import hashlib
from typing import Any

import csto_records as csto
from csto_records import Registry

DAYS = [f"{year}-{month:02d}-15" for year in range(1992, 2027) for month in (1, 7)]


def said(question: Any, *arguments: Any) -> str:
    """The answer, or the refusal, in words."""
    try:
        return repr(question(*arguments))
    except csto.NoAnswer as refusal:
        return f"{type(refusal).__name__}: {refusal}"


def answers(registry: Registry, days: list[str]) -> str:
    """The answers to every question on the days, and everything else that a registry shows."""
    found = [
        repr((r.people, r.offices, r.tenures, r.meetings, r.statements, r.problems))
        for r in (registry,)
    ]
    for day in days:
        found += [
            said(registry.chair_on, day),
            said(registry.members_on, day),
            said(registry.secretary_general_on, day),
            said(registry.holders_on, "csto-secretary-general", day),
            said(registry.chairs_in_year, int(day[:4])),
        ]
    found.append("\n".join(map(str, registry.disputes)))
    found.append(registry.to_json())
    return "\n".join(found)


def digest(registry: Registry, days: list[str] = DAYS) -> str:
    """A short text that is the same exactly where all answers are."""
    return hashlib.sha256(answers(registry, days).encode()).hexdigest()
