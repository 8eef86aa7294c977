"""Candidates for names: stretches of capitalised words, and why they may be people."""

from __future__ import annotations

import re
from typing import Final

import attrs

from csto_records.names.words import word_list
from csto_records.parsing.people import lexicon as lex
from csto_records.parsing.people.extent import LONGEST, NAMELIKE, extent, family_first, is_initial
from csto_records.parsing.people.things import is_thing
from csto_records.parsing.people.tokens import APART, DOT, LINE, PARTICLE_BETWEEN, PLAIN, Token
from csto_records.vocabulary._office_rows import ONE_NAME
from csto_records.vocabulary.states import adjectives, state_named

_SPEAKS: Final = re.compile(
    r",? (?:also |then |further |has |had |again )?(?:said|says|noted|stressed|emphasi[sz]ed|"
    r"told|added|pointed|expressed|thanked|stated|underlined|recalled|spoke|reported|informed|briefed|remarked|"
    r"congratulated|explained|replied|answered|asked|proposed|agreed|confirmed|believes|greeted|"
    r"met|arrived|discussed|attended|signed|invited|who)(?![^\W_])"
)
_LABEL_END: Final = re.compile(r"(?: ?\([^()\n]{1,80}\))?\s{0,2}:")


# Offices after which one unknown word is a family name.
_SURE_HEADS: Final = frozenset(
    word_list("""
    President Premier Minister Chancellor King Queen Emir Sultan Emperor Prince Princess Patriarch
    Pope Metropolitan Archbishop Bishop Cardinal Governor Senator Ambassador General Colonel
    Admiral Marshal Major Captain Lieutenant Academician Secretary Chairman Speaker Mayor Sheikh
""")
)


@attrs.define(slots=True)
class Candidate:
    """A stretch of words that may be a person's name."""

    first: int  # index of its first token
    last: int  # index after its last token
    start: int
    end: int
    strength: int  # 2 sure, 1 only with support from elsewhere in the document
    one_name: bool = False  # a family name, or a ruler's only name
    titled: bool = False  # an honorific or an office stands right before it


def candidates_in(text: str, tokens: list[Token], start: int, end: int) -> list[Candidate]:
    """Candidates of one block of text, in order, without overlaps."""
    found: list[Candidate] = []
    count = len(tokens)
    at = 0
    while at < count:
        stop = at + 1
        while stop < count and tokens[stop].before != APART:
            stop += 1
        if stop - at > 1:  # one word alone is no candidate, whichever it is
            _stretch(text, tokens, at, stop, start, found)
        at = stop
    return found


def _stretch(
    text: str, tokens: list[Token], at: int, stop: int, block: int, found: list[Candidate]
) -> None:
    """The candidates of one stretch of adjacent capitalised words."""
    if text.startswith(" (", tokens[stop - 1].end):
        listed = _listed(text, tokens, at, stop, block)
        if listed is not None:
            found.append(listed)
            return
    first = at
    while at < stop:
        bits = tokens[at].bits
        candidate: Candidate | None = None
        if bits & lex.HONORIFIC:
            at += 1
            if at < stop and tokens[at].before in (PLAIN, DOT, LINE):
                candidate = _titled(text, tokens, at, stop)
        elif bits & lex.GIVEN:
            candidate = _given(text, tokens, first, at, stop, block)
        elif bits == lex.UNKNOWN:
            candidate = _unknown(text, tokens, first, at, stop, block)
        elif (
            bits & (lex.FAMILY | lex.PARTICLE)
            and at > first
            and (_office_before(tokens, at) or _full_after_owner(text, tokens, first, at, stop))
        ):
            candidate = _titled(text, tokens, at, stop)
        if candidate is None:
            at += 1
        else:
            at = candidate.last
            found.append(candidate)


def _full_after_owner(text: str, tokens: list[Token], first: int, at: int, stop: int) -> bool:
    """Whether "President of <place>" and then a name of two words begins here."""
    if at + 1 >= stop or tokens[at + 1].bits != lex.UNKNOWN:
        return False
    return extent(text, tokens, at, stop) - at > 1 and _after_owner(text, tokens, first, at)


