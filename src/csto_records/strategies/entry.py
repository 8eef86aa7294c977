"""The entry point for Hypothesis: ``st.from_type`` knows the types of this library.

It runs whenever Hypothesis is imported, so it only names the strategies; they are imported when
one of them is first drawn from.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

#: Type -> the function that makes its strategy, each as a module and a name in it.
STRATEGIES: dict[tuple[str, str], tuple[str, str]] = {
    ("pendulum", "Date"): ("dates", "days"),
    ("csto_records.time", "PartialDate"): ("dates", "partial_dates"),
    ("csto_records.time", "Period"): ("dates", "periods"),
    ("csto_records.time", "EndedOn"): ("dates", "ended_on"),
    ("csto_records.time", "EndedUnknown"): ("dates", "ended_unknown"),
    ("csto_records.time", "StillRunning"): ("dates", "still_running"),
    ("csto_records.model", "Span"): ("words", "spans"),
    ("csto_records.model", "Name"): ("words", "names"),
    ("csto_records.model", "Identifier"): ("words", "identifiers"),
    ("csto_records.model", "Source"): ("source_documents", "sources"),
    ("csto_records.model", "Evidence"): ("source_documents", "evidence"),
    ("csto_records.model", "Person"): ("record_kinds", "people"),
    ("csto_records.model", "Organisation"): ("record_kinds", "organisations"),
    ("csto_records.model", "Office"): ("record_kinds", "offices"),
    ("csto_records.model", "Participant"): ("record_kinds", "participants"),
    ("csto_records.model", "AdoptedItem"): ("record_kinds", "adopted_items"),
    ("csto_records.model", "Meeting"): ("record_kinds", "meetings"),
    ("csto_records.model", "Tenure"): ("record_kinds", "tenures"),
    ("csto_records.model", "Membership"): ("record_kinds", "memberships"),
    ("csto_records.model", "Chairmanship"): ("record_kinds", "chairmanships"),
    ("csto_records.model", "Statement"): ("record_kinds", "statements"),
    ("csto_records.model", "Record"): ("record_kinds", "records"),
    ("csto_records.claims", "Claim"): ("claim_values", "claims"),
    ("csto_records.claims", "Contents"): ("histories", "contents"),
    ("csto_records.claims", "Coverage"): ("claim_values", "coverage"),
    ("csto_records.registry", "Registry"): ("histories", "registries"),
}


def register() -> None:
    """Register the strategies. Hypothesis calls it; calling it again does no harm."""
    from hypothesis import strategies as st

    for (home, name), (module, function) in STRATEGIES.items():
        st.register_type_strategy(getattr(import_module(home), name), _later(module, function))


def _later(module: str, function: str) -> Callable[[Any], Any]:
    def strategy(_: object) -> Any:
        return getattr(import_module(f"csto_records.strategies.{module}"), function)()

    return strategy
