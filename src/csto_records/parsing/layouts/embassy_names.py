"""The names of Russia's embassies, as embassies print them in the language of their country."""

from __future__ import annotations

import re
import unicodedata

# the word for an embassy, the name of Russia, the words before the country; by language
_HEADERS: tuple[tuple[str, str, str], ...] = (
    ("embassy of", r"(?:the )?russia(?:n federation)?", r"(?:in|to) (?:the )?"),
    ("ambasada", r"federatiei ruse|rusiei", r"in |la "),  # Romanian
    ("embajada de", r"(?:la )?(?:federacion de )?rusia", r"en (?:la |el )?"),
    ("ambassade de", r"(?:la )?(?:federation de )?russie", r"en |au |aux |a "),
    ("botschaft der", r"russischen foderation", r"in (?:der )?"),
    ("ambasciata della", r"federazione russa", r"in |nella "),
    ("embaixada da", r"(?:federacao da )?russia", r"em |no |na "),
    ("ambasada", r"federacji rosyjskiej", r"w |we "),  # Polish
    ("ambasada", r"ruske federacije", r"u "),  # Bosnian, Croatian, Montenegrin, Serbian
    ("velvyslanectvi", r"ruske federace", r"v |ve "),
    ("velvyslanectvo", r"ruskej federacie", r"v |vo "),
    ("посольство", r"российскои федерации|россии", r"в |во "),
)
_PATTERNS = tuple(
    re.compile(rf"{word} (?:{russia})(?: (?:{before})(?P<country>.{{2,60}}))?")
    for word, russia, before in _HEADERS
)
_COUNTRIES = {
    "allemagne": "Germany", "argentinien": "Argentina", "autriche": "Austria",
    "bosni i hercegovini": "Bosnia and Herzegovina", "brasil": "Brazil",
    "ceske republice": "Czechia",
    "crnoj gori": "Montenegro", "deutschland": "Germany", "espana": "Spain", "france": "France",
    "hrvatskoj": "Croatia", "italia": "Italy", "kazahstan": "Kazakhstan", "mexico": "Mexico",
    "moldova": "Moldova", "republica moldova": "Moldova", "osterreich": "Austria",
    "polsce": "Poland", "portugal": "Portugal", "romania": "Romania", "schweiz": "Switzerland",
    "slovenskej republike": "Slovakia", "srbiji": "Serbia", "suisse": "Switzerland",
    "армении": "Armenia", "беларуси": "Belarus", "республике беларусь": "Belarus",
    "казахстане": "Kazakhstan", "киргизии": "Kyrgyzstan", "молдавии": "Moldova",
    "румынии": "Romania", "таджикистане": "Tajikistan",
}  # fmt: skip
_LONGEST = 160


def embassy_in(line: str) -> str | None:
    """ "Embassy of Russia in Romania" for a line that is such a name in some language.

    A country that is not in the table is given as printed; ``None`` for any other line.
    """
    if len(line) > _LONGEST:
        return None
    folded, origin = _fold(line)
    for pattern in _PATTERNS:
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        country = match["country"]
        if country is None:
            return "Embassy of Russia"
        printed = line[origin[match.start("country")] :].strip()
        return "Embassy of Russia in " + _COUNTRIES.get(country.strip(), printed)
    return None


def _fold(line: str) -> tuple[str, list[int]]:
    """The line in small letters without accents, and where each letter comes from."""
    letters: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(line.rstrip(" .")):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                origin.append(index)
    return "".join(letters), origin
