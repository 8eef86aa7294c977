"""What is known of single capitalised words, as bits of a small number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from csto_records.names.words import word_list
from csto_records.once import once

GIVEN: Final = 1  # a given name
HEAD: Final = 2  # the noun of an office
COMMON: Final = 4  # an ordinary word, no part of a name
PLACE: Final = 8  # a place, a state or its adjective
HONORIFIC: Final = 16
PARTICLE: Final = 32  # "Al", "Van"
NUMBER: Final = 64  # a Roman numeral
ACRONYM: Final = 128
FAMILY: Final = 256  # an ordinary word or place that is also a family name
UNKNOWN: Final = 0

_PARTICLES: Final = (
    "San Al El Bin Ibn Ben Bint Abu Van Von Der Den De Del Della Di Da Dos Du Le La Ter Zu O"
)
_FAMILY: Final = word_list("""
    May Black White Green Brown Young King Bishop Page Price Marshall Church Stone Bell Cook Hill
    Wood Woods Field Fields Major Law Small Short Long Rice Fox Day Gates Bush Power Powers Pope
    Prince Judge Washington London Jordan Lincoln Gorky Pushkin Korolyov Chad Israel Mali Engels
    Salisbury Park Ban Moon Mark Lukin Klin Kirov Orlov Men Best Speaker Castle Base Ball Rose
    Wise Strong Grant Grand Summers Winter Winters North West Abu Perm Kant Mary Sakharov
    Vladimirov Florence Valentine English French German Holland Ireland Wales Francis Guterres
    Santos Franco Monti Hama Goa Camp Cape Don Sheikh Salvador Rico Costa Nur Tula Orel Ho Minh
    Chi Hasan Khasan
""")
_LONGEST: Final = 40  # letters of the longest word that is read as part of a name
_SUFFIX: Final = re.compile(
    r".{3,}(?:tion|tions|sion|sions|ment|ments|ness|ship|ships|ings|ology|ological|ational|istic|"
    r"ical|ically|tional|itive|ative|ities|ility|ivity|ality|arity|ously|fully|ively|ising|izing|"
    r"ised|ization|isation|ences|ances|works|stroy|prom|neft|gaz|bank|energo|invest|holding|export|"
    r"trans|avia|mash|metall|kombinat|selo|gorsk|grad|burg|skoye|skiye|sklad|snab|torg|fond|"
    r"stan|land|ography|ometer|ware|soft|tech|Tech)"
)


@once
def table() -> dict[str, int]:
    """Capitalised word to its bits."""
    from csto_records.parsing.people import _given_names, _headline_verbs, _words
    from csto_records.vocabulary._office_rows import HEADS
    from csto_records.vocabulary.states import adjectives, states

    bits: dict[str, int] = dict.fromkeys(_words.COMMON, COMMON)
    bits |= dict.fromkeys(_headline_verbs.HEADLINE_VERBS, COMMON)
    for word in _words.PLACES:
        bits[word] = bits.get(word, 0) | PLACE
    for state in states():
        for name in (*state.printed_names, state.capital):
            for word in name.split():
                if word[0].isupper() and word not in bits:
                    bits[word] = PLACE
    for adjective in adjectives():
        for word in adjective.split():
            bits.setdefault(word, PLACE)
            bits.setdefault(word + "s", PLACE)
    for word in (*_given_names.GIVEN, *sorted(_given_names.AMBIGUOUS)):
        known = bits.get(word, 0)
        if known == 0 or word in _given_names.AMBIGUOUS or known == PLACE:
            bits[word] = known | GIVEN
    for word in _FAMILY:
        bits[word] = bits.get(word, COMMON) | FAMILY
    for word in HEADS:
        bits[word] = (bits.get(word, 0) & (FAMILY | GIVEN)) | HEAD
    for word in _PARTICLES.split():
        bits[word] = bits.get(word, 0) & PLACE | PARTICLE
    for word in _words.HONORIFICS:
        bits[word] = HONORIFIC
    for word in word_list("II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII"):
        bits[word] = NUMBER
    bits["I"] = NUMBER | COMMON
    return bits


@lru_cache(maxsize=8192)
def bits_of(word: str) -> int:
    """The bits of a capitalised word; 0 for a word of which nothing is known."""
    bits = table()
    known = bits.get(word)
    if known is not None:
        return known
    if len(word) > _LONGEST:
        return COMMON
    if word.isupper():
        if len(word) == 1:
            return UNKNOWN
        title = word.title()
        known = bits.get(title, 0)
        if known & GIVEN and len(word) > 2:
            return GIVEN
        if known & HEAD and len(word) > 3:
            return HEAD
        return ACRONYM | (COMMON if known else 0)
    if "-" in word or "‑" in word:
        parts = [part for part in re.split("[-‑]", word) if part]
        first = bits.get(parts[0], 0) if parts else COMMON
        if not first & (GIVEN | PARTICLE) and (
            first & (COMMON | PLACE | ACRONYM | HEAD)
            or parts[0] in ("Anti", "Non", "Inter", "Pre", "Post", "Co", "Ex", "Trans", "Pro")
        ):
            return HEAD if bits.get(parts[-1].capitalize(), 0) & HEAD else COMMON
        if first & GIVEN:
            return GIVEN
        return COMMON if _SUFFIX.fullmatch(parts[-1]) and parts[-1].islower() else UNKNOWN
    if len(word) == 2 and word.isalpha() and word[1].islower() and word not in _SHORT_NAMES:
        return UNKNOWN
    if word[-1] == "s" and len(word) > 4:
        for singular in (word[:-1], word[:-2], word[:-3] + "y"):
            if bits.get(singular, 0) & (COMMON | HEAD) and not bits.get(singular, 0) & (
                GIVEN | FAMILY
            ):
                return COMMON
    if _SUFFIX.fullmatch(word) or any(c.isdigit() for c in word):
        return COMMON
    return UNKNOWN


_SHORT_NAMES: Final = frozenset(
    word_list("""
    Xi Li Hu Yi Ma Wu Xu Yu Lu He Su Ye Le Vo Vu Do Ng Ho Oh An No Ri
""")
)

# Endings of family names; only of help for words that nothing else explains.
SURNAME: Final = re.compile(
    r"[^\W\d_]{2,}(?:ov|ova|ev|eva|yov|yova|in|ina|yn|yna|sky|skaya|ski|ska|skoy|skiy|tsky|tskaya|"
    r"enko|chuk|shchuk|yuk|chik|yan|ian|yants|ants|shvili|dze|iani|uani|ava|aia|oglu|ogly|zade|uly|"
    r"uulu|yuly|vich|vych|vic|vić|ić|ych|ykh|ikh|ovs|kis|idis|poulos|opoulos|akis|ou|escu|eanu|iuc|"
    r"sson|ssen|sen|stein|berg|mann|man|baum|feld|bayev|bekov|khanov|aliyev|auskas|iene|aitis|nen|elli|"
    r"etti|ini|otti|ucci|ez|anov|yev|yeva|o’?v)"
)
EAST_SLAVIC: Final = re.compile(
    r"[^\W\d_]{2,}(?:ov|ova|ev|eva|yov|yova|sky|skaya|tsky|tskaya|enko|chuk|yan|shvili|dze|vich)"
)
PATRONYMIC: Final = re.compile(r"(?P<father>[^\W\d_]{2,}?)(?:[oeyi]vich|[oe]vna|ichna)")
ADJECTIVE: Final = re.compile(r".+(?:skoye|skiye|noye|niye|aya|oye|iye|ye|yye|ny|nyi|niy|koi|kiy)$")
