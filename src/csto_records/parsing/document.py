"""A document that was read: its text, its records, and what was not understood."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

import attrs

from csto_records.claims.claim import Claim
from csto_records.claims.contents import Contents
from csto_records.model import Meeting, Person, Source, Span, Statement
from csto_records.names.slugs import bounded, plain_slug
from csto_records.parsing.decode import decode
from csto_records.parsing.extract import extract
from csto_records.parsing.extract.publishers import kind_of
from csto_records.parsing.page import Block, BlockKind, Page
from csto_records.parsing.pages import page_of
from csto_records.parsing.sent import (
    FlatBlock,
    FlatClaim,
    blocks_of,
    claims_of,
    flat_blocks,
    flat_claims,
)
from csto_records.parsing.text import Text
from csto_records.registry.registry import Registry
from csto_records.time.partial import PartialDate


@attrs.frozen(order=False, repr=False)
class Document:
    """A document that was read.

    ``text`` is what spans point into: ``document.text[span]``. ``blocks`` say what each stretch
    of it is, and ``unclaimed`` holds those that were not understood; ``findings`` say in words
    what is doubtful. ``claims`` is what the document says, ``registry`` the records read out of
    it; ``people``, ``meetings`` and ``statements`` are those of the registry.
    """

    source: Source
    text: Text
    layout: str
    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...]
    findings: tuple[str, ...]
    _given: Registry | None = attrs.field(default=None, alias="registry", eq=False)
    _made: list[Registry] = attrs.field(factory=list, init=False, eq=False)

    @property
    def registry(self) -> Registry:
        """The records of this document alone: they are read out of the claims when asked for."""
        if self._given is not None:
            return self._given
        if not self._made:
            # two threads may make one each: they are equal, and the first is kept
            self._made.append(_registry(self.source, self.text, self.claims))
        return self._made[0]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """What was said, in the order of the page."""
        return tuple(sorted(self.registry.statements, key=lambda s: (s.span or Span(0, 0), s.id)))

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings that it speaks of, the one that it is about first."""
        return tuple(sorted(self.registry.meetings, key=lambda m: _number(m.id)))

    @property
    def people(self) -> tuple[Person, ...]:
        """The people that it names, in the order in which they appear."""

        def first(person: Person) -> tuple[Span, str]:
            spans = [e.span for e in person.evidence if e.span is not None]
            return min(spans, default=Span(0, 0)), person.id

        return tuple(sorted(self.registry.people, key=first))

    @property
    def unclaimed(self) -> tuple[Span, ...]:
        """The stretches of the text that were not understood."""
        return tuple(block.span for block in self.blocks if block.kind is BlockKind.UNCLAIMED)

    def __reduce__(self) -> tuple[Any, ...]:
        return _received, (
            self.source,
            str(self.text),
            self.layout,
            flat_blocks(self.blocks),
            flat_claims(self.claims),
            self.findings,
            self._given,
        )

    def __repr__(self) -> str:
        return f"<Document {self.source.id}: {len(self.claims)} claims, layout {self.layout}>"

    def __str__(self) -> str:
        return str(self.source)


def _received(
    source: Source,
    text: str,
    layout: str,
    blocks: Iterable[FlatBlock],
    claims: Iterable[FlatClaim],
    findings: tuple[str, ...],
    registry: Registry | None,
) -> Document:
    """A document that was sent from another process."""
    return Document(
        source, Text(text), layout, blocks_of(blocks), claims_of(claims), findings, registry
    )


def _registry(source: Source, text: str, claims: tuple[Claim, ...]) -> Registry:
    """The records of a document alone."""
    return Registry(Contents(claims, [source], texts=[(source.id, str(text))]))


def _number(id: str) -> tuple[int, str]:
    tail = id.rpartition("-")[2]
    return (int(tail) if tail.isdigit() else 0), id


def parse(
    data: str | bytes | os.PathLike[str],
    *,
    url: str | None = None,
    media_type: str | None = None,
    context: Registry | None = None,
) -> Document:
    """Read a press page.

    :param data: the content (text or bytes), or the path of a file; a ``str`` is content.
    :param url: the address of the page, where it is known; nothing is fetched.
    :param media_type: ``"text/html"`` or ``"text/plain"``; recognised where it is not given.
    :param context: a registry by whose names persons are known.
    :raises UnreadableDocument: for bytes that are no document at all, and for nothing else.
    """
    decoded = decode(data, media_type)
    page = page_of(decoded, url)
    source = source_of(page, decoded.digest)
    claims = extract(page, source.id, context)
    return Document(source, Text(page.text), page.layout, _accounted(page), claims, page.findings)


def _accounted(page: Page) -> tuple[Block, ...]:
    """The blocks; speech that belongs to no turn, because it is not certain whose it is, is
    unclaimed."""
    spans = sorted([turn.span for turn in page.turns])
    starts = [span.start for span in spans]
    unsure = {
        block.span
        for block in page.blocks
        if block.kind is BlockKind.SPEECH and not _in_one(block.span, spans, starts)
    }
    if not unsure:
        return page.blocks
    return tuple(
        [
            Block(BlockKind.UNCLAIMED, block.span) if block.span in unsure else block
            for block in page.blocks
        ]
    )


def _in_one(span: Span, spans: list[Span], starts: list[int]) -> bool:
    """Whether the last of the spans that begins before a stretch covers it."""
    at = bisect_right(starts, span.start) - 1
    return at >= 0 and spans[at].covers(span)


def source_of(page: Page, digest: str) -> Source:
    """The source that a page is. Its id is made of the publisher and the digest of the bytes."""
    publisher = page.publisher or _host(page.url) or "unknown publisher"
    return Source(
        id=f"{bounded(plain_slug(publisher), _LONGEST)}-{digest.removeprefix('sha256:')[:12]}",
        publisher=publisher,
        url=page.url,
        title=page.title,
        published=None if page.published is None else PartialDate(*page.published),
        language=page.language,
        digest=digest,
        time=page.time,
        kind=kind_of(page.publisher),
    )


#: Of what the publisher gives to the id of a source, which begins the ids of its subjects.
_LONGEST = 100


def _host(url: str | None) -> str | None:
    if url is None or "://" not in url:
        return None
    return url.partition("://")[2].partition("/")[0] or None


__all__ = ["Document", "parse", "source_of"]
