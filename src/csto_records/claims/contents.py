"""Sets of claims with their sources: what is merged, cut to a day, and kept in files."""

from collections.abc import Iterable
from typing import Any, TypeVar

import attrs

from csto_records.claims.claim import Claim
from csto_records.claims.coverage import Coverage
from csto_records.errors import InvalidValue
from csto_records.model.evidence import Source
from csto_records.time.partial import DateLike, as_day

T = TypeVar("T")


def _claims(value: Iterable[Claim]) -> frozenset[Claim]:
    return _set_of(Claim, value, "claims")


def _sources(value: Iterable[Source]) -> frozenset[Source]:
    return _set_of(Source, value, "sources")


def _coverage(value: Iterable[Coverage]) -> frozenset[Coverage]:
    return _set_of(Coverage, value, "coverage")


def _set_of(kind: type[T], value: Iterable[T], words: str) -> frozenset[T]:
    found = _listed(value, words)
    if not set(map(type, found)) <= {kind}:
        wrong = next(item for item in found if type(item) is not kind)
        raise InvalidValue(f"{words}: each must be a {kind.__name__}, not {wrong!r}", wrong)
    return frozenset(found)


def _texts(value: Any) -> frozenset[tuple[str, str]]:
    found = _listed(value.items() if isinstance(value, dict) else value, "texts")
    for item in found:
        if type(item) is not tuple or [type(part) for part in item] != [str, str]:
            raise InvalidValue(f"texts: each must be a source id and a text, not {item!r}", item)
    return frozenset(found)


def _listed(value: Any, words: str) -> list[Any]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise InvalidValue(f"{words}: give several, as in a list, not {value!r}", value)
    return list(value)


@attrs.frozen(order=False, repr=False)
class Contents:
    """Claims, the sources that they name, what they are complete for, and texts at hand.

    Merging with ``|`` is the union of each set, so it is commutative, associative and idempotent,
    and nothing is lost by it. A source may be described more than once; the descriptions
    complete each other when records are read.

    :param texts: pairs of a source id and the text of the document, for documents just read.
    :raises InvalidValue: for what is not of its kind, and where a claim names a source that is
        not given.
    """

    claims: frozenset[Claim] = attrs.field(default=frozenset(), converter=_claims)
    sources: frozenset[Source] = attrs.field(default=frozenset(), converter=_sources)
    coverage: frozenset[Coverage] = attrs.field(default=frozenset(), converter=_coverage)
    texts: frozenset[tuple[str, str]] = attrs.field(default=frozenset(), converter=_texts)

    def __attrs_post_init__(self) -> None:
        known = {source.id for source in self.sources}
        unknown = sorted({claim.source for claim in self.claims} - known)
        if unknown:
            raise InvalidValue(
                f"claims name {len(unknown)} sources that are not given: " + ", ".join(unknown[:5]),
                tuple(unknown),
            )

    def __or__(self, other: "Contents") -> "Contents":
        if not isinstance(other, Contents):
            return NotImplemented
        return Contents(
            self.claims | other.claims,
            self.sources | other.sources,
            self.coverage | other.coverage,
            self.texts | other.texts,
        )

    def known_by(self, day: DateLike) -> "Contents":
        """What sources say that were surely published by the end of that day."""
        last = as_day(day).toordinal()
        early = {
            source
            for source in self.sources
            if source.published is not None and source.published.last_ordinal <= last
        }
        ids = {source.id for source in early}
        return Contents(
            (claim for claim in self.claims if claim.source in ids),
            early,
            (c for c in self.coverage if c.declared_on.last_ordinal <= last),
            ((id, text) for id, text in self.texts if id in ids),
        )

    def __repr__(self) -> str:
        return f"<Contents: {len(self.claims)} claims of {len(self.sources)} sources>"
