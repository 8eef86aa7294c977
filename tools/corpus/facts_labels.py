"""The hand-made labels of what pages attest: ``tests/corpus/csto/<page id>.toml``.

A text field may hold one value or a list of values that are all right; ``""`` among them says that
the field may be left out.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import attrs

LABELS = Path(__file__).resolve().parents[2] / "tests" / "corpus" / "csto"

Allowed = tuple[str, ...]


def _allowed(value: Any) -> Allowed:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


@attrs.frozen
class OfficeLabel:
    """That a person holds an office."""

    name: str
    title: Allowed
    of: Allowed
    qualifier: str | None = None
    optional: bool = False


@attrs.frozen
class ParticipantLabel:
    """Somebody who takes part, with the offices printed, and the state or body they stand for."""

    name: str
    offices: tuple[OfficeLabel, ...]
    side: Allowed
    optional: bool


@attrs.frozen
class MeetingLabel:
    """A meeting; an optional one is right to find and right to leave out."""

    body: Allowed  # "" is a meeting of people
    kind: Allowed
    day: Allowed
    status: str
    place: Allowed
    format: str | None
    optional: bool
    participants: tuple[ParticipantLabel, ...]


@attrs.frozen
class ChairLabel:
    """That a state chairs an organisation; ``running``: whether it does on the day of the page."""

    organisation: Allowed
    state: str
    start: Allowed
    end: Allowed
    running: bool | None
    optional: bool


@attrs.frozen
class TermLabel:
    """What a page says of how somebody came to an office or left it."""

    office: OfficeLabel
    values: tuple[tuple[str, Allowed], ...]  # start, end, decided_on, nominated_by
    optional: bool


@attrs.frozen
class PageLabels:
    """All that one page attests."""

    page: str
    meetings: tuple[MeetingLabel, ...]
    offices: tuple[OfficeLabel, ...]
    chairs: tuple[ChairLabel, ...]
    terms: tuple[TermLabel, ...]


TERM_FIELDS = ("start", "end", "decided_on", "nominated_by")


def load_labels(folder: Path = LABELS) -> list[PageLabels]:
    """The labels of all pages, by number of page."""
    files = sorted(folder.glob("*.toml"), key=lambda file: (len(file.stem), file.stem))
    return [_page(tomllib.loads(file.read_text("utf-8"))) for file in files]


def _page(table: dict[str, Any]) -> PageLabels:
    return PageLabels(
        table["page"],
        tuple(_meeting(row) for row in table.get("meetings", ())),
        tuple(_office(row, row["name"]) for row in table.get("offices", ())),
        tuple(_chair(row) for row in table.get("chairs", ())),
        tuple(_term(row) for row in table.get("terms", ())),
    )


def _office(row: dict[str, Any], name: str) -> OfficeLabel:
    return OfficeLabel(
        name,
        _allowed(row["title"]),
        _allowed(row["of"]),
        row.get("qualifier"),
        row.get("optional", False),
    )


def _meeting(row: dict[str, Any]) -> MeetingLabel:
    return MeetingLabel(
        _allowed(row.get("body", "")),
        _allowed(row["kind"]),
        _allowed(row["day"]),
        row["status"],
        _allowed(row.get("place", "")),
        row.get("format"),
        row.get("optional", False),
        tuple(_participant(inner) for inner in row.get("participants", ())),
    )


def _participant(row: dict[str, Any]) -> ParticipantLabel:
    return ParticipantLabel(
        row["name"],
        tuple(_office(inner, row["name"]) for inner in row.get("offices", ())),
        _allowed(row.get("side", "")),
        row.get("optional", False),
    )


def _chair(row: dict[str, Any]) -> ChairLabel:
    return ChairLabel(
        _allowed(row["organisation"]),
        row["state"],
        _allowed(row.get("start", "")),
        _allowed(row.get("end", "")),
        row.get("running"),
        row.get("optional", False),
    )


def _term(row: dict[str, Any]) -> TermLabel:
    values = tuple((field, _allowed(row[field])) for field in TERM_FIELDS if field in row)
    return TermLabel(_office(row, row["name"]), values, row.get("optional", False))
