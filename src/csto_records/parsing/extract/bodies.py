"""Bodies that meet, as a stretch of a page names them."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from csto_records.claims.value import Ref
from csto_records.model.span import Span
from csto_records.names.slugs import plain_slug
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.scene import Scene, inside
from csto_records.vocabulary.organisations import organisation, organisation_known

#: Words by which the name of a body tells that it meets.
_MEETS = re.compile(r"\b(?:Council|Committee|Assembly|Commission|Conference|Congress|Parliament)\b")

OCCASION = cue(
    re.compile(
        r"\b(?P<kind>sessions?|summits?|(?:plenary |working |regular |joint )?meetings?"
        r"|video ?conference)\b",
        re.IGNORECASE,
    ),
    "session|summit|meeting|videoconference|video conference",
)
_SUMMIT = re.compile(r"(?: |’s |'s )(?:(?:leaders’|leaders') )?[Ss]ummits?\b")
#: "the EurAsEC and CSTO summits"
_AND_SUMMIT = re.compile(r" and [A-Z]\w{1,9}(?: and [A-Z]\w{1,9})? summits\b")
_SUMMIT_OF = re.compile(r"\b[Ss]ummits? of (?:the )?$")
_ITS_SESSION = re.compile(r"[^.;]{0,30}?\bits (?:[a-z]+ ){0,3}(?:session|summit)\b")

LEADERS = cue(
    re.compile(
        r"\b(?P<who>(?:[Hh]eads|[Ll]eaders|[Pp]residents)(?: of [Ss]tates?)?"
        r"(?: and (?:heads of )?[Gg]overnments?)?)\b"
    ),
    "heads|leaders|presidents",
)
_OF_LEADERS = re.compile(
    r"\b(?:meeting|summit|session|gathering)s? of (?:the )?(?:[A-Z]{2,8} )?$", re.IGNORECASE
)
_LEADERS_MET = re.compile(
    r"[^.,;]{0,120}? (?:met\b(?! with)|(?:had|held) (?:a|an|their) (?:[a-z]+ ){0,2}"
    r"(?:meeting|summit)|gathered)\b"
)
_OF_ORGANISATION = re.compile(r" of (?:the )?")

_SECRETARIES = cue(
    re.compile(
        r"\b(?:meeting|consultations|session)\b(?: (?:was|were|is|held|took|place|between|among"
        r"|of|the|with|member|states[’']?|CSTO)){1,8} "
        r"(?:Security Council [Ss]ecretaries|[Ss]ecretaries of (?:the )?[Ss]ecurity [Cc]ouncils)\b"
    ),
    "secretaries",
)

#: those who hold an office in a body are not the body
_OFFICIALS = re.compile(
    r"(?:’s|'s)? (?:[Ss]ecretar(?:y|ies)|staff|apparatus"
    r"|resolution|[Ww]orking [Gg]roup|[Ee]xpert [Gg]roup|[Ss]tanding [Cc]omm(?:ission|ittee)"
    r"|Speaker|Chair(?:man|person|woman)?|Deputy|Executive Secretary)\b"
)
#: "the CSTO Council of ...": another council than the one that is called so for short
_OTHER_COUNCIL = re.compile(r" of (?:the )?[\w]")
_BARE = frozenset(("CSTO Council", "CSTO's Council", "CSTO’s Council"))
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
#: what a title in capital letters goes on with behind the name of a body
_VERB = r"(?:Held|Holds|Took|Takes|Was|Were|Will|Has|Is|Via|Begins|Opens|Opened|Starts|Meets)"
_WORD = rf"(?!(?:{_MONTH}|{_VERB})\b)[A-Z][\w’'-]*+"
_BODY = r"(?:Commission|Council|Committee|Board)"
_SMALL = r"(?:for|on|of|to|with|and|the)"
_LONG = rf"(?:(?: {_SMALL}){{0,3}}+ {_WORD}){{1,14}}+"
PRINTED = cue(
    re.compile(
        r"\b(?:[Mm]eetings?|[Ss]essions?) of (?:the )?"
        rf"(?:(?:{_WORD} ){{1,5}}(?P<short>\([A-Z]\w{{1,9}}\) ))?"
        rf"(?P<name>(?:{_WORD} ){{0,5}}{_BODY}\b(?P<rest>{_LONG})?"
        r"(?: \((?P<abbr>[A-Z]\w{1,9})\))?)"
    ),
    "meeting of|meetings of|session of|sessions of",
)
_IS_BODY = re.compile(rf"\b{_BODY}\b")
COMMISSION = cue(
    re.compile(r"\b(?P<name>[A-Z]\w{2,20}-[A-Z]\w{2,20} [Ii]nter-?governmental [Cc]ommission)\b"),
    "commission",
)
_OF_OWNER = re.compile(
    rf"^(?P<body>(?:{_WORD} ){{0,3}}{_BODY}) of the [^()]{{2,80}} \((?P<abbr>\w+)\)$"
)


@attrs.frozen
class Body:
    """A body that meets: an id of the vocabulary, or one made of the printed name."""

    id: str
    span: Span
    printed: str | None = None

    def introduce(self, facts: Facts) -> Ref:
        """The body as the subject of claims."""
        return facts.organisation(self.id, self.span, self.printed)


@lru_cache(maxsize=1024)
def meets(id: str) -> bool:
    """Whether it is a body that holds meetings."""
    return organisation_known(id) and _MEETS.search(organisation(id).name) is not None


def council_of(id: str) -> str | None:
    """The body that meets at a summit of the organisation."""
    for body in (f"{id}-collective-security-council", f"{id}-council-of-heads-of-state"):
        if organisation_known(body):
            return body
    return None


@lru_cache(maxsize=1024)
def at_summit(id: str) -> str | None:
    """Who meets at a summit of the organisation: its council, or it itself."""
    council = council_of(id)
    if council is not None or not organisation_known(id):
        return council
    return id if organisation(id).kind == "intergovernmental organisation" else None


def in_office(scene: Scene, span: Span, within: Span) -> bool:
    """Whether a stretch is a part of an office that is printed with somebody."""
    return any(
        office.span.start <= span.start and span.end <= office.span.end
        for person in inside(scene.people, within)
        for office in person.offices
    )


def bodies_in(scene: Scene, span: Span) -> list[Body]:
    """The bodies that a stretch names as such that meet, in order."""
    found = [Body(id, where) for id, where in _known(scene, span)]
    for body in _printed(scene, span):
        if not any(
            other.span.start < body.span.end and body.span.start < other.span.end for other in found
        ):
            found.append(body)
    secretaries = scene.near(_SECRETARIES, span)
    if secretaries is not None and not found:
        committee = "csto-committee-of-secretaries-of-security-councils"
        if any(m.id.startswith("csto") for m in inside(scene.organisations, span)):
            found.append(Body(committee, Span(*secretaries.span())))
    return sorted(found, key=lambda body: body.span)


def _known(scene: Scene, span: Span) -> list[tuple[str, Span]]:
    found = []
    for mention in inside(scene.organisations, span):
        if in_office(scene, mention.span, span) or _OFFICIALS.match(scene.text, mention.span.end):
            continue
        if _OTHER_COUNCIL.match(scene.text, mention.span.end) and mention.printed in _BARE:
            continue
        if meets(mention.id):
            found.append((mention.id, mention.span))
            continue
        body = at_summit(mention.id)
        if body is not None and _at_top(scene, mention.span, span):
            found.append((body, mention.span))
    return found


def _at_top(scene: Scene, where: Span, within: Span) -> bool:
    """Whether the stretch speaks of those who lead the organisation, as they meet."""
    text = scene.text
    if text[where.start - 1 : where.start] in "-–—" and where.start > within.start:
        return False  # a summit of Russia and an organisation is not one of the organisation
    if (
        _SUMMIT.match(text, where.end, within.end)
        or _AND_SUMMIT.match(text, where.end, within.end)
        or _ITS_SESSION.match(text, where.end, within.end)
    ):
        return True
    if _SUMMIT_OF.search(text, max(within.start, where.start - 20), where.start):
        return True
    return _of_leaders(scene, where, within)


def _of_leaders(scene: Scene, where: Span, within: Span) -> bool:
    text = scene.text
    leaders = scene.near(LEADERS, within)
    if leaders is None:
        return False
    ends = leaders.end("who")
    before = text[max(within.start, leaders.start() - 60) : leaders.start()]
    named = _OF_ORGANISATION.fullmatch(text, ends, where.start) or (
        where.end <= leaders.start() <= where.end + 3
    )
    if not named:
        return False
    if _OF_LEADERS.search(before[: len(before) - max(0, leaders.start() - where.start)]) or (
        _OF_LEADERS.search(before)
    ):
        return True
    first = min(where.start, leaders.start())
    if first - within.start > 4:
        return False  # "President X spoke with the leaders of ..."
    return _LEADERS_MET.match(text, max(where.end, ends), within.end) is not None


#: another body, named after the first
_AND_BODY = re.compile(rf" and the (?:{_WORD} ){{0,6}}{_BODY}\b")


def _alone(scene: Scene, where: Span, within: Span) -> Span:
    """The name without another body that is named after it."""
    end = where.end
    for mention in inside(scene.organisations, within):
        if where.start < mention.span.start < end and meets(mention.id):
            end = mention.span.start
            break
    second = _AND_BODY.search(scene.text, where.start, end)
    if second is not None:
        end = second.start()
    words = scene.text[where.start : end].split()
    while words and words[-1][0].islower():
        words.pop()
    return (
        Span(where.start, scene.text.rfind(words[-1], where.start, end) + len(words[-1]))
        if (words and end < where.end)
        else where
    )


def _printed(scene: Scene, span: Span) -> list[Body]:
    """Bodies that only the page names, under the name that it prints."""
    found = []
    if scene.near(PRINTED, span):
        for match in PRINTED.pattern.finditer(scene.text, *span):
            where = _alone(scene, Span(*match.span("name")), span)
            name = scene.quote(where)
            if match["short"]:
                name = f"{match['short'].strip(' ()')} {name}"
            of_owner = _OF_OWNER.match(name)
            if of_owner is not None:
                name = f"{of_owner['abbr']} {of_owner['body']}"
            owners = [council_of(m.id) for m in inside(scene.organisations, where)]
            if name in _BARE and _OTHER_COUNCIL.match(scene.text, where.end):
                continue
            if owners and owners[0] and "heads of state" in name.lower():
                found.append(Body(owners[0], where))
            elif (
                len(name.split()) > 1
                and _IS_BODY.search(name)
                and not in_office(scene, where, span)
            ):
                found.append(Body(plain_slug(name), where, name))
    commission = scene.near(COMMISSION, span)
    if commission is not None:
        where = Span(*commission.span("name"))
        if not any(body.span.start <= where.start < body.span.end for body in found):
            found.append(Body(plain_slug(commission["name"]), where, commission["name"]))
    return found
