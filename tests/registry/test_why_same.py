"""Examples of identity: reasons and refusals, lookups in any form of a name, bodies and offices."""

import pytest

from csto_records import (
    Claim,
    Contents,
    InvalidValue,
    Name,
    Ref,
    Registry,
    Source,
    Undetermined,
    UnknownName,
)  # fmt: skip
from small_histories import claim, facts, history
from work_counted import steps

PEOPLE = history(
    facts(
        "person/sergey-lavrov", name="Sergey Lavrov", names=[Name("Сергей Викторович Лавров", "ru")]
    ),
    facts("person/igor-ivanov", name="Igor Ivanov"),
    facts("person/sergei-ivanov", name="Sergei Ivanov"),
    facts("person/maria", name="Мария Захарова"),
    facts("person/zas", name="Stanislav Zas"),
    lands=False,
)


@pytest.mark.parametrize(
    "name",
    [
        "Сергей Лавров", "С. В. Лавров", "С.Лавров", "Лавров С.В.", "Сергея Лаврова", "Лаврову",
        "Сергею Викторовичу Лаврову", "С. В. Лавровым", "г-н Лавров", "Mr Lavrov", "Лаврове",
        "Lavrov, Sergey", "Serhiy Lavrov", "General-Colonel Lavrov",
    ],
)  # fmt: skip
def test_a_person_is_found_by_any_form_of_the_name(name):
    assert PEOPLE.person(name).id == "sergey-lavrov"


@pytest.mark.parametrize(
    "name", ["С. А. Лавров", "Сергей Петрович Лавров", "Лавровой", "Сергея Лавров", "Захаров"]
)
def test_another_initial_patronymic_gender_or_mixed_case_is_nobody(name):
    with pytest.raises(UnknownName) as refused:
        PEOPLE.person(name)
    assert refused.value.nearest


def test_a_form_that_fits_two_is_refused_with_both():
    with pytest.raises(Undetermined) as refused:
        PEOPLE.person("Ивановым")
    assert [p.id for p in refused.value.candidates] == ["igor-ivanov", "sergei-ivanov"]
    assert PEOPLE.person("Игорем Ивановым").id == "igor-ivanov"
    assert PEOPLE.person("Захаровой").id == PEOPLE.person("Марию Захарову").id == "maria"


def test_a_claim_is_the_reason_and_the_third_id_is_on_the_way():
    registry = history(
        facts("person/x", name="Foo"),
        claim("person/x.same_as", "ann"),
        claim("person/x.same_as", "y", "ref"),
        facts("person/y", name="Bar"),
    )
    answer = registry.why_same("ann", "y")
    assert [r.rule for r in answer] == ["identity-claim", "identity-claim"]
    assert [[e.source.id for e in r.evidence] for r in answer] == [["off"], ["ref"]]
    assert len(answer) == 2
    assert registry.known_by("2021-07-01").why_same("ann", "x")
    assert not registry.known_by("2021-07-01").why_same("ann", "y")
    with pytest.raises(UnknownName):
        registry.known_by("2020-01-01").why_same("ann", "x")


def test_a_source_that_keeps_apart_is_named():
    registry = history(
        facts("person/x", name="Ann Oakes"), claim("person/x.different_from", "ann", "org")
    )
    (reason,) = registry.why_not_same("x", "ann")
    assert reason.rule == "different-from"
    assert [e.source.id for e in reason.evidence] == ["org"]


def test_names_records_and_ids_may_be_asked_about():
    person = PEOPLE.person("Лавров")
    (reason,) = PEOPLE.why_same("Сергею Лаврову", person)
    assert reason.rule == "name"
    assert "dative" in reason.says
    assert PEOPLE.why_same(person, Ref("person", "sergey-lavrov")).reasons[0].rule == "one-id"
    assert not PEOPLE.why_same("zas", "Igor Ivanov")
    with pytest.raises(InvalidValue):
        PEOPLE.why_same(7, "zas")
    with pytest.raises(Undetermined):
        PEOPLE.why_same("Ivanov", "zas")
    with pytest.raises(UnknownName):
        PEOPLE.why_not_same("Nobody", "zas")


def test_records_of_two_kinds_are_two():
    assert [r.rule for r in history().why_not_same("ann", "csto")] == ["different-kind"]


