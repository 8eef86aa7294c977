"""Which of several claimed values is shown, which claims support it, and which are left aside.

A row: who claims what, the value that is shown, the claims that support it, the values that are
left aside. "org" weighs more than "off", "off2", "early" and "none" (in the order of their days
of publication), and these more than "ref"; a value that several publishers state weighs more
than one that a single one of the same kind states.
"""

from itertools import permutations

import pytest

from csto_records import DefaultPolicy
from csto_records.registry.draft import Context
from csto_records.registry.pick import pick, versions
from small_histories import SOURCES, claim

DATES = [
    (
        [("org", "2020"), ("off", "2020-03"), ("ref", "2020-03-11")],
        "2020-03-11",
        [("org", "2020"), ("off", "2020-03"), ("ref", "2020-03-11")],
        [],
    ),
    (
        [("org", "2020"), ("off", "2020-03-11"), ("ref", "2020-04")],
        "2020-03-11",
        [("org", "2020"), ("off", "2020-03-11")],
        ["2020-04"],
    ),
    (
        [("org", "2020"), ("off", "2020-03"), ("off2", "2020-04-01"), ("ref", "2020-03-11")],
        "2020-03-11",
        [("org", "2020"), ("off", "2020-03"), ("ref", "2020-03-11")],
        ["2020-04-01"],
    ),
    (
        [("org", "2020-03-11"), ("off", "2020"), ("ref", "2020-04")],
        "2020-03-11",
        [("org", "2020-03-11"), ("off", "2020")],
        ["2020-04"],
    ),
    (
        [("org", "2020-03-11"), ("off", "2020-03-12")],
        "2020-03-11",
        [("org", "2020-03-11")],
        ["2020-03-12"],
    ),
    (
        [("off", "2020-03-11"), ("off2", "2020-03-12"), ("ref", "2020-03-12")],
        "2020-03-12",
        [("off2", "2020-03-12"), ("ref", "2020-03-12")],
        ["2020-03-11"],
    ),
    (
        [("off", "2020-03-11"), ("org", "2020-03-12")],
        "2020-03-12",
        [("org", "2020-03-12")],
        ["2020-03-11"],
    ),
    (
        [("org", "2020-H1"), ("off", "2020-03"), ("ref", "2020-08")],
        "2020-03",
        [("org", "2020-H1"), ("off", "2020-03")],
        ["2020-08"],
    ),
    (
        [("org", "2020"), ("off", "2021")],
        "2020",
        [("org", "2020")],
        ["2021"],
    ),
]
ENDS = [
    (
        [("org", "not stated")],
        "not stated",
        [("org", "not stated")],
        [],
    ),
    (
        [("org", "not stated"), ("off", "until 2020-03-11")],
        "until 2020-03-11",
        [("off", "until 2020-03-11")],
        [],
    ),
    (
        [("org", "not stated"), ("off", "ended")],
        "ended",
        [("off", "ended")],
        [],
    ),
    (
        [("org", "running as of 2020-01-01"), ("off", "until 2020-03-11")],
        "until 2020-03-11",
        [("org", "running as of 2020-01-01"), ("off", "until 2020-03-11")],
        [],
    ),
    (
        [("org", "running as of 2020-03-10"), ("off", "until 2020-03-11")],
        "until 2020-03-11",
        [("org", "running as of 2020-03-10"), ("off", "until 2020-03-11")],
        [],
    ),
    (
        [("org", "running as of 2020-03-11"), ("off", "until 2020-03-11")],
        "running as of 2020-03-11",
        [("org", "running as of 2020-03-11")],
        ["until 2020-03-11"],
    ),
    (
        [("org", "running as of 2020-03-12"), ("off", "until 2020-03-11")],
        "running as of 2020-03-12",
        [("org", "running as of 2020-03-12")],
        ["until 2020-03-11"],
    ),
    (
        [("off", "running as of 2020-03-12"), ("org", "until 2020-03-11")],
        "until 2020-03-11",
        [("org", "until 2020-03-11")],
        ["running as of 2020-03-12"],
    ),
    (
        [
            ("org", "running as of 2020-03-12"),
            ("off", "until 2020-03-11"),
            ("ref", "until 2020-05-01"),
        ],
        "until 2020-05-01",
        [("org", "running as of 2020-03-12"), ("ref", "until 2020-05-01")],
        ["until 2020-03-11"],
    ),
    (
        [
            ("org", "running as of 2020-03-12"),
            ("off", "until 2020-03-11"),
            ("ref", "until 2020-03-01"),
        ],
        "running as of 2020-03-12",
        [("org", "running as of 2020-03-12")],
        ["until 2020-03-11", "until 2020-03-01"],
    ),
    (
        [("org", "running as of 2020-03-12"), ("off", "running as of 2020-04-12")],
        "running as of 2020-04-12",
        [("org", "running as of 2020-03-12"), ("off", "running as of 2020-04-12")],
        [],
    ),
    (
        [("org", "running as of 2020-03-12"), ("off", "ended")],
        "ended",
        [("org", "running as of 2020-03-12"), ("off", "ended")],
        [],
    ),
    (
        [("org", "running as of 2020-03-12"), ("off", "ended by 2020-03-12")],
        "running as of 2020-03-12",
        [("org", "running as of 2020-03-12")],
        ["ended by 2020-03-12"],
    ),
    (
        [("org", "running as of 2020-03-12"), ("off", "ended by 2020-03-13")],
        "ended by 2020-03-13",
        [("org", "running as of 2020-03-12"), ("off", "ended by 2020-03-13")],
        [],
    ),
    (
        [("org", "ended"), ("off", "until 2020-03-11")],
        "until 2020-03-11",
        [("org", "ended"), ("off", "until 2020-03-11")],
        [],
    ),
    (
        [("org", "ended"), ("off", "ended by 2020"), ("ref", "until 2020-03")],
        "until 2020-03",
        [("org", "ended"), ("off", "ended by 2020"), ("ref", "until 2020-03")],
        [],
    ),
    (
        [("org", "until 2020"), ("off", "until 2020-03-11"), ("ref", "until 2020-04")],
        "until 2020-03-11",
        [("org", "until 2020"), ("off", "until 2020-03-11")],
        ["until 2020-04"],
    ),
    (
        [("org", "until 2020"), ("off", "until 2020-03"), ("ref", "until 2020-03-04")],
        "until 2020-03-04",
        [("org", "until 2020"), ("off", "until 2020-03"), ("ref", "until 2020-03-04")],
        [],
    ),
    (
        [("org", "until 2020-03-04"), ("off", "until 2020-03")],
        "until 2020-03-04",
        [("org", "until 2020-03-04"), ("off", "until 2020-03")],
        [],
    ),
    (
        [("org", "until 2020-03-04"), ("off", "through 2020-03-03")],
        "until 2020-03-04",
        [("org", "until 2020-03-04"), ("off", "through 2020-03-03")],
        [],
    ),
    (
        [("org", "until 2020-03-04"), ("off", "through 2020-03-04")],
        "until 2020-03-04",
        [("org", "until 2020-03-04")],
        ["through 2020-03-04"],
    ),
    (
        [("org", "until 2020-03-04"), ("off", "until 2021")],
        "until 2020-03-04",
        [("org", "until 2020-03-04")],
        ["until 2021"],
    ),
    (
        [("org", "until 2020-03-04"), ("off", "ended by 2020-03-03")],
        "until 2020-03-04",
        [("org", "until 2020-03-04")],
        ["ended by 2020-03-03"],
    ),
    (
        [("org", "until 2020-03-04"), ("off", "ended by 2020-03-04")],
        "until 2020-03-04",
        [("org", "until 2020-03-04"), ("off", "ended by 2020-03-04")],
        [],
    ),
    (
        [("org", "ended by 2020-03-04"), ("off", "ended by 2019-03-04")],
        "ended by 2019-03-04",
        [("org", "ended by 2020-03-04"), ("off", "ended by 2019-03-04")],
        [],
    ),
    (
        [("off", "running as of 2020-03-12"), ("org", "ended"), ("ref", "until 2020-01-01")],
        "ended",
        [("org", "ended"), ("off", "running as of 2020-03-12")],
        ["until 2020-01-01"],
    ),
    (
        [
            ("off", "running as of 2020-03-12"),
            ("off2", "running as of 2020-05-12"),
            ("ref", "until 2020-04-01"),
        ],
        "running as of 2020-05-12",
        [("off", "running as of 2020-03-12"), ("off2", "running as of 2020-05-12")],
        ["until 2020-04-01"],
    ),
]
NUMBERS = [
    (
        [("off", 1), ("off2", 2)],
        "1",
        [("off", "1")],
        ["2"],
    ),
    (
        [("off", 1), ("org", 2)],
        "2",
        [("org", "2")],
        ["1"],
    ),
    (
        [("off", 1), ("off2", 1), ("early", 2)],
        "1",
        [("off", "1"), ("off2", "1")],
        ["2"],
    ),
    (
        [("off", 2), ("off2", 1)],
        "1",
        [("off2", "1")],
        ["2"],
    ),
    (
        [("none", 2), ("off2", 1), ("none", 1)],
        "1",
        [("none", "1"), ("off2", "1")],
        ["2"],
    ),
]
ROWS = [
    *(("start", *row) for row in DATES),
    *(("end", *row) for row in ENDS),
    *(("order", *row) for row in NUMBERS),
]


