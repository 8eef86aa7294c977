"""Which state chairs an organisation, as the page says it."""

from __future__ import annotations

import re

import attrs

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts, side_of
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate
from csto_records.vocabulary.organisations import organisation, organisation_known
from csto_records.vocabulary.recognition import StateMention

CHAIRMANSHIP = r"(?:chairmanship|presidency)"
#: Without one of these words nothing is said of who chairs.
_SPOKEN_OF = cue(re.compile(r"chair|presidency"), "chair|presidency")
#: "STATE took over the CSTO chairmanship", "STATE chairs the CSTO", "STATE is chairing the CSTO"
_VERB = re.compile(
    r" (?:(?P<took>took over|takes over|assumed|has assumed)(?: the)?"
    r"|(?:currently |now )?(?:chairs|is chairing|holds|is holding))\b"
)
_OWN = re.compile(rf"(?:'s?)? (?:(?:current|present|first|own) )?{CHAIRMANSHIP}\b")
_OF_STATE = re.compile(rf"\b{CHAIRMANSHIP} of (?:the )?(?:Republic of )?$")
_YEAR = cue(
    re.compile(rf"\b{CHAIRMANSHIP} (?:of [\w' ]{{1,60}})?(?:in|for) (?P<year>[1-9][0-9]{{3}})\b"),
    "chairmanship|presidency",
)
_IN_YEAR = re.compile(r" (?:of [\w' ]{1,60})?(?:in|for) (?P<year>[1-9][0-9]{3})\b")
_NOT_NOW = re.compile(
    r"\b(?:upcoming|forthcoming|future|next|previous|past|last|former) (?:\w+ )?$"
)
_HAND_OVER = cue(
    re.compile(
        r"\b(?:transfer|hand over|pass on|hand|pass)(?:s|red|ed|ring|ing)? "
        r"(?:over )?(?:the )?(?:functions of )?(?:the )?(?:CSTO )?(?:chair(?:manship)?|presidency) "
        r"(?:\w+ ){0,3}?to "
    ),
    "transfer|hand|pass",
)
_THIS_YEAR = re.compile(r"\bthis year\b")


