"""Groups of ids against naive sets: every short sequence of joins, with all that keeps apart."""

from itertools import combinations, permutations, product

import pytest

from csto_records import Ref
from csto_records.registry.identity import MOST_NAMESAKES, Identity, is_local

REFS = [Ref("person", id) for id in ("b", "a", "s:a", "s:b")]
A, B, PAGE_A, PAGE_B = sorted(REFS, key=lambda ref: (":" in ref.id, ref.id))
PAIRS = list(combinations(REFS, 2))


def order(ref, preferred=()):
    return ":" in ref.id, ref not in preferred, ref.id


class Groups:
    """Sets of ids, and a rule for joining them that looks at every pair."""

    def __init__(self, apart=(), marks=None):
        self.groups = [{ref} for ref in REFS]
        self.apart = {frozenset(pair) for pair in apart}
        self.marks = marks or {}

    def of(self, ref):
        return next(group for group in self.groups if ref in group)

    def may_join(self, one, other):
        here, there = self.of(one), self.of(other)
        if here is there:
            return True
        if any(frozenset((x, y)) in self.apart for x in here for y in there):
            return False
        marks = {self.marks.get(ref) for ref in here | there} - {None}
        return len(marks) < 2

    def join(self, one, other):
        if not self.may_join(one, other):
            return False
        here, there = self.of(one), self.of(other)
        if here is not there:
            here |= there
            self.groups.remove(there)
        return True


def same(identity, groups):
    for ref in REFS:
        group = sorted(groups.of(ref), key=order)
        assert identity.canonical(ref) == group[0]
        assert identity.members(ref) == tuple(group)
    for one, other in product(REFS, repeat=2):
        assert identity.may_join(one, other) == groups.may_join(one, other), (one, other)


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_what_was_declared_different_is_never_joined(count):
    for apart in combinations(PAIRS, count):
        for joins in permutations(PAIRS, 3) if count < 3 else combinations(PAIRS, 3):
            identity, groups = Identity(), Groups(apart)
            for pair in apart:
                identity.keep_apart(*pair)
            for pair in joins:
                assert identity.join(*pair) == groups.join(*pair), (apart, joins)
            same(identity, groups)
            for one, other in PAIRS:
                said = [
                    (x, y)
                    for x in sorted(groups.of(one), key=order)
                    for y in sorted(groups.of(other), key=order)
                    if frozenset((x, y)) in groups.apart
                ]
                assert identity.declared_apart(one, other) == said, (apart, joins)


def test_what_bears_different_marks_is_never_joined():
    for values in product([None, "x", "y"], repeat=4):
        marks = {ref: value for ref, value in zip(REFS, values, strict=True) if value}
        for joins in permutations(PAIRS, 2):
            identity, groups = Identity(), Groups(marks=marks)
            for ref, value in marks.items():
                identity.label(ref, "name", value)
            for pair in joins:
                assert identity.join(*pair) == groups.join(*pair), (marks, joins)
            same(identity, groups)
            for one, other in PAIRS:
                told = [{marks.get(r) for r in groups.of(ref)} - {None} for ref in (one, other)]
                unlike = ["name"] if all(told) and told[0] != told[1] else []
                assert identity.unlike(one, other) == unlike, (marks, joins)


def test_marks_of_several_names_are_compared_each_with_its_own():
    identity = Identity()
    for ref, name, value in (
        (A, "n", "x"), (A, "m", "x"), (B, "m", "y"), (B, "n", "z"), (B, "k", "z"),
        (PAGE_A, "k", "q"), (PAGE_B, "n", "x"), (PAGE_B, "l", "x"),
    ):  # fmt: skip
        identity.label(ref, name, value)
    assert identity.unlike(A, B) == ["m", "n"]
    assert identity.unlike(A, PAGE_A) == []
    assert identity.unlike(B, PAGE_A) == ["k"]
    assert not identity.join(A, B)
    assert not identity.join(B, PAGE_A)
    assert identity.join(A, PAGE_B)
    assert identity.join(PAGE_B, PAGE_A)  # it has the marks of both from now on
    assert identity.unlike(PAGE_B, B) == ["k", "m", "n"]
    identity.label(PAGE_A, "l", "w")  # a mark counts for the whole subject
    assert not identity.may_join(A, B)


