"""An office printed once before several names: "deputy prime ministers A, B and C"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from csto_records.model.span import Span
from csto_records.parsing.people.model import OfficeMention
from csto_records.parsing.people.scan import Candidate
from csto_records.vocabulary.offices import read_office

_LONGEST: Final = 60  # characters of such an office
_PLURAL: Final = re.compile(
    r"\b(?:(?:[Ff]irst )?[Dd]eputy (?:[Pp]rime |[Ff]oreign |[Dd]efence |[Ff]inance )?[Mm]inisters"
    r"|[Pp]residential (?:[Aa]ides|[Aa]dvis[eo]rs)) \Z"
)
_JOINTS: Final = frozenset((", ", " and ", ", and "))


def shared_offices(
    text: str,
    kept: Sequence[Candidate],
    ranges: Sequence[Sequence[tuple[int, int]]],
    low: int,
    default_state: str | None,
) -> dict[int, OfficeMention]:
    """The offices that the names of a list have in common, by the place in ``kept``.

    A name before or behind which its own office is printed (``ranges``) ends the list.
    """
    found: dict[int, OfficeMention] = {}
    shared: OfficeMention | None = None
    for n, candidate in enumerate(kept):
        joined = n and text[kept[n - 1].end : candidate.start] in _JOINTS
        if ranges[n]:
            shared = None
        elif not joined or shared is None:
            start = kept[n - 1].end if n else low
            shared = _before(text, max(start, candidate.start - _LONGEST), candidate, default_state)
        if shared is not None:
            found[n] = shared
    return found


def _before(
    text: str, low: int, candidate: Candidate, default_state: str | None
) -> OfficeMention | None:
    """The office in the plural right before a name, as the office of one."""
    start = candidate.start
    if text[start - 2 : start] != "s ":
        return None
    match = _PLURAL.search(text, low, start)
    if match is None:
        return None
    left = text[max(low - _LONGEST, 0) : match.start()].split()[-1:]
    if left and left[0].isalpha() and left[0][0].isupper() and left[0] != "The":
        return None  # "the Russian and Belarusian deputy prime ministers A and B"
    printed = match[0].rstrip()
    reading = read_office(printed[:-1], default_state=default_state)
    if reading is None:
        return None
    return OfficeMention.of(Span(match.start(), match.start() + len(printed)), printed, reading)