@attrs.define
class Chairs:
    """The chairmanships that a page speaks of, one for each state and organisation."""

    scene: Scene
    cast: Cast
    facts: Facts
    organisation: str | None  # that the page is about

    def claim(self) -> None:
        """Everything that the page says about who chairs."""
        for sentence in self.scene.sentences:
            if self.scene.search(_SPOKEN_OF, sentence.span) is None:
                continue
            for state in inside(self.scene.states, sentence.span):
                self._of_state(sentence, state)
            self._labelled(sentence)
            self._handed_over(sentence)
        self._head_of_council()

    def ref(self, state: str, organisation: str, span: Span) -> Ref:
        """The chairmanship of the state, as this page speaks of it."""
        ref = self.facts.local("chairmanship", f"{organisation} chairmanship {state}")
        self.facts.add(ref, "organisation", self.facts.organisation(organisation, span), span)
        self.facts.add(ref, "member", self.facts.organisation(state, span), span)
        return ref

    def _held(self, state: str, organisation: str, span: Span) -> Ref:
        """The state chairs on the day of the page; a chair is a member."""
        ref = self.ref(state, organisation, span)
        day = self.scene.day
        if day is not None and day.is_complete:
            self.facts.add(ref, "held", day, span)
            member(self.facts, state, organisation, day, span)
        return ref

    def meant(self, sentence: Sentence) -> str | None:
        """The organisation that the sentence names first, or that the page is about."""
        named = [
            root
            for mention in inside(self.scene.organisations, sentence.span)
            if (root := _root(mention.id)) is not None
        ]
        return named[0] if named else self.organisation

    def _of_state(self, sentence: Sentence, state: StateMention) -> None:
        text, end = self.scene.text, sentence.span.end
        organisation = self.meant(sentence)
        if organisation is None:
            return
        if _NOT_NOW.search(text, max(sentence.span.start, state.span.start - 24), state.span.start):
            return
        verb = _VERB.match(text, state.span.end, end)
        if (
            verb is not None
            and not state.adjective
            and self._chair_follows(verb, organisation, end)
        ):
            ref = self._held(state.id, organisation, sentence.span)
            if (
                verb["took"]
                and self.scene.day is not None
                and _THIS_YEAR.search(text, verb.end(), end)
            ):
                self.facts.add(ref, "start", PartialDate(self.scene.day.year), sentence.span)
            return
        own = _OWN.match(text, state.span.end, end)
        of = _OF_STATE.search(
            text, max(sentence.span.start, state.span.start - 40), state.span.start
        )
        if own is not None and (year := _IN_YEAR.match(text, own.end(), end)) is not None:
            self._in_year(state.id, organisation, PartialDate(int(year["year"])), sentence.span)
        elif own is not None or of is not None:
            self._held(state.id, organisation, sentence.span)

    def _chair_follows(self, verb: re.Match[str], organisation: str, end: int) -> bool:
        """Whether what is held or chaired is the chair, or the organisation itself."""
        rest = self.scene.text[verb.start() : min(end, verb.end() + 80)]
        if re.search(rf"\b{CHAIRMANSHIP}\b", rest):
            return True
        if not re.search(r"\b(?:chairs|chairing)\b", rest):
            return False
        named = inside(self.scene.organisations, Span(verb.start(), min(end, verb.end() + 80)))
        return any(mention.id == organisation for mention in named)

    def _labelled(self, sentence: Sentence) -> None:
        """ "... proposed by STATE for the period of the presidency in YEAR"."""
        match = self.scene.search(_YEAR, sentence.span)
        organisation = self.meant(sentence)
        if match is None or organisation is None:
            return
        before = Span(sentence.span.start, match.start())
        named = [state.id for state in inside(self.scene.states, before)]
        if not named:
            return
        self._in_year(named[-1], organisation, PartialDate(int(match["year"])), sentence.span)

    def _in_year(self, state: str, organisation: str, year: PartialDate, span: Span) -> None:
        """The term is called by a year: it starts and ends within it, as far as is said."""
        ref = self.ref(state, organisation, span)
        self.facts.add(ref, "start", year, span)
        self.facts.add(ref, "end", EndedOn(year, inclusive=True), span)

    def _handed_over(self, sentence: Sentence) -> None:
        """ "We will transfer the functions of the chair to our KAZAKH friends on DAY"."""
        match = self.scene.search(_HAND_OVER, sentence.span)
        organisation = self.meant(sentence)
        if match is None or organisation is None:
            return
        rest = Span(match.end(), sentence.span.end)
        incoming, dates = inside(self.scene.states, rest), inside(self.scene.dates, rest)
        if not incoming or not dates:
            return
        day = resolve_future(self.scene, dates[0].value)
        if day is None:
            return
        outgoing = self._outgoing(sentence)
        last_of_year = day.month == 12 and day.day == 31
        # On the last day of a year the chair passes with the year: that day is still the
        # outgoing chair's. On any other day it passes that day, which is the incoming chair's.
        starts = existing(day.year + 1, 1, 1) if last_of_year else day
        if starts is None:
            return
        ref = self.ref(incoming[0].id, organisation, sentence.span)
        self.facts.add(ref, "start", starts, sentence.span)
        if outgoing is not None and outgoing != incoming[0].id:
            ref = self._held(outgoing, organisation, sentence.span)
            self.facts.add(ref, "end", EndedOn(day, inclusive=last_of_year), sentence.span)

    def _outgoing(self, sentence: Sentence) -> str | None:
        """Who hands over: the state of the speaker, or the one whose chairmanship is spoken of."""
        if sentence.turn is not None:
            speaker = self.cast.speaker(self.scene, sentence.turn)
            if speaker is not None and speaker.offices:
                side = side_of(speaker.offices[0].organisation)
                if side is not None:
                    return side
        before = inside(self.scene.states, Span(sentence.block.span.start, sentence.span.end))
        own = [s.id for s in before if _OWN.match(self.scene.text, s.span.end)]
        return own[-1] if own else None

    def _head_of_council(self) -> None:
        """ "The Chairman of the Council, President of STATE": the state is in the chair."""
        for person in self.cast.members.values():
            titles = {(o.title, o.organisation): o for o in person.offices}
            for (title, owner), office in titles.items():
                if title not in ("Chairman", "Chairperson", "Chair") or owner is None:
                    continue
                root = side_of(owner)
                heads = [
                    o.organisation
                    for o in person.offices
                    if o.title in ("President", "Prime Minister") and o.organisation is not None
                ]
                if root is not None and owner.endswith("-collective-security-council") and heads:
                    self._held(heads[0], root, office.span)


def member(facts: Facts, state: str, organisation: str, day: PartialDate, span: Span) -> None:
    """The state is a member of the organisation on that day."""
    ref = facts.local("membership", f"{organisation} membership {state}")
    facts.add(ref, "organisation", facts.organisation(organisation, span), span)
    facts.add(ref, "member", facts.organisation(state, span), span)
    facts.add(ref, "status", "member", span)
    facts.add(ref, "held", day, span)


def _root(id: str) -> str | None:
    """The intergovernmental organisation that it is, or is a body of."""
    if not organisation_known(id):
        return None
    top = side_of(id)
    if top is None or organisation(top).kind != "intergovernmental organisation":
        return None
    return top


def resolve_future(scene: Scene, value: tuple[int | None, int, int | None]) -> PartialDate | None:
    """A printed date of something to come; without a year, the next such date."""
    year, month, day = value
    if year is not None:
        return existing(year, month, day)
    if scene.day is None:
        return None
    for candidate in (scene.day.year, scene.day.year + 1):
        date = existing(candidate, month, day)
        if date is not None and date.last_ordinal >= scene.day.first_ordinal:
            return date
    return None
