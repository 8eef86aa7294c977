"""Claims of one source into a file of seeds, for people to review."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from csto_records.claims.claim import Claim, claim_key
from csto_records.claims.contents import Contents
from csto_records.claims.fields import FIELDS, KINDS
from csto_records.codec.reading import shared_converter
from csto_records.errors import UnknownName
from csto_records.model.span import Span
from csto_records.registry.sources import combine
from csto_records.seeding.forms import from_plain, key_of
from csto_records.seeding.toml import table

_SOURCE_KEYS = (
    "id",
    "publisher",
    "kind",
    "url",
    "title",
    "published",
    "time",
    "language",
    "digest",
)


def as_toml(contents: Contents, source_id: str) -> str:
    """The claims of one source as a file of seeds.

    Claims are grouped by what they are about; `read_source` reads the same claims back.

    :raises UnknownName: where there is no such source.
    """
    source = combine(contents.sources).get(source_id)
    if source is None:
        raise UnknownName(source_id, sort="source", question=f"seeds of {source_id}")
    plain = shared_converter().unstructure(source)
    parts = [table("[source]", {key: plain[key] for key in _SOURCE_KEYS if key in plain})]
    subjects: dict[tuple[int, str], list[Claim]] = {}
    for claim in sorted(contents.claims, key=claim_key):
        if claim.source == source_id:
            subjects.setdefault((KINDS.index(claim.kind), claim.subject), []).append(claim)
    for key in sorted(subjects):
        parts += [table("[[facts]]", fact) for fact in _facts(subjects[key])]
    return "\n".join(parts)


def _facts(claims: list[Claim]) -> Iterable[dict[str, Any]]:
    """The facts about one subject: one, unless the source says one thing in two ways."""
    for spanned in (True, False):
        waiting = [claim for claim in claims if (claim.span is not None) is spanned]
        while waiting:
            fact: dict[str, list[Claim]] = {}
            later: list[Claim] = []
            for claim in waiting:
                stated = fact.setdefault(claim.field, [])
                fits = claim.spec.many and all(other.value != claim.value for other in stated)
                (stated if fits or not stated else later).append(claim)
            yield _fact(fact)
            waiting = later


def _fact(stated: dict[str, list[Claim]]) -> dict[str, Any]:
    first = next(iter(stated.values()))[0]
    order = [name for name in FIELDS[first.kind] if name in stated]
    fact: dict[str, Any] = {"record": first.kind, "id": first.subject}
    for name in order:
        found = stated[name]
        fact[key_of(first.kind, name)] = (
            [_value(claim) for claim in found] if found[0].spec.many else _value(found[0])
        )
    counts = Counter(claim.span for found in stated.values() for claim in found)
    usual = max(counts, key=lambda span: (counts[span], span or Span(-1, -1)))
    if usual is None:
        return fact
    fact["span"] = list(usual)
    others = {
        key_of(first.kind, name): _spans([claim.span for claim in stated[name]])
        for name in order
        if {claim.span for claim in stated[name]} != {usual}
    }
    if others:
        fact["spans"] = others
    return fact


def _spans(spans: list[Span | None]) -> list[Any]:
    plain = [list(span or ()) for span in spans]
    return plain[0] if all(span == plain[0] for span in plain) else plain


def _value(claim: Claim) -> Any:
    plain = shared_converter().unstructure(claim)["value"]
    return from_plain(claim.kind, claim.spec, plain)
