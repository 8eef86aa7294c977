"""What the rules about chairs share: the claim, whose it is, which organisation, when."""

from __future__ import annotations

import re

import attrs

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.chair_words import DATE, Masked, chaired, masked
from csto_records.parsing.extract.facts import Facts, side_of
from csto_records.parsing.extract.handover import resolve_future
from csto_records.parsing.extract.scene import Scene, Sentence, existing, inside
from csto_records.time.partial import PartialDate
from csto_records.vocabulary.organisations import organisation, organisation_known

_ON_BEFORE = re.compile(
    rf"\b(?:[Ii]n|[Oo]n|[Ss]ince|[Ff]rom|(?:beginning|start) of) (?P<date>{DATE}),? $"
)
_ON_AFTER = re.compile(
    r",? (?P<word>in|for|on|from|since|starting(?: on| from| in)?|beginning)"
    rf" (?:early |late |mid-)?(?:(?P<date>{DATE})|(?P<year>[1-9][0-9]{{3}})\b)"
)
_YEAR_WORD = re.compile(r",? (?P<which>this|next|last) year\b")
_THIS_YEAR = re.compile(r"\bthis year,? $")
_OF_ANOTHER = re.compile(r" (?:of|over) ")
#: How long after it began a chairmanship is taken to go on, in days.
_TERM = 366


def _about(scene: Scene) -> set[str]:
    """The organisations whose chairs the page can be about."""
    named = {one.id for one in scene.organisations}
    return {root for id in named if (root := chaired(id)) is not None}


