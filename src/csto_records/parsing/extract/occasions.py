"""What a page is about: the kind of event that a sentence of its head speaks of."""

from __future__ import annotations

import re

import attrs

from csto_records.model.span import Span
from csto_records.parsing.extract.bodies import LEADERS, OCCASION, Body, bodies_in
from csto_records.parsing.extract.cue import Cue, cue
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.page import BlockKind

PEOPLE = cue(
    re.compile(
        r"\b(?:(?P<phone>(?:had a |held a )?(?:joint )?(?:tele)?phone "
        r"(?:conversation|call|conference)(?: (?:with|between)\b)?"
        r"|(?:spoke|spoken|talked|discussed|conversed)\b[^.;]{0,80}? "
        r"(?:by|on the|over the|via) (?:tele)?phone|(?:tele)?phoned\b)"
        r"|(?P<talks>(?:talks|negotiations) (?:with|between)|held talks with"
        r"|(?:held|had) (?:\w+ ){0,2}(?:talks|negotiations))"
        r"|(?P<meeting>(?:met|meets|met again|is meeting|meet)(?: (?:today|briefly|separately))?"
        r"(?: (?:in|at) (?:the )?[A-Z][\w’'-]+)?"
        r"(?: on (?:[A-Z][a-z]+|[0-9]{1,2})(?: (?:[0-9]{1,2}|[A-Z][a-z]+))?)? with"
        r"|met at\b|(?<=, )met (?:in|today)\b"
        r"|(?:a |working |brief |bilateral ){0,4}+meeting (?:was held |took place )?"
        r"(?:with|between)"
        r"|(?:held|had) (?:a )?(?:\w+ )?meeting with"
        r"|(?:working|informal) (?:breakfast|lunch|dinner) with"
        r"|meets(?= [A-Z])|received(?! letters)))\b",
        re.IGNORECASE,
    ),
    "phone|talks|negotiations|met|meet|received|breakfast|lunch|dinner",
)
#: a page that is about a letter, a law or an order, whatever meetings it names
_NO_MEETING = cue(
    re.compile(
        r"^(?:Greetings?|Congratulations?|Condolences|(?:List of )?[Ii]nstructions|Executive Order"
        r"|Federal [Ll]aw|Law|Telegram|Message)\b"
        r"|\b(?:sen[dt]|sends|extended|conveyed) (?:\w+ ){0,4}?(?:greetings?|message|telegram"
        r"|condolences|congratulations|regards|wishes)\b"
        r"|\b(?:congratulat|(?:expressed|offered) (?:\w+ )?condolences|signed "
        r"(?:a|an|the) (?:\w+ )?(?:decree|order|law|instruction)|proposal to convene"
        r"|list of (?:orders|instructions)"
        r"|[Ii]nstructions (?:following|issued|after))",
    ),
    "greeting|congratulat|condolences|instructions|executive order|law|telegram|message|regards"
    "|wishes|signed|proposal to|list of",
)
#: "X met with Y and congratulated her", "X phoned Y to congratulate him"
_MET_AND = re.compile(r"[^.;:]{0,80}? (?:met with|(?:tele)?phoned|called|spoke (?:by|on)) ")
#: "greetings to the participants of the forum which opened in PLACE"
OPENED = cue(
    re.compile(
        r"\b(?P<kind>forum|conference|congress)\b[^.;]{0,60}? (?:which|that),? (?:has )?"
        r"(?:opened|opens|began|is taking place|is being held|is underway)\b",
        re.IGNORECASE,
    ),
    "forum|conference|congress",
)
_ATTENDED = (
    r"(?:attended|attends?|attending|addressed|addressing|participated|participates?|took part"
    r"|takes? part|taking part|spoke at|speaking at|opened|opening|chaired|closed|visited)"
)
_FORUM = cue(
    re.compile(
        rf"\b{_ATTENDED}\b[^.;]{{0,160}}?"
        r"\b(?<!news )(?<!press )(?<!video )(?<!phone )(?<!tele)"
        r"(?P<kind>forum|conference|congress)\b",
        re.IGNORECASE,
    ),
    "forum|conference|congress",
)
_INTERVIEW = cue(
    re.compile(
        r"^Interview (?:to|with|for|by|granted)\b|\b(?:gave|granted|given) (?:an|a \w+) interview\b"
        r"|\binterviewed\b",
        re.IGNORECASE,
    ),
    "interview",
)
_CEREMONY = cue(
    re.compile(
        r"\bletters? of credence\b|\bforeign ambassadors' credentials\b|\bceremony\b", re.IGNORECASE
    ),
    "of credence|ambassadors' credentials|ceremony",
)
_TALKS = cue(
    re.compile(
        r"\b[A-Z][a-z]+(?:[-–][A-Z][a-z]+){1,3} (?:expanded |top-level )?(?:talks|negotiations)\b"
        r"|^(?:Expanded|Bilateral|Trilateral) talks\b"
        r"|\b[Ff]ollowing (?:their|the) (?:talks|negotiations)\b|\bfollowing (?:[\w-]+ )?talks\b"
    ),
    "talks|negotiations",
)
_PRESS = cue(
    re.compile(
        r"^(?:Joint |[^.;:]{0,40}[’']s (?:annual |big )?)?(?:[Nn]ews|[Pp]ress) [Cc]onference\b"
        r"|^Press statements?\b"
        r"|\b(?:gave|held|addressed) a (?:joint )?(?:news|press) conference\b"
        r"|\b(?:news|press) conference was held\b"
        r"|\bmade (?:press statements|statements for the press)\b"
    ),
    "conference|press",
)
_MEETING = cue(
    re.compile(
        r"^(?:[\w-]+ ){0,3}[Mm]eeting (?:on|with|of|to|for|about|at|in)\b"
        r"|\b(?:held|hold|chaired|chair|had|conducted|attended|took part in|opened|participated in)"
        r" (?:a|an|the|another|his|its) (?:[\w-]+ ){0,4}(?P<kind>meeting|session|videoconference"
        r"|conference call|video conference)\b"
        r"|\bmeeting (?:was held|took place|will take place|will be held)\b"
        r"|\bmet with\b|\bmeet with\b"
        r"|\bAt an? (?:[\w-]+ )?meeting\b"
        r"|\b(?P<summit>[Ss]ummit) (?:was held|took place|has (?:opened|ended)"
        r"|came to an end|will be held|will take place|opened)\b"
        r"|\bhosted the [^.;]{0,60}?(?P<host>summit)\b"
    ),
    "meeting|session|conference|met with|meet with|summit",
)
_VISIT = cue(
    re.compile(
        r"^(?:\w+ ){0,2}[Vv]isit to\b|^Visiting\b|\b(?:made|paid|is making|is paying|make|pay) "
        r"(?:a|an|his|her) (?:[\w-]+ ){0,4}visit\b"
        r"|\b(?:visited|will visit|began (?:a|his) (?:\w+ )?visit)\b"
    ),
    "visit",
)
_ARRIVED = cue(re.compile(r"\b(?:arrived|has arrived|arrives) in [A-Z]"), "arrive")
_OTHERS: tuple[tuple[str, Cue], ...] = (
    ("interview", _INTERVIEW),
    ("talks", _TALKS),
    ("news conference", _PRESS),
    ("forum", _FORUM),
    ("ceremony", _CEREMONY),
    ("meeting", _MEETING),
    ("visit", _VISIT),
)
_TALKED = cue(re.compile(r"\b(?:talks|negotiations)\b", re.IGNORECASE), "talks|negotiations")
_WISHED = re.compile(
    r"\b(?:idea|proposal|proposed|initiative|offer|offered|suggested|wish|invitation|readiness|ready)"
    r"\b[^.;]{0,120}?\b(?:to hold|of holding|to organi[sz]e)\b"
)
_WISH = 160  # characters before a meeting in which the words stand that it is only wished for
#: "a meeting of the working group at the BODY"
_SMALLER = re.compile(r"\b(?:[Ww]orking|[Ee]xpert) [Gg]roup\b")
#: how far a body and the word that says that it meets may stand apart, in characters
_FAR = 60


