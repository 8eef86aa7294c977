"""Offices that the page gives to people, and what it says of how they came to them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.people import OfficeMention
from csto_records.time.ends import EndedUnknown
from csto_records.vocabulary.offices import read_office


def office_ref(facts: Facts, office: OfficeMention) -> Ref:
    """The office as the subject of claims, introduced."""
    return facts.office(office.title, office.organisation, office.organisation_printed, office.span)


def tenure_ref(facts: Facts, member: Member, office: OfficeMention) -> Ref:
    """The tenure of a person in an office, as this page speaks of it."""
    post = office_ref(facts, office)
    state = f"{office.qualifier} " if office.qualifier in ("acting", "former") else ""
    ref = facts.local("tenure", f"{state}{member.id} {post.id}")
    span = office.span
    facts.add(ref, "person", member.ref, span)
    facts.add(ref, "office", post, span)
    return ref


def claim_tenures(scene: Scene, cast: Cast, facts: Facts, deciding: Mapping[Span, Ref]) -> None:
    """Whoever is printed with an office holds it on the day of the page.

    ``deciding`` holds the meetings that decided something, by the sentence that says so.
    """
    past = _told_of(scene)
    starts = [span.start for span in past]
    for member in cast.members.values():
        for mention in member.mentions:
            for office in mention.offices:
                at = bisect_left(starts, office.span.start) - 1
                told = at >= 0 and office.span.start < past[at].end
                _claim(scene, member, office, facts, of_past=told)
    for sentence in scene.sentences_with(_TOOK_OVER, _APPOINTED, _CONFIRMED, _DECIDED, _ELECTED):
        _took_over(scene, sentence, cast, facts)
        _appointed(scene, sentence, cast, facts)
        _confirmed(scene, sentence, cast, facts)
        _elected(scene, sentence, cast, facts)
        _decided(scene, sentence, cast, facts, deciding.get(sentence.span))


#: "Representative of STATE Name" says for whom somebody stands, not which post they have.
_NOT_OFFICES = frozenset({"Representative"})


_ON = re.compile(r"\b(?:[Ii]n|[Oo]n) \Z")
_IN_YEAR = cue(re.compile(r"\b[Ii]n (?P<year>1[89]\d\d|20\d\d)\b(?!-)"), "in 18|in 19|in 20")
_LONG_AGO = 2  # years before the page


def _told_of(scene: Scene) -> list[Span]:
    """The stretches that tell of a year long before the page: "In 1939, ...". In order, none within
    another: each begins in a sentence, and ends with it."""
    if scene.day is None:
        return []
    first: dict[int, int] = {}  # where a stretch begins, by the end of its sentence
    for said in scene.sentences_with(_IN_YEAR):
        for match in _IN_YEAR.pattern.finditer(scene.text, *said.span):
            if int(match["year"]) <= scene.day.year - _LONG_AGO:
                first.setdefault(said.span.end, match.start())
                break
    for printed in scene.dates:
        if printed.year is None or printed.year > scene.day.year - _LONG_AGO:
            continue
        start = printed.span.start
        if _ON.search(scene.text, max(0, start - 4), start) is None:
            continue
        sentence = scene.sentence_at(start)
        if sentence is not None:
            end = sentence.span.end
            first[end] = min(start, first.get(end, start))
    return [Span(first[end], end) for end in sorted(first)]


def _claim(
    scene: Scene, member: Member, office: OfficeMention, facts: Facts, *, of_past: bool
) -> None:
    if office.qualifier in ("then", "elect", "outgoing") or office.title in _NOT_OFFICES:
        return  # held on a day that the page does not say, or no office
    if office.assumed and office.organisation is None:
        return  # "President Surname": of which state is not said
    ref = tenure_ref(facts, member, office)
    if scene.day is None or not scene.day.is_complete:
        return
    if office.qualifier == "former":
        facts.add(ref, "end", EndedUnknown(scene.day), office.span)
        return
    if not of_past:
        facts.add(ref, "held", scene.day, office.span)
    if office.qualifier == "acting":
        facts.add(ref, "acting", True, office.span)


_TOOK_OVER = cue(
    re.compile(
        r"\b(?:took over as|takes? over as|became|assumed (?:the )?(?:office|post|duties) (?:of|as)"
        r"|took office as"
        r"|(?:was |has been )?appointed(?: as| to the (?:post|position|office) of(?: the)?)?) "
    ),
    "took over as|take over as|takes over as|became|assumed|took office|appointed",
)
_CONFIRMED = cue(
    re.compile(
        r"\b(?:(?:appointment|election) of|(?<!be )(?<!not )(?:appointed|elected|confirmed))"
        r" (?=[a-zA-Z])"
    ),
    "appointment of|election of|appointed|elected|confirmed",
)
_AS = re.compile(r",? as (?:the )?")
_FROM = re.compile(r"\b(?:from|since|as of|as from|on|starting) $")
_REPRESENTATIVE = re.compile(r"\b[Rr]epresentative of (?:the )?$")


def _took_over(scene: Scene, sentence: Sentence, cast: Cast, facts: Facts) -> None:
    """ "Representative of STATE, PERSON took over as OFFICE from DAY"."""
    match = scene.search(_TOOK_OVER, sentence.span)
    if match is None:
        return
    before = inside(scene.people, Span(sentence.span.start, match.start()))
    members = cast.among(before)
    office = office_at(scene, match.end(), sentence.span.end)
    if not members or office is None or inside(scene.people, office.span):
        return
    bare = match.group().startswith("appointed")  # "NAME appointed OFFICE", "newly appointed ..."
    if bare and scene.text[before[-1].span.end : match.start()].strip(" ,"):
        return
    member = members[-1]
    ref = tenure_ref(facts, member, office)
    if office.qualifier == "acting":
        facts.add(ref, "acting", True, sentence.span)
    for printed in inside(scene.dates, Span(match.end(), sentence.span.end)):
        date = scene.date(printed)
        if date is not None and _FROM.search(scene.text, match.end(), printed.span.start):
            facts.add(ref, "start", date, sentence.span)
            break
    nominee = before[-1].span
    for state in inside(scene.states, Span(sentence.span.start, nominee.start)):
        if _REPRESENTATIVE.search(_before(scene, _whole_state(scene, state.span.start))):
            nominator = facts.organisation(state.id, state.span)
            facts.add(ref, "nominated_by", nominator, sentence.span)


_APPOINTED = cue(re.compile(r"\bappoint(?:ed|ing) (?=[A-Z])"), "appointed|appointing")
_POST = re.compile(r" (?:as |to (?:the )?(?:post|position|office) of )?(?:the )?(?=[A-Z])")


def _appointed(scene: Scene, sentence: Sentence, cast: Cast, facts: Facts) -> None:
    """ "The President appointed PERSON Acting Governor of REGION until an election"."""
    match = scene.search(_APPOINTED, sentence.span)
    if match is None:
        return
    named = inside(scene.people, Span(match.end(), sentence.span.end))[:1]
    if not named or named[0].span.start != match.end():
        return
    member = cast.of(named[0])
    post = _POST.match(scene.text, named[0].span.end, sentence.span.end)
    if member is None or post is None:
        return
    office = office_at(scene, post.end(), sentence.span.end)
    if office is None or inside(scene.people, office.span):
        return
    ref = tenure_ref(facts, member, office)
    if office.qualifier == "acting":
        facts.add(ref, "acting", True, sentence.span)


def _confirmed(scene: Scene, sentence: Sentence, cast: Cast, facts: Facts) -> None:
    """ "The leaders confirmed the appointment of PERSON as OFFICE from DAY"."""
    if scene.search(_CONFIRMED, sentence.span) is None:
        return
    for match in _CONFIRMED.pattern.finditer(scene.text, *sentence.span):
        found = _named_as(scene, Span(match.end(), sentence.span.end), cast)
        if found is None:
            continue
        member, office = found
        for printed in inside(scene.dates, Span(office.span.end, sentence.span.end))[:1]:
            date = scene.date(printed) if printed.year is not None else None
            if date is not None and _FROM.search(scene.text, office.span.end, printed.span.start):
                facts.add(tenure_ref(facts, member, office), "start", date, sentence.span)
        return


def _named_as(scene: Scene, rest: Span, cast: Cast) -> tuple[Member, OfficeMention] | None:
    """ "PERSON as OFFICE", which a stretch begins with."""
    people = inside(scene.people, rest)
    member = cast.of(people[0]) if people else None
    if member is None:
        return None
    name = people[0].span
    first = min([name.start, *(o.span.start for o in people[0].offices if o.span.end < name.end)])
    behind = _AS.match(scene.text, name.end, rest.end)
    if behind is None or scene.text[rest.start : max(rest.start, first)].strip() not in ("", "the"):
        return None
    office = office_at(scene, behind.end(), rest.end)
    return None if office is None or inside(scene.people, office.span) else (member, office)


def _before(scene: Scene, at: int) -> str:
    return scene.text[max(0, at - 40) : at]


def _whole_state(scene: Scene, at: int) -> int:
    """Where the name of the state begins: "the Republic of" belongs to it."""
    prefix = re.compile(r"(?:the )?Republic of $").search(scene.text, max(0, at - 20), at)
    return at if prefix is None else prefix.start()


_AFTER_OFFICE = re.compile(
    r" (?:from|since|on|in|after|starting|as (?:of|from)|will|is|was|has|until|pending|following)\b"
    r"|[,.;:]"
)


#: "appointed to ...", "elected by ...": what follows is not the name of an office
_NOT_FIRST = re.compile(r"(?:to|by|in|at|for|from|with|under|among) ")


def office_at(scene: Scene, start: int, end: int) -> OfficeMention | None:
    """The office that stands right there, with nobody's name after it."""
    stop = _AFTER_OFFICE.search(scene.text, start, end)
    span = Span(start, end if stop is None else stop.start())
    printed = scene.quote(span)
    found = read_office(printed, default_state=scene.state)
    if found is None or _NOT_FIRST.match(printed) is not None:
        return None
    return OfficeMention.of(span, printed, found)


