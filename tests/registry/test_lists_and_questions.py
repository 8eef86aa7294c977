"""The order of every list, what questions about events leave out, and coverage of joined ids."""

import attrs
import pytest

from csto_records import (
    Contents,
    Coverage,
    DefaultPolicy,
    NotOnRecord,
    OutsideCoverage,
    PartialDate,
    Period,
    Ref,
    Registry,
    Source,
    Span,
    Undetermined,
)
from csto_records.claims import Attendance
from csto_records.registry.sources import combine
from small_histories import SOURCES, claim, facts, history


def covering(kind, scope, start="2020-01-01", end="2021-01-01"):
    return Coverage(kind, scope, Period.between(start, end), PartialDate.of("2022-01-01"))


def test_terms_stand_by_seat_and_first_sure_day_and_those_without_one_last():
    said = {
        "f": {"start": "2020-05-05"},
        "e": {"start": "2020-05"},  # sure from the last day of May
        "d": {"end": "until 2019-01-01"},  # begun the day before, at the latest
        "c": {"start": "2020-05-05", "order": -1},
        "b": {},
        "a": {"start": "2021-01-01"},
    }
    tenures = [facts(f"tenure/{k}", person="ann", office="head", **v) for k, v in said.items()]
    chairs = [
        facts(f"chairmanship/{k}", organisation="csto", member="aland", **v)
        for k, v in said.items()
    ]
    members = [
        facts(f"membership/{k}", organisation="csto", member="aland", **v) for k, v in said.items()
    ]
    registry = history(
        *tenures, *chairs, *members,
        facts("tenure/z", person="ann", office="aide", start="2030-01-01"),
        facts("chairmanship/z", organisation="aland", member="aland", start="2030-01-01"),
        facts("membership/z", organisation="aland", member="aland", start="2030-01-01"),
        facts("membership/zz", organisation="csto", member="borland", start="2020-05-05"),
    )  # fmt: skip
    order = ["z", "d", "c", "f", "e", "a", "b"]
    assert [t.id for t in registry.tenures] == order
    assert [c.id for c in registry.chairmanships] == order
    assert [m.id for m in registry.memberships] == ["z", "d", "c", "f", "zz", "e", "a", "b"]
    assert [t.id for t in registry.offices_of("ann")] == ["d", "c", "f", "e", "a", "z", "b"]
    assert [t.id for t in registry.offices_of("ann", on="2020-05-10")] == ["c", "f", "e", "b"]
    assert registry.offices_of("bob") == ()


def test_members_stand_by_name_and_only_those_of_the_status():
    registry = history(
        facts("organisation/a", name="Zland"),
        facts("membership/1", organisation="csto", member="a", start="2020-01-01"),
        facts("membership/2", organisation="csto", member="borland", start="2020-01-01"),
        facts("membership/4", organisation="csto", member="aland", start="2025-01-01"),
        facts("membership/3", organisation="csto", member="aland", start="2020-01-01",
              end="until 2024-01-01"),
        facts("membership/5", organisation="csto", member="aland", start="2020-01-01",
              status="observer"),
        facts("membership/6", organisation="council", member="aland", start="2020-01-01"),
    )  # fmt: skip
    assert [m.id for m in registry.members_on("2020-06-01")] == ["3", "2", "1"]
    assert [m.id for m in registry.members_on("2024-01-01")] == ["2", "1"]  # a handover day
    assert [m.id for m in registry.members_on("2025-06")] == ["4", "2", "1"]
    assert [m.id for m in registry.members_on("2020-06-01", status="observer")] == ["5"]
    assert [m.id for m in registry.members_on("2020-06-01", "council")] == ["6"]
    assert registry.members_on("2019-12-31") == ()


