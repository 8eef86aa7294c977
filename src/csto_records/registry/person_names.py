"""Whether a name as somebody types or prints it is a name of a person on record.

Beyond the spellings on record: initials for given names, the family name first or alone, a
patronymic more or less, titles, and the case endings of Russian. A patronymic or an initial that
differs from what is on record is no match.
"""

from collections.abc import Iterable, Sequence

from csto_records.names import fold, is_initial, is_patronymic
from csto_records.names.cases import CASES, Form, nominatives
from csto_records.names.parts import PersonalName, personal_name
from csto_records.names.titles import without_titles

_LONGEST = 200
_WORDS = 8


class Asked:
    """A name that is asked for, taken apart once for all persons that it is compared with."""

    def __init__(self, name: str) -> None:
        self.name = personal_name(name[:_LONGEST])
        self._bent = _bent(name[:_LONGEST], self.name)

    def families(self, bent: bool = False) -> tuple[str, ...]:
        """The folded words that may be the family name, in order."""
        if not bent:
            return tuple(dict.fromkeys(self.name.words[:_WORDS]))
        return tuple(dict.fromkeys(word for forms in self._bent for word, _ in forms))

    def matches(self, spelled: Iterable[str], family: str) -> bool:
        """Whether it is a name of the person with these spellings, as it stands."""
        names = [personal_name(text) for text in spelled]
        patronymics = {name.patronymic for name in names if name.patronymic}
        if self.name.patronymic and patronymics and self.name.patronymic not in patronymics:
            return False
        wanted = set(self.name.words)
        return any(
            wanted <= set(name.words)
            and family in name.words
            and _initials_fit(self.name.initials, self.name.words, name, patronymics)
            for name in names
        )

    def bent_cases(self, spelled: Iterable[str], family: str) -> tuple[str, ...]:
        """The cases in which it is a name of the person with these spellings; perhaps none."""
        names = [personal_name(text) for text in spelled]
        patronymics = {name.patronymic for name in names if name.patronymic}
        found: set[str] = set()
        for name in names:
            if family in name.words:
                found |= self._readings(name, patronymics)
        return tuple(words for case, words in CASES.items() if {"m" + case, "f" + case} & found)

    def _readings(self, name: PersonalName, patronymics: set[str]) -> set[str]:
        """The genders and cases in which all words fit the name."""
        together: set[str] | None = None
        used: list[str] = []
        for forms in self._bent:
            readings: set[str] = set()
            for word, cases in forms:
                fits = word in name.words or word in patronymics
                if fits or (not patronymics and is_patronymic(word) and word not in name.words):
                    readings |= cases
                    used.append(word)
            together = readings if together is None else together & readings
            if not together:
                return set()
        fits = _initials_fit(self.name.initials, used, name, patronymics)
        return together if together and fits else set()


def _bent(name: str, parts: PersonalName) -> list[list[tuple[str, frozenset[str]]]]:
    """For each word of a Cyrillic name, the folded nominatives and the cases it is in."""
    if name.isascii():
        return []
    found: list[list[tuple[str, frozenset[str]]]] = []
    for token in without_titles(name).replace(".", ". ").split():
        bare = token.strip(".,;:()«»\"'")
        pieces = [piece for piece in bare.split("-") if piece]
        for at, piece in enumerate(pieces):
            folded = fold(piece)
            if is_initial(folded) or folded in parts.initials or not folded:
                continue
            forms: Sequence[Form] = nominatives(piece)
            if at < len(pieces) - 1:  # "Касым-Жомарта": only the last part bends, mostly
                anything = frozenset(gender + case for gender in "mf" for case in CASES)
                forms = (Form(piece, anything), *forms[1:])
            found.append([(fold(form.nominative), form.readings) for form in forms])
    return found[:_WORDS]


def _initials_fit(
    initials: Sequence[str], words: Iterable[str], name: PersonalName, patronymics: set[str]
) -> bool:
    """Whether initials stand for the given names and the patronymic that are not spelled out."""
    if not initials:
        return True
    used = set(words)
    given = [word for word in name.words if word not in used]
    if not given:
        return False
    for at, letter in enumerate(initials):
        if at < len(given):
            fits = _begins(given[at], letter)
        elif at == len(given) and patronymics:
            fits = any(_begins(patronymic, letter) for patronymic in patronymics)
        else:
            fits = at == len(given)
        if not fits:
            return False
    return True


def _begins(word: str, letter: str) -> bool:
    return word.startswith(letter) or letter.startswith(word)
