"""Merging is the union of claims."""

import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import Contents, DefaultPolicy, IncompatibleRegistries, InvalidValue, Registry
from csto_records.claims import Claim
from csto_records.strategies import contents, source_lists

# three histories told by the same sources, so that they meet
threes = source_lists().flatmap(
    lambda known: st.tuples(*[contents(known, max_facts=3).map(Registry)] * 3)
)
any_two = st.tuples(contents(max_facts=3).map(Registry), contents(max_facts=3).map(Registry))


def same(one, other):
    """Whether two registries are equal, and show the same."""
    return (
        one == other
        and hash(one) == hash(other)
        and one.diff(other).__bool__() is False
        and dict(one._view.reading.records) == dict(other._view.reading.records)
        and [str(one.explain(r)) for r in one.tenures + one.meetings]
        == [str(other.explain(r)) for r in other.tenures + other.meetings]
        and one.sources == other.sources
        and one.problems == other.problems
    )


@given(threes | any_two)
def test_merge_is_commutative(several):
    a, b = several[:2]
    assert same(a | b, b | a)


@given(threes)
def test_merge_is_associative(three):
    a, b, c = three
    assert same((a | b) | c, a | (b | c))


@given(threes)
def test_merge_is_idempotent(three):
    a, b, _ = three
    assert same(a | a, a)
    assert same((a | b) | b, a | b)
    assert same(a | Registry(), a)


@given(threes | any_two)
def test_merge_loses_nothing(several):
    a, b = several[:2]
    both = a | b
    for one in (a, b):
        assert one.claims <= both.claims
        assert one.contents.sources <= both.contents.sources
        assert one.contents.coverage <= both.contents.coverage
        assert one.contents.texts <= both.contents.texts
        assert {s.id for s in one.sources} <= {s.id for s in both.sources}
    assert len(both.claims) <= len(a.claims) + len(b.claims)


@given(threes)
def test_merge_is_undone_by_leaving_the_claims_out(three):
    a, b, _ = three
    both = a | b
    only_b = b.claims - a.claims
    back = Registry(attrs.evolve(both.contents, claims=both.claims - only_b))
    assert back.claims == a.claims
    assert dict(back._view.reading.records) == dict(a._view.reading.records)


@given(threes)
def test_merge_changes_neither_side(three):
    a, b, _ = three
    before = pickle.dumps((sorted(map(repr, a.claims)), [repr(r) for r in a.tenures]))
    assert a | b
    assert pickle.dumps((sorted(map(repr, a.claims)), [repr(r) for r in a.tenures])) == before


@given(threes)
def test_a_registry_does_not_differ_from_itself(three):
    a, b, _ = three
    empty = a.diff(a)
    assert not empty
    assert (empty.added, empty.removed, empty.changed) == ((), (), ())
    there, back = a.diff(b), b.diff(a)
    assert there.claims_added == back.claims_removed
    assert there.added == back.removed
    assert {(c.before, c.after) for c in there.changed} == {
        (c.after, c.before) for c in back.changed
    }
    assert bool(there) == (a.claims != b.claims)


@attrs.frozen
class Contrary(DefaultPolicy):
    """A policy of one's own."""

    def rank(self, claims):
        return tuple(-part for part in super().rank(claims))


def test_registries_of_two_policies_are_not_merged():
    with pytest.raises(IncompatibleRegistries):
        Registry() | Registry(policy=Contrary())
    assert Registry(policy=Contrary()) | Registry(policy=Contrary()) == Registry(policy=Contrary())
    with pytest.raises(TypeError):
        Registry() | Contents()
    with pytest.raises(TypeError):
        Contents() | Registry()


def test_a_claim_of_an_unknown_source_is_refused():
    with pytest.raises(InvalidValue, match="nowhere"):
        Contents([Claim("person", "ann", "name", "Ann", "nowhere")])