def test_meetings_and_terms_give_their_reasons():
    registry = history(
        facts("meeting/off:a", body="council", start="2020-05-05"),
        facts("meeting/off2:b", "off2", body="council", start="2020-05-05"),
        facts("meeting/off2:c", "off2", body="council", start="2020-06-05"),
        facts("tenure/off:t", person="ann", office="head", held="2020-01-01"),
        facts("tenure/off2:t", "off2", person="ann", office="head", held="2020-02-01"),
        facts("tenure/off2:u", "off2", person="bob", office="head", held="2020-03-01"),
        facts("tenure/off2:v", "off2", person="ann", office="head", held="2020-04-01"),
    )
    assert [r.rule for r in registry.why_same("off:a", "off2:b")] == ["body-and-day"]
    assert {e.source.id for e in registry.why_same("off:a", "off2:b").reasons[0].evidence} == {
        "off",
        "off2",
    }
    assert [r.rule for r in registry.why_not_same("off:a", "off2:c")] == ["different-parts"]
    assert [r.rule for r in registry.why_same("off:t", "off2:t")] == ["holder-and-seat"]
    assert [r.rule for r in registry.why_not_same("off:t", "off2:u")] == ["different-parts"]
    assert [r.rule for r in registry.why_not_same("off:t", "off2:v")] == ["apart-in-time"]


def test_ids_given_by_people_stay_two_and_it_is_said():
    registry = history(
        facts("meeting/a", body="council", start="2020-05-05"),
        facts("meeting/b", body="council", start="2020-05-05"),
    )
    assert [r.rule for r in registry.why_not_same("a", "b")] == ["given-ids"]


def test_bodies_and_offices_are_joined_by_the_tables():
    registry = history(
        facts("organisation/kyrgyzstan", name="Kyrgyzstan", kind="state"),
        facts("organisation/off:kg", "off2", name="Kyrgyz Republic"),
        facts(
            "office/kyrgyzstan-minister-of-foreign-affairs",
            title="Minister of Foreign Affairs",
            organisation="kyrgyzstan",
            seats=1,
        ),
        facts("office/off:fm", "off2", title="Foreign Minister", organisation="off:kg"),
        facts("organisation/other", name="KR"),
    )
    assert [r.rule for r in registry.why_same("kyrgyzstan", "off:kg")] == ["alias-table"]
    answer = registry.why_same("off:fm", "kyrgyzstan-minister-of-foreign-affairs")
    assert [r.rule for r in answer] == ["alias-table"]
    assert registry.why_not_same("other", "kyrgyzstan")
    assert (
        registry.office("Foreign Minister of Kyrgyzstan").id
        == registry.office("министра иностранных дел КР").id
    )
    assert registry.organisation("Киргизии").id == "kyrgyzstan"


def test_an_organ_and_its_state_do_not_contradict_each_other_as_owners_of_one_office():
    registry = history(
        facts("organisation/russia", name="Russia", kind="state"),
        facts(
            "organisation/russia-security-council",
            name="Security Council of Russia",
            parent="russia",
        ),
        facts("office/a", title="Secretary of the Security Council", organisation="russia"),
        facts("office/b", "org", title="Secretary", organisation="russia-security-council"),
    )
    office = registry.office("a")
    assert registry.why_same("a", "b")
    assert (office.title, office.organisation.id) == ("Secretary of the Security Council", "russia")
    assert office.disputed == ()


def test_a_bare_name_joins_neither_of_two_patronymics():
    names = ["Igor Ivanov", "Igor Sergeyevich Ivanov", "Игорь Петрович Иванов", "Игорь Иванов"]
    claims = [Claim("person", f"p{n}", "name", name, "s") for n, name in enumerate(names)]
    registry = Registry(Contents(claims, [Source("s", "somebody")]))
    assert [p.id for p in registry.people] == ["p0", "p1", "p2"]
    assert registry.why_same("p0", "p3")
    assert [r.rule for r in registry.why_not_same("p0", "p1")] == ["patronymics"]
    joined = Registry(
        Contents(
            [*claims, Claim("person", "p1", "same_as", Ref("person", "p2"), "s")],
            [Source("s", "somebody")],
        )
    )
    assert len(joined.people) == 1


