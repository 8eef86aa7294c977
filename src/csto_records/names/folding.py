"""The matching key of a name: one key for all the spellings of one name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from csto_records.names.letters import plain
from csto_records.names.variants import WORDS

_LONGEST_WORD: Final = 48  # no name is longer; longer words are kept as they are

# In order; every rule shortens the word or moves it towards one fixed spelling, so that the
# sequence can be repeated until nothing changes.
_SPELLINGS: Final = (
    (r"shch|stsh", "shch"),
    (r"dzh|dj|zh", "j"),  # Zhaparov, Japarov; Khadzhimba, Khadjimba
    (r"kh", "h"),  # Rakhmon, Rahmon
    (r"gh", "g"),
    (r"q(?!u)", "k"),  # Qasym, Kassym
    (r"ct", "kt"),  # Victor, Viktor
    (r"(?<=[a-z])x", "ks"),  # Maxim, Maksim
    (r"tz", "ts"),
    (r"([bcdfghijklmnpqrstvwxz])\1", r"\1"),  # doubled consonants, and ii
    (r"^iu|^ju(?=ri)", "yu"),  # Iurii, Yuri
    (r"^liu(?=[dbs])", "lyu"),
    (r"^viach", "vyach"),
    (r"(?<=[aeou])j$", "y"),  # Sergej
    (r"(?:iy|yi|ij|yj)$", "i"),  # Dmitriy
    (r"(?<=[bcdfghjklmnpqrstvwxz])y$", "i"),  # Dmitry, Yury, Lavrovsky
    (r"(?<=[aeou])i$", "y"),  # Sergei, Nikolai
    (r"(?<=[aeou])y(?=[bcdfghjklmnpqrstvwxz])", "i"),  # Zaynetdinov
    (r"(?<=[bcdfghjklmnpqrstvwxz])(?:iya|ya)$", "ia"),  # Natalya, Nataliya
    (r"(?<=[bcdfghjklmnpqrstvwxz])(?:iya|ya)(?=na?$)", "ia"),  # Pashinyan, Tatyana
    (r"^ye", "e"),  # Yevgeny, Evgeny
    (r"(?<=[bcdfghjklmnpqrstvwxz])(?:iye|ye)", "e"),  # Medvedyev; Vasilyev
    (r"(?<=[bcdfghjklmnpqrstvwxz])ie(?=[bcdfghjklmnpqrstvwxz])", "e"),  # Vasiliev
    (r"(?<=[aeiou])ye", "e"),  # Alekseyev, Alekseev
    (r"(?<=[bcdfghjklmnpqrstvwxz])[iy]o(?=[bcdfghjklmnpqrstvwxz])", "e"),  # Fyodor
    (r"(?<=[cs]h)o(?=va?$)", "e"),  # Gorbachov
)
_RULES: Final = tuple((re.compile(pattern), spelled) for pattern, spelled in _SPELLINGS)
_ANY_RULE: Final = re.compile("|".join(f"(?:{pattern})" for pattern, _ in _SPELLINGS))


def _word(word: str) -> str:
    if len(word) > _LONGEST_WORD or not word.isascii() or not word.strip("ivx"):
        return word  # the numbers of rulers are no spellings of one another
    known = WORDS.get(word)
    if known is not None:
        return known
    before = ""
    while before != word and _ANY_RULE.search(word) is not None:  # most words are past it soon
        before = word
        for pattern, spelled in _RULES:
            word = pattern.sub(spelled, word)
    return WORDS.get(word, word)


_folded_word = lru_cache(maxsize=16384)(_word)


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """The matching key of a personal, organisation or place name in any script.

    Lower case, punctuation as single spaces, other scripts transliterated, and the usual
    English spellings of one name made equal: "Sergei" and "Sergey", "Japarov" and
    "Zhaparov", "Зась" and "Zas'". Folding a key again gives the same key. Keys are for
    comparison, not for display; see :func:`slug` for something readable.
    """
    return " ".join([_folded_word(word) for word in plain(name).split()])
