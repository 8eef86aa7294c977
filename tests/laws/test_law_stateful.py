"""Whatever is claimed, merged, withdrawn and looked back at, in whatever order: a registry shows
what a naive reading of the same claims shows, on every day of knowledge."""

import naive
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, multiple, rule
from told import OFFICE, Told

from csto_records import (
    Claim,
    Contents,
    Coverage,
    EndedOn,
    NoAnswer,
    PartialDate,
    Period,
    Ref,
    Registry,
    Source,
    UnknownName,
)

SOURCES = (
    Source("early", "Agency", published="2020-01-31", kind="agency"),
    Source("twin", "Agency", published="2020-01-31", kind="agency"),
    Source("own", "Organisation", published="2020-03-01", kind="organisation"),
    Source("late", "Handbook", published="2021-06-30", kind="agency"),
    Source("vague", "Handbook", published="2020", kind="official"),
    Source("undated", "Blog", kind="reference"),
)
PEOPLE = ("ann", "bob", "cyd", "dan")
#: Around the days of publication, and the first and last there are.
LOOKS = ("0001-01-01", "2020-01-31", "2020-02-29", "2020-12-31", "2021-06-30", "9999-12-31")
DAYS = [PartialDate.of(f"2019-12-{n:02}") for n in range(25, 32)]

source = st.sampled_from(SOURCES)
person = st.sampled_from(PEOPLE)
day = st.sampled_from(DAYS)


def told(claims, said_by):
    """The claims of one source, as the registry and as the naive side have them."""
    return Registry(Contents(claims, [said_by])), Told(tuple(claims), (said_by,))


def ground(said_by):
    """The office that people hold."""
    facts = {"title": "Secretary General", "seats": 1}
    return [Claim("office", OFFICE, field, value, said_by.id) for field, value in facts.items()]


@st.composite
def facts(draw):
    """A few claims of one source about a person or a term."""
    by = draw(source)
    what = draw(st.sampled_from(("person", "term", "term", "date", "identity")))
    if what == "person":
        id = draw(person)
        name = draw(st.sampled_from((id.title(), "Ng")))
        return told([Claim("person", id, "name", name, by.id)], by)
    if what == "identity":
        one, other = draw(st.lists(person, min_size=2, max_size=2, unique=True))
        field = draw(st.sampled_from(("same_as", "same_as", "different_from")))
        return told([Claim("person", one, field, Ref("person", other), by.id)], by)
    id = draw(st.sampled_from(("term-a", "term-b", "term-c")))
    dates = []
    if what == "date" or draw(st.booleans()):
        dates = [("start", draw(day)), ("end", EndedOn(draw(day)))]
        dates = [dates[n] for n in draw(st.sampled_from(((0,), (1,), (0, 1))))]
    if what == "date":
        return told([Claim("tenure", id, field, value, by.id) for field, value in dates], by)
    who = draw(person)
    named = [Claim("person", who, "name", who.title(), by.id)]
    parts = [("person", Ref("person", who)), ("office", Ref("office", OFFICE)), *dates]
    term = [Claim("tenure", id, field, value, by.id) for field, value in parts]
    return told([*ground(by), *named, *term], by)


lists = st.lists(facts(), min_size=2, max_size=6)


def together(several):
    """Facts as one history, on both sides."""
    registry, model = Registry(), Told()
    for one, twin in several:
        registry, model = registry | one, model.and_then(twin)
    return registry, model


