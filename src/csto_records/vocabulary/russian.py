"""States, bodies and offices by the names that Russian press pages print, in any case.

"ОДКБ", "Совета министров обороны ОДКБ", "министру иностранных дел России": the words are
compared without their endings, abbreviations as they stand.
"""

from __future__ import annotations

import re
from typing import Final

from csto_records.names.words import word_list
from csto_records.once import once
from csto_records.vocabulary._organisation_rows import BODIES as BODY_ROWS
from csto_records.vocabulary._organisation_rows import OWNERS
from csto_records.vocabulary._russian_rows import BODIES, STATES, TITLES
from csto_records.vocabulary.organisations import organisation_known, organisations
from csto_records.vocabulary.states import rows, states

_LONGEST: Final = 300
_WORD: Final = re.compile(r"[^\W\d_]++")
# The endings of nouns and adjectives, the longest first.
_ENDINGS: Final = tuple(
    sorted(
        word_list("""
    ого его ому ему ыми ими ами ями ый ий ой ая яя ое ее ые ие ых их ым им ом ем ей ую юю ью ов ев
    ам ям ах ях а я о е и ы у ю ь й
"""),
        key=len,
        reverse=True,
    )
)
#: A body that is named without its owner is one of this organisation.
OWNER: Final = "csto"


def _stem(word: str) -> str:
    word = word.lower().replace("ё", "е")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _stems(text: str) -> tuple[str, ...]:
    """The words of a text without their endings; abbreviations as they stand."""
    return tuple(
        word if len(word) > 1 and word[:2].isupper() and len(word) < 9 else _stem(word)
        for word in _WORD.findall(text[:_LONGEST])
    )


def _fields(table: str) -> list[list[str]]:
    return [[field.strip() for field in row.split("|")] for row in rows(table)]


@once
def _names() -> dict[tuple[str, ...], str]:
    """Stems of a Russian name, or an abbreviation, to the id of what it names."""
    table: dict[tuple[str, ...], str] = {}

    def add(text: str | None, id: str) -> None:
        if text:
            table.setdefault(_stems(text), id)

    for state in states():
        add(state.russian_name, state.id)
    for id, names, abbreviations in _fields(STATES):
        for name in (*names.split(";"), *abbreviations.split()):
            add(name, id)
    for entry in organisations():
        add(entry.russian_name, entry.id)
        add(entry.russian_short_name, entry.id)
    short = {slug: words.split() for slug, words, _ in _fields(BODIES)}
    for slug, owners, _, _, russian in _fields(BODY_ROWS):
        for owner in owners.split():
            for form in (russian, *short.get(slug, ())):
                add(f"{form} {OWNERS[owner][2]}", f"{owner}-{slug}")
        if OWNER in owners.split():
            for form in (russian, *short.get(slug, ())):
                add(form, f"{OWNER}-{slug}")
    return table


@once
def _short_english() -> dict[str, str]:
    return {form: slug for slug, _, forms in _fields(BODIES) for form in forms.split()}


@once
def _titles() -> dict[tuple[str, ...], str]:
    return {_stems(russian): english for russian, english in _fields(TITLES)}


def abbreviated_body(text: str) -> str | None:
    """The id of a body from an English abbreviation, with its owner or without: "CSTO CFM"."""
    words = text.split()
    slug = _short_english().get(words[-1]) if words else None
    if slug is None or len(words) > 2:
        return None
    owners = {short: owner for owner, (short, _, _) in OWNERS.items()}
    owner = OWNER if len(words) == 1 else owners.get(words[0].removesuffix("'s"))
    id = f"{owner}-{slug}"
    return id if owner is not None and organisation_known(id) else None


def russian_organisation(text: str) -> str | None:
    """The id of the state, organisation or body that a Russian text names, or ``None``."""
    stems = _stems(text)
    return _names().get(stems) if stems else None


def russian_office(text: str) -> tuple[str, str | None] | None:
    """The English title and the id of the owner of an office printed in Russian, or ``None``.

    The owner is ``None`` where none is printed. Where one is printed and not known, the text is
    no office.
    """
    stems = _stems(text)
    for count in range(min(len(stems), 6), 0, -1):
        title = _titles().get(stems[:count])
        if title is None:
            continue
        if count == len(stems):
            return title, None
        owner = _names().get(stems[count:])
        if owner is not None:
            return title, owner
        # an organ that every state has: "Секретарь Совета безопасности Беларуси"
        if stems[count : count + 2] == _stems("Совет безопасности"):
            owner = _names().get(stems[count + 2 :])
            if owner is not None and title == "Secretary":
                return "Secretary of the Security Council", owner
    return None
