"""Whether two offices that "and" joins before a name are both of the person named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from csto_records.vocabulary.organisations import organisation
from csto_records.vocabulary.recognition import organisation_named

if TYPE_CHECKING:
    from csto_records.parsing.people.phrases import Word


def holds_both(words: list[Word], start: int, end: int) -> bool:
    """Whether an office before "and" is one that the named person can hold as well."""
    if start > 0 and words[start - 1].text in ("the", "The"):
        return False
    last = words[end - 1].text
    first = words[start].text
    if first == "Acting" and end - start == 2:
        return True
    if first in ("President", "King", "Queen", "Emir") or last in ("President", "King", "Queen"):
        return False
    prime = any(
        words[n].text == "Prime" and (n == start or words[n - 1].text != "Deputy")
        for n in range(start, end)
    )
    return not prime


def is_chair_as_well(words: list[Word], first: int, start: int, end: int) -> bool:
    """Whether a head of state is chairman as well: "President of X and Chairman of the Y NAME"."""
    if [word.text for word in words[first : first + 2]] != ["President", "of"]:
        return False
    texts = [word.text for word in words[start:end]]
    at = next((n for n, text in enumerate(texts) if text in _CHAIRS), None)
    if at is None or texts[at + 1 : at + 2] != ["of"]:
        return False
    owner = organisation_named(" ".join(texts[at + 2 :]))
    return owner is not None and organisation(owner).kind == "intergovernmental organisation"


_CHAIRS: Final = frozenset(("Chairman", "Chairperson", "Chairwoman", "Chair"))
