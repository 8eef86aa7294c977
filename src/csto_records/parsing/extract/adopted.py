"""What the meeting adopted, signed or endorsed, and what it is announced to adopt."""

from __future__ import annotations

import re

import attrs

from csto_records.model.meeting import AdoptedItem
from csto_records.model.span import Span
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.parsing.page import BlockKind

_KIND = (
    r"(?P<kind>(?i:joint statement|(?:statements|declarations)(?= (?:on|about|of|for|regarding) )"
    r"|statement|declaration|communiqué|communique|package of documents|number of documents"
    r"|documents|document|agreements|agreement|resolutions|resolution|protocol|strategy|concept"
    r"|programme|plan|decisions|decision|memorandum))"
)
_ARTICLE = r"(?:a|an|the|several|some)"
#: a word of a document's name before its kind: none that begins a clause or points elsewhere
_WORD = (
    r"(?:(?!(?:was|were|is|are|be|has|have|had|after|before|including|includes?|by|in|on|at|with"
    r"|from|that|which|who|for|to|under|during|this|these|any)\b)[\w'-]+ )"
)
#: "adopted a special foreign ministers' statement on ...", "plan to adopt a statement on ..."
_ACTIVE = cue(
    re.compile(
        r"\b(?:(?P<plan>(?:(?:plan|intend|expect|hope)s? to|will) (?:adopt|sign|endorse|approve))"
        r"|(?P<verb>adopt|sign|endorse|approve)(?P<ending>s|d|ed)?"
        # "Also signed were ...", "Among the documents signed after the talks were ..."
        r"(?:(?: (?:after|following|during) the (?:talks|meeting|summit|session|negotiations))?+"
        r" (?:was|were)(?= ))?+) "
        rf"(?P<item>(?:{_ARTICLE} )?{_WORD}{{0,5}}?{_KIND}\b)"
    ),
    "adopt|sign|endorse|approve",
)
#: "the signed agreements" were signed, but nothing says where
_ADJECTIVE = re.compile(r"\b(?:the|our|these|each|recently) \Z")
#: "a package of documents was signed", "the statement on ... will be published today"
_PASSIVE = cue(
    re.compile(
        rf"\b(?P<item>(?i:{_ARTICLE}) (?:(?!{_ARTICLE} ){_WORD}){{0,4}}?{_KIND}\b"
        r"(?P<about> (?:on|about|of) (?:(?! (?:was|were|has|have|that|which) )[^.,;:]){3,160}?)?)"
        r" (?:was|were|has been|have been|will be) "
        r"(?P<verb>adopted|signed|endorsed|approved|published)\b"
        r"(?! by the (?:(?:[A-Z]\w+ )?Government|[A-Z]\w+ Ministry|Ministry|Parliament|State Duma))"
    ),
    "adopted|signed|endorsed|approved|published",
)
#: who signs and approves elsewhere, right before the verb
_OTHERS = re.compile(
    r"\b(?:[Gg]overnment|Duma|[Pp]arliament|[Cc]ourt|Federation Council|General Assembly|Ministry"
    r"|[Cc]ompany|[Cc]ompanies|corporation|United Nations|UN|[Bb]ank)(?: [a-z]+){0,3} \Z"
)
#: those who speak for the meeting, right before the verb
_OURS = re.compile(
    r"\b(?:[Ww]e|[Tt]hey|ministers|heads of (?:state|government)|leaders|presidents|members"
    r"|participants|sides|parties)(?: (?:have|has|also|just|then|today|now|all|unanimously))*+ \Z"
)
_NOW = re.compile(r"\b(?:just|today|following (?:our|the|this|today's))\b")
_BEFORE = re.compile(
    r"\b(?:already|[Ee]arlier|[Pp]reviously|ago|[Ll]ast \w+|[Rr]ecently|[Ss]ince)\b"
)
_STATEMENT_ON = cue(
    re.compile(
        rf"\b(?P<item>{_KIND} on [^.,;:]{{3,120}}?)"
        r"(?= (?:fully|reflects|which|was|will|is)\b|[.,;:])"
    ),
    " on ",
)
_PUBLISHED = re.compile(r"(?:This|The) +(?:statement|document|declaration) +will +be +published\b")
#: where the name of a document ends: at a comma but that of a date, a full stop, or a new clause
_ABOUT = re.compile(
    r" (?:on|about|of|for|regarding) (?:(?!, (?!\d{4}\b)| which | but | in the (?:presence|wake) "
    r"| and (?:urged|called|agreed|adopted|approved|endorsed|signed|imposed))[^.;:]){2,200}"
)
#: "decisions on ..., on the approval of ..., and on declaring ...": more documents of that kind
_FURTHER = re.compile(
    r"[,;] (?:and )?(?P<about>on (?!(?:behalf|which|whom|this|these|that|an?|its|their|condition"
    r"|account|[A-Z]\w+day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|the (?:one|other|sidelines|margins|basis|eve|occasion|initiative|proposal"
    r"|part|same|following|next))\b|\d)"
    r"(?:(?!, (?!\d{4}\b)| which | but | in the (?:presence|wake) "
    r"| and (?:urged|called|agreed|adopted|approved|endorsed|signed|imposed|on))[^.;:]){2,200})"
)
#: "are expected to discuss ... and to adopt ..."
_TO_COME = re.compile(
    r"\b(?:expected|due|set|scheduled|planned|supposed|plans?|intends?|expects?) to\b|\b[Ww]ill\b"
)
_THIS_ISSUE = re.compile(r"\bon this (?:issue|matter|subject|topic)\b")
_SUPPORTED = cue(
    re.compile(
        r"\b(?:supported|discussed|considered|reviewed|addressed) (?:the )?"
        r"(?P<topic>[^.;:,]{5,160}?)"
        r"(?= based on\b| with\b| in the\b|[.,;:])"
    ),
    "supported|discussed|considered|reviewed|addressed",
)
_MANY = frozenset(("statements", "declarations", "agreements", "resolutions", "decisions"))
_STATUS = {"adopt": "adopted", "approve": "adopted", "sign": "signed", "endorse": "endorsed"}


