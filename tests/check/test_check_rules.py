"""Each rule fires where it should, and keeps still where it should not."""

import attrs
import pytest
from hypothesis import given

from csto_records import Coverage, Identifier, Name, PartialDate, Period
from csto_records.check import RULES, Finding, check
from csto_records.check.finding import SEVERITIES
from csto_records.claims import Attendance
from csto_records.strategies import registries
from small_histories import claim, facts, history


def tenure(id, person="ann", office="head", source="off", **more):
    return facts(f"tenure/{id}", source, person=person, office=office, **more)


def chair(id, member="aland", **more):
    return facts(f"chairmanship/{id}", organisation="csto", member=member, **more)


def member(id, state="aland", **more):
    return facts(f"membership/{id}", organisation="csto", member=state, status="member", **more)


def meeting(id, source="off", **more):
    return facts(f"meeting/{id}", source, **{"body": "council", "start": "2020-05-05", **more})


def named(id, valid, *names):
    return [claim(f"organisation/{id}.names", Name(name, None, valid), "org") for name in names]


ANN, BOB = Attendance("ann"), Attendance("bob")
LIFE = Period.between("2002-10-07", "2030-01-01")
#: "Council" and the other names must all have a period of use.
COUNCIL = named("council", LIFE, "Council")
IN_PERSON = {"format": "in person", "participants": ANN}
COVERED = Coverage(
    "chairmanship", "csto", Period.between("2015-01-01", "2030-01-01"), PartialDate.of("2021")
)

