"""Laws on values that were found by hand: texts, days and periods on which programs go wrong."""

import pickle

import naive
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import (
    Claim,
    Contents,
    EndedOn,
    InvalidDate,
    InvalidValue,
    Name,
    Organisation,
    PartialDate,
    Period,
    Person,
    Ref,
    Registry,
    Source,
)
from csto_records.names import fold
from csto_records.strategies import (
    BLANK_TEXTS,
    HARD_DAYS,
    HARD_PERIODS,
    HARD_TEXTS,
    SAME_TEXTS,
    hard_periods,
    hard_texts,
)

SOURCE = Source("source", "Publisher")


def person(*names, id="ann"):
    return Registry(Contents([Claim("person", id, "name", n, "source") for n in names], [SOURCE]))


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_hard_name_is_kept_found_and_printed(text):
    registry = person(text)
    (ann,) = registry.people
    assert ann.name == str(ann) == text
    assert registry.find(text) == (ann,)
    assert text in str(registry.explain("ann"))
    back = Registry.from_json(registry.to_json())
    assert back == registry
    assert back.people[0].name == text
    assert pickle.loads(pickle.dumps(registry)).people == registry.people


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_folding_a_hard_text_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(("one", "other"), SAME_TEXTS)
def test_two_forms_of_one_name_find_each_other_and_both_are_kept(one, other):
    registry = person(one, other)
    assert one != other
    assert fold(one) == fold(other)
    assert {n.text for n in registry.people[0].names} == {one, other}
    assert person(one).find(other) == person(one).people
    assert person(other).find(one) == person(other).people
    assert Registry.from_json(registry.to_json()) == registry


@pytest.mark.parametrize(
    ("one", "other"), [pair for pair in SAME_TEXTS if all(" " in fold(text) for text in pair)]
)
def test_two_ids_under_two_forms_of_one_full_name_are_one_person(one, other):
    both = person(one) | person(other, id="source:ann")
    assert [p.id for p in both.people] == ["ann"]


@pytest.mark.parametrize("text", BLANK_TEXTS)
def test_a_name_that_looks_empty_is_refused(text):
    for refused in (
        lambda: Person("ann", text),
        lambda: Organisation("org", text),
        lambda: Name(text),
        lambda: Claim("person", "ann", "name", text, "source"),
        lambda: Source("source", text),
    ):
        with pytest.raises(InvalidValue):
            refused()
    assert person("Ann").find(text) == ()


@given(st.lists(hard_texts(), min_size=2, max_size=4, unique=True), st.data())
def test_claims_of_hard_names_are_in_one_order_however_they_come(texts, data):
    shuffled = data.draw(st.permutations(texts))
    assert person(*texts).to_json() == person(*shuffled).to_json()
    assert person(*texts).people == person(*shuffled).people


@pytest.mark.parametrize("day", HARD_DAYS)
def test_a_hard_day_is_read_back_and_holds_itself(day):
    date = PartialDate.of(day)
    assert str(date) == day
    assert date.earliest == date.latest
    assert PartialDate.of(date.earliest) == date
    assert Period.on(day).contains(day) == "yes"
    assert Period.since(day).contains(day) == "yes"
    assert Period.through(day).last_day == date.earliest
    for rough in (PartialDate(date.year), PartialDate(date.year, date.month)):
        assert date.within(rough) == "yes"
        assert Period.whole(rough).contains(day) == "yes"


ABSENT = "1900-02-29 2100-02-29 2023-02-29 0000-01-01 10000-01-01 2020-13-01 2020-H3 2020-00"


@pytest.mark.parametrize("text", ABSENT.split())
def test_a_day_that_does_not_exist_is_refused(text):
    with pytest.raises(InvalidDate):
        PartialDate.of(text)


def chair(id, period):
    """A chairmanship with that period, as it is claimed."""
    fields = {
        "organisation": Ref("organisation", "csto"),
        "member": Ref("organisation", "land"),
        "start": period.start if isinstance(period.start, PartialDate) else None,
        "end": period.end,
        "order": period.order,
    }
    return [
        Claim("chairmanship", id, field, value, "source")
        for field, value in fields.items()
        if value is not None
    ]


@pytest.mark.parametrize("period", HARD_PERIODS, ids=str)
def test_a_hard_period_is_read_out_of_its_claims_as_it_is(period):
    named = [Claim("organisation", id, "name", id, "source") for id in ("csto", "land")]
    registry = Registry(Contents([*named, *chair("chair", period)], [SOURCE]))
    (term,) = registry.chairmanships
    assert term.period == period
    assert Registry.from_json(registry.to_json()).chairmanships == (term,)
    assert registry.check() == ()
    for day in HARD_DAYS:
        found = registry.chairs_on(day)
        holds = period.contains(day) != "no" or period.touches(day) == "yes"
        # a term of which no day is known is no answer to a question about a day
        assert bool(found) == (holds and naive.dated(period))


@given(hard_periods(), hard_periods())
def test_questions_about_two_hard_periods_hang_together(one, other):
    assert one.overlaps(other) is other.overlaps(one)
    assert one.before(other) is other.after(one)
    assert one.adjacent_to(other) is other.adjacent_to(one)
    if one.before(other) == "yes":
        assert one.overlaps(other) == "no"


def test_a_handover_within_one_day_leaves_the_day_to_the_last_to_come():
    day = "2020-02-29"
    named = [Claim("organisation", id, "name", id, "source") for id in ("csto", "land")]
    terms = [
        *chair("first", Period.between("2020-01-01", day)),
        *chair("second", Period("2020-02-29", EndedOn(PartialDate.of(day), inclusive=True))),
        *chair("third", Period("2020-02-29", order=1)),
    ]
    registry = Registry(Contents([*named, *terms], [SOURCE]))
    assert registry.chair_on(day).id == "third"
    assert {c.id for c in registry.chairs_on(day)} == {"first", "second", "third"}
    assert registry.chair_on("2020-02-28").id == "first"
