"""The five originals, where they lie beside the checkout; only facts about them are kept here."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, reduce
from operator import or_
from pathlib import Path

import pytest

from csto_records import Document, Meeting, Registry, Statement, parse

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
NUMBERS = ("000", "001", "002", "003", "004")

needs_originals = pytest.mark.skipif(
    len(list(SEEDS.glob("00[0-4]_*.txt"))) != len(NUMBERS),
    reason="the five original documents are not in ../shared/seeds beside this checkout",
)


@cache
def original(number: str) -> Document:
    """One of the originals, read."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return parse(path)


def merged(numbers: Iterable[str] = NUMBERS) -> Registry:
    """What several originals say together."""
    return reduce(or_, [original(number).registry for number in numbers])


def participants(meeting: Meeting) -> list[tuple[str | None, list[str], str | None]]:
    """Name, offices and side of each participant, in order."""
    return [
        (
            p.person.name if p.person is not None else None,
            [str(office) for office in p.offices],
            p.on_behalf_of.id if p.on_behalf_of is not None else None,
        )
        for p in meeting.participants
    ]


def tenures(document: Document) -> set[tuple[str, str, bool]]:
    """Person, office and whether acting, of every tenure."""
    return {(t.person.name, str(t.office), t.acting) for t in document.registry.tenures}


def spoken(statement: Statement, first: str, last: str) -> bool:
    """Whether a statement begins and ends with these words; white space is collapsed."""
    assert statement.text is not None
    words = " ".join(statement.text.split())
    return words.startswith(first) and words.endswith(last)
