"""What is to come: the words that say so, and its day."""

from __future__ import annotations

import re

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.handover import resolve_future
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.page import BlockKind
from csto_records.time.partial import PartialDate

_VERB = (
    r"(?:meet|hold|be held|take part|take place|attend|visit|chair|host|gather|convene|participate"
    r"|receive|make|pay|address|have|give|begin|open|preside|travel|arrive|speak|come|be hosted)"
)
COMING = cue(
    re.compile(
        rf"\b(?:[Ww]ill (?:\w+ ){{0,2}}?{_VERB}|(?:[Ii]s|[Aa]re) (?:scheduled|set)"
        r"|(?:is|are) (?:due|planned|expected) to|scheduled (?:for|to)"
        r"|(?:is|are) to (?:meet|hold|be held)|to be (?:held|hosted)|due (?:to be held )?(?:in|on)"
        r"|[Nn]ext|upcoming|forthcoming|[Tt]omorrow"
        r"|[Pp]repar(?:ations?|ing) (?:for|of)|[Ll]ater today"
        r"|(?:arrived|arrives|flew) in [^.]{2,60}? (?:where \w+ will|to) (?:take part|participate"
        r"|attend|chair|hold|meet))\b"
    ),
    "will |scheduled|is set|are set|is due|are due|planned|expected|is to |are to |to be h|due "
    "|next|upcoming|forthcoming|tomorrow|prepar|later today|arrive|flew",
)
_TODAY = cue(
    re.compile(r"\b(?:[Tt]oday|[Tt]onight|arrived|arrives|flew)\b"),
    "today|tonight|arrive|flew",
)


def is_coming(scene: Scene, span: Span) -> bool:
    """Whether a stretch speaks of what is to come."""
    return scene.near(COMING, span) is not None


def announces(scene: Scene) -> bool:
    """Whether the page is an announcement: dated with a day after that of its publication."""
    published, dated = scene.page.published, scene.page.dated
    if published is None or dated is None or None in published or None in dated:
        return False
    return tuple(map(int, filter(None, dated))) > tuple(map(int, filter(None, published)))


def day_to_come(scene: Scene, sentence: Sentence) -> PartialDate | None:
    """The day that a sentence names for what it announces."""
    for printed in inside(scene.dates, sentence.span):
        date = resolve_future(scene, printed.value)
        if date is not None and not is_past(scene, date):
            return date
    if scene.near(_TODAY, sentence.span):
        return scene.day
    return None


def is_past(scene: Scene, date: PartialDate) -> bool:
    """Whether a date lies before the day of the page."""
    return scene.day is not None and date.last_ordinal < scene.day.first_ordinal


#: in days: a bare date so far back, or so far ahead, may as well be that of another year
_HALF_A_YEAR = 183
_JUST_NOW = 31


_MAY_COME = cue(
    re.compile(r"\b(?:will|would|invit(?:e[ds]?|ation)|calling|convening|plans?)\b"),
    "will|would|invit|calling|convening|plan",
)


def resolved(
    scene: Scene, printed: PrintedDate, coming: bool, sentence: Sentence
) -> PartialDate | None:
    """A date of something to come or past; ``None`` where its year is in doubt."""
    day = scene.day
    last = scene.text[max(0, printed.span.start - 5) : printed.span.start] == "last "
    if printed.year is not None or printed.relative_year is not None or day is None:
        coming = coming and not past_of(scene, printed)
        return resolve_future(scene, printed.value) if coming else scene.date(printed)
    past = scene.date(printed)
    if last:
        return past
    if not coming:
        far = past is not None and day.first_ordinal - past.last_ordinal > _HALF_A_YEAR
        return None if far and scene.near(_MAY_COME, sentence.span) else past
    date = resolve_future(scene, printed.value)
    if (
        date is not None
        and past is not None
        and date.first_ordinal - day.last_ordinal > (_HALF_A_YEAR)
    ):
        just_now = day.first_ordinal - past.last_ordinal <= _JUST_NOW
        return None if just_now else date
    return date


def past_of(scene: Scene, printed: PrintedDate) -> bool:
    """Whether a date is printed with a year, and lies before the day of the page."""
    date = scene.date(printed) if printed.year is not None else None
    return date is not None and is_past(scene, date)


