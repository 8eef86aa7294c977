"""Findings that stay: recorded exceptions, what they explain, and those that explain nothing."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from csto_records.check.finding import Finding

#: The rule of the finding about an exception that explains nothing.
STALE = "stale-exception"


@attrs.frozen(order=False)
class KnownException:
    """A finding that stays, with the reason.

    It explains a finding of the ``rule`` about exactly these ``records`` (ids, in the order of
    the finding). Of contradictions it explains the ``versions`` that it names, each with its
    field as in ``"period.end: until 2005-04-04"``, and no version that is claimed later.
    """

    rule: str
    records: tuple[str, ...]
    reason: str
    versions: tuple[str, ...] = ()

    def explains(self, finding: Finding) -> bool:
        """Whether all that the finding says is what this exception names."""
        return (self.rule, self.records) == (finding.rule, finding.record_ids) and set(
            finding.versions
        ) <= set(self.versions)

    def __str__(self) -> str:
        versions = f" ({'; '.join(self.versions)})" if self.versions else ""
        return f"{self.rule}: {', '.join(self.records)}{versions}"


def explained(
    findings: Iterable[Finding], exceptions: Iterable[KnownException]
) -> tuple[Finding, ...]:
    """The findings, in their order; those that an exception explains have its reason."""
    by_records: dict[tuple[str, tuple[str, ...]], list[KnownException]] = {}
    for known in exceptions:
        by_records.setdefault((known.rule, known.records), []).append(known)
    found = []
    for finding in findings:
        candidates = by_records.get((finding.rule, finding.record_ids), ())
        reason = next((known.reason for known in candidates if known.explains(finding)), None)
        found.append(finding if reason is None else attrs.evolve(finding, reason=reason))
    return tuple(found)


def stale(findings: Iterable[Finding], exceptions: Iterable[KnownException]) -> tuple[Finding, ...]:
    """A warning for each exception that explains nothing, or that names a version too many."""
    versions: dict[tuple[str, tuple[str, ...]], set[str]] = {}
    for finding in findings:
        versions.setdefault((finding.rule, finding.record_ids), set()).update(finding.versions)
    told = []
    for known in exceptions:
        found = versions.get((known.rule, known.records))
        if found is None:
            told.append(_finding(f"{known}: explains nothing that is found"))
            continue
        told += [
            _finding(f"{known.rule}: {', '.join(known.records)}: nothing claims {version}")
            for version in known.versions
            if version not in found
        ]
    return tuple(told)


def _finding(said: str) -> Finding:
    return Finding(STALE, "warning", f"an exception is recorded for what is not there: {said}")
