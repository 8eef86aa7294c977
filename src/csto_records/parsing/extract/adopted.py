"""What the meeting adopted, signed or endorsed, and what it is announced to adopt."""

from __future__ import annotations

import re

from csto_records.model.meeting import AdoptedItem
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.scene import Scene, Sentence

_KIND = (
    r"(?P<kind>joint statement|statement|declaration|communiqué|communique|package of documents"
    r"|number of documents|documents|document|agreements|agreement|resolution|protocol|strategy"
    r"|concept|programme|plan|decisions|decision|memorandum)"
)
_ARTICLE = r"(?:a|an|the|several|some)"
#: "adopted a special foreign ministers' statement on ...", "plan to adopt a statement on ..."
_ACTIVE = cue(
    re.compile(
        r"\b(?:(?P<plan>(?:plan|intend|expect|hope)s? to|will) )?"
        r"(?P<verb>adopt|sign|endorse|approve)(?:s|d|ed)? "
        rf"(?P<item>(?:{_ARTICLE} )?(?:[\w'-]+ ){{0,5}}?{_KIND}\b)"
    ),
    "adopt|sign|endorse|approve",
)
#: "a package of documents was signed", "the statement on ... will be published today"
_PASSIVE = cue(
    re.compile(
        rf"\b(?P<item>(?i:{_ARTICLE}) (?:(?!{_ARTICLE} )[\w'-]+ ){{0,4}}?{_KIND}\b"
        r"(?P<about> (?:on|about|of) [^.,;:]{3,160}?)?)"
        r" (?:was|were|has been|have been|will be) "
        r"(?P<verb>adopted|signed|endorsed|approved|published)\b"
    ),
    "adopted|signed|endorsed|approved|published",
)
_STATEMENT_ON = cue(
    re.compile(
        rf"\b(?P<item>{_KIND} on [^.,;:]{{3,120}}?)"
        r"(?= (?:fully|reflects|which|was|will|is)\b|[.,;:])"
    ),
    " on ",
)
_PUBLISHED = re.compile(r"(?:This|The) +(?:statement|document|declaration) +will +be +published\b")
#: where the name of a document ends: at a comma, a full stop, or a new clause
_ABOUT = re.compile(
    r" (?:on|about|of|for|regarding) (?:(?!, | which | and (?:urged|called|agreed))[^.;:]){2,200}"
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
_STATUS = {"adopt": "adopted", "approve": "adopted", "sign": "signed", "endorse": "endorsed"}


def claim_adopted(scene: Scene, facts: Facts, main: Gathering | None) -> None:
    """Claims about the documents of the main meeting."""
    if main is None:
        return
    for sentence in scene.sentences_with(_ACTIVE, _PASSIVE):  # "published" is one of their words
        before = scene.before(sentence)
        found = _active(scene, sentence, before) or _passive(scene, sentence)
        if found is None and before is not None and _PUBLISHED.match(scene.text, *sentence.span):
            found = _published(scene, before)
        if found is not None:
            facts.add(main.ref, "adopted", found, sentence.span)


def _title(words: str) -> str:
    title = " ".join(words.split()).strip(" ,")
    for article in ("a ", "an ", "the ", "A ", "An ", "The "):
        title = title.removeprefix(article)
    return title


def _active(scene: Scene, sentence: Sentence, before: Sentence | None) -> AdoptedItem | None:
    match = scene.search(_ACTIVE, sentence.span)
    if match is None:
        return None
    words = match["item"]
    about = _ABOUT.match(scene.text, match.end(), sentence.span.end)
    if about is not None:
        words += about.group()
    if _THIS_ISSUE.search(words) and before is not None:
        topic = scene.search(_SUPPORTED, before.span)
        if topic is not None:
            words = _THIS_ISSUE.sub(f"on the {topic['topic']}", words)
    status = "announced" if match["plan"] else _STATUS[match["verb"]]
    return AdoptedItem(_title(words), _kind(match["kind"]), status)


def _passive(scene: Scene, sentence: Sentence) -> AdoptedItem | None:
    match = scene.search(_PASSIVE, sentence.span)
    if match is None:
        return None
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
    plain = word.removeprefix("joint ")
    if plain in ("package of documents", "number of documents", "document"):
        return "documents"
    return plain.replace("communique", "communiqué")
