"""What explain, disputes and diff print, word for word, and the records that they carry."""

import pytest

from csto_records import Claim, Name, PartialDate, Person, Registry, Span
from csto_records.claims import Attendance
from csto_records.registry.diff import own
from small_histories import claim, facts, history

DISPUTED = history(
    facts("tenure/t", "org", person="ann", office="head", start="2021-03-01", acting=True),
    claim("tenure/t.start", "2021-04-01", "off", Span(3, 9)),
    claim("tenure/t.start", "2021-04-01", "off2"),
    claim("tenure/t.start", "2021-05-01", "ref"),
    claim("tenure/t.end", "until 2020-05-01", "ref"),
    claim("tenure/t.acting", False, "off"),
    facts(
        "meeting/m",
        "org",
        body="council",
        start="2020-05-05",
        place="Minsk",
        format="in person",
        chair="ann",
    ),
    facts("meeting/m", "off", place="Minsk, Aland", format="online", chair="bob"),
    facts("meeting/m", "off2", place="Bishkek"),
)

TERM = """\
Ann Oakes, acting Head, CSTO (from 2021-03-01, end not stated)
  supports acting, office, period.start, person: Organisation, 2021-06-01
  contradicts acting: Ministry, 2021-06-01
  contradicts period.start: Ministry, 2021-06-01 [3-9]
  contradicts period.start: Embassy, 2021-06-01
  contradicts period.end, period.start: Handbook, 2022-01-01
  disputed: acting, shown as True
    also claimed: False (Ministry, 2021-06-01)
  disputed: period.end, shown as not stated
    also claimed: until 2020-05-01 (Handbook, 2022-01-01)
  disputed: period.start, shown as 2021-03-01
    also claimed: 2021-04-01 (Ministry, 2021-06-01; Embassy, 2021-06-01)
    also claimed: 2021-05-01 (Handbook, 2022-01-01)"""

MEETING = """\
meeting of Council, Minsk, 2020-05-05
  supports body, chair, format, period.start, place: Organisation, 2021-06-01
  contradicts chair, format: Ministry, 2021-06-01
  supports place: Ministry, 2021-06-01
  contradicts place: Embassy, 2021-06-01
  disputed: chair, shown as Ann Oakes
    also claimed: person/bob (Ministry, 2021-06-01)
  disputed: format, shown as in person
    also claimed: online (Ministry, 2021-06-01)
  disputed: place, shown as Minsk
    also claimed: Bishkek (Embassy, 2021-06-01)"""


@pytest.mark.parametrize(("id", "text"), [("t", TERM), ("m", MEETING)])
def test_an_explanation_prints_the_evidence_and_what_is_left_aside(id, text):
    registry = Registry(DISPUTED.contents)
    explained = registry.explain(id)
    assert str(explained) == text
    assert explained == registry.explain(registry.get(id))
    assert explained.record is registry.get(id)
    assert explained.evidence == registry.get(id).evidence
    assert [d.field for d in explained.disputes] == list(registry.get(id).disputed)


def test_disputes_are_listed_by_kind_and_id_and_carry_their_evidence():
    registry = Registry(DISPUTED.contents)
    found = registry.disputes
    assert [(d.record.id, d.field, d.shown) for d in found] == [
        ("m", "chair", "Ann Oakes"),
        ("m", "format", "in person"),
        ("m", "place", "Minsk"),
        ("t", "acting", "True"),
        ("t", "period.end", "not stated"),
        ("t", "period.start", "2021-03-01"),
    ]
    assert found == registry.explain("m").disputes + registry.explain("t").disputes
    assert str(found[2]) == (
        "meeting of Council, Minsk, 2020-05-05: place is shown as Minsk; "
        "also claimed: Bishkek (Embassy, 2021-06-01)"
    )
    assert str(found[5]) == (
        "Ann Oakes, acting Head, CSTO (from 2021-03-01, end not stated): period.start is shown "
        "as 2021-03-01; also claimed: 2021-04-01 (Ministry, 2021-06-01; Embassy, 2021-06-01); "
        "2021-05-01 (Handbook, 2022-01-01)"
    )
    early, late = found[5].others
    assert early.value == PartialDate.of("2021-04-01")
    assert [(e.source.id, e.span, e.fields, e.stance) for e in early.evidence] == [
        ("off", Span(3, 9), ("period.start",), "contradicts"),
        ("off2", None, ("period.start",), "contradicts"),
    ]
    assert [e.source.id for e in late.evidence] == ["ref"]
    assert str(late) == "2021-05-01 (Handbook, 2022-01-01)"
    assert history().disputes == ()


