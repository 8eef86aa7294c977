"""When the meetings were or will be that a page speaks of."""

from __future__ import annotations

import re

import pendulum

from csto_records.model.span import Span
from csto_records.parsing.extract.bodies import Body
from csto_records.parsing.extract.coming import resolved
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.time.partial import PartialDate

#: between a date and the meeting: another clause begins
_CLAUSE = re.compile(
    r"\b(?:and (?:saw|met|will|also|recently|then|have|held)|but|which|where|who"
    r"|to (?:discuss|prepare)|prepar(?:ations?|ing) (?:of|for)|related to)\b"
)
#: "on the sidelines of the meeting of BODY"
_BESIDE = re.compile(r"\bon the (?:sidelines|margins) of (?:[\w'-]+ ){0,9}$")
#: "in June and November, respectively"
_RESPECTIVELY = cue(re.compile(r",? respectively\b"), "respectively")
_LATER_TODAY = cue(re.compile(r"\b(?:[Ll]ater )?[Tt]oday\b"), "today")
_HELD_TODAY = cue(
    re.compile(r"\bToday\b[^.;]{0,60}? (?:was held|were held|took place|we had|we held)\b"), "today"
)
_HALF = cue(
    re.compile(r"\b(?P<which>first|second|latter) half of (?:the|this|(?P<year>[1-9][0-9]{3}))\b"),
    "half of",
)
_YEAR_AGO = cue(re.compile(r"\bexactly (?:a|one) year ago\b"), "exactly ")
_RECENT = cue(re.compile(r"\b[Ll]ess than (?:a|one) (?P<unit>week|month|year) ago\b"), "less than")
_UNITS = {"week": 7, "month": 31, "year": 366}
_WAS_HELD = cue(
    re.compile(r"\b(?:has|have) held\b|\b(?:was|were) held\b|\btook place\b"), "held|took place"
)
_THIS_YEAR = cue(re.compile(r"\bthis (?:year|spring|summer|autumn|winter)\b"), "this ")


def days_of(
    scene: Scene, sentence: Sentence, bodies: list[Body], coming: bool
) -> list[PartialDate | None]:
    """The dates of the meetings of several bodies: one for all, or one for each."""
    printed = inside(scene.dates, sentence.span)
    one_each = len(bodies) > 1 and len(printed) == len(bodies)
    if one_each and scene.near(_RESPECTIVELY, sentence.span):
        return [resolved(scene, date, coming, sentence) for date in printed]
    return [day_of(scene, sentence, coming, body.span) for body in bodies]


def day_of(
    scene: Scene, sentence: Sentence, coming: bool, where: Span | None = None
) -> PartialDate | None:
    """The day, month or half-year that the sentence names, in the clause of the meeting."""
    day = scene.day
    if day is None:
        return None
    half = scene.near(_HALF, sentence.span)
    if half is not None:
        year = int(half["year"]) if half["year"] else day.year
        return PartialDate(year, half=1 if half["which"] == "first" else 2)
    if scene.near(_YEAR_AGO, sentence.span) and day.is_complete:
        return existing(day.year - 1, day.month, day.day)
    if not coming and not inside(scene.dates, sentence.span):
        recent = scene.near(_RECENT, sentence.span)
        if recent is not None:
            return _since(day, _UNITS[recent["unit"]])
        if scene.near(_WAS_HELD, sentence.span) and scene.near(_THIS_YEAR, sentence.span):
            return PartialDate(day.year)
    printed = inside(scene.dates, sentence.span)
    if where is not None:
        printed = sorted(
            printed, key=lambda p: max(p.span.start - where.end, where.start - p.span.end)
        )
        printed = [
            p
            for p in printed
            if _same_clause(scene, sentence, p.span, where)
            and not (p.day is not None and _of_another(scene, sentence, p.span, where))
        ]
    for one in printed:
        found = resolved(scene, one, coming, sentence)
        if found is not None:
            return found
    if not coming and not printed and scene.near(_HELD_TODAY, sentence.span):
        return day
    if coming and not printed and scene.near(_LATER_TODAY, sentence.span):
        return day
    return None


def _same_clause(scene: Scene, sentence: Sentence, date: Span, where: Span) -> bool:
    first, second = sorted((date, where))
    if date.start - sentence.span.start < 8:
        return True  # "On DAY, ..." is about the whole sentence
    return _CLAUSE.search(scene.text, first.end, max(first.end, second.start)) is None


def _of_another(scene: Scene, sentence: Sentence, date: Span, where: Span) -> bool:
    """Whether a day is that of what took place on the sidelines of the meeting, not its own."""
    if date.start > where.start:
        return False
    beside = _BESIDE.search(scene.text, max(sentence.span.start, where.start - 100), where.start)
    return beside is not None


def _since(day: PartialDate, days: int) -> PartialDate:
    """The month or the year in which a day lies that is at most so many days back."""
    first = PartialDate.of(pendulum.Date.fromordinal(max(1, day.first_ordinal - days)))
    if (first.year, first.month) == (day.year, day.month):
        return PartialDate(day.year, day.month)
    return PartialDate(day.year) if first.year == day.year else first
