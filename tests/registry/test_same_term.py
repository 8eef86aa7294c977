"""Which mentions are of one term: each reason that parts two, with its boundary on both sides."""

from itertools import permutations, product

import attrs
import pytest

from csto_records import PartialDate, Ref
from csto_records.registry.same_term import TOLERANCE_DAYS, Mention, parted, together
from small_histories import facts, history


def seen(id, person="ann", office="aide", **more):
    return facts(f"tenure/off:{id}", person=person, office=office, **more)


def groups(*mentions):
    """The ids that are read as one term each, in order."""
    registry = history(*mentions)
    identity = registry._view.reading.identity
    found = [[m.id for m in identity.members(Ref("tenure", t.id))] for t in registry.tenures]
    return sorted(sorted(ids) for ids in found)


#: What one mention says, what the other says, whether they are two terms.
PAIRS = [
    ({}, {}, False),
    ({"held": "2020-01-01"}, {"held": "2029-01-01"}, False),
    ({"start": "2020-01-01"}, {"start": "2020-07-02"}, False),  # 183 days
    ({"start": "2020-01-01"}, {"start": "2020-07-03"}, True),
    ({"start": "2020-01"}, {"start": "2020-08-01"}, False),  # 183 days after its last day
    ({"start": "2020-01"}, {"start": "2020-08-02"}, True),
    ({"start": "2020-01"}, {"start": "2020-08"}, False),
    ({"start": "2020-01"}, {"start": "2020-09"}, True),
    ({"start": "2019"}, {"start": "2020"}, False),
    ({"start": "2019"}, {"start": "2021"}, True),
    ({"end": "until 2020-01-02"}, {"held": "2020-01-01"}, False),
    ({"end": "until 2020-01-02"}, {"held": "2020-01-02"}, False),  # seen on the handover
    ({"end": "until 2020-01-02"}, {"held": "2020-01-03"}, True),
    ({"end": "through 2020-01-02"}, {"held": "2020-01-03"}, False),
    ({"end": "through 2020-01-02"}, {"held": "2020-01-04"}, True),
    ({"end": "until 2020-01"}, {"held": "2020-01-31"}, False),
    ({"end": "until 2020-01"}, {"held": "2020-02-01"}, True),
    ({"end": "until 2020-01-02"}, {"start": "2020-01-02"}, False),
    ({"end": "until 2020-01-02"}, {"start": "2020-01-03"}, True),
    ({"end": "until 2020-01-02"}, {"start": "2020-01"}, False),
    ({"end": "until 2020-01-02"}, {"start": "2020-02"}, True),
    ({"end": "ended by 2020-01-02"}, {"held": "2021-01-04"}, False),
    ({"end": "ended"}, {"start": "2021-01-04"}, False),
    ({"end": "running as of 2020-01-02"}, {"held": "2029-01-04"}, False),
    ({"start": "2020-07-02"}, {"held": "2020-01-01"}, False),
    ({"start": "2020-07-03"}, {"held": "2020-01-01"}, True),
    ({"start": "2020-07-03"}, {"end": "running as of 2020-01-01"}, True),
    ({"start": "2020-07-02"}, {"end": "running as of 2020-01-01"}, False),
    ({"start": "2020-07-03"}, {"end": "running as of 2020-01"}, True),
    ({"start": "2020-07-03"}, {"end": "until 2020-01-02"}, True),
    ({"start": "2020-07"}, {"held": "2020-01-01"}, False),
    ({"start": "2020-08"}, {"held": "2020-01-01"}, True),
    ({"acting": True}, {}, True),
    ({"acting": True}, {"acting": True}, False),
    ({"acting": False}, {}, False),
    ({"office": "head"}, {}, True),
    ({"person": "bob"}, {}, True),
]


@pytest.mark.parametrize(("one", "other", "two"), PAIRS)
def test_two_mentions_of_one_holder_are_one_term_unless_something_parts_them(one, other, two):
    for a, b in ((one, other), (other, one)):
        expected = [["off:a"], ["off:b"]] if two else [["off:a", "off:b"]]
        assert groups(seen("a", **a), seen("b", **b)) == expected


def test_half_a_year_is_183_days():
    assert TOLERANCE_DAYS == 183


