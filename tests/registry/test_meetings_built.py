"""Meetings out of claims: who took part, what was adopted, where it was and what came of it."""

import pytest

from csto_records import AdoptedItem, Span
from csto_records.claims import Attendance
from small_histories import claim, facts, history


def test_a_meeting_has_all_that_is_claimed():
    item = AdoptedItem("Specimen", "decision")
    registry = history(
        facts(
            "meeting/m",
            body="council",
            title="Spring session",
            start="2020-05-05",
            end="through 2020-05-06",
            order=2,
            place="Minsk",
            format="in person",
            chair="ann",
            parts=["narrow", "open"],
            adopted=[item],
            kind="session",
            participants=[Attendance("ann", ("aide", "head"), "aland"), Attendance("bob")],
        )
    )
    (found,) = registry.meetings
    assert found.body is registry.get("council")
    assert (found.title, found.kind, found.place, found.format) == (
        "Spring session", "session", "Minsk", "in person",
    )  # fmt: skip
    assert (str(found.period), found.period.order) == ("from 2020-05-05, through 2020-05-06", 2)
    assert found.chair is registry.get("ann")
    assert (found.parts, found.adopted, found.status) == (("narrow", "open"), (item,), "held")
    first, second = found.participants
    assert first.person is registry.get("ann")
    assert first.office is registry.get("aide")
    assert first.other_offices == (registry.get("head"),)
    assert first.on_behalf_of is registry.get("aland")
    assert (second.person, second.office, second.on_behalf_of) == (registry.get("bob"), None, None)
    assert second.other_offices == ()


def participants(*attendances, **more):
    said = [
        claim("meeting/m.participants", attendance, source, Span(n, n + 1))
        for n, (attendance, source) in enumerate(
            (a if isinstance(a, tuple) else (a, "off")) for a in attendances
        )
    ]
    registry = history(facts("meeting/m", body="council", start="2020-05-05"), said)
    return [
        (
            p.person and p.person.id,
            [o.id for o in p.offices],
            p.on_behalf_of and p.on_behalf_of.id,
        )
        for p in registry.meetings[0].participants
    ]


def test_participants_stand_as_they_are_printed_and_each_person_once():
    assert participants(Attendance("bob"), Attendance("ann")) == [
        ("bob", [], None),
        ("ann", [], None),
    ]
    assert participants(
        Attendance("bob", ("aide",)),
        Attendance("ann"),
        Attendance("bob", ("head", "aide"), "aland"),
        Attendance("bob", on_behalf_of="borland"),
    ) == [("bob", ["aide", "head"], "aland"), ("ann", [], None)]


def test_the_weightier_source_is_printed_first():
    assert participants((Attendance("bob"), "ref"), (Attendance("ann"), "org")) == [
        ("ann", [], None),
        ("bob", [], None),
    ]


def test_an_office_alone_is_the_one_whom_another_names_with_it():
    assert participants(Attendance("bob", ("aide",)), Attendance(offices=("aide",))) == [
        ("bob", ["aide"], None)
    ]
    assert participants(Attendance(offices=("aide",)), Attendance("bob", ("aide", "head"))) == [
        ("bob", ["aide", "head"], None)
    ]
    assert participants(Attendance("bob", ("head",)), Attendance(offices=("aide",))) == [
        ("bob", ["head"], None),
        (None, ["aide"], None),
    ]
    assert participants(Attendance("bob", ("head",)), Attendance(offices=("aide", "head"))) == [
        ("bob", ["head"], None),
        (None, ["aide", "head"], None),
    ]
    assert participants(Attendance("bob"), Attendance(on_behalf_of="aland")) == [
        ("bob", [], None),
        (None, [], "aland"),
    ]


def test_who_is_not_on_record_takes_part_without_a_name():
    assert participants(Attendance("zed", ("none", "aide"), "nowhere")) == [(None, ["aide"], None)]


def test_adopted_items_stand_once_and_the_adopted_one_before_the_announced():
    def adopted(*items):
        said = [
            claim("meeting/m.adopted", item, "off", Span(n, n + 1)) for n, item in enumerate(items)
        ]
        found = history(facts("meeting/m", body="council", start="2020-05-05"), said).meetings[0]
        return [str(item) for item in found.adopted]

    plan, done = AdoptedItem("The Plan", status="announced"), AdoptedItem("The plan")
    assert adopted(plan, done) == ["The plan"]
    assert adopted(done, plan) == ["The plan"]
    assert adopted(plan) == ["The Plan (announced)"]
    other = AdoptedItem("Another")
    assert adopted(plan, other, done) == ["The plan", "Another"]
    assert adopted(done, AdoptedItem("THE PLAN", "decision")) == ["The plan"]
    assert adopted(plan, AdoptedItem("THE PLAN", "decision", status="announced")) == [
        "The Plan (announced)"
    ]


@pytest.mark.parametrize(
    ("said", "place", "others"),
    [
        ([("org", "Minsk")], "Minsk", []),
        ([("org", "Minsk"), ("off", "Minsk, Aland")], "Minsk", []),
        ([("org", "Aland, Minsk"), ("off", "Minsk")], "Aland, Minsk", []),
        ([("org", "Minsk"), ("off", "Minks")], "Minsk", ["Minks"]),
        ([("org", "Minsk, Aland"), ("off", "Minsk, Borland")], "Minsk, Aland", ["Minsk, Borland"]),
        ([("off", "Minsk"), ("org", "Brest"), ("ref", "Minsk")], "Brest", ["Minsk"]),
    ],
)
def test_a_fuller_form_of_a_place_is_no_other_place(said, place, others):
    registry = history(
        facts("meeting/m", body="council", start="2020-05-05"),
        [claim("meeting/m.place", text, source) for source, text in said],
    )
    assert registry.meetings[0].place == place
    assert [str(o.value) for d in registry.disputes for o in d.others] == others


@pytest.mark.parametrize(
    ("said", "status", "others"),
    [
        ([], "held", []),
        ([("org", "announced")], "announced", []),
        ([("org", "announced"), ("off", "held")], "held", []),
        ([("org", "announced"), ("ref", "cancelled")], "cancelled", []),
        ([("org", "cancelled"), ("off", "held")], "cancelled", ["held"]),
        ([("ref", "cancelled"), ("off", "held"), ("org", "announced")], "held", ["cancelled"]),
    ],
)
def test_what_was_announced_does_not_contradict_what_came_of_it(said, status, others):
    registry = history(
        facts("meeting/m", body="council", start="2020-05-05"),
        [claim("meeting/m.status", text, source) for source, text in said],
    )
    assert registry.meetings[0].status == status
    assert [str(o.value) for d in registry.disputes for o in d.others] == others


def test_who_took_part_under_ids_that_were_joined_is_shown_under_those_that_are_shown():
    registry = history(
        [claim("person/x.same_as", "ann"), claim("organisation/y.same_as", "aland")],
        claim("office/z.same_as", "aide"),
        facts(
            "meeting/m",
            body="council",
            start="2020-05-05",
            participants=[Attendance("x", ("z", "head"), "y")],
        ),
    )
    (found,) = registry.meetings[0].participants
    assert (found.person, found.on_behalf_of) == (registry.get("ann"), registry.get("aland"))
    assert found.offices == (registry.get("aide"), registry.get("head"))
