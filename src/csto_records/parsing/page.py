"""The layout-neutral page: what every layout turns a document into.

A page is its text and a list of blocks that together cover every visible character of the
text, each with the sort of thing it is. Nothing above this module knows about layouts.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from csto_records.model.span import Span


class BlockKind(StrEnum):
    """What a stretch of a page is."""

    SITE = "site"  # masthead, navigation, language switcher, view settings: nobody's words
    TITLE = "title"
    SUMMARY = "summary"  # the lead under the title
    DATELINE = "dateline"  # printed date, time, place
    NARRATIVE = "narrative"  # the page's own account
    LABEL = "label"  # what is printed before a speaker's words
    SPEECH = "speech"  # a speaker's words
    HEADING = "heading"
    SEPARATOR = "separator"  # * * *
    GAP = "gap"  # <…>, words left out
    NOTE = "note"  # caption, stage direction, retranslation mark, pull quote
    SIGNATURE = "signature"  # who signs the page
    METADATA = "metadata"  # trailing tags, sections, publication status
    UNCLAIMED = "unclaimed"  # not understood


@attrs.frozen
class Block:
    """One stretch of the page and what it is. Spans are trimmed of white space."""

    kind: BlockKind
    span: Span


@attrs.frozen
class Turn:
    """One person's words without interruption by another.

    ``label`` is what the page prints before the words, without the colon (``None`` where a
    page is one speaker's words and prints no label); ``name`` and ``office`` are its parts,
    as printed; ``note`` is a note in the label, such as "retranslated". ``span`` reaches from
    the first word after the label to the last.
    """

    span: Span
    label: str | None = None
    label_span: Span | None = None
    name: str | None = None
    office: str | None = None
    note: str | None = None
    person_id: str | None = None


@attrs.frozen
class Link:
    """A link into a publisher's own catalogue (of persons, of organisations)."""

    span: Span
    target: str  # for instance "person:67"


@attrs.frozen
class Page:
    """A document taken apart: header, blocks, turns; every span points into ``text``."""

    layout: str
    publisher: str
    text: str
    blocks: tuple[Block, ...]
    turns: tuple[Turn, ...] = ()
    title: str | None = None
    title_span: Span | None = None
    summary_span: Span | None = None
    published: tuple[int, int | None, int | None] | None = None  # year, month, day
    published_span: Span | None = None
    time: str | None = None  # "15:40", as printed, the publisher's local time
    place: str | None = None
    place_span: Span | None = None
    language: str | None = None  # BCP 47, of the body
    url: str | None = None
    topics: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    findings: tuple[str, ...] = ()  # what could not be understood
    dated: tuple[int, int | None, int | None] | None = None  # day of the event that title or
    dated_span: Span | None = None  # announcement line prints, apart from the publication date