@attrs.frozen
class Occasion:
    """An event: its kind, the words that say so, and the body that meets, if it is one."""

    kind: str
    span: Span
    body: Body | None = None
    named: bool = False  # whether the words themselves say who met whom

    @property
    def of_people(self) -> bool:
        """Whether named people met, and not a body or an audience."""
        return self.named


def titles_of(head: list[Sentence]) -> list[Sentence]:
    """The sentences of the title; the first of a page that has none."""
    return [s for s in head if s.block.kind is BlockKind.TITLE] or head[:1]


def tells_of_none(scene: Scene, sentences: list[Sentence]) -> bool:
    """Whether the title says that the page is about words or papers, not about a meeting."""
    titles = titles_of(sentences)
    if any(_MET_AND.match(scene.text, *s.span) for s in titles):
        return False
    return any(scene.by_itself(_NO_MEETING, s.span) for s in titles)


def people_met(scene: Scene, span: Span) -> Occasion | None:
    """The words of a stretch that say that people met or spoke."""
    match = scene.near(PEOPLE, span)
    if match is None or _wished(scene, span, Span(*match.span())):
        return None
    kind = next(name for name in ("phone", "talks", "meeting") if match[name])
    kind = {"phone": "telephone conversation"}.get(kind, kind)
    return Occasion(kind, Span(*match.span()), named=True)


