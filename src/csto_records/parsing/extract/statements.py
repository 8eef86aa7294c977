"""What was said: turns of a transcript, and quotations in an account."""

from __future__ import annotations

import re

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.quotes import quotes_in
from csto_records.parsing.extract.scene import Scene
from csto_records.parsing.extract.tenures import office_ref
from csto_records.parsing.page import Turn

_OPENING = re.compile(r"\bopening (?:remarks|address|speech)\b", re.IGNORECASE)
_QUESTION = re.compile(r"^(?:Question|Reporter|Journalist)\b", re.IGNORECASE)


def claim_statements(scene: Scene, cast: Cast, facts: Facts, main: Gathering | None) -> None:
    """Claims about everything that is said on the page, in the order of the page."""
    turns = [(turn.span, turn) for turn in scene.page.turns]
    quotes = [(quote.span, quote.speaker) for quote in quotes_in(scene, cast)]
    opening = scene.page.title is not None and _OPENING.search(scene.page.title) is not None
    asked = False
    for span, said in sorted([*turns, *quotes], key=lambda item: item[0]):
        ref = facts.next("statement")
        if isinstance(said, Turn):
            question = said.label is not None and _QUESTION.match(said.label) is not None
            speaker = None if question else cast.speaker(scene, said)
            kind = "question" if question else "answer" if asked else "remarks"
            asked = asked or question
            if opening and not asked:
                kind = "opening remarks"
            _say(scene, facts, ref, span, speaker, kind, said)
        else:
            _say(scene, facts, ref, span, said, "quoted", None)
        if main is not None:
            facts.add(ref, "meeting", main.ref, span)
        for topic in scene.page.topics:
            facts.add(ref, "topics", topic, span)


def _say(
    scene: Scene,
    facts: Facts,
    ref: Ref,
    span: Span,
    speaker: Member | None,
    kind: str,
    turn: Turn | None,
) -> None:
    facts.add(ref, "span", span, span)
    facts.add(ref, "kind", kind, span)
    if scene.page.language is not None:
        facts.add(ref, "language", scene.page.language, span)
    if scene.day is not None:
        facts.add(ref, "start", scene.day, span)
    if turn is not None and turn.label:
        facts.add(ref, "label", turn.label, turn.label_span)
    if speaker is None:
        return
    name_span = turn.label_span if turn is not None else span
    facts.add(ref, "speaker", facts.person(speaker.id, speaker.name, _own_span(speaker)), name_span)
    if speaker.offices:
        facts.add(ref, "office", office_ref(facts, speaker.offices[0]), name_span)


def _own_span(speaker: Member) -> Span | None:
    return speaker.mentions[0].span if speaker.mentions else None
