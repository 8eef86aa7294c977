"""The meeting that a page is about: its body or its people, place, format, parts, chair."""

from __future__ import annotations

import re

import attrs

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.attendance import (
    attend,
    claim_attendance,
    claim_met,
    of_other_day,
    of_past_day,
)
from csto_records.parsing.extract.bodies import OCCASION
from csto_records.parsing.extract.by_video import by_video, met_elsewhere
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.coming import (
    announces,
    coming_at,
    day_to_come,
    just_before,
    only_spoken_of,
)
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.occasions import (
    Occasion,
    arrival,
    body_met,
    opened,
    other,
    people_met,
    tells_of_none,
    titles_of,
)
from csto_records.parsing.extract.places import of_all_events, place_in, place_of_body, visited
from csto_records.parsing.extract.presiding import claim_chair
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.parsing.extract.unreal import is_unreal
from csto_records.parsing.page import BlockKind
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate

_PARTS = (
    (
        "restricted",
        cue(
            re.compile(
                r"\b(?:restricted|narrow)(?:[- ]attendance)?(?: \w+)? format\b"
                r"|\brestricted attendance\b",
                re.IGNORECASE,
            ),
            "restricted|narrow",
        ),
    ),
    ("plenary", cue(re.compile(r"\bplenary (?:meeting|session)\b", re.IGNORECASE), "plenary")),
    (
        "expanded",
        cue(re.compile(r"\bexpanded[- ](?:attendance|format)\b", re.IGNORECASE), "expanded"),
    ),
)
_NEWS_CONFERENCE = cue(re.compile(r"\bnews conference\b", re.IGNORECASE), "news conference")
_TOOK_PLACE_ON = cue(
    re.compile(
        r"The (?:interview|meeting|conversation|talks|session|ceremony|forum) "
        r"(?:took place|was held|were held|was recorded) (?:in [\w ]{2,40} )?on "
    ),
    "took place|was held|were held|was recorded",
)
_PRONOUN = re.compile(r"(?:[^.;:]{1,60}, )?(?:[Hh]e|[Ss]he) (?:(?:also|then|has|had|later) ){0,2}")
_SESSIONS = ("session", "sessions", "summit", "summits")


@attrs.define
class Gathering:
    """The main meeting of a page, as the subject of claims."""

    ref: Ref
    body: str | None
    kind: str
    status: str = "held"
    day: PartialDate | None = None
    last_day: PartialDate | None = None


def main_gathering(scene: Scene, cast: Cast, facts: Facts) -> Gathering | None:
    """The meeting that the page is about, with everything that it says of it."""
    head = scene.head
    found = _find(scene, cast, head)
    if found is None:
        return None
    occasion, sentence, day = found
    status = "held" if day is None else "announced"
    told = _told(scene, head, occasion) if day is None else None
    gathering = Gathering(
        facts.next("meeting"),
        occasion.body.id if occasion.body else None,
        _kind(scene, sentence, head) if occasion.body else occasion.kind,
        status,
        day or _took_place(scene) or (told[0] if told is not None else scene.day),
    )
    span = sentence.span
    at = None if told is None else told[0]
    if occasion.body is not None:
        facts.add(gathering.ref, "body", occasion.body.introduce(facts), span)
    elif occasion.of_people:
        met = cast.within(scene, span)
        claim_met(scene, cast, facts, gathering.ref, occasion, head, met, status == "announced", at)
        subject = _pronoun_of(scene, cast, head, sentence, occasion)
        if subject is not None:
            attend(facts, gathering.ref, subject, span)
    facts.add(gathering.ref, "kind", gathering.kind, span)
    if gathering.day is not None:
        own_day = gathering.day == scene.day
        date_span = (scene.page.published_span or scene.page.dated_span) if own_day else span
        if told is not None and not own_day:
            date_span = told[1]
        facts.add(gathering.ref, "start", gathering.day, date_span)
    gathering.last_day = _last_day(scene, head, gathering.day) if day is not None else None
    if gathering.last_day is not None:
        facts.add(gathering.ref, "end", EndedOn(gathering.last_day, inclusive=True), span)
    facts.add(gathering.ref, "status", status, span)
    _place(scene, facts, gathering, occasion, sentence, head)
    if not tells_of_none(scene, head):
        claim_attendance(scene, cast, facts, gathering.ref, occasion, head, at)
    _parts(scene, facts, gathering)
    claim_chair(scene, cast, facts, gathering.ref, occasion, sentence, head)
    return gathering


