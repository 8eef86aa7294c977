"""Pages that are one person's words, said so by the title.

"Foreign Minister Sergey Lavrov's opening remarks at ...": the speaker stands before the
apostrophe; "Remarks by Foreign Minister X at ..." and "Statement by ..." put him behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from csto_records.model.span import Span
from csto_records.parsing.labels_names import is_name_word, split_office
from csto_records.parsing.labels_words import OFFICES, SENTENCE_WORDS
from csto_records.parsing.turns import Speaker
from csto_records.parsing.turns_lines import speaks

_SPEAKING = (
    r"remarks?|speech(?:es)?|statements?|address(?:es)?|answers?|replies|reply|response|interview"
    r"|greetings?|message|comments?|article|opening|closing|welcoming|introductory|concluding"
    r"|report|presentation|lecture|video|written|press|news"
)
_OWNER = re.compile(
    rf"(.{{3,160}}?)(?:['’]s|s['’])\s(?=(?:[a-z-]{{1,20}}\s){{0,3}}(?:{_SPEAKING})\b)"
)
_BY = re.compile(
    rf"(?:[A-Z][a-z]{{1,20}}\s)?(?:{_SPEAKING})(?:\sand\s[a-z ]{{3,40}}?)?\s(?:by|of)\s"
    r"(.{3,200})",
    re.IGNORECASE,
)
_BY_END = re.compile(r"\s(?:at|on|in|to|during|following|for|after|before|with|and)\s|[,:;]\s")
_SHORT = 100  # characters of a form of address


def speaker_in(title: str) -> Speaker | None:
    """The one person whose words the title announces, or ``None``."""
    owner = _OWNER.match(title)
    if owner is not None:
        return _speaker(owner[1].split())
    by = _BY.match(title)
    if by is None:
        return None
    words = by[1].split()
    for end in _name_ends(by[1]):
        speaker = _speaker(by[1][:end].split())
        if speaker is not None:
            return speaker
    return _speaker(words)


def speaker_of_body(title: str | None, text: str, paragraphs: Sequence[Span]) -> Speaker | None:
    """The speaker that the title announces, if the body begins by speaking (says I, we or you)."""
    if not title or not paragraphs:
        return None
    first = paragraphs[0]
    address = first.end - first.start < _SHORT and text[first.slice].endswith((",", "!"))
    if address and len(paragraphs) > 1:
        first = Span(first.start, paragraphs[1].end)  # "Ladies and gentlemen," and what follows
    if not speaks(text[first.slice]):
        return None
    return speaker_in(title)


def _name_ends(text: str) -> list[int]:
    return [match.start() for match in _BY_END.finditer(text)][:8]


def _speaker(words: list[str]) -> Speaker | None:
    if words and words[0].lower() == "the":
        words = words[1:]
    if not words or any(word.lower() in SENTENCE_WORDS and word.islower() for word in words):
        return None
    named = split_office(words)
    if named is None or named.name is None:
        return None
    if named.office is not None:
        low = {word.lower().strip(",") for word in named.office.split()}
        if not low & OFFICES:
            return None
    elif not all(is_name_word(word) for word in words):
        return None
    return Speaker(named.name, named.office)
