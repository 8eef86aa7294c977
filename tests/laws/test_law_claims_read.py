"""What is read out of claims depends on the claims, and on nothing else; nothing gets lost."""

import random

from hypothesis import given
from hypothesis import strategies as st

from csto_records.claims.fields import FIELDS
from csto_records.claims.value import Ref
from csto_records.registry.disputes import ref_of
from csto_records.registry.reading import read
from csto_records.registry.sources import combine
from csto_records.strategies import registries


@given(registries(max_facts=10), st.randoms(use_true_random=False))
def test_reading_does_not_depend_on_the_order_of_claims(registry, shuffle):
    claims = sorted(registry.claims, key=repr)
    sources = combine(registry.contents.sources)
    texts = dict(registry.texts)
    first = read(claims, sources, registry.policy, texts)
    random.Random.shuffle(shuffle, claims)
    second = read(claims, sources, registry.policy, texts)
    assert list(first.records) == list(second.records)
    for ref, record in first.records.items():
        other = second.records[ref]
        assert (record, record.evidence, record.disputed) == (
            other,
            other.evidence,
            other.disputed,
        )
    assert dict(first.rejected) == dict(second.rejected)
    assert first.problems == second.problems


@given(registries(max_facts=10))
def test_explain_never_loses_a_source(registry):
    identity = registry._view.reading.identity
    said = {}
    for claim in registry.claims:
        shown = identity.canonical(Ref(claim.kind, claim.subject))
        said.setdefault(shown, set()).add((claim.source, claim.span, claim.spec.path))
    for ref, record in registry._view.reading.records.items():
        pieces = {
            (e.source.id, e.span, field)
            for e in registry.explain(record).evidence
            for field in e.fields
        }
        assert pieces == said[ref]
        assert registry.explain(record).evidence == record.evidence


@given(registries(max_facts=10))
def test_explain_prints_every_source_that_it_names(registry):
    for record in registry.tenures + registry.meetings + registry.chairmanships:
        explanation = registry.explain(record)
        printed = str(explanation)
        assert printed.startswith(str(record))
        for evidence in explanation.evidence:
            assert str(evidence) in printed


@given(registries(max_facts=10))
def test_a_record_says_that_it_is_disputed_exactly_where_a_dispute_is_listed(registry):
    listed = {}
    for dispute in registry.disputes:
        listed.setdefault(ref_of(dispute.record), set()).add(dispute.field)
    for ref, record in registry._view.reading.records.items():
        assert set(record.disputed) == listed.get(ref, set())
        assert {d.field for d in registry.explain(record).disputes} == set(record.disputed)


@given(registries(max_facts=10))
def test_what_is_left_aside_contradicts_and_is_not_what_is_shown(registry):
    for dispute in registry.disputes:
        values = [other.value for other in dispute.others]
        assert values
        assert len(values) == len(set(values))
        for other in dispute.others:
            assert other.evidence
            assert {e.stance for e in other.evidence} == {"contradicts"}
            for piece in other.evidence:
                held = {(e.source, e.span) for e in dispute.record.evidence}
                assert (piece.source, piece.span) in held


@given(registries(max_facts=10))
def test_every_claimed_subject_is_a_record_or_a_problem(registry):
    identity = registry._view.reading.identity
    records = registry._view.reading.records
    told = " ".join(registry.problems)
    for claim in registry.claims:
        shown = identity.canonical(Ref(claim.kind, claim.subject))
        assert shown in records or f"{shown} has no" in told
        assert claim.field in FIELDS[claim.kind]


@given(registries(max_facts=10))
def test_records_hold_the_records_that_the_registry_shows(registry):
    people = {p.id: p for p in registry.people}
    offices = {o.id: o for o in registry.offices}
    meetings = {m.id: m for m in registry.meetings}
    for tenure in registry.tenures:
        assert tenure.person is people[tenure.person.id]
        assert tenure.office is offices[tenure.office.id]
    for statement in registry.statements:
        if statement.meeting is not None:
            assert statement.meeting is meetings[statement.meeting.id]


@given(registries(max_facts=10))
def test_collections_stand_in_the_order_that_they_promise(registry):
    for found in (registry.organisations, registry.people, registry.offices):
        assert [r.id for r in found] == sorted(r.id for r in found)
    published = [s.published.first_ordinal for s in registry.sources if s.published]
    assert published == sorted(published)
    seats = [t.office.id for t in registry.tenures]
    assert seats == sorted(seats)
    ids = [(type(r), r.id) for r in registry._view.reading.records.values()]
    assert len(ids) == len(set(ids))
