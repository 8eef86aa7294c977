"""Other meetings of people that a page speaks of: who met whom beside, before or after."""

from __future__ import annotations

import re

import attrs

from csto_records.model.span import Span
from csto_records.parsing.extract.attendance import attend
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.coming import is_past
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.handover import resolve_future
from csto_records.parsing.extract.places import place_in
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.page import BlockKind
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate

#: "He met, in particular, with A and B", "Mr X has also met with A"
_MET = cue(
    re.compile(
        r"(?<![\w’'-])(?:[Hh]e|[Ss]he|(?:the )?(?:Russian )?[Pp]resident"
        r"|(?:M(?:r|s|rs)\.? )?[A-Z][\w’'-]++)"
        r" (?:has |also |separately |then ){0,2}met(?: separately| briefly| also)?"
        r"(?:, (?:in particular|among others|specifically),)? with "
    ),
    " met",
)
#: "A last met with B on DAY in PLACE"
_LAST_MET = cue(re.compile(r"\blast (?:met|spoke)(?: with)?\b|\b(?:met|meeting) last\b"), "last")
#: "We held talks in PLACE in MONTH"
_WE_TALKED = cue(
    re.compile(r"\b[Ww]e (?:held|had) (?:\w+ ){0,2}(?P<kind>talks|meeting|negotiations) in "),
    "we held|we had",
)
#: "the talks with NAME scheduled to take place on DAY in PLACE"
_TALKS_SCHEDULED = cue(
    re.compile(
        r"\b(?P<kind>talks|meeting) with (?P<who>[^.;]{4,160}?) (?:which (?:is|are) )?(?:scheduled"
        r"|due|to be held|planned)\b"
    ),
    "talks with|meeting with",
)
#: "NAME welcomed the President at the airport", and then "their conversation"
_AT_AIRPORT = cue(
    re.compile(r"\b(?:welcomed|greeted|met|received)\b[^.;]{0,120}?\b(?:[Aa]irport|[Aa]irfield)\b"),
    "airport|airfield",
)
_CONVERSATION = cue(
    re.compile(r"\b(?:[Dd]uring|[Ii]n|[Aa]t) their (?:\w+ )?(?:conversation|meeting|talks?)\b"),
    "their ",
)
#: in the account of a visit: the talks of guest and host
_TALKS = cue(
    re.compile(
        r"\b(?:followed by|[Ff]ollowing|[Aa]fter|[Dd]uring|held|had) (?:the |their |expanded |"
        r"bilateral )*(?P<kind>talks|negotiations)\b"
    ),
    "talks|negotiations",
)
#: another day than that of the page
_OTHER_DAY = cue(
    re.compile(
        r"\b(?:[Tt]omorrow|[Yy]esterday|next|will|[Rr]ecently|last"
        r"|(?:this|previous) (?:week|month|year)"
        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|days? (?:ago|before))\b"
    ),
    "tomorrow|yesterday|next|will|recently|last|this |previous|day",
)


@attrs.define
class _Encounter:
    kind: str
    people: list[Member]
    day: PartialDate
    status: str
    place: tuple[str, Span] | None
    span: Span


def claim_encounters(scene: Scene, cast: Cast, facts: Facts, main: Gathering | None) -> None:
    """Claims about meetings of named people other than the main meeting."""
    if scene.day is None:
        return
    cues = [_MET, _LAST_MET, _WE_TALKED, _TALKS_SCHEDULED, _AT_AIRPORT]
    if main is not None and main.kind == "visit":
        cues.append(_TALKS)
    told = scene.sentences_with(*cues)
    if not told:
        return
    present = _present(cast, facts, main)
    for sentence in told:
        for one in _in(scene, cast, sentence, main, present):
            if not _same(main, present, one):
                _claim(facts, one)


def _present(cast: Cast, facts: Facts, main: Gathering | None) -> list[Member]:
    """Who took part in the main meeting, in order."""
    if main is None:
        return []
    ids = [
        getattr(claim.value, "person", None)
        for claim in facts.claims
        if claim.subject == main.ref.id and claim.field == "participants"
    ]
    return [cast.members[id] for id in dict.fromkeys(ids) if id in cast.members]


def _same(main: Gathering | None, present: list[Member], one: _Encounter) -> bool:
    """Whether it is the main meeting again."""
    if main is None or main.body is not None or main.day is None:
        return False
    return (
        main.kind in ("meeting", "talks", "telephone conversation")
        and all(member in present for member in one.people)
        and one.day.compatible_with(main.day)
    )


def _in(
    scene: Scene, cast: Cast, sentence: Sentence, main: Gathering | None, present: list[Member]
) -> list[_Encounter]:
    if sentence.turn is not None:
        return [*_we_talked(scene, sentence, present), *_scheduled(scene, cast, sentence)]
    if sentence.block.kind is not BlockKind.NARRATIVE:
        return [*_last_met(scene, cast, sentence)] if scene.near(_LAST_MET, sentence.span) else []
    if scene.near(_LAST_MET, sentence.span):
        return _last_met(scene, cast, sentence)
    found = _met(scene, cast, sentence, main)
    return found or _welcomed(scene, cast, sentence) or _on_visit(scene, cast, sentence, main)


def _subject(scene: Scene, cast: Cast) -> Member | None:
    """Of whom the page speaks first: "he"."""
    for sentence in scene.head:
        named = cast.within(scene, sentence.span)
        if named:
            return named[0]
    return None