# rule, severity, claims where it fires, claims where it does not
CASES = [
    (
        "overlapping-holders",
        "error",
        [
            tenure("a", start="2020-01-01", held="2020-06-01"),
            tenure("b", "bob", start="2020-03-01"),
        ],
        [
            tenure("a", start="2020-01-01", end="until 2020-03-01"),
            tenure("b", "bob", start="2020-03-01"),
            tenure("c", "ann", "aide", start="2020-03-01"),
            tenure("d", "bob", "aide", start="2020-03-01"),
        ],
    ),
    (
        "overlapping-holders",
        "note",
        [
            tenure("a", start="2020-01-01", held="2020-06-01"),
            tenure("b", "bob", start="2020-03-01", acting=True),
        ],
        [tenure("a", start="2020"), tenure("b", "bob", start="2020", acting=True)],
    ),
    (
        "term-outside-life",
        "error",
        [named("csto", LIFE, "Collective Organisation"), chair("a", start="2001-01-01")],
        [named("csto", LIFE, "Collective Organisation"), chair("a", start="2002")],
    ),
    (
        "term-outside-life",
        "error",
        [
            named("csto", LIFE, "Collective Organisation"),
            tenure("a", start="2003-01-01", held="2030-01-01"),
        ],
        [tenure("a", start="1990-01-01")],
    ),
    (
        "seen-after-end",
        "warning",
        [tenure("a", start="2020-01-01", end="until 2020-05-05", held="2020-06-01")],
        [tenure("a", start="2020-01-01", end="until 2020-05-05", held="2020-05-05")],
    ),
    (
        "overlapping-chairs",
        "error",
        [
            chair("a", start="2020-01-01", held="2020-06-01"),
            chair("b", "borland", start="2020-03-01"),
        ],
        [chair("a", start="2020-01-01"), chair("b", "borland", start="2020-01-02")],
    ),
    (
        "chair-gap",
        "note",
        [
            chair("a", start="2018-01-01", end="through 2018-12-31"),
            chair("b", "borland", start="2020-01-01"),
        ],
        [
            chair("a", start="2018-01-01", end="through 2018-12-31"),
            chair("b", "borland", start="2019-01-01"),
        ],
    ),
    (
        "chair-not-member",
        "error",
        [member("m", start="2019-06-01"), chair("a", start="2019-01-01")],
        [member("m", start="2019-06-01"), chair("a", start="2019-06-01")],
    ),
    (
        "chair-not-member",
        "error",
        [member("m", "borland", start="2019"), chair("a", start="2019-01-01")],
        [chair("a", start="2019-01-01")],
    ),
    (
        "two-places",
        "warning",
        [meeting("m", **IN_PERSON, place="Here"), meeting("n", **IN_PERSON, place="Far away")],
        [
            meeting("m", **IN_PERSON, place="Here"),
            meeting("n", **IN_PERSON, place="Aland, here"),
            meeting("o", participants=ANN, format="videoconference", place="Far away"),
            meeting("p", **IN_PERSON, place="Far away", status="announced"),
        ],
    ),
    (
        "office-not-held",
        "warning",
        [
            meeting("m", participants=Attendance("ann", ("head",))),
            tenure("a", start="2021-01-01"),
        ],
        [
            meeting("m", participants=Attendance("ann", ("head",))),
            tenure("a", start="2019-01-01", end="until 2020-05-05"),
            tenure("b", "bob", start="2020-05-05"),
        ],
    ),
    (
        "office-not-held",
        "warning",
        [
            meeting("m", participants=Attendance("bob", ("head",))),
            tenure("a", start="2019-01-01", held="2021-01-01"),
        ],
        [
            meeting("m", participants=Attendance("bob", ("aide",))),
            tenure("a", "ann", "aide", start="2019-01-01", held="2021-01-01"),
        ],
    ),
    (
        "meeting-outside-life",
        "error",
        [COUNCIL, meeting("m", start="2002-10-06")],
        [COUNCIL, meeting("m", start="2002-10-07"), meeting("n", body="csto", start="1990")],
    ),
    (
        "speaker-not-present",
        "warning",
        [meeting("m", participants=ANN), facts("statement/s", meeting="m", speaker="person/bob")],
        [
            meeting("m", participants=ANN, chair="bob"),
            facts("statement/s", meeting="m", speaker="person/bob"),
            facts("statement/t", meeting="m", speaker="organisation/csto"),
            meeting("n", start="2020-05-06", participants=Attendance(on_behalf_of="aland")),
            facts("statement/u", meeting="n", speaker="person/ann"),
        ],
    ),
    (
        "speaker-not-present",
        "note",
        [
            meeting("m", participants=ANN),
            facts("statement/s", meeting="m", speaker="person/bob", kind="quoted"),
        ],
        [facts("statement/s", speaker="person/bob", kind="quoted")],
    ),
    (
        "evidence-too-early",
        "error",
        [tenure("a", source="early", held="2019-01-02")],
        [
            tenure("a", source="early", start="2020-01-01", held="2019-01-01"),
            tenure("b", source="none", held="2020-01-01"),
            meeting("m", "early", status="announced"),
            meeting("m", "off", status="held"),
        ],
    ),
    (
        "evidence-too-early",
        "error",
        [meeting("m", "early")],
        [meeting("m", "early", status="cancelled"), meeting("n", "early", start="2019")],
    ),
    (
        "contradiction",
        "warning",
        [tenure("a", start="2020-01-01"), tenure("a", source="off2", start="2020-02-01")],
        [tenure("a", start="2020-01-01"), tenure("a", source="off2", start="2020")],
    ),
    (
        "contradiction",
        "note",
        [tenure("a", start="2020-01-01"), tenure("a", source="ref", start="2020-02-01")],
        [tenure("a", start="2020-01-01"), tenure("a", source="ref", start="2020-01-01")],
    ),
    (
        "unknown-reference",
        "error",
        [meeting("m", participants=Attendance("ann", ("hed",)))],
        [meeting("m", participants=Attendance("ann", ("head",), "aland"))],
    ),
    (
        "unknown-reference",
        "error",
        [claim("tenure/a.person", "an"), claim("tenure/a.office", "head")],
        [claim("person/off:ann.same_as", "ann"), tenure("a", "off:ann", start="2020")],
    ),
    (
        "not-built",
        "error",
        [claim("tenure/a.person", "ann")],
        [tenure("a")],
    ),
    (
        "incompatible-join",
        "error",
        [
            claim("person/ann.same_as", "bob"),
            claim("person/ann.identifiers", Identifier("wikidata", "Q1")),
            claim("person/bob.identifiers", Identifier("wikidata", "Q2")),
        ],
        [
            claim("person/ann.same_as", "bob"),
            claim("person/ann.identifiers", Identifier("wikidata", "Q1")),
            claim("person/bob.identifiers", Identifier("viaf", "2")),
        ],
    ),
    (
        "incompatible-join",
        "error",
        [
            claim("person/ann.same_as", "bob"),
            facts("office/a-post", title="Post", organisation="aland"),
            facts("office/b-post", title="Post", organisation="borland"),
            tenure("a", "ann", "a-post", start="2020-01-01"),
            tenure("b", "bob", "b-post", start="2020-01-01"),
        ],
        [
            facts("office/a-post", title="Post", organisation="aland"),
            facts("office/b-post", title="Post", organisation="borland"),
            tenure("a", "ann", "a-post", start="2020-01-01"),
            tenure("b", "bob", "b-post", start="2020-01-01"),
        ],
    ),
    (
        "contested-join",
        "warning",
        [
            claim("person/ann.same_as", "bob", "org"),
            claim("person/bob.different_from", "ann", "ref"),
        ],
        [claim("person/ann.same_as", "bob", "org"), claim("person/ann.same_as", "bob", "ref")],
    ),
]


