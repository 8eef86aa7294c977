"""Sets of claims: union, the cut to a day, and how values are weighed against one another."""

from itertools import product

import pytest

from csto_records import Claim, PartialDate, Source
from csto_records.claims import Contents, Coverage, DefaultPolicy, Policy
from csto_records.time import Period


def said(source):
    return Claim("person", "ann", "name", f"Ann of {source}", source)


# Days of publication as a source may print them; a month counts when all of it is over.
PUBLISHED = {
    "day": "2020-03-11",
    "next-day": "2020-03-12",
    "month": "2020-03",
    "year": "2019",
    "unknown": None,
}
SOURCES = {id: Source(id, "Publisher", published=day) for id, day in PUBLISHED.items()}
DECLARED = {
    day: Coverage("tenure", "head", Period.whole("2010"), PartialDate.of(day))
    for day in ("2020-03-11", "2020-03-12", "2020-03", "2019")
}
ALL = Contents(
    map(said, SOURCES),
    SOURCES.values(),
    DECLARED.values(),
    {id: f"text of {id}" for id in SOURCES},
)
KNOWN = {
    "2018-12-31": ([], []),
    "2019-12-30": ([], []),
    "2019-12-31": (["year"], ["2019"]),
    "2020-03-10": (["year"], ["2019"]),
    "2020-03-11": (["year", "day"], ["2019", "2020-03-11"]),
    "2020-03-12": (["year", "day", "next-day"], ["2019", "2020-03-11", "2020-03-12"]),
    "2020-03-30": (["year", "day", "next-day"], ["2019", "2020-03-11", "2020-03-12"]),
    "2020-03-31": (["year", "day", "next-day", "month"], list(DECLARED)),
    "9999-12-31": (["year", "day", "next-day", "month"], list(DECLARED)),
}


@pytest.mark.parametrize("day", KNOWN)
def test_on_a_day_is_known_what_was_surely_published_by_its_end(day):
    ids, declared = KNOWN[day]
    assert ALL.known_by(day) == Contents(
        [said(id) for id in ids],
        [SOURCES[id] for id in ids],
        [DECLARED[date] for date in declared],
        [(id, f"text of {id}") for id in ids],
    )


def parts(contents):
    return contents.claims, contents.sources, contents.coverage, contents.texts


def test_a_union_is_the_union_of_each_set():
    one, other = ALL.known_by("2019-12-31"), ALL.known_by("2020-03-12")
    for a, b in product((one, other, ALL, Contents()), repeat=2):
        assert parts(a | b) == tuple(x | y for x, y in zip(parts(a), parts(b), strict=True))
    rest = Contents([said("month")], [SOURCES["month"]], [DECLARED["2020-03"]], [("month", "t")])
    assert tuple(map(len, parts(other | rest))) == (4, 4, 4, 4)


@pytest.mark.parametrize("other", [5, None, "text", set()])
def test_nothing_but_contents_is_joined_with_contents(other):
    with pytest.raises(TypeError, match="unsupported operand"):
        ALL | other


def test_what_is_given_is_kept_as_sets_and_counted():
    assert parts(Contents()) == (frozenset(),) * 4
    assert parts(ALL) == (
        frozenset(map(said, SOURCES)),
        frozenset(SOURCES.values()),
        frozenset(DECLARED.values()),
        frozenset((id, f"text of {id}") for id in SOURCES),
    )
    assert all(type(part) is frozenset for part in parts(ALL))
    assert repr(ALL) == "<Contents: 5 claims of 5 sources>"
    pairs = [("s", "one text"), ("s", "another text")]
    assert Contents(texts=iter(pairs)).texts == frozenset(pairs)
    assert repr(Contents((), [SOURCES["day"]])) == "<Contents: 0 claims of 1 sources>"


def weighed(*sources):
    return [(said(source.id), source) for source in sources]


ORGANISATION = Source("o", "CSTO", kind="organisation", published="2020-01-31")
OFFICIAL = Source("f", "Kremlin", kind="official", published="2020-03")
OFFICIAL_AGAIN = Source("g", "Kremlin", kind="official", published="2021")
AGENCY = Source("a", "Agency", kind="agency")
REFERENCE = Source("r", "Reference", kind="reference", published="2022")
RANKS = [
    ((ORGANISATION,), (0, 1, PartialDate.of("2020-01-31").last_ordinal)),
    ((OFFICIAL,), (-1, 1, PartialDate.of("2020-03-31").last_ordinal)),
    ((AGENCY,), (-2, 1, 0)),
    ((REFERENCE,), (-3, 1, PartialDate.of("2022-12-31").last_ordinal)),
    ((OFFICIAL, OFFICIAL_AGAIN), (-1, 1, PartialDate.of("2021-12-31").last_ordinal)),
    ((AGENCY, OFFICIAL), (-1, 2, PartialDate.of("2020-03-31").last_ordinal)),
    ((REFERENCE, AGENCY, ORGANISATION), (0, 3, PartialDate.of("2022-12-31").last_ordinal)),
]


@pytest.mark.parametrize(("sources", "rank"), RANKS)
def test_a_value_weighs_by_kind_of_source_then_publishers_then_the_latest(sources, rank):
    policy: Policy = DefaultPolicy()
    assert policy.rank(weighed(*sources)) == rank
    assert policy.rank(weighed(*reversed(sources))) == rank


def test_default_policies_are_equal():
    assert DefaultPolicy() == DefaultPolicy()