def _met(scene: Scene, cast: Cast, sentence: Sentence, main: Gathering | None) -> list[_Encounter]:
    match = scene.near(_MET, sentence.span)
    if match is None or main is None or main.status != "held" or main.kind == "visit":
        return []
    if scene.near(_OTHER_DAY, sentence.span):
        return []
    if inside(scene.dates, sentence.span) or sentence in scene.head[:2]:
        return []
    before = cast.within(scene, Span(sentence.span.start, match.end()))
    who = before[-1] if before else _subject(scene, cast)
    if who is None or scene.day is None:
        return []
    place = place_in(scene, Span(match.start(), sentence.span.end)) or _page_place(scene)
    others = _row(scene, cast, Span(match.end(), sentence.span.end))
    return [
        _Encounter("meeting", [who, other], scene.day, "held", place, sentence.span)
        for other in others
        if other is not who
    ]


_JOINT = re.compile(r"(?:, | and |, and | as well as )")


def _row(scene: Scene, cast: Cast, span: Span) -> list[Member]:
    """The people of a list: from each name to the office of the next nothing but "and" stands."""
    found: list[Member] = []
    end = span.start
    for person in inside(scene.people, span):
        starts = [person.span.start, *(o.span.start for o in person.offices)]
        first = min(start for start in starts if start >= end) if starts else end
        gap = scene.text[end:first]
        allowed = (
            gap.strip() in ("", "the") if not found else _JOINT.fullmatch(gap.replace("the ", ""))
        )
        member = cast.of(person)
        if not allowed or member is None:
            break
        found.append(member)
        end = max(person.span.end, *(o.span.end for o in person.offices), end)
    return found


def _page_place(scene: Scene) -> tuple[str, Span] | None:
    if scene.page.place is None or scene.page.place_span is None:
        return None
    return scene.page.place, scene.page.place_span


def _last_met(scene: Scene, cast: Cast, sentence: Sentence) -> list[_Encounter]:
    match = scene.near(_LAST_MET, sentence.span)
    people = cast.within(scene, sentence.span)
    dates = inside(scene.dates, sentence.span)
    if match is None or len(people) < 2 or not dates or "spoke" in match.group():
        return []
    day = scene.date(dates[0])
    if day is None or not is_past(scene, day):
        return []
    place = place_in(scene, Span(match.start(), sentence.span.end))
    return [_Encounter("meeting", people[:2], day, "held", place, sentence.span)]


def _we_talked(scene: Scene, sentence: Sentence, present: list[Member]) -> list[_Encounter]:
    match = scene.near(_WE_TALKED, sentence.span)
    if match is None:
        return []
    rest = Span(match.start("kind"), sentence.span.end)
    place = place_in(scene, rest)
    dates = [d for d in inside(scene.dates, rest) if place and d.span.start - place[1].end < 12]
    day = scene.date(dates[0]) if dates else None
    if day is None or place is None or not is_past(scene, day):
        return []
    kind = "meeting" if match["kind"] == "meeting" else "talks"
    people = present if len(present) == 2 else []
    return [_Encounter(kind, people, day, "held", place, sentence.span)]


def _scheduled(scene: Scene, cast: Cast, sentence: Sentence) -> list[_Encounter]:
    match = scene.near(_TALKS_SCHEDULED, sentence.span)
    if match is None:
        return []
    people = cast.within(scene, Span(*match.span("who")))
    rest = Span(match.end(), sentence.span.end)
    for printed in inside(scene.dates, rest):
        day = resolve_future(scene, printed.value)
        if day is not None and people and not is_past(scene, day):
            place = place_in(scene, Span(printed.span.start, sentence.span.end))
            return [_Encounter(match["kind"], people, day, "announced", place, sentence.span)]
    return []


def _welcomed(scene: Scene, cast: Cast, sentence: Sentence) -> list[_Encounter]:
    """A host at the airport, and a conversation after that."""
    if scene.near(_AT_AIRPORT, sentence.span) is None or scene.day is None:
        return []
    at = scene.number(sentence)
    if not any(scene.near(_CONVERSATION, after.span) for after in scene.sentences[at : at + 3]):
        return []
    people = cast.within(scene, sentence.span)
    guest = _subject(scene, cast)
    if guest is not None and guest not in people:
        people = [*people, guest]
    if len(people) != 2:
        return []
    return [_Encounter("meeting", people, scene.day, "held", _page_place(scene), sentence.span)]


def _on_visit(
    scene: Scene, cast: Cast, sentence: Sentence, main: Gathering | None
) -> list[_Encounter]:
    """The talks of a visit: those of the guest and the host, both named in the head."""
    if main is None or main.kind != "visit" or main.status != "held" or scene.day is None:
        return []
    if scene.near(_TALKS, sentence.span) is None or scene.near(_OTHER_DAY, sentence.span):
        return []
    if inside(scene.dates, sentence.span):
        return []
    people = cast.within(scene, sentence.span)
    if len(people) != 2:
        lead = scene.head[:2]
        named = [m for s in lead for m in cast.within(scene, s.span)]
        people = list({m.id: m for m in named}.values())
    if len(people) != 2:
        return []
    return [_Encounter("talks", people, scene.day, "held", _page_place(scene), sentence.span)]


def _claim(facts: Facts, one: _Encounter) -> None:
    ref = facts.next("meeting")
    facts.add(ref, "kind", one.kind, one.span)
    facts.add(ref, "start", one.day, one.span)
    if not one.day.is_complete:
        facts.add(ref, "end", EndedOn(one.day, inclusive=True), one.span)
    facts.add(ref, "status", one.status, one.span)
    if one.place is not None:
        facts.add(ref, "place", *one.place)
        if one.status == "held":
            facts.add(ref, "format", "in person", one.span)
    for member in one.people:
        attend(facts, ref, member, one.span)
