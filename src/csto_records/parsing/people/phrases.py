"""Words around a name, and which of them are an office.

English press pages print offices before the name ("Secretary General of the CSTO Stanislav
Zas") or behind a comma after it. The words before a name are walked leftwards, a bounded
number of them; nothing here knows any office beyond the nouns that offices end with.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Final, NamedTuple

from csto_records.names.words import word_list
from csto_records.parsing.people._headline_verbs import HEADLINE_VERBS
from csto_records.parsing.people.joint_offices import holds_both, is_chair_as_well
from csto_records.vocabulary._office_rows import BEFORE, HEADS, RANKS

WINDOW: Final = 320  # characters before a name that can hold its offices
# Each begins with one set of characters: an alternation is looked for far slower.
WORDS: Final = re.compile(r"[\w,–—](?<!_)(?:(?<=[,–—])|[^\s,;:()\[\]“”«»\"!?…–—]{0,60})")
_BRACKETS: Final = re.compile(r"\([^()\n]{1,60}\)|\[[^\[\]\n]{1,60}\]")
_QUOTED: Final = re.compile(r"“([^“”\n]{1,60})”|«([^«»\n]{1,60})»|\"([^\"\n]{1,60})\"")
HARD: Final = re.compile(r"[;:!?…•*“”\"«»()\[\].\n](?:(?<![.\n])|(?<=\.)(?=\s|$)|(?<=\n)\s*\n)")
_ABBREVIATED: Final = re.compile(r"(?:^|[\s.])(?:St|Sts|Lt|Gen|Col|Maj|Dr|Prof|U\.S|[A-Z])$")

_STOP: Final = frozenset(
    word_list("""
    with by from that which who whom whose as also including between among met meet meets meeting
    was were is are be been being has have had having will would can could may might must shall
    should his her its their our my your this these those it he she they we i you not no but or if
    when while after before during since until about into over than then so there here where what
    how message greetings congratulations conversation talks both either such via per said says
    told gave took held made sent than very more most all any each every some other another one
    two three saw spoke thanked came went invite invited joined then letter telegram condolences
    toward towards according thanks together alongside plus upon like yesterday today tomorrow
    please dear
""")
)
CONNECT: Final = frozenset(
    word_list("""
    of the for to and on in at under against with a de des du la
""")
)
_AFTER_HEAD: Final = frozenset(word_list("of for to at in on"))
_TO_HEADS: Final = frozenset(
    word_list("""
    Ambassador Envoy Aide Adviser Advisor Assistant Representative Plenipotentiary Secretary
    Deputy ambassador envoy aide adviser advisor assistant representative Counsellor Nuncio
    Observer Extraordinary Candidate
""")
)
_LOWER_HEADS: Final = frozenset(
    word_list("""
    president minister chairman chairperson chairwoman chair head director leader governor mayor
    chief commander ambassador secretary speaker rector representative adviser advisor aide
    coordinator king queen prince emir sultan chancellor premier patriarch envoy prosecutor
    ombudsman commissioner commander-in-chief editor-in-chief vice-president spokesman
    spokesperson spokeswoman
""")
)
LOWER_BEFORE: Final = frozenset(
    word_list("""
    acting former then deputy first vice newly elected newly-elected newly-appointed outgoing
    interim prime foreign general federal state presidential executive press permanent special
    plenipotentiary managing crown ex current incumbent defence interior finance artistic academic
    chief honorary
""")
)
_FUNCTION: Final = frozenset(
    word_list("""
    The A An In On At By For From With As And But Or If When While After Before During Since Also
    This That These Those His Her Its Their Our My It He She They We I You Then Both Between Among
    To Of Today Yesterday Earlier Later Here There Dear Mr Mrs Ms Photo Present Attended
    Congratulations Greetings Condolences Telephone Conversation Message Working Meeting Kremlin
    Holiness Majesty Highness Excellency Royal So Now Well Yes No Following Attending Addressing
    Under Upon Over Through Throughout Within Without Against Regarding Concerning Like Unlike
    January February March April May June July August September October November December
    Despite Besides Thanks Because Although Though Once Until Till Via Per Both Only Even Just
