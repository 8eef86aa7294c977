"""Which full name a family name stands for in one document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from csto_records.names import fold, identity_key, is_initial, is_patronymic
from csto_records.names.matching import surname
from csto_records.parsing.people import lexicon as lex
from csto_records.parsing.people.model import OfficeMention
from csto_records.parsing.people.scan import Candidate
from csto_records.parsing.people.things import word_is_thing
from csto_records.parsing.people.tokens import PLAIN, Token
from csto_records.vocabulary._office_rows import ONE_NAME


class Known:
    """The full names of one document, by their keys and by their family names."""

    def __init__(self) -> None:
        self._printed: dict[str, str] = {}  # key of a full name to its first printed form
        self._by_surname: dict[str, list[str]] = {}  # family name to keys of full names
        self._resolved: dict[str, str | None] = {}  # what was asked for since the last name

    def add(self, printed: str) -> None:
        """Take up a full name as printed."""
        key = fold(printed)
        if key in self._printed:
            return
        words = key.split()
        if len(words) == 2 and is_patronymic(words[1]):
            return
        if len(words) < 2 or is_initial(words[0]) or ("." in printed and len(words[0]) < 3):
            return
        self._printed[key] = printed
        self._resolved.clear()
        for name in dict.fromkeys((surname(printed), words[-1])):
            keys = self._by_surname.setdefault(name, [])
            if len(keys) < 8:
                keys.append(key)

    def __bool__(self) -> bool:
        """Whether any full name is known."""
        return bool(self._printed)

    def has(self, printed: str) -> bool:
        """Whether this very name is known in full."""
        return fold(printed) in self._printed

    def has_surname(self, folded: str) -> bool:
        """Whether some full name ends with (or, in family-first order, begins with) this."""
        return folded in self._by_surname

    def resolve(self, printed: str) -> str | None:
        """The one full name that the printed name can stand for, or ``None``.

        A full name stands for itself, in its first printed form. A family name, or initials
        and a family name, stand for a full name only when exactly one fits.
        """
        if printed not in self._resolved:
            self._resolved[printed] = self._resolve(printed)
        return self._resolved[printed]

    def _resolve(self, printed: str) -> str | None:
        key = fold(printed)
        known = self._printed.get(key)
        words = key.split()
        if not words:
            return None
        short = len(words) == 1 or all(is_initial(word) for word in words[:-1])
        if not short and "." in printed:  # "Yu. Ushakov"
            short = all(len(word) < 3 for word in words[:-1])
        if len(words) == 2 and is_patronymic(words[1]):
            return None
        if not short:
            return known or printed
        fitting = [
            candidate
            for candidate in self._by_surname.get(words[-1], ())
            if _initials_fit(words[:-1], candidate.split())
        ]
        longest = _one(fitting)
        return None if longest is None else self._printed[longest]

    def key(self, name: str, offices: Sequence[OfficeMention]) -> str | None:
        """One key for a person over all documents; ``None`` for a family name alone.

        A ruler or churchman with one name is told apart by the office.
        """
        words = fold(name).split()
        numbers = [w for w in words[1:] if set(w) <= set("ivx")]
        if len(words) == 2 and is_patronymic(words[1]):
            return None
        if len(words) - len(numbers) >= 2:
            return identity_key(name)
        for office in offices:
            if any(word.capitalize() in ONE_NAME for word in office.title.split()):
                title = office.title.split()[-1].lower()
                return f"{title}-{'-'.join(words)}"
        return "-".join(words) if numbers else None


def _initials_fit(initials: list[str], words: list[str]) -> bool:
    given = [word for word in words if not is_patronymic(word)] if initials else []
    return all(
        word.startswith(initial[0]) for initial, word in zip(initials[:1], given, strict=False)
    )


def _one(keys: list[str]) -> str | None:
    """The key that says the most, where all keys can be of one person."""
    if not keys:
        return None
    longest = max(keys, key=lambda key: (len(key.split()), key))
    words = set(longest.split())
    if all(set(key.split()) <= words for key in keys):
        return longest
    return None


#: What a family name alone cannot be.
_NO_SURNAME: Final = ~lex.GIVEN


def single_names(
    text: str, tokens: list[Token], candidates: list[Candidate], known: Known
) -> list[Candidate]:
    """The candidates, and the bare family names of people named in full elsewhere."""
    if not known:
        return candidates
    taken: set[int] = set()
    for candidate in candidates:
        taken.update(range(candidate.first, candidate.last))
    more: list[Candidate] = []
    for n, token in enumerate(tokens):
        if token.bits & _NO_SURNAME or len(token.word) < 3 or n in taken:
            continue
        if not known.has_surname(fold(token.word)) or known.resolve(token.word) is None:
            continue
        left = n > 0 and token.before == PLAIN and n - 1 not in taken
        right = n + 1 < len(tokens) and tokens[n + 1].before == PLAIN
        if right and not token.possessive and n + 1 not in taken:
            continue
        if left and not tokens[n - 1].bits & (lex.HEAD | lex.HONORIFIC | lex.COMMON):
            continue
        if word_is_thing(text, tokens, n):
            continue
        more.append(Candidate(n, n + 1, token.start, token.end, 2, True, False))
    if not more:
        return candidates
    return sorted([*candidates, *more], key=lambda candidate: candidate.start)
