"""A naive set of claims: lists, loops and no index. What a registry shows is read out of it anew.

It knows persons with their identity, one seat for one person, and terms in it.
"""

import attrs
import naive

from csto_records.claims import Claim, Coverage, Ref
from csto_records.model import SOURCE_KINDS, Source
from csto_records.time import EndedOn, NotStated, PartialDate, Period

OFFICE = "csto-secretary-general"


@attrs.frozen
class Term:
    """A term as it must be shown."""

    id: str
    person: str
    period: Period
    disputed: tuple[str, ...]


@attrs.frozen
class Told:
    """Who said what, each thing once, in the order in which it was said."""

    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    coverage: tuple[Coverage, ...] = ()

    def and_then(self, other):
        return Told(
            without_twins([*self.claims, *other.claims]),
            without_twins([*self.sources, *other.sources]),
            without_twins([*self.coverage, *other.coverage]),
        )

    def without_source(self, id):
        return Told(
            tuple(c for c in self.claims if c.source != id),
            tuple(s for s in self.sources if s.id != id),
            self.coverage,
        )

    def without_claim(self, claim):
        return attrs.evolve(self, claims=tuple(c for c in self.claims if c != claim))

    def by(self, day):
        out = [s for s in self.sources if s.published is not None and s.published.latest <= day]
        ids = [s.id for s in out]
        return Told(
            tuple(c for c in self.claims if c.source in ids),
            tuple(out),
            tuple(c for c in self.coverage if c.declared_on.latest <= day),
        )

    # -- weight -----------------------------------------------------------------------------------

    def weight(self, claims):
        said_by = [s for s in self.sources for c in claims if c.source == s.id]
        return (
            -min(SOURCE_KINDS.index(s.kind) for s in said_by),
            len({s.publisher for s in said_by}),
            max(0 if s.published is None else s.published.latest.toordinal() for s in said_by),
        )

    def versions(self, claims, shown=lambda value: value):
        """The values and who claims them, the weightiest first, then in alphabetical order."""
        values = []
        for claim in claims:
            if shown(claim.value) not in values:
                values.append(shown(claim.value))
        said = [(value, [c for c in claims if shown(c.value) == value]) for value in values]
        said.sort(key=lambda pair: str(pair[0]))
        said.sort(key=lambda pair: self.weight(pair[1]), reverse=True)
        return said

    # -- identity ---------------------------------------------------------------------------------

    def pairs(self):
        """What is said to be one, and what is kept apart, as pairs of ids of persons."""
        said = {}
        for claim in self.claims:
            if claim.kind == "person" and claim.field in ("same_as", "different_from"):
                pair = frozenset((claim.subject, claim.value.id))
                said.setdefault(pair, {}).setdefault(claim.field, []).append(claim)
        same, apart = [], []
        for pair, by_field in said.items():
            together, against = by_field.get("same_as"), by_field.get("different_from")
            if against and (not together or self.weight(against) > self.weight(together)):
                apart.append(pair)
            elif together:
                same.append(pair)
        return same, apart

    def people(self):
        """All ids of persons that anything is said of."""
        return sorted({c.subject for c in self.claims if c.kind == "person"})

    # -- what is shown ----------------------------------------------------------------------------

    def name(self, group):
        claims = [c for c in self.claims if c.subject in group and c.field == "name"]
        return self.versions(claims)[0][0] if claims else min(group)

    def terms(self, canonical):
        """The terms that can be built; ``canonical`` gives the id under which a person is shown."""
        known = [canonical(id) for id in self.people()]
        if not any(c.subject == OFFICE for c in self.claims):
            return []
        found = []
        for id in sorted({c.subject for c in self.claims if c.kind == "tenure"}):
            own = [c for c in self.claims if c.subject == id]

            def said(field, own=own):
                return [c for c in own if c.field == field]

            people = self.versions(said("person"), lambda ref: Ref("person", canonical(ref.id)))
            if not people or people[0][0].id not in known or not said("office"):
                continue
            period, doubts = self.period(self.versions(said("start")), self.versions(said("end")))
            doubts += ["person"] * (len(people) > 1)
            found.append(Term(id, people[0][0].id, period, tuple(sorted(doubts))))
        return found

    def period(self, starts, ends):
        doubts = ["period.start"] * (len(starts) > 1) + ["period.end"] * (len(ends) > 1)
        start = starts[0][0] if starts else NotStated()
        end = ends[0][0] if ends else NotStated()
        excluded = (
            isinstance(start, PartialDate)
            and isinstance(end, EndedOn)
            and end.date.latest <= start.earliest
        )
        if excluded and self.weight(starts[0][1]) >= self.weight(ends[0][1]):
            return Period(start), [*{*doubts, "period.end"}]
        if excluded:
            return Period(NotStated(), end), [*{*doubts, "period.start"}]
        return Period(start, end), doubts

    # -- questions --------------------------------------------------------------------------------

    def holder_on(self, terms, day):
        return naive.singular_on(terms, day, True, [c.period for c in self.coverage])


def without_twins(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return tuple(found)