""")
)
_PLURAL_ENDING: Final = frozenset(["Ministers", "Presidents", "Heads", "Governors"])


class Word(NamedTuple):
    """A word or a comma or dash; offsets into the document."""

    start: int
    end: int
    text: str


#: As `model.span.stretch`: a word in half the time.
_word: Final[Callable[[tuple[int, int, str]], Word]] = partial(tuple.__new__, Word)


def words_before(text: str, start: int, low: int) -> list[Word]:
    """The words between the last full stop (or ``low``) and ``start``.

    None, where the last of them is one that no office ends with.
    """
    low = max(low, start - WINDOW)
    left = text[low:start]
    last = left.rsplit(None, 1)[-1:]
    if not last or (last[0].isalpha() and _ends_no_office(last[0])):
        return []
    if "(" in left or "[" in left:
        left = _BRACKETS.sub(lambda match: " " * len(match[0]), left)
    if " -" in left:  # "Chairman of the X - Secretary of the Y", "CITY -- President"
        left = left.replace(" -- ", " –  ").replace(" - ", " – ")
    if "“" in left or '"' in left or "«" in left:
        left = _QUOTED.sub(lambda match: " " + match[0][1:-1] + " ", left)
    cut = 0
    for match in HARD.finditer(left):
        if match[0] == "." and _ABBREVIATED.search(left, 0, match.start()):
            continue
        cut = match.end()
    last = left[cut:].rsplit(None, 1)[-1:]
    if not last or _ends_no_office(last[0]):
        return []
    return [
        _word((low + match.start(), low + match.end(), _SHOUTED.get(match[0], match[0])))
        for match in WORDS.finditer(left, cut)
    ]


#: Small words of a line that is printed in capitals: "President OF RUSSIA".
_SHOUTED: Final = {"OF": "of", "THE": "the", "AND": "and", "FOR": "for", "TO": "to"}


@lru_cache(maxsize=4096)
def _ends_no_office(word: str) -> bool:
    """Whether no office can end with this: a verb, a preposition, the beginning of a sentence."""
    if not word.isalpha() or word in CONNECT or word in _RANK_WORDS or is_head(word):
        return False
    return word in _FUNCTION or (not is_capital(word) and verb_like(word))


def is_head(word: str) -> bool:
    """Whether a printed word is the noun of an office."""
    if word in HEADS or word in _LOWER_HEADS:
        return True
    if "-" in word:  # "ex-President", "President-elect"
        word = word.removesuffix("-elect").removeprefix("ex-").removeprefix("Ex-")
        word = word.removeprefix("then-")
        return word in HEADS or word in _LOWER_HEADS
    return word.isupper() and word.capitalize() in HEADS


def is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


def verb_like(word: str) -> bool:
    return word in _STOP or (len(word) > 4 and word.endswith("ed") and word not in LOWER_BEFORE)


def phrase_before(words: list[Word], end: int) -> int | None:
    """Where an office that ends right before index ``end`` begins, or ``None``."""
    if end <= 0:
        return None
    head = end - 1
    if not is_head(words[head].text):
        found = _head_with_complement(words, end - 1, end)
        if found is None:
            return None
        head = found
    return _with_outer(words, _modified(words, head))


def _head_with_complement(
    words: list[Word], at: int, end: int, *, strict: bool = False
) -> int | None:
    """The index of the noun of an office whose complement ("of ...") reaches up to ``end``."""
    lower = 0
    low = max(0, at - 26)
    while at >= low:
        word = words[at].text
        if at + 1 < len(words) and words[at + 1].text in _AFTER_HEAD:
            if is_head(word):
                return at
            if word == "member" and at > 0 and words[at - 1].text == "honorary":
                return at
        if word in ",–—":
            if strict or at + 1 >= end or not is_capital(words[at + 1].text):
                return None
        elif word == "to":
            if not any(words[n].text in _TO_HEADS for n in range(max(0, at - 9), at)):
                return None
        elif word in _FUNCTION or (word == "elected" and words[at - 1].text == "and"):
            return None
        elif word not in CONNECT and not is_capital(word):
            lower += 1
            if strict or lower > 5 or verb_like(word):
                return None
        elif word == "with" and not (
            at > 0 and words[at - 1].text in ("Relations", "Cooperation", "Contacts")
        ):
            return None
        at -= 1
    return None


def _modified(words: list[Word], head: int) -> int:
    """Where the words before the noun that belong to it begin."""
    start = head
    joined = False
    while start > 0:
        word = words[start - 1].text
        if (
            word.rstrip(".") in _FUNCTION
            or word.lower() in _STOP
            or word in HEADLINE_VERBS
            or word.isdigit()
            or (word.endswith("ing") and start == 1 and word not in BEFORE and word != "Acting")
        ):
            break
        if "-" in word and word.startswith(("ex-", "then-")):
            start -= 1  # "ex-Prime Minister"
        elif is_capital(word) and word not in ",–—":
            if word in _PLURAL_ENDING or (
                _is_adjective(words[start].text) and word not in _BEFORE_ADJECTIVE
            ):
                break
            start -= 1
        elif word in LOWER_BEFORE or word.startswith(("ex-", "then-")):
            start -= 1
        elif word == "and" and start > 1 and _joins(words, start - 1, head):
            joined = True
            start -= 2
        elif (word == "," and joined and start > 1 and is_topic(words[start - 2].text)) or (
            word == "of" and words[start].text == "Staff" and start > 1
        ):
            start -= 2
        else:
            break
    while start < head and words[start].text in ("and", ",", "of"):
        start += 1
    return start


_BEFORE_ADJECTIVE: Final = BEFORE | frozenset(
    word_list("South North East West Central New Saudi Sri Northern Former")
)


def _is_adjective(word: str) -> bool:
    from csto_records.vocabulary.states import adjectives

    return word in adjectives()


def is_topic(word: str) -> bool:
    from csto_records.parsing.people.lexicon import COMMON, bits_of

    return is_capital(word) and not is_head(word) and bool(bits_of(word) & COMMON)


def _joins(words: list[Word], at: int, head: int) -> bool:
    """Whether "and" at this index joins words of one title ("Industry and Trade Minister")."""
    left, right = words[at - 1].text, words[at + 1].text
    if left == "Extraordinary":
        return True
    if is_head(left) and right == "Prime":
        return False  # "Acting President and Prime Minister": two offices
    if is_head(left):
        owner = at >= 2 and is_capital(words[at - 2].text) and words[at - 2].text not in _FUNCTION
        plain = all(w.text in BEFORE or is_head(w.text) for w in words[at + 1 : head + 1])
        return owner and plain and not left.endswith("Minister")
    return is_topic(left) and is_topic(right)


def _with_outer(words: list[Word], start: int) -> int:
    """The start of an office around this one: "Aide to the President" around "President"."""
    for _ in range(3):
        at = start - 1
        if at >= 0 and words[at].text in ("the", "a"):
            at -= 1
        if at < 1 or words[at].text not in _AFTER_HEAD:
            return start
        found = _head_with_complement(
            words, at - 1 if words[at].text != "to" else at, at, strict=True
        )
        if found is None:
            return start
        start = _modified(words, found)
    return start


def offices_before(words: list[Word]) -> list[tuple[int, int]]:
    """The offices that end right before a name, as index ranges, in printed order."""
    found: list[tuple[int, int]] = []
    end = len(words)
    while end > 1 and _is_rank(words[end - 1].text) and not _general(words, end - 1):
        end -= 1  # "Commander of the Fleet, Vice-Admiral": a rank is no office
        if end > 1 and words[end].text == "General" and words[end - 1].text == "Army":
            end -= 1
    if end < len(words) and end > 1 and words[end - 1].text in ",–—":
        end -= 1
    while len(found) < 3:
        start = phrase_before(words, end)
        if start is None:
            break
        found.append((start, end))
        at = start
        if at > 0 and words[at - 1].text in ("the", "The"):
            at -= 1
        if at < 2:
            break
        joint = words[at - 1].text
        if joint == "and":
            before = phrase_before(words, at - 1)
            if before is None or not (
                holds_both(words, before, at - 1) or is_chair_as_well(words, before, start, end)
            ):
                break
        elif joint not in ",–—":
            break
        end = at - 1
    return [(a, b) for a, b in reversed(found) if not _only_rank(words, a, b)]


_RANK_WORDS: Final = RANKS | {
    "Rear",
    "Vice",
    "Lt-Gen",
    "Lt",
    "Gen",
    "Mr",
    "His",
    "Excellency",
    "Highness",
    "Honorable",
    "Honourable",
    "Esteemed",
}


def _is_rank(word: str) -> bool:
    """Whether a word is one of a rank or a form of address: "Colonel-General", "Honourable"."""
    return word in _RANK_WORDS or ("-" in word and RANKS.issuperset(word.split("-")))


_GENERAL_AFTER: Final = frozenset(
    word_list("""
    Secretary Director Prosecutor Attorney Governor Consul Solicitor Auditor Inspector
    Commissioner
""")
)


def _general(words: list[Word], at: int) -> bool:
    """Whether "General" at this index ends a civil title ("Secretary General")."""
    return words[at].text == "General" and words[at - 1].text in _GENERAL_AFTER


def _only_rank(words: list[Word], start: int, end: int) -> bool:
    heads = [words[n].text for n in range(start, end) if is_head(words[n].text)]
    if heads and all(head in RANKS for head in heads):
        return True
    # "the Russian director", "its leader": an occupation, where nothing says of what
    last = words[end - 1].text
    return last in _VAGUE and end - start < 3


_VAGUE: Final = frozenset(("director", "leader", "head", "chief", "chair", "representative"))
