"""Organisations in running English text: the longest printed form at each place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import attrs

from csto_records.model.span import Span
from csto_records.vocabulary.organisations import bare_bodies, organisation_known, organisations

_WORD: Final = re.compile(r"[^\W_]++(?:[-'’.&][^\W_]++)*+")
_BETWEEN: Final = re.compile(r",?\s{1,3}")  # what may stand between the words of one name

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


# An alias is (words, id, what the id needs before it: nothing, an owner, a state).
_Alias = tuple[tuple[str, ...], str, str]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("’", "'") for word in _WORD.findall(text))


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[_Alias, ...]]:
    """First word to the aliases that begin with it, the longest first."""
    table: dict[tuple[str, ...], tuple[str, str]] = {}
    for form, slug in _STATE_ORGANS.items():
        table[_words(form)] = (slug, "state")
    for form, slug in bare_bodies().items():
        table[_words(form)] = (slug, "owner")
    for entry in organisations():
        for alias in entry.aliases:
            table.setdefault(_words(alias), (entry.id, ""))
    index: dict[str, list[_Alias]] = {}
    for words, (id, needs) in table.items():
        index.setdefault(words[0], []).append((words, id, needs))
    return {
        first: tuple(sorted(aliases, key=lambda alias: (-len(alias[0]), alias[0])))
        for first, aliases in index.items()
    }


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
    index = _index()
    stop = len(text) if end is None else min(end, len(text))
    words = list(_WORD.finditer(text, max(start, 0), stop))
    found: list[OrganisationMention] = []
    at = 0
    while at < len(words):
        matched = 0
        first = words[at][0].replace("’", "'")
        aliases = index.get(first, ())
        if first.endswith("'s"):
            aliases += index.get(first[:-2], ())
        for alias, id, needs in aliases:
            matched = _matches(text, words, at, alias)
            if not matched:
                continue
            if needs:
                owner = default if needs == "owner" else default_state
                id = f"{owner}-{id}"
                if owner is None or not organisation_known(id):
                    matched = 0
                    continue
            last = words[at + matched - 1]
            cut = last.end() - _possessive(last[0], alias[-1])
            span = Span(words[at].start(), cut)
            found.append(OrganisationMention(span, id, " ".join(text[span.slice].split())))
            break
        at += matched or 1
    return tuple(found)


def _possessive(word: str, wanted: str) -> int:
    """How many characters a possessive ending adds to the wanted word."""
    return len(word) - len(wanted)


def _matches(text: str, words: list[re.Match[str]], at: int, alias: tuple[str, ...]) -> int:
    """How many words the alias takes at this place; 0 where it does not fit."""
    count = len(alias)
    if at + count > len(words):
        return 0
    for n, wanted in enumerate(alias):
        word = words[at + n][0].replace("’", "'")
        if word != wanted and not (n == count - 1 and word == wanted + "'s"):
            return 0
        if n:
            between = text[words[at + n - 1].end() : words[at + n].start()]
            if between != " " and not _BETWEEN.fullmatch(between) and between != "' ":
                return 0
    return count


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
