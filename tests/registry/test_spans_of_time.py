"""The period of a term and of a meeting, out of what sources say: each rule with its boundary.

A row: what is claimed; the period as it prints; its order; the fields in dispute.
"""

import pytest

from small_histories import facts, history


def term(**said):
    return facts("tenure/t", person="ann", office="head", **said)


ONE_SOURCE = [
    ({}, "start not stated, end not stated", 0, ()),
    ({"start": "2020-01-01"}, "from 2020-01-01, end not stated", 0, ()),
    ({"end": "until 2020-06-01"}, "start not stated, until 2020-06-01", 0, ()),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "order": 3},
        "from 2020-01-01, until 2020-06-01",
        3,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2020-05-31"},
        "from 2020-01-01, until 2020-06-01",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2020-06-01"},
        "from 2020-01-01, until 2020-06-01",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2020-06-02"},
        "from 2020-01-01, until 2020-06-01",
        0,
        ("period",),
    ),
    (
        {"start": "2020-01-01", "end": "through 2020-06-01", "held": "2020-06-01"},
        "from 2020-01-01, through 2020-06-01",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "through 2020-06-01", "held": "2020-06-02"},
        "from 2020-01-01, through 2020-06-01",
        0,
        ("period",),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2020-01-01"},
        "from 2020-01-01, until 2020-06-01",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2019-12-31"},
        "from 2020-01-01, until 2020-06-01",
        0,
        ("period",),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2019-12"},
        "from 2020-01-01, until 2020-06-01",
        0,
        ("period",),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-06-01", "held": "2020-06"},
        "from 2020-01-01, until 2020-06-01",
        0,
        (),
    ),
    (
        {"start": "2020-01", "end": "until 2020-06", "held": "2020-03-03"},
        "from 2020-01, until 2020-06",
        0,
        (),
    ),
    (
        {"start": "2020-01", "end": "until 2020-06", "held": ["2020-06-03", "2020-01-10"]},
        "from 2020-01, until 2020-06 (attested 2020-01-10 to 2020-06-03)",
        0,
        (),
    ),
    (
        {"start": "2020-01", "end": "until 2020-06", "held": ["2020-06-03", "2020-06-10"]},
        "from 2020-01, until 2020-06 (attested 2020-06-03 to 2020-06-10)",
        0,
        (),
    ),
    ({"held": "2020-03-03"}, "start not stated, running as of 2020-03-03", 0, ()),
    (
        {"held": ["2020-03-03", "2020-04-03"]},
        "start not stated, running as of 2020-04-03 (attested 2020-03-03 to 2020-04-03)",
        0,
        (),
    ),
    ({"held": "2020-03"}, "start not stated, end not stated", 0, ()),
    (
        {"start": "2020-01-01", "held": ["2020-03-03"]},
        "from 2020-01-01, running as of 2020-03-03",
        0,
        (),
    ),
    ({"start": "2020", "held": ["2020-03-03"]}, "from 2020, running as of 2020-03-03", 0, ()),
    (
        {"start": "2020", "held": ["2020-03-03", "2020-04-03"]},
        "from 2020, running as of 2020-04-03 (attested 2020-03-03 to 2020-04-03)",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "running as of 2020-02-02", "held": ["2020-03-03"]},
        "from 2020-01-01, running as of 2020-03-03",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "running as of 2020-04-04", "held": ["2020-03-03"]},
        "from 2020-01-01, running as of 2020-04-04",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "running as of 2020-03", "held": ["2020-03-03"]},
        "from 2020-01-01, running as of 2020-03 (attested 2020-03-03)",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "running as of 2020-03", "held": ["2020-03-31"]},
        "from 2020-01-01, running as of 2020-03 (attested 2020-03-31)",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "ended", "held": ["2020-03-03"]},
        "from 2020-01-01, ended (attested 2020-03-03)",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "ended by 2020-03-03", "held": ["2020-03-03"]},
        "from 2020-01-01, ended by 2020-03-03",
        0,
        ("period",),
    ),
    (
        {"start": "2020-01-01", "end": "ended by 2020-03-03", "held": ["2020-03-02"]},
        "from 2020-01-01, ended by 2020-03-03 (attested 2020-03-02)",
        0,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "not stated", "order": 2, "held": ["2020-03-02"]},
        "from 2020-01-01, running as of 2020-03-02",
        2,
        (),
    ),
    (
        {"start": "2020-06-01", "end": "until 2020-03-03"},
        "from 2020-06-01, end not stated",
        0,
        ("period.end",),
    ),
    (
        {"start": "2020-06-01", "end": "until 2020-06-01"},
        "from 2020-06-01, end not stated",
        0,
        ("period.end",),
    ),
    (
        {"start": "2020-06-01", "end": "until 2020-06-01", "held": "2020-06-01"},
        "from 2020-06-01, running as of 2020-06-01",
        0,
        ("period.end",),
    ),
    (
        {"start": "2020-06-01", "end": "until 2020-06-02"},
        "from 2020-06-01, until 2020-06-02",
        0,
        (),
    ),
]


