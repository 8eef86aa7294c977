"""Whose offices are, where the words of the office itself do not say."""

from __future__ import annotations

import re
from typing import Final

import attrs

from csto_records.names.slugs import bounded, plain_slug
from csto_records.parsing.people.model import OfficeMention, PersonMention
from csto_records.vocabulary._office_rows import ONE_NAME
from csto_records.vocabulary.organisations import organisation_known
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
    mention = _bodies_shared(mention)
    office = mention.offices[0]
    if office.organisation is None and office.title.split()[-1] in ONE_NAME:
        owner, _ = _state_after(text, mention.span.end, end)
        if owner is None and left is not None and left.offices:
            owner = _owner_of_left(text, left, office, ONE_NAME)
    elif office.assumed and office.title in _SINGLE and left is not None and left.offices:
        owner = _owner_of_left(text, left, office, _HEADS_OF_STATE)
    elif office.title in _OF_THE_REPUBLIC and left is not None and left.offices:
        office = attrs.evolve(office, title=office.title.removesuffix(" of the Republic"))
        owner = _owner_of_left(text, left, office, _HEADS_OF_STATE)
    else:
        owner = None
    if owner is None:
        return mention
    office = attrs.evolve(office, organisation=owner, organisation_printed=None, assumed=False)
    return attrs.evolve(mention, offices=(office, *mention.offices[1:]))


def owner_of_couple(text: str, left: PersonMention, mention: PersonMention) -> PersonMention:
    """The mention on the left, with the owner printed after both: "King A and Queen B of X"."""
    if len(left.offices) != 1 or len(mention.offices) != 1:
        return left
    first, second = left.offices[0], mention.offices[0]
    of_one = first.organisation is None and first.organisation_printed is None
    rulers = first.title in ONE_NAME and second.title in ONE_NAME
    if not of_one or not rulers or text[left.span.end : second.span.start] != " and ":
        return left
    office = attrs.evolve(first, organisation=second.organisation, assumed=False)
    return attrs.evolve(left, offices=(office,))


def _owner_of_left(
    text: str, left: PersonMention, office: OfficeMention, titles: frozenset[str]
) -> str | None:
    """The owner of the office of the one before, where both are of one state."""
    abroad = left.offices[0]
    if abroad.title not in titles or abroad.assumed or abroad.title == office.title:
        return None
    _, start = _state_after(text, left.span.end, office.span.start)
    return abroad.organisation if text[start : office.span.start] in _JOINTS else None


_JOINTS: Final = frozenset(
    (" and ", " and the ", " and the country's ", " and the country’s ", " and the country's new ")
)


def _bodies_shared(mention: PersonMention) -> PersonMention:
    """ "Chairman of the Committee and Secretary of the X NAME": the Committee is one of X."""
    if len(mention.offices) < 2:
        return mention
    offices = list(mention.offices)
    for n, office in enumerate(offices[:-1]):
        owner, printed = offices[n + 1].organisation, office.organisation_printed
        if office.organisation is None and owner is not None and printed is not None:
            body = bounded(f"{owner}-{plain_slug(printed)}")
            if organisation_known(body):
                offices[n] = attrs.evolve(office, organisation=body, organisation_printed=None)
    return attrs.evolve(mention, offices=tuple(offices))


def _state_after(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The state in "of STATE" right there, and where it ends."""
    match = _OF.match(text, start, end)
    if match is None:
        return None, start
    words = match[1].split(" ")
    for count in range(min(len(words), 9), 0, -1):
        printed = " ".join(words[:count])
        found = state_named(printed)
        if found is not None:
            return found.id, match.start(1) + len(printed)
    return None, start


# Offices that one person holds at a time.
_SINGLE: Final = frozenset(("President", "Prime Minister"))
_OF_THE_REPUBLIC: Final = frozenset(f"{title} of the Republic" for title in _SINGLE)
_HEADS_OF_STATE: Final = _SINGLE | {"Chancellor"} | ONE_NAME


def owners_agreed(mentions: list[PersonMention]) -> tuple[PersonMention, ...]:
    """The mentions, with owners of offices that are not printed made to agree.

    "President Japarov" is of the state of which the same document calls him President. A
    family name alone with a bare title is of no state when the document does not say; nor is
    a second President beside the one of the state whose page it is.
    """
    first, most = _first_and_most_named(mentions)
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
                if assumed and (mention.key, office.title) in printed:
                    continue  # of the state that the page prints elsewhere
                if assumed and office.title == "President" and mention.key not in (first, most):
                    continue
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
            offices = tuple(
                _agreed(mention, office, printed, holder, (first, most))
                for office in mention.offices
            )
            if any(o.title == "President" and o.organisation is None for o in offices):
                # "President and Prime Minister NAME": both are of one state
                offices = tuple(
                    attrs.evolve(o, organisation=None) if o.assumed and o.title in _SINGLE else o
                    for o in offices
                )
            mention = attrs.evolve(mention, offices=offices)
        agreed.append(mention)
    return tuple(agreed)


def _agreed(
    mention: PersonMention,
    office: OfficeMention,
    printed: dict[tuple[str, str], OfficeMention],
    holder: dict[tuple[str, str], str],
    heads: tuple[str | None, str | None],
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
    single = len(mention.name.split()) == 1
    if office.title == "President":
        # of the state whose page it is, only who has the page's first or most words
        if mention.key is None or mention.key not in (heads[1:] if single else heads):
            return attrs.evolve(office, organisation=None)
    elif single:
        return attrs.evolve(office, organisation=None)
    if office.title in _SINGLE and office.qualifier in (None, "acting"):
        first = holder.get((office.organisation or "", office.title))
        if first != mention.key and (first is not None or office.qualifier is None):
            return attrs.evolve(office, organisation=None)
    return office


def _first_and_most_named(mentions: list[PersonMention]) -> tuple[str | None, str | None]:
    """Who is named first, and who is named more often than all others without printed owners."""
    counts: dict[str, int] = {}
    elsewhere: set[str] = set()
    presidents: set[str] = set()
    for mention in mentions:
        if mention.key is not None:
            counts[mention.key] = counts.get(mention.key, 0) + 1
            for office in mention.offices:
                if office.assumed and office.title == "President":
                    presidents.add(mention.key)
                else:
                    elsewhere.add(mention.key)
    first = next(iter(counts), None)
    elsewhere -= presidents
    own = sorted((-count, key) for key, count in counts.items() if key not in elsewhere)
    top = [key for count, key in own if count == own[0][0]]
    if len(top) == 1:
        return first, top[0]
    return first, first if first in top else None
