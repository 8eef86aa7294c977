"""A document on its way to another process: flat tuples, packed far faster than the records.

A press page makes some fifty claims. Each is an object of objects; as plain values they are packed
and sent in a tenth of the time that it took to read the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.model import Span
from csto_records.model.name import Name
from csto_records.parsing.page import Block, BlockKind

_REF, _SPAN, _NAME = "ref", "span", "name"

FlatBlock = tuple[str, int, int]
FlatClaim = tuple[str, str, str, Any, str, int, int]

_NOWHERE = -1  # for both places of a claim without a span


def flat_blocks(blocks: Iterable[Block]) -> list[FlatBlock]:
    """The blocks as plain values."""
    return [(block.kind.value, *block.span) for block in blocks]


def blocks_of(flat: Iterable[FlatBlock]) -> tuple[Block, ...]:
    """The blocks that were made flat."""
    return tuple([Block(BlockKind(kind), Span(start, end)) for kind, start, end in flat])


def flat_claims(claims: Iterable[Claim]) -> list[FlatClaim]:
    """The claims as plain values, as far as they are often met."""
    return [
        (c.kind, c.subject, c.field, _flat(c.value), c.source, *(c.span or (_NOWHERE, _NOWHERE)))
        for c in claims
    ]


def claims_of(flat: Iterable[FlatClaim]) -> tuple[Claim, ...]:
    """The claims that were made flat, checked as any other claim."""
    return tuple(
        [
            Claim(
                kind, subject, field, _value(value), source, None if end < 0 else Span(start, end)
            )
            for kind, subject, field, value, source, start, end in flat
        ]
    )


def _flat(value: Any) -> Any:
    """The value, or a tuple for it; no value that can be claimed is a tuple but a span."""
    sort = type(value)
    if sort is str:
        return value
    if sort is Ref:
        return _REF, value.kind, value.id
    if sort is Span:
        return _SPAN, *value
    if sort is Name and value.valid is None:
        return _NAME, value.text, value.language
    return value


def _value(flat: Any) -> Any:
    if type(flat) is not tuple:
        return flat
    sort, first, second = flat
    if sort == _REF:
        return Ref(first, second)
    return Span(first, second) if sort == _SPAN else Name(first, second)
