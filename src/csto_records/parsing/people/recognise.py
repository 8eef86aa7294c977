"""People and their offices in running English text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from csto_records.model.span import Span, stretch
from csto_records.parsing.people import lexicon as lex
from csto_records.parsing.people.apposition import office_after, office_apart
from csto_records.parsing.people.model import OfficeMention, PersonMention
from csto_records.parsing.people.owners import owner_beside, owner_of_couple, owners_agreed
from csto_records.parsing.people.phrases import offices_before, words_before
from csto_records.parsing.people.plural import shared_offices
from csto_records.parsing.people.resolution import Known, single_names
from csto_records.parsing.people.scan import Candidate, candidates_in
from csto_records.parsing.people.tokens import APART, Token, tokens_of
from csto_records.vocabulary.offices import read_office


def people_in(
    text: str,
    spans: Sequence[Span],
    *,
    default_state: str | None = None,
    default_organisation: str | None = None,
) -> tuple[PersonMention, ...]:
    """The people named in ``text`` inside ``spans``, with the offices printed beside them.

    Each span is read as one block: no name or office crosses from one into another. Family
    names are resolved to a full name named anywhere in the spans, when exactly one fits.
    ``default_state`` and ``default_organisation`` are the owners of offices printed without
    one. Mentions come in the order of the spans; time is linear in their length.
    """
    blocks: list[tuple[Span, list[Token], list[Candidate]]] = []
    known = Known()
    length = len(text)
    for span in spans:
        start, end = max(0, span[0]), min(length, span[1])
        tokens = tokens_of(text, start, end)
        if not tokens:
            continue
        candidates = candidates_in(text, tokens, start, end)
        blocks.append((stretch((start, end)), tokens, candidates))
        for candidate in candidates:
            if candidate.strength == 2 and not candidate.one_name:
                known.add(_printed(text, candidate))
    mentions: list[PersonMention] = []
    for span, tokens, candidates in blocks:
        kept = [c for c in candidates if _accepted(text, c, known)]
        kept = single_names(text, tokens, kept, known)
        if not kept:  # as in most paragraphs of a speech
            continue
        ranges = _offices(text, tokens, kept, span)
        shared = shared_offices(text, kept, ranges, span.start, default_state)
        left: PersonMention | None = None
        for n, (candidate, own) in enumerate(zip(kept, ranges, strict=True)):
            read = (
                office_mention(text, Span(a, b), default_state, default_organisation)
                for a, b in own
            )
            offices = tuple(office for office in read if office is not None)
            if n in shared:
                offices = (shared[n],)
            mention = _mention(text, tokens, candidate, known, offices)
            mention = owner_beside(text, mention, left, span.end)
            if left is not None:
                mentions[-1] = owner_of_couple(text, left, mention)
            mentions.append(mention)
            left = mention
    return owners_agreed(mentions)


def _offices(
    text: str, tokens: list[Token], kept: list[Candidate], span: Span
) -> list[list[tuple[int, int]]]:
    """For each candidate, the offsets of the offices printed beside it."""
    before = _offices_before(text, tokens, kept, span)
    for n in range(1, len(kept)):
        many, left = before[n], kept[n - 1]
        if (
            len(many) > 1
            and not before[n - 1]
            and text[left.end : many[0][0]] in (", ", ", the ")
            and _DASH.fullmatch(text, many[-2][1], many[-1][0]) is None
        ):
            # "A, Deputy Head of X, Secretary B": the list prints offices behind its names;
            # "A, Deputy Head of X – Secretary B": a dash joins the offices of one person
            before[n - 1], before[n] = many[:-1], many[-1:]
    for n, candidate in enumerate(kept):
        last = n + 1 == len(kept)
        limit = span.end if last else kept[n + 1].start
        taken = before[n + 1][0][0] if not last and before[n + 1] else span.end
        if before[n] and before[n][0][0] > candidate.start:
            continue
        after = office_after(text, candidate.end, limit, name_follows=not last)
        if after is not None and after[1] <= min(taken, span.end):
            before[n] = [*before[n], after]
    return before


def _offices_before(
    text: str, tokens: list[Token], kept: list[Candidate], span: Span
) -> list[list[tuple[int, int]]]:
    """For each candidate, the offsets of the offices printed right before it."""
    found: list[list[tuple[int, int]]] = []
    low = span.start
    apart = False  # whether the office of the one before stands behind a comma
    for candidate in kept:
        start = candidate.start
        if _honorific(tokens, candidate) is not None:
            start = tokens[candidate.first - 1].start
        words = words_before(text, start, low)
        own = [(words[a].start, words[b - 1].end) for a, b in offices_before(words)]
        if (
            not own
            and text[start - 2 : start] == ", "
            and _ENDS.match(text, candidate.end, span.end)
        ):
            own = office_apart(text, words, low if found else None, after=apart)
            apart = bool(own)
        else:
            apart = False
        found.append(_held(text, own, low) if own else own)
        low = candidate.end
    return found


#: words right before an office that say when it was held; "then" alone often means "after that"
_WHEN: Final = re.compile(
    r"\b(?:the[ -](?P<set>then|late|future|previous)"
    r"|(?:by|to|of|with|from|when|under) (?P<bare>then)) \Z"
)
#: words right before an office of which the person named behind it is not the holder
_NOT_HELD: Final = re.compile(r"\b(?:candidates? for|(?:predecess|success)or as) (?:the )?\Z")
_ENDS: Final = re.compile(r"[,.;]|\s*\Z")
_DASH: Final = re.compile(r"\s[–—-]\s(?:the\s)?")


def _held(text: str, own: list[tuple[int, int]], low: int) -> list[tuple[int, int]]:
    """The offices with a word before them that says when: "the then", "the late"."""
    start, end = own[0]
    when = _WHEN.search(text, max(low, start - 16), start)
    if when is not None:
        return [(when.start(when.lastgroup or 0), end), *own[1:]]
    if _NOT_HELD.search(text, max(low, start - 24), start) is not None:
        return own[1:]
    return own


def _honorific(tokens: list[Token], candidate: Candidate) -> str | None:
    first = candidate.first
    if first and tokens[first].before != APART and tokens[first - 1].bits & lex.HONORIFIC:
        return tokens[first - 1].word
    return None


def _printed(text: str, candidate: Candidate) -> str:
    return " ".join(text[candidate.start : candidate.end].split())


def _accepted(text: str, candidate: Candidate, known: Known) -> bool:
    if candidate.strength == 2:
        return True
    printed = _printed(text, candidate)
    if candidate.one_name:
        return candidate.strength == 1 or known.resolve(printed) is not None
    return candidate.strength == 1 or known.has(printed)


def _mention(
    text: str,
    tokens: list[Token],
    candidate: Candidate,
    known: Known,
    offices: tuple[OfficeMention, ...],
) -> PersonMention:
    name = _printed(text, candidate)
    full = known.resolve(name)
    return PersonMention(
        span=stretch((candidate.start, candidate.end)),
        name=name,
        offices=offices,
        full_name=full,
        honorific=_honorific(tokens, candidate),
        key=known.key(full or name, offices),
    )


def office_mention(
    text: str, span: Span, default_state: str | None, default_organisation: str | None
) -> OfficeMention | None:
    """The office printed at this span, read; ``None`` where the words hold no office."""
    printed = " ".join(text[span.slice].split()).rstrip(" ,").replace(" OF ", " of ")
    reading = read_office(
        printed, default_state=default_state, default_organisation=default_organisation
    )
    if reading is None:
        return None
    return OfficeMention.of(span, printed, reading)
