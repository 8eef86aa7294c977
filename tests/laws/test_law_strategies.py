"""The strategies that ship are found by type, draw what they promise, and shrink well."""

import datetime
import typing

import attrs
import pendulum
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import csto_records as csto
from csto_records import strategies as csto_st
from csto_records.strategies import entry

TYPES = [
    csto.Tenure, csto.Person, csto.Organisation, csto.Office, csto.Membership, csto.Chairmanship,
    csto.Meeting, csto.Participant, csto.AdoptedItem, csto.Statement, csto.Source, csto.Evidence,
    csto.Name, csto.Identifier, csto.Span, csto.PartialDate, csto.Period, csto.Claim,
    csto.Contents, csto.Coverage, csto.Registry, csto.EndedOn, csto.EndedUnknown,
    csto.StillRunning, csto.NotStated, csto.Answer,
]  # fmt: skip


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_values_are_drawn_by_their_type(kind):
    @settings(max_examples=5)
    @given(st.from_type(kind))
    def draw(value):
        assert type(value) is kind

    draw()


@given(st.from_type(pendulum.Date))
def test_days_are_days_of_pendulum(day):
    assert type(day) is pendulum.Date


@given(st.from_type(csto.Record))
def test_any_record_is_drawn_for_the_root(record):
    assert isinstance(record, csto.Record)


def test_from_type_of_the_standard_date_stays_what_it_was():
    @settings(max_examples=20)
    @given(st.from_type(datetime.date))
    def draw(day):
        assert isinstance(day, datetime.date)

    draw()


def test_registering_twice_does_no_harm():
    entry.register()
    entry.register()
    assert type(find(st.from_type(csto.PartialDate), lambda _: True)) is csto.PartialDate


@given(csto_st.days("2019-12-31", "2020-01-02"))
def test_days_stay_within_their_bounds(day):
    assert pendulum.Date(2019, 12, 31) <= day <= pendulum.Date(2020, 1, 2)


def test_every_kind_of_end_and_precision_is_drawn():
    for kind in (csto.EndedOn, csto.EndedUnknown, csto.StillRunning, csto.NotStated):
        assert find(csto_st.ends(), lambda end, kind=kind: type(end) is kind)
    for precision in ("day", "month", "half", "year"):
        assert find(csto_st.partial_dates(), lambda d, p=precision: d.precision == p)
    assert find(csto_st.periods(), lambda p: p.attested is not None and p.order)


def test_histories_hold_what_they_promise():
    wanted = {
        "a dispute": lambda r: r.disputes,
        "two persons in one seat": lambda r: any(
            f.rule == "overlapping-holders" for f in r.check()
        ),
        "joined people": lambda r: (
            len({c.subject for c in r.claims if c.kind == "person"}) > len(r.people)
        ),
        "several kinds of source": lambda r: len({s.kind for s in r.sources}) > 1,
        "a statement at a meeting": lambda r: any(s.meeting for s in r.statements),
        "declared coverage": lambda r: r.coverage,
        "something not built": lambda r: r.problems,
    }
    missing = dict(wanted)

    @settings(max_examples=150, derandomize=True, phases=[Phase.generate])
    @given(csto_st.registries())
    def draw(registry):
        for what in [what for what, holds in missing.items() if holds(registry)]:
            del missing[what]

    draw()
    assert not missing


def test_a_disputed_history_shrinks_to_few_facts():
    def two_starts(contents):
        starts = [c for c in contents.claims if c.field == "start"]
        return any(a.subject == b.subject and a.value != b.value for a in starts for b in starts)

    small = find(
        csto_st.contents([csto.Source("source-0", "Publisher")], max_facts=2, noise=False),
        two_starts,
        settings=settings(max_examples=500, derandomize=True, database=None),
    )
    # one or two facts and no more: a term with two starts, or two terms in one seat
    assert len(small.claims) <= len(csto_st.ground("source-0")) + 12
    assert not small.coverage
    assert not small.texts


def test_sources_shrink_to_as_few_as_are_needed():
    assert len(find(csto_st.source_lists(), lambda found: len(found) >= 2)) == 2
    (one,) = find(csto_st.source_lists(), lambda found: True)
    assert (one.published, one.url, one.title) == (None, None, None)


def test_every_strategy_is_documented_and_every_registered_one_exists():
    for name in csto_st.__all__:
        member = getattr(csto_st, name)
        assert not callable(member) or member.__doc__, name
    for (home, name), (module, function) in entry.STRATEGIES.items():
        assert name
        assert callable(
            getattr(__import__(f"csto_records.strategies.{module}", fromlist=[function]), function)
        )
        assert home


@given(csto_st.names(), csto_st.ids())
def test_names_and_ids_are_well_formed(name, id):
    assert attrs.has(type(name))
    assert csto.Person(id, name.text).id == id
    assert typing.get_type_hints(csto.Name)
