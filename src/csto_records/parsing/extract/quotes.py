"""Quoted words within a page's own account, and who is said to have said them."""

from __future__ import annotations

import re
from collections import deque
from typing import NamedTuple

import attrs

from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.scene import Scene, inside
from csto_records.parsing.page import Block, BlockKind

#: Shorter quotations are names and single words, not what somebody said.
FEWEST_WORDS = 4

_SAID = cue(
    re.compile(
        r"\b(?:said|says|noted|stressed|added|emphasi[sz]ed|stated|told|pointed out|recalled"
        r"|explained|underlined|underscored|believes|concluded|remarked|continued|went on"
        r"|replied)\b"
    ),
    "said|says|noted|stressed|added|emphasi|stated|told|pointed out|recalled|"
    "explained|underlined|underscored|believes|concluded|remarked|continued|went on|"
    "replied",
)
#: between a name and its verb
_ADVERBS = re.compile(r",? (?:(?:also|then|has|had|further|later|again|reportedly) ){0,2}")
_THING = re.compile(
    r"\b(?:project|plan|programme|program|strategy|concept|law|document|topic|theme|subject|forum"
    r"|conference|exhibition|exercises?|seminar|round table|titled|entitled|named|called)"
    r"(?: on)?:? [“«\"]$"
)
#: "the message to NAME said": the name is not of who speaks
_NOT_SUBJECT = re.compile(r"\b(?:to|with|from|by|of|for) (?:the )?$")
#: "the Ministry said", "its statement stressed"
_BODY_SPEAKS = re.compile(
    r"\b(?:[Mm]inistry|[Oo]ffice|[Ss]ervice|[Ss]ecretariat|website|statement|[Aa]gency"
    r"|[Dd]epartment|source|release|report|newspaper) (?:(?:also|has|further) )?$"
)
_FULL_STOP = re.compile(r"[.!?](?= |$)")
#: How far from a quotation its speaker may be named, in characters.
_BACK = 2000
_PRONOUN = cue(re.compile(r"\b(?:he|she|He|She)\b"), "he")
_CLOSING = {"“": "”", "«": "»", '"': '"'}
_OPENING = re.compile('[“«"]')
_WORD = re.compile(r"\w+")


@attrs.frozen
class Quote:
    """Quoted words (without the marks), and the person they are ascribed to."""

    span: Span
    speaker: Member | None


def quoted(text: str, start: int, end: int) -> list[Span]:
    """The stretches between quotation marks, without the marks and spaces at their ends.

    A mark that is never closed opens nothing.
    """
    spans = []
    at = start
    open_for_good: set[str] = set()  # marks after which no closing one comes any more
    for mark in _OPENING.finditer(text, start, end):
        close = _CLOSING[mark.group()]
        if mark.start() < at or close in open_for_good:
            continue
        stop = text.find(close, mark.end(), end)
        if stop < 0:
            open_for_good.add(close)
            continue
        first, last = mark.end(), stop
        while first < last and text[first].isspace():
            first += 1
        while last > first and (text[last - 1].isspace() or text[last - 1] == ","):
            last -= 1
        if last > first:
            spans.append(Span(first, last))
        at = stop + 1
        while at < end and text[at] == close == '"':
            at += 1  # a mark printed twice
    return spans


def quotes_in(scene: Scene, cast: Cast) -> list[Quote]:
    """The quotations in the page's own account."""
    found = []
    for block in scene.page.blocks:
        if block.kind not in (BlockKind.NARRATIVE, BlockKind.SUMMARY):
            continue
        for span in quoted(scene.text, *block.span):
            words = len(_WORD.findall(scene.text, span.start, span.end))
            if words >= FEWEST_WORDS and not _is_name(scene, block, span):
                speaker = _speaker(scene, cast, block, span)
                if speaker is not None:
                    found.append(Quote(span, speaker))
    return found


def _is_name(scene: Scene, block: Block, quote: Span) -> bool:
    """Whether the quoted words are the name of something: the project "..."."""
    return (
        _THING.search(scene.text, max(block.span.start, quote.start - 30), quote.start) is not None
    )


