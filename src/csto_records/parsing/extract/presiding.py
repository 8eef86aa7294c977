"""Who chaired the meeting that a page is about."""

from __future__ import annotations

import re

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.attendance import attend, of_other_day
from csto_records.parsing.extract.bodies import bodies_in
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.occasions import Occasion, other
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.page import BlockKind

_CHAIRING = cue(
    re.compile(
        r"\bas the person chairing this meeting\b"
        r"|\ballow me to chair our (?:summit|meeting|session)\b"
        r"|\bAs the Chairman,? .{0,60}\bdeclare the (?:meeting|session|summit) open\b"
    ),
    "chair",
)
_CHAIRED_BY = cue(
    re.compile(r"\b(?:chaired by|under the chairmanship of|presided over by) "),
    "chaired by|under the chairmanship|presided over",
)
#: "NAME chaired the meeting", "NAME chaired a meeting, via videoconference, of the BODY"
_CHAIRED = cue(
    re.compile(
        r" (?:chaired|chairs|presided over) (?:(?P<this>the|this)|an?) (?:[\w-]++ ){0,5}?"
        r"(?:meeting|session|summit)\b(?! on the sidelines)"
    ),
    "chaired|chairs|presided over",
)


def claim_chair(
    scene: Scene,
    cast: Cast,
    facts: Facts,
    ref: Ref,
    occasion: Occasion,
    told: Sentence,
    head: list[Sentence],
) -> None:
    """Claims about who chaired; ``told`` is the sentence that says that there was a meeting."""
    for sentence in scene.sentences_with(_CHAIRING, _CHAIRED_BY):
        span = sentence.span
        if scene.search(_CHAIRING, span) and sentence.turn is not None:
            speaker = cast.speaker(scene, sentence.turn)
            if speaker is not None:
                facts.add(ref, "chair", speaker.ref, span)
        chaired = scene.search(_CHAIRED_BY, span)
        if chaired is not None and sentence.turn is None:
            after = cast.within(scene, Span(chaired.end(), span.end))
            if after:
                facts.add(ref, "chair", after[0].ref, span)
                attend(facts, ref, after[0], span)
    if occasion.of_people or (occasion.body is None and occasion.kind not in _CHAIRED_KINDS):
        return
    for sentence in head:
        member = _who_chaired(scene, cast, occasion, told, sentence)
        if member is not None:
            facts.add(ref, "chair", member.ref, sentence.span)
            attend(facts, ref, member, sentence.span)
            return


_CHAIRED_KINDS = ("meeting", "session")


def _who_chaired(
    scene: Scene, cast: Cast, occasion: Occasion, told: Sentence, sentence: Sentence
) -> Member | None:
    """The person named right before "chaired", where the sentence is about this meeting."""
    match = scene.near(_CHAIRED, sentence.span)
    if match is None or of_other_day(scene, sentence):
        return None
    named = inside(scene.people, Span(sentence.span.start, match.start()))
    if not named or named[-1].span.end != match.start():
        return None
    if sentence.span != told.span and match["this"] is None:
        if sentence.block.kind not in (BlockKind.TITLE, BlockKind.SUMMARY, BlockKind.NARRATIVE):
            return None
        if occasion.body is not None:
            same = any(body.id == occasion.body.id for body in bodies_in(scene, sentence.span))
        else:
            again = other(scene, sentence)
            same = again is not None and again.kind == occasion.kind
        if not same:
            return None
    return cast.of(named[-1])
