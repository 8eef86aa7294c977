"""The rules that ship, one family to a file."""

from csto_records.check.rule import Rule

RULES: tuple[Rule, ...] = ()

__all__ = ["RULES"]
