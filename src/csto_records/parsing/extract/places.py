"""Where a meeting takes place, as the sentence that speaks of it says."""

from __future__ import annotations

import re

from csto_records.model.span import Span
from csto_records.parsing.extract.bodies import Body
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.scene import Scene, inside

_NAME = r"[A-Z][\w'’-]+"
_IN_PLACE = re.compile(
    r"\b[Ii]n (?P<place>(?:St\.? )?[A-Z][\w'’-]+(?: (?!(?:on|at|in|to)\b)[A-Z][\w'’-]+){0,2}"
    r"|the (?P<hall>(?:Grand )?Kremlin(?: Palace)?))"
)
#: "in Central Asian countries"
_NO_PLACE = re.compile(
    r" (?:countries|states|nations|republics|affairs|companies"
    r"|relations|society)\b"
)
_VISIT = cue(
    re.compile(
        r"\b(?:(?:visits?|trip|travel|fly|go|come) to|arrived in) (?:the )?"
        r"(?:(?:Islamic |Kyrgyz |Arab |(?:\w+ )?People[’']s )?(?:Republic|State|Kingdom)"
        r" of )?(?:the )?"
        rf"(?P<place>(?:St\.? )?{_NAME}(?: {_NAME}){{0,2}})"
    ),
    "visit|trip to|travel to|fly to|go to|come to|arrived in",
)
#: "the presidency will go to STATE"
_CHAIR_GOES = re.compile(r"\b(?:[Pp]residency|[Cc]hairmanship)\b[^.;]{0,140}$")
_HOSTED = cue(
    re.compile(
        r"(?<![\w'’-])(?!(?:We|They|He|She|It|You|I) )(?P<place>(?:St\.? )?[A-Z][\w'’-]++) "
        r"(?:recently |will )?(?:hosted|hosting|host|hosts) "
        r"(?:a|an|the|its)\b"
    ),
    "host",
)
_EVENTS = cue(
    re.compile(
        r"\bEvents will take place in (?:the )?(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4})"
    ),
    "events will",
)
_BEFORE = re.compile(
    rf"\bin (?P<place>(?:St\.? )?{_NAME}(?: {_NAME})?),? (?:following|after|during|at"
    r"|on the sidelines of) [^.;]{0,120}$"
)
_MONTHS = frozenset(
    (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    )
)
_WORD = re.compile(r"[A-Za-z]+")
#: Words that may stand between what meets and the place where it does.
_FILLER = frozenset(
    re.findall(
        "[a-z]+",
        "a an the of and on at to s be is was were been has have had will took take takes taking "
        "place held hold hosted due scheduled for which that during earlier today tomorrow "
        "yesterday later recently also again last session sessions meeting meetings summit summits "
        "talks conversation forum conference next regular jubilee informal regional bilateral "
        "working brief short heads state government level restricted narrow expanded format in "
        "with between his her their its met meet meets th st nd rd early late mid members am pm "
        "mr mrs ms opened opens began particular upcoming forthcoming interstate council "
        "commission committee board jointly",
    )
)


def place_in(scene: Scene, span: Span) -> tuple[str, Span] | None:
    """A place right after what a stretch begins with, and where; bodies and months are none.

    Between them may stand names, dates and bodies, and words that only say that and how one meets.
    """
    taken = [mention.span for mention in inside(scene.organisations, span)]
    people = inside(scene.people, span)
    passed = [
        *taken,
        *(date.span for date in inside(scene.dates, span)),
        *(person.span for person in people),
        *(office.span for person in people for office in person.offices),
    ]
    beside = [*passed, *(state.span for state in inside(scene.states, span))]
    for match in _IN_PLACE.finditer(scene.text, *span):
        where = Span(*match.span("place"))
        words = match["place"].split()
        while words and words[-1] in _MONTHS:
            words.pop()
        if _NO_PLACE.match(scene.text, where.end, span.end):
            return None
        if any(t.start < where.end and where.start < t.end for t in passed):
            continue
        for word in _WORD.finditer(scene.text, span.start, match.start()):
            at = word.start()
            if word.group().lower() not in _FILLER and not any(
                t.start <= at < t.end for t in beside
            ):
                return None
        if len(words) > 1 and words[0].endswith(("'s", "’s")):
            del words[0]  # "in Kazakhstan's Burabay"
        if words:
            place = match["hall"] or " ".join(words)
            start = where.end - len(place) if match["hall"] else where.start
            return place, Span(start, start + len(place))
    return None


def place_before(scene: Scene, span: Span) -> tuple[str, Span] | None:
    """A place in which something was "following the meeting" that comes after the stretch."""
    start = max(span.start, span.end - 200)
    match = _BEFORE.search(scene.text[start : span.end])
    if match is None or match["place"].split()[0] in _MONTHS:
        return None
    return match["place"], Span(start + match.start("place"), start + match.end("place"))


def visited(scene: Scene, span: Span) -> tuple[str, Span] | None:
    """The place to which somebody travels."""
    match = scene.near(_VISIT, span)
    if match is not None and _CHAIR_GOES.search(
        scene.text, max(span.start, match.start() - 160), match.start()
    ):
        return None
    return _named(scene, match)


def host_of(scene: Scene, span: Span) -> tuple[str, Span] | None:
    """The place that hosts."""
    return _named(scene, scene.near(_HOSTED, span))


def of_all_events(scene: Scene) -> tuple[str, Span] | None:
    """ "Events will take place in the HALL": where everything on the agenda does."""
    return scene.once(_of_all_events)


def _of_all_events(scene: Scene) -> tuple[str, Span] | None:
    for sentence in scene.sentences_with(_EVENTS):
        found = _named(scene, scene.near(_EVENTS, sentence.span))
        if found is not None:
            return found
    return None


def _named(scene: Scene, match: re.Match[str] | None) -> tuple[str, Span] | None:
    return None if match is None else (match["place"], Span(*match.span("place")))


def place_of_body(scene: Scene, body: Body) -> tuple[str, Span] | None:
    """Where a sentence without a date says that the body is to meet."""
    return scene.once(_places_of_bodies).get(body.id)


def _places_of_bodies(scene: Scene) -> dict[str, tuple[str, Span]]:
    found: dict[str, tuple[str, Span]] = {}
    for sentence in scene.sentences_at([mention.span[0] for mention in scene.organisations]):
        if inside(scene.dates, sentence.span):
            continue
        for mention in inside(scene.organisations, sentence.span):
            if mention.id not in found:
                place = place_in(scene, Span(mention.span.end, sentence.span.end))
                if place is not None:
                    found[mention.id] = place
    return found
