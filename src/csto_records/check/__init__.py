"""Consistency as a set of rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from csto_records.check.finding import Finding
from csto_records.check.rule import Rule, run
from csto_records.check.rules import RULES

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


def check(registry: Registry, rules: Iterable[Rule] | None = None) -> tuple[Finding, ...]:
    """The findings of the rules, or of all that ship."""
    return run(registry, RULES if rules is None else rules)


__all__ = ["RULES", "Finding", "Rule", "check"]
