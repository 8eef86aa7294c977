"""What claims print, what they point to, and the keys by which they are put in order."""

from itertools import product

import pytest

from csto_records import (
    AdoptedItem,
    Claim,
    EndedOn,
    EndedUnknown,
    Identifier,
    Name,
    NotStated,
    PartialDate,
    Span,
    StillRunning,
)
from csto_records.claims import (
    FIELDS,
    Attendance,
    Coverage,
    Ref,
    claim_key,
    references,
    value_key,
)
from csto_records.time import Period

PRINTED = [
    (Ref("person", "ann"), "person/ann"),
    (Attendance("ann"), "ann"),
    (Attendance("ann", ("head", "chair")), "ann, head, chair"),
    (Attendance(None, ("head",)), "head"),
    (Attendance(None, (), "mars"), ""),
    (
        Coverage("tenure", "head", Period.whole("2020"), PartialDate(2021)),
        f"tenure of head: {Period.whole('2020')}",
    ),
    (Claim("person", "ann", "name", "Ann", "s"), "ann.name = Ann (s)"),
    (Claim("person", "ann", "name", "Ann", "s", Span(3, 6)), "ann.name = Ann (s [3-6])"),
    (
        Claim("tenure", "t", "person", Ref("person", "ann"), "s"),
        "t.person = person/ann (s)",
    ),
]


@pytest.mark.parametrize(("value", "text"), PRINTED)
def test_a_value_is_printed(value, text):
    assert str(value) == text


POINTED_TO = [
    (("person", "name", "Ann"), ()),
    (("tenure", "person", Ref("person", "ann")), (Ref("person", "ann"),)),
    (("meeting", "participants", Attendance("ann")), (Ref("person", "ann"),)),
    (("meeting", "participants", Attendance(None, ("head",))), (Ref("office", "head"),)),
    (("meeting", "participants", Attendance(None, (), "mars")), (Ref("organisation", "mars"),)),
    (
        ("meeting", "participants", Attendance("ann", ("head", "chair"), "mars")),
        (
            Ref("person", "ann"),
            Ref("office", "head"),
            Ref("office", "chair"),
            Ref("organisation", "mars"),
        ),
    ),
]


@pytest.mark.parametrize(("claimed", "found"), POINTED_TO)
def test_a_claim_points_to_the_person_then_the_offices_then_the_side(claimed, found):
    kind, field, value = claimed
    assert references(Claim(kind, "one", field, value, "s")) == found


def test_an_attendance_names_a_person_or_an_office_or_a_side():
    parts = {"person": "ann", "offices": ("head",), "on_behalf_of": "mars"}
    for name, value in parts.items():
        assert getattr(Attendance(**{name: value}), name) == value


def test_a_claim_knows_what_the_table_says_about_its_field():
    claim = Claim("tenure", "t", "person", Ref("person", "ann"), "s")
    assert claim.spec is FIELDS["tenure"]["person"]


TERM = Period.between("2020-01-01", "2021-01-01")
SEEN = Period("2020", NotStated(), ("2020-03-11", "2020-05-26"))
LATER = Period("2020", NotStated(), None, 2)
KEYS = [
    ("Ann", ("str", "Ann")),
    (7, ("int", "7")),
    (True, ("bool", "True")),
    (PartialDate(2020, 3), ("PartialDate", "2020-03")),
    (EndedOn("2020-03-11"), ("EndedOn", "until 2020-03-11")),
    (EndedUnknown(), ("EndedUnknown", "ended")),
    (StillRunning("2020"), ("StillRunning", "running as of 2020")),
    (NotStated(), ("NotStated", "not stated")),
    (Span(3, 6), ("Span", "3-6")),
    (Ref("person", "ann"), ("Ref", "person/ann")),
    (Name("Ann"), ("Name", "Ann\0\0")),
    (Name("Ann", "en"), ("Name", "Ann\0en\0")),
    (Name("Ann", "en", TERM), ("Name", f"Ann\0en\0{TERM}\0None\x000")),
    (Name("Ann", None, SEEN), ("Name", f"Ann\0\0{SEEN}\0{SEEN.attested}\x000")),
    (Name("Ann", None, LATER), ("Name", f"Ann\0\0{LATER}\0None\x002")),
    (Identifier("wikidata", "Q1"), ("Identifier", repr(Identifier("wikidata", "Q1")))),
    (AdoptedItem("Text", "plan"), ("AdoptedItem", repr(AdoptedItem("Text", "plan")))),
    (Attendance("ann"), ("Attendance", repr(Attendance("ann")))),
]


@pytest.mark.parametrize(("value", "key"), KEYS)
def test_the_key_of_a_value_is_its_sort_and_its_text(value, key):
    assert value_key(value) == key


def test_values_that_differ_have_keys_that_differ():
    values = [value for value, _ in KEYS]
    values += [
        Identifier("wiki", "data:Q1"),
        AdoptedItem("Text", "plan", "signed"),
        Attendance("ann", ("head",)),
        Attendance("ann", (), "head"),
        Name("Ann", "ru"),
        EndedOn("2020-03-11", inclusive=True),
    ]
    for one, other in product(values, values):
        same = type(one) is type(other) and one == other
        assert (value_key(one) == value_key(other)) is same, (one, other)


def test_claims_are_ordered_by_kind_subject_field_source_place_and_value():
    ordered = [
        Claim("office", "z", "title", "Z", "z"),
        Claim("person", "a", "note", "Z", "z"),
        Claim("person", "b", "name", "Z", "z"),
        Claim("person", "b", "note", "Z", "r"),
        Claim("person", "b", "note", "Y", "s"),
        Claim("person", "b", "note", "Z", "s"),
        Claim("person", "b", "note", "Z", "s", Span(0, 0)),
        Claim("person", "b", "note", "X", "s", Span(0, 9)),
        Claim("person", "b", "note", "A", "s", Span(3, 4)),
    ]
    assert sorted(set(ordered), key=claim_key) == ordered
    assert claim_key(ordered[-1]) == ("person", "b", "note", "s", Span(3, 4), ("str", "A"))
    assert claim_key(ordered[0]) == ("office", "z", "title", "z", (-1, -1), ("str", "Z"))
