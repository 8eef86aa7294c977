"""Who appears in a document: each person once, with the offices that the page gives them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import attrs

from csto_records.claims.value import Ref
from csto_records.model import Person
from csto_records.model.span import Span
from csto_records.names import slug
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.scene import Scene, inside
from csto_records.parsing.page import Turn
from csto_records.parsing.people import OfficeMention, PersonMention
from csto_records.registry.registry import Registry


@attrs.define
class Member:
    """One person of the page."""

    id: str
    name: str
    mentions: list[PersonMention] = attrs.field(factory=list)
    #: as printed, each once, not the former ones
    offices: list[OfficeMention] = attrs.field(factory=list)
    known: set[tuple[str, str | None, str]] = attrs.field(factory=set, repr=False)
    #: the person as the subject of claims
    ref: Ref = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.ref = Ref("person", self.id)


class Cast:
    """The persons of a page, by mention and by name.

    A mention under a surname alone is the person of that surname whom the page names in full;
    where no full name is printed, it is nobody's.
    """

    def __init__(self, scene: Scene, context: Registry | None) -> None:
        self._context = context
        self.members: dict[str, Member] = {}
        self._by_span: dict[Span, Member] = {}
        self._ids: dict[str, str] = {}
        self._by_last_word: dict[str, list[Member]] = {}
        self._holders: list[Holder] | None = None
        for mention in scene.people:
            name = mention.full_name or mention.name
            if " " not in name:
                continue
            member = self._member(name)
            member.mentions.append(mention)
            self._by_span[mention.span] = member
            for office in mention.offices:
                key = (office.title, office.organisation, office.printed)
                if office.qualifier == "former" or office.title == "Representative":
                    continue
                if key not in member.known:
                    member.known.add(key)
                    member.offices.append(office)

    def _member(self, name: str) -> Member:
        id = self._id(name)
        member = self.members.get(id)
        if member is None:
            member = self.members[id] = Member(id, name)
            self._by_last_word.setdefault(name.split()[-1], []).append(member)
        return member

    def _id(self, name: str) -> str:
        """The id of who is called so."""
        id = self._ids.get(name)
        if id is None:
            id = self._ids[name] = self._known_or_made(name)
        return id

    def _known_or_made(self, name: str) -> str:
        """The id that the context knows the name by, or one made of the name."""
        if self._context is not None:
            known = [r for r in self._context.find(name) if isinstance(r, Person)]
            if len(known) == 1:
                return known[0].id
        return slug(name)

    def of(self, mention: PersonMention) -> Member | None:
        """Who is mentioned there."""
        return self._by_span.get(mention.span)

    def among(self, mentions: Iterable[PersonMention]) -> list[Member]:
        """Who is mentioned, each once, in order."""
        found: dict[str, Member] = {}
        for mention in mentions:
            member = self._by_span.get(mention.span)
            if member is not None:
                found[member.id] = member
        return list(found.values())

    def within(self, scene: Scene, span: Span) -> list[Member]:
        """Who is mentioned in a stretch of the page."""
        return self.among(inside(scene.people, span))

    def speaker(self, scene: Scene, turn: Turn) -> Member | None:
        """Whose turn it is: by the label, or by the name in the title."""
        if turn.label_span is not None:
            found = self.within(scene, turn.label_span)
            if found:
                return found[-1]
        if turn.name is None:
            return None
        if len(turn.name.split()) > 1:
            known = self.members.get(self._id(turn.name))
            return known if known is not None else self._member(turn.name)
        same = self._by_last_word.get(turn.name, ())
        return same[0] if len(same) == 1 else None

    def holders(self) -> list[Holder]:
        """Who holds which office on the page; of a page with very many offices nothing is said."""
        if self._holders is None:
            found = [
                Holder(member, office.printed.lower(), office.title.lower())
                for member in self.members.values()
                for office in member.offices
            ]
            self._holders = found if len(found) <= _MOST_OFFICES else []
        return self._holders


class Holder(NamedTuple):
    """A person of the page and an office, as printed and as its title, in small letters."""

    member: Member
    printed: str
    title: str


#: Each is looked for where an office alone says who speaks; no page of the corpus has over sixty.
_MOST_OFFICES = 120


def introduce(cast: Cast, facts: Facts) -> None:
    """Claim the names of everybody, under every spelling that is printed in full."""
    for member in cast.members.values():
        printed = [m for m in member.mentions if " " in m.name]
        for mention in printed:
            facts.person(member.id, mention.name, mention.span)
        if not printed:
            facts.person(
                member.id, member.name, member.mentions[0].span if member.mentions else None
            )
