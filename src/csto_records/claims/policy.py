"""Which of several claimed values is shown."""

from collections.abc import Sequence
from typing import Protocol

import attrs

from csto_records.claims.claim import Claim
from csto_records.model.evidence import SOURCE_KINDS, Source

Rank = tuple[int, ...]


class Policy(Protocol):
    """How claims are weighed. Policies are compared by ``==`` when registries are merged."""

    def rank(self, claims: Sequence[tuple[Claim, Source]]) -> Rank:
        """The weight of a value, given all claims that state it: the greatest is shown."""
        ...


@attrs.frozen
class DefaultPolicy:
    """Prefers the organisation's own and primary sources, then agreement, then recency.

    A value weighs by the best kind of source that states it (`SOURCE_KINDS`, in that order),
    then by the number of different publishers that do, then by the latest publication.
    """

    def rank(self, claims: Sequence[tuple[Claim, Source]]) -> Rank:
        """The weight of a value, given all claims that state it."""
        best = min(SOURCE_KINDS.index(source.kind) for _, source in claims)
        publishers = len({source.publisher for _, source in claims})
        latest = max(
            0 if source.published is None else source.published.last_ordinal for _, source in claims
        )
        return -best, publishers, latest
