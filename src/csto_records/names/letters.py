"""Letters of other scripts, and of extended Latin, in plain lower-case Latin letters.

The Cyrillic table follows the spelling usual in English press texts (close to BGN/PCGN),
not a reversible standard: the result is a key to match by. Hard and soft signs vanish.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from csto_records.names.words import word_list

_CYRILLIC: Final = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшщъыьэюя",
        (
            "a b v g d e z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".replace(
                "-", "\N{NO-BREAK SPACE}"
            ).split(" ")
        ),
        strict=True,
    )
)
# Belarusian, Ukrainian, Kazakh, Kyrgyz, Tajik, Uzbek and Azerbaijani additions.
_CYRILLIC_MORE: Final = {
    "ж": "zh", "ё": "yo", "ў": "u", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ә": "a", "ғ": "g",
    "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ҳ": "h", "ҷ": "j", "ҝ": "g",
    "ӣ": "i", "ӯ": "u", "ҹ": "j", "ј": "y", "љ": "ly", "њ": "ny", "џ": "dzh", "ђ": "dj", "ћ": "c",
}  # fmt: skip
_ARMENIAN: Final = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        word_list("""
    a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev
"""),
        strict=True,
    )
)
_LATIN: Final = {
    "ł": "l", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th",
    "ə": "a", "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "š": "sh", "č": "ch", "ž": "zh",
}  # fmt: skip
_NO_LETTERS: Final = re.compile("[^a-z0-9]+")
_APOSTROPHES: Final = "'’‘ʼʹʻʽ`´′"

_TABLE: Final[dict[int, str]] = {
    ord(letter): spelled.replace("\N{NO-BREAK SPACE}", "")
    for table in (_CYRILLIC, _CYRILLIC_MORE, _ARMENIAN, _LATIN)
    for letter, spelled in table.items()
} | {ord(sign): "" for sign in _APOSTROPHES}


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    """One character: a plain letter or digit (lower case), nothing for a mark, or a space."""
    spelled = _TABLE.get(ord(letter))
    if spelled is not None:
        return spelled
    out: list[str] = []
    for part in unicodedata.normalize("NFKD", letter):
        if unicodedata.category(part).startswith(("M", "Cf")):
            continue
        lowered = part.lower()
        if len(lowered) > 1:  # a capital that lowers to a letter and a mark
            lowered = lowered[0]
        spelled = _TABLE.get(ord(lowered))
        if spelled is not None:
            out.append(spelled)
        else:
            out.append(lowered if lowered.isalnum() else " ")
    return "".join(out)


def plain(text: str) -> str:
    """The text in plain lower-case letters, digits and single spaces; marks are dropped."""
    if text.isascii():
        lowered = text.lower().replace("'", "").replace("`", "")
        letters = _NO_LETTERS.sub(" ", lowered)
    else:
        composed = unicodedata.normalize("NFC", text.lower())
        letters = "".join(map(_plain_letter, composed))
    return " ".join(letters.split())