#: The day on which another holder was seen in a seat for one, between 2 and 4 March or not.
RIVALS = [
    ({"held": "2020-03-03"}, True),
    ({"held": "2020-03-02"}, False),
    ({"held": "2020-03-04"}, False),
    ({"held": "2020-03-01"}, False),
    ({"held": "2020-03-05"}, False),
    ({"held": "2020-03"}, False),
    ({"start": "2020-03-03"}, True),
    ({"start": "2020-03"}, False),
    ({"end": "through 2020-03-03"}, True),
    ({"end": "until 2020-03-04"}, True),
    ({"end": "until 2020-03-05"}, False),
    ({"end": "running as of 2020-03-03"}, True),
    ({"held": ["2020-03-01", "2020-03-09"]}, False),
    ({"held": ["2020-03-01", "2020-03-03"]}, True),
    ({"held": ["2020-03-03", "2020-03-09"]}, True),
]


@pytest.mark.parametrize(("rival", "two"), RIVALS)
def test_another_holder_in_between_parts_in_a_seat_for_one_alone(rival, two):
    for one, other in (("2020-03-02", "2020-03-04"), ("2020-03-04", "2020-03-02")):
        for office, parts in (("head", two), ("aide", False)):
            found = groups(
                seen("a", office=office, held=one),
                seen("b", office=office, held=other),
                seen("r", person="bob", office=office, **rival),
            )
            mine = [["off:a"], ["off:b"]] if parts else [["off:a", "off:b"]]
            assert found == sorted([*mine, ["off:r"]]), (office, rival)


def test_days_of_the_holder_do_not_hide_the_rival_after_them():
    own = [seen(f"o{n}", office="head", held=f"2020-03-0{n}") for n in (2, 3, 5)]
    rival = seen("r", person="bob", office="head", held="2020-03-04")
    assert groups(*own, rival) == [["off:o2", "off:o3"], ["off:o5"], ["off:r"]]


def given(id, **more):
    return facts(f"tenure/{id}", person="ann", office="aide", **more)


#: A mention of a page, and the term with a given id that it belongs to; "" for one of its own.
HOMES = [
    ({"held": "2000-05-05"}, "early"),
    ({"held": "2000-01-01"}, "early"),
    ({"held": "1999-12-31"}, "early"),  # it began a little later, as one source has it
    ({"held": "2010-05-05"}, "late"),
    ({"held": "2009-12-31"}, "early"),
    ({"held": "2010-01-01"}, "late"),
    ({"start": "2000-02-01"}, "early"),
    ({"start": "2010-02-01"}, "late"),
    ({"start": "2005-02-01"}, ""),
    ({"held": "1990-05-05"}, ""),
    ({}, ""),
]


@pytest.mark.parametrize(("said", "home"), HOMES)
def test_a_mention_of_a_page_belongs_to_the_term_given_by_people(said, home):
    found = groups(
        given("early", start="2000-01-01"), given("late", start="2010-01-01"), seen("p", **said)
    )
    expected = {"early": [["early", "off:p"], ["late"]], "late": [["early"], ["late", "off:p"]]}
    assert found == expected.get(home, [["early"], ["late"], ["off:p"]])


def test_two_terms_given_by_people_are_never_joined():
    assert groups(given("a", held="2020-01-01"), given("b", held="2020-01-01")) == [["a"], ["b"]]


def test_a_mention_without_a_day_joins_the_only_given_term_and_none_of_two():
    assert groups(given("a", start="2020-01-01"), seen("p")) == [["a", "off:p"]]
    both = [given("a", held="2020-01-01"), given("b", held="2020-02-01"), seen("p")]
    assert groups(*both) == [["a"], ["b"], ["off:p"]]


def test_a_day_before_all_given_terms_belongs_to_the_first():
    terms = [given("a", held="2020-02-01"), given("b", held="2020-03-01")]
    assert groups(*terms, seen("p", held="2020-01-01")) == [["a", "off:p"], ["b"]]
    assert groups(*terms, seen("p", held="2020-02-15")) == [["a", "off:p"], ["b"]]


