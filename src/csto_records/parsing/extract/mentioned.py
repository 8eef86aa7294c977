"""Other meetings that a page speaks of: held before it, or announced."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.attendance import attend
from csto_records.parsing.extract.bodies import (
    COMMISSION,
    OCCASION,
    PRINTED,
    Body,
    at_summit,
    bodies_in,
    council_of,
)
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.coming import coming_at, is_coming, past_of
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts, side_of
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.mentioned_days import day_of, days_of
from csto_records.parsing.extract.places import (
    host_of,
    of_all_events,
    place_before,
    place_in,
    place_of_body,
    visited,
)
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.extract.unreal import is_not_held, is_off
from csto_records.parsing.people import OfficeMention
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate
from csto_records.vocabulary.organisations import organisation, organisation_known
from csto_records.vocabulary.states import state

_MEETING = cue(
    re.compile(
        r"\b(?:[Ss]essions?|[Mm]eetings?|[Ss]ummits?|videoconference|in the format of"
        r"|within the framework of|Council in|Council on)\b"
    ),
    "session|meeting|summit|videoconference|in the format of|"
    "within the framework of|council in|council on",
)
_WILL_ATTEND = cue(
    re.compile(r"\bwill (?:chair|attend|take part in|participate in|hold) "),
    "will ",
)
_WE_HOST = cue(re.compile(r"\b[Ww]e will host\b"), "we will host")
#: "summits of these two associations": those of the sentences before
_OF_THESE = cue(
    re.compile(
        r"\bsummits of (?:these|both|the two) (?:two )?(?:associations|organisations|groups)\b"
    ),
    "summits of",
)
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
_THE_BODY = cue(
    re.compile(r"The +(?:Council|Committee|Commission|Assembly) +(?=[^ ])"),
    "council|committee|commission|assembly",
)


@attrs.define
class _Mention:
    """A meeting of a body that a sentence speaks of."""

    body: Body
    date: PartialDate
    status: str
    kind: str
    sentence: Sentence
    place: tuple[str, Span] | None
    present: list[tuple[Member, Sequence[OfficeMention] | None]]


def claim_mentioned(
    scene: Scene, cast: Cast, facts: Facts, main: Gathering | None, organisation: str | None
) -> dict[Span, Ref]:
    """Claims about meetings other than the main one.

    Returned are the meetings that decided something, by the sentence that says so.
    """
    last_body: str | None = None
    deciding: dict[Span, Ref] = {}
    marking, naming = scene.places(_HOSTED, _LEADERS), scene.places(PRINTED, COMMISSION, _OF_THESE)
    if not marking and not naming and not scene.organisations:
        return deciding
    marked = {sentence.span for sentence in scene.sentences_at(marking)}
    named = {sentence.span for sentence in scene.sentences_at(naming)}
    organisations = [mention.span[0] for mention in scene.organisations]
    places = sorted([*marking, *naming, *scene.places(_THE_BODY), *organisations])
    found: list[_Mention] = []
    summits: list[Body] = []
    for sentence in scene.sentences_at(places):
        known = inside(scene.organisations, sentence.span)
        bodies = bodies_in(scene, sentence.span) if known or sentence.span in named else []
        if (
            not bodies
            and last_body is not None
            and _THE_BODY.pattern.match(scene.text, *sentence.span)
        ):
            start = Span(sentence.span.start, sentence.span.start)
            found += _mentions(scene, cast, sentence, [Body(last_body, start)], main)
        if not bodies and sentence.span in named and scene.near(_OF_THESE, sentence.span):
            found += _mentions(scene, cast, sentence, summits, main)
        if bodies:
            found += _mentions(scene, cast, sentence, bodies, main)
            last_body = bodies[-1].id
        if known:
            top = ((at_summit(m.id), m.span) for m in known)
            summits = [Body(id, span) for id, span in top if id is not None]
        if sentence.span in marked:
            _flush(scene, facts, found)
            _hosted(scene, facts, sentence)
            of_leaders = _of_leaders(scene, facts, sentence, organisation)
            if of_leaders is not None:
                deciding[sentence.span] = of_leaders
    _flush(scene, facts, found)
    return deciding


def _flush(scene: Scene, facts: Facts, found: list[_Mention]) -> None:
    """Claim what was found, the vaguer mention of one meeting not beside the more precise."""
    days: dict[tuple[str, str], list[int]] = {}
    for mention in found:
        if mention.date.is_complete:
            days.setdefault((mention.body.id, mention.status), []).append(
                mention.date.first_ordinal
            )
    for exact in days.values():
        exact.sort()
    for mention in found:
        date = mention.date
        if not date.is_complete:
            exact = days.get((mention.body.id, mention.status), [])
            at = bisect_left(exact, date.first_ordinal)
            if at < len(exact) and exact[at] <= date.last_ordinal:
                continue
        _claim(facts, mention)
    found.clear()


def _claim(facts: Facts, mention: _Mention) -> None:
    span = mention.sentence.span
    ref = facts.next("meeting")
    facts.add(ref, "body", mention.body.introduce(facts), span)
    facts.add(ref, "start", mention.date, span)
    if not mention.date.is_complete:
        facts.add(ref, "end", EndedOn(mention.date, inclusive=True), span)
    facts.add(ref, "status", mention.status, span)
    facts.add(ref, "kind", mention.kind, span)
    if mention.place is not None:
        facts.add(ref, "place", *mention.place)
    for member, held in mention.present:
        attend(facts, ref, member, span, held)


def _mentions(
    scene: Scene,
    cast: Cast,
    sentence: Sentence,
    bodies: list[Body],
    main: Gathering | None,
) -> list[_Mention]:
    if scene.day is None or not scene.near(_MEETING, sentence.span):
        return []
    if is_off(scene, sentence.span):
        return []
    coming = is_coming(scene, sentence.span) or coming_at(scene, sentence, sentence.span)
    dates = days_of(scene, sentence, bodies, coming)
    found = []
    for body, date in zip(bodies, dates, strict=True):
        if date is None or (_of_state(body) and not scene.near(OCCASION, sentence.span)):
            continue
        if is_not_held(scene, body.span, sentence.span.end):
            continue
        to_come = coming and date.last_ordinal >= scene.day.first_ordinal
        if _is_main(scene, main, body, date):
            continue  # the main meeting itself
        if coming and not to_come and not _past_year(scene, sentence):
            continue
        where = body.span
        kind = "session" if re.search(r"\bsession\b", scene.quote(sentence.span)) else "meeting"
        place = place_in(scene, Span(where.end, sentence.span.end))
        place = place or host_of(scene, sentence.span)
        place = place or place_before(scene, Span(sentence.span.start, where.start))
        if place is None and to_come:
            place = (
                of_all_events(scene)
                or _hosts(scene, cast, sentence)
                or visited(scene, sentence.span)
                or place_of_body(scene, body)
            )
        status = "announced" if to_come else "held"
        mention = _Mention(body, date, status, kind, sentence, place, [])
        mention.present = _present(scene, cast, sentence, where, to_come)
        found.append(mention)
    return found


def _of_state(body: Body) -> bool:
    """Whether it is an organ of a state: it decides much, and is seldom said to meet."""
    return organisation_known(body.id) and organisation(body.id).kind == "state body"


def _is_main(scene: Scene, main: Gathering | None, body: Body, date: PartialDate) -> bool:
    day = scene.day if main is None or main.day is None else main.day
    return (
        main is not None and main.body == body.id and day is not None and date.compatible_with(day)
    )


def _past_year(scene: Scene, sentence: Sentence) -> bool:
    return any(past_of(scene, printed) for printed in inside(scene.dates, sentence.span))


def _hosts(scene: Scene, cast: Cast, sentence: Sentence) -> tuple[str, Span] | None:
    """ "We will host the summit", says somebody who stands for a state."""
    match = scene.near(_WE_HOST, sentence.span)
    speaker = cast.speaker(scene, sentence.turn) if sentence.turn is not None else None
    if match is None or speaker is None or not speaker.offices:
        return None
    side = side_of(speaker.offices[0].organisation)
    if side is None or not organisation_known(side) or organisation(side).kind != "state":
        return None
    return state(side).name, Span(*match.span())


def _present(
    scene: Scene, cast: Cast, sentence: Sentence, where: Span, to_come: bool
) -> list[tuple[Member, Sequence[OfficeMention] | None]]:
    """Who is said to have spoken there, or to be going to be there."""
    before = Span(sentence.span.start, where.start)
    will = scene.near(_WILL_ATTEND, before) if to_come else None
    if will is not None:
        return [(m, None) for m in cast.within(scene, Span(before.start, will.start()))]
    found: list[tuple[Member, Sequence[OfficeMention] | None]] = []
    for person in cast.within(scene, before):
        last = inside(person.mentions, before)[-1]
        if _SPOKE_THERE.fullmatch(scene.text, last.span.end, where.start):
            found.append((person, last.offices))
    return found


def _hosted(scene: Scene, facts: Facts, sentence: Sentence) -> None:
    """ "Less than a month ago, CITY hosted a conference on SUBJECT"."""
    match = scene.near(_HOSTED, sentence.span)
    if match is None:
        return
    date = day_of(scene, sentence, coming=False)
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
    leaders = scene.near(_LEADERS, sentence.span)
    council = council_of(organisation) if organisation is not None else None
    if leaders is None or council is None or not scene.near(_DECIDING, sentence.span):
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
