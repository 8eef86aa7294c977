"""Hypothesis strategies for the types of this library: the generators of its own tests.

    from hypothesis import given
    from csto_records import strategies as csto_st

    @given(csto_st.registries())
    def test_my_report(registry): ...

``st.from_type(csto.Tenure)`` works as well: Hypothesis finds the strategies by an entry point.
Install the extra ``strategies`` for it. The histories are invented; none of the people exist.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from csto_records.strategies.claim_values import World, claims, coverage, values
    from csto_records.strategies.dates import HARD_DAYS, days, ends, partial_dates, periods
    from csto_records.strategies.faults import FAULTS, Flawed, flawed_contents
    from csto_records.strategies.hard import (
        BLANK_TEXTS,
        HARD_PERIODS,
        HARD_TEXTS,
        SAME_TEXTS,
        hard_periods,
        hard_texts,
    )
    from csto_records.strategies.histories import (
        contents,
        facts,
        ground,
        identity_claims,
        registries,
        rivals,
    )
    from csto_records.strategies.record_kinds import (
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
    from csto_records.strategies.source_documents import evidence, source_lists, sources
    from csto_records.strategies.specimens import DOCUMENT_LAYOUTS, SpecimenDocument, documents
    from csto_records.strategies.valid import valid_contents
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
    "BLANK_TEXTS",
    "DOCUMENT_LAYOUTS",
    "FAULTS",
    "HARD_DAYS",
    "HARD_PERIODS",
    "HARD_TEXTS",
    "PERSON_NAMES",
    "SAME_TEXTS",
    "Flawed",
    "SpecimenDocument",
    "World",
    "adopted_items",
    "chairmanships",
    "claims",
    "contents",
    "coverage",
    "days",
    "documents",
    "ends",
    "evidence",
    "facts",
    "flawed_contents",
    "ground",
    "hard_periods",
    "hard_texts",
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
    "valid_contents",
    "values",
]

#: The module of each name. Hypothesis imports this package whenever it is imported itself, so the
#: strategies are only imported when they are used.
_HOMES = {
    "World": "claim_values",
    "claims": "claim_values",
    "coverage": "claim_values",
    "values": "claim_values",
    "HARD_DAYS": "dates",
    "days": "dates",
    "ends": "dates",
    "partial_dates": "dates",
    "periods": "dates",
    "DOCUMENT_LAYOUTS": "specimens",
    "SpecimenDocument": "specimens",
    "documents": "specimens",
    "evidence": "source_documents",
    "source_lists": "source_documents",
    "sources": "source_documents",
    "FAULTS": "faults",
    "Flawed": "faults",
    "flawed_contents": "faults",
    "BLANK_TEXTS": "hard",
    "HARD_PERIODS": "hard",
    "HARD_TEXTS": "hard",
    "SAME_TEXTS": "hard",
    "hard_periods": "hard",
    "hard_texts": "hard",
    "contents": "histories",
    "facts": "histories",
    "ground": "histories",
    "identity_claims": "histories",
    "registries": "histories",
    "rivals": "histories",
    "adopted_items": "record_kinds",
    "chairmanships": "record_kinds",
    "meetings": "record_kinds",
    "memberships": "record_kinds",
    "offices": "record_kinds",
    "organisations": "record_kinds",
    "participants": "record_kinds",
    "people": "record_kinds",
    "records": "record_kinds",
    "statements": "record_kinds",
    "tenures": "record_kinds",
    "valid_contents": "valid",
    "PERSON_NAMES": "words",
    "identifiers": "words",
    "ids": "words",
    "names": "words",
    "person_names": "words",
    "spans": "words",
    "texts": "words",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
