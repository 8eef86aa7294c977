"""What a failing test shows is small and readable: strategies shrink to little."""

import pytest
from hypothesis import find, settings

import csto_records as csto
from csto_records import strategies as csto_st

SEARCH = settings(max_examples=500, derandomize=True, database=None)


def smallest(strategy, holds=lambda value: True):
    return find(strategy, holds, settings=SEARCH)


def test_days_and_dates_shrink_to_the_first_day_of_2000():
    assert str(smallest(csto_st.days())) == "2000-01-01"
    assert str(smallest(csto_st.days("2020-05-05", "2021-01-01"))) == "2020-05-05"
    assert str(smallest(csto_st.days("1900-01-01", "1950-03-03"))) == "1950-03-03"
    assert str(smallest(csto_st.partial_dates())) == "2000-01-01"
    assert str(smallest(csto_st.partial_dates(), lambda d: d.precision == "year")) == "2000"


def test_periods_shrink_to_a_day_on_which_they_begin():
    assert smallest(csto_st.periods()) == csto.Period.since("2000-01-01")
    ended = smallest(csto_st.periods(), lambda p: isinstance(p.end, csto.EndedUnknown))
    assert ended.attested is None
    assert ended.order == 0


@pytest.mark.parametrize(
    ("strategy", "text"),
    [
        (csto_st.people(), "Person(id='0', name='Ivan Petrov')"),
        (csto_st.offices(), "Office(id='0', title='X', organisation=None"),
        (csto_st.claims(), "Claim(kind='organisation', subject='csto', field='name'"),
    ],
    ids=["person", "office", "claim"],
)
def test_a_record_shrinks_to_its_bare_parts(strategy, text):
    assert repr(smallest(strategy)).startswith(text)


def test_a_tenure_shrinks_to_a_name_a_title_and_a_day():
    tenure = smallest(csto_st.tenures())
    assert (tenure.person.names, tenure.office.organisation) == ((), None)
    assert (tenure.decided_on, tenure.decided_at, tenure.nominated_by) == (None, None, None)
    assert tenure.evidence == tenure.disputed == ()
    assert str(tenure) == "Ivan Petrov, X (from 2000-01-01, end not stated)"


def test_a_person_shrinks_to_the_part_that_is_asked_for():
    person = smallest(csto_st.people(), lambda p: p.identifiers)
    assert repr(person) == "Person(id='0', name='Ivan Petrov')"
    assert person.identifiers == (csto.Identifier("wikidata", "Q1"),)
    assert person.names == person.evidence == ()


def test_a_registry_shrinks_to_the_one_record_that_is_asked_for():
    small = smallest(csto_st.registries(noise=False), lambda r: r.chairmanships)
    assert len(small.chairmanships) == 1
    assert small.tenures == small.meetings == small.statements == small.coverage == ()
    assert len(small.sources) == 1
    # what the history stands on, and the record itself
    assert len(small.claims) <= len(csto_st.ground("source-0")) + 5


def test_a_document_shrinks_to_a_page_that_can_be_read_at_a_glance():
    page = smallest(csto_st.documents("generic-text"), lambda d: d.statements)
    assert page.data.split("\n\n") == [
        "Session of the CSTO Collective Security Council in Minsk",
        "President of Belarus Anna Primerova took part in the session of the CSTO Collective "
        "Security Council in Minsk.",
        "President of Belarus Anna Primerova: Specimen text.",
        "January 1, 2000, Minsk\n",
    ]


@pytest.mark.parametrize("layout", ["kremlin-html", "kremlin-reader", "russian-embassy"])
def test_a_document_shrinks_to_two_people_at_most(layout):
    page = smallest(csto_st.documents(layout))
    assert len(page.people) <= 2
    assert len(page.data) < 2000
    assert sum(len(statement.text) for statement in page.statements) < 80
