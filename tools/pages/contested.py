"""The page on contested points: every version, with its sources."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from pages.words import NOTICE, cell, links, table

INTRO = """
# Contested points

Sources contradict each other, or leave days open. Nothing is decided by leaving a version out:
every one of them is a claim of its source, the policy picks which is shown, and
`registry.disputes` has the rest. This page is made from it.
"""

PARTS = (
    ("Chairmanships", "chairmanship"),
    ("Members", "membership"),
    ("Meetings", "meeting"),
    ("Offices", "tenure"),
)

WORDS = {
    "period.start": "the beginning",
    "period.end": "the end",
    "period": "the days between",
    "decided_on": "the day of the decision",
    "decided_at": "where it was decided",
    "chair": "who presided",
    "place": "the place",
    "status": "the status",
}

FIRST, LAST = date(2001, 1, 1), date(2026, 12, 31)


def page(registry: Any) -> str:
    """The text of the page."""
    from csto_records.check import shipped_exceptions

    reasons: dict[str, list[str]] = {}
    for known in shipped_exceptions():
        for id in known.records:
            reasons.setdefault(id, [])
            if known.reason not in reasons[id]:
                reasons[id].append(known.reason)
    disputes = registry.disputes
    parts = [NOTICE + "\n" + INTRO.rstrip("\n")]
    for title, kind in PARTS:
        found = [d for d in disputes if type(d.record).__name__.lower() == kind]
        if found:
            parts.append(f"## {title}\n\n" + "\n\n".join(_records(found, reasons)))
    parts.append("## Days that the sources leave open\n\n" + _open_days(registry))
    return "\n\n".join(parts) + "\n"


def _records(disputes: list[Any], reasons: dict[str, list[str]]) -> Iterator[str]:
    """A section for each record, with its disputes."""
    by_record: dict[str, list[Any]] = {}
    for dispute in disputes:
        by_record.setdefault(dispute.record.id, []).append(dispute)
    for id, found in by_record.items():
        lines = [f"### {cell(found[0].record)}", ""]
        for reason in reasons.get(id, ()):
            lines += [reason, ""]
        for dispute in found:
            lines += [_versions(dispute), ""]
        yield "\n".join(lines).rstrip("\n")


def _versions(dispute: Any) -> str:
    shown = [
        e.source
        for e in dispute.record.evidence
        if e.stance == "supports" and dispute.field in e.fields
    ]
    field = WORDS.get(dispute.field, dispute.field)
    rows = [(f"{dispute.shown} (shown)", links(shown))]
    rows += [(str(o.value), links(e.source for e in o.evidence)) for o in dispute.others]
    return table((f"{field[0].upper()}{field[1:]}", "Sources"), rows)


def _open_days(registry: Any) -> str:
    from csto_records.errors import NoAnswer

    rows: list[tuple[str, str, str]] = []
    since: date | None = None
    open_between: tuple[str, ...] | None = None
    day = FIRST
    while day <= LAST + timedelta(1):
        names: tuple[str, ...] | None = None
        if day <= LAST:
            try:
                registry.chair_on(day)
            except NoAnswer as refusal:
                names = tuple(c.member.name for c in getattr(refusal, "candidates", ()))
        if names != open_between:
            if open_between is not None and since is not None:
                rows.append(_span(since, day - timedelta(1), open_between))
            since, open_between = day, names
        day += timedelta(1)
    lead = (
        "On these days, from "
        f"{FIRST.year} to {LAST.year}, `chair_on` refuses, because no page was found that says "
        "which of these chaired, or that the only one on record did."
    )
    return lead + "\n\n" + table(("From", "Through", "On record"), rows)


def _span(first: date, last: date, names: tuple[str, ...]) -> tuple[str, str, str]:
    return first.isoformat(), last.isoformat(), ", ".join(names)
