"""Whether two printed names can be names of one person."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from csto_records.names.folding import fold
from csto_records.names.slugs import slug
from csto_records.names.words import word_list

_PATRONYMIC: Final = re.compile(
    r"[a-z]{2,}(?:ovich|evich|yevich|ovna|evna|yevna|inichna|ichna|avich|awna|auna)$"
    r"|(?:ilich|kuzmich|fomich|lukich|nikitich|savich|ilyich|ilinichna)$"
    r"|[a-z]{3,}(?:uli|uly|kyzy|kizi|ugli|ogli|ulu)$"
)
# Letters of other scripts that are two letters in Latin.
_TWO_LETTERS: Final = frozenset(word_list("yu ya ye yo zh kh ts ch sh"))
_GENERATION: Final = frozenset(
    word_list("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi jr sr")
)
# Chinese, Korean and Vietnamese family names, which stand first. As folded words too.
FAMILY_FIRST: Final = frozenset(
    word_list("""
    xi li wang zhang jang hu wen wu zhou jou chen yang zhao jao liu lyu huang sun zhu ju ma gao he
    lin luo liang song tang xu han deng xie peng cao zeng jeng tian dong pan yuan cai jiang jong
    yu du ye cheng wei su lu ding shen ren lou yao fan fang shi tan lei zheng gong qin kim moon
    park pak lee choe choi jung kang cho yoon yun jang lim shin seo kwon hwang ahn ban hong chung
    roh no ri nguyen tran le pham phan vu vo dang bui do ngo duong to truong aung
    kin nguen buy cay choy ley wey
""")
)
_PARTICLES: Final = frozenset(
    word_list("""
    von der den van de la le du da dos das di del della dela bin ibn ben bint al el ter zu
""")
)


def is_initial(word: str) -> bool:
    """Whether a folded word is an initial: a single letter."""
    return len(word) == 1 and word.isalpha()


@lru_cache(maxsize=8192)
def is_patronymic(word: str) -> bool:
    """Whether a folded word has the form of an East Slavic or Turkic patronymic."""
    return _PATRONYMIC.fullmatch(word) is not None


def _words(name: str) -> list[str]:
    """The folded words of a name without patronymic, where enough is left without it."""
    words = fold(name).split()
    while len(words) > 1 and words[-1] in ("jr", "sr"):
        words.pop()
    if len(words) >= 3:
        kept = [w for n, w in enumerate(words) if n == 0 or not is_patronymic(w)]
        if len(kept) >= 2:
            return kept
    return words


def surname(name: str) -> str:
    """The folded family name: "Zas" of "Stanislav Zas", "Xi" of "Xi Jinping".

    A single name is its own family name; a number of a ruler is not counted. Where there is a
    comma, the family name stands before it.
    """
    words = _words(name.partition(",")[0]) or _words(name)
    while len(words) > 1 and words[-1] in _GENERATION:
        words.pop()
    if not words:
        return ""
    if 2 <= len(words) <= 4 and words[0] in FAMILY_FIRST:
        return words[0]
    return words[-1]


def initials_match(initials: str, name: str) -> bool:
    """Whether "S.V. Lavrov" or "S. Lavrov" can stand for "Sergey Viktorovich Lavrov"."""
    short, full = fold(initials).split(), fold(name).split()
    letters = [w for w in short if is_initial(w) or (w in _TWO_LETTERS and w not in full)]
    rest = [w for w in short if w not in letters]
    if not letters or not rest or len(short) < 2:
        return False
    given = [w for w in full if w not in rest]
    if any(w not in full for w in rest) or not given:
        return False
    return all(
        one.startswith(letter) or letter.startswith(one)
        for letter, one in zip(letters, given, strict=False)
    )


def same_name(a: str, b: str) -> bool:
    """Whether two names can be one name: any order, initials for names, no patronymics.

    A family name alone is not the same name as a full name.
    """
    first, second = _words(a), _words(b)
    if not first or not second:
        return False
    if sorted(first) == sorted(second):
        return True
    if len(first) < 2 or len(second) < 2:
        return False
    return initials_match(a, b) or initials_match(b, a)


@lru_cache(maxsize=8192)
def identity_key(name: str) -> str:
    """One key for the spellings of a full name over all documents.

    Patronymics and particles are left out, so that "Vladimir Vladimirovich Putin" and
    "Vladimir Putin" have one key.
    """
    words = [w for w in _words(name) if w not in _PARTICLES] or fold(name).split()
    return slug(" ".join(words))