@attrs.define
class ChairBase:
    """A page that speaks of chairs, and what is claimed of them."""

    scene: Scene
    cast: Cast
    facts: Facts
    organisation: str | None  # that the page is about

    def ref(self, state: str, organisation: str, span: Span) -> Ref:
        """The chairmanship of the state, as this page speaks of it."""
        ref = self.facts.local("chairmanship", f"{organisation} chairmanship {state}")
        self.facts.add(ref, "organisation", self.facts.organisation(organisation, span), span)
        self.facts.add(ref, "member", self.facts.organisation(state, span), span)
        return ref

    def meant(self, sentence: Sentence) -> str | None:
        """The organisation that the sentence names first, or that the page is about."""
        named = (chaired(one.id) for one in inside(self.scene.organisations, sentence.span))
        return next((root for root in named if root is not None), self.organisation)

    def held(self, state: str, organisation: str, span: Span) -> Ref:
        """The state chairs on the day of the page; a chair is a member."""
        ref = self.ref(state, organisation, span)
        day = self.scene.day
        if day is not None and day.is_complete:
            self.facts.add(ref, "held", day, span)
            member(self.facts, state, organisation, day, span)
        return ref

    def say(
        self,
        state: str,
        organisations: list[str],
        span: Span,
        *,
        now: bool,
        start: PartialDate | None = None,
    ) -> None:
        for chair in organisations:
            ref = (self.held if now else self.ref)(state, chair, span)
            if start is not None:
                self.facts.add(ref, "start", start, span)

    def subject_of(self, sentence: Sentence, said: Masked, match: re.Match[str]) -> str | None:
        """The state that a match speaks of: by name, as the speaker's, or as the listener's."""
        got = match.groupdict()
        if got.get("speaker") is not None:
            return self.state_of(self.speaker_of(sentence))
        if got.get("spoken_to") is not None:
            return self.state_of(self.listener_of(sentence))
        states = said.states(match)
        return states[0].id if states else None

    def organisations_of(
        self, sentence: Sentence, said: Masked, match: re.Match[str], *, own: bool = False
    ) -> list[str]:
        """What is chaired: what the words name, else the only one that is spoken of there.

        ``own``: the words themselves are of no other office than that of an organisation.
        """
        for group in ("what", "chaired", "own"):
            if match.groupdict().get(group) is not None:
                found = said.organisations(*match.span(group))
                if found:
                    return found
        what = match.groupdict().get("what") or ""
        if not what and _OF_ANOTHER.match(said.text, match.end()):
            return []
        several = what.startswith(("these", "those", "both"))
        here = said.organisations(0, len(said.text))
        before = said.organisations(0, match.start())
        if what and before:
            return before if several else before[-1:]
        if not what and here:
            return here if len(here) == 1 else []
        if not own and not what:
            return []
        for other in self._earlier(sentence):
            found = masked(self.scene, other).organisations(0, 10_000)
            if found:
                return found if several or len(found) == 1 else []
        about = self.scene.once(_about)
        return [self.organisation] if self.organisation and about == {self.organisation} else []

    def _earlier(self, sentence: Sentence) -> list[Sentence]:
        """The two sentences before it, of the same speaker, the nearest first."""
        sentences, at = self.scene.sentences, self.scene.number(sentence)
        return [one for one in sentences[max(0, at - 2) : at][::-1] if one.turn is sentence.turn]

    def start_of(self, said: Masked, match: re.Match[str], *, fresh: bool) -> PartialDate | None:
        """When it began or will begin; ``fresh``: the words tell of the beginning itself."""
        ahead = match.groupdict().get("ahead") is not None
        day, text = self.scene.day, said.text
        after = _ON_AFTER.match(text, match.end())
        if after is not None and (fresh or ahead or after["word"] not in ("in", "for", "on")):
            if after["year"] is not None:
                return existing(int(after["year"]))
            return self.date_at(said, after.start("date"), ahead=ahead)
        if not fresh and not ahead:
            return None
        before = _ON_BEFORE.search(text, max(0, match.start() - 12), match.start())
        if before is not None:
            return self.date_at(said, before.start("date"), ahead=ahead)
        year = _YEAR_WORD.match(text, match.end())
        which = year["which"] if year is not None else None
        if _THIS_YEAR.search(text.lower(), max(0, match.start() - 12), match.start()):
            which = "this"
        if which is None or day is None:
            return None
        return existing(day.year + {"last": -1, "this": 0, "next": 1}[which])

    def date_at(self, said: Masked, at: int, *, ahead: bool) -> PartialDate | None:
        printed = said.date(at)
        if printed is None:
            return None
        return resolve_future(self.scene, printed.value) if ahead else self.scene.date(printed)

    def may_run(self, start: PartialDate) -> bool:
        """Whether what began then can go on on the day of the page."""
        day = self.scene.day
        if day is None:
            return False
        return 0 <= day.last_ordinal - start.first_ordinal <= _TERM

    def speaker_of(self, sentence: Sentence) -> Member | None:
        return None if sentence.turn is None else self.cast.speaker(self.scene, sentence.turn)

    def listener_of(self, sentence: Sentence) -> Member | None:
        """Whom the speaker speaks to, where the page has two speakers."""
        speaker = self.speaker_of(sentence)
        found = (self.cast.speaker(self.scene, turn) for turn in self.scene.page.turns)
        others = {one.id: one for one in found if one is not None and one is not speaker}
        return next(iter(others.values())) if speaker is not None and len(others) == 1 else None

    def state_of(self, one: Member | None) -> str | None:
        """The state of which somebody is the head, or for which they speak."""
        for office in () if one is None else one.offices:
            side = side_of(office.organisation)
            if side is not None and organisation_known(side) and organisation(side).kind == "state":
                return side
        return None


def member(facts: Facts, state: str, organisation: str, day: PartialDate, span: Span) -> None:
    """The state is a member of the organisation on that day."""
    ref = facts.local("membership", f"{organisation} membership {state}")
    facts.add(ref, "organisation", facts.organisation(organisation, span), span)
    facts.add(ref, "member", facts.organisation(state, span), span)
    facts.add(ref, "status", "member", span)
    facts.add(ref, "held", day, span)
