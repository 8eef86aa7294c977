"""Strategies for whole histories: valid ones, and ones that are nearly valid."""

from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from csto_records.claims import FIELDS, Claim, Contents, Coverage, Ref, Value
from csto_records.model import Source
from csto_records.registry import Registry
from csto_records.strategies.claim_values import POOLS, World, claims, coverage, values
from csto_records.strategies.dates import days
from csto_records.strategies.source_documents import source_lists
from csto_records.strategies.words import spans
from csto_records.time.partial import PartialDate

#: What a record of each kind needs to be there at all.
NEEDED: dict[str, tuple[str, ...]] = {
    "tenure": ("person", "office"),
    "membership": ("organisation", "member"),
    "chairmanship": ("organisation", "member"),
    "meeting": ("body", "start"),
    "statement": ("speaker", "meeting"),
}

_GROUND: tuple[tuple[str, str, str, Value], ...] = (
    ("organisation", "csto", "name", "Collective Organisation"),
    ("organisation", "csto", "short_name", "CSTO"),
    ("organisation", "csto-council", "name", "Council"),
    ("organisation", "csto-council", "parent", Ref("organisation", "csto")),
    ("organisation", "aland", "name", "Aland"),
    ("organisation", "borland", "name", "Borland"),
    ("organisation", "cetland", "name", "Cetland"),
    ("person", "ann", "name", "Anna Petrova"),
    ("person", "bob", "name", "Борис Петров"),
    ("person", "cyd", "name", "Boris Petrov"),
    ("person", "dan", "name", "Dan"),
    ("office", "csto-secretary-general", "title", "Secretary General"),
    ("office", "csto-secretary-general", "organisation", Ref("organisation", "csto")),
    ("office", "csto-secretary-general", "seats", 1),
    ("office", "aland-envoy", "title", "Envoy"),
    ("office", "aland-envoy", "organisation", Ref("organisation", "aland")),
    ("office", "borland-minister", "title", "Minister"),
    ("office", "borland-minister", "seats", 1),
)


def ground(source: str) -> list[Claim]:
    """Claims of one source that name the organisations, people and offices of `POOLS`."""
    return [Claim(kind, id, field, value, source) for kind, id, field, value in _GROUND]


@st.composite
def facts(draw: st.DrawFn, world: World) -> list[Claim]:
    """The claims of one fact: its parts, each said by one source or by several.

    Where several speak, they agree or contradict each other.
    """
    kind = draw(st.sampled_from(sorted(NEEDED)))
    subject = draw(st.sampled_from(world.ids(kind)))
    table = FIELDS[kind]
    more = sorted(set(table) - set(NEEDED[kind]) - {"same_as", "different_from"})
    chosen = draw(st.lists(st.sampled_from(more), max_size=4, unique=True))
    found: list[Claim] = []
    for name in (*NEEDED[kind], *chosen):
        again = 2 if draw(st.sampled_from((False, False, True))) else 1
        for _ in range(again):
            source = draw(st.sampled_from(world.sources))
            value = _likely(draw, kind, name, world)
            found.append(Claim(kind, subject, name, value, source, draw(st.none() | spans(50))))
    return found


@st.composite
def rivals(draw: st.DrawFn, world: World) -> list[Claim]:
    """The claims of two terms in one seat (an office or the chair), both attested on days.

    The days may be the same, follow each other, or lie the other way round.
    """
    kind, holder = draw(st.sampled_from((("tenure", "person"), ("chairmanship", "member"))))
    seat: tuple[str, Value] = ("organisation", Ref("organisation", "csto"))
    holders = [Ref("organisation", id) for id in POOLS["organisation"][2:]]
    if kind == "tenure":
        seat = ("office", Ref("office", "csto-secretary-general"))
        holders = [Ref("person", id) for id in POOLS["person"]]
    found: list[Claim] = []
    for subject in POOLS[kind][:2]:
        source = draw(st.sampled_from(world.sources))
        said = [(holder, draw(st.sampled_from(holders))), seat]
        day = days(world.min_value, world.max_value).map(PartialDate.of)
        said += [("start", draw(day)), ("held", draw(day))]
        found += [Claim(kind, subject, field, value, source) for field, value in said]
    return found


def _likely(draw: st.DrawFn, kind: str, name: str, world: World) -> Value:
    """A value that makes sense for the field, most of the time."""
    if name == "organisation" and kind != "office":
        return Ref("organisation", "csto")
    if name == "member":
        return Ref("organisation", draw(st.sampled_from(POOLS["organisation"][2:])))
    if name == "body":
        return Ref("organisation", draw(st.sampled_from(("csto", "csto-council"))))
    return draw(values(kind, FIELDS[kind][name], world))


def identity_claims(world: World) -> st.SearchStrategy[Claim]:
    """Claims that two ids name one subject, or two."""

    def build(kind: str) -> st.SearchStrategy[Claim]:
        id = st.sampled_from(world.ids(kind))
        return st.builds(
            lambda subject, field, other, source: Claim(
                kind, subject, field, Ref(kind, other), source
            ),
            id,
            st.sampled_from(("same_as", "different_from")),
            id,
            st.sampled_from(world.sources),
        )

    return st.sampled_from(("person", "person", "office", "meeting", "tenure")).flatmap(build)


_Claims = st.SearchStrategy[list[Claim]]


@lru_cache(maxsize=64)  # strategies are drawn from often, and slow to make
def _parts(world: World) -> tuple[_Claims, _Claims, _Claims]:
    """Facts and rivals, one at a time; a few claims of identity; a few single claims."""
    return (
        st.one_of(facts(world), facts(world), facts(world), rivals(world)),
        st.lists(identity_claims(world), max_size=2),
        st.lists(claims(world=world), max_size=3),
    )


@lru_cache(maxsize=64)
def _declared(world: World) -> st.SearchStrategy[list[Coverage]]:
    return st.lists(coverage(world), max_size=2)


@st.composite
def contents(
    draw: st.DrawFn,
    sources: list[Source] | None = None,
    max_facts: int = 8,
    noise: bool = True,
) -> Contents:
    """Histories of an invented organisation and its invented people.

    Among them are valid ones, and nearly valid ones: sources that contradict each other, two
    persons in one seat, ends before starts, one man under two ids, ids that were kept apart,
    pages that mention a meeting under their own id, references that lead nowhere.

    :param sources: the sources that speak; by default up to four, of different kinds. Give the
        same ones twice to draw two histories that can be merged.
    :param max_facts: how many facts there are at most.
    :param noise: whether single claims about anything at all are thrown in.

    Shrinks towards few facts and a single source.
    """
    known = draw(source_lists()) if sources is None else sources
    world = World(tuple(source.id for source in known))
    said: list[Claim] = list(ground(known[0].id))
    told, same, single = _parts(world)
    for fact in draw(st.lists(told, max_size=max_facts)):
        said += fact
    said += draw(same)
    if noise:
        said += draw(single)
    declared = draw(_declared(world))
    texts = draw(st.sampled_from(((), ((known[0].id, "Specimen text, long enough. " * 40),))))
    return Contents(said, known, declared, texts)


def registries(**given: Any) -> st.SearchStrategy[Registry]:
    """Registries of such histories; the arguments are those of `contents`."""
    return contents(**given).map(Registry)
