"""The command that checks a registry."""

from __future__ import annotations

import sys

import click

from csto_records.check import RULES
from csto_records.cli.ask import json_option, pass_registry
from csto_records.cli.errors import NO_ANSWER, answering
from csto_records.cli.output import table
from csto_records.cli.plain import as_json
from csto_records.registry.registry import Registry


@click.command()
@click.option("--rules", "list_rules", is_flag=True, help="List the rules instead.")
@json_option
@pass_registry
@answering
def check(registry: Registry, list_rules: bool, json: bool) -> None:
    """Check the history for what cannot be true; exits with 1 where there is an error."""
    if list_rules:
        table(("rule", "says", "why"), [(rule.id, rule.says, rule.why) for rule in RULES])
        return
    found = registry.check()
    if json:
        click.echo(
            as_json(
                [
                    {
                        "rule": f.rule,
                        "severity": f.severity,
                        "message": f.message,
                        "records": [str(getattr(r, "id", r)) for r in f.records],
                    }
                    for f in found
                ]
            )
        )
    else:
        if found:
            table(("severity", "rule", "finding"), [(f.severity, f.rule, f.message) for f in found])
        counts = [
            f"{sum(f.severity == severity for f in found)} {severity}s"
            for severity in ("error", "warning", "note")
        ]
        click.echo(f"{len(RULES)} rules: {', '.join(counts)}")
    if any(finding.severity == "error" for finding in found):
        sys.exit(NO_ANSWER)
