"""Speaker labels: what is printed before a speaker's words."""

from __future__ import annotations

import re
from typing import Final

from csto_records.model.span import Span
from csto_records.names.words import word_list
from csto_records.parsing.people import lexicon as lex
from csto_records.parsing.people.extent import extent
from csto_records.parsing.people.model import OfficeMention
from csto_records.parsing.people.recognise import office_mention
from csto_records.parsing.people.scan import candidates_in
from csto_records.parsing.people.tokens import APART, LINE, tokens_of

_LONGEST: Final = 400
_NOTE: Final = re.compile(r" ?[(\[][^()\[\]]{0,200}+[)\]]$")
_ROLES: Final = frozenset(
    word_list("""
    question questions remark remarks reply response answer comment audience speaker operator
    volunteer volunteers presenter moderator host voice email journalist journalists reporter
    correspondent announcer interpreter translator participant participants student students all
""")
)


def office_of(
    printed: str,
    *,
    default_state: str | None = None,
    default_organisation: str | None = None,
) -> OfficeMention | None:
    """The office that all of ``printed`` says, or ``None`` where it says none."""
    return office_mention(printed, Span(0, len(printed)), default_state, default_organisation)


def split_label(label: str) -> tuple[str | None, str | None]:
    """The office and the name in a speaker label, each as printed or ``None``.

    "CSTO Secretary General Stanislav Zas" is ("CSTO Secretary General", "Stanislav Zas");
    "Question" is (None, None). A note in brackets at the end is left out; a name in capitals
    is given in mixed case, and words run together ("StanislavZas") are set apart.
    """
    office, name = _parts(label)
    return office, None if name is None else _mixed_case(name)


_RUN_TOGETHER: Final = re.compile(r"([A-Z][a-z]{2,})([A-Z][a-z]{2,})")


def _mixed_case(name: str) -> str:
    words = name.split()
    if len(words) > 1 and all(word.isupper() and len(word) > 2 for word in words):
        return " ".join(word.title() for word in words)
    run = _RUN_TOGETHER.fullmatch(name)
    if run is not None and lex.bits_of(run[1]) & lex.GIVEN:
        return f"{run[1]} {run[2]}"
    return name


def _parts(label: str) -> tuple[str | None, str | None]:
    text = " ".join(label[:_LONGEST].split()).rstrip(" :")
    text = _NOTE.sub("", text).strip(" :,")
    words = text.lower().split()
    if not words or (len(words) < 3 and words[0] in _ROLES and words[-1] in _ROLES):
        return None, None
    tokens = tokens_of(text, 0, len(text))
    if not tokens:
        return None, None
    strong = [c for c in candidates_in(text, tokens, 0, len(text)) if c.strength]
    last = [c for c in strong if c.end == len(text)]
    if last:
        return _office(text[: last[-1].start]), text[last[-1].start :]
    if strong and (tail := text[strong[-1].end :]).startswith((" of ", ", ")):
        front = text[: strong[-1].start].strip()
        office = f"{front} {tail.strip(', ')}" if tail.startswith(" of ") else tail.strip(", ")
        if tail.startswith(", ") and front:
            office = f"{front}, {office}"
        return _office(office), text[strong[-1].start : strong[-1].end]
    return _by_position(text)


def _office(printed: str) -> str | None:
    return printed.strip(" ,") or None


def _by_position(text: str) -> tuple[str | None, str | None]:
    """In a label, the capitalised words at the end that can be a name are the name."""
    tokens = tokens_of(text, 0, len(text))
    at = len(tokens)
    blocked = lex.HEAD | lex.COMMON | lex.PLACE | lex.HONORIFIC | lex.ACRONYM
    while at > 0 and len(tokens) - at < 3:
        token = tokens[at - 1]
        if token.bits & blocked and not token.bits & (lex.FAMILY | lex.GIVEN):
            break
        if at < len(tokens) and tokens[at].before in (APART, LINE):
            break
        at -= 1
    if at == len(tokens) or tokens[-1].end != len(text):
        return (text, None) if any(t.bits & lex.HEAD for t in tokens) else (None, None)
    if at == 0 and (extent(text, tokens, 0, len(tokens)) == len(tokens)):
        return None, text
    start = tokens[at].start
    return _office(text[:start]), text[start:]
