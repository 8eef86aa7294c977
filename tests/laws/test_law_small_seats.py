"""Dated questions about every seat of two terms in a tiny calendar agree with the naive model."""

from itertools import product

import naive
import pytest

from csto_records import (
    Chairmanship,
    CstoError,
    EndedOn,
    EndedUnknown,
    NotStated,
    Organisation,
    OutsideCoverage,
    PartialDate,
    Period,
    StillRunning,
    Undetermined,
)
from csto_records.registry.ask_terms import most_of, only_on
from csto_records.registry.seat import Seat

BODY = Organisation("body", "Body")
LANDS = [Organisation(name.lower(), name) for name in ("Aland", "Borland", "Cland")]

STARTS = ["2020-03-01", "2020-03-02", "2020-03", NotStated()]
ENDS = [
    EndedOn("2020-03-02"),
    EndedOn("2020-03-02", inclusive=True),
    EndedUnknown("2020-03-03"),
    StillRunning("2020-03-02"),
    NotStated(),
]
PERIODS = [
    *(
        Period(start, end)
        for start, end in product(STARTS, ENDS)
        if not (start == "2020-03-02" and end == EndedOn("2020-03-02"))
    ),
    Period.attested_on("2020-03-02"),
    Period.attested_on("2020-03-01", "2020-03-03"),
    Period(NotStated(), EndedUnknown()),
    Period.between("2020-03-02", through="2020-03-02"),
    Period("2020-03-02", StillRunning("2020-03-03"), order=1),
    Period("2020-03-02", EndedOn("2020-03-04"), order=2),
]
ASKED = ["2020-02-29", "2020-03-01", "2020-03-02", "2020-03-03", "2020-03-04", "2020-03"]
COVERED = [(), (Period.between("2020-03-01", "2020-03-03"),)]


def terms(*periods):
    return [
        Chairmanship(f"t{n}", BODY, land, period)
        for n, (land, period) in enumerate(zip(LANDS, periods, strict=False))
    ]


def asked(question):
    try:
        return question().id
    except CstoError as error:
        return type(error)


@pytest.mark.parametrize("single", [True, False])
def test_a_day_in_a_seat_of_two_is_answered_as_by_hand(single):
    for one, other in product(PERIODS, repeat=2):
        held = terms(one, other)
        seat = Seat(held, single=single)
        for text in ASKED:
            day = PartialDate.of(text)
            why = (str(one), str(other), text)
            touching = seat.touching(day)
            assert {t.id for t in touching} == naive.plural_on(held, day, single), why
            assert list(touching) == sorted(touching, key=lambda t: t.id), why
            for covered in COVERED:
                expected = naive.singular_on(held, day, single, covered)
                assert asked(lambda d=day, s=seat, c=covered: only_on(s, d, c, "?")) == expected, (
                    why
                )


YEARLY = [
    Period("2019-12-31", EndedOn("2020-01-01")),
    Period("2019-12-31", EndedOn("2020-01-02")),
    Period("2020-01-01", EndedOn("2020-07-02")),
    Period("2020-01-01", EndedOn("2020-07-03")),
    Period("2020-07-02", EndedOn("2021-01-01")),
    Period("2020-07-02", StillRunning("2020-12-31")),
    Period("2020-12-31", EndedOn("2021-06-01")),
    Period("2021-01-01"),
    Period("2020"),
    Period("2020", EndedOn("2020", inclusive=True)),
    Period("2020", EndedOn("2021")),
    Period("2019", EndedOn("2020", inclusive=True)),
    Period("2020-01-01", EndedOn("2020", inclusive=True)),
    Period("2020", EndedOn("2020-12-31", inclusive=True)),
    Period("2020-H1", EndedOn("2020", inclusive=True)),
    Period("2020-03", EndedOn("2020-11")),
    Period(NotStated(), EndedUnknown("2020-02-01")),
    Period.attested_on("2020-05-05"),
]
FULL = (Period.between("2020-01-01", "2021-01-01"),)
PART = (Period.between("2020-01-01", "2020-12-31"),)


@pytest.mark.parametrize("covered", [(), FULL, PART, PART + FULL], ids=["no", "all", "part", "two"])
def test_a_year_in_a_seat_of_two_is_answered_by_counting_days(covered):
    year = Period.year(2020)
    for one, other in product(YEARLY, repeat=2):
        held = terms(one, other)
        seat = Seat(held, single=True)
        shared = seat.sharing(year.bounds.start_low, year.bounds.end_high)
        stretches = naive.seat_stretches(held, True)
        counts = {id: naive.days_in_year(own, 2020) for id, own in stretches.items()}
        why = (str(one), str(other))
        assert [t.id for t, _, _ in shared] == naive.plural_in_year(held, 2020), why
        assert all((least, most) == counts[t.id] for t, least, most in shared), why
        expected = naive.singular_in_year(held, 2020, covered)
        assert asked(lambda s=seat: most_of(s, year, covered, "?")) == expected, why


def test_two_with_as_many_days_of_a_covered_year_are_no_one_answer():
    day = Period("2019-12-31", EndedOn("2020-01-02"))
    year = Period.year(2020)
    assert asked(lambda: most_of(Seat(terms(day, day), single=True), year, FULL, "?")) is (
        Undetermined
    )
    longer = Period("2019-12-31", EndedOn("2020-01-03"))
    for order, answer in (((day, longer), "t1"), ((longer, day), "t0")):
        held = terms(*order)
        assert asked(lambda h=held: most_of(Seat(h, single=True), year, FULL, "?")) == answer


def test_three_in_a_year_leave_no_day_uncounted():
    for three in product(YEARLY[1::3], repeat=3):
        held = terms(*three)
        expected = naive.singular_in_year(held, 2020, FULL)
        seat = Seat(held, single=True)
        found = asked(lambda s=seat: most_of(s, Period.year(2020), FULL, "?"))
        assert found == expected, [str(period) for period in three]


def test_the_last_of_three_that_follow_each_other_on_one_day():
    day = PartialDate.of("2020-03-02")

    def on(*orders, start="2020-03-02"):
        periods = [Period(start, EndedOn("2020-03-04"), order=order) for order in orders]
        return asked(lambda: only_on(Seat(terms(*periods), single=True), day, (), "?"))

    assert on(0, 2, 1) == "t1"
    assert on(2, 1, 0) == "t0"
    assert on(0, 0, 1) == "t2"
    assert on(0, 1, 1) is Undetermined
    assert on(0, 1, start="2020-03-01") is Undetermined


def test_a_term_of_which_nothing_is_known_answers_nothing():
    nothing = terms(Period(NotStated(), EndedUnknown()), Period(NotStated(), NotStated()))
    assert Seat(nothing, single=True).terms == ()
    for period in (
        Period(NotStated(), EndedUnknown("2020")),
        Period("2020"),
        Period.attested_on("2020-03-02"),
    ):
        assert len(Seat(terms(period), single=True).terms) == 1
    assert (
        asked(lambda: only_on(Seat(nothing, single=True), PartialDate.of("2020"), (), "?"))
        is OutsideCoverage
    )
