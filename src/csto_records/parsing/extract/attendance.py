"""Who took part in the meeting that a page is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from csto_records.claims.value import Attendance, Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.bodies import OCCASION
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.coming import is_coming, past_of
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts, side_of
from csto_records.parsing.extract.occasions import PEOPLE, Occasion, other, people_met
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.extract.tenures import office_ref
from csto_records.parsing.page import BlockKind
from csto_records.parsing.people import OfficeMention
from csto_records.time.partial import PartialDate
from csto_records.vocabulary.organisations import organisation_known

_ATTENDED = cue(
    re.compile(
        r"\b(?:attended|attending|(?:also )?participated|(?:also )?took part|takes? part"
        r"|[Tt]aking part in the (?:[\w-]++ )?(?:meeting|session|conference|talks|event|ceremony"
        r"|summit)\b"
        r"|participants included|were (?:also )?present|was (?:also )?present"
        r"|also present (?:are|were)"
        r"|among the participants (?:are|were)|(?:meeting|session|talks) (?:that|which) included"
        r"|(?:was|were) (?:also )?joined(?:,? via video ?conference,?)? by"
        r"|invited to join the (?:meeting|session|talks))\b",
        re.IGNORECASE,
    ),
    "attend|participa|took part|take part|takes part|taking part|present|joined|that included"
    "|which included|to join",
)
_OURS = cue(
    re.compile(r"\b(?:current|today's|this) (?:meeting|session|summit)\b", re.IGNORECASE),
    "current|today|this",
)
_SPOKE_WITH = cue(re.compile(r"\bspoke (?:with|to)\b"), "spoke")
_EARLIER = cue(
    re.compile(r"(?:Earlier|The day before|Yesterday)\b"), "earlier|day before|yesterday"
)
_HOPED = re.compile(
    r"\b(?:said|told|hoped?|hopes|noted|stressed|recalled|added|believe[sd]?|thought|expects?)\b"
    r"[^.;]{0,80}?\bthat "
)
_ALSO = re.compile(r"\balso (?:had |held )?\Z")
#: "..., where prior to that he had held talks with B", "..., A announced that B ..."
_ASIDE = re.compile(
    r",? (?:where |at which )?(?:prior to (?:that|which)|before (?:that|which))\b"
    r"| (?:announced|said|noted|stressed|emphasi[sz]ed|added|recalled) that\b"
)
_REPORTED = cue(
    re.compile(
        r" (?:also )?(?:informed|reported|briefed|gave (?:details|an account|a report)|spoke about"
        r"|told) "
    ),
    "informed|reported|briefed|gave |spoke about|told",
)
_INSTRUCTED = cue(re.compile(r"\b(?:instructed|gave instructions to) "), "instruct")
_PHONE = cue(re.compile(r"\b(?:tele)?phone\b"), "phone")
_CREDENTIALS = cue(
    re.compile(r"\b[Ll]etters of credence were presented [^.:;]{0,80}\bby\b"), "of credence"
)
_LED = cue(
    re.compile(
        r"\b(?:chair(?:s|ed)?|held|holds?|addressed|opened|conducted|attend(?:s|ed)?|[Mm]ade|made|make"
        r"|visit(?:ed)?|gave|received|took part|take part|participated?|met|had|led|pay|paid"
        r"|arrived|arrives)\b"
    ),
    "chair|held|hold|address|opened|conducted|attend|made|make|visit|gave|received|took|take"
    "|participate|met|had|led|pay|paid|arrive",
)
_THAT = re.compile(r" that ")
_ABSENT = re.compile(
    r"\b(?:not (?!only)|never |n't |refus(?:es|ed|ing) to |declin(?:es|ed|ing) to |unable to )"
    r"(?:\w+ ){0,2}$"
)
#: what somebody takes part in that is no meeting of two
_ELSEWHERE = re.compile(
    r" (?:in |at )?(?:the |a |an )?(?:[\w'-]+ ){0,8}?"
    r"(?:[Ff]orum|[Cc]ongress|[Ee]xhibition|[Ee]xercises?|[Rr]ound table)\b"
)
_SPEAKING = re.compile(r"(?:Speaking|Addressing|Opening|Attending|Meeting) ")
_WITH = re.compile(r",? (?:[Tt]ogether|along) with ")


def attend(
    facts: Facts,
    ref: Ref,
    member: Member,
    span: Span,
    held: Sequence[OfficeMention] | None = None,
    side: str | None = None,
) -> None:
    """The person took part, in the offices printed on the page, for their state or body.

    ``held`` are the offices of that day, where the meeting was not on the day of the page;
    ``side`` is the state or body where the page prints it. The claim stands at the person's name
    in the span, so that participants keep their order.
    """
    own = inside(member.mentions, span)
    span = own[0].span if own else span
    printed = member.offices if held is None else held
    offices = list(dict.fromkeys(office_ref(facts, office).id for office in printed))
    owner = printed[0].organisation if printed else None
    if side is None:
        side = side_of(owner)
    if side is not None:
        facts.organisation(side, span)
    known = side is not None and organisation_known(side)
    facts.add(
        ref, "participants", Attendance(member.id, tuple(offices), side if known else None), span
    )


def claim_met(
    scene: Scene,
    cast: Cast,
    facts: Facts,
    ref: Ref,
    occasion: Occasion,
    head: list[Sentence],
    met: list[Member],
    announced: bool,
    day: PartialDate | None = None,
) -> None:
    """Who met whom: a title may name only one of them, the lead both.

    ``day`` is that of the meeting, where it is not the page's.
    """
    phone = occasion.kind == "telephone conversation"
    for sentence in head:
        said = scene.near(PEOPLE, sentence.span) or (
            phone and scene.near(_SPOKE_WITH, sentence.span)
        )
        if not said:
            continue
        if of_past_day(scene, sentence) if announced else of_other_day(scene, sentence, day):
            continue
        if phone and _EARLIER.pattern.match(scene.text, *sentence.span):
            continue
        if _HOPED.search(scene.text, sentence.span.start, said.start()) is not None:
            continue  # "He hoped that the meeting between A and B had helped"
        if _ALSO.search(scene.text, sentence.span.start, said.start()) is not None:
            continue  # "Ms A also met with B": another meeting
        aside = _ASIDE.search(scene.text, said.end(), sentence.span.end)
        until = sentence.span.end if aside is None else aside.start()
        named = cast.within(scene, Span(sentence.span.start, until))
        if any(member in met for member in named):
            for member in named:
                attend(facts, ref, member, sentence.span)


def of_other_day(scene: Scene, sentence: Sentence, day: PartialDate | None = None) -> bool:
    """Whether a date in the sentence says that it is about another day than that of the page.

    ``day`` is the day of the event, where the page tells of one that was before its own.
    """
    own = day if day is not None else scene.day
    for printed in inside(scene.dates, sentence.span):
        date = scene.date(printed)
        if date is not None and own is not None and not date.compatible_with(own):
            return True
    return False


def of_past_day(scene: Scene, sentence: Sentence) -> bool:
    """Whether the sentence names a day of a year that lies before the page's."""
    return any(past_of(scene, printed) for printed in inside(scene.dates, sentence.span))


