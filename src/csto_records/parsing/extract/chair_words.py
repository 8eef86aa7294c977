"""How pages say who chairs an organisation: patterns over sentences with their names masked.

In a masked sentence one sign stands for each state, each adjective of a state, each organisation
that states chair, and each date, so that a pattern says what stands around the names.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.vocabulary.organisations import organisation, organisation_known
from csto_records.vocabulary.recognition import OrganisationMention, StateMention

Named = StateMention | OrganisationMention | PrintedDate

#: The signs: of a state, an adjective of a state, an organisation, a date.
STATE, ADJECTIVE, ORGANISATION, DATE = "\ue000\ue001\ue002\ue003"
_SIGNS: Final = re.compile("[\ue000-\ue003]")

CHAIRMANSHIP: Final = r"(?:[Cc]hairmanship|[Pp]residency)"
_O: Final = rf"{ORGANISATION}(?: ?\({ORGANISATION}\))?"
_S: Final = rf"(?:the )?{STATE}"
_SORTS: Final = (
    r"(?:[Oo]rgani[sz]ations?|associations?|unions?|communit(?:y|ies)|commonwealth|bod(?:y|ies)"
    r"|group(?:ing|ings|s)?|council|bloc)"
)
#: "the CSTO and the SCO"
_ORGANISATIONS: Final = rf"(?:the )?{_O}(?:(?:,| and|, and) (?:the )?{_O}){{0,4}}"
#: "these two organisations", "the group"
_THOSE: Final = (
    rf"(?:(?:these|both|those|the|this|that|our) (?:two |three )?(?:[a-z]+ )?{_SORTS}\b|it\b)"
)
_WHAT: Final = rf"(?P<what>{_ORGANISATIONS}|{_THOSE})"
_KIND: Final = (
    r"(?:(?:current|present|rotating|successful|annual|first|own|temporary|new|ongoing) ){0,2}"
)
#: "the rotating CSTO chairmanship", "the chairmanship of the CSTO and the SCO"
_OFFICE: Final = (
    rf"(?:the |its )?{_KIND}(?:functions of (?:the )?)?(?P<own>{_O}'?s? )?{_KIND}"
    rf"(?:{CHAIRMANSHIP}|chair)\b(?: (?:of|in|over|at|for|within) {_WHAT})?"
)
#: What the organisation that is chaired is followed by; "chairs the CSTO working group" is not it.
_ENDS: Final = (
    r"(?=[,.;:!?)]|$| (?:and|but|or|this|in|for|from|since|until|at|next|as|while|now|again"
    r"|it|so|who|which|with|on)\b)"
)
_SUBJECT: Final = rf"(?:{_S}(?:,? (?:which|that))?|\b(?P<speaker>[Ww]e)|\b(?P<spoken_to>[Yy]ou))"
_NOW: Final = r"(?:(?:now|currently|also|presently|already|again) )?"
_PRESIDES: Final = (
    r"(?:chairs?|presides? (?:in|over)|(?:is|are|was|were|will now be) "
    rf"{_NOW}(?:chairing|presiding (?:in|over))|(?P<past>chaired|presided (?:in|over))"
    r"|(?P<ahead>(?:will|would|is to|are to) (?:soon |also |again |be )?"
    r"(?:chair|chairing|preside (?:in|over))))"
)
_HOLDS: Final = (
    r"(?:holds?|(?:is|are|was|were|will now be) (?:now |currently )?holding|(?P<past>held)"
    r"|(?P<took>took over|(?:has |have )?assumed|(?:has|have) taken (?:over|on)|took on)"
    r"|(?P<assuming>(?:is|are) (?:now )?(?:assuming|taking over|taking on))"
    r"|(?P<ahead>takes? (?:over|on)|(?:will|would|is to|are to) (?:soon |also |again )?"
    r"(?:hold|take over|take on|assume)))"
)
#: "STATE chairs the CSTO", "we will preside in the CSTO"
PRESIDES: Final = re.compile(rf"{_SUBJECT} {_NOW}{_PRESIDES} {_WHAT}{_ENDS}")
#: "STATE took over the CSTO chairmanship"
HOLDS: Final = re.compile(rf"{_SUBJECT} {_NOW}{_HOLDS} {_OFFICE}")
#: "You are heading the CSTO"
HEADING: Final = re.compile(
    rf"\b(?P<spoken_to>You) (?:are (?:now |currently )?(?:heading|leading)|head) {_WHAT}{_ENDS}"
)
#: "the CSTO, where STATE presided"
WHERE: Final = re.compile(
    rf"(?P<what>{_O}),? (?:where|in which|which) {_S} {_NOW}"
    r"(?:(?P<past>presided|chaired)|presides|chairs|is presiding|is chairing)\b"
)
#: "the country currently holding the chairmanship of the CSTO, STATE"
COUNTRY: Final = re.compile(
    rf"\bthe (?:country|state|nation) (?:(?:that|which) )?{_NOW}"
    rf"(?:(?:holding|holds) {_OFFICE}|(?:chairing|chairs) {_WHAT.replace('what', 'chaired')}), {_S}"
)
#: "STATE's chairmanship of the CSTO", "the ADJECTIVE CSTO presidency"
OWN: Final = re.compile(
    rf"(?:{STATE}(?:'s|')?|{ADJECTIVE}) {_KIND}(?:(?P<year>[1-9][0-9]{{3}}) )?"
    rf"(?P<own>{_O}'?s? )?{_KIND}(?P<noun>{CHAIRMANSHIP})\b"
    rf"(?: (?:of|in|over|at|for|within) {_WHAT})?"
)
#: "the CSTO chairmanship of STATE", "under the presidency of our ADJECTIVE partners"
OF_STATE: Final = re.compile(
    rf"(?P<own>{_O}'?s? )?(?:[Cc]hairmanship|(?<=under the )presidency) of (?:the |our )?"
    rf"[{STATE}{ADJECTIVE}](?: (?:in|of|at) {_WHAT})?"
)
#: "STATE's assumption of the chairmanship"
ASSUMPTION: Final = re.compile(
    rf"(?:{STATE}(?:'s|')?|{ADJECTIVE}) (?:forthcoming |upcoming )?assumption of {_OFFICE}"
)
_CHAIR: Final = (
    rf"(?:the |a )?(?:current |incumbent |present |rotating )?(?:(?P<own>{_O}'?s? )"
    rf"[Cc]hair(?:man|person|woman)?\b"
    rf"|[Cc]hair(?:man|person|woman)?(?:[ -]in[ -](?:office|Office))? of {_WHAT})"
)
#: "the efforts of STATE as the current Chair of the CSTO"
AS_CHAIR: Final = re.compile(rf"{STATE}(?:'s|')?,?(?: [a-z]+){{0,3}},? as {_CHAIR}")
#: "As chair of the CSTO, we", "as Chairman of the CSTO, President NAME"
AS_CHAIR_FIRST: Final = re.compile(
    rf"\b[Aa]s {_CHAIR},? (?P<then>(?:{_S}|(?P<speaker>we|I)|(?P<spoken_to>you))\b|)"
)
#: "the CSTO chairmanship is being transferred from STATE to STATE"
FROM_TO: Final = re.compile(
    rf"(?P<own>{_O}'?s? )?{_KIND}(?:{CHAIRMANSHIP}|chair)\b(?: (?:of|in) {_WHAT})?"
    rf"(?: (?P<verb>[a-z ]{{1,40}}?))? from {_S} to {_S}"
)
#: "STATE will take over the CSTO chairmanship from STATE"
FROM_OTHER: Final = re.compile(rf"{_S} {_HOLDS} {_OFFICE} from {_S}")


@attrs.frozen
class Masked:
    """A sentence with signs for its names, and what each sign stands for, by its place."""

    text: str
    named: dict[int, Named]  # in order of the places
    starts: tuple[tuple[int, int], ...]  # place in the masked text, place in the page, after signs

    def states(self, match: re.Match[str]) -> list[StateMention]:
        """The states named in a match."""
        return [
            named
            for at, named in self.named.items()
            if match.start() <= at < match.end() and isinstance(named, StateMention)
        ]

    def organisations(self, start: int, end: int) -> list[str]:
        """The organisations named in a stretch, by their ids, each once."""
        roots = (
            chaired(one.id)
            for at, one in self.named.items()
            if start <= at < end and isinstance(one, OrganisationMention)
        )
        return list(dict.fromkeys(root for root in roots if root is not None))

    def date(self, at: int) -> PrintedDate | None:
        """The date that stands there."""
        found = self.named.get(at)
        return found if isinstance(found, PrintedDate) else None

    def place(self, at: int) -> int:
        """Where in the page a place of the masked text is."""
        before = [(masked, page) for masked, page in self.starts if masked <= at]
        masked, page = before[-1]
        return page + at - masked


def chaired(id: str) -> str | None:
    """The organisation whose chair it is about: itself, or of which it is the highest body."""
    if not organisation_known(id):
        return None
    entry = organisation(id)
    if entry.kind == "body" and entry.parent is not None and id.endswith(_HIGHEST):
        entry = organisation(entry.parent)
    chairs = entry.kind == "intergovernmental organisation" and entry.id not in _UNCHAIRED
    return entry.id if chairs else None


_HIGHEST: Final = (
    "-collective-security-council",
    "-council-of-heads-of-state",
    "-european-council",
    "-supreme-state-council",
    "-supreme-eurasian-economic-council",
)
#: No state chairs these.
_UNCHAIRED: Final = frozenset(("un", "nato", "imf", "world-bank", "wto", "interpol"))


def masked(scene: Scene, sentence: Sentence) -> Masked:
    """The sentence with signs in the place of its names."""
    span = sentence.span
    bodies = inside(scene.organisations, span)
    signs: list[tuple[Span, str, Named]] = [
        (one.span, ORGANISATION, one) for one in bodies if chaired(one.id) is not None
    ]
    taken = [one.span for one in bodies]
    signs += [
        (state.span, ADJECTIVE if state.adjective else STATE, state)
        for state in inside(scene.states, span)
        if not any(body.covers(state.span) for body in taken)
    ]
    signs += [(date.span, DATE, date) for date in inside(scene.dates, span)]
    parts: list[str] = []
    named: dict[int, Named] = {}
    starts = [(0, span.start)]
    length, at = 0, span.start
    for where, sign, what in sorted(signs, key=lambda item: item[0]):
        if where.start < at:
            continue
        before = _plain(scene.text[at : where.start])
        parts += [before, sign]
        named[length + len(before)] = what
        length += len(before) + 1
        at = where.end
        starts.append((length, at))
    parts.append(_plain(scene.text[at : span.end]))
    return Masked("".join(parts), named, tuple(starts))


def _plain(words: str) -> str:
    """The words between two names, with single spaces."""
    return " ".join(_SIGNS.sub(" ", f"|{words}|").split())[1:-1]
