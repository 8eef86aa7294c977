"""Which state chairs an organisation, as the page says it."""

from __future__ import annotations

import re

from csto_records.model.span import Span
from csto_records.parsing.extract import chair_words as words
from csto_records.parsing.extract.cast import Member
from csto_records.parsing.extract.chair_base import ChairBase
from csto_records.parsing.extract.chair_passes import claim_passing
from csto_records.parsing.extract.chair_words import CHAIRMANSHIP, DATE, Masked, chaired, masked
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.handover import named_by_year, resolve_future
from csto_records.parsing.extract.scene import Sentence, inside
from csto_records.time.ends import EndedOn
from csto_records.time.partial import PartialDate

#: Without one of these words nothing is said of who chairs.
_SPOKEN_OF = cue(
    re.compile(r"[Cc]hair|[Pp]reside[sd]? |[Pp]resid(?:ing|ency)|(?:head|lead)ing the|You head "),
    "chair|preside |presides |presided |presiding|presidency|heading the|leading the|you head ",
)
_PAST = re.compile(r"\b(?:previous|past|last|former|after|following|since) (?:\w+ )?$")
_AHEAD = re.compile(
    r"\b(?:upcoming|forthcoming|future|next|prepar(?:e|ing|ations?) for|ahead of|before"
    r"|(?:start|beginning|eve) of) (?:the |its |their )?$"
)
_DURING = re.compile(
    r"\b(?P<word>under|[Dd]uring|in) (?:the |its )?"
    r"(?:(?:period|time|years?|term|course) of )?(?:the )?(?:\w+ )?$"
)
_TWO = re.compile(rf"[{words.STATE}{words.ADJECTIVE}](?:'s)?(?:,| and| or) (?:the )?$")
_CONDITION = re.compile(r"\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Bb]efore|[Uu]ntil|[Aa]fter|whether) $")
_RESULT = re.compile(rf"\b[Aa]s a result of (?:our|its|their|the|this) {CHAIRMANSHIP}\b")
_ON_AFTER = re.compile(
    r",? (?P<word>in|for|on|from|since|starting(?: on| from| in)?|beginning)"
    rf" (?:early |late |mid-)?(?:(?P<date>{DATE})|(?P<year>[1-9][0-9]{{3}})\b)"
)
_YEAR_WORD = re.compile(r",? (?P<which>this|next|last) year\b")