EVENTS = history(
    facts("organisation/group", name="Group", parent="council"),
    facts("meeting/d", body="council", start="2020-05-05", place="Minsk", chair="ann"),
    facts("meeting/c", body="csto", start="2020-05-05", order=-1, place="City of Minsk"),
    facts("meeting/b", body="group", start="2020-05", participants=[Attendance("bob")]),
    facts("meeting/a", place="Brest", participants=[Attendance("ann", on_behalf_of="aland")]),
    facts("meeting/e", body="aland", start="2019-05-05", end="through 2019-05-07"),
    facts("statement/s4", speaker="person/ann", start="2020-05-05", meeting="d"),
    facts("statement/s3", speaker="person/bob", start="2020-05-04", meeting="c"),
    facts("statement/s2", speaker="organisation/aland", start="2020-05"),
    facts("statement/s1", label="nobody"),
    facts("statement/s0", "ref", speaker="person/ann", start="2020-05-05", span=Span(9, 10)),
    facts("statement/s6", "off", speaker="person/ann", start="2020-05-05", span=Span(9, 10)),
    facts("statement/s7", "off", speaker="person/ann", start="2020-05-05", span=Span(2, 10)),
)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, "ecdba"),
        ({"body": "csto"}, "cdb"),
        ({"body": "council"}, "db"),
        ({"body": "group"}, "b"),
        ({"body": "aland"}, "e"),
        ({"body": "borland"}, ""),
        ({"during": "2020-05-05"}, "cdb"),
        ({"during": "2020-05-06"}, "b"),
        ({"during": "2020"}, "cdb"),
        ({"during": Period.between("2019-05-07", "2020-05-05")}, "eb"),
        ({"during": "2018"}, ""),
        ({"place": "minsk"}, "cd"),
        ({"place": "Minsk City"}, "c"),
        ({"place": "Mins"}, ""),
        ({"place": ""}, ""),
        ({"participant": "ann"}, "da"),
        ({"participant": "bob"}, "b"),
        ({"participant": "aland"}, "a"),
        ({"participant": "borland"}, ""),
        ({"body": "council", "participant": "ann", "place": "Minsk", "during": "2020"}, "d"),
        ({"body": "group", "participant": "ann"}, ""),
    ],
)
def test_meetings_that_surely_do_not_fit_are_left_out(asked, ids):
    registry = Registry(EVENTS.contents)
    assert [m.id for m in registry.meetings_of(**asked)] == list(ids)
    if isinstance(asked.get("participant"), str):
        record = registry.get(asked["participant"])
        assert [m.id for m in registry.meetings_of(**{**asked, "participant": record})] == list(ids)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, "3470621"),
        ({"speaker": "ann"}, "4706"),
        ({"speaker": "aland"}, "2"),
        ({"speaker": "borland"}, ""),
        ({"during": "2020-05-04"}, "32"),
        ({"during": "2020-05-05"}, "47062"),
        ({"during": "2021"}, ""),
        ({"meeting": "d"}, "4"),
        ({"meeting": "a"}, ""),
        ({"speaker": "ann", "meeting": "d", "during": "2020-05"}, "4"),
        ({"speaker": "bob", "meeting": "d"}, ""),
    ],
)
def test_statements_that_surely_do_not_fit_are_left_out(asked, ids):
    registry = Registry(EVENTS.contents)
    found = [s.id[1] for s in registry.statements_by(**asked)]
    assert sorted(found) == sorted(ids)
    assert found == [s.id[1] for s in registry.statements if s.id[1] in ids]


def test_statements_stand_by_time_source_and_place():
    assert [s.id for s in Registry(EVENTS.contents).statements] == [
        "s3",
        "s4",
        "s7",
        "s6",
        "s0",
        "s2",
        "s1",
    ]


def test_sources_stand_by_day_of_publication_and_those_without_one_last():
    assert [s.id for s in history().sources] == ["early", "off", "off2", "org", "ref", "none"]


