"""Things named after people: places, bodies, prizes, ships and streets."""

from __future__ import annotations

import re
from typing import Final

from csto_records.names.words import word_list
from csto_records.parsing.people import lexicon as lex
from csto_records.parsing.people.tokens import APART, PLAIN, Token

# Words that make what stands before them the name of a thing.
_AFTER: Final = frozenset(
    word_list("""
    University Prize Award Awards Medal Order Street Avenue Square Lane Embankment Prospekt
    Boulevard Hall Library Centre Center Cathedral Church Museum Institute Foundation Fund Theatre
    Theater Region Airport Cup Academy School Lyceum Plant Factory Works Shipyard Station Bridge
    House Palace Park Garden Gardens Monastery Lavra Conservatory College Gymnasium Hospital
    Clinic Stadium Arena Memorial Territory Oblast Krai District Island Islands Strait Bay Ridge
    Sea Choir Ensemble Orchestra Competition Readings Tournament Trophy Stakes Scholarship
    Fellowship Cosmodrome Column Canal Peak Glacier Field Platform Hotel Bank Group Company Motors
    Estate Chapel Mosque Synagogue Laboratory Gallery Readings Lectures Regiment Brigade Division
    Battalion Squadron Crater Act Doctrine Plan Pact Protocol Cosmonaut
""")
)
_AFTER_LOWER: Final = re.compile(
    r"(?:-class| (?:prize|award|medal|street|avenue|square|embankment|bridge|museum|cathedral|"
    r"church|monastery|university|institute|academy|conservatory|library|foundation|"
    r"theatre|theater|centre|"
    r"center|school|lyceum|plant|factory|shipyard|field|deposit|airport|stadium|cup|tournament|"
    r"memorial|cruiser|frigate|submarine|icebreaker|tanker|ship|vessel|liner|boat|"
    r"motor boat|ferry|yacht|missile|rifle|tank|"
    r"drilling|platform|floating|region|district|island|islands|strait|house-museum|estate|choir|"
    r"ensemble|orchestra|grammar|gymnasium|gallery|cosmodrome|hospital|regiment|"
    r"division))(?![^\W_])"
)
_BEFORE: Final = frozenset(
    word_list("""
    St Saint Saints Sts Street Prospekt Hotel Cathedral Church Port Mount Lake Cape Fort Camp
    Villa Ulitsa Ploshchad
""")
)
_BEFORE_TEXT: Final = re.compile(
    r"(?:named (?:after|for|in honour of)(?: [^\W_]+){0,4}|bears the name of|bearing the name of|"
    r"(?:Order|Medal|Church|Cathedral|Lavra|Monastery|Museum|House|Prize|Estate|Feast|Icon) of|"
    r"(?:icon|relics|feast) of|cruiser|frigate|submarine|icebreaker|tanker|ship|vessel|"
    r"liner|destroyer|corvette|yacht|spacecraft|spaceship|street|prize|hotel|"
    r"schooner|aircraft carrier|missile carrier)"
    r"(?: the| St| Saint| Sts| Prince| Grand Prince| Saints| Admiral| Academician| Marshal){0,2}"
    r" ?[“\"«'‘]?$"
)


#: With what ends what `_BEFORE_TEXT` matches, but for "named after".
_ENDS_BEFORE: Final = tuple(
    word_list("""
    of cruiser frigate submarine icebreaker tanker ship vessel liner destroyer corvette yacht
    street prize hotel schooner carrier the St Saint Sts Prince Saints Admiral Academician Marshal
    spacecraft
""")
)


def may_be_before_a_thing(left: str) -> bool:
    """Whether `_BEFORE_TEXT` may match: cheap to ask, and mostly not."""
    return left.rstrip(" “\"«'‘\n").endswith(_ENDS_BEFORE) or "named " in left


def is_thing(text: str, tokens: list[Token], at: int, last: int, stop: int, block: int) -> bool:
    """Whether the words are the name of a place, a body, a prize, a ship or a street."""
    if at and tokens[at].before != APART and tokens[at - 1].word in _BEFORE:
        return True
    if not tokens[last - 1].possessive:
        if (
            last < stop
            and tokens[last].before == PLAIN
            and tokens[last].word.split("-")[0] in _AFTER
        ):
            return True
        if _AFTER_LOWER.match(text, tokens[last - 1].end):
            return True
    start = tokens[at].start
    left = text[max(block, start - 60) : start]
    if (
        left.endswith(("the ", "The "))
        and last < stop
        and tokens[last].before == PLAIN
        and not tokens[last - 1].possessive
        and not tokens[last].bits & lex.HEAD
    ):
        return True  # "the Maxim Gorky Moscow Art Theatre"
    if may_be_before_a_thing(left) and _BEFORE_TEXT.search(left):
        return True
    after = text[tokens[last - 1].end : tokens[last - 1].end + 1]
    return left[-1:] in ("“", "«", '"', "‘") and after in ("”", "»", '"', "’") and after != ""


def word_is_thing(text: str, tokens: list[Token], at: int) -> bool:
    """Whether one word names a place, body, prize, ship or street rather than a person."""
    return is_thing(text, tokens, at, at + 1, len(tokens), max(0, tokens[at].start - 60))
