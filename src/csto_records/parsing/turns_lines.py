"""What a short paragraph is: a separator, a gap, a stage direction, a heading."""

from __future__ import annotations

import re

_SEPARATOR = re.compile(r"(?:[*•·_~=#-]\s{0,3}){2,40}|\*|[⁂∗]{1,5}")
_SEPARATES = frozenset("*•·_~=#-⁂∗")  # what a separator begins with
_GAP = re.compile(r"[<‹\[(]?\s?(?:…|\.{3,5}|\. \. \.)\s?[>›\])]?")
_BRACKETED = re.compile(r"[(\[][^()\[\]]*+(?:\([^()]*+\)[^()\[\]]*+){0,3}[)\]][.:;]?")
_BRACKETS = frozenset("([")
_STAGE = re.compile(
    r"(?:A |The )?(?:(?:short |brief )?(?:video|film|clip|recording|presentation|anthem)s?"
    r"(?: \w{1,20}){0,6} (?:is|was|are|plays?)(?: \w{1,20}){0,4}"
    r"|(?:moment|minute) of silence|(?:prolonged )?applause|laughter|laughs|viewing (?:a|the)"
    r" video[^.]{0,60}|video demonstration)\.?",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"(?:the )?(?:president[’']s )?(?:(?:opening|closing|concluding|introductory|final) )?"
    r"(?:remarks|speech|speeches|address|addresses|statement|statements|excerpts?|beginning"
    r"|transcript|conversation|answers?)"
    r" (?:and [a-z ]{3,40})?(?:at|by|from|of|with|to|on|before|during|following|for|given)\b",
    re.IGNORECASE,
)
_CLOSING = ".,;:!?…”\"'»)’"
_SPEAKS = re.compile(
    r"\b(?:I|me|us|mine|ours|yours|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|I[’'](?:m|ve|ll|d)"
    r"|[Ll]et[’']s|[Cc]olleagues|[Ff]riends)\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should"
    r"|may|might|must|let|thank|thanks|yes|no|not|good|please|hello|welcome|there|that|this|it"
    r"|he|she|they|here|why|how|what|when|who|where|please|right|correct|of course)\b",
    re.IGNORECASE,
)


def is_separator(line: str) -> bool:
    """ "* * *" and the like."""
    return line[:1] in _SEPARATES and _SEPARATOR.fullmatch(line) is not None


def is_gap(line: str) -> bool:
    """ "<…>": words are left out here."""
    return len(line) <= 12 and _GAP.fullmatch(line) is not None


def is_note(line: str) -> bool:
    """A stage direction: a whole paragraph in brackets, or one of the usual phrases."""
    return (line[:1] in _BRACKETS and _BRACKETED.fullmatch(line) is not None) or (
        len(line) < 120 and _STAGE.fullmatch(line) is not None
    )


def is_heading(line: str, *, transcript: bool, before_label: bool) -> bool:
    """Whether a paragraph of plain text is a heading.

    In a transcript a short line that is no sentence, has no closing mark and speaks to nobody
    is taken for one: to end a turn too early loses words, to end it too late lies.
    """
    if names_an_event(line):
        return True
    if line[-1] in _CLOSING or not line[0].isupper():
        return False
    if not transcript or len(line) > 200 or len(line.split()) > 16:
        return False
    return _SPEAKS.search(line) is None and _FINITE.search(line) is None


def names_an_event(line: str) -> bool:
    """ "Speech at the ceremony", "Excerpts from transcript of ...": the head of a speech."""
    return (
        len(line) <= 200
        and line[-1] not in _CLOSING
        and line[0].isupper()
        and _HEADING.match(line) is not None
    )


def speaks(text: str) -> bool:
    """Whether the words are a speaker's: they say I, we or you."""
    return _SPEAKS.search(text, 0, 2000) is not None
