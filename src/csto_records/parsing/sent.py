"""A document on its way to another process: flat tuples, packed far faster than the records.

A press page makes some fifty claims. Each is an object of objects; as plain values they are packed
and sent in a tenth of the time that it took to read the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from csto_records.claims.claim import Claim, checked_claim
from csto_records.claims.value import Attendance, Ref
from csto_records.model.name import Identifier, Name
from csto_records.model.span import Span, stretch
from csto_records.parsing.page import Block, BlockKind

FlatBlock = tuple[str, int, int]
FlatClaim = tuple[str, str, str, Any, str, int, int]

_NOWHERE = -1, -1  # for both places of a claim without a span

_Fields = Callable[[Any], tuple[Any, ...]]

#: The sorts of value that are often met, by the word that stands for each, and their fields.
_SORTS: Final[dict[str, tuple[Callable[..., Any], _Fields]]] = {
    "ref": (Ref, attrgetter("kind", "id")),
    "name": (Name, attrgetter("text", "language", "valid")),
    "span": (Span, tuple),
    "attendance": (Attendance, attrgetter("person", "offices", "on_behalf_of")),
    "identifier": (Identifier, attrgetter("scheme", "value")),
}
_WORDS: Final = {made: (word, fields) for word, (made, fields) in _SORTS.items()}


def flat_blocks(blocks: Iterable[Block]) -> list[FlatBlock]:
    """The blocks as plain values."""
    return [(_KIND_WORDS[kind], start, end) for kind, (start, end) in map(_PARTS, blocks)]


def blocks_of(flat: Iterable[FlatBlock]) -> tuple[Block, ...]:
    """The blocks that were made flat."""
    return tuple([Block(_KINDS[kind], stretch((start, end))) for kind, start, end in flat])


_PARTS: Final = attrgetter("kind", "span")
_KIND_WORDS: Final = {kind: kind.value for kind in BlockKind}  # quicker than to ask the kind
_KINDS: Final = {word: kind for kind, word in _KIND_WORDS.items()}


def flat_claims(claims: Iterable[Claim]) -> list[FlatClaim]:
    """The claims as plain values, as far as they are often met."""
    return [
        (
            c.kind,
            c.subject,
            c.field,
            c.value if type(c.value) is str else _flat(c.value),
            c.source,
            *(c.span or _NOWHERE),
        )
        for c in claims
    ]


def claims_of(flat: Iterable[FlatClaim]) -> tuple[Claim, ...]:
    """The claims that were made flat. They were checked when they were made."""
    return tuple(
        [
            checked_claim(
                kind,
                subject,
                field,
                value if type(value) is str else _value(value),
                source,
                None if end < 0 else stretch((start, end)),
            )
            for kind, subject, field, value, source, start, end in flat
        ]
    )


def _flat(value: Any) -> Any:
    """The value, or a tuple for it; no value that can be claimed is a tuple but a span."""
    known = _WORDS.get(type(value))
    return value if known is None else (known[0], *known[1](value))


def _value(flat: Any) -> Any:
    return _made(flat) if type(flat) is tuple else flat


@lru_cache(maxsize=4096)  # most pages name the same states and offices
def _made(flat: tuple[Any, ...]) -> Any:
    return _SORTS[flat[0]][0](*flat[1:])
