"""Other meetings that a page speaks of: held before it, or announced."""

from __future__ import annotations

import re

import pendulum

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast
from csto_records.parsing.extract.chairs import resolve_future
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering, attend, council_of, meets, place_in
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate

_MEETING = cue(
    re.compile(
        r"\b(?:session|meeting|summit|videoconference|in the format of|within the framework of"
        r"|Council in|Council on)\b"
    ),
    "session|meeting|summit|videoconference|in the format of|"
    "within the framework of|council in|council on",
)
_COMING = cue(
    re.compile(
        r"\b(?:will (?:hold|be held|take place|meet|host|gather)|is scheduled|are scheduled"
        r"|is (?:due|planned|expected) to|next|upcoming|forthcoming)\b"
    ),
    "will |is scheduled|are scheduled|is due|is planned|is expected|next|upcoming|forthcoming",
)
_HALF = cue(
    re.compile(r"\b(?P<which>first|second|latter) half of (?:the|this|(?P<year>[1-9][0-9]{3}))\b"),
    "half of",
)
_YEAR_AGO = cue(re.compile(r"\bexactly (?:a|one) year ago\b"), "exactly ")
_LEADERS = cue(
    re.compile(
        r"\b(?:leaders|heads of state|presidents) of the (?:\w+ )?member (?:countries|states)\b"
    ),
    "leaders of the|heads of state of the|presidents of the",
)
_DECIDING = cue(
    re.compile(r"\b(?:approved|decided|signed|agreed|adopted|appointed|endorsed)\b"),
    "approved|decided|signed|agreed|adopted|appointed|endorsed",
)
#: what may stand between somebody and the meeting at which they said or did something
_SPOKE_THERE = re.compile(
    r" (?:at|in) (?:the |a )?(?:[A-Z][a-z]+ [0-9]{1,2} )?(?:(?:session|meeting) of )?(?:the )?"
)
_HOSTED = cue(
    re.compile(
        r"(?<![\w-])(?P<place>[A-Z][\w-]++(?: [A-Z][\w-]++)?+) hosted (?:a|an|the) "
        r"(?P<title>(?:[a-z]+ ){0,4}(?:conference|forum|exhibition|summit)(?: on [\w ]{3,80})?)"
    ),
    "hosted",
)
_RECENT = cue(re.compile(r"\b[Ll]ess than (?:a|one) (?P<unit>week|month|year) ago\b"), "less than")
_UNITS = {"week": 7, "month": 31, "year": 366}
_WAS_HELD = cue(
    re.compile(r"\b(?:has|have) held\b|\b(?:was|were) held\b|\btook place\b"), "held|took place"
)
_THIS_YEAR = cue(re.compile(r"\bthis (?:year|spring|summer|autumn|winter)\b"), "this ")
_THE_BODY = re.compile(r"^The (?:Council|Committee|Commission|Assembly) ")


def claim_mentioned(
    scene: Scene, cast: Cast, facts: Facts, main: Gathering | None, organisation: str | None
) -> dict[Span, Ref]:
    """Claims about meetings other than the main one.

    Returned are the meetings that decided something, by the sentence that says so.
    """
    last_body: str | None = None
    deciding: dict[Span, Ref] = {}
    for sentence in scene.sentences:
        bodies = [m for m in inside(scene.organisations, sentence.span) if meets(m.id)]
        if not bodies and _THE_BODY.match(scene.quote(sentence.span)) and last_body is not None:
            start = Span(sentence.span.start, sentence.span.start)
            _mention(scene, cast, facts, sentence, last_body, start, main)
        for body in bodies:
            _mention(scene, cast, facts, sentence, body.id, body.span, main)
        if bodies:
            last_body = bodies[-1].id
        _hosted(scene, facts, sentence)
        of_leaders = _of_leaders(scene, facts, sentence, organisation)
        if of_leaders is not None:
            deciding[sentence.span] = of_leaders
    return deciding