def test_ids_given_by_people_are_shown_then_those_preferred_then_the_first():
    assert [is_local(ref.id) for ref in (A, B, PAGE_A, PAGE_B)] == [False, False, True, True]
    for preferred in ([], [A], [B], [PAGE_B], [B, PAGE_B], [PAGE_A, PAGE_B]):
        for joins in permutations(PAIRS, 3):
            identity, groups = Identity(), Groups()
            for ref in preferred:
                identity.prefer(ref)
            for pair in joins:
                identity.join(*pair)
                groups.join(*pair)
            for ref in REFS:
                wanted = sorted(groups.of(ref), key=lambda r: order(r, preferred))
                assert identity.canonical(ref) == wanted[0]
                assert identity.members(ref) == tuple(wanted)


def test_what_joined_is_noted_for_the_very_ids():
    identity = Identity()
    assert identity.joints(A) == ()
    assert identity.join(A, B, "rule", "detail")
    assert identity.join(B, B, "never", "noted")
    identity.join_all([PAGE_B, PAGE_A, B, B], "all", "of them")
    first = ("rule", "detail", (A, B))
    second = ("all", "of them", [B, PAGE_A, PAGE_B])
    assert [tuple(joint) for joint in identity.joints(A)] == [first]
    assert [tuple(joint) for joint in identity.joints(B)] == [first, second]
    assert [tuple(joint) for joint in identity.joints(PAGE_A)] == [second]
    assert identity.canonical(PAGE_B) == A


def test_what_is_refused_leaves_no_note():
    identity = Identity()
    identity.keep_apart(A, B)
    assert not identity.join(A, B, "rule")
    assert identity.joints(A) == identity.joints(B) == ()
    identity.join_all([A, B], "rule")
    assert identity.joints(A) == identity.joints(B) == ()
    plain = Identity()
    plain.join(A, B)
    assert [tuple(joint) for joint in plain.joints(A)] == [("", "", (A, B))]


def test_each_joins_the_first_group_that_takes_it():
    identity = Identity()
    identity.keep_apart(A, B)
    identity.keep_apart(A, PAGE_A)
    identity.join_all([PAGE_B, PAGE_A, B, A], "r", "d")
    assert identity.members(A) == (A, PAGE_B)
    assert identity.members(B) == (B, PAGE_A)
    assert [tuple(joint) for joint in identity.joints(B)] == [("r", "d", [B, PAGE_A])]
    assert [tuple(joint) for joint in identity.joints(PAGE_B)] == [("r", "d", [A, PAGE_B])]


@pytest.mark.parametrize("count", [MOST_NAMESAKES, MOST_NAMESAKES + 1, MOST_NAMESAKES + 3])
def test_of_too_many_namesakes_the_last_are_joined_to_none(count):
    identity = Identity()
    refs = [Ref("person", f"p{n:03}") for n in range(count)]
    for n, ref in enumerate(refs):
        identity.label(ref, "name", str(n))
    twins = [Ref("person", f"q{n:03}") for n in range(count)]
    for n, ref in enumerate(twins):
        identity.label(ref, "name", str(n))
    identity.join_all(refs + twins, "r", "d")
    joined = [n for n, ref in enumerate(twins) if identity.canonical(ref) != ref]
    assert joined == list(range(min(count, MOST_NAMESAKES)))
    assert MOST_NAMESAKES == 64


def test_the_longer_of_two_lists_takes_up_the_shorter_and_nothing_is_lost():
    for sizes in product([1, 2, 3], repeat=2):
        identity = Identity()
        sides = [
            [Ref("person", f"{side}{n}") for n in range(size)]
            for side, size in zip("xy", sizes, strict=True)
        ]
        foes = [[Ref("person", f"foe-{s}{n}") for n in range(k)] for s, k in zip("xy", sizes[::-1],
                strict=True)]  # fmt: skip
        for side, own in zip(sides, foes, strict=True):
            identity.join_all(side)
            for foe in own:
                identity.keep_apart(side[-1], foe)
        assert identity.join(sides[1][-1], sides[0][-1])
        assert identity.members(sides[1][0]) == tuple(sides[0] + sides[1])
        for foe in foes[0] + foes[1]:
            for ref in sides[0] + sides[1]:
                assert not identity.may_join(ref, foe)
                assert not identity.may_join(foe, ref)
        assert identity.may_join(foes[0][0], foes[1][0])