def test_pages_are_joined_one_after_the_other_with_what_they_say_together():
    found = groups(
        seen("a", held="2020-01-01"),
        seen("b", end="until 2020-03-01", held="2020-02-01"),
        seen("c", held="2020-04-01"),  # after the end that the second states
        seen("d", start="2021-01-01"),
        seen("e"),  # of no day: joins the last
    )
    assert found == [["off:a", "off:b"], ["off:c"], ["off:d", "off:e"]]


@pytest.mark.parametrize("kind", ["membership", "chairmanship"])
def test_states_in_an_organisation_are_told_apart_by_all_that_they_are_in(kind):
    def mention(id, member="aland", organisation="csto", **more):
        return facts(f"{kind}/off:{id}", organisation=organisation, member=member, **more)

    registry = history(
        mention("a", start="2020-01-01"),
        mention("b", start="2020-02-01"),
        mention("c", member="borland"),
        mention("d", organisation="council"),
        mention("e", start="2029-01-01"),
    )
    terms = registry.memberships if kind == "membership" else registry.chairmanships
    assert [t.id for t in terms] == ["off:d", "off:a", "off:e", "off:c"]


def test_the_status_of_a_membership_tells_it_apart_and_member_is_meant_where_none_is_said():
    def status(id, **more):
        return facts(f"membership/off:{id}", organisation="csto", member="aland", **more)

    registry = history(status("a"), status("b", status="member"), status("c", status="observer"))
    assert [(m.id, m.status) for m in registry.memberships] == [
        ("off:a", "member"),
        ("off:c", "observer"),
    ]


def test_a_chair_in_between_parts_a_chairmanship_and_no_membership():
    def mention(kind, id, member, day):
        return facts(f"{kind}/off:{id}", organisation="csto", member=member, held=day)

    def count(kind):
        found = history(
            mention(kind, "a", "aland", "2020-01-01"),
            mention(kind, "b", "borland", "2020-02-01"),
            mention(kind, "c", "aland", "2020-03-01"),
        )
        return len(found.chairmanships + found.memberships)

    assert (count("chairmanship"), count("membership")) == (3, 2)


# -- the parts themselves ---------------------------------------------------------------------


def mention(start=None, ended=None, first=None, last=None, seat=None, holder="ann"):
    return Mention(Ref("tenure", "off:x"), (holder,), seat, start, ended, first, last)


def test_together_they_say_the_first_the_last_and_the_earlier_end():
    early, late = PartialDate.of("2020-01-01"), PartialDate.of("2020-02-01")
    days = [None, 1, 2]
    for a, b in product(product(days, repeat=3), repeat=2):
        one, other = mention(None, *a), mention(late, *b)
        both = together(one, other)

        def among(choose, n, a=a, b=b):
            return choose((day for day in (a[n], b[n]) if day is not None), default=None)

        assert (both.ended, both.first, both.last) == (
            among(min, 0),
            among(min, 1),
            among(max, 2),
        )
        assert both.start == late
        assert together(attrs.evolve(one, start=early), other).start == early
        assert (both.ref, both.holder, both.seat) == (one.ref, one.holder, one.seat)


def test_a_rival_is_looked_for_between_the_two_however_they_lie():
    days = (1, 2, 3, 4)
    for x, y, rival in product(days, repeat=3):
        seats = {"seat": sorted([(rival, ("bob",)), (x, ("ann",)), (y, ("ann",))])}
        one, other = (mention(first=d, last=d, seat="seat") for d in (x, y))
        assert parted(one, other, seats) == (min(x, y) < rival < max(x, y)), (x, y, rival)
        assert not parted(one, other, {"seat": seats["seat"][:0]})
        assert not parted(attrs.evolve(one, seat=None), other, seats)
        assert not parted(one, attrs.evolve(other, first=None, last=None), seats)
        assert not parted(attrs.evolve(one, first=None, last=None), other, seats)
        assert not parted(one, other, {})


def test_mentions_that_lie_across_each_other_leave_no_room_for_a_rival():
    for a, b, rival in permutations((1, 2, 3)):
        wide = mention(first=0, last=9, seat="seat")
        narrow = mention(first=min(a, b), last=max(a, b), seat="seat")
        assert not parted(wide, narrow, {"seat": [(rival, ("bob",))]})