def _office_before(tokens: list[Token], at: int) -> bool:
    """Whether the noun of an office stands right before this word."""
    before = tokens[at - 1]
    return (
        bool(before.bits & lex.HEAD)
        and tokens[at].before in (PLAIN, LINE)
        and not before.possessive
    )


def _made(tokens: list[Token], at: int, last: int, strength: int, titled: bool) -> Candidate:
    words = [t for t in tokens[at:last] if not t.bits & lex.NUMBER]
    return Candidate(
        at, last, tokens[at].start, tokens[last - 1].end, strength, len(words) == 1, titled
    )


def _titled(text: str, tokens: list[Token], at: int, stop: int) -> Candidate | None:
    """A name right after an honorific or an office: one word is enough."""
    bits = tokens[at].bits
    if bits & (lex.HEAD | lex.HONORIFIC | lex.ACRONYM) or (
        bits & (lex.COMMON | lex.PLACE) and not bits & lex.FAMILY
    ):
        return None
    last = extent(text, tokens, at, stop)
    if is_thing(text, tokens, at, last, stop, tokens[at].start):
        return None
    if len(tokens[last - 1].word) < 2:
        return None
    return _made(tokens, at, last, 2, titled=True)


def _given(
    text: str, tokens: list[Token], first: int, at: int, stop: int, block: int
) -> Candidate | None:
    """A stretch that begins with a given name."""
    last = extent(text, tokens, at, stop)
    titled = at > first and _office_before(tokens, at)
    words = last - at
    bits = tokens[at].bits
    if (
        bits & lex.PLACE
        and words > 2
        and at
        and tokens[at + 1].bits & lex.GIVEN
        and _OF_PLACE.search(text, tokens[at - 1].end, tokens[at].start)
    ):
        return None  # "President of Israel Reuven Rivlin", "Russian ambassador in Israel NAME"
    if words == 1:
        return _single(text, tokens, first, at, stop, block)
    if bits & (lex.COMMON | lex.PLACE) and not titled:
        # "Will", "May": only a name where it cannot be the word
        if tokens[at + 1].bits != lex.UNKNOWN and not tokens[at + 1].bits & (
            lex.GIVEN | lex.FAMILY
        ):
            return None
        if bits & lex.COMMON and _begins_sentence(text, tokens[at].start, block):
            return None
    if is_thing(text, tokens, at, last, stop, block):
        return None
    if not tokens[last - 1].bits & lex.NUMBER and len(tokens[last - 1].word) < 2:
        return None
    if words == 2 and not titled and _is_address(text, tokens, at, block):
        return None
    return _made(tokens, at, last, 2, titled)


_ADDRESSED: Final = re.compile(r"(?:^|[,:“\"«]|[-–—]) ?$")


def _is_address(text: str, tokens: list[Token], at: int, block: int) -> bool:
    """Whether given name and patronymic are how somebody is spoken to: "Ivan Petrovich, tell us".

    As a name they would say less than a family name does.
    """
    match = lex.PATRONYMIC.fullmatch(tokens[at + 1].word)
    if match is None or not lex.bits_of(match["father"] or "-") & lex.GIVEN:
        return False
    end = tokens[at + 1].end
    start = tokens[at].start
    return text[end : end + 1] in (",", "!", "?", ".") and (
        _ADDRESSED.search(text[max(block, start - 3) : start]) is not None
    )


def _single(
    text: str, tokens: list[Token], first: int, at: int, stop: int, block: int
) -> Candidate | None:
    """One given name alone: a ruler's or a churchman's, or a family name like one."""
    token = tokens[at]
    if at == first:
        return None
    ruler = tokens[at - 1].word in ONE_NAME or _ruler_before(text, tokens, at)
    if not ruler and not _office_before(tokens, at):
        return None
    if token.bits & (lex.COMMON | lex.PLACE) and not ruler:
        return None
    if is_thing(text, tokens, at, at + 1, stop, block):
        return None
    return _made(tokens, at, at + 1, 2 if ruler else 1, titled=True)


