"""What a registry cannot answer, word for word: the message, the question and what it carries."""

import attrs
import pytest

from csto_records import (
    Coverage,
    IncompatibleRegistries,
    InvalidValue,
    NotOnRecord,
    OutsideCoverage,
    PartialDate,
    Period,
    Ref,
    Registry,
    Undetermined,
    UnknownName,
)
from small_histories import facts, history


def tenure(id, person="ann", office="head", **more):
    return facts(f"tenure/{id}", person=person, office=office, **more)


def chair(id, member="aland", **more):
    return facts(f"chairmanship/{id}", organisation="csto", member=member, **more)


def covering(kind, scope, start, end):
    return Coverage(kind, scope, Period.between(start, end), PartialDate.of("2020-01-01"))


CHAIRS = covering("chairmanship", "csto", "2010-01-01", "2014-01-01")
HEADS = (
    covering("tenure", "head", "2010-01-01", "2012-01-01"),
    covering("tenure", "head", "2013-01-01", "2014-01-01"),
)
R = history(
    chair("c1", start="2010-01-01", end="until 2011-01-01"),
    chair("c2", "borland", start="2011-01-01", end="until 2012-01-01"),
    chair("c3", "aland", start="2011-01-01", end="until 2012-01-01"),
    chair("c4", "aland", start="2018", end="until 2019-01-01"),
    chair("c5", "borland", start="2018", end="until 2019-01-01"),
    tenure("t1", start="2010-01-01", end="until 2011-01-01"),
    tenure("t2", "bob", start="2015", end="until 2016"),
    facts("person/ann2", name="Ann Elms"),
    facts("meeting/may", body="council", start="2010-05-05", place="Minsk"),
    facts("organisation/twin1", name="Twin"),
    facts("organisation/twin2", name="Twin"),
    coverage=[CHAIRS, *HEADS],
)
B = "Borland, chair of CSTO (from 2011-01-01, until 2012-01-01)"
A = "Aland, chair of CSTO (from 2011-01-01, until 2012-01-01)"
GONE = attrs.evolve(R.person("ann"), id="gone")
TWINS = "'Twin' may be Twin (twin1), Twin (twin2)"
ELMS = "'Elms' may be Ann Elms (ann2), Bob Elms (bob)"
DAY = "2010-03-01"

NOBODY = [
    (lambda r: r.chair_on("2013-06-01"), "chair on 2013-06-01", "on 2013-06-01"),
    (lambda r: r.chair_in_year(2013), "chair in 2013", "in 2013"),
    (lambda r: r.holder_on("head", "2011-06-01"), "head on 2011-06-01", "on 2011-06-01"),
    (lambda r: r.holder_on(R.office("head"), "2011-06"), "Head, CSTO on 2011-06", "on 2011-06"),
]


@pytest.mark.parametrize(("asked", "question", "when"), NOBODY)
def test_nobody_is_on_record_where_it_is_covered(asked, question, when):
    with pytest.raises(NotOnRecord) as refused:
        asked(Registry(R.contents))
    assert type(refused.value) is NotOnRecord
    assert str(refused.value) == f"{question}: nobody is on record {when}"
    assert refused.value.question == question


OUTSIDE = [
    (
        lambda r: r.chair_on("2015-06-01"),
        "chair on 2015-06-01",
        "outside what this registry covers (from 2010-01-01, until 2014-01-01)",
        [CHAIRS],
    ),
    (
        lambda r: r.chair_in_year(2014),
        "chair in 2014",
        "outside what this registry covers (from 2010-01-01, until 2014-01-01)",
        [CHAIRS],
    ),
    (
        lambda r: r.holder_on("head", "2012-06-01"),
        "head on 2012-06-01",
        "outside what this registry covers "
        "(from 2010-01-01, until 2012-01-01; from 2013-01-01, until 2014-01-01)",
        HEADS,
    ),
    (
        lambda r: r.holder_on("aide", "2012-06-01"),
        "aide on 2012-06-01",
        "outside what this registry covers (nothing)",
        [],
    ),
    (
        lambda r: r.chairperson_on(DAY),
        "chairperson on 2010-03-01",
        "no office of President of Aland is on record",
        [],
    ),
]


@pytest.mark.parametrize(("asked", "question", "message", "covered"), OUTSIDE)
def test_what_lies_outside_is_told_with_what_is_covered(asked, question, message, covered):
    with pytest.raises(OutsideCoverage) as refused:
        asked(Registry(R.contents))
    assert str(refused.value) == f"{question}: {message}"
    assert refused.value.question == question
    assert refused.value.covered == tuple(one.period for one in covered)


