"""The rules that ship, one family to a file."""

from csto_records.check.rule import Rule
from csto_records.check.rules import chairs, gatherings, identities, seats, sources

RULES: tuple[Rule, ...] = (
    *seats.RULES,
    *chairs.RULES,
    *gatherings.RULES,
    *sources.RULES,
    *identities.RULES,
)

__all__ = ["RULES"]
