"""The chairperson is who represents the chairing state: the laws of `chairperson_on`."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_records import NotOnRecord, OutsideCoverage, Undetermined, load
from csto_records.claims import Coverage
from csto_records.registry import chairperson
from csto_records.time import PartialDate, Period
from small_histories import facts, history

LANDS = [
    *facts("office/aland-president", "org", title="President", organisation="aland", seats=1),
    *facts("office/borland-president", "org", title="President", organisation="borland", seats=1),
    *facts("office/aland-premier", "org", title="Prime Minister", organisation="aland", seats=1),
    *facts("organisation/armenia", "org", name="Armenia", kind="state"),
    *facts("office/armenia-president", "org", title="President", organisation="armenia", seats=1),
    *facts(
        "office/armenia-prime-minister",
        "org",
        title="Prime Minister",
        organisation="armenia",
        seats=1,
    ),
]


def tenure(person, office, start, end):
    return facts(
        f"tenure/{person}-{office}",
        person=f"person/{person}",
        office=f"office/{office}",
        start=start,
        end=end,
    )


def chairs(member, start, end):
    return facts(
        f"chairmanship/{member}-{start}",
        organisation="organisation/csto",
        member=f"organisation/{member}",
        start=start,
        end=end,
    )


HANDOVER = history(
    LANDS,
    chairs("aland", "2010-01-01", "until 2011-05-01"),
    chairs("borland", "2011-05-01", "until 2013-01-01"),
    tenure("ann", "aland-president", "2009-01-01", "until 2010-07-01"),
    tenure("bob", "aland-president", "2010-07-01", "until 2012-01-01"),
    tenure("bob", "aland-premier", "2009-01-01", "until 2010-07-01"),
    tenure("ann", "borland-president", "2011-01-01", "until 2012-02-01"),
    coverage=[
        Coverage(
            "chairmanship",
            "csto",
            Period.between("2010-01-01", "2014-01-01"),
            PartialDate.of("2020-01-01"),
        )
    ],
)


@pytest.mark.parametrize(
    ("day", "person", "office"),
    [
        ("2010-01-01", "ann", "aland-president"),
        ("2010-06-30", "ann", "aland-president"),
        ("2010-07-01", "bob", "aland-president"),
        ("2011-04-30", "bob", "aland-president"),
        ("2011-05-01", "ann", "borland-president"),
    ],
)
def test_it_is_the_head_of_the_state_that_chairs(day, person, office):
    found = HANDOVER.chairperson_on(day)
    assert (found.person.id, found.office.id) == (person, office)


@pytest.mark.parametrize(
    ("day", "refusal"),
    [
        ("2013-06-01", NotOnRecord),  # covered, and nobody chairs
        ("2015-01-01", OutsideCoverage),  # no chair is known
        ("2012-06-01", OutsideCoverage),  # a chair, but the office is not covered then
        ("2011", Undetermined),  # two chairs in that year
    ],
)
def test_it_refuses_as_its_parts_do(day, refusal):
    with pytest.raises(refusal):
        HANDOVER.chairperson_on(day)


def test_a_chair_without_a_known_office_is_not_covered():
    registry = history(chairs("aland", "2010-01-01", "until 2011-01-01"))
    with pytest.raises(OutsideCoverage, match="President of Aland"):
        registry.chairperson_on("2010-03-01")


ARMENIA = history(
    LANDS,
    chairs("armenia", "2018-01-01", "until 2019-01-01"),
    tenure("ann", "armenia-president", "2017-01-01", "until 2020-01-01"),
    tenure("bob", "armenia-prime-minister", "2017-01-01", "until 2020-01-01"),
)


def test_armenia_is_represented_by_its_prime_minister_since_april_2018():
    assert ARMENIA.chairperson_on("2018-04-08").person.id == "ann"
    assert ARMENIA.chairperson_on("2018-04-09").person.id == "bob"
    with pytest.raises(Undetermined, match="changed its representative"):
        ARMENIA.chairperson_on("2018-04")


def test_each_exception_is_of_its_own_state(monkeypatch):
    since = PartialDate.of("2010-02-01")
    rules = [
        chairperson.Representation("borland", "Prime Minister", since),
        chairperson.Representation("aland", "Prime Minister", since),
    ]
    monkeypatch.setattr(chairperson, "EXCEPTIONS", tuple(rules))
    assert HANDOVER.chairperson_on("2010-01-31").office.id == "aland-president"
    assert HANDOVER.chairperson_on("2010-02-01").office.id == "aland-premier"


def slowly(registry, day):
    """The person by looking at all records, one after the other; ``None`` where not exactly one."""
    chairs = [c.member.id for c in registry.chairmanships if c.period.contains(day) == "yes"]
    if len(chairs) != 1:
        return None
    title = "President"
    if chairs[0] == "armenia" and datetime.date.fromisoformat(day) >= datetime.date(2018, 4, 9):
        title = "Prime Minister"
    holders = [
        tenure.person.id
        for tenure in registry.tenures
        if tenure.office.organisation is not None
        and (tenure.office.organisation.id, tenure.office.title) == (chairs[0], title)
        and tenure.period.contains(day) == "yes"
    ]
    return holders[0] if len(holders) == 1 else None


@settings(max_examples=150)
@given(st.dates(datetime.date(2001, 1, 1), datetime.date(2026, 12, 31)).map(str))
def test_on_the_shipped_history_it_agrees_with_looking_at_everything(day):
    expected = slowly(load(), day)
    if expected is not None:
        assert load().chairperson_on(day).person.id == expected


@settings(max_examples=60)
@given(st.dates(datetime.date(2009, 1, 1), datetime.date(2014, 1, 1)).map(str))
def test_on_a_small_history_it_agrees_with_looking_at_everything(day):
    expected = slowly(HANDOVER, day)
    try:
        found = HANDOVER.chairperson_on(day).person.id
    except (NotOnRecord, OutsideCoverage, Undetermined):
        found = None
    assert found == expected


def test_what_it_knows_goes_back_with_known_by():
    late = "2020-06-30"  # the sources of the small history are of June 2021
    assert HANDOVER.known_by("2021-06-30").chairperson_on("2010-03-01").person.id == "ann"
    with pytest.raises(NotOnRecord):
        HANDOVER.known_by(late).chairperson_on("2010-03-01")