@pytest.mark.parametrize(("said", "period", "order", "disputed"), ONE_SOURCE)
def test_the_period_of_a_term_by_one_source(said, period, order, disputed):
    (found,) = history(term(**said)).tenures
    assert (str(found.period), found.period.order) == (period, order)
    assert found.disputed == disputed


#: "org" weighs more than "off" and "off2", and these more than "ref".
TWO_SOURCES = [
    (
        ("org", {"start": "2020-06-01"}),
        ("off2", {"end": "until 2020-03-03"}),
        "from 2020-06-01, end not stated",
        0,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("ref", {"start": "2020-06-01"}),
        ("off2", {"end": "until 2020-03-03"}),
        "start not stated, until 2020-03-03",
        0,
        ("period.start",),
        [("off", "supports"), ("off2", "supports"), ("ref", "contradicts")],
    ),
    (
        ("off", {"start": "2020-06-01"}),
        ("off2", {"end": "until 2020-03-03"}),
        "from 2020-06-01, end not stated",
        0,
        ("period.end",),
        [("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("org", {"held": "2020-06-01"}),
        ("off2", {"end": "until 2020-03-03"}),
        "start not stated, running as of 2020-06-01",
        0,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("off", {"held": "2020-06-01"}),
        ("off2", {"end": "until 2020-03-03"}),
        "start not stated, until 2020-03-03",
        0,
        ("period",),
        [("off", "contradicts"), ("off", "supports"), ("off2", "supports")],
    ),
    (
        ("org", {"held": "2020-03-03"}),
        ("off2", {"end": "until 2020-03-03"}),
        "start not stated, until 2020-03-03",
        0,
        (),
        [("org", "supports"), ("off", "supports"), ("off2", "supports")],
    ),
    (
        ("org", {"held": "2020-03-04"}),
        ("off2", {"end": "until 2020-03-03"}),
        "start not stated, running as of 2020-03-04",
        0,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("org", {"held": "2020-03-03"}),
        ("off2", {"end": "through 2020-03-03"}),
        "start not stated, through 2020-03-03",
        0,
        (),
        [("org", "supports"), ("off", "supports"), ("off2", "supports")],
    ),
    (
        ("org", {"held": "2020-03-04"}),
        ("off2", {"end": "through 2020-03-03"}),
        "start not stated, running as of 2020-03-04",
        0,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("org", {"held": "2020-04-01"}),
        ("off2", {"end": "through 2020-03"}),
        "start not stated, running as of 2020-04-01",
        0,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("org", {"held": "2020-03-31"}),
        ("off2", {"end": "through 2020-03"}),
        "start not stated, through 2020-03 (attested 2020-03-31)",
        0,
        (),
        [("org", "supports"), ("off", "supports"), ("off2", "supports")],
    ),
    (
        ("org", {"held": "2020-04-01"}),
        ("off2", {"end": "until 2020-03"}),
        "start not stated, running as of 2020-04-01",
        0,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("org", {"held": "2020-06-01"}),
        ("off2", {"end": "ended by 2020-03-03"}),
        "start not stated, ended by 2020-03-03",
        0,
        ("period",),
        [("org", "contradicts"), ("off", "supports"), ("off2", "supports")],
    ),
    (
        ("org", {"held": "2020-06-01", "start": "2020-01-01", "order": 4}),
        ("off2", {"end": "until 2020-03-03"}),
        "from 2020-01-01, running as of 2020-06-01",
        4,
        ("period.end",),
        [("org", "supports"), ("off", "supports"), ("off2", "contradicts")],
    ),
    (
        ("ref", {"held": "2020-06-01", "start": "2020-01-01", "order": 4}),
        ("off2", {"end": "until 2020-03-03"}),
        "from 2020-01-01, until 2020-03-03",
        4,
        ("period",),
        [("off", "supports"), ("off2", "supports"), ("ref", "contradicts"), ("ref", "supports")],
    ),
]


@pytest.mark.parametrize(("one", "other", "period", "order", "disputed", "evidence"), TWO_SOURCES)
def test_the_period_of_a_term_by_two_sources(one, other, period, order, disputed, evidence):
    said = [facts("tenure/t", source, **values) for source, values in (one, other)]
    (found,) = history(term(), *said).tenures
    assert (str(found.period), found.period.order) == (period, order)
    assert found.disputed == disputed
    assert [(e.source.id, e.stance) for e in found.evidence] == evidence


MEETINGS = [
    ({}, "None", None, ()),
    ({"end": "through 2020-01-02"}, "None", None, ()),
    ({"start": "2020-01-01"}, "2020-01-01", 0, ()),
    ({"start": "2020-01-01", "order": 2}, "2020-01-01", 2, ()),
    ({"start": "2020-01", "end": "through 2020-02"}, "from 2020-01, through 2020-02", 0, ()),
    (
        {"start": "2020-01-01", "end": "through 2020-01-02", "order": 1},
        "from 2020-01-01, through 2020-01-02",
        1,
        (),
    ),
    (
        {"start": "2020-01-01", "end": "until 2020-01-02"},
        "from 2020-01-01, until 2020-01-02",
        0,
        (),
    ),
    ({"start": "2020-01-01", "end": "not stated"}, "2020-01-01", 0, ()),
    (
        {"start": "2020-01-02", "end": "through 2020-01-01", "order": 5},
        "2020-01-02",
        5,
        ("period.end",),
    ),
    (
        {"start": "2020-01-02", "end": "running as of 2020-01-03"},
        "from 2020-01-02, running as of 2020-01-03",
        0,
        (),
    ),
]


@pytest.mark.parametrize(("said", "period", "order", "disputed"), MEETINGS)
def test_the_days_of_a_meeting(said, period, order, disputed):
    (found,) = history(facts("meeting/m", body="council", **said)).meetings
    assert str(found.period) == period
    assert (found.period and found.period.order) == order
    assert found.disputed == disputed


def test_an_end_that_is_left_aside_is_left_aside_whoever_states_it():
    (found,) = (
        registry := history(
            term(start="2020-01-02"),
            facts("tenure/t", "org", held="2020-06-01"),
            facts("tenure/t", "off2", end="until 2020-03-03"),
            facts("tenure/t", "ref", end="until 2020-02-03"),
            facts("tenure/t", "early", end="ended"),
        )
    ).tenures
    assert str(found.period) == "from 2020-01-02, running as of 2020-06-01"
    (dispute,) = registry.disputes
    assert [str(other.value) for other in dispute.others] == [
        "until 2020-02-03",
        "until 2020-03-03",
    ]
