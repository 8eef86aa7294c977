"""States, as press pages name them: names, adjectives, capitals, ISO 3166 codes.

Whether an entity is a state that all others recognise is not this table's business: it
holds what pages print in the place of a state, with ISO codes where ISO 3166-1 gives them.
"""

from __future__ import annotations

from typing import Final

import attrs

from csto_records.names import nearest
from csto_records.once import once
from csto_records.vocabulary._state_rows import ROWS


@attrs.frozen
class State:
    """One state. ``alpha2`` and ``alpha3`` are empty where ISO 3166-1 has no code."""

    id: str
    name: str
    official_name: str
    adjectives: tuple[str, ...]  # "Russian"; the first is the usual one
    alpha2: str
    alpha3: str
    capital: str
    russian_name: str
    other_names: tuple[str, ...] = ()

    @property
    def printed_names(self) -> tuple[str, ...]:
        """Every English name of the state, the usual one first."""
        return (self.name, self.official_name, *self.other_names)


def rows(table: str) -> list[str]:
    """The rows of a table; an indented line continues the row before."""
    return table.strip().replace("\n    ", " ").split("\n")


def _state(row: str) -> State:
    fields = [field.strip() for field in row.split("|")]
    name, official, adjectives, alpha2, alpha3, capital, russian = fields[:7]
    return State(
        id="-".join(fold_plain(name)),
        name=name,
        official_name=official or name,
        adjectives=tuple(adjectives.split("/")),
        alpha2=alpha2,
        alpha3=alpha3,
        capital=capital,
        russian_name=russian,
        other_names=tuple(fields[7].split("/")) if len(fields) > 7 and fields[7] else (),
    )


def fold_plain(name: str) -> list[str]:
    """The plain lower-case words of a name, without any rule of spelling."""
    from csto_records.names.letters import plain

    return plain(name).split()


@once
def states() -> tuple[State, ...]:
    """All states of the table, in its order: the neighbourhood of the CSTO first."""
    return tuple(_state(row) for row in rows(ROWS))


@once
def _by_id() -> dict[str, State]:
    return {state.id: state for state in states()}


@once
def _by_printed() -> dict[str, str]:
    """Plain lower-case printed name or code to the state's id."""
    table: dict[str, str] = {}
    for state in states():
        for printed in (*state.printed_names, state.russian_name):
            for article in ("", "the "):
                table.setdefault(article + " ".join(fold_plain(printed)), state.id)
    return table


@once
def adjectives() -> dict[str, str]:
    """English adjective ("Russian", "Belarusian", "US") to the state's id."""
    table: dict[str, str] = {}
    for state in states():
        for adjective in state.adjectives:
            table.setdefault(adjective, state.id)
    return table


_ISO: Final = ("alpha2", "alpha3")


@once
def _by_code() -> dict[str, str]:
    return {
        code: state.id for state in states() for field in _ISO if (code := getattr(state, field))
    }


def state(id: str) -> State:
    """The state with this id, for instance ``"belarus"``.

    Raises :class:`~csto_records.errors.UnknownName` with the nearest ids.
    """
    found = _by_id().get(id)
    if found is None:
        from csto_records.errors import UnknownName

        raise UnknownName(id, sort="state", nearest=nearest(id, _by_id()))
    return found


def state_named(printed: str) -> State | None:
    """The state a name, an adjective or an ISO code stands for, or ``None``.

    "Belarus", "the Republic of Belarus", "Belarusian", "BLR", "BY" and "Беларусь" all give
    Belarus. Codes are read in capitals only.
    """
    text = " ".join(printed.split())
    id = (
        _by_printed().get(" ".join(fold_plain(text)))
        or adjectives().get(text)
        or _by_code().get(text)
    )
    return None if id is None else _by_id()[id]
