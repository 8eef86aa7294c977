"""Forms of address and ranks before a name: "Mr", "Dr", "General-Colonel", "г-н"."""

from __future__ import annotations

from typing import Final

from csto_records.names.cases import nominatives
from csto_records.names.words import word_list

#: In lower case, without full stops. Of Russian words that bend, the nominative.
_TITLES: Final = frozenset(
    word_list("""
    mr mrs ms miss messrs mister dr doctor prof professor academician sir dame lord lady hon
    honourable honorable excellency comrade general colonel lieutenant major captain admiral
    marshal vice rear commander brigadier
    г-н г-жа господин госпожа товарищ тов гн гжа доктор профессор академик генерал полковник
    подполковник лейтенант майор капитан адмирал вице контр маршал
""")
)
_BENT: Final = frozenset(word_list("г-на г-ну г-ном г-не г-жи г-же г-жу г-жой"))
#: What follows a title and belongs to it.
_AFTER: Final = tuple(
    tuple(phrase.split())
    for phrase in ("of the army", "of the police", "of justice", "армии", "юстиции", "авиации")
)
#: Words before a title that are nothing without it: "His Excellency", "Army General".
_BEFORE: Final = frozenset(word_list("his her the army fleet air police retired"))


def _is_title(word: str) -> bool:
    word = word.strip(".,").lower()
    if word in _TITLES or word in _BENT or word == "h.e":
        return True
    parts = word.split("-")
    if len(parts) > 3 or not all(parts):
        return False
    return all(
        part in _TITLES
        or (not part.isascii() and any(form.nominative in _TITLES for form in nominatives(part)))
        for part in parts
    )


def without_titles(name: str) -> str:
    """The name without forms of address and ranks at its front.

    A word that stands alone is kept: "Major" may be a family name, "Major John Smith" is not
    called so. Names of offices ("President") are no titles in this sense.
    """
    words = name.split()
    at = 0
    while at < len(words) - 1:
        ahead = at
        while ahead < len(words) - 2 and words[ahead].lower() in _BEFORE:
            ahead += 1
        if not _is_title(words[ahead]):
            break
        at = ahead + 1
        for phrase in _AFTER:
            if tuple(word.lower() for word in words[at : at + len(phrase)]) == phrase:
                at += len(phrase)
                break
    if at >= len(words):  # "General of the Army"
        return name
    return " ".join(words[at:]) if at else name