def test_coverage_stands_by_kind_scope_and_time_and_holds_for_joined_ids():
    declared = [
        covering("tenure", "head", "2021-01-01", "2022-01-01"),
        covering("tenure", "head"),
        covering("tenure", "aide"),
        covering("chairmanship", "csto"),
        covering("chairmanship", "x"),
    ]
    registry = history(
        facts("organisation/x", name="X"),
        claim("organisation/x.same_as", "csto"),
        coverage=declared,
    )
    assert [(c.kind, c.scope, str(c.period.start)) for c in registry.coverage] == [
        ("chairmanship", "csto", "2020-01-01"),
        ("chairmanship", "x", "2020-01-01"),
        ("tenure", "aide", "2020-01-01"),
        ("tenure", "head", "2020-01-01"),
        ("tenure", "head", "2021-01-01"),
    ]
    with pytest.raises(OutsideCoverage) as refused:
        registry.chair_on("2024-01-01", "x")
    assert refused.value.covered == (declared[3].period, declared[4].period)
    with pytest.raises(NotOnRecord):
        registry.holder_on("head", "2021-06-01")
    with pytest.raises(OutsideCoverage):
        registry.holder_on("aide", "2021-06-01")


def test_an_office_and_an_organisation_of_one_id_are_covered_each_for_itself():
    registry = history(facts("office/csto", title="Post"), coverage=[covering("tenure", "csto")])
    with pytest.raises(NotOnRecord):
        registry.holder_on("csto", "2020-06-01")
    with pytest.raises(OutsideCoverage):
        registry.chair_on("2020-06-01", "csto")


def test_two_descriptions_of_a_source_complete_each_other_in_any_order():
    one = Source("s", "Publisher B", url="http://a.example/", published="2020-01", kind="reference")
    other = Source("s", "Publisher A", title="T", url="http://b.example/long", kind="official",
                   published="2020-01-02")  # fmt: skip
    third = Source("s", "Publisher C", title="S", language="en", kind="organisation")
    for order in ([one, other, third], [third, other, one], [other, third, one]):
        found = combine(order)["s"]
        assert (found.publisher, found.kind) == ("Publisher A", "organisation")
        assert (found.url, found.title, found.language) == ("http://b.example/long", "S", "en")
        assert str(found.published) == "2020-01-02"
        assert (found.digest, found.time) == (None, None)
    assert list(combine([SOURCES["ref"], one, SOURCES["off"]])) == ["off", "ref", "s"]
    assert combine([one]) == {"s": one}
    assert combine([]) == {}


# -- what sources say of identity -------------------------------------------------------------


@pytest.mark.parametrize(
    ("same", "different", "one"),
    [
        (["off"], [], True),
        ([], ["off"], False),
        (["off"], ["off2"], True),  # of equal weight: nothing weightier speaks against it
        (["off"], ["org"], False),
        (["org"], ["off"], True),
        (["off"], ["off", "off2"], False),
        (["off", "off2"], ["off", "off2"], True),
        (["ref"], ["early"], False),
        (["early"], ["off"], False),  # the later of one kind weighs more
    ],
)
def test_what_sources_say_is_the_same_is_one_unless_weightier_ones_differ(same, different, one):
    for a, b in (("ann", "bob"), ("bob", "ann")):
        said = [claim(f"person/{a}.same_as", b, source) for source in same]
        said += [claim(f"person/{b}.different_from", a, source) for source in different]
        assert (len(history(*said).people) == 1) is one


def test_an_identity_claim_about_an_id_of_which_nothing_else_is_said():
    registry = history(claim("person/x.same_as", "ann"))
    assert [p.id for p in registry.people] == ["ann", "bob"]
    assert registry.get("x").id == "ann"


# -- the chair --------------------------------------------------------------------------------


def test_a_change_of_the_representative_within_the_day_asked_is_refused_in_words():
    registry = history(
        facts("organisation/armenia", name="Armenia", kind="state"),
        facts("office/p", title="President", organisation="armenia"),
        facts("chairmanship/c", organisation="csto", member="armenia", start="2018-01-01",
              end="until 2019-01-01"),
    )  # fmt: skip
    with pytest.raises(Undetermined) as refused:
        registry.chairperson_on("2018-04")
    assert str(refused.value) == ("chairperson on 2018-04: Armenia changed its representative then")
    assert refused.value.question == "chairperson on 2018-04"
    assert refused.value.candidates == (registry.get("c"),)
    with pytest.raises(OutsideCoverage) as missing:
        registry.chairperson_on("2018-05-01")
    assert str(missing.value) == (
        "chairperson on 2018-05-01: no office of Prime Minister of Armenia is on record"
    )
    assert (missing.value.covered, missing.value.question) == ((), "chairperson on 2018-05-01")


