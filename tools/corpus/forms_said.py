"""What a document says, in values that can be compared between the forms of one page."""

from __future__ import annotations

import attrs

from csto_records import PartialDate, parse
from csto_records.claims.value import Attendance, Ref, Value
from csto_records.model.name import Name
from csto_records.model.span import Span
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.pages import read_page

#: What is compared, in the order in which a difference is named.
PARTS = ("title", "published", "place", "turns", "people", "meetings", "claims")

TurnSaid = tuple[str | None, str | None, str | None, str | None, str]
ClaimSaid = tuple[str, str, str, object]


@attrs.frozen
class Said:
    """The parts of a document, without spans and without the id of its source."""

    title: str | None
    published: PartialDate | None
    place: str | None
    turns: tuple[TurnSaid, ...]  # label, name, office, note, letters
    people: frozenset[tuple[str, str]]
    meetings: frozenset[ClaimSaid]
    claims: frozenset[ClaimSaid]
    announced: bool  # whether the page prints the day of an event to come
    notes: tuple[str, ...]  # the letters of its notes
    paragraphs: tuple[tuple[str, ...], ...]  # the letters of each paragraph of each turn


def said(data: str | bytes, *, topics: bool) -> Said:
    """Read a page; without ``topics``, those of its statements are left out."""
    page, document = read_page(data), parse(data)
    own = f"{document.source.id}:"
    claims = frozenset(
        (claim.kind, claim.subject.removeprefix(own), claim.field, _plain(claim.value, own))
        for claim in document.claims
        if claim.field != "span" and (topics or claim.field != "topics")
    )
    paragraphs = tuple(_paragraphs(page, turn.span) for turn in page.turns)
    return Said(
        title=document.source.title,
        published=document.source.published,
        place=page.place,
        turns=tuple(
            (turn.label, turn.name, turn.office, turn.note, "".join(words))
            for turn, words in zip(page.turns, paragraphs, strict=True)
        ),
        people=frozenset((person.id, person.name) for person in document.people),
        meetings=frozenset(claim for claim in claims if claim[0] == "meeting"),
        claims=claims,
        announced=page.dated is not None,
        notes=tuple(_letters(page, b.span) for b in page.blocks if b.kind is BlockKind.NOTE),
        paragraphs=paragraphs,
    )


def _plain(value: Value, own: str) -> object:
    if isinstance(value, Ref):
        return value.kind, value.id.removeprefix(own)
    if isinstance(value, Attendance):
        return value.person, value.offices, value.on_behalf_of
    return value.text if isinstance(value, Name) else str(value)


def _letters(page: Page, span: Span) -> str:
    """Without spaces: a text may break a line at a link, before a comma."""
    return "".join(page.text[span.slice].split())


def _paragraphs(page: Page, turn: Span) -> tuple[str, ...]:
    """The words of a turn without the notes in it."""
    return tuple(
        _letters(page, block.span)
        for block in page.blocks
        if block.kind is BlockKind.SPEECH and turn.covers(block.span)
    )