def claim_adopted(scene: Scene, facts: Facts, main: Gathering | None) -> None:
    """Claims about the documents of the main meeting."""
    if main is None or main.kind in ("telephone conversation", "interview"):
        return
    for sentence in scene.sentences_with(_ACTIVE, _PASSIVE):  # "published" is one of their words
        now = sentence.turn is None or _NOW.search(scene.text, *sentence.span) is not None
        if not now and main.body is None:
            continue  # what speakers say was signed was signed elsewhere
        before = scene.before(sentence)
        match = _done(scene, sentence, main)
        found, further = None, []
        if match is not None and _of_meeting(scene, main, sentence, match):
            found = _active(scene, sentence, before, match)
            further = _further(scene, sentence, match)
        if found is None and now:
            match = scene.search(_PASSIVE, sentence.span)
            if match is not None and _of_meeting(scene, main, sentence, match):
                found = _passive(match)
        if found is None and before is not None and _PUBLISHED.match(scene.text, *sentence.span):
            found = _published(scene, before)
        if found is not None:
            if main.status == "announced":
                found = attrs.evolve(found, status="announced")
            for item in (found, *(attrs.evolve(found, title=title) for title in further)):
                facts.add(main.ref, "adopted", item, sentence.span)


def _done(scene: Scene, sentence: Sentence, main: Gathering) -> re.Match[str] | None:
    """The first words that say that something was signed or adopted, or is to be.

    Of infinitives those that tell of what is to come: "expected to discuss ... and to adopt", and
    "Leaders to sign ..." in a title. Others say nothing.
    """
    if scene.search(_ACTIVE, sentence.span) is None:
        return None
    to_come = main.status == "announced" and sentence.block.kind is BlockKind.TITLE
    for match in _ACTIVE.pattern.finditer(scene.text, *sentence.span):
        if to_come or match["plan"] is not None or match["ending"] is not None:
            return match
        if _TO_COME.search(scene.text, sentence.span.start, match.start()) is not None:
            return match
    return None


def _of_meeting(scene: Scene, main: Gathering, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the words say that this meeting did it, and not somebody else or on another day."""
    left = scene.text[sentence.span.start : match.start()]
    if _BEFORE.search(left) is not None:
        return False
    for printed in inside(scene.dates, Span(sentence.span.start, match.start())):
        date = scene.date(printed)
        if date is not None and main.day is not None and not date.compatible_with(main.day):
            return False
    if match.re is _PASSIVE.pattern:
        return True
    if _OTHERS.search(left) is not None or _ADJECTIVE.search(left) is not None:
        return False
    if sentence.turn is None or (main.body is not None and match["plan"] is not None):
        return True
    return _OURS.search(left) is not None


def _title(words: str) -> str:
    title = " ".join(words.split()).strip(" ,")
    for article in ("a ", "an ", "the ", "A ", "An ", "The ", "following "):
        title = title.removeprefix(article)
    return title


def _active(
    scene: Scene, sentence: Sentence, before: Sentence | None, match: re.Match[str]
) -> AdoptedItem | None:
    words = match["item"]
    about = _ABOUT.match(scene.text, match.end(), sentence.span.end)
    if about is not None:
        words += about.group()
    if _THIS_ISSUE.search(words) and before is not None:
        topic = scene.search(_SUPPORTED, before.span)
        if topic is not None:
            words = _THIS_ISSUE.sub(f"on the {topic['topic']}", words)
    done = match["plan"] is None and match["ending"] is not None
    status = _STATUS[match["verb"]] if done else "announced"
    return AdoptedItem(_title(words), _kind(match["kind"]), status)


def _further(scene: Scene, sentence: Sentence, match: re.Match[str]) -> list[str]:
    """The documents that a list goes on with, behind the first one: each has its own "on"."""
    if match["kind"].lower() not in _MANY:
        return []
    about = _ABOUT.match(scene.text, match.end(), sentence.span.end)
    if about is None or not about.group().startswith(" on "):
        return []
    titles = []
    more = _FURTHER.match(scene.text, about.end(), sentence.span.end)
    while more is not None:
        titles.append(_title(f"{match['kind']} {more['about']}"))
        more = _FURTHER.match(scene.text, more.end(), sentence.span.end)
    return titles


def _passive(match: re.Match[str]) -> AdoptedItem | None:
    published = match["verb"] == "published"  # what will be published has been adopted
    if published and match["about"] is None:
        return None
    future = " will be " in match.group() and not published
    stem = match["verb"].removesuffix("ed").removesuffix("e").removesuffix("v")
    status = next((s for verb, s in _STATUS.items() if verb.startswith(stem)), "adopted")
    return AdoptedItem(
        _title(match["item"]), _kind(match["kind"]), "announced" if future else status
    )


def _published(scene: Scene, before: Sentence) -> AdoptedItem | None:
    """ "... the statement on SUBJECT reflects ... This statement will be published today." """
    match = scene.search(_STATEMENT_ON, before.span)
    if match is None:
        return None
    return AdoptedItem(_title(match["item"]), _kind(match["kind"]), "adopted")


def _kind(word: str) -> str:
    plain = word.lower().removeprefix("joint ")
    if plain in ("package of documents", "number of documents", "document"):
        return "documents"
    return plain.replace("communique", "communiqué")
