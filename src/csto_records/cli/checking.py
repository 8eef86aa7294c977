"""The command that checks a registry."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from csto_records.check import RULES, Finding, KnownException, shipped_exceptions
from csto_records.check import check as check_registry
from csto_records.cli.ask import json_option, pass_registry
from csto_records.cli.errors import NO_ANSWER, answering
from csto_records.cli.output import table
from csto_records.cli.plain import as_json
from csto_records.history import load
from csto_records.registry.registry import Registry


@click.command()
@click.option("--rules", "list_rules", is_flag=True, help="List the rules instead.")
@click.option(
    "--exceptions",
    "path",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A file of recorded exceptions (TOML) instead of the shipped one.",
)
@json_option
@pass_registry
@answering
def check(registry: Registry, list_rules: bool, path: Path | None, json: bool) -> None:
    """Check the history for what cannot be true.

    What a recorded exception explains is listed with its reason. Exits with 1 where something
    is found that none explains, or where an exception explains nothing.
    """
    if list_rules:
        table(("rule", "says", "why"), [(rule.id, rule.says, rule.why) for rule in RULES])
        return
    found = check_registry(registry, exceptions=_exceptions(registry, path))
    unexplained = [finding for finding in found if finding.reason is None]
    if json:
        click.echo(as_json([_plain(finding) for finding in found]))
    else:
        _print(unexplained, [finding for finding in found if finding.reason is not None])
    if unexplained:
        sys.exit(NO_ANSWER)


def _exceptions(registry: Registry, path: Path | None) -> tuple[KnownException, ...] | None:
    """Those given; for the whole shipped history all that ship; else whichever of them fit."""
    if path is not None:
        from csto_records.seeding import read_exceptions  # slow to load, and rarely needed

        return read_exceptions(path.read_text("utf-8"), path.name)
    return shipped_exceptions() if registry is load() else None


def _print(unexplained: Sequence[Finding], explained: Sequence[Finding]) -> None:
    if explained:
        told = [(f.severity, f.rule, f.reason, f.message) for f in explained]
        table(("explained", "rule", "reason", "finding"), told)
        click.echo()
    if unexplained:
        rows = [(f.severity, f.rule, f.message) for f in unexplained]
        table(("severity", "rule", "finding"), rows)
    counts = [
        f"{sum(f.severity == severity for f in unexplained)} {severity}s"
        for severity in ("error", "warning", "note")
    ]
    known = f"{len(explained)} explained; unexplained: " if explained else ""
    click.echo(f"{len(RULES)} rules: {known}{', '.join(counts)}")


def _plain(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "records": list(finding.record_ids),
        "versions": list(finding.versions),
        "reason": finding.reason,
    }
