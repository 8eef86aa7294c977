"""Whether a meeting met by video, and where those met whom the others saw on a screen."""

from __future__ import annotations

import re

from csto_records.model.span import Span
from csto_records.parsing.extract.attendance import of_other_day
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.places import place_in
from csto_records.parsing.extract.scene import Scene, Sentence, inside

_VIDEO = cue(re.compile(r"\bvideo ?(?:conference|link)\b", re.IGNORECASE), "video")
#: what stands before it where it is about a guest: "NAME (via ...", "were joined, via ..."
_GUEST = re.compile(r"(?: \(|\b(?P<joined>joined),? )(?:also )?(?:via|by) (?:a )?\Z")
#: "NAME chaired the meeting in PLACE", "The session held in PLACE"
_HELD_IN = cue(
    re.compile(
        r"\b(?:(?:chair(?:ed|s)|hosted) the (?:meeting|session|summit)"
        r"|[Tt]h(?:e|is) (?:meeting|session|summit)(?: was| is being)? held)(?= in [A-Z])"
    ),
    "chaired the|chairs the|hosted the|held in",
)


def by_video(scene: Scene, *, of_body: bool) -> Span | None:
    """The sentence that says that the meeting, and not one of its guests alone, met by video.

    Where no body met, what somebody says in a speech is about another meeting.
    """
    for sentence in scene.sentences_with(_VIDEO):
        if sentence.turn is not None and not of_body:
            continue
        if scene.near(_VIDEO, sentence.span) is None:
            continue
        for match in _VIDEO.pattern.finditer(scene.text, *sentence.span):
            if not _of_guest(scene, sentence.span.start, match.start()):
                return sentence.span
    return None


def _of_guest(scene: Scene, start: int, at: int) -> bool:
    """Whether the words at ``at`` say how one guest took part: "NAME (via videoconference)"."""
    before = _GUEST.search(scene.text, max(start, at - 24), at)
    if before is None:
        return False
    if before["joined"] is not None:
        return True
    named = inside(scene.people, Span(max(start, before.start() - 80), before.start()))
    return bool(named) and named[-1].span.end == before.start()


def met_elsewhere(scene: Scene, head: list[Sentence]) -> tuple[str, Span] | None:
    """Where a body met, on a page that prints where one of those on the screen was."""
    for sentence in head:
        match = scene.near(_HELD_IN, sentence.span)
        if match is not None and not of_other_day(scene, sentence):
            return place_in(scene, Span(match.end(), sentence.span.end))
    return None