def _pronoun_of(
    scene: Scene, cast: Cast, head: list[Sentence], sentence: Sentence, occasion: Occasion
) -> Member | None:
    """Who "he" is in "He met with A and B": of whom the page speaks first."""
    if _PRONOUN.fullmatch(scene.text, sentence.span.start, occasion.span.start) is None:
        return None
    return next((m for s in head for m in cast.within(scene, s.span)), None)


def _find(
    scene: Scene, cast: Cast, head: list[Sentence]
) -> tuple[Occasion, Sentence, PartialDate | None] | None:
    """The event, the sentence that says so, and the day if it is to come."""
    announced = announces(scene)
    if tells_of_none(scene, head):
        for sentence in titles_of(head):
            letter = opened(scene, sentence)
            if letter is not None:
                return letter, sentence, None
        return None
    lead = next((s for s in head if s.block.kind is not BlockKind.TITLE), None)
    visit: tuple[Occasion, Sentence, PartialDate | None] | None = None
    for sentence in head:
        if (
            visit is not None
            and sentence.block.kind is BlockKind.NARRATIVE
            and sentence is not lead
        ):
            break
        elsewhere = of_other_day(scene, sentence) and (
            sentence is not lead or just_before(scene, sentence) is None
        )
        if not announced and elsewhere and not _coming(scene, sentence):
            continue
        new = sentence.block.kind is BlockKind.TITLE or sentence is lead
        occasion = _occasion(scene, cast, sentence, new)
        if occasion is None or (visit is not None and not (occasion.of_people or occasion.body)):
            continue
        if is_unreal(scene, sentence.span, occasion.span):
            continue
        to_come = announced or coming_at(scene, sentence, occasion.span)
        if not to_come:
            if elsewhere or (occasion.body and only_spoken_of(scene, occasion.span)):
                continue
            if occasion.kind == "visit":
                visit = occasion, sentence, None
                continue
            return occasion, sentence, None
        if not announced and only_spoken_of(scene, occasion.span):
            continue
        day = _day(scene, sentence, head)
        if day is not None and occasion.kind == "visit":
            visit = occasion, sentence, day
        elif day is not None:
            return occasion, sentence, day
    if visit is not None:
        return visit
    for sentence in head[:2]:
        arrived = arrival(scene, sentence)
        if arrived is not None and not announced:
            return arrived, sentence, None
    return None


def _coming(scene: Scene, sentence: Sentence) -> bool:
    return coming_at(scene, sentence, sentence.span)


def _occasion(scene: Scene, cast: Cast, sentence: Sentence, new: bool) -> Occasion | None:
    people = people_met(scene, sentence.span)
    body = body_met(scene, sentence.span)
    if people is not None and (body is None or people.span.start < body.span.start):
        met = cast.within(scene, sentence.span)
        if len(met) >= 2 or (met and sentence.block.kind is BlockKind.TITLE):
            return people
    if body is not None:
        return body
    return other(scene, sentence) if new else None


def _day(scene: Scene, sentence: Sentence, head: list[Sentence]) -> PartialDate | None:
    """The day of what is to come: as the sentence says, or the page, or another of its head."""
    dated = scene.page.dated
    if dated is not None and (scene.page.published is None or announces(scene)):
        return existing(*dated)
    day = day_to_come(scene, sentence)
    if day is not None:
        return day
    found = (day_to_come(scene, inner) for inner in head if _coming(scene, inner))
    return next((day for day in found if day is not None), None)


def _last_day(scene: Scene, head: list[Sentence], day: PartialDate | None) -> PartialDate | None:
    """The last of several days: "on June 8-10"."""
    for sentence in head:
        for printed in inside(scene.dates, sentence.span):
            if (
                printed.last_day is not None
                and day is not None
                and (printed.month, printed.day) == (day.month, day.day)
            ):
                return existing(day.year, day.month, printed.last_day)
    return None