def _mention(
    scene: Scene,
    cast: Cast,
    facts: Facts,
    sentence: Sentence,
    body: str,
    where: Span,
    main: Gathering | None,
) -> None:
    if not scene.search(_MEETING, sentence.span):
        return
    coming = scene.search(_COMING, sentence.span) is not None
    date = _date(scene, sentence, coming)
    if date is None or scene.day is None:
        return
    same_day = date.compatible_with(scene.day)
    if main is not None and main.body == body and same_day:
        return  # the main meeting itself
    if coming and date.last_ordinal < scene.day.first_ordinal:
        return
    ref = facts.next("meeting")
    facts.add(ref, "body", facts.organisation(body, where), sentence.span)
    facts.add(ref, "start", date, sentence.span)
    if not date.is_complete:
        facts.add(ref, "end", EndedOn(date, inclusive=True), sentence.span)
    facts.add(ref, "status", "announced" if coming else "held", sentence.span)
    kind = "session" if re.search(r"\bsession\b", scene.quote(sentence.span)) else "meeting"
    facts.add(ref, "kind", kind, sentence.span)
    place = place_in(scene, Span(where.end, sentence.span.end))
    if place is not None:
        facts.add(ref, "place", place[0], place[1])
    for person in cast.within(scene, Span(sentence.span.start, where.start)):
        before = Span(sentence.span.start, where.start)
        last = inside(person.mentions, before)[-1]
        if _SPOKE_THERE.fullmatch(scene.text, last.span.end, where.start):
            attend(facts, ref, person, sentence.span, last.offices)


def _date(scene: Scene, sentence: Sentence, coming: bool) -> PartialDate | None:
    """The day, month or half-year that the sentence names."""
    day = scene.day
    if day is None:
        return None
    half = scene.search(_HALF, sentence.span)
    if half is not None:
        year = int(half["year"]) if half["year"] else day.year
        return PartialDate(year, half=1 if half["which"] == "first" else 2)
    if scene.search(_YEAR_AGO, sentence.span) and day.is_complete:
        return existing(day.year - 1, day.month, day.day)
    if not coming and not inside(scene.dates, sentence.span):
        recent = scene.search(_RECENT, sentence.span)
        if recent is not None:
            return since(day, _UNITS[recent["unit"]])
        if scene.search(_WAS_HELD, sentence.span) and scene.search(_THIS_YEAR, sentence.span):
            return PartialDate(day.year)
    for printed in inside(scene.dates, sentence.span):
        found = resolve_future(scene, printed.value) if coming else scene.date(printed)
        if found is not None:
            return found
    return None


def since(day: PartialDate, days: int) -> PartialDate:
    """The month or the year in which a day lies that is at most so many days back."""
    first = PartialDate.of(pendulum.Date.fromordinal(max(1, day.first_ordinal - days)))
    if (first.year, first.month) == (day.year, day.month):
        return PartialDate(day.year, day.month)
    return PartialDate(day.year) if first.year == day.year else first


def _hosted(scene: Scene, facts: Facts, sentence: Sentence) -> None:
    """ "Less than a month ago, CITY hosted a conference on SUBJECT"."""
    match = scene.search(_HOSTED, sentence.span)
    if match is None:
        return
    date = _date(scene, sentence, coming=False)
    if date is None:
        return
    ref = facts.next("meeting")
    facts.add(ref, "title", match["title"], sentence.span)
    facts.add(ref, "kind", "conference", sentence.span)
    facts.add(ref, "place", match["place"], Span(*match.span("place")))
    facts.add(ref, "start", date, sentence.span)
    facts.add(ref, "status", "held", sentence.span)


def _of_leaders(
    scene: Scene, facts: Facts, sentence: Sentence, organisation: str | None
) -> Ref | None:
    """ "... was approved by the leaders of the member countries on DAY": their council met."""
    leaders = scene.search(_LEADERS, sentence.span)
    council = council_of(organisation) if organisation is not None else None
    if leaders is None or council is None or not scene.search(_DECIDING, sentence.span):
        return None
    for printed in inside(scene.dates, Span(leaders.end(), sentence.span.end)):
        date = scene.date(printed)
        if date is not None and date.is_complete and date != scene.day:
            ref = facts.next("meeting")
            facts.add(ref, "body", facts.organisation(council, sentence.span), sentence.span)
            facts.add(ref, "start", date, sentence.span)
            facts.add(ref, "status", "held", sentence.span)
            return ref
    return None
