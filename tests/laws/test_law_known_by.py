"""Knowledge has a date: `known_by` cuts the claims, and everything else goes back with them."""

from hypothesis import given
from hypothesis import strategies as st

from csto_records import Registry
from csto_records.strategies import contents, days, registries, source_lists

looks = days("2019-11-01", "2021-04-01")
pairs = source_lists().flatmap(
    lambda known: st.tuples(*[contents(known, max_facts=3).map(Registry)] * 2)
)


@given(registries(), looks, looks)
def test_known_by_is_monotone(registry, a, b):
    early, late = registry.known_by(min(a, b)), registry.known_by(max(a, b))
    assert early.claims <= late.claims <= registry.claims
    assert early.contents.sources <= late.contents.sources
    assert early.contents.coverage <= late.contents.coverage
    assert set(early.texts.items()) <= set(late.texts.items())


@given(registries(), looks)
def test_known_by_is_idempotent(registry, day):
    once = registry.known_by(day)
    assert once.known_by(day) == once


@given(registries(), looks, looks)
def test_looking_back_twice_is_looking_back_to_the_earlier_day(registry, a, b):
    assert registry.known_by(a).known_by(b) == registry.known_by(min(a, b))


@given(pairs, looks)
def test_known_by_distributes_over_merge(pair, day):
    a, b = pair
    assert (a | b).known_by(day) == a.known_by(day) | b.known_by(day)


@given(registries(), looks)
def test_known_by_keeps_what_surely_was_published_and_nothing_else(registry, day):
    known = registry.known_by(day)
    kept = {s.id for s in known.sources}
    for source in registry.sources:
        out_by_then = source.published is not None and source.published.latest <= day
        assert (source.id in kept) == out_by_then
    assert known.claims == {c for c in registry.claims if c.source in kept}


@given(registries(), looks)
def test_no_record_that_was_known_tells_of_a_later_source(registry, day):
    known = registry.known_by(day)
    kept = set(known.sources)
    for record in known._view.reading.records.values():
        assert {e.source for e in record.evidence} <= kept


def test_before_the_first_source_nothing_is_known():
    def check(registry):
        known = registry.known_by("0001-01-01")
        assert not known.claims
        assert known.people == known.tenures == known.meetings == ()

    given(registries())(check)()
