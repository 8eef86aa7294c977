"""How far a name reaches: which of the words behind its first one belong to it."""

from __future__ import annotations

from typing import Final

from csto_records.names.matching import FAMILY_FIRST
from csto_records.parsing.people import lexicon as lex
from csto_records.parsing.people.tokens import DOT, LINE, PARTICLE_BETWEEN, PLAIN, Token

LONGEST: Final = 6  # words of a name
NAMELIKE: Final = lex.GIVEN | lex.PARTICLE | lex.NUMBER


def is_initial(token: Token) -> bool:
    return len(token.word) == 1 or (len(token.word) == 2 and token.word in ("Yu", "Ya", "Ye", "Zh"))


def extent(text: str, tokens: list[Token], at: int, stop: int) -> int:
    """The index after the last word of a name that begins at ``at``."""
    given = bool(tokens[at].bits & lex.GIVEN)
    last = at + 1
    while last < stop and last - at < LONGEST:
        token, before = tokens[last], tokens[last - 1]
        if before.possessive:
            break
        if token.before == LINE and not (last - at == 1 and given):
            break
        if token.before == DOT and not is_initial(before):
            break
        bits = token.bits
        if bits & lex.GIVEN and last - at > 1 and lex.EAST_SLAVIC.fullmatch(before.word):
            break  # two names with nothing between them
        if bits & lex.NUMBER and bits & lex.COMMON and not _ruler_number(text, tokens, last):
            break
        if bits == lex.UNKNOWN:
            if len(token.word) == 1 and not _initial_inside(text, tokens, last, stop):
                break
            last += 1
        elif bits & NAMELIKE and not (bits & lex.NUMBER and token.before != PLAIN):
            last += 1
            if bits & lex.NUMBER:
                break
        elif (
            (token.before == PARTICLE_BETWEEN and bits & (lex.PLACE | lex.FAMILY))
            or (last - at == 2 and bits & lex.FAMILY and family_first(tokens, at, last))
            or _family(tokens, at, last, stop, given)
        ):
            last += 1
            break
        else:
            break
    while last - at > 1 and tokens[last - 1].bits & lex.PARTICLE:
        last -= 1
    return last


def _ruler_number(text: str, tokens: list[Token], last: int) -> bool:
    """Whether "I" after this word is a number rather than the pronoun ("Juan Carlos I")."""
    if not tokens[last - 1].bits & lex.GIVEN:
        return False
    after = text[tokens[last].end : tokens[last].end + 2]
    return not (after[:1] in " ’'" and after[1:].islower()) or after[1:] in ("o", "a")


def _initial_inside(text: str, tokens: list[Token], last: int, stop: int) -> bool:
    """Whether a single letter inside a name is an initial ("George W. Bush")."""
    return last + 1 < stop and tokens[last + 1].before == DOT


def _family(tokens: list[Token], at: int, last: int, stop: int, given: bool) -> bool:
    """Whether a known word right after a given name is a family name there."""
    token = tokens[last]
    if not given and not is_initial(tokens[at]):
        return False
    if token.before not in (PLAIN, DOT, LINE):
        return False
    ends = last + 1 == stop or token.possessive or tokens[last + 1].before in (LINE, DOT)
    if token.bits & lex.FAMILY:
        return last - at == 1 or ends
    if token.bits & lex.ACRONYM:
        word = token.word
        plain = not any(w.word.isupper() for w in tokens[at : at + 1])
        return last - at == 1 and len(word) > 3 and word.isalpha() and (not plain or ends)
    if token.bits & lex.PLACE and not token.bits & lex.COMMON:
        return last - at == 1 and ends and lex.EAST_SLAVIC.fullmatch(token.word) is not None
    return False


def family_first(tokens: list[Token], at: int, last: int) -> bool:
    """Whether the words have the form of a Chinese, Korean or Vietnamese name."""
    return tokens[at].word.lower() in FAMILY_FIRST and all(
        len(token.word) < 10 and not lex.SURNAME.fullmatch(token.word)
        for token in tokens[at + 1 : last]
    )
