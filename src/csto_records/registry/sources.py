"""One source for each id, out of all that is known about it."""

from collections.abc import Iterable
from typing import Any

import attrs

from csto_records.model.evidence import SOURCE_KINDS, Source

_OPTIONAL = ("url", "title", "published", "language", "digest", "time")


def combine(sources: Iterable[Source]) -> dict[str, Source]:
    """The sources by id, in order of id.

    Two descriptions of one source complete each other; where they differ, the fuller value and
    then the first in alphabetical order stands, so that the order of merging does not matter.
    """
    by_id: dict[str, list[Source]] = {}
    for source in sources:
        by_id.setdefault(source.id, []).append(source)
    return {id: _one(by_id[id]) for id in sorted(by_id)}


def _one(variants: list[Source]) -> Source:
    if len(variants) == 1:
        return variants[0]
    chosen: dict[str, Any] = {}
    for name in _OPTIONAL:
        values = [value for v in variants if (value := getattr(v, name)) is not None]
        chosen[name] = min(values, key=lambda value: (-len(str(value)), str(value)), default=None)
    chosen["publisher"] = min(variant.publisher for variant in variants)
    chosen["kind"] = min((variant.kind for variant in variants), key=SOURCE_KINDS.index)
    return attrs.evolve(variants[0], **chosen)
