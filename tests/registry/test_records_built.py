"""Records out of claims: every field of every kind, and what a record leaves out or refuses."""

import attrs
import pytest

from csto_records import (
    Contents,
    Identifier,
    Name,
    PartialDate,
    Period,
    Ref,
    Registry,
    Span,
)
from small_histories import SOURCES, claim, facts, history


def test_an_organisation_has_all_that_is_claimed():
    registry = history(
        facts(
            "organisation/o",
            name="Body",
            short_name="B",
            kind="body",
            parent="csto",
            names=[
                Name("Corpus", "la"),
                Name("Body", "en"),
                Name("Bodies", valid=Period.between("2020", "2021")),
            ],
            identifiers=[Identifier("wikidata", "Q2"), Identifier("isni", "7")],
        ),
        claim("organisation/o.name", "Bode", "ref"),
    )
    found = registry.get("o")
    assert (found.name, found.short_name, found.kind) == ("Body", "B", "body")
    assert found.parent is registry.get("csto")
    assert [(n.text, n.language) for n in found.names] == [
        ("Bode", None), ("Bodies", None), ("Body", "en"), ("Corpus", "la"),
    ]  # fmt: skip
    assert found.identifiers == (Identifier("isni", "7"), Identifier("wikidata", "Q2"))
    assert found.disputed == ()
    assert {e.source.id for e in found.evidence} == {"off", "ref"}


def test_what_is_not_claimed_is_not_there():
    registry = history(facts("organisation/o", note="x"), facts("office/f", note="x"))
    body, office = registry.get("o"), registry.get("f")
    assert (body.name, body.short_name, body.kind, body.parent) == ("o", None, None, None)
    assert (body.names, body.identifiers) == ((), ())
    assert (office.title, office.organisation, office.seats, office.term_years) == (
        "f", None, None, None,
    )  # fmt: skip


def test_a_person_without_a_shown_name_is_shown_by_the_first_spelling_or_the_id():
    registry = history(
        facts("person/x", names=[Name("Zed"), Name("Abe", "en")]),
        facts("person/y", note="a remark"),
        facts("person/z", name="Zoe", identifiers=[Identifier("wikidata", "Q1")]),
    )
    assert [p.name for p in registry.people[2:]] == ["Abe", "y", "Zoe"]
    assert [n.text for n in registry.get("x").names] == ["Abe", "Zed"]
    assert registry.get("y").names == ()
    assert registry.get("z").identifiers == (Identifier("wikidata", "Q1"),)


@pytest.mark.parametrize(
    ("title", "claimed", "seats"),
    [
        ("President", None, 1),
        ("Prime Minister", None, 1),
        ("Secretary General", None, 1),
        ("Executive Secretary", None, 1),
        ("Secretary", None, 1),
        ("Press Secretary", None, 1),
        ("Presidential Press Secretary", None, 1),
        ("Chairman", None, 1),
        ("Head", None, 1),
        ("Governor", None, 1),
        ("Mayor", None, 1),
        ("Speaker", None, 1),
        ("Chief of Staff", None, 1),
        ("Minister of Defence", None, 1),
        ("Minister of State", 3, 3),
        ("President", 2, 2),
        ("Minister", None, None),
        ("Deputy Minister of Defence", None, None),
        ("Adviser", None, None),
        ("president", None, None),
    ],
)
def test_the_seats_of_an_office_are_counted_or_follow_from_its_title(title, claimed, seats):
    more = {} if claimed is None else {"seats": claimed}
    registry = history(
        facts("office/f", title=title, organisation="aland", term_years=3, **more),
        facts("office/g", title=title, **more),
    )
    office = registry.get("f")
    assert (office.title, office.seats, office.term_years) == (title, seats, 3)
    assert office.organisation is registry.get("aland")
    assert registry.get("g").seats == claimed  # of no organisation