def _speaker(scene: Scene, cast: Cast, block: Block, quote: Span) -> Member | None:
    """Who is said to speak: named right after the words, or last before them in the paragraph."""
    after = Span(quote.end, min(block.span.end, _sentence_end(scene, quote.end, block)))
    said_after = scene.search(_SAID, after)
    if said_after is not None:
        sayer = _beside(scene, cast, after, said_after)
        if sayer is not None:
            return sayer.member
        named = _named(scene, cast, after)
        if named is not None:
            return named
        if scene.search(_PRONOUN, after):
            return _last_before(scene, cast, block, quote)
    before = _lead(block, quote)
    said = _last_said(scene, before)
    if said is not None:
        sayer = _beside(scene, cast, before, said)
        if sayer is not None:
            return sayer.member
    if said is not None or said_after is not None:
        return _last_before(scene, cast, block, quote)
    return None


class _Sayer(NamedTuple):
    """Who stands beside the verb: nobody, where a body or a paper speaks."""

    member: Member | None


def _last_said(scene: Scene, span: Span) -> re.Match[str] | None:
    """The last verb of saying in a stretch."""
    if scene.search(_SAID, span) is None:
        return None
    return deque(_SAID.pattern.finditer(scene.text, *span), maxlen=1)[0]


def _beside(scene: Scene, cast: Cast, span: Span, said: re.Match[str]) -> _Sayer | None:
    """Who says it: the name right before the verb, or right behind it with its office."""
    people = inside(scene.people, span)
    before = next((p for p in reversed(people) if p.span.end <= said.start()), None)
    if before is not None and _ADVERBS.fullmatch(scene.text, before.span.end, said.start()):
        start = min([before.span.start, *(office.span.start for office in before.offices)])
        if _NOT_SUBJECT.search(scene.text, max(span.start, start - 12), start):
            return _Sayer(None)
        member = cast.of(before)
        return None if member is None else _Sayer(member)
    if _BODY_SPEAKS.search(scene.text, max(span.start, said.start() - 40), said.start()):
        return _Sayer(None)
    behind = next((p for p in people if p.span.start >= said.end()), None)
    if behind is None:
        return None
    start = min((o.span.start for o in behind.offices if o.span.start >= said.end()), default=-1)
    start = behind.span.start if start < 0 else start
    if scene.text[said.end() : start].strip() not in ("", "the", "by", "Mr", "Mr."):
        return None
    member = cast.of(behind)
    return None if member is None else _Sayer(member)


def _lead(block: Block, quote: Span) -> Span:
    """What leads to a quotation: the paragraph before it, as far as a reader remembers."""
    return Span(max(block.span.start, quote.start - _BACK), quote.start)


def _sentence_end(scene: Scene, at: int, block: Block) -> int:
    far = min(block.span.end, at + _BACK)
    stop = _FULL_STOP.search(scene.text, at, far)
    return far if stop is None else stop.end()


def _named(scene: Scene, cast: Cast, span: Span) -> Member | None:
    """The person named in the span, by name or by an office that one person of the page has."""
    people = cast.within(scene, span)
    if people:
        return people[0]
    words = scene.quote(span).lower()
    for found in (
        {one.member.id: one.member for one in cast.holders() if _alike(one.printed, words)},
        {one.member.id: one.member for one in cast.holders() if one.title in words},
    ):
        if len(found) == 1:
            return next(iter(found.values()))
    return None


def _alike(printed: str, words: str) -> bool:
    """Whether the page's own wording of the office is repeated."""
    core = printed.removeprefix("the ")
    return len(core) > 8 and core in words


def _last_before(scene: Scene, cast: Cast, block: Block, quote: Span) -> Member | None:
    """The first person of the sentence that leads to the quotation, or of the paragraph."""
    people = [
        member
        for mention in inside(scene.people, _lead(block, quote))
        if (member := cast.of(mention)) is not None
    ]
    return people[0] if people else None
