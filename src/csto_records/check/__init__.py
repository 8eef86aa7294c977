"""Consistency as a set of rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from csto_records.check.exceptions import KnownException, explained, stale
from csto_records.check.finding import Finding
from csto_records.check.rule import Rule, in_order, run
from csto_records.check.rules import RULES
from csto_records.check.shipped import shipped_exceptions

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


def check(
    registry: Registry,
    rules: Iterable[Rule] | None = None,
    exceptions: Iterable[KnownException] | None = None,
) -> tuple[Finding, ...]:
    """The findings of the rules, or of all that ship, those that are explained with the reason.

    :param exceptions: what is explained. Each must explain something that is found: one that
        explains nothing is a finding itself. Without any given, the exceptions of the shipped
        history apply where they fit, and none is asked for more.
    """
    chosen = RULES if rules is None else tuple(rules)
    found = run(registry, chosen)
    if exceptions is None:
        return explained(found, shipped_exceptions())
    ids = {rule.id for rule in chosen}
    # rules that did not run leave their exceptions unasked; a rule that is not there does not
    others = {rule.id for rule in RULES} - ids
    known = tuple(exception for exception in exceptions if exception.rule not in others)
    return in_order((*explained(found, known), *stale(found, known)))


__all__ = [
    "RULES",
    "Finding",
    "KnownException",
    "Rule",
    "check",
    "shipped_exceptions",
]