UNDETERMINED = [
    (
        lambda r: r.chair_on("2011-06-01"),
        "chair on 2011-06-01",
        f"chair on 2011-06-01: more than one is on record: {B}; {A}",
        ["c2", "c3"],
    ),
    (
        lambda r: r.chair_on("2011"),
        "chair on 2011",
        f"chair on 2011: more than one is on record: {B}; {A}",
        ["c2", "c3"],
    ),
    (
        lambda r: r.chair_in_year(2011),
        "chair in 2011",
        f"chair in 2011: more than one answer is possible: {B}; {A}",
        ["c2", "c3"],
    ),
    (
        lambda r: r.chair_on("2018-02-02"),
        "chair on 2018-02-02",
        "chair on 2018-02-02: more than one answer is possible: "
        "Aland, chair of CSTO (from 2018, until 2019-01-01); "
        "Borland, chair of CSTO (from 2018, until 2019-01-01)",
        ["c4", "c5"],
    ),
    (
        lambda r: r.holder_on("head", "2015-06-01"),
        "head on 2015-06-01",
        "head on 2015-06-01: not certain; possibly Bob Elms, Head, CSTO (from 2015, until 2016)",
        ["t2"],
    ),
    *(
        (asked, question, TWINS, ["twin1", "twin2"])
        for asked, question in (
            (lambda r: r.chair_on(DAY, "Twin"), "chair on 2010-03-01"),
            (lambda r: r.chairs_on(DAY, "Twin"), "chairs on 2010-03-01"),
            (lambda r: r.chair_in_year(2010, "Twin"), "chair in 2010"),
            (lambda r: r.chairs_in_year(2010, "Twin"), "chairs in 2010"),
            (lambda r: r.chairperson_on(DAY, "Twin"), "chair on 2010-03-01"),
            (lambda r: r.members_on("2010", "Twin"), "members on 2010"),
            (lambda r: r.meetings_of("Twin"), "meetings"),
            (lambda r: r.meetings_of(participant="Twin"), "meetings"),
            (lambda r: r.statements_by("Twin"), "statements"),
            (lambda r: r.organisation("Twin"), "organisation Twin"),
            (lambda r: r.why_same("Twin", "ann"), "why the same"),
            (lambda r: r.why_same("ann", "Twin"), "why the same"),
        )
    ),
    *(
        (asked, question, ELMS, ["ann2", "bob"])
        for asked, question in (
            (lambda r: r.offices_of("Elms"), "offices of Elms"),
            (lambda r: r.statements_by("Elms"), "statements"),
            (lambda r: r.meetings_of(participant="Elms"), "meetings"),
            (lambda r: r.person("Elms"), "person Elms"),
            (lambda r: r.why_not_same("Elms", "ann"), "why not the same"),
            (lambda r: r.why_not_same("ann", "Elms"), "why not the same"),
        )
    ),
]


@pytest.mark.parametrize(("asked", "question", "message", "ids"), UNDETERMINED)
def test_several_answers_are_refused_with_the_candidates(asked, question, message, ids):
    with pytest.raises(Undetermined) as refused:
        asked(Registry(R.contents))
    assert str(refused.value) == message
    assert refused.value.question == question
    assert [record.id for record in refused.value.candidates] == ids


