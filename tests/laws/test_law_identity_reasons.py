"""Why two are one, or two: the reasons agree with what the registry reads, whatever it holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import Claim, Contents, Ref, Registry, Source
from csto_records.names.parts import personal_name
from csto_records.strategies import registries

SOURCES = [Source(f"s{n}", f"Publisher {n}", published=f"20{10 + n}-01-01") for n in range(4)]
NAMES = [
    "Igor Ivanov", "Игорь Иванов", "Igor Sergeyevich Ivanov", "Игорь Петрович Иванов",
    "Иванов Игорь Сергеевич", "Ivanov", "I. Ivanov", "Sergei Ivanov", "Mr Igor Ivanov", "Zas",
]  # fmt: skip
IDS = ["a", "b", "c", "s1:d", "s2:e", "f"]


@st.composite
def people(draw):
    """Registries of a few namesakes, with claims that join them and keep them apart."""
    source = st.sampled_from([s.id for s in SOURCES])
    id = st.sampled_from(IDS)
    said = [Claim("person", i, "name", draw(st.sampled_from(NAMES)), draw(source)) for i in IDS]
    more = st.builds(
        lambda i, n, s: Claim("person", i, "name", n, s), id, st.sampled_from(NAMES), source
    )
    ties = st.builds(
        lambda i, f, o, s: Claim("person", i, f, Ref("person", o), s),
        id, st.sampled_from(["same_as", "different_from"]), id, source,
    )  # fmt: skip
    said += draw(st.lists(more, max_size=4)) + draw(st.lists(ties, max_size=3))
    return Registry(Contents(said, SOURCES))


def pairs(registry):
    ids = sorted({(c.kind, c.subject) for c in registry.claims})
    refs = [Ref(kind, id) for kind, id in ids if registry._view.lookup.get(kind, id) is not None]
    return [(a, b) for a in refs for b in refs if a.kind == b.kind]


def one(registry, a, b):
    get = registry._view.lookup.get
    return get(a.kind, a.id) is get(b.kind, b.id)


@given(st.one_of(people(), registries(max_facts=5)))
def test_there_are_reasons_for_exactly_what_is_read(registry):
    for a, b in pairs(registry)[:60]:
        same, apart = registry.why_same(a, b), registry.why_not_same(a, b)
        assert bool(same) == one(registry, a, b) == same.same
        assert bool(apart) != bool(same)
        assert str(same)
        assert str(apart)


@given(people())
def test_reasons_are_the_same_from_both_sides_and_every_time(registry):
    again = Registry(registry.contents)
    for a, b in pairs(registry):
        assert registry.why_same(a, b) == registry.why_same(b, a) == again.why_same(a, b)
        assert (
            registry.why_not_same(a, b) == registry.why_not_same(b, a) == again.why_not_same(a, b)
        )


@given(people())
def test_the_reasons_lead_from_one_to_the_other(registry):
    for a, b in pairs(registry):
        answer = registry.why_same(a, b)
        if not answer or a == b:
            continue
        at = str(answer.first)
        for reason in answer:
            assert reason.first == at
            assert reason.evidence
            at = reason.second
        assert at == str(answer.second)


@given(people(), st.sampled_from(["2010-06-01", "2011-06-01", "2012-06-01"]))
def test_no_reason_stands_on_what_was_not_known(registry, day):
    then = registry.known_by(day)
    known = {source.id for source in then.sources}
    for a, b in pairs(then):
        for answer in (then.why_same(a, b), then.why_not_same(a, b)):
            assert {e.source.id for r in answer for e in r.evidence} <= known


@given(people())
def test_the_evidence_alone_is_enough_for_a_join_by_claim(registry):
    for a, b in pairs(registry):
        answer = registry.why_same(a, b)
        if a == b or {r.rule for r in answer} != {"identity-claim"}:
            continue
        ids = {r.first for r in answer} | {r.second for r in answer}
        kept = [c for c in registry.claims if c.field == "same_as" and f"person/{c.subject}" in ids]
        names = [c for c in registry.claims if c.field == "name" and c.subject in (a.id, b.id)]
        assert Registry(Contents([*kept, *names], SOURCES)).why_same(a, b)


@given(people())
def test_no_rule_joins_without_a_full_name(registry):
    for a, b in pairs(registry):
        for reason in registry.why_same(a, b):
            if reason.rule == "full-name":
                for ref in (reason.first, reason.second):
                    members = registry._view.reading.identity.members(Ref(*ref.split("/")))
                    ids = {m.id for m in members}
                    names = [
                        str(c.value)
                        for c in registry.claims
                        if c.field == "name" and c.subject in ids
                    ]
                    assert any(personal_name(name).is_full for name in names)


@given(st.permutations(range(12)))
def test_the_order_of_claims_does_not_matter(order):
    said = [Claim("person", f"p{n}", "name", NAMES[n % len(NAMES)], "s1") for n in range(12)]
    registry = Registry(Contents([said[n] for n in order], SOURCES))
    naive = Registry(Contents(said, SOURCES))
    assert [p.id for p in registry.people] == [p.id for p in naive.people]


@pytest.mark.parametrize(
    ("named", "rule"),
    [
        ([("a", "Igor Sergeyevich Ivanov"), ("b", "Igor Petrovich Ivanov")], "patronymics"),
        ([("a", "Igor Ivanov"), ("b", "Sergei Ivanov")], "family-name-only"),
        ([("a", "Igor Ivanov"), ("b", "Ivanov")], "no-full-name"),
        ([("a", "Igor Ivanov"), ("b", "I. Ivanov")], "no-full-name"),
        ([("a", "Igor Ivanov"), ("b", "Stanislav Zas")], "different-names"),
    ],
)
def test_what_speaks_against(named, rule):
    claims = [Claim("person", id, "name", name, "s1") for id, name in named]
    registry = Registry(Contents(claims, SOURCES))
    assert [r.rule for r in registry.why_not_same("a", "b")] == [rule]
    assert rule in str(registry.why_not_same("a", "b"))
    assert all(r.evidence for r in registry.why_not_same("a", "b"))
