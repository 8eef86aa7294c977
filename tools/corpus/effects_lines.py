"""Which lines of a page each rule claims.

There are two sorts of rules: those of the layouts, which say what each stretch of a page is
(``page: speech``), and those of extraction, which read claims out of it (``chairs:
chairmanship.start``: the module, and the field that is claimed). Lines are those of the text of
the document, from 1.
"""

from __future__ import annotations

import hashlib
import sys
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

import attrs

from csto_records import Claim, Document, Ref, Span, parse
from csto_records.claims.value import Value
from csto_records.parsing.extract.facts import Facts

#: Claims under the name of the rule that made them first.
Makers = dict[tuple[str, str, str, Value, Span | None], str]


@attrs.frozen
class Reach:
    """The lines that one rule claims on one page, and a digest of what it says of them."""

    lines: tuple[int, ...]
    says: str


@attrs.frozen
class PageReach:
    """What every rule claims on one page; ``digest`` is that of the text that has these lines."""

    digest: str
    rules: dict[str, Reach]


@contextmanager
def _recorded() -> Iterator[Makers]:
    """While a page is read, keep which module makes which claim."""
    makers: Makers = {}
    add = Facts.add

    def keep(self: Facts, ref: Ref, name: str, value: Value, span: Span | None) -> None:
        makers.setdefault((ref.kind, ref.id, name, value, span), _module())
        add(self, ref, name, value, span)

    with mock.patch.object(Facts, "add", keep):
        yield makers


def _module() -> str:
    """The module of extraction that asked for the claim, beyond the one that collects them."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_globals["__name__"] == Facts.__module__:
        frame = frame.f_back
    return str(frame.f_globals["__name__"]).rpartition(".")[2]


def reach_of(data: str | bytes) -> tuple[Document, PageReach]:
    """Read a page, and say which lines each rule claims."""
    with _recorded() as makers:
        document = parse(data)
    text = str(document.text)
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]
    own = document.source.id
    found: dict[str, tuple[set[int], list[str]]] = {}

    def claim(rule: str, span: Span, says: str) -> None:
        lines, said = found.setdefault(rule, (set(), []))
        first, last = (
            bisect_right(starts, at) for at in (span.start, max(span.start, span.end - 1))
        )
        lines.update(range(first, last + 1))
        said.append(says)

    for block in document.blocks:
        claim(f"page: {block.kind.value}", block.span, str(block.span))
    for one in document.claims:
        if one.span is not None:
            claim(_rule(makers, one), one.span, f"{one.subject} {one.value}".replace(own, ""))
    rules = {
        rule: Reach(tuple(sorted(lines)), _digest("\n".join(sorted(said)), 4))
        for rule, (lines, said) in sorted(found.items())
    }
    return document, PageReach(_digest(text, 8), rules)


def _rule(makers: Makers, claim: Claim) -> str:
    key = (claim.kind, claim.subject, claim.field, claim.value, claim.span)
    return f"{makers.get(key, 'extract')}: {claim.kind}.{claim.field}"


def _digest(text: str, letters: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:letters]