def test_chairs_of_a_year_are_those_with_a_day_of_it():
    registry = history(
        facts("chairmanship/a", organisation="csto", member="aland", start="2019-06-01",
              end="until 2020-01-01"),
        facts("chairmanship/b", organisation="csto", member="borland", start="2020-01-01",
              end="through 2020-12-31"),
        facts("chairmanship/c", organisation="csto", member="aland", start="2021-01-01"),
        facts("chairmanship/d", organisation="council", member="aland", start="2020-01-01"),
    )  # fmt: skip
    assert [c.id for c in registry.chairs_in_year(2019)] == ["a"]
    assert [c.id for c in registry.chairs_in_year(2020)] == ["b"]
    assert [c.id for c in registry.chairs_in_year(2020, "council")] == ["d"]
    assert [c.id for c in registry.chairs_on("2020-01-01")] == ["a", "b"]
    assert [c.id for c in registry.chairs_on("2020-01-01", "council")] == ["d"]
    assert registry.chair_on("2020-01-01").id == "b"
    assert registry.chair_on("2020-01-01", "council").id == "d"
    assert registry.chair_in_year(2020, "council").id == "d"


# -- the registry itself ----------------------------------------------------------------------


def test_evidence_stands_by_weight_source_and_place():
    registry = history(
        claim("tenure/t.person", "ann", "ref"),
        claim("tenure/t.office", "head", "off2", Span(5, 9)),
        claim("tenure/t.start", "2020-01-01", "off2"),
        claim("tenure/t.end", "until 2021-01-01", "off", Span(7, 9)),
        claim("tenure/t.person", "ann", "off", Span(2, 3)),
        claim("tenure/t.note", "a remark", "off", Span(2, 3)),
        claim("tenure/t.start", "2020-01-01", "early"),
        claim("tenure/t.held", "2020-05-05", "none"),
    )
    assert [
        (e.source.id, e.span and str(e.span), e.fields) for e in registry.get("t").evidence
    ] == [
        ("off", "2-3", ("note", "person")),
        ("off", "7-9", ("period.end",)),
        ("off2", None, ("period.start",)),
        ("off2", "5-9", ("office",)),
        ("early", None, ("period.start",)),
        ("none", None, ("period",)),
        ("ref", None, ("person",)),
    ]


def test_the_index_of_a_seat_is_built_once():
    view = history()._view
    head = view.lookup.get("office", "head")
    assert view.chair_seat("csto") is view.chair_seat("csto")
    assert view.member_seat("csto") is view.member_seat("csto")
    assert view.office_seat(head) is view.office_seat(head)
    assert history().people is not history().people
    registry = history()
    assert registry.people is registry.people


def test_texts_and_claims_are_those_of_the_contents():
    registry = Registry(Contents(sources=SOURCES.values(), texts={"off": "two", "early": "one"}))
    assert list(registry.texts.items()) == [("early", "one"), ("off", "two")]
    with pytest.raises(TypeError):
        registry.texts["off"] = "x"
    assert registry.claims == frozenset()
    assert registry.policy == DefaultPolicy()
    assert history().get("ann").id == "ann"
    assert Ref("person", "ann") not in registry._view.reading.records


def test_a_merge_keeps_the_policy_of_both():
    @attrs.frozen
    class Reversed:
        def rank(self, claims):
            return tuple(-part for part in DefaultPolicy().rank(claims))

    said = [claim("person/ann.name", "Ann", "ref")]
    plain, other = history(), history(*said)
    assert (plain | other).get("ann").name == "Ann Oakes"
    reverse = [attrs.evolve(registry, policy=Reversed()) for registry in (plain, other)]
    assert (reverse[0] | reverse[1]).get("ann").name == "Ann"
    assert (reverse[0] | reverse[1]).policy == Reversed()