UNKNOWN = [
    (lambda r: r.chair_on(DAY, "Nowhere"), "organisation", "Nowhere", "chair on 2010-03-01", ()),
    (lambda r: r.holder_on("boss", DAY), "office", "boss", "boss on 2010-03-01", ()),
    (lambda r: r.holders_on("boss", DAY), "office", "boss", "holders of boss on 2010-03-01", ()),
    (lambda r: r.offices_of("Anna"), "person", "Anna", "offices of Anna", ()),
    (lambda r: r.person("Ann Oaks"), "person", "Ann Oaks", "person Ann Oaks", ("Ann Oakes",)),
    (lambda r: r.organisation("Alband"), "organisation", "Alband", "organisation Alband",
     ("Aland", "Borland")),
    (lambda r: r.office("Heads"), "office", "Heads", "office Heads",
     ("Head",)),
    (lambda r: r.secretary_general_on("2010"), "office", "csto-secretary-general",
     "csto-secretary-general on 2010", ()),
    (lambda r: r.meetings_of(participant="Zed"), "person", "Zed", "meetings", ()),
    (lambda r: r.meetings_of(participant=GONE), "person", "Ann Oakes", "meetings",
     ("Ann Oakes", "Ann Elms")),
    (lambda r: r.statements_by(meeting="mayy"), "meeting", "mayy", "statements", ("may",)),
    (lambda r: r.get("anne"), "record", "anne", "record anne", ("ann", "ann2")),
    (lambda r: r.get("no:such.id"), "record", "no:such.id", "record no:such.id", ()),
    (lambda r: r.get("No Id!"), "record", "No Id!", "record No Id!", ()),
    (lambda r: r.person(GONE), "person", "Ann Oakes", "person Ann Oakes",
     ("Ann Oakes", "Ann Elms")),
    (lambda r: r.explain(GONE), "person", "gone", "explain gone", ()),
    (lambda r: r.explain("gone"), "record", "gone", "record gone", ()),
    (lambda r: r.why_same("Twi", "ann"), "record", "Twi", "why the same", ("Twin",)),
    (lambda r: r.why_same("ann", "Twi"), "record", "Twi", "why the same", ("Twin",)),
    (lambda r: r.why_not_same("Twi", "ann"), "record", "Twi", "why not the same", ("Twin",)),
    (lambda r: r.why_same(Ref("person", "gone"), "ann"), "person", "gone", "why the same", ()),
    (lambda r: r.why_not_same("ann", GONE), "person", "gone", "why not the same", ()),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "sort", "name", "question", "nearest"), UNKNOWN)
def test_an_unknown_name_is_refused_with_the_nearest(asked, sort, name, question, nearest):
    with pytest.raises(UnknownName) as refused:
        asked(Registry(R.contents))
    error = refused.value
    assert (error.sort, error.name, error.question) == (sort, name, question)
    assert error.nearest == nearest
    more = "; the nearest: " + ", ".join(nearest) if nearest else ""
    assert str(error) == f"no {sort} {name!r} is on record{more}"


NO_NAMES = [
    (lambda r, value: r.person(value), "give a record, an id or a name of one person, not "),
    (
        lambda r, value: r.chair_on(DAY, value),
        "give a record, an id or a name of one organisation, not ",
    ),
    (lambda r, value: r.office(value), "give a record, an id or a name of one office, not "),
    (lambda r, value: r.find(value), "a name is text, not "),
    (lambda r, value: r.statements_by(meeting=value), "give a meeting record or its id, not "),
    (lambda r, value: r.explain(value), "give a record or the id of one, not "),
    (lambda r, value: r.why_same(value, "ann"), "give a record, an id or a name, not "),
    (lambda r, value: r.why_not_same("ann", value), "give a record, an id or a name, not "),
]


@pytest.mark.parametrize(("asked", "message"), NO_NAMES)
@pytest.mark.parametrize("value", [7, b"ann", ("ann",)])
def test_what_is_no_name_is_refused_and_carried(asked, message, value):
    with pytest.raises(InvalidValue) as refused:
        asked(Registry(R.contents), value)
    assert str(refused.value) == message + repr(value)
    assert refused.value.value == value


def test_a_record_of_another_kind_is_no_name():
    with pytest.raises(InvalidValue) as refused:
        R.offices_of(R.office("head"))
    assert str(refused.value).startswith("give a record, an id or a name of one person, not Office")
    for value in (R.claims, R.sources[0], R.explain("ann")):
        with pytest.raises(InvalidValue):
            R.explain(value)


def test_registries_of_two_policies_are_not_merged():
    with pytest.raises(IncompatibleRegistries) as refused:
        R | attrs.evolve(R, policy=str)
    assert str(refused.value) == (
        "the registries are read by different policies; give both one policy first: "
        "attrs.evolve(registry, policy=...)"
    )
    with pytest.raises(TypeError, match=r"unsupported operand type\(s\) for \|"):
        R | 7


def test_what_is_nearest_to_a_name_is_told_whatever_its_kind():
    assert R.nearest("Anne Oakes") == ("Ann Oakes", "Ann Elms")
    assert R.nearest("Heads") == ("Head",)
    assert R.nearest("zzzzzzzz") == ()


def test_a_registry_prints_how_much_it_holds():
    assert repr(R) == f"<Registry: {len(R.claims)} claims of 6 sources, policy DefaultPolicy>"
