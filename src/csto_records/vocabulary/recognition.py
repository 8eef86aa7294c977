"""Organisations in running English text: the longest printed form at each place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import attrs

from csto_records.model.span import Span
from csto_records.vocabulary.organisations import bare_bodies, organisation_known, organisations
from csto_records.vocabulary.phrases import Phrases, words_of

# Organs that every state has: their bare name is one of the state whose page it is.
_STATE_ORGANS: Final = {
    "Security Council": "security-council",
    "State Council": "state-council",
    "Constitutional Court": "constitutional-court",
    "Supreme Court": "supreme-court",
    "Central Bank": "central-bank",
    "General Staff": "general-staff",
    "General Staff of the Armed Forces": "general-staff",
    "Armed Forces": "armed-forces",
    "Investigative Committee": "investigative-committee",
    "Prosecutor General's Office": "prosecutor-generals-office",
    "Central Election Commission": "central-election-commission",
    "National Guard": "federal-service-of-national-guard-troops",
    "Ministry of Foreign Affairs": "ministry-of-foreign-affairs",
    "Foreign Ministry": "ministry-of-foreign-affairs",
    "Ministry of Defence": "ministry-of-defence",
    "Defence Ministry": "ministry-of-defence",
    "Government": "government",
    "Executive Office": "presidential-executive-office",
    "Presidential Administration": "presidential-executive-office",
    "Administration of the President": "presidential-executive-office",
}


@attrs.frozen
class OrganisationMention:
    """An organisation named in a text. ``printed`` has its white space collapsed."""

    span: Span
    id: str
    printed: str


@lru_cache(maxsize=1)
def _phrases() -> Phrases[tuple[str, str]]:
    """The printed forms, each with an id and what the id needs before it: an owner, a state."""
    table: dict[tuple[str, ...], tuple[str, str]] = {}
    for form, slug in _STATE_ORGANS.items():
        table[words_of(form)] = (slug, "state")
    for form, slug in bare_bodies().items():
        table[words_of(form)] = (slug, "owner")
    for entry in organisations():
        for alias in entry.aliases:
            table.setdefault(words_of(alias), (entry.id, ""))
    return Phrases(table)


def organisations_in(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    default: str | None = "csto",
    default_state: str | None = None,
) -> tuple[OrganisationMention, ...]:
    """The organisations named in ``text[start:end]``, in order, without overlaps.

    At each place the longest printed form wins ("CIS Council of Foreign Ministers" before
    "CIS"). A body named without its owner is one of ``default``; an organ that every state
    has ("Security Council") is one of ``default_state``; with ``None`` they are left out.
    Time is linear in the length of the text.
    """
    stop = len(text) if end is None else min(end, len(text))
    found: list[OrganisationMention] = []
    taken = 0
    for place, forms in _phrases().at_each(text, max(start, 0), stop):
        if place < taken:
            continue
        for after, (slug, needs) in forms:
            owner = default if needs == "owner" else default_state
            id = slug if not needs else f"{owner}-{slug}"
            if needs and (owner is None or not organisation_known(id)):
                continue
            span = Span(place, after)
            found.append(OrganisationMention(span, id, " ".join(text[span.slice].split())))
            taken = after
            break
    return tuple(found)


def organisation_named(
    printed: str, *, default: str | None = "csto", default_state: str | None = None
) -> str | None:
    """The id of the organisation that all of ``printed`` names, or ``None``.

    A leading article, and an abbreviation in brackets at the end, are passed over.
    """
    text = " ".join(printed.split()).removeprefix("the ").removeprefix("The ")
    text = re.sub(r" ?\([^()]{1,20}\)$", "", text[:300])
    found = organisations_in(text, default=default, default_state=default_state)
    if len(found) == 1 and found[0].span == (0, len(text)):
        return found[0].id
    return None
