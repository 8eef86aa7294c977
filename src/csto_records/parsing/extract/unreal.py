"""Events that did not take place: denied, put off, or only thought possible."""

from __future__ import annotations

import re

from csto_records.model.span import Span
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.scene import Scene

_OFF = cue(
    re.compile(
        r"\b(?:was|were|is|are|been|be|being) (?:postponed|cancell?ed|called off|put off)\b"
        r"|\b(?:[Pp]ostpon(?:ed|es|ing)|[Cc]ancel(?:l?ed|s|l?ing)|[Cc]alled off)"
        r" (?:the|his|her|its|their|a|an) (?:[\w'-]+ ){0,4}?"
        r"(?:summit|session|meeting|visit|talks|trip|conference)\b"
        r"|\b(?:[Ss]ummit|[Ss]ession|[Mm]eeting|[Vv]isit|[Tt]alks|[Tt]rip)"
        r" (?:postponed|cancell?ed|called off)\b"
    ),
    "postpon|cancel|called off|put off",
)
#: before the words for an event, in one clause
_DENIED = re.compile(
    r"\b(?:no (?:plans?|talk|question|decision)|not (?!only)(?:plann?\w*|schedul\w*|hold|have|meet)"
    r"|(?:did|does|do|will|would|has|have|had) (?:not|never)|won't|didn't|fail(?:s|ed) to"
    r"|refus(?:es|ed) to|declin(?:es|ed) to|no)\b[^.;,]{0,24}$"
)
_POSSIBLE = re.compile(
    r"\b(?:may|might|could|would like to|would|should|ready to|willing to|wants? to|hopes? to"
    r"|offer(?:s|ed) to|propos(?:es|ed) to|able to|plans? to|intends? to)"
    r" (?:(?:also|soon|again|hold|have|take part in|be received) ){0,2}(?:a |an |the )?$"
)
#: behind them
_NOT_HELD = re.compile(
    r"[^.;,]{0,60}?\b(?:(?:may|might|could)(?: not)?"
    r"|(?:did|will|would|was|were|has|have) (?:not|never)|won't|didn't|cannot)"
    r" (?:yet |possibly )?(?:be|been|take|have|gather|convene)\b"
)
_FAR = 60  # characters before an event in which the words may stand


def is_off(scene: Scene, span: Span) -> bool:
    """Whether a stretch says that an event was put off."""
    return scene.near(_OFF, span) is not None


def is_not_held(scene: Scene, event: Span, stop: int) -> bool:
    """Whether what follows the name of a meeting says that it was or may not be held."""
    return _NOT_HELD.match(scene.text, event.end, stop) is not None


def is_unreal(scene: Scene, span: Span, event: Span) -> bool:
    """Whether a sentence denies an event, or holds it for possible only."""
    if is_off(scene, span):
        return True
    start = max(span.start, event.start - _FAR)
    return (
        _DENIED.search(scene.text, start, event.start) is not None
        or _POSSIBLE.search(scene.text, start, event.start) is not None
        or is_not_held(scene, event, span.end)
    )
