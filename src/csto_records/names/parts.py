"""The parts of a printed personal name: given and family names, patronymic, initials."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from csto_records.names.folding import fold
from csto_records.names.matching import FAMILY_FIRST, is_initial, is_patronymic
from csto_records.names.titles import without_titles
from csto_records.names.words import word_list

# One to three letters with a full stop; "Дж.", "Shch." are one letter in another script.
_INITIAL: Final = re.compile(r"[^\W\d_]{1,3}\.|(?:shch|Shch)\.")
_STOP: Final = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_])")
_NO_INITIALS: Final = frozenset(word_list("jr. sr. st. ben. ibn. bin. al. el."))
#: Words after a father's name that make it a patronymic, as folded words.
_SON_OR_DAUGHTER: Final = frozenset(
    word_list("uulu ulu uli uly kizi kizy kyzi kyzy ugli ogli oglu")
)
_GENERATION: Final = frozenset(word_list("jr sr ii iii iv v vi vii viii ix x"))


class PersonalName(NamedTuple):
    """A name taken apart; all words are folded.

    ``words`` are the given names and then the family name, without titles, patronymic and
    initials; ``initials`` are in the order printed; ``patronymic`` may be empty.
    """

    words: tuple[str, ...]
    patronymic: str
    initials: tuple[str, ...]

    @property
    def is_full(self) -> bool:
        """Whether it has a given name and a family name, both written out."""
        return len(self.words) > 1 and not self.initials

    @property
    def key(self) -> str:
        """One key for the spellings of a full name, with or without patronymic and titles."""
        return " ".join(self.words)


def _words(text: str) -> tuple[list[str], list[str]]:
    """The folded words and the folded initials of a stretch of a name."""
    if "." not in text:
        words: list[str] = []
        initials: list[str] = []
        for word in fold(text).split():
            (initials if is_initial(word) else words).append(word)
        return words, initials
    words, initials = [], []
    for token in _STOP.sub(" ", text).replace(".-", ". ").split():
        folded = fold(token).split()
        short = _INITIAL.fullmatch(token) is not None and token.lower() not in _NO_INITIALS
        for word in folded:
            (initials if short or is_initial(word) else words).append(word)
    return words, initials


def _patronymic(words: list[str]) -> str:
    """Take the patronymic out of three words or more, and the family name to the end."""
    count = len(words)
    if count < 3:
        return ""
    for at in range(count - 1, 1, -1):
        if words[at] in _SON_OR_DAUGHTER and count > 3:
            found = f"{words[at - 1]} {words[at]}"
            del words[at - 1 : at + 1]
            if at == count - 1:  # the family name first: "Жээнбеков Сооронбай Шарип уулу"
                words.append(words.pop(0))
            return found
    for at in range(count - 2, 0, -1):
        if is_patronymic(words[at]):
            return words.pop(at)
    if is_patronymic(words[-1]):  # the family name first: "Лавров Сергей Викторович"
        found = words.pop()
        words.append(words.pop(0))
        return found
    return ""


@lru_cache(maxsize=16384)
def personal_name(text: str) -> PersonalName:
    """The parts of a printed name.

    Where a comma or the place of the patronymic shows that the family name stands first, it is
    put last; otherwise the order is kept, because either order is usual somewhere.
    """
    text = without_titles(text)
    first, comma, rest = text.partition(",")
    words, initials = _words(first)
    if comma:
        more, more_initials = _words(rest)
        initials = initials + more_initials
        if len(words) == 1 and more and not _GENERATION.issuperset(more):
            words = more + words
        else:
            words = words + more
    while len(words) > 1 and words[-1] in ("jr", "sr"):
        words.pop()
    patronymic = _patronymic(words)
    return PersonalName(tuple(words), patronymic, tuple(initials))


def family_name(name: str) -> str:
    """The folded family name: "zas" of "Stanislav Zas", "Зась С. В." and "Зась"."""
    words = list(personal_name(name).words)
    while len(words) > 1 and words[-1] in _GENERATION:
        words.pop()
    if not words:
        return ""
    if 2 <= len(words) <= 4 and words[0] in FAMILY_FIRST and "," not in name:
        return words[0]
    return words[-1]