def _told(
    scene: Scene, head: list[Sentence], occasion: Occasion
) -> tuple[PartialDate, Span] | None:
    """The day that the lead gives for the event, and where, on a page that came out later.

    A page that prints a place beside its day prints the day of the event.
    """
    lead = next((s for s in head if s.block.kind is not BlockKind.TITLE), None)
    if lead is None or scene.page.place is not None or _coming(scene, lead):
        return None
    day = just_before(scene, lead)
    if day is None:
        return None
    if occasion.body is not None:
        found = body_met(scene, lead.span)
        same = found is not None and found.body is not None and found.body.id == occasion.body.id
    elif occasion.of_people:
        met = people_met(scene, lead.span)
        same = met is not None and met.kind == occasion.kind
    else:
        event = other(scene, lead) or people_met(scene, lead.span)
        same = event is not None and event.kind == occasion.kind
    return day if same else None


def _took_place(scene: Scene) -> PartialDate | None:
    """ "The interview took place on DAY"."""
    for sentence in scene.sentences_with(_TOOK_PLACE_ON)[:3]:
        match = _TOOK_PLACE_ON.pattern.match(scene.text, *sentence.span)
        if match is not None and sentence.turn is None:
            for printed in inside(scene.dates, Span(match.end() - 1, sentence.span.end))[:1]:
                return scene.date(printed)
    return None


def _kind(scene: Scene, sentence: Sentence, head: list[Sentence]) -> str:
    for inner in [sentence, *head]:
        occasion = scene.near(OCCASION, inner.span)
        if occasion is not None and occasion["kind"].lower() in _SESSIONS:
            return "session"
    return "meeting"


def _place(
    scene: Scene,
    facts: Facts,
    gathering: Gathering,
    occasion: Occasion,
    sentence: Sentence,
    head: list[Sentence],
) -> None:
    ref = gathering.ref
    if gathering.kind == "telephone conversation":
        if scene.page.place is not None:
            facts.add(ref, "place", scene.page.place, scene.page.place_span or sentence.span)
        facts.add(ref, "format", "telephone", sentence.span)
        return
    video = None
    if gathering.kind != "visit":  # somebody who travels opens another event by video
        video = by_video(scene, of_body=gathering.body is not None)
    place: tuple[str, Span] | None = None
    later = gathering.status == "announced" and not announces(scene)
    if scene.page.place is not None and not (later and gathering.day != scene.day):
        place = scene.page.place, scene.page.place_span or sentence.span
        if video is not None and gathering.body is not None:
            place = met_elsewhere(scene, head) or place
    else:
        place = _said_place(scene, gathering, occasion, sentence, head)
    if place is not None:
        facts.add(ref, "place", *place)
    if video is not None:
        facts.add(ref, "format", "videoconference", video)
    elif place is not None and gathering.status == "held":
        facts.add(ref, "format", "in person", sentence.span)


def _said_place(
    scene: Scene,
    gathering: Gathering,
    occasion: Occasion,
    sentence: Sentence,
    head: list[Sentence],
) -> tuple[str, Span] | None:
    """The place that the words about the meeting name, or the visit that it is a part of."""
    told = [(sentence, occasion)]
    for inner in head:
        if of_past_day(scene, inner):
            continue
        if occasion.body is not None:
            found = body_met(scene, inner.span)
            found = found if found and found.body and found.body.id == occasion.body.id else None
        else:
            found = people_met(scene, inner.span) if occasion.of_people else other(scene, inner)
        if found is not None:
            told.append((inner, found))
    for inner, found in told:
        for start in (found.span.start, found.span.end):
            place = place_in(scene, Span(start, inner.span.end))
            if place is not None:
                return place
        place = place_in(scene, Span(inner.span.start, found.span.start))
        if place is not None:
            return place
    if gathering.status == "announced":
        if occasion.body is not None:
            place = place_of_body(scene, occasion.body)
            if place is not None:
                return place
        everything = of_all_events(scene)
        if everything is not None:
            return everything
    if gathering.status == "announced" or gathering.kind == "visit":
        for inner in head:
            place = visited(scene, inner.span)
            if place is not None:
                return place
    return None


def _parts(scene: Scene, facts: Facts, gathering: Gathering) -> None:
    ref = gathering.ref
    parts = [pattern for _, pattern in _PARTS]
    for sentence in scene.sentences_with(*parts, _NEWS_CONFERENCE):
        span = sentence.span
        for part, pattern in _PARTS:
            match = scene.search(pattern, span)
            if gathering.body is not None and match is not None:
                facts.add(ref, "parts", part, Span(*match.span()))
        if sentence.block.kind is BlockKind.TITLE and scene.search(_NEWS_CONFERENCE, span):
            facts.add(ref, "parts", "news conference", span)