def test_the_record_of_an_id_that_was_joined_is_explained_as_the_one_that_is_shown():
    registry = history(
        facts("person/x", "ref", name="Anna Oakes"), claim("person/x.same_as", "ann")
    )
    assert str(registry.explain("x")) == (
        "Ann Oakes\n"
        "  supports name: Organisation, 2021-06-01\n"
        "  supports same_as: Ministry, 2021-06-01\n"
        "  supports name: Handbook, 2022-01-01"
    )
    assert registry.explain(Person("x", "Anna Oakes")) == registry.explain("ann")


BEFORE = history(
    facts("tenure/t", "org", person="ann", office="head", start="2021-03-01"),
    facts("person/cyd", name="Cyd Fir"),
    facts(
        "meeting/m",
        "org",
        body="council",
        start="2020-05-05",
        participants=[Attendance("ann", ("head",))],
    ),
)
AFTER = history(
    facts("tenure/t", "org", person="ann", office="head", start="2021-03-02"),
    facts("tenure/u", "org", person="bob", office="head", start="2020-03-02"),
    facts(
        "meeting/m",
        "org",
        body="council",
        start="2020-05-05",
        participants=[Attendance("ann", ("aide",))],
    ),
)


def test_a_difference_says_it_in_claims_and_in_records():
    before, after = Registry(BEFORE.contents), Registry(AFTER.contents)
    found = before.diff(after)
    assert str(found) == (
        "+ Bob Elms, Head, CSTO (from 2020-03-02, end not stated)\n"
        "- Cyd Fir\n"
        "~ meeting of Council, 2020-05-05 -> meeting of Council, 2020-05-05\n"
        "~ Ann Oakes, Head, CSTO (from 2021-03-01, end not stated) -> "
        "Ann Oakes, Head, CSTO (from 2021-03-02, end not stated)\n"
        "5 claims added, 3 removed"
    )
    assert [str(c) for c in found.claims_added] == [
        "m.participants = ann, aide (org)",
        "t.start = 2021-03-02 (org)",
        "u.office = office/head (org)",
        "u.person = person/bob (org)",
        "u.start = 2020-03-02 (org)",
    ]
    assert [str(c) for c in found.claims_removed] == [
        "m.participants = ann, head (org)",
        "cyd.name = Cyd Fir (off)",
        "t.start = 2021-03-01 (org)",
    ]
    assert [(c.before, c.after) for c in found.changed] == [
        (BEFORE.get(id), AFTER.get(id)) for id in ("m", "t")
    ]
    assert (found.added, found.removed) == ((AFTER.get("u"),), (BEFORE.get("cyd"),))
    back = AFTER.diff(BEFORE)
    assert (back.added, back.removed) == (found.removed, found.added)
    assert (back.claims_added, back.claims_removed) == (found.claims_removed, found.claims_added)
    assert [(c.after, c.before) for c in back.changed] == [
        (c.before, c.after) for c in found.changed
    ]


def test_no_difference_is_false_and_one_claim_is_enough_for_one():
    assert not BEFORE.diff(BEFORE)
    assert str(BEFORE.diff(BEFORE)) == "0 claims added, 0 removed"
    more = BEFORE | history(claim("person/ann.note", "a remark"))
    assert bool(BEFORE.diff(more))
    assert bool(more.diff(BEFORE))
    assert str(BEFORE.diff(more)) == "1 claims added, 0 removed"


def test_a_record_inside_a_record_counts_by_its_id_alone():
    changed = BEFORE | history(facts("person/ann", "ref", names=[Name("Anna Oakes")]))
    assert [type(c.after).__name__ for c in BEFORE.diff(changed).changed] == ["Person"]
    term = BEFORE.get("t")
    assert own(term) == (
        "t", "ann", "head", own(term.period), False, None, None, None
    )  # fmt: skip
    meeting = BEFORE.get("m")
    assert own(meeting.participants) == (("ann", "head", None),)
    assert own((term, (term, 7), Claim)) == ("t", ("t", 7), Claim)
    assert own(Span(1, 2)) == Span(1, 2)
    assert own("text") == "text"


@pytest.mark.parametrize(
    "said",
    [
        facts("meeting/m", "ref", title="A title"),
        facts("meeting/m", "ref", status="cancelled"),
        facts("meeting/m", "ref", end="through 2020-05-06"),
        facts("meeting/m", "ref", chair="bob"),
        facts("meeting/m", "ref", parts=["opening"]),
        facts("meeting/m", "ref", participants=[Attendance("bob")]),
        facts("meeting/m", "ref", participants=[Attendance("ann", on_behalf_of="aland")]),
    ],
)
def test_any_field_of_its_own_changes_a_record(said):
    found = BEFORE.diff(BEFORE | history(said))
    assert [c.after.id for c in found.changed] == ["m"]
    assert (found.added, found.removed) == ((), ())
