"""The meeting that a page is about: its body or its people, place, format, parts, chair."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from csto_records.claims.value import Attendance, Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts, side_of
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.extract.tenures import office_ref
from csto_records.parsing.page import BlockKind
from csto_records.parsing.people import OfficeMention
from csto_records.vocabulary.organisations import organisation, organisation_known

#: Words by which the name of a body tells that it meets.
_MEETS = re.compile(r"\b(?:Council|Committee|Assembly|Commission|Conference|Congress|Parliament)\b")
_OCCASION = cue(
    re.compile(
        r"\b(?P<kind>session|summit|(?:plenary |working |regular |joint )?meeting|videoconference"
        r"|video conference)\b",
        re.IGNORECASE,
    ),
    "session|summit|meeting|videoconference|video conference",
)
_PEOPLE = cue(
    re.compile(
        r"\b(?:(?P<phone>(?:had a |held a )?(?:tele)?phone (?:conversation|call) (?:with|between)"
        r"|spoke by (?:tele)?phone with|(?:tele)?phone conversation with)"
        r"|(?P<talks>talks (?:with|between)|held talks with)"
        r"|(?P<meeting>(?:met|meets|met again|is meeting|will meet) with"
        r"|(?:a |working |brief |bilateral ){0,4}+meeting (?:was held |took place )?"
        r"(?:with|between)"
        r"|(?:held|had) (?:a )?(?:\w+ )?meeting with|received))\b",
        re.IGNORECASE,
    ),
    "phone|talks|met|meet|received",
)
_ATTENDED = cue(
    re.compile(
        r"\b(?:attended|attending|(?:also )?participated|(?:also )?took part|takes? part"
        r"|participants included|were (?:also )?present|was (?:also )?present)\b",
        re.IGNORECASE,
    ),
    "attend|participa|took part|take part|takes part|present",
)
_VIDEO = cue(re.compile(r"\bvideo ?(?:conference|link)\b", re.IGNORECASE), "video")
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
_CHAIRING = cue(
    re.compile(
        r"\bas the person chairing this meeting\b"
        r"|\ballow me to chair our (?:summit|meeting|session)\b"
        r"|\bAs the Chairman,? .{0,60}\bdeclare the (?:meeting|session|summit) open\b"
    ),
    "chair",
)
_CHAIRED_BY = cue(
    re.compile(r"\b(?:chaired by|under the chairmanship of|presided over by) "),
    "chaired by|under the chairmanship|presided over",
)
_OURS = cue(
    re.compile(r"\b(?:current|today's|this) (?:meeting|session|summit)\b", re.IGNORECASE),
    "current|today|this",
)
_IN_PLACE = re.compile(
    r"\bin (?P<place>(?:St\.? )?[A-Z][\w'-]+(?: (?!(?:on|at|in|to)\b)[A-Z][\w'-]+){0,2})"
)
_MONTHS = frozenset(
    (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    )
)
_NOW_KINDS = {"summit": "session", "session": "session"}


@attrs.define
class Gathering:
    """The main meeting of a page, as the subject of claims."""

    ref: Ref
    body: str | None
    kind: str


def meets(id: str) -> bool:
    """Whether it is a body that holds meetings."""
    return organisation_known(id) and _MEETS.search(organisation(id).name) is not None


def council_of(id: str) -> str | None:
    """The body that meets at a summit of the organisation."""
    for body in (f"{id}-collective-security-council", f"{id}-council-of-heads-of-state"):
        if organisation_known(body):
            return body
    return None


def body_of(scene: Scene, span: Span) -> tuple[str, Span] | None:
    """The body that a stretch says meets, and where."""
    occasion = scene.search(_OCCASION, span)
    for mention in inside(scene.organisations, span):
        if meets(mention.id) and (occasion is not None or scene.search(_VIDEO, span)):
            return mention.id, mention.span
    if occasion is not None and occasion["kind"].lower() == "summit":
        for mention in inside(scene.organisations, span):
            council = council_of(mention.id)
            if council is not None:
                return council, mention.span
    return None


def place_in(scene: Scene, span: Span) -> tuple[str, Span] | None:
    """A place after "in", and where; names of bodies and months are none."""
    taken = [mention.span for mention in inside(scene.organisations, span)]
    for match in _IN_PLACE.finditer(scene.text, *span):
        where = Span(*match.span("place"))
        words = match["place"].split()
        while words and words[-1] in _MONTHS:
            words.pop()
        if words and not any(t.start < where.end and where.start < t.end for t in taken):
            return " ".join(words), Span(where.start, where.start + len(" ".join(words)))
    return None


def main_gathering(scene: Scene, cast: Cast, facts: Facts) -> Gathering | None:
    """The meeting that the page is about, with everything that it says of it."""
    found = _find(scene, cast, facts)
    if found is None:
        return None
    gathering, span = found
    ref = gathering.ref
    facts.add(ref, "kind", gathering.kind, span)
    if scene.day is not None:
        date_span = scene.page.published_span or scene.page.dated_span
        facts.add(ref, "start", scene.day, date_span)
    facts.add(ref, "status", "held", span)
    _place(scene, facts, gathering, span)
    _attendance(scene, cast, facts, gathering)
    _parts(scene, cast, facts, gathering)
    return gathering


def _head(scene: Scene) -> list[Sentence]:
    """Title, lead and the first of the narrative: where a page says what it is about."""
    order = {BlockKind.TITLE: 0, BlockKind.SUMMARY: 1, BlockKind.NARRATIVE: 2}
    head = [s for s in scene.sentences if s.block.kind in order]
    head.sort(key=lambda s: order[s.block.kind])
    titles = [s for s in head if s.block.kind is BlockKind.TITLE][:2]
    return [*titles, *[s for s in head if s.block.kind is not BlockKind.TITLE][:4]]


def _find(scene: Scene, cast: Cast, facts: Facts) -> tuple[Gathering, Span] | None:
    head = _head(scene)
    for sentence in head:
        if _of_other_day(scene, sentence):
            continue
        people = scene.search(_PEOPLE, sentence.span)
        body = body_of(scene, sentence.span)
        if people is not None and (body is None or people.start() < body[1].start):
            met = cast.within(scene, sentence.span)
            if len(met) >= 2 or (met and sentence.block.kind is BlockKind.TITLE):
                kind = next(name for name in ("phone", "talks", "meeting") if people[name])
                kind = {"phone": "telephone conversation"}.get(kind, kind)
                gathering = Gathering(facts.next("meeting"), None, kind)
                for member, span in _all_met(scene, cast, head, met):
                    attend(facts, gathering.ref, member, span)
                return gathering, sentence.span
        if body is not None:
            gathering = Gathering(facts.next("meeting"), body[0], _kind(scene, sentence, body[0]))
            facts.add(gathering.ref, "body", facts.organisation(body[0], body[1]), sentence.span)
            return gathering, sentence.span
    return None


def _kind(scene: Scene, sentence: Sentence, body: str) -> str:
    for inner in [sentence, *_head(scene)]:
        occasion = scene.search(_OCCASION, inner.span)
        if occasion is not None and occasion["kind"].lower() in _NOW_KINDS:
            return "session"
    return "meeting"


def _of_other_day(scene: Scene, sentence: Sentence) -> bool:
    """Whether a date in the sentence says that it is about another day."""
    for printed in inside(scene.dates, sentence.span):
        date = scene.date(printed)
        if date is not None and scene.day is not None and not date.compatible_with(scene.day):
            return True
    return False


def _all_met(
    scene: Scene, cast: Cast, head: list[Sentence], met: list[Member]
) -> list[tuple[Member, Span]]:
    """Who met whom, and where it is said: a title may name only one of them, the lead both."""
    found = []
    for sentence in head:
        if scene.search(_PEOPLE, sentence.span) is None or _of_other_day(scene, sentence):
            continue
        named = cast.within(scene, sentence.span)
        if any(member in met for member in named):
            found += [(member, sentence.span) for member in named]
    return found


def attend(
    facts: Facts,
    ref: Ref,
    member: Member,
    span: Span,
    held: Sequence[OfficeMention] | None = None,
) -> None:
    """The person took part, in the offices printed on the page, for their state or body.

    ``held`` are the offices of that day, where the meeting was not on the day of the page. The
    claim stands at the person's name in the span, so that participants keep their order.
    """
    own = inside(member.mentions, span)
    span = own[0].span if own else span
    printed = member.offices if held is None else held
    offices = list(dict.fromkeys(office_ref(facts, office).id for office in printed))
    owner = printed[0].organisation if printed else None
    side = side_of(owner)
    if side is not None:
        facts.organisation(side, span)
    facts.add(
        ref,
        "participants",
        Attendance(member.id, tuple(offices), side if _is_agent(side) else None),
        span,
    )


def _is_agent(side: str | None) -> bool:
    return side is not None and organisation_known(side)


def _place(scene: Scene, facts: Facts, gathering: Gathering, span: Span) -> None:
    ref = gathering.ref
    if scene.page.place is not None:
        facts.add(ref, "place", scene.page.place, scene.page.place_span or span)
        place = True
    else:
        found = next((p for s in _head(scene) if (p := place_in(scene, s.span)) is not None), None)
        place = found is not None
        if found is not None:
            facts.add(ref, "place", found[0], found[1])
    if gathering.kind == "telephone conversation":
        facts.add(ref, "format", "telephone", span)
        return
    for sentence in scene.sentences:
        video = scene.search(_VIDEO, sentence.span)
        if video is not None and (gathering.body is not None or sentence.turn is None):
            facts.add(ref, "format", "videoconference", sentence.span)
            return
    if place:
        facts.add(ref, "format", "in person", span)


def _attendance(scene: Scene, cast: Cast, facts: Facts, gathering: Gathering) -> None:
    for sentence in scene.sentences:
        said = sentence.turn is not None
        attended = scene.search(_ATTENDED, sentence.span)
        if attended is None:
            continue
        if said and not scene.search(_OURS, sentence.span):
            continue
        for member in cast.within(scene, sentence.span):
            attend(facts, gathering.ref, member, sentence.span)
    if gathering.body is not None:
        for sentence in _head(scene):
            if sentence.block.kind is BlockKind.TITLE:
                for member in cast.within(scene, sentence.span):
                    attend(facts, gathering.ref, member, sentence.span)
    for turn in scene.page.turns:
        speaker = cast.speaker(scene, turn)
        if speaker is not None:
            attend(facts, gathering.ref, speaker, turn.label_span or turn.span)


def _parts(scene: Scene, cast: Cast, facts: Facts, gathering: Gathering) -> None:
    ref = gathering.ref
    for sentence in scene.sentences:
        span = sentence.span
        for part, pattern in _PARTS:
            match = scene.search(pattern, span)
            if gathering.body is not None and match is not None:
                facts.add(ref, "parts", part, Span(*match.span()))
        if sentence.block.kind is BlockKind.TITLE and scene.search(_NEWS_CONFERENCE, span):
            facts.add(ref, "parts", "news conference", span)
        if scene.search(_CHAIRING, span) and sentence.turn is not None:
            speaker = cast.speaker(scene, sentence.turn)
            if speaker is not None:
                facts.add(ref, "chair", speaker.ref, span)
        chaired = scene.search(_CHAIRED_BY, span)
        if chaired is not None and sentence.turn is None:
            after = cast.within(scene, Span(chaired.end(), span.end))
            if after:
                facts.add(ref, "chair", after[0].ref, span)
                attend(facts, ref, after[0], span)
