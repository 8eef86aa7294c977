"""Identity claims join and keep apart; mentions of one meeting or term are one record."""

from hypothesis import given
from hypothesis import strategies as st

from csto_records.claims import Ref
from csto_records.registry.identity import Identity
from csto_records.strategies import days, registries
from small_histories import claim, facts, history

refs = [Ref("person", id) for id in ("ann", "bob", "cyd", "s:a", "s:b")]
pairs = st.lists(st.tuples(st.sampled_from(refs), st.sampled_from(refs)), max_size=6)
inside = days("2020-01-10", "2020-12-20")


@given(pairs, pairs)
def test_groups_are_those_of_naive_sets(apart, same):
    identity, groups = Identity(), [{ref} for ref in refs]
    for one, other in apart:
        identity.keep_apart(one, other)
    for one, other in same:
        here = next(g for g in groups if one in g)
        there = next(g for g in groups if other in g)
        vetoed = any(
            (a in here and b in there) or (b in here and a in there) for a, b in apart if a != b
        )
        if here is not there and not vetoed:
            here |= there
            groups.remove(there)
        assert identity.join(one, other) == (here is there or not vetoed)
    for group in groups:
        shown = min(group, key=lambda r: (":" in r.id, r.id))
        for ref in group:
            assert identity.canonical(ref) == shown
            assert set(identity.members(ref)) == group


@given(registries(max_facts=10))
def test_ids_that_are_shown_are_shown_for_themselves(registry):
    identity = registry._view.reading.identity
    for ref in registry._view.reading.records:
        assert identity.canonical(ref) == ref
        assert registry.get(ref.id) is not None


def test_an_identity_claim_joins_and_carries_all_spellings():
    registry = history(
        facts("person/off:anne", name="Anne Oakes"),
        claim("person/off:anne.same_as", "ann", "ref"),
        facts("tenure/t", person="off:anne", office="head", start="2020-01-01"),
    )
    assert [p.id for p in registry.people] == ["ann", "bob"]
    assert {n.text for n in registry.get("off:anne").names} == {"Ann Oakes", "Anne Oakes"}
    assert [t.id for t in registry.offices_of("Anne Oakes")] == ["t"]
    assert [t.id for t in registry.offices_of("ann")] == ["t"]


def test_an_identity_claim_obeys_known_by():
    registry = history(
        facts("person/anne", "early", name="Anne Oakes"),
        facts("person/ann", "early", name="Ann Oakes"),
        claim("person/anne.same_as", "ann", "ref"),
    )
    assert len(registry.people) == 2
    assert {p.id for p in registry.known_by("2021-12-31").people} == {"ann", "anne", "bob"}
    assert {p.id for p in registry.known_by("2022-01-01").people} == {"ann", "bob"}


def test_a_weightier_source_keeps_apart_what_another_joins():
    join = claim("person/bob.same_as", "ann", "ref")
    apart = claim("person/ann.different_from", "bob", "org")
    assert len(history(join, apart).people) == 2
    lighter = claim("person/ann.different_from", "bob", "ref")
    assert len(history(claim("person/bob.same_as", "ann", "org"), lighter).people) == 1


def test_what_is_kept_apart_is_not_joined_through_a_third():
    registry = history(
        facts("person/mid", name="Ann"),
        claim("person/mid.same_as", "ann"),
        claim("person/mid.same_as", "bob"),
        claim("person/ann.different_from", "bob"),
    )
    assert {p.id for p in registry.people} == {"ann", "bob"}


@given(inside)
def test_mentions_of_one_body_on_one_day_are_one_meeting(day):
    first = facts("meeting/off:a", body="council", start=str(day), place="Here")
    second = facts("meeting/off2:b", "off2", body="council", start=str(day))
    given_id = facts("meeting/known", "org", body="council", start=str(day))
    other = facts("meeting/off:c", body="csto", start=str(day))
    assert [m.id for m in history(first, second).meetings] == ["off2:b"]
    both = history(first, second, given_id)
    assert [m.id for m in both.meetings] == ["known"]
    assert {e.source.id for e in both.meetings[0].evidence} == {"off", "off2", "org"}
    assert both.get("off:a") is both.get("off2:b") is both.meetings[0]
    assert len(history(first, other).meetings) == 2


def test_two_meetings_with_given_ids_stay_two():
    registry = history(
        facts("meeting/a", body="council", start="2020-05-05"),
        facts("meeting/b", body="council", start="2020-05-05"),
    )
    assert len(registry.meetings) == 2


def test_a_month_joins_the_one_meeting_that_fits_and_no_other():
    rough = facts("meeting/off:r", body="council", start="2020-05", place="Here")
    fits = facts("meeting/a", body="council", start="2020-05-05", place="Here")
    also = facts("meeting/b", body="council", start="2020-05-25", place="Here")
    assert [m.id for m in history(rough, fits).meetings] == ["a"]
    assert len(history(rough, fits, also).meetings) == 3


def seen(id, person, day):
    return facts(f"tenure/off:{id}", person=person, office="head", held=str(day))


@given(inside, inside)
def test_mentions_of_one_holder_are_one_term(a, b):
    registry = history(seen("a", "ann", a), seen("b", "ann", b))
    (term,) = registry.tenures
    assert term.period.contains(min(a, b)) == "yes"
    assert term.period.contains(max(a, b)) == "yes"
    assert {e.source.id for e in term.evidence} == {"off"}


@given(st.lists(inside, min_size=3, max_size=3, unique=True))
def test_a_rival_holder_in_between_splits_a_term(three):
    early, middle, late = sorted(three)
    registry = history(seen("a", "ann", early), seen("b", "bob", middle), seen("c", "ann", late))
    assert [t.person.id for t in registry.tenures] == ["ann", "bob", "ann"]
    for day, who in ((early, "ann"), (middle, "bob"), (late, "ann")):
        assert registry.holder_on("head", day).person.id == who


def test_a_seat_for_many_is_not_split_by_others():
    registry = history(
        *(facts(f"tenure/off:{n}", person=p, office="aide", held=d) for n, p, d in (
            ("a", "ann", "2020-01-01"), ("b", "bob", "2020-05-05"), ("c", "ann", "2020-09-09"),
        )),
    )  # fmt: skip
    assert len(registry.tenures) == 2


@given(st.sampled_from(["off", "off2"]))
def test_disputes_are_symmetric(shown_by):
    other = {"off": "off2", "off2": "off"}[shown_by]
    registry = history(
        facts("tenure/t", shown_by, person="ann", office="head", start="2020-01-01"),
        facts("tenure/t", other, start="2020-03-01"),
    )
    (dispute,) = registry.disputes
    said = {str(dispute.shown), *(str(o.value) for o in dispute.others)}
    assert said == {"2020-01-01", "2020-03-01"}
    assert registry.tenures[0].disputed == (dispute.field,) == ("period.start",)
    assert "also claimed" in str(registry.explain("t"))
