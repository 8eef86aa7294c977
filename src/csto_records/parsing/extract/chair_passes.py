"""The chair passes from one state to another."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from csto_records.model.span import Span
from csto_records.parsing.extract import chair_words as words
from csto_records.parsing.extract.chair_base import ChairBase
from csto_records.parsing.extract.chair_words import CHAIRMANSHIP, DATE, Masked
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.handover import meeting_day, resolve_future
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate
from csto_records.vocabulary.recognition import StateMention

_HAND_OVER = cue(
    re.compile(
        r"\b(?:transfer|hand over|pass on|hand|pass)(?:s|red|ed|ring|ing)? "
        r"(?:over )?(?:the )?(?:functions of )?(?:the )?(?:CSTO )?(?:chair(?:manship)?|presidency) "
        r"(?:\w+ ){0,3}?to "
    ),
    "transfer|hand|pass",
)
_OWN = re.compile(rf"(?:'s?)? (?:(?:current|present|first|own) )?{CHAIRMANSHIP}\b")
_ON_AFTER = re.compile(
    r",? (?P<word>in|for|on|from|since|starting(?: on| from| in)?|beginning)"
    rf" (?:early |late |mid-)?(?:(?P<date>{DATE})|(?P<year>[1-9][0-9]{{3}})\b)"
)
_TODAY = re.compile(r"\btoday\b|\bis being\b")
_AT_MEETING = re.compile(r"\bat (?:the|its|their) [^.;]{0,80}?\b(?:session|summit|meeting)\b")


def claim_passing(chairs: ChairBase, sentence: Sentence, said: Masked) -> None:
    """The chair passes, with the day if one is said."""
    _passes_between(chairs, sentence, said)
    _handed_over(chairs, sentence)


def _passes_between(chairs: ChairBase, sentence: Sentence, said: Masked) -> None:
    """ "The CSTO chairmanship passes from STATE to STATE", "... takes over from STATE"."""
    for pattern in (words.FROM_TO, words.FROM_OTHER):
        for match in pattern.finditer(said.text):
            states = [state.id for state in said.states(match)]
            found = chairs.organisations_of(sentence, said, match, own=True)
            if len(states) != 2 or states[0] == states[1] or len(found) != 1:
                continue
            outgoing, incoming = states if pattern is words.FROM_TO else states[::-1]
            _passed(chairs, sentence, said, match, found[0], outgoing, incoming)


def _passed(
    chairs: ChairBase,
    sentence: Sentence,
    said: Masked,
    match: re.Match[str],
    organisation: str,
    outgoing: str,
    incoming: str,
) -> None:
    got, day, span = match.groupdict(), chairs.scene.day, sentence.span
    verb = f" {got.get('verb') or ''} "
    past = bool(got.get("took")) or any(word in verb for word in (" was ", " has ", " were "))
    dates = [at for at in sorted(said.named) if said.date(at) is not None]
    after = _ON_AFTER.match(said.text, match.end())
    date: PartialDate | None = None
    if after is not None and after["year"] is not None:
        date = existing(int(after["year"]))
    elif dates:
        date = chairs.date_at(said, dates[-1], ahead=not past)
    elif _TODAY.search(said.text):
        date = day
    elif _AT_MEETING.search(said.text, match.end()):
        date = meeting_day(chairs.scene, organisation)
    if date is None or day is None:
        chairs.say(incoming, [organisation], span, now=past)
        chairs.say(outgoing, [organisation], span, now=not past)
    elif date.is_complete:
        _passes_on(chairs, organisation, outgoing, incoming, date, span)
    else:
        coming = date.first_ordinal > day.last_ordinal
        chairs.say(incoming, [organisation], span, now=past and chairs.may_run(date), start=date)
        chairs.say(outgoing, [organisation], span, now=coming)


def _passes_on(
    chairs: ChairBase,
    organisation: str,
    outgoing: str | None,
    incoming: str,
    day: PartialDate,
    span: Span,
) -> None:
    """The chair passes on that day.

    On the last day of a year it passes with the year: that day is still the outgoing
    chair's. On any other day it passes that day, which is the incoming chair's.
    """
    last_of_year = day.month == 12 and day.day == 31
    starts = existing(day.year + 1, 1, 1) if last_of_year else day
    if starts is None:
        return
    today = chairs.scene.day
    ahead = today is not None and starts.first_ordinal > today.last_ordinal
    chairs.say(
        incoming, [organisation], span, now=not ahead and chairs.may_run(starts), start=starts
    )
    if outgoing is not None and outgoing != incoming:
        ref = (chairs.held if ahead else chairs.ref)(outgoing, organisation, span)
        chairs.facts.add(ref, "end", EndedOn(day, inclusive=last_of_year), span)


def _handed_over(chairs: ChairBase, sentence: Sentence) -> None:
    """ "We will transfer the functions of the chair to our KAZAKH friends on DAY"."""
    match = chairs.scene.search(_HAND_OVER, sentence.span)
    organisation = chairs.meant(sentence)
    if match is None or organisation is None:
        return
    rest = Span(match.end(), sentence.span.end)
    incoming, dates = inside(chairs.scene.states, rest), inside(chairs.scene.dates, rest)
    if not incoming or not dates:
        return
    day = resolve_future(chairs.scene, dates[0].value)
    if day is not None and day.is_complete:
        outgoing = _outgoing(chairs, sentence)
        _passes_on(chairs, organisation, outgoing, incoming[0].id, day, sentence.span)


def _outgoing(chairs: ChairBase, sentence: Sentence) -> str | None:
    """Who hands over: the state of the speaker, or the one whose chairmanship is spoken of."""
    state = chairs.state_of(chairs.speaker_of(sentence))
    if state is not None:
        return state
    own = chairs.scene.once(_owning)
    at = bisect_left(own, sentence.span.end, key=_START) - 1
    while at >= 0 and own[at].span.start >= sentence.block.span.start:
        if own[at].span.end <= sentence.span.end:  # the last one may reach beyond
            return own[at].id
        at -= 1
    return None


def _owning(scene: Scene) -> list[StateMention]:
    """The states whose chairmanship is spoken of: "STATE's chairmanship"."""
    return [one for one in scene.states if _OWN.match(scene.text, one.span.end)]


_START = attrgetter("span.start")
