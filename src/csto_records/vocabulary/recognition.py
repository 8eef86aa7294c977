"""Organisations and states in running English text: the longest printed form at each place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Final, TypeVar

import attrs

from csto_records.model.span import Span, stretch
from csto_records.once import once
from csto_records.vocabulary.organisations import bare_bodies, organisation_known, organisations
from csto_records.vocabulary.phrases import Phrases, words_of
from csto_records.vocabulary.states import adjectives, states

T = TypeVar("T")

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


#: behind "Government": a kind of organ, and not the Government ("Federal Government Agencies")
_KIND_OF_ORGAN: Final = (" Agencies", " Agency", " Bodies", " Institutions")


@attrs.frozen
class OrganisationMention:
    """An organisation named in a text. ``printed`` has its white space collapsed."""

    span: Span
    id: str
    printed: str


@attrs.frozen
class StateMention:
    """A state named in a text, by its name or its adjective."""

    span: Span
    id: str
    adjective: bool


@attrs.define
class _Meaning:
    """What a phrase can stand for.

    ``organisation`` is an id with what it needs before it (an owner, a state, or nothing);
    ``state`` is an id, and whether the phrase is the adjective.
    """

    organisation: tuple[str, str] | None = None
    state: tuple[str, bool] | None = None


@once
def _phrases() -> Phrases[_Meaning]:
    """The printed forms of organisations and of states: one table, so that one walk finds both."""
    table: dict[tuple[str, ...], _Meaning] = {}
    for form, slug in _STATE_ORGANS.items():
        table[words_of(form)] = _Meaning((slug, "state"))
    for form, slug in bare_bodies().items():
        table[words_of(form)] = _Meaning((slug, "owner"))
    for entry in organisations():
        for alias in entry.aliases:
            table.setdefault(words_of(alias), _Meaning((entry.id, "")))
    named = [(name, state.id, False) for state in states() for name in state.printed_names]
    for form, id, adjective in (*named, *((w, id, True) for w, id in adjectives().items())):
        meaning = table.setdefault(words_of(form), _Meaning())
        if meaning.state is None or adjective:
            meaning.state = id, adjective
    return Phrases(table)


class Walk:
    """The places of a text where a printed form of an organisation or of a state begins.

    The text is gone through once, whatever is asked of it then.
    """

    __slots__ = ("_found", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = _phrases().everywhere(text)

    def mentions(
        self, spans: Sequence[Span], *, default: str | None, default_state: str | None
    ) -> tuple[tuple[OrganisationMention, ...], tuple[StateMention, ...]]:
        """The organisations and the states named in the spans, each in order, without overlaps.

        At each place the longest printed form wins ("CIS Council of Foreign Ministers" before
        "CIS"). A body named without its owner is one of ``default``; an organ that every state
        has ("Security Council") is one of ``default_state``; with ``None`` they are left out.
        Time is linear in the length of the text.
        """
        text = self._text
        organisations: list[OrganisationMention] = []
        states: list[StateMention] = []
        for start, end in spans:
            taken = named = 0
            for number in range(bisect_left(self._found, start, key=_PLACE), len(self._found)):
                place, forms = self._found[number]
                if place >= end:
                    break
                if forms[0][0] > end:
                    forms = [form for form in forms if form[0] <= end]
                if place >= taken:
                    found = _organisation(text, place, forms, default, default_state)
                    if found is not None:
                        organisations.append(found)
                        taken = found.span.end
                if place >= named:
                    for after, meaning in forms:
                        if meaning.state is not None:
                            id, adjective = meaning.state
                            states.append(StateMention(stretch((place, after)), id, adjective))
                            named = after
                            break
        return tuple(organisations), tuple(states)

    def first_organisation(self, wanted: Callable[[str], T | None], end: int) -> T | None:
        """The first answer that is not ``None`` for the ids of the organisations named.

        Bodies named without their owner are passed over. Looked at is what begins before ``end``.
        """
        taken = 0
        for place, forms in self._found:
            if place >= end:
                break
            found = _organisation(self._text, place, forms, None, None) if place >= taken else None
            if found is not None:
                taken = found.span.end
                answer = wanted(found.id)
                if answer is not None:
                    return answer
        return None


_PLACE: Final = itemgetter(0)


def _organisation(
    text: str,
    place: int,
    forms: Sequence[tuple[int, _Meaning]],
    default: str | None,
    default_state: str | None,
) -> OrganisationMention | None:
    """The organisation that the longest fitting form at a place names."""
    for after, meaning in forms:
        if meaning.organisation is None:
            continue
        slug, needs = meaning.organisation
        if slug == "government" and text.startswith(_KIND_OF_ORGAN, after):
            continue
        owner = default if needs == "owner" else default_state
        id = slug if not needs else f"{owner}-{slug}"
        if not needs or (owner is not None and organisation_known(id)):
            span = stretch((place, after))
            return OrganisationMention(span, id, " ".join(text[span.slice].split()))
    return None


def organisations_in(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    default: str | None = "csto",
    default_state: str | None = None,
) -> tuple[OrganisationMention, ...]:
    """The organisations named in ``text[start:end]``, in order; see `Walk.mentions`."""
    stop = len(text) if end is None else min(end, len(text))
    span = Span(max(start, 0), stop)
    return Walk(text).mentions([span], default=default, default_state=default_state)[0]


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