#: How far before a decision the person may be named, in characters.
_BACK = 2000
_DECIDED = cue(
    re.compile(
        r"\b(?:candidacy|candidature|appointment|nomination) (?:was|has been) "
        r"(?:approved|endorsed|confirmed|agreed|supported)\b"
        r"|\b(?:confirmed|approved|endorsed|supported|took|made|adopted) (?:the|their|a|this) "
        r"decision to appoint (?:him|her)\b"
    ),
    "candidacy|candidature|appointment|nomination|decision to appoint",
)
_TODAY = re.compile(r"\btoday\b")
#: "the position of OFFICE will be held"
_POST_OF = cue(
    re.compile(r"\b(?:position|post|office) of (?:the )?"), "position of|post of|office of"
)
_ELECTED = cue(
    re.compile(
        r"\b(?:re-?)?elected (?:as |to the (?:post|position|office) of )?(?:the )?(?=[A-Za-z])"
    ),
    "elected",
)
_AT_ELECTION = re.compile(
    r" (?:(?:in|at|during|following) (?:the )?(?:[a-z]+ ){0,3}elections? (?:held )?)?(?:on )$"
)


def _decided(
    scene: Scene, sentence: Sentence, cast: Cast, facts: Facts, meeting: Ref | None
) -> None:
    """ "His candidacy was approved by the leaders of the member countries on DAY"."""
    match = scene.search(_DECIDED, sentence.span)
    if match is None:
        return
    member = _whose(scene, sentence, match.start(), cast)
    if member is None:
        return
    taken = _office_taken(scene, sentence, member, cast)
    if taken is None:
        return
    ref = tenure_ref(facts, member, taken)
    for printed in inside(scene.dates, Span(match.end(), sentence.span.end)):
        date = scene.date(printed)
        if date is not None:
            facts.add(ref, "decided_on", date, sentence.span)
            if meeting is not None:
                facts.add(ref, "decided_at", meeting, sentence.span)
            return
    day = scene.day
    if day is not None and day.is_complete and _TODAY.search(scene.text, *sentence.span):
        facts.add(ref, "decided_on", day, sentence.span)