def test_the_owner_of_an_office_is_contested_by_what_is_not_related_to_it():
    def disputed(first, *others):
        said = [
            claim("office/f.organisation", other, source)
            for other, source in zip(others, ("off", "off2", "ref"), strict=False)
        ]
        registry = history(
            facts("organisation/wing", name="Wing", parent="council"),
            facts("office/f", "org", title="Post", organisation=first),
            said,
        )
        assert registry.get("f").organisation is registry.get(first)
        return [str(o.value) for d in registry.disputes for o in d.others]

    assert disputed("csto", "council") == []
    assert disputed("council", "csto") == []
    assert disputed("council", "wing", "csto") == []
    assert disputed("csto", "wing") == ["organisation/wing"]
    assert disputed("csto", "aland") == ["organisation/aland"]
    assert disputed("csto", "aland", "council", "nowhere") == [
        "organisation/aland",
        "organisation/nowhere",
    ]


def test_title_and_owner_of_an_office_are_taken_from_one_way_to_put_it():
    registry = history(
        facts("organisation/russia", name="Russia", kind="state"),
        facts("office/a", "ref", title="Minister of Foreign Affairs", organisation="russia"),
        facts("office/off:b", "org", title="Foreign Minister", organisation="russia"),
    )
    (office,) = (o for o in registry.offices if o.id == "a")
    assert office.title == "Minister of Foreign Affairs"
    assert registry.get("off:b") is office
    assert {e.source.id for e in office.evidence} == {"org", "ref"}


def test_terms_have_all_that_is_claimed():
    registry = history(
        facts("meeting/m", body="council", start="2020-05-05"),
        facts("meeting/n", body="council", start="2021-05-05"),
        facts(
            "tenure/t",
            person="ann",
            office="head",
            start="2020-06-01",
            acting=True,
            decided_on="2020-05-05",
            decided_at="m",
            nominated_by="aland",
        ),
        facts("tenure/u", person="bob", office="aide", acting=False),
        facts(
            "chairmanship/c",
            organisation="csto",
            member="aland",
            start="2020-05-05",
            priorities=["first", "second"],
            began_at="m",
            ended_at="n",
        ),
        facts("membership/s", organisation="csto", member="aland", start="2020", status="observer"),
        facts("membership/v", organisation="csto", member="borland"),
    )
    get = registry.get
    term, plain = get("t"), get("u")
    assert (term.person, term.office, term.acting) == (get("ann"), get("head"), True)
    assert str(term.period) == "from 2020-06-01, end not stated"
    assert term.decided_on == PartialDate.of("2020-05-05")
    assert (term.nominated_by, term.decided_at) == (get("aland"), get("m"))
    assert (plain.acting, plain.decided_on, plain.nominated_by, plain.decided_at) == (
        False, None, None, None,
    )  # fmt: skip
    chair = get("c")
    assert (chair.organisation, chair.member) == (get("csto"), get("aland"))
    assert str(chair.period) == "from 2020-05-05, end not stated"
    assert chair.priorities == ("first", "second")
    assert (chair.began_at, chair.ended_at) == (get("m"), get("n"))
    observer, member = get("s"), get("v")
    assert (observer.organisation, observer.member) == (get("csto"), get("aland"))
    assert (observer.status, str(observer.period)) == ("observer", "from 2020, end not stated")
    assert (member.member, member.status) == (get("borland"), "member")


