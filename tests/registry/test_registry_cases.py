"""Cases that once went wrong, or easily would."""

import attrs
import pytest

from csto_records import (
    AdoptedItem,
    Answer,
    Claim,
    Coverage,
    NotOnRecord,
    OutsideCoverage,
    PartialDate,
    Period,
    StillRunning,
    Undetermined,
    UnknownName,
)
from csto_records.claims import Attendance
from small_histories import claim, facts, history


def tenure(id, person="ann", office="head", **more):
    return facts(f"tenure/{id}", person=person, office=office, **more)


def chair(id, member="aland", **more):
    return facts(f"chairmanship/{id}", organisation="csto", member=member, **more)


def test_a_chair_whose_end_is_not_stated_is_not_the_answer_for_any_later_year():
    registry = history(chair("a", start="2020-01-01"))
    assert registry.chair_in_year(2020).id == "a"
    with pytest.raises(Undetermined):
        registry.chair_in_year(2030)
    with pytest.raises(Undetermined):
        registry.chair_on("2030-06-01")


def test_a_chair_who_may_have_a_day_is_the_answer_where_the_year_is_covered():
    declared = Coverage(
        "chairmanship", "csto", Period.between("2020", "2035"), PartialDate.of("2021")
    )
    covered = attrs.evolve(declared, period=Period.between("2019-01-01", "2035-01-01"))
    registry = history(chair("a", start="2020-01-01"), coverage=[covered])
    assert registry.chair_in_year(2030).id == "a"
    with pytest.raises(NotOnRecord):
        registry.chair_in_year(2019)
    with pytest.raises(OutsideCoverage, match="2019-01-01"):
        registry.chair_in_year(2018)


def test_the_next_but_one_ends_a_term_as_well():
    registry = history(
        tenure("a", start="2016-01-01", held="2021-06-01"),
        tenure("b", person="bob", start="2020-05-01", end="through 2020-05-20"),
        tenure("c", person="bob", start="2022-01-01"),
    )
    assert [t.id for t in registry.holders_on("head", "2025-01-01")] == ["c"]


def test_the_record_of_another_registry_asks_for_the_meeting_that_it_was_joined_to():
    page = facts("meeting/off:m", body="council", start="2020-05-05")
    said = facts("statement/off:s", meeting="off:m", speaker="person/ann")
    own = history(page, said)
    both = own | history(facts("meeting/may", body="council", start="2020-05-05"))
    assert [m.id for m in own.meetings] == ["off:m"]
    assert [m.id for m in both.meetings] == ["may"]
    assert len(both.statements_by(meeting=own.meetings[0])) == 1
    assert len(both.statements_by(meeting="off:m")) == 1
    with pytest.raises(UnknownName, match="meeting"):
        both.statements_by(meeting=attrs.evolve(own.meetings[0], id="gone"))


def test_a_meeting_is_found_though_an_organisation_bears_its_id():
    registry = history(facts("meeting/aland", body="council", start="2020-05-05"))
    assert registry.statements_by(meeting="aland") == ()


def test_a_circle_of_parents_keeps_its_evidence_and_is_a_problem():
    registry = history(
        facts("organisation/council", "ref", parent="inner"),
        facts("organisation/inner", "off2", name="Inner", parent="council"),
        lands=False,
    )
    assert len(registry.problems) == 1
    assert {o.id for o in registry.organisations} == {"council", "inner"}
    for organisation, source in (("council", "ref"), ("inner", "off2")):
        assert source in {e.source.id for e in registry.explain(organisation).evidence}
    assert any("parent" in e.fields for e in registry.explain("council").evidence)


def test_each_version_left_aside_is_listed_once():
    registry = history(
        facts("tenure/t", "org", person="ann", office="head", start="2021-03-01"),
        facts("tenure/t", "off", end="until 2020-05-01"),
        facts("tenure/t", "ref", end="until 2019-05-01"),
    )
    for dispute in registry.disputes:
        values = [other.value for other in dispute.others]
        assert len(values) == len(set(values)), dispute
    assert [d.field for d in registry.disputes] == ["period.end"]
    assert len(registry.disputes[0].others) == 2


def test_a_sighting_on_the_day_of_the_handover_does_not_undo_the_others():
    registry = history(tenure("t", end="until 2020-06-01", held=["2020-01-15", "2020-06-01"]))
    term = registry.tenures[0]
    assert not term.disputed
    assert term.period.contains("2020-03-01") is Answer.YES
    assert term.period.contains("2020-06-01") is Answer.NO


def test_a_weightier_sighting_outweighs_the_earlier_end_and_not_the_later_one():
    registry = history(
        facts("tenure/t", "org", person="ann", office="head", end="running as of 2021-01-01"),
        facts("tenure/t", "off", end="until 2020-01-01"),
        facts("tenure/t", "ref", end="until 2022-01-01"),
    )
    assert str(registry.tenures[0].period.end) == "until 2022-01-01"
    (dispute,) = registry.disputes
    assert [str(o.value) for o in dispute.others] == ["until 2020-01-01"]


def test_a_year_in_which_it_surely_did_not_run_contradicts_the_term():
    registry = history(tenure("t", start="2020-01-01", end="until 2021-01-01", held="2025"))
    assert registry.tenures[0].disputed == ("period",)
    fine = history(tenure("t", start="2020-01-01", end="until 2021-01-01", held="2020"))
    assert fine.tenures[0].disputed == ()


def test_running_after_all_is_attested_by_the_last_sighting():
    registry = history(tenure("t", held=["2020-01-01", "2020-05-05"]))
    assert registry.tenures[0].period.end == StillRunning("2020-05-05")
    assert registry.tenures[0].period.contains("2020-03-03") is Answer.YES


def test_delegations_without_names_are_told_apart_by_their_side():
    registry = history(
        facts(
            "meeting/m",
            body="council",
            start="2020-05-05",
            participants=[Attendance(on_behalf_of="aland"), Attendance(on_behalf_of="borland")],
        )
    )
    sides = {p.on_behalf_of.id for p in registry.meetings[0].participants}
    assert sides == {"aland", "borland"}
    assert len(registry.meetings_of(participant="borland")) == 1


def test_two_items_of_one_title_are_shown_in_one_order():
    items = [AdoptedItem("Specimen", "decision"), AdoptedItem("Specimen", "statement")]
    shown = {
        history(facts("meeting/m", body="council", start="2020-05-05", adopted=order))
        .meetings[0]
        .adopted
        for order in (items, items[::-1])
    }
    assert shown == {(items[0],)}


def test_a_meeting_without_any_such_place_is_not_found():
    registry = history(facts("meeting/m", body="council", start="2020-05-05", place="Minsk"))
    assert registry.meetings_of(place="minsk") == registry.meetings
    assert registry.meetings_of(place="?") == ()
    assert registry.meetings_of(place="") == ()


def test_two_spans_of_one_source_are_two_pieces_of_evidence():
    from csto_records import Span

    registry = history(
        claim("tenure/t.person", "ann", "off", Span(0, 5)),
        claim("tenure/t.office", "head", "off", Span(9, 12)),
    )
    assert [(e.span, e.fields) for e in registry.tenures[0].evidence] == [
        (Span(0, 5), ("person",)),
        (Span(9, 12), ("office",)),
    ]


def test_claims_are_typed():
    assert type(claim("tenure/t.start", "2020")) is Claim


def test_a_refused_year_is_named_as_a_year():
    registry = history()
    with pytest.raises(OutsideCoverage, match=r"^chair in 1950: outside what"):
        registry.chair_in_year(1950)