def _ruler_before(text: str, tokens: list[Token], at: int) -> bool:
    """Whether "Patriarch of <place>" stands right before."""
    if tokens[at].before != PLAIN or not tokens[at - 1].bits & lex.PLACE:
        return False
    for n in range(at - 1, max(-1, at - 7), -1):
        if tokens[n].word in ONE_NAME:
            return True
        if n and tokens[n].before == APART:
            gap = text[tokens[n - 1].end : tokens[n].start].strip()
            if gap not in ("of", "of the", "and", "of all"):
                return False
    return False


def _begins_sentence(text: str, start: int, block: int) -> bool:
    left = text[max(block, start - 3) : start].rstrip(" “\"«'‘\n")
    return not left or left[-1] in ".:;!?…)*•–—"


def _unknown(
    text: str, tokens: list[Token], first: int, at: int, stop: int, block: int
) -> Candidate | None:
    """A stretch that begins with a word of which nothing is known."""
    token = tokens[at]
    if is_initial(token):
        return _initials(text, tokens, at, stop, block)
    titled = at > first and _office_before(tokens, at)
    last = extent(text, tokens, at, stop)
    inner = next((n for n in range(at + 1, last) if tokens[n].bits & lex.GIVEN and n + 1 < last), 0)
    if (
        inner
        and not titled
        and tokens[inner].before == PLAIN
        and _known_family(tokens, inner + 1)
        and not _of_state_before(text, tokens, first, at)
    ):
        if inner == at + 1 and last - at == 3 and _in_full(tokens, at):
            return _made(tokens, at, last, 2, titled=False)
        return None  # an unknown body or place, then a full name
    if is_thing(text, tokens, at, last, stop, block):
        return None
    words = last - at
    if titled:
        sure = words > 1 or tokens[at - 1].word in _SURE_HEADS
        return _made(tokens, at, last, 2 if words > 1 else int(sure), titled=True)
    if words == 1:
        return None
    if _LABEL_END.match(text, tokens[last - 1].end) and token.start == block:
        return _made(tokens, at, last, 2, titled=False)
    if _after_owner(text, tokens, first, at):
        return _made(tokens, at, last, 2, titled=True)
    alone = _alone(text, tokens, last, stop)
    if alone and words <= 3 and family_first(tokens, at, last):
        return _made(tokens, at, last, 2, titled=False)
    if words <= 4 and _of_country(text, tokens[last - 1].end):
        return _made(tokens, at, last, 2, titled=False)
    final = tokens[last - 1].word
    if words == 2 and alone and tokens[last - 1].bits == lex.GIVEN:
        if lex.EAST_SLAVIC.fullmatch(token.word):
            return _made(tokens, at, last, 2, titled=False)  # "Zas Stanislav"
        return _made(tokens, at, last, 0, titled=False)
    if words == 2 and token.before in (APART, PLAIN):
        shaped = lex.SURNAME.fullmatch(final) is not None
        if lex.ADJECTIVE.fullmatch(token.word) or not alone:
            return _made(tokens, at, last, 0, titled=False)
        if shaped and (
            lex.EAST_SLAVIC.fullmatch(final) or _SPEAKS.match(text, tokens[last - 1].end)
        ):
            begins = _begins_sentence(text, token.start, block)
            return _made(tokens, at, last, 1 if begins else 2, titled=False)
    if alone and _SPEAKS.match(text, tokens[last - 1].end):
        return _made(tokens, at, last, 1, titled=False)
    return _made(tokens, at, last, 0, titled=False)


def _in_full(tokens: list[Token], at: int) -> bool:
    """Whether family name, given name and patronymic stand there, as lists of officials print."""
    return (
        lex.EAST_SLAVIC.fullmatch(tokens[at].word) is not None
        and lex.PATRONYMIC.fullmatch(tokens[at + 2].word) is not None
    )


_OF_PLACE: Final = re.compile(r"(?: of(?: the)?| to| in)\s\Z")
_COUNTRY: Final = re.compile(r" ?\(([A-Z][^()\n]{2,60})\)")


