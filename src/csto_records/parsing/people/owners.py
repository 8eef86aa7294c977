"""Whose offices are, where the words of the office itself do not say."""

from __future__ import annotations

import re
from typing import Final

import attrs

from csto_records.parsing.people.model import OfficeMention, PersonMention
from csto_records.vocabulary._office_rows import ONE_NAME
from csto_records.vocabulary.states import state_named

_OF: Final = re.compile(r" of (?:the )?([A-Z][^,.;:()\n]{1,60})")


def owner_beside(
    text: str, mention: PersonMention, left: PersonMention | None, end: int
) -> PersonMention:
    """The mention, with the owner of its office where it is printed beside the name.

    "King Felipe VI of Spain"; "President of India A and Prime Minister B", where both are of
    one state. ``left`` is the mention before this one in the same block.
    """
    if not mention.offices:
        return mention
    office = mention.offices[0]
    if office.organisation is None and office.title.split()[-1] in ONE_NAME:
        owner = _state_after(text, mention.span.end, end)
    elif office.assumed and office.title in _SINGLE and left is not None and left.offices:
        joint = text[left.span.end : office.span.start]
        abroad = left.offices[0]
        same = joint in (" and ", " and the ") and abroad.title in _SINGLE and not abroad.assumed
        owner = abroad.organisation if same and abroad.title != office.title else None
    else:
        owner = None
    if owner is None:
        return mention
    office = attrs.evolve(office, organisation=owner, organisation_printed=None, assumed=False)
    return attrs.evolve(mention, offices=(office, *mention.offices[1:]))


def _state_after(text: str, start: int, end: int) -> str | None:
    match = _OF.match(text, start, end)
    if match is None:
        return None
    words = match[1].split()
    for count in range(min(len(words), 9), 0, -1):
        found = state_named(" ".join(words[:count]))
        if found is not None:
            return found.id
    return None


# Offices that one person holds at a time.
_SINGLE: Final = frozenset(("President", "Prime Minister"))


def owners_agreed(mentions: list[PersonMention]) -> tuple[PersonMention, ...]:
    """The mentions, with owners of offices that are not printed made to agree.

    "President Japarov" is of the state of which the same document calls him President. A
    family name alone with a bare title is of no state when the document does not say; nor is
    a second President beside the one of the state whose page it is.
    """
    printed: dict[tuple[str, str], OfficeMention] = {}
    holder: dict[tuple[str, str], str] = {}
    disputed: set[tuple[str, str]] = set()
    sure: set[tuple[str, str]] = set()
    for assumed in (False, True):
        for mention in mentions:
            for office in mention.offices:
                if mention.key is None or office.assumed != assumed:
                    continue
                if not assumed:
                    printed.setdefault((mention.key, office.title), office)
                if office.organisation is not None and office.qualifier is None:
                    post = (office.organisation, office.title)
                    if holder.setdefault(post, mention.key) != mention.key and assumed:
                        disputed.add(post)
                    if not assumed:
                        sure.add(post)
    for post in disputed - sure:
        del holder[post]  # two people are called so, and the page says of neither where
    agreed = []
    for mention in mentions:
        if any(office.assumed for office in mention.offices):
            offices = tuple(_agreed(mention, office, printed, holder) for office in mention.offices)
            mention = attrs.evolve(mention, offices=offices)
        agreed.append(mention)
    return tuple(agreed)


def _agreed(
    mention: PersonMention,
    office: OfficeMention,
    printed: dict[tuple[str, str], OfficeMention],
    holder: dict[tuple[str, str], str],
) -> OfficeMention:
    if not office.assumed:
        return office
    known = printed.get((mention.key or "", office.title))
    if known is not None:
        return attrs.evolve(
            office,
            organisation=known.organisation,
            organisation_printed=known.organisation_printed,
        )
    if len(mention.name.split()) == 1:
        return attrs.evolve(office, organisation=None)
    if office.title in _SINGLE and office.qualifier is None:
        first = holder.get((office.organisation or "", office.title))
        if first != mention.key:
            return attrs.evolve(office, organisation=None)
    return office