def of(registry, rule):
    (chosen,) = (r for r in RULES if r.id == rule)
    return check(registry, [chosen])


@pytest.mark.parametrize(
    ("rule", "severity", "wrong", "right"), CASES, ids=[f"{c[0]}-{n}" for n, c in enumerate(CASES)]
)
def test_a_rule_fires_where_it_does_not_hold_and_only_there(rule, severity, wrong, right):
    found = of(history(*wrong), rule)
    assert [f.severity for f in found] == [severity]
    (one,) = found
    assert one.rule == rule
    assert one.message
    assert one.evidence
    # a term without its person is no record; its claims are the evidence
    assert one.records or rule in ("not-built", "unknown-reference")
    assert str(one) == f"{severity}: {one.message} [{rule}]"
    assert of(history(*right), rule) == ()


def test_every_rule_has_a_case():
    assert {case[0] for case in CASES} == {rule.id for rule in RULES}


def test_a_gap_inside_of_declared_coverage_is_a_warning():
    terms = [
        chair("a", start="2018-01-01", end="through 2018-12-31"),
        chair("b", "borland", start="2020-01-01"),
    ]
    (found,) = of(history(*terms, coverage=[COVERED]), "chair-gap")
    assert found.severity == "warning"
    assert "from 2019-01-01, through 2019-12-31" in found.message


def test_a_chair_by_two_memberships_in_a_row_is_a_member_throughout():
    registry = history(
        member("m", start="2018-01-01", end="until 2019-06-01"),
        member("n", start="2019-06-01", held="2020-06-01"),
        chair("a", start="2019-01-01", end="until 2020-01-01"),
    )
    assert of(registry, "chair-not-member") == ()


def test_rules_say_what_holds_and_why_and_have_names_of_their_own():
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        for said in (rule.says, rule.why):
            assert said.endswith(".")
            assert said[0].isupper()
        assert type(rule).__doc__


@attrs.frozen
class NobodyIsCalledAnn:
    """A rule of one's own."""

    id: str = "ann"
    says: str = "Nobody is called Ann."
    why: str = "A test."

    def look(self, registry):
        return [Finding(self.id, "note", p.name, (p,)) for p in registry.people if "Ann" in p.name]


def test_users_check_by_rules_of_their_own():
    assert [f.message for f in history().check([NobodyIsCalledAnn()])] == ["Ann Oakes"]


@given(registries(max_facts=6))
def test_findings_come_in_one_order_the_gravest_first_with_known_sources(registry):
    found = registry.check()
    order = [(SEVERITIES.index(f.severity), f.rule, f.message) for f in found]
    assert order == sorted(order)
    sources = set(registry.sources)
    for one in found:
        assert {e.source for e in one.evidence} <= sources
        assert one.rule in {rule.id for rule in RULES}
    assert [str(f) for f in registry.check(reversed(RULES))] == [str(f) for f in found]


def test_a_history_without_faults_has_no_findings():
    registry = history(
        member("m", start="2015-01-01"),
        member("n", "borland", start="2015-01-01"),
        chair("a", start="2018-01-01", end="through 2019-12-31"),
        chair("b", "borland", start="2020-01-01"),
        tenure("t", start="2018-01-01", end="until 2020-01-01"),
        tenure("u", "bob", start="2020-01-01"),
        meeting("x", participants=[Attendance("bob", ("head",)), ANN], format="in person"),
        facts("statement/s", meeting="x", speaker="person/bob", start="2020-05-05"),
    )
    assert registry.check() == ()