class Histories(RuleBasedStateMachine):
    """Several registries that grow, shrink and meet, each beside its naive twin."""

    histories = Bundle("histories")

    @initialize(target=histories, some=lists, more=lists)
    def begin(self, some, more):
        return multiple(self.seen(*together(some)), self.seen(*together(more)))

    @rule(target=histories, history=consumes(histories), more=lists)
    def say(self, history, more):
        registry, model = together(more)
        return self.seen(history[0] | registry, history[1].and_then(model))

    @rule(target=histories, one=histories, other=histories)
    def merge(self, one, other):
        assert one[0] | other[0] == other[0] | one[0]
        return self.seen(one[0] | other[0], one[1].and_then(other[1]))

    @rule(target=histories, history=histories, by=source)
    def withdraw_a_source(self, history, by):
        kept = history[0].contents
        contents = Contents(
            (c for c in kept.claims if c.source != by.id),
            (s for s in kept.sources if s.id != by.id),
            kept.coverage,
        )
        return self.seen(Registry(contents), history[1].without_source(by.id))

    @rule(target=histories, history=histories, data=st.data())
    def withdraw_a_claim(self, history, data):
        registry, model = history
        if not model.claims:
            return multiple()
        claim = data.draw(st.sampled_from(model.claims))
        rest = Contents(
            registry.claims - {claim}, registry.contents.sources, registry.contents.coverage
        )
        return self.seen(Registry(rest), model.without_claim(claim))

    @rule(target=histories, history=histories, by=source, data=st.data())
    def contradict_an_identity(self, history, by, data):
        registry, model = history
        joins = [c for c in model.claims if c.field == "same_as"]
        if not joins:
            return multiple()
        join = data.draw(st.sampled_from(joins))
        veto = Claim("person", join.subject, "different_from", join.value, by.id)
        fact = told([veto], by)
        return self.seen(registry | fact[0], model.and_then(fact[1]))

    @rule(target=histories, history=histories, a=day, b=day, declared=st.sampled_from(LOOKS[1:4]))
    def declare_complete(self, history, a, b, declared):
        span = Period.between(min(a, b, key=str), through=max(a, b, key=str))
        declared = Coverage("tenure", OFFICE, span, PartialDate.of(declared))
        more = Registry(Contents(coverage=[declared]))
        return self.seen(history[0] | more, history[1].and_then(Told(coverage=(declared,))))

    @rule(target=histories, history=histories, look=st.sampled_from(LOOKS[1:5]))
    def look_back(self, history, look):
        then = PartialDate.of(look).latest
        return self.seen(history[0].known_by(look), history[1].by(then))

    @rule(history=histories)
    def write_and_read(self, history):
        assert Registry.from_json(history[0].to_json()) == history[0]

    def seen(self, registry, model):
        """The two agree, now and as of every day of knowledge."""
        agree(registry, model)
        for look in LOOKS:
            agree(registry.known_by(look), model.by(PartialDate.of(look).latest))
        return registry, model


def agree(registry, model):
    assert registry.claims == set(model.claims)
    assert set(registry.sources) == set(model.sources)
    assert set(registry.coverage) == set(model.coverage)
    groups = partition(registry, model)
    assert {p.id: p.name for p in registry.people} == {
        min(group): model.name(group) for group in groups if group & set(model.people())
    }
    shown = {id: min(group) for group in groups for id in group}
    terms = model.terms(lambda one: shown.get(one, one))
    assert [(t.id, t.person.id, t.period, t.disputed) for t in by_id(registry.tenures)] == [
        (t.id, t.person, t.period, t.disputed) for t in terms
    ]
    if any(c.subject == OFFICE for c in model.claims):
        for asked in (*DAYS[::2], PartialDate(2019)):
            found = {t.id for t in registry.holders_on(OFFICE, asked)}
            assert found == naive.plural_on(terms, asked, True)
            assert answer(registry, asked) == model.holder_on(terms, asked)


def partition(registry, model):
    """The groups of ids that are shown as one, after they were seen to be the right ones."""
    same, apart = model.pairs()
    groups = {}
    for id in PEOPLE:
        try:
            groups.setdefault(registry.get(id).id, set()).add(id)
        except UnknownName:
            groups.setdefault(id, set()).add(id)
    for group in groups.values():
        assert not [pair for pair in apart if pair <= group]
        reached = {min(group)}
        for _ in group:
            reached |= {id for pair in same if pair & reached and pair <= group for id in pair}
        assert reached == group
    for pair in same:  # nobody is kept apart without a reason
        one, other = (next(g for g in groups.values() if id in g) for id in sorted(pair))
        assert one is other or any(p & one and p & other for p in apart)
    return list(groups.values())


def answer(registry, asked):
    try:
        return registry.holder_on(OFFICE, asked).id
    except NoAnswer as error:
        return type(error)


def by_id(records):
    return sorted(records, key=lambda record: record.id)


TestHistories = Histories.TestCase
TestHistories.settings = settings(stateful_step_count=12)


def test_what_a_weightier_source_denies_is_taken_apart_again_and_only_from_then_on():
    early, own = SOURCES[0], SOURCES[2]
    joined, model = told(
        [
            Claim("person", "ann", "name", "Ann", early.id),
            Claim("person", "bob", "name", "Bob", early.id),
            Claim("person", "ann", "same_as", Ref("person", "bob"), early.id),
        ],
        early,
    )
    veto, more = told([Claim("person", "ann", "different_from", Ref("person", "bob"), own.id)], own)
    both = joined | veto
    agree(both, model.and_then(more))
    assert [p.id for p in joined.people] == ["ann"]
    assert [p.id for p in both.people] == ["ann", "bob"]
    assert [p.id for p in both.known_by("2020-02-29").people] == ["ann"]


def test_the_naive_side_would_notice_a_difference():
    fact = told([Claim("person", "ann", "name", "Ann", "own")], SOURCES[2])
    other = told([Claim("person", "ann", "name", "Anne", "own")], SOURCES[2])
    agree(*fact)
    with pytest.raises(AssertionError):
        agree(fact[0], other[1])
