"""Offices that commas or brackets set apart from the name: "NAME, the President of X, ..."."""

from __future__ import annotations

import re
from typing import Final

from csto_records.parsing.people.phrases import (
    CONNECT,
    HARD,
    LOWER_BEFORE,
    WORDS,
    Word,
    is_capital,
    is_head,
    is_topic,
    offices_before,
    verb_like,
)
from csto_records.vocabulary.states import state_named

_APPOSITION_ENDS: Final = re.compile(r"\s{0,2}(?:[,.;:)\]–—(]|who\b|and\b|$)")

#: "NAME and ...", or words to somebody else: "You promised it to NAME, Mr President"
_NO_APPOSITION: Final = frozenset(("and", "Mr", "Mr.", "Mrs", "Ms", "Madam", "Your"))


def office_after(text: str, end: int, limit: int, *, name_follows: bool) -> tuple[int, int] | None:
    """The office behind a comma after a name: "X, the President of Y, ...". Offsets.

    ``limit`` is where the block ends, or (``name_follows``) the next name begins: an office
    that reaches a name is that person's.
    """
    if text[end : end + 2] not in (", ", ",\n", " (", " [") and text[end : end + 3] != "\n, ":
        return None
    begin = end + (3 if text[end] == "\n" else 2)
    stop = min(limit, begin + 200, len(text))
    hard = HARD.search(text, begin, stop)
    reach = hard.start() if hard is not None else stop
    first: int | None = None
    last = begin
    start = -1
    previous = ""
    for count, match in enumerate(WORDS.finditer(text, begin, reach), start=1):
        word = match[0]
        if word in ",–—" or verb_like(word):
            break
        if first is not None and word.endswith("ing") and word.islower() and is_capital(previous):
            break
        if word == "and" and first is not None:
            following = WORDS.match(text, match.end() + 1)
            if following is None or not is_topic(following[0]) or not is_topic(previous):
                last = _up_to_state(text, match.end(), reach) or last
                break
        if first is None:
            if count > 7 or (count == 1 and word in _NO_APPOSITION):
                return None
            if is_head(word):
                first = match.start()
            elif not (is_capital(word) or word in CONNECT or word in LOWER_BEFORE):
                return None
        if start < 0 and word not in ("the", "a", "an", "The"):
            start = match.start()
        last = match.end()
        previous = word
    else:
        if name_follows and hard is None and stop == limit:
            return None  # it runs up to the next name
    if first is None or start < 0:
        return None
    printed = text[start:last]
    trimmed = re.sub(r"(?:\s+(?:of|the|for|to|and|on|in|at))+$", "", printed)
    if not _APPOSITION_ENDS.match(text, last):
        return None  # the subject of what follows: "To X, the President said ..."
    return start, start + len(trimmed)


#: " the Council of Ministers of the Republic of ..."
_OF_WHOM: Final = re.compile(
    r" (?:the )?(?:[A-Z][\w’'-]++ (?:of (?:the )?)?){1,6}?of (?:the )?(?=[A-Z])"
)


def _up_to_state(text: str, start: int, end: int) -> int | None:
    """Where "... and the Council of Ministers of STATE" ends: both bodies are of that state."""
    match = _OF_WHOM.match(text, start, end)
    if match is None or any(is_head(word) for word in match[0].split()):
        return None
    words = text[match.end() : min(end, match.end() + 60)].split(" ")
    for count in range(min(len(words), 5), 0, -1):
        printed = " ".join(words[:count]).rstrip(",.;")
        if state_named(printed) is not None:
            return match.end() + len(printed)
    return None


def _is_first_office(between: str) -> bool:
    """Whether "X, Chairman of the Y and" stands there: what follows is of the name before too."""
    if not between.startswith(", ") or not between.endswith((" and ", " and the ")):
        return False
    printed = [match[0] for match in WORDS.finditer(between, 2)]
    return any(map(is_head, printed)) and not any(map(verb_like, printed))


def office_apart(
    text: str, words: list[Word], left: int | None, *, after: bool
) -> list[tuple[int, int]]:
    """The office before a name that commas set apart: "the President of X, NAME, ...". Offsets.

    ``left`` is where the name before ends. What stands right behind that is its own office
    ("A, the President of X, B, ..."), unless its office stands before it as well (``after``).
    """
    if len(words) < 3 or words[-1].text != ",":
        return []
    found = offices_before(words[:-1])
    if not found:
        return []
    first, last = found[-1]
    start, end = words[first].start, words[last - 1].end
    if last - first < 2 or last != len(words) - 1:
        return []
    if left is not None and not after:
        between = text[left:start]
        if between.strip() in (",", ", the", ", a", ", an") or _is_first_office(between):
            return []
    return [(start, end)]
