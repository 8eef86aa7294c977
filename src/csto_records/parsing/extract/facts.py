"""The claims that a document makes, as they are found."""

from __future__ import annotations

from functools import lru_cache

from csto_records.claims.claim import Claim, checked_claim, value_problem
from csto_records.claims.value import Ref, Value
from csto_records.errors import InvalidValue
from csto_records.model.name import Identifier, Name
from csto_records.model.span import Span
from csto_records.names.slugs import bounded, plain_slug
from csto_records.vocabulary.offices import office_id
from csto_records.vocabulary.organisations import organisation, organisation_known
from csto_records.vocabulary.states import state


class Facts:
    """Collects claims of one source; every subject that is referred to is introduced first."""

    def __init__(self, source: str, language: str | None) -> None:
        self.source = source
        self.language = language
        self._claims: dict[tuple[str, str, str, Value, Span | None], Claim] = {}
        self._subjects: dict[tuple[str, str], Ref] = {}
        self._counts: dict[str, int] = {}
        self._offices: dict[tuple[str, str | None, str | None], Ref] = {}

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in the order in which they were found."""
        return tuple(self._claims.values())

    def add(self, ref: Ref, name: str, value: Value, span: Span | None) -> None:
        """One claim; once only, however often it is found."""
        kind, subject = ref.kind, ref.id
        key = kind, subject, name, value, span
        if key in self._claims:
            return
        problem = value_problem(kind, name, value)
        if problem is not None:
            raise InvalidValue(problem, value)
        self._claims[key] = checked_claim(kind, subject, name, value, self.source, span)

    def local(self, kind: str, words: str) -> Ref:
        """A subject of this document alone: its id begins with the source's."""
        return Ref(kind, bounded(f"{self.source}:{plain_slug(words) or kind}"))

    def next(self, kind: str) -> Ref:
        """The next subject of its kind in this document: ``source:meeting-1``."""
        count = self._counts[kind] = self._counts.get(kind, 0) + 1
        return Ref(kind, f"{self.source}:{kind}-{count}")

    def _met(self, kind: str, id: str) -> tuple[Ref, bool]:
        """A subject, and whether it is met for the first time."""
        ref = self._subjects.get((kind, id))
        if ref is not None:
            return ref, False
        ref = self._subjects[kind, id] = _ref(kind, id)
        return ref, True

    # -- subjects that several documents share -------------------------------------------------

    def organisation(self, id: str, span: Span | None, printed: str | None = None) -> Ref:
        """An organisation, a body or a state of the vocabulary, or one that only the page names."""
        ref, new = self._met("organisation", id)
        if printed is not None:
            self.add(ref, "names", _name(printed, self.language), span)
        if not new:
            return ref
        if not organisation_known(id):
            self.add(ref, "name", printed or id, span)
            return ref
        entry = organisation(id)
        self.add(ref, "name", entry.name, span)
        self.add(ref, "kind", entry.kind, span)
        if entry.short_name is not None:
            self.add(ref, "short_name", entry.short_name, span)
        if entry.parent is not None:
            self.add(ref, "parent", self.organisation(entry.parent, span), span)
        if entry.kind == "state" and state(id).alpha2:
            self.add(ref, "identifiers", Identifier("iso3166-1-alpha-2", state(id).alpha2), span)
        return ref

    def office(
        self, title: str, owner: str | None, owner_printed: str | None, span: Span | None
    ) -> Ref:
        """An office; ``owner`` is an id of the vocabulary, ``owner_printed`` what the page says."""
        known = self._offices.get((title, owner, owner_printed))
        if known is None:
            known = self._office(title, owner, owner_printed, span)
            self._offices[title, owner, owner_printed] = known
        return known

    def _office(
        self, title: str, owner: str | None, owner_printed: str | None, span: Span | None
    ) -> Ref:
        if owner is None and owner_printed is not None:
            owner = plain_slug(owner_printed) or None
        ref, new = self._met("office", office_id(title, owner))
        if not new:
            return ref
        self.add(ref, "title", title, span)
        if owner is not None:
            self.add(ref, "organisation", self.organisation(owner, span, owner_printed), span)
        return ref

    def person(self, id: str, name: str, span: Span | None) -> Ref:
        """A person, under a name that the page prints."""
        ref, new = self._met("person", id)
        self.add(ref, "names", _name(name, self.language), span)
        if new:
            self.add(ref, "name", name, span)
        return ref


#: Most pages name the same states, offices and people: what stands for them is made once.
_ref = lru_cache(maxsize=4096)(Ref)
_name = lru_cache(maxsize=4096)(Name)


def side_of(owner: str | None) -> str | None:
    """The state or the organisation for which the holder of an office there takes part."""
    inner = owner
    while inner is not None and organisation_known(inner):
        parent = organisation(inner).parent
        if parent is None:
            return inner
        inner = parent
    return inner
