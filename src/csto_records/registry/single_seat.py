"""Which posts one person holds at a time, where no source counts the seats."""

from typing import Final

_SINGLE: Final = frozenset(
    (
        *("President", "Prime Minister", "Secretary General", "Executive Secretary"),
        *("Secretary", "Press Secretary", "Presidential Press Secretary", "Chairman", "Head"),
        *("Governor", "Mayor", "Speaker", "Chief of Staff"),
    )
)


def single_seat(title: str) -> bool:
    """Whether one person at a time holds an office of that title in one organisation."""
    return title in _SINGLE or title.startswith("Minister of ")
