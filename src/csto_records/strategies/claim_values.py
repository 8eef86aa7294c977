"""Strategies for single claims and for declared coverage."""

from collections.abc import Callable, Sequence
from functools import lru_cache

import attrs
from hypothesis import strategies as st

from csto_records.claims import FIELDS, KINDS, Attendance, Claim, Coverage, Field, Ref, Value
from csto_records.strategies.dates import ends, partial_dates, periods
from csto_records.strategies.record_kinds import STATUSES, adopted_items
from csto_records.strategies.words import identifiers, names, person_names, spans
from csto_records.time.partial import DateLike

#: Given ids of each kind, few, so that claims meet. Bodies stand below the organisation.
POOLS: dict[str, tuple[str, ...]] = {
    "organisation": ("csto", "csto-council", "aland", "borland", "cetland"),
    "person": ("ann", "bob", "cyd", "dan"),
    "office": ("csto-secretary-general", "aland-envoy", "borland-minister"),
    "meeting": ("meeting-a", "meeting-b"),
    "tenure": ("tenure-a", "tenure-b", "tenure-c"),
    "membership": ("membership-a", "membership-b"),
    "chairmanship": ("chair-a", "chair-b", "chair-c"),
    "statement": ("statement-a", "statement-b"),
}

_TEXTS: dict[str, tuple[str, ...]] = {
    "status": STATUSES,
    "place": ("Minsk", "Minsk, Aland", "Dushanbe"),
    "format": ("in person", "videoconference"),
    "language": ("en", "ru"),
    "kind": ("session", "state", "body", "remarks"),
    "title": ("Secretary General", "Minister", "Session"),
    "short_name": ("CSTO", "АО"),
}


@attrs.frozen
class World:
    """What claims are about: the days, and the sources that make them.

    Ids made by a document (``source-0:ann``) are drawn beside the given ones, as readers of
    pages make them.
    """

    sources: tuple[str, ...] = ("source-0", "source-1")
    min_value: DateLike = "2019-12-01"
    max_value: DateLike = "2021-02-28"

    def ids(self, kind: str) -> Sequence[str]:
        """The ids of that kind that claims are drawn about."""
        given = POOLS[kind]
        return (*given, *(f"{source}:{given[0]}" for source in self.sources[:2]))


def values(kind: str, field: Field, world: World | None = None) -> st.SearchStrategy[Value]:
    """Values that can be claimed for a field of a kind of record.

    :param field: as `csto_records.claims.FIELDS` has it.
    :param world: where ids and days are drawn from.
    """
    return _values(kind, field, World() if world is None else world)


@lru_cache(maxsize=1024)
def _values(kind: str, field: Field, world: World) -> st.SearchStrategy[Value]:
    if kind == "person" and field.name == "name":
        return person_names()
    return _SORTS[field.sort](field, world)


def _number(field: Field, _: World) -> st.SearchStrategy[Value]:
    return st.integers(0, 2) if field.name == "order" else st.integers(1, 3)


def _ref(field: Field, world: World) -> st.SearchStrategy[Value]:
    return st.sampled_from([Ref(kind, id) for kind in field.kinds for id in world.ids(kind)])


def _attendance(_: Field, world: World) -> st.SearchStrategy[Value]:
    return st.builds(
        Attendance,
        st.sampled_from(world.ids("person")),
        st.lists(st.sampled_from(world.ids("office")), max_size=2).map(tuple),
        st.none() | st.sampled_from(world.ids("organisation")),
    )


def _text(field: Field, _: World) -> st.SearchStrategy[Value]:
    return st.sampled_from(field.choices or _TEXTS.get(field.name, ("one thing", "another")))


_SORTS: dict[str, Callable[[Field, World], st.SearchStrategy[Value]]] = {
    "flag": lambda _, __: st.booleans(),
    "number": _number,
    "date": lambda _, world: partial_dates(world.min_value, world.max_value),
    "end": lambda _, world: ends(world.min_value, world.max_value),
    "ref": _ref,
    "name": lambda _, __: names(),
    "identifier": lambda _, __: identifiers(),
    "attendance": _attendance,
    "adopted": lambda _, __: adopted_items(),
    "span": lambda _, __: spans(),
    "text": _text,
}


@st.composite
def claims(draw: st.DrawFn, kind: str | None = None, world: World | None = None) -> Claim:
    """Single claims about any field, of values that fit it.

    :param kind: the kind of record; by default any.
    :param world: where ids, days and sources are drawn from.
    """
    place = World() if world is None else world
    about = draw(st.sampled_from(KINDS)) if kind is None else kind
    field = draw(st.sampled_from(list(FIELDS[about].values())))
    return Claim(
        about,
        draw(st.sampled_from(place.ids(about))),
        field.name,
        draw(values(about, field, place)),
        draw(st.sampled_from(place.sources)),
        draw(st.none() | spans(50)),
    )


def coverage(world: World | None = None) -> st.SearchStrategy[Coverage]:
    """Declarations that records are complete, for offices and chairs."""
    place = World() if world is None else world
    scope = st.sampled_from(
        [("tenure", id) for id in POOLS["office"]]
        + [("chairmanship", "csto"), ("membership", "csto")]
    )
    return st.builds(
        lambda what, period, day, note: Coverage(what[0], what[1], period, day, note),
        scope,
        periods(place.min_value, place.max_value),
        partial_dates(place.min_value, place.max_value),
        st.none() | st.just("specimen"),
    )
