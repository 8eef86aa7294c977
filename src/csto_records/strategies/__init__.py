"""Hypothesis strategies for the types of this library: the generators of its own tests.

    from hypothesis import given
    from csto_records import strategies as csto_st

    @given(csto_st.registries())
    def test_my_report(registry): ...

``st.from_type(csto.Tenure)`` works as well: Hypothesis finds the strategies by an entry point.
Install the extra ``strategies`` for it. The histories are invented; none of the people exist.
"""

from csto_records.strategies.claims import World, claims, coverage, values
from csto_records.strategies.dates import HARD_DAYS, days, ends, partial_dates, periods
from csto_records.strategies.evidence import evidence, source_lists, sources
from csto_records.strategies.histories import (
    contents,
    facts,
    ground,
    identity_claims,
    registries,
    rivals,
)
from csto_records.strategies.records import (
    adopted_items,
    chairmanships,
    meetings,
    memberships,
    offices,
    organisations,
    participants,
    people,
    records,
    statements,
    tenures,
)
from csto_records.strategies.words import (
    PERSON_NAMES,
    identifiers,
    ids,
    names,
    person_names,
    spans,
    texts,
)

__all__ = [
    "HARD_DAYS",
    "PERSON_NAMES",
    "World",
    "adopted_items",
    "chairmanships",
    "claims",
    "contents",
    "coverage",
    "days",
    "ends",
    "evidence",
    "facts",
    "ground",
    "identifiers",
    "identity_claims",
    "ids",
    "meetings",
    "memberships",
    "names",
    "offices",
    "organisations",
    "partial_dates",
    "participants",
    "people",
    "periods",
    "person_names",
    "records",
    "registries",
    "rivals",
    "source_lists",
    "sources",
    "spans",
    "statements",
    "tenures",
    "texts",
    "values",
]