def _of_country(text: str, end: int) -> bool:
    """Whether a state in brackets follows, as in lists of ambassadors."""
    match = _COUNTRY.match(text, end)
    return match is not None and state_named(match[1]) is not None


def _listed(text: str, tokens: list[Token], at: int, stop: int, block: int) -> Candidate | None:
    """A whole entry of a list of ambassadors: "NAME (STATE), NAME (STATE)"."""
    start, words = tokens[at].start, stop - at
    if not 2 <= words <= LONGEST:
        return None
    if start > block and _LISTED_AFTER.search(text, max(block, start - 5), start) is None:
        return None
    for token in tokens[at:stop]:
        plain = token.bits == lex.UNKNOWN or token.bits & (NAMELIKE | lex.FAMILY)
        if not plain and token.before != PARTICLE_BETWEEN:
            return None
        if token.before == LINE or token.possessive or token.bits & (lex.HEAD | lex.HONORIFIC):
            return None
    if not _of_country(text, tokens[stop - 1].end) or is_thing(text, tokens, at, stop, stop, block):
        return None
    return _made(tokens, at, stop, 2, titled=False)


_LISTED_AFTER: Final = re.compile(r"(?:[,;:]|\band|\bby) \Z")


def _alone(text: str, tokens: list[Token], last: int, stop: int) -> bool:
    """Whether no further capitalised word follows the stretch at once."""
    return last == stop or tokens[last].before == LINE or tokens[last - 1].possessive


def _known_family(tokens: list[Token], at: int) -> bool:
    bits = tokens[at].bits
    return bits == lex.UNKNOWN or bool(bits & (lex.FAMILY | lex.GIVEN))


def _after_owner(text: str, tokens: list[Token], first: int, at: int) -> bool:
    """Whether "President of <place>" stands right before: then the name begins here."""
    if at == first or not tokens[at - 1].bits & (lex.PLACE | lex.COMMON | lex.ACRONYM):
        return False
    if lex.ADJECTIVE.fullmatch(tokens[at].word):
        return False
    n = at - 1
    low = max(0, at - 14)
    while n > low:
        if tokens[n].bits & lex.HEAD:
            return True
        gap = text[tokens[n - 1].end : tokens[n].start]
        if tokens[n].before == APART and gap.strip() not in (
            "of",
            "of the",
            "and",
            "to",
            "to the",
            "of the Republic of",
        ):
            return False
        n -= 1
    return bool(tokens[n].bits & lex.HEAD)


def _of_state_before(text: str, tokens: list[Token], first: int, at: int) -> bool:
    """Whether "President of <state>" stands right before: no word of the state is to come."""
    if at == first or not tokens[at - 1].bits & lex.PLACE or tokens[at].before != PLAIN:
        return False
    low = tokens[max(0, at - 5)].start
    of = text.rfind(" of ", low, tokens[at - 1].start)
    if of < 0 or not _after_owner(text, tokens, first, at):
        return False
    state = " ".join(text[of + 4 : tokens[at - 1].end].split()).removeprefix("the ")
    # "President of Saudi Aramco NAME": a state's adjective begins the name of a company
    return state not in adjectives() and not state.isupper() and state_named(state) is not None


def _initials(text: str, tokens: list[Token], at: int, stop: int, block: int) -> Candidate | None:
    """ "S. Zas", "V.V. Putin"."""
    last = at
    while last < stop and last - at < 3 and is_initial(tokens[last]):
        last += 1
        if last < stop and tokens[last].before != DOT:
            return None
    if last >= stop or tokens[last].bits & ~(lex.FAMILY | lex.GIVEN | lex.COMMON | lex.PLACE):
        return None
    token = tokens[last]
    if token.bits and not token.bits & lex.FAMILY and not lex.EAST_SLAVIC.fullmatch(token.word):
        return None
    if len(token.word) < 3 or is_thing(text, tokens, at, last + 1, stop, block):
        return None
    return _made(tokens, at, last + 1, 2, titled=False)
