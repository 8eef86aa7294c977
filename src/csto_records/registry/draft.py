"""The claims about one subject, read field by field, with the evidence kept."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from csto_records.claims.claim import Claim, claim_key, value_key
from csto_records.claims.fields import FIELDS
from csto_records.claims.policy import Policy, Rank
from csto_records.claims.value import Attendance, Ref, Value
from csto_records.model.evidence import Evidence, Source
from csto_records.model.span import Span
from csto_records.registry.identity import Identity
from csto_records.registry.pick import Picked, Version, pick, versions


class Context:
    """What is the same for all subjects of one reading: sources, policy, identity."""

    def __init__(self, sources: Mapping[str, Source], policy: Policy) -> None:
        self.sources = sources
        self.policy = policy
        self.identity = Identity()
        self._ranks: dict[str, Rank] = {}
        self._keys: dict[Claim, tuple[Any, ...]] = {}

    def key(self, claim: Claim) -> tuple[Any, ...]:
        """The place of a claim in an order that does not depend on the run."""
        key = self._keys.get(claim)
        if key is None:  # a subject may be drafted more than once
            key = self._keys[claim] = claim_key(claim)
        return key

    def weigh(self, claims: Sequence[Claim]) -> Rank:
        """The weight of a value that these claims state."""
        if len(claims) == 1:  # nearly always; the weight of one claim is that of its source
            rank = self._ranks.get(claims[0].source)
            if rank is None:
                rank = self._rank(claims)
                self._ranks[claims[0].source] = rank
            return rank
        return self._rank(claims)

    def _rank(self, claims: Sequence[Claim]) -> Rank:
        return self.policy.rank([(claim, self.sources[claim.source]) for claim in claims])

    def shown(self, value: Value) -> Value:
        """The value, with references pointing to the ids that are shown."""
        if isinstance(value, Ref):
            return self.identity.canonical(value)
        if isinstance(value, Attendance):
            shown = (
                self._id("person", value.person),
                tuple(self.identity.canonical(Ref("office", o)).id for o in value.offices),
                self._id("organisation", value.on_behalf_of),
            )
            same = shown == (value.person, value.offices, value.on_behalf_of)
            return value if same else Attendance(*shown)
        return value

    def _id(self, kind: str, id: str | None) -> str | None:
        return None if id is None else self.identity.canonical(Ref(kind, id)).id


class Draft:
    """The claims about one subject. Reading a field notes which claims spoke for and against."""

    def __init__(self, ref: Ref, claims: Iterable[Claim], context: Context) -> None:
        self.ref = ref
        self.context = context
        self.claims: dict[str, list[Claim]] = {}
        for claim in sorted(claims, key=context.key):
            self.claims.setdefault(claim.field, []).append(claim)
        self.rejected: dict[str, tuple[Version, ...]] = {}
        self._against: set[Claim] = set()
        self._unread: set[str] = set()

    def stated(self, name: str) -> list[tuple[Claim, Value]]:
        """What is claimed for the field, references pointing to the ids that are shown."""
        if name in self._unread:
            return []
        return [(claim, self.context.shown(claim.value)) for claim in self.claims.get(name, ())]

    def versions(self, name: str) -> list[Version]:
        """All values of the field, the weightiest first."""
        return versions(self.stated(name), self.context.weigh)

    def pick(self, name: str) -> Picked | None:
        """The value that is shown for a field, with the versions that it leaves aside."""
        return pick(self.stated(name), self.context.weigh)

    def one(self, name: str) -> Value | None:
        """The value that is shown for a field; what contradicts it is noted."""
        picked = self.pick(name)
        if picked is None:
            return None
        if FIELDS[self.ref.kind][name].contested:
            self.reject(name, picked.rejected)
        return picked.value

    def reject(self, name: str, rejected: tuple[Version, ...]) -> None:
        """Note versions of a field that contradict what is shown."""
        before = self.rejected.get(name, ())
        rejected = tuple(version for version in rejected if version not in before)
        if rejected:
            self.rejected[name] = before + rejected
            self._against.update(claim for version in rejected for claim in version.claims)

    def leave_aside(self, name: str) -> None:
        """Show no value of a field, whatever is claimed; the claims stay as evidence."""
        self.reject(name, tuple(self.versions(name)))
        self._unread.add(name)

    def many(self, name: str) -> list[Value]:
        """All different values of a field, in an order that does not depend on the run."""
        return sorted(dict.fromkeys(value for _, value in self.stated(name)), key=value_key)

    def in_order(self, name: str) -> list[tuple[Claim, Value]]:
        """What is claimed, as the pages print it: the weightiest source first, then by place."""

        def key(item: tuple[Claim, Value]) -> tuple[object, ...]:
            claim = item[0]
            weight = tuple(-part for part in self.context.weigh([claim]))
            return weight, claim.source, claim.span or Span(0, 0), value_key(claim.value)

        return sorted(self.stated(name), key=key)

    @property
    def disputed(self) -> tuple[str, ...]:
        """The fields of the record on which claims contradict each other."""
        table = FIELDS[self.ref.kind]
        return tuple(sorted({table[name].path for name in self.rejected}))

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of the record: by source (the weightiest first), place and stance."""
        table = FIELDS[self.ref.kind]
        found: dict[tuple[str, Span | None, str], set[str]] = {}
        for claims in self.claims.values():
            for claim in claims:
                stance = "contradicts" if claim in self._against else "supports"
                key = (claim.source, claim.span, stance)
                found.setdefault(key, set()).add(table[claim.field].path)
        one_of = {claim.source: claim for claims in self.claims.values() for claim in claims}
        weight = {
            source: tuple(-part for part in self.context.weigh([claim]))
            for source, claim in one_of.items()
        }
        ordered = sorted(found, key=lambda k: (weight[k[0]], k[0], k[1] or Span(-1, -1), k[2]))
        return tuple(
            Evidence(self.context.sources[source], span, tuple(sorted(found[key])), stance)
            for key in ordered
            for source, span, stance in (key,)
        )