def _wished(scene: Scene, span: Span, event: Span) -> bool:
    """Whether an event is only wished for: "the proposal of NAME to hold a meeting with ..."."""
    wish = _WISHED.search(scene.text, max(span.start, event.start - _WISH), event.end)
    return wish is not None and wish.end() >= event.start - 1


def body_met(scene: Scene, span: Span) -> Occasion | None:
    """The first body of a stretch that it says meets."""
    if not scene.near(OCCASION, span) and not scene.near(LEADERS, span):
        return None
    words = [Span(*match.span()) for match in OCCASION.pattern.finditer(scene.text, *span)]
    for body in bodies_in(scene, span):
        near = [word for word in words if _near(scene, word, body.span)]
        if near:
            start = min(near[0].start, body.span.start)
            return Occasion("meeting", Span(start, max(near[0].end, body.span.end)), body)
        if body.id.endswith("council-of-heads-of-state") and "heads" in scene.quote(span):
            return Occasion("meeting", body.span, body)
    return None


def _near(scene: Scene, word: Span, body: Span) -> bool:
    first, second = sorted((word, body))
    between = Span(first.end, max(first.end, second.start))
    if between.end - between.start > _FAR or inside(scene.people, between):
        return False
    return word.start > body.start or _SMALLER.search(scene.text, *between) is None


def other(scene: Scene, sentence: Sentence) -> Occasion | None:
    """Another event that a title or a lead speaks of."""
    for kind, pattern in _OTHERS:
        found = scene.by_itself(pattern, sentence.span)
        if found is None:
            continue
        match, where = found
        if pattern is _MEETING and _wished(scene, sentence.span, where):
            continue
        if pattern is _FORUM:
            kind = match["kind"].lower()
        elif pattern is _MEETING and (
            match["kind"] == "session" or match["summit"] or match["host"]
        ):
            kind = "session"
        elif pattern is _PRESS and scene.near(_TALKED, sentence.span):
            kind = "talks"
        return Occasion(kind, where)
    return None


def arrival(scene: Scene, sentence: Sentence) -> Occasion | None:
    """That somebody arrived: a visit."""
    match = scene.near(_ARRIVED, sentence.span)
    return None if match is None else Occasion("visit", Span(*match.span()))


def opened(scene: Scene, sentence: Sentence) -> Occasion | None:
    """A forum that a letter to its participants says has opened."""
    match = scene.near(OPENED, sentence.span)
    return None if match is None else Occasion(match["kind"].lower(), Span(*match.span()))
