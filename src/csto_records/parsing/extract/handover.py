"""Days on which a chair passes, or by which a term in the chair is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from csto_records.model.span import Span
from csto_records.parsing.extract.chair_words import CHAIRMANSHIP, chaired
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.time.partial import PartialDate

_MEETS = re.compile(r"\b(?:session|summit|meeting|meet)\b")
_FOR_YEAR = cue(
    re.compile(
        r"\bfor (?:the period of )?(?:the |its |their )?(?:[\w']+ )?"
        rf"{CHAIRMANSHIP} (?:of [\w' ]{{1,60}})?(?:in|for) (?P<year>[1-9][0-9]{{3}})\b"
    ),
    "chairmanship|presidency",
)


def named_by_year(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, PartialDate]]:
    """ "... proposed by STATE for the period of the presidency in YEAR"."""
    match = scene.search(_FOR_YEAR, sentence.span)
    if match is not None:
        named = inside(scene.states, Span(sentence.span.start, match.start()))
        if named:
            yield named[-1].id, PartialDate(int(match["year"]))


def meeting_day(scene: Scene, organisation: str) -> PartialDate | None:
    """The day of the coming meeting of the organisation, where the page prints just one."""
    days = scene.once(_meeting_days).get(organisation, {})
    return next(iter(days)) if len(days) == 1 else None


def _meeting_days(scene: Scene) -> dict[str, dict[PartialDate, None]]:
    """For each organisation the days that the page prints for what is to come of it."""
    found: dict[str, dict[PartialDate, None]] = {}
    for sentence in scene.sentences_at([mention.span[0] for mention in scene.organisations]):
        if not _MEETS.search(scene.text, *sentence.span):
            continue
        mentions = inside(scene.organisations, sentence.span)
        named = {id for one in mentions if (id := chaired(one.id)) is not None}
        for printed in inside(scene.dates, sentence.span):
            day = resolve_future(scene, printed.value)
            if day is not None and day.is_complete and printed.last_day is None:
                for organisation in named:
                    found.setdefault(organisation, {})[day] = None
    return found


def resolve_future(scene: Scene, value: tuple[int | None, int, int | None]) -> PartialDate | None:
    """A printed date of something to come; without a year, the next such date."""
    year, month, day = value
    if year is not None:
        return existing(year, month, day)
    if scene.day is None:
        return None
    for candidate in (scene.day.year, scene.day.year + 1):
        date = existing(candidate, month, day)
        if date is not None and date.last_ordinal >= scene.day.first_ordinal:
            return date
    return None
