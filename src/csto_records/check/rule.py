"""What a rule is, and how rules are run."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from csto_records.check.finding import SEVERITIES, Finding

if TYPE_CHECKING:
    from csto_records.registry.registry import Registry


class Rule(Protocol):
    """A rule: ``id`` names it, ``says`` what must hold, ``why`` gives the reason or its source.

    Any object with these three and `look` is a rule; users pass their own to
    ``registry.check(rules)``.
    """

    @property
    def id(self) -> str:
        """A stable name."""
        ...

    @property
    def says(self) -> str:
        """What must hold, in a sentence."""
        ...

    @property
    def why(self) -> str:
        """The law of the domain, or the source of the rule."""
        ...

    def look(self, registry: Registry) -> Iterable[Finding]:
        """What does not hold."""
        ...


def run(registry: Registry, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """The findings of the rules: the gravest first, then by rule, in the order of the rule."""
    return in_order(finding for rule in rules for finding in rule.look(registry))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The gravest first, then by rule and message."""
    return tuple(sorted(findings, key=lambda f: (SEVERITIES.index(f.severity), f.rule, f.message)))