@pytest.mark.parametrize(("field", "said", "shown", "supporting", "rejected"), ROWS)
def test_the_weightiest_is_shown_as_exactly_as_it_agrees_with_others(
    field, said, shown, supporting, rejected
):
    weigh = Context(SOURCES, DefaultPolicy()).weigh
    for order in permutations(said):
        claims = [claim(f"tenure/t.{field}", value, source) for source, value in order]
        picked = pick([(one, one.value) for one in claims], weigh)
        assert str(picked.value) == shown
        assert [(one.source, str(one.value)) for one in picked.supporting] == supporting
        assert [str(version.value) for version in picked.rejected] == rejected


def test_where_nothing_is_said_nothing_is_shown():
    weigh = Context(SOURCES, DefaultPolicy()).weigh
    assert pick([], weigh) is None
    assert versions([], weigh) == []


def test_versions_stand_by_weight_and_their_claims_in_an_order_of_their_own():
    weigh = Context(SOURCES, DefaultPolicy()).weigh
    said = [("ref", 1), ("off2", 2), ("off", 2), ("off", 4), ("off2", 3), ("org", 5)]
    for order in permutations(said):
        claims = [claim("tenure/t.order", value, source) for source, value in order]
        found = versions([(one, one.value) for one in claims], weigh)
        assert [version.value for version in found] == [5, 2, 3, 4, 1]
        assert [[one.source for one in version.claims] for version in found] == [
            ["org"],
            ["off", "off2"],
            ["off2"],
            ["off"],
            ["ref"],
        ]
