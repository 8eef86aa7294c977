"""What a state in the chair set out to do, where a page says so."""

from __future__ import annotations

import re

from csto_records.parsing.extract.chair_words import CHAIRMANSHIP
from csto_records.parsing.extract.chairs import Chairs
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.scene import Scene, Sentence, inside

#: After the priorities are named, their substance is looked for in so many sentences.
_REACH = 3

_PRIORITIES = cue(re.compile(r"\bpriorit(?:y|ies)\b"), "priorit")
_CHAIR = cue(re.compile(rf"\b{CHAIRMANSHIP}\b"), "chairmanship|presidency")
#: "STATE's chairmanship", "STATE priorities for the presidency"
_OWN = re.compile(rf"(?:'s?)? (?:\w+ )?(?:{CHAIRMANSHIP}|priorit(?:y|ies))\b")
_GOALS = (
    re.compile(
        r"\b(?:our|its|their|the) (?:main |chief |key |central )?"
        r"(?:goal|objective|aim|priority|task|direction) (?:is|was|has been) (?:to )?"
        r"(?P<goal>[^.;:\"“”«»]{5,200})"
    ),
    re.compile(
        r"\b[Ww]e (?:are|were|have been) (?:trying|striving|seeking|working) to "
        r"(?P<goal>[^.;:\"“”«»]{5,200})"
    ),
)


def claim_priorities(chairs: Chairs) -> None:
    """ "In the priorities for STATE's chairmanship our goal was to ..."."""
    scene = chairs.scene
    for sentence in scene.sentences_with(_PRIORITIES):
        state = _whose(scene, sentence)
        organisation = chairs.meant(sentence) if state is not None else None
        if state is None or organisation is None:
            continue
        index = scene.number(sentence)
        for other in scene.sentences[index : index + 1 + _REACH]:
            if other.turn is not sentence.turn or (
                other.turn is None and other.block is not sentence.block
            ):
                break
            for goal in _GOALS:
                match = goal.search(scene.text, *other.span)
                if match is not None:
                    words = " ".join(match["goal"].split()).strip(" ,")
                    ref = chairs.ref(state, organisation, other.span)
                    chairs.facts.add(ref, "priorities", words, other.span)


def _whose(scene: Scene, sentence: Sentence) -> str | None:
    """The state whose priorities for the chair the sentence speaks of."""
    if scene.search(_PRIORITIES, sentence.span) is None:
        return None
    if scene.search(_CHAIR, sentence.span) is None:
        return None
    for state in inside(scene.states, sentence.span):
        if _OWN.match(scene.text, state.span.end, sentence.span.end):
            return state.id
    return None