def test_a_statement_has_all_that_is_claimed_and_the_text_where_it_is_at_hand():
    registry = history(
        facts("meeting/m", body="council", start="2020-05-05"),
        facts(
            "statement/s",
            speaker="person/ann",
            label="Oakes",
            office="head",
            meeting="m",
            kind="answer",
            start="2020-05-05",
            language="en",
            topics=["one", "two"],
            span=Span(3, 8),
        ),
        facts("statement/t", speaker="organisation/csto", label="CSTO"),
        facts("statement/u", label="somebody"),
    )
    first, second, third = (registry.get(id) for id in "stu")
    assert first.speaker is registry.get("ann")
    assert (first.label, first.office, first.meeting) == (
        "Oakes", registry.get("head"), registry.get("m"),
    )  # fmt: skip
    assert (first.kind, str(first.period), first.language) == ("answer", "2020-05-05", "en")
    assert (first.topics, first.span, first.text) == (("one", "two"), Span(3, 8), None)
    assert second.speaker is registry.get("csto")
    assert (third.speaker, third.office, third.meeting, third.kind, third.period) == (None,) * 5
    assert (third.language, third.topics, third.span, third.text) == (None, (), None, None)
    texts = attrs.evolve(registry.contents, texts={"off": "0123456789", "org": "x" * 9})
    assert Registry(texts).get("s").text == "34567"
    assert Registry(texts).get("u").text is None


def test_a_term_without_its_parts_is_no_record_and_a_problem():
    registry = history(
        facts("tenure/a", person="ann", start="2020-01-01"),
        facts("tenure/b", office="head", start="2020-01-01"),
        facts("tenure/c", person="zed", office="head"),
        facts("tenure/d", start="2020-01-01"),
        facts("membership/a", organisation="csto"),
        facts("membership/b", member="aland"),
        facts("chairmanship/a", organisation="csto", member="zed"),
        facts("chairmanship/b", member="aland"),
    )
    assert registry.problems == (
        "tenure/a has no office",
        "tenure/b has no person",
        "tenure/c has no person",
        "tenure/d has no person",
        "membership/a has no member",
        "membership/b has no organisation",
        "chairmanship/a has no member",
        "chairmanship/b has no organisation",
    )
    assert registry.tenures + registry.memberships + registry.chairmanships == ()


def test_32_bodies_may_lie_within_each_other_and_circles_are_cut():
    def chain(count):
        said = [facts(f"organisation/o{n:02}", parent=f"o{n + 1:02}") for n in range(count)]
        return history(*said, facts(f"organisation/o{count:02}", name="Top"))

    deep = chain(31)
    assert deep.problems == ()
    body, count = deep.get("o00"), 0
    while body.parent is not None:
        body, count = body.parent, count + 1
    assert (count, body.name) == (31, "Top")
    deeper = chain(32)
    assert deeper.problems == (
        "organisation/o00 lies in a circle of parents, or too deep below others",
    )
    assert deeper.get("o00").parent is None
    assert deeper.get("o01").parent is deeper.get("o02")
    circle = history(
        facts("organisation/x", parent="y"),
        facts("organisation/y", parent="z"),
        facts("organisation/z", parent="x"),
        facts("organisation/w", parent="x"),
    )
    assert circle.problems == (
        "organisation/w lies in a circle of parents, or too deep below others",
        "organisation/x lies in a circle of parents, or too deep below others",
    )
    assert [circle.get(id).parent and circle.get(id).parent.id for id in "wxyz"] == [
        None, None, "z", "x",
    ]  # fmt: skip
    assert Registry(Contents(circle.claims, SOURCES.values())).problems == circle.problems


def test_records_are_listed_each_after_what_it_holds():
    records = history(
        facts("organisation/a", name="A", parent="b"),
        facts("organisation/b", name="B", parent="zz"),
        facts("organisation/zz", name="ZZ"),
        facts("statement/a", speaker="person/ann"),
        facts("meeting/a", body="council"),
        facts("tenure/a", person="ann", office="head"),
        facts("membership/a", organisation="csto", member="aland"),
        facts("chairmanship/a", organisation="csto", member="aland"),
        lands=True,
    )._view.reading.records
    assert [str(ref) for ref in records] == [
        "organisation/aland", "organisation/borland", "organisation/csto", "organisation/zz",
        "organisation/b", "organisation/council", "organisation/a", "person/ann", "person/bob",
        "office/aide", "office/head", "meeting/a", "tenure/a", "membership/a", "chairmanship/a",
        "statement/a",
    ]  # fmt: skip
    assert all(isinstance(ref, Ref) for ref in records)