def claim_attendance(
    scene: Scene,
    cast: Cast,
    facts: Facts,
    ref: Ref,
    occasion: Occasion,
    head: list[Sentence],
    day: PartialDate | None = None,
) -> None:
    """Everybody of whom the page says that they were there, or who speaks there.

    ``day`` is that of the event, where it is not the page's.
    """
    if occasion.kind != "visit":
        _said(scene, cast, facts, ref, occasion)
    if not occasion.of_people:
        _led(scene, cast, facts, ref, occasion, head, day)
    if occasion.kind in ("meeting", "session"):
        _reported(scene, cast, facts, ref)
    if occasion.kind == "ceremony":
        _credentials(scene, cast, facts, ref)
    if occasion.kind != "visit":
        for turn in scene.page.turns:
            speaker = cast.speaker(scene, turn)
            if speaker is not None:
                attend(facts, ref, speaker, turn.label_span or turn.span)


def _said(scene: Scene, cast: Cast, facts: Facts, ref: Ref, occasion: Occasion) -> None:
    apart = occasion.of_people
    for sentence in scene.sentences_with(_ATTENDED):
        attended = scene.near(_ATTENDED, sentence.span)
        if attended is None or _absent(scene, sentence, attended):
            continue
        if apart and _ELSEWHERE.match(scene.text, attended.end(), sentence.span.end):
            continue
        if sentence.turn is not None and not scene.near(_OURS, sentence.span):
            continue
        for member in cast.within(scene, sentence.span):
            attend(facts, ref, member, sentence.span)


