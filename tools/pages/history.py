"""The page that tells the history as tables."""

from datetime import date
from typing import Any

from pages.words import NOTICE, began, links, over, supporting, table

SECRETARY_GENERAL = "csto-secretary-general"
COUNCIL = "csto-collective-security-council"
HEADS = ("President", "Prime Minister")
MINISTER = "Minister of Foreign Affairs"

INTRO = """
# The history in tables

What the shipped history says, read out by the default policy. Dates are as exact as the sources:
a year stays a year. An end is printed in the words of its source: *until* a day that is not in
it any more, *through* its last day, *running as of* the last day on which a page shows it. Where
sources contradict each other a row is marked with †, and [contested points](contested.md) has
every version. Each row can be asked for its sources with `registry.explain(id)`.
"""


def page(registry: Any) -> str:
    """The text of the page."""
    parts = [
        NOTICE + "\n" + INTRO.rstrip("\n"),
        "## Secretaries General\n\n" + _secretaries(registry),
        "## Chairmanships\n\n" + _chairmanships(registry),
        "## Members\n\n" + _members(registry),
        "## Sessions of the Collective Security Council\n\n" + _sessions(registry),
        "## Meetings of the other bodies\n\n" + _other_meetings(registry),
        "## Who represented the states\n\n" + _offices(registry, HEADS),
        "## Ministers of foreign affairs\n\n" + _offices(registry, (MINISTER,)),
    ]
    return "\n\n".join(parts) + "\n"


def _mark(record: Any) -> str:
    return " †" if record.disputed else ""


def _secretaries(registry: Any) -> str:
    rows = [
        (
            _holder(term),
            began(term.period),
            over(term.period),
            term.decided_on or "",
            term.decided_at.place if term.decided_at is not None else "",
            term.nominated_by.name if term.nominated_by is not None else "",
            len(supporting(term)),
        )
        for term in registry.tenures
        if term.office.id == SECRETARY_GENERAL
    ]
    head = ("Secretary General", "From", "To", "Decided on", "at", "Nominated by", "Sources")
    return table(head, rows)


def _holder(term: Any) -> str:
    return term.person.name + (" (acting)" if term.acting else "") + _mark(term)


def _chairmanships(registry: Any) -> str:
    rows = []
    for term in registry.chairmanships:
        if term.organisation.id != "csto":
            continue
        rows.append(
            (
                term.member.name + _mark(term),
                began(term.period),
                over(term.period),
                ", ".join(_chairpersons(registry, term)),
                "; ".join(term.priorities),
                len(supporting(term)),
            )
        )
    return table(("Chair", "From", "To", "Chairperson", "Priorities", "Sources"), rows)


def _chairpersons(registry: Any, chair: Any) -> list[str]:
    """Who presided on the sure days of a chairmanship, in order."""
    from csto_records.errors import NoAnswer

    bounds = chair.period.bounds
    found: dict[str, None] = {}
    for day in range(bounds.start_high, min(bounds.end_low, bounds.start_high + 1500)):
        try:
            person = registry.chairperson_on(date.fromordinal(day)).person
        except NoAnswer:
            continue
        found[person.name] = None
    return list(found)


def _members(registry: Any) -> str:
    rows = [
        (
            m.organisation.short_name or m.organisation.name,
            m.member.name + _mark(m),
            m.status,
            began(m.period),
            over(m.period),
            len(supporting(m)),
        )
        for m in registry.memberships
    ]
    return table(("Organisation", "Member", "Status", "From", "To", "Sources"), rows)


def _when(meeting: Any) -> str:
    period = meeting.period
    if period is None:
        return ""
    first, last = period.first_day, period.last_day
    if first is not None and last is not None and last > first:
        return f"{first} to {last}"
    return str(period.start)


def _who(meeting: Any) -> str:
    return ", ".join(p.person.name for p in meeting.participants if p.person is not None)


def _where(meeting: Any) -> str:
    place = meeting.place or meeting.format or ""
    return place if meeting.status == "held" else f"{place} ({meeting.status})"


def _chair(meeting: Any) -> str:
    return meeting.chair.name if meeting.chair is not None else ""


def _sessions(registry: Any) -> str:
    rows = [
        (
            _when(meeting) + _mark(meeting),
            meeting.kind or "",
            _where(meeting),
            _chair(meeting),
            _who(meeting),
            "; ".join(item.title for item in meeting.adopted),
            links(supporting(meeting)[:2]),
        )
        for meeting in registry.meetings_of(COUNCIL)
    ]
    head = ("Day", "Kind", "Place", "Chair", "Named as present", "Adopted", "Sources (two)")
    return table(head, rows)


def _other_meetings(registry: Any) -> str:
    rows = [
        (
            _when(meeting) + _mark(meeting),
            meeting.body.name,
            meeting.kind or "",
            _where(meeting),
            _chair(meeting),
            links(supporting(meeting)[:2]),
        )
        for meeting in registry.meetings
        if meeting.body is not None and meeting.body.id != COUNCIL
    ]
    return table(("Day", "Body", "Kind", "Place", "Chair", "Sources (two)"), rows)


def _offices(registry: Any, titles: tuple[str, ...]) -> str:
    rows = [
        (
            term.office.organisation.name,
            term.office.title,
            _holder(term),
            began(term.period),
            over(term.period),
            len(supporting(term)),
        )
        for term in registry.tenures
        if term.office.title in titles
        and term.office.organisation is not None
        and term.office.organisation.kind == "state"
    ]
    return table(("State", "Office", "Person", "From", "To", "Sources"), rows)