_WILL = re.compile(
    r"\b(?:[Ww]ill|(?:is|are) (?:to|set|due|scheduled|planned|expected)|plans? to|intends? to"
    r"|[Aa]ccredit(?:ation|ed)|to (?:take part|participate|attend|chair)"
    r"|next|upcoming|forthcoming|[Pp]repar(?:ations?|ing) (?:for|of))\b"
)
_WILL_BE = re.compile(
    r"[^.;]{0,60}?\b(?:scheduled|to (?:be held|take place)|due"
    r"|will (?:be held|take place|begin|open)|[Tt]omorrow)\b"
)
#: how far before an event the words may stand that say that it is to come, in characters
_FAR = 140


def coming_at(scene: Scene, sentence: Sentence, event: Span) -> bool:
    """Whether a sentence speaks of an event as one that is to come."""
    if _is_headline_of_coming(scene, sentence):
        return True
    if scene.near(COMING, sentence.span) is None and not _ACCREDIT.search(
        scene.text, *sentence.span
    ):
        return False
    start = max(sentence.span.start, event.start - _FAR)
    if _WILL.search(scene.text, start, event.end):
        return True
    return _WILL_BE.match(scene.text, event.end, sentence.span.end) is not None


#: "President NAME to take part in ...": a title without another verb
_HEADLINE = re.compile(
    r"[^.;:]{3,90}? to (?:take part|participate|attend|visit|chair|hold|host|meet|convene|receive"
    r"|sign|adopt|discuss|consider"
    r"|be held)\b"
)
_FINITE = re.compile(
    r"\b(?:\w{3,}ed|came|flew|left|met|will|plans?|agrees?|is|are|was|were|has|have|ready"
    r"|arrives?|comes?|flies|wants?|calls?)\b"
)


def _is_headline_of_coming(scene: Scene, sentence: Sentence) -> bool:
    """Whether it is a title, or a line that ends as titles do, and tells of what is to come."""
    line = sentence.span == sentence.block.span and scene.text[sentence.span.end - 1].isalnum()
    if sentence.block.kind is not BlockKind.TITLE and not line:
        return False
    match = _HEADLINE.match(scene.text, *sentence.span)
    return match is not None and _FINITE.search(match.group()) is None


_ACCREDIT = re.compile(r"\b[Aa]ccredit(?:ation|ed)\b")
_SPOKEN_OF = re.compile(
    r"\b(?:[Pp]reparations? (?:for|of)|[Pp]reparing for|upcoming|forthcoming|next|ahead of|eve of"
    r"|run-up to|agenda (?:of|for))(?: [\w'-]+){0,4} ?$"
)


def only_spoken_of(scene: Scene, event: Span) -> bool:
    """Whether an event to come is the subject of talk: "preparations for the session"."""
    return _SPOKEN_OF.search(scene.text, max(0, event.start - 60), event.start) is not None


#: in days: a page that tells of what was held comes out so soon after it
_SOON = 31
_BEGINS = re.compile(r"(?:[Ee]arlier, )?(?:[Oo]n )?(?:\w+day,? )?(?:the )?$")
_ENDS = re.compile(r" on (?:\w+day,? )?(?:the )?$")
#: "..., the agency has learned", "..., reports the press service"
_SOURCE = (
    r",[^.;:]{1,80}?\b(?:said|says|told|stated|reports?|reported|learned|informs?|informed|announced"
    r"|writes)\b[^.;:]{0,80}+"
)
_END = re.compile(rf"(?:,? in (?:the )?[A-Z][^.,;:]{{1,40}})?(?:{_SOURCE})?[.,]?")


def just_before(scene: Scene, sentence: Sentence) -> tuple[PartialDate, Span] | None:
    """The day that a sentence gives for what it tells of, and where: "On DAY, ...", "... on DAY".

    It prints no other day, and this one lies shortly before that of the page (or, where the page
    has none, is printed with its year).
    """
    dates = inside(scene.dates, sentence.span)
    if len(dates) != 1 or dates[0].last_day is not None:
        return None
    printed = dates[0]
    if printed.relative_year is not None:
        return None
    day = scene.date(printed)
    if day is None or not day.is_complete:
        return None
    if scene.day is not None and not (
        scene.day.is_complete and 0 < scene.day.first_ordinal - day.first_ordinal <= _SOON
    ):
        return None
    before = scene.text[sentence.span.start : printed.span.start]
    if _BEGINS.fullmatch(before) is None and (
        _ENDS.search(before[-30:]) is None
        or _END.fullmatch(scene.text, printed.span.end, sentence.span.end) is None
    ):
        return None
    return day, printed.span