def _absent(scene: Scene, sentence: Sentence, said: re.Match[str]) -> bool:
    """Whether it is denied that somebody was there."""
    start = max(sentence.span.start, said.start() - 25)
    return _ABSENT.search(scene.text, start, said.start()) is not None


def _led(
    scene: Scene,
    cast: Cast,
    facts: Facts,
    ref: Ref,
    occasion: Occasion,
    head: list[Sentence],
    day: PartialDate | None,
) -> None:
    """Those whom title and lead name before the event, and with them."""
    lead = next((s for s in head if s.block.kind is not BlockKind.TITLE), None)
    kinds = (
        ("talks", "news conference") if occasion.body else ("talks", "news conference", "meeting")
    )
    if lead is not None and occasion.kind in kinds:
        said = people_met(scene, lead.span)
        own_day = occasion.kind != "meeting" or not of_other_day(scene, lead, day)
        if said is not None and said.kind != "telephone conversation" and own_day:
            for member in cast.within(scene, lead.span):
                attend(facts, ref, member, lead.span)
    for sentence in head:
        title = sentence.block.kind is BlockKind.TITLE
        own = sentence.span.start <= occasion.span.start < sentence.span.end
        same = None if own or title or occasion.body else other(scene, sentence)
        if same is not None and same.kind == occasion.kind:
            own = True
            until_same = same.span.end
        else:
            until_same = occasion.span.end
        if not (title or own or (occasion.body and scene.near(OCCASION, sentence.span))):
            continue
        if title and occasion.kind in (
            "meeting",
            "session",
            "news conference",
            "talks",
            "interview",
        ):
            until = sentence.span.end
        elif own:
            until = until_same
        else:
            found = scene.near(OCCASION, sentence.span)
            until = found.start() if found is not None else sentence.span.start
            if of_other_day(scene, sentence, day) or is_coming(scene, sentence.span):
                continue
        if own and (
            occasion.kind in ("talks", "news conference")
            or _SPEAKING.match(scene.text, sentence.span.start)
        ):
            until = sentence.span.end
            told = _THAT.search(scene.text, occasion.span.end, until)
            if told is not None and _SPEAKING.match(scene.text, sentence.span.start):
                until = told.start()  # "Speaking at a meeting, A announced that B ..."
        led = scene.near(_LED, sentence.span)
        if led is not None and _absent(scene, sentence, led):
            continue
        if led is None and not title and occasion.kind not in ("talks", "interview"):
            continue
        for member in cast.within(scene, Span(sentence.span.start, until)):
            attend(facts, ref, member, sentence.span)
        beside = _WITH.search(scene.text, *sentence.span)
        if beside is not None and own:
            for member in cast.within(scene, Span(beside.end(), sentence.span.end))[:1]:
                attend(facts, ref, member, sentence.span)


def _reported(scene: Scene, cast: Cast, facts: Facts, ref: Ref) -> None:
    """ "Minister NAME informed the President ...", in the account of a meeting."""
    if scene.page.turns:
        return
    for sentence in scene.sentences_with(_REPORTED, _INSTRUCTED):
        if sentence.block.kind is not BlockKind.NARRATIVE:
            continue
        if scene.near(_PHONE, sentence.span) or _EARLIER.pattern.match(scene.text, *sentence.span):
            continue
        people = inside(scene.people, sentence.span)
        for person in people[:1]:
            told = _REPORTED.pattern.match(scene.text, person.span.end, sentence.span.end)
            member = cast.of(person)
            if told is not None and member is not None:
                attend(facts, ref, member, sentence.span)
        instructed = scene.near(_INSTRUCTED, sentence.span)
        if instructed is not None and len(people) > 1:
            after = cast.within(scene, Span(instructed.end(), sentence.span.end))
            for member in after[:1]:
                attend(facts, ref, member, sentence.span)


def _credentials(scene: Scene, cast: Cast, facts: Facts, ref: Ref) -> None:
    """ "Letters of credence were presented by NAME (STATE), NAME (STATE)"."""
    for sentence in scene.sentences_with(_CREDENTIALS):
        match = scene.near(_CREDENTIALS, sentence.span)
        if match is None:
            continue
        after = Span(match.end(), sentence.span.end)
        for member in cast.within(scene, after):
            name = inside(member.mentions, after)[0].span
            states = inside(scene.states, Span(name.end, min(after.end, name.end + 60)))
            beside = states and scene.text[name.end : states[0].span.start].startswith(" (")
            attend(facts, ref, member, after, side=states[0].id if beside else None)