def _elected(scene: Scene, sentence: Sentence, cast: Cast, facts: Facts) -> None:
    """ "... since being re-elected OFFICE in the election on DAY", of who is printed with it."""
    match = scene.search(_ELECTED, sentence.span)
    if match is None:
        return
    member = _whose(scene, sentence, match.start(), cast)
    office = office_at(scene, match.end(), sentence.span.end)
    if member is None or office is None or inside(scene.people, office.span):
        return
    if not any(
        (o.title, o.organisation) == (office.title, office.organisation) for o in member.offices
    ):
        return
    for printed in inside(scene.dates, Span(office.span.end, sentence.span.end)):
        date = scene.date(printed)
        between = scene.text[office.span.end : printed.span.start]
        if date is not None and _AT_ELECTION.fullmatch(between):
            facts.add(tenure_ref(facts, member, office), "decided_on", date, sentence.span)
        return


def _whose(scene: Scene, sentence: Sentence, at: int, cast: Cast) -> Member | None:
    """The person named before it: in the sentence, or last in the block before it."""
    block = Span(max(sentence.block.span.start, at - _BACK), at)
    members = cast.within(scene, block)
    return members[-1] if members else None


def _office_taken(
    scene: Scene, sentence: Sentence, member: Member, cast: Cast
) -> OfficeMention | None:
    """The office that the block says the person took over, or the one printed with the name."""
    start = sentence.span.start
    block = Span(max(sentence.block.span.start, start - _BACK), start)
    for before in (_TOOK_OVER, _POST_OF):
        match = scene.search(before, block)
        if match is not None:
            office = office_at(scene, match.end(), block.end)
            if office is not None:
                return office
    return member.offices[0] if member.offices else None