def test_only_the_claims_of_the_name_that_both_share_are_evidence_of_it():
    registry = history(
        facts("person/x", "off", name="Ann Elms", names=[Name("Cyd Fir")]),
        facts("person/x", "off2", names=[Name("Elms")]),
        facts("person/y", "ref", name="Cyd Fir"),
        facts("person/y", "early", name="Dee Yew", note="a remark"),
    )
    (reason,) = registry.why_same("x", "y")
    assert [(e.source.id, e.fields) for e in reason.evidence] == [
        ("off", ("names",)),
        ("ref", ("name",)),
    ]
    assert reason.says == "“Cyd Fir” is the full name of both"


def test_terms_apart_in_time_show_the_claims_of_their_days_and_no_others():
    registry = history(
        facts("tenure/off:a", "off", person="ann", office="aide", end="until 2020-01-02"),
        facts("tenure/off:b", "off2", person="ann", office="aide", start="2021-01-02"),
        facts("tenure/off:b", "ref", held="2021-02-02"),
    )
    (reason,) = registry.why_not_same("off:a", "off:b")
    assert reason.rule == "apart-in-time"
    assert [(e.source.id, e.fields) for e in reason.evidence] == [
        ("off", ("period.end",)),
        ("off2", ("period.start",)),
        ("ref", ("period",)),
    ]
    assert reason.says == (
        "an end, a start or another holder parts them: start not stated, until 2020-01-02; "
        "from 2021-01-02, running as of 2021-02-02"
    )


def test_meetings_that_differ_in_the_end_alone_show_it():
    registry = history(
        facts("meeting/a", "off", body="council", start="2020-05-05", end="through 2020-05-06"),
        facts("meeting/b", "ref", body="council", start="2020-05-05"),
    )
    first, second = registry.why_not_same("a", "b")
    assert first.says == ("the period differs: from 2020-05-05, through 2020-05-06 and 2020-05-05")
    assert [(e.source.id, e.fields) for e in first.evidence] == [
        ("off", ("period.end", "period.start")),
        ("ref", ("period.start",)),
    ]
    assert second.rule == "given-ids"


def test_organisations_and_statements_show_what_tells_them_apart():
    registry = history(
        facts("organisation/a", "off", name="A", names=[Name("AA")], parent="csto"),
        facts("organisation/b", "ref", name="B", parent="aland"),
        facts("statement/a", "off", speaker="person/ann", label="Oakes"),
        facts("statement/b", "ref", speaker="person/bob", label="Elms"),
    )
    found = registry.why_not_same(Ref("organisation", "a"), Ref("organisation", "b"))
    assert [(r.says, [e.fields for e in r.evidence]) for r in found] == [
        ("the name differs: A and B", [("name", "names"), ("name",)]),
        ("the parent differs: CSTO and Aland", [("parent",), ("parent",)]),
    ]
    (said,) = registry.why_not_same(Ref("statement", "a"), Ref("statement", "b"))
    assert [e.fields for e in said.evidence] == [("label", "speaker"), ("label", "speaker")]


def test_the_kind_that_two_ids_share_is_meant_where_several_bear_them():
    registry = history(
        facts("organisation/x", name="X"),
        facts("meeting/x", body="council", start="2020-01-01"),
        facts("meeting/y", body="council", start="2020-01-01"),
        facts("person/y", name="Yan"),
    )
    answer = registry.why_not_same("x", "y")
    assert (answer.first, answer.second) == ("meeting/x", "meeting/y")
    assert [r.rule for r in answer] == ["given-ids"]
    assert registry.why_same("x", "x").first == "meeting/x"
    none = history(facts("meeting/p", note="x"), facts("meeting/q", note="x"))
    assert [r.rule for r in none.why_not_same("p", "q")] == ["given-ids"]
    nothing = history(facts("person/p", note="x"), facts("person/q", note="x"))
    assert [r.says for r in nothing.why_not_same("p", "q")] == [
        "one of them is on record only as nothing: that is no full name, and joins nobody",
        "the names differ: none is on record",
    ]


def test_joining_many_takes_work_that_grows_no_faster_than_they_do():
    def work(count):
        claims = []
        for n in range(count):
            claims.append(Claim("person", f"s:{n}", "name", "Igor Ivanov", "s"))
            claims.append(Claim("person", f"t:{n}", "name", f"Igor X{n}ovich Petrov", "s"))
        registry = Registry(Contents(claims, [Source("s", "somebody")]))

        def asked():
            assert len(registry.people) == 1 + count
            registry.why_same("s:0", f"s:{count - 1}")

        return steps(asked)

    work(10)
    assert work(1200) < 5 * work(300)