class Chairs(ChairBase):
    """The chairmanships that a page speaks of, one for each state and organisation."""

    def claim(self) -> None:
        """Everything that the page says about who chairs."""
        for sentence in self.scene.sentences_with(_SPOKEN_OF):
            said = masked(self.scene, sentence)
            claim_passing(self, sentence, said)
            self._in_words(sentence, said)
            self._of_states(sentence, said)
            self._as_chair(sentence, said)
            meant = self.meant(sentence)
            for state, year in named_by_year(self.scene, sentence):
                if meant is not None:
                    self._in_year(state, meant, year, sentence.span)
        self._head_of_council()

    def _in_words(self, sentence: Sentence, said: Masked) -> None:
        """ "STATE chairs the CSTO", "we assumed the CSTO chairmanship", "where STATE presided"."""
        for pattern in (words.PRESIDES, words.HOLDS, words.HEADING, words.WHERE, words.COUNTRY):
            for match in pattern.finditer(said.text):
                got = match.groupdict()
                state = self.subject_of(sentence, said, match)
                organisations = self.organisations_of(sentence, said, match, own=True)
                if state is None or not organisations:
                    continue
                if _TWO.search(said.text, max(0, match.start() - 12), match.start()):
                    continue
                start = self.start_of(
                    said, match, fresh=bool(got.get("took") or got.get("assuming"))
                )
                if got.get("past") is not None:
                    year = _ON_AFTER.match(said.text, match.end())
                    here = self.scene.day is not None and self.scene.day.year
                    if year is None or year["year"] is None or int(year["year"]) != here:
                        continue
                    start = None
                now = got.get("ahead") is None and not _CONDITION.search(
                    said.text, max(0, match.start() - 12), match.start()
                )
                now = now and (start is None or self.may_run(start))
                self.say(state, organisations, sentence.span, now=now, start=start)

    def _of_states(self, sentence: Sentence, said: Masked) -> None:
        """ "STATE's chairmanship of the CSTO", "STATE's assumption of the chairmanship"."""
        for match in words.ASSUMPTION.finditer(said.text):
            organisations = self.organisations_of(sentence, said, match, own=True)
            self.say(said.states(match)[0].id, organisations, sentence.span, now=False)
        for match in (*words.OWN.finditer(said.text), *words.OF_STATE.finditer(said.text)):
            front = max(0, match.start() - 40)
            if _TWO.search(said.text, front, match.start()):
                continue  # "the A and B presidency of C and D": which of which is not said
            if _PAST.search(said.text, front, match.start()):
                continue
            during = _DURING.search(said.text, front, match.start())
            president = match.groupdict().get("noun") in ("presidency", "Presidency")
            organisations = self.organisations_of(sentence, said, match, own=not president)
            if president and not (match["own"] or match["what"] or during):
                continue  # the office of a president
            state = said.states(match)[0].id
            self._owned(sentence, said, match, state, organisations, during)

    def _owned(
        self,
        sentence: Sentence,
        said: Masked,
        match: re.Match[str],
        state: str,
        organisations: list[str],
        during: re.Match[str] | None,
    ) -> None:
        """What is said of the chairmanship of a state: by which year, from when, whether now."""
        text, end = said.text, match.end()
        after, year = _ON_AFTER.match(text, end), _YEAR_WORD.match(text, end)
        if after is not None and after["year"] and after["word"] in ("in", "for"):
            for chair in organisations:
                self._in_year(state, chair, PartialDate(int(after["year"])), sentence.span)
            return
        start = None
        if after is not None and after["word"] not in ("in", "for", "on"):
            start = self.start_of(said, match, fresh=True)
        day = self.scene.day
        called = match.groupdict().get("year")
        now = (
            not _AHEAD.search(text, max(0, match.start() - 40), match.start())
            and (year is None or year["which"] == "this")
            and (called is None or (day is not None and day.year == int(called)))
            and (start is None or self.may_run(start))
            and not _RESULT.search(self.scene.text, sentence.span.start, sentence.span.end + 600)
        )
        if during is not None and (during["word"] != "under" or " will " in text):
            now = False
        self.say(state, organisations, sentence.span, now=now, start=start)

    def _in_year(self, state: str, organisation: str, year: PartialDate, span: Span) -> None:
        """The term is called by a year: it starts and ends within it, as far as is said."""
        ref = self.ref(state, organisation, span)
        self.facts.add(ref, "start", year, span)
        self.facts.add(ref, "end", EndedOn(year, inclusive=True), span)

    def _as_chair(self, sentence: Sentence, said: Masked) -> None:
        """ "STATE as the current Chair of the CSTO", "as chair of the CSTO, we"."""
        for match in words.AS_CHAIR.finditer(said.text):
            organisations = self.organisations_of(sentence, said, match, own=True)
            self.say(said.states(match)[0].id, organisations, sentence.span, now=True)
        for match in words.AS_CHAIR_FIRST.finditer(said.text):
            if match["then"]:
                state = self.subject_of(sentence, said, match)
            else:
                state = self.state_of(self._named_at(said.place(match.end()), sentence.span.end))
            if state is not None:
                organisations = self.organisations_of(sentence, said, match, own=True)
                self.say(state, organisations, sentence.span, now=True)

    def _named_at(self, start: int, end: int) -> Member | None:
        """Who is named right there, the office before the name included."""
        for mention in inside(self.scene.people, Span(start, end)):
            first = min([mention.span.start, *(office.span.start for office in mention.offices)])
            return self.cast.of(mention) if first <= start + 6 else None
        return None

    def _head_of_council(self) -> None:
        """ "The Chairman of the Council, President of STATE": the state is in the chair."""
        for one in self.cast.members.values():
            for office in one.offices:
                if office.title not in ("Chairman", "Chairperson", "Chair"):
                    continue
                root = None if office.organisation is None else chaired(office.organisation)
                state = self.state_of(one)
                if root is not None and state is not None and office.qualifier is None:
                    self.held(state, root, office.span)


__all__ = ["Chairs", "resolve_future"]
