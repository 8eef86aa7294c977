"""Files that are large in one way: what is read is right, what is refused is bounded."""

import json
import sys

import pytest
from hostile_files import claim, file_of, refused

from csto_records import Registry
from csto_records.codec import problems as problem_module
from csto_records.codec import strict_json

MANY = 5_000


def people(count):
    return [claim("person", f"p{n}", "name", f"Name Of{n}") for n in range(count)]


def test_many_claims_on_one_subject_are_one_record_with_all_that_is_said():
    claims = [claim("person", "p", "names", {"text": f"Name {n}"}) for n in range(MANY)]
    registry = Registry.from_json(file_of([claim("person", "p", "name", "Main"), *claims]))
    (person,) = registry.people
    assert {name.text for name in person.names} == {"Main", *(f"Name {n}" for n in range(MANY))}
    assert len(registry.claims) == MANY + 1


def test_many_sources_that_contradict_each_other_are_one_dispute():
    sources = [{"id": f"s{n}", "publisher": "P", "published": "2020"} for n in range(MANY)]
    claims = [claim("tenure", "t", "start", f"{1000 + n}-01-01", f"s{n}") for n in range(MANY)] + [
        claim("tenure", "t", "person", "p", "s0"),
        claim("tenure", "t", "office", "o", "s0"),
        claim("person", "p", "name", "P", "s0"),
        claim("office", "o", "title", "O", "s0"),
    ]
    registry = Registry.from_json(file_of(claims, sources=sources))
    assert len(registry.tenures) == 1
    assert len(registry.disputes) == 1


def test_a_circle_of_parents_of_any_length_is_told_once_and_walked_without_recursion():
    for length in (1, 2, MANY):
        claims = [
            claim("organisation", f"o{n}", "parent", f"o{(n + 1) % length}") for n in range(length)
        ]
        told = refused(file_of(claims))
        assert len(told) == 1
        assert "circle of parents" in told[0][1]


def test_a_long_chain_of_parents_is_read_and_cut_with_a_word():
    claims = [claim("organisation", f"o{n}", "name", f"O{n}") for n in range(MANY)]
    claims += [claim("organisation", f"o{n}", "parent", f"o{n + 1}") for n in range(MANY - 1)]
    registry = Registry.from_json(file_of(claims))
    assert len(registry.organisations) == MANY
    assert any("too deep" in problem for problem in registry.problems)
    repr(registry.organisations)
    assert Registry.from_json(registry.to_json()) == registry


def test_after_ten_thousand_problems_nothing_more_is_looked_at(monkeypatch):
    monkeypatch.setattr(problem_module, "ENOUGH", 50)
    monkeypatch.setattr(problem_module, "LISTED", 20)
    data = json.loads(file_of(people(3)))
    data["claims"] = [[]] * 200 + data["claims"]
    told = refused(json.dumps(data))
    assert told[:20] == tuple((f"$.claims[{n}]", told[0][1]) for n in range(20))
    assert told[20:] == (("$", "30 more problems are not listed"),)


def test_a_file_of_nothing_but_brackets_is_refused_by_its_number_of_values(monkeypatch):
    monkeypatch.setattr(strict_json, "MOST_VALUES", 1000)
    assert refused(file_of([])[:-1] + ', "x": [' + "[]," * 1000 + "1]}")[0][1].startswith(
        "more than 1000 values"
    )
    assert len(Registry.from_json(file_of(people(150))).people) == 150


def test_the_most_values_are_enough_for_the_most_claims_that_a_file_can_hold():
    one = json.dumps(claim("person", "p", "name", "N"))
    values = one.count(",") + one.count("{") + 1
    assert strict_json.LARGEST / len(one) * values <= strict_json.MOST_VALUES


def test_paths_are_cut_before_they_are_written_out_for_every_value():
    key = "k" * 200_000
    inner = ",".join(['"\\ud800"'] * 20_000)
    told = refused(f'{{"{key}": [{inner}]}}')  # written out in full: 4 GB of paths
    assert len(told) == problem_module.LISTED + 1
    assert all(len(path) <= 300 for path, _ in told)


def test_a_long_key_a_long_text_and_a_long_number_are_cut_in_messages():
    long = "x" * 1_000_000
    told = refused(file_of([{long: long, "kind": long, "field": long, "subject": long}]))
    assert sum(len(path) + len(what) for path, what in told) < 5_000


def test_a_number_costs_no_more_time_where_python_puts_no_bound_on_it():
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        ((_, told),) = refused(
            file_of([claim("office", "o", "seats", 0)]).replace(
                '"value": 0', '"value": ' + "9" * 5_000_000
            )
        )
    finally:
        sys.set_int_max_str_digits(before)
    assert told == "must be a whole number, not a very long number, of 5000000 digits"


@pytest.mark.parametrize("count", [0, 1, MANY])
def test_reading_gives_every_claim_whatever_their_number(count):
    registry = Registry.from_json(file_of(people(count)))
    assert len(registry.people) == count
    assert Registry.from_json(registry.to_json()) == registry


def test_names_of_a_body_and_of_the_one_above_are_not_all_joined_with_each_other():
    names = [
        claim("organisation", id, "names", {"text": f"{id} {n}"})
        for id in ("above", "below")
        for n in range(3_000)
    ]
    ground = [
        claim("organisation", "above", "name", "Above", "s"),
        claim("organisation", "below", "name", "Below", "s"),
        claim("organisation", "below", "parent", "above"),
    ]
    registry = Registry.from_json(file_of(names + ground))
    assert [found.id for found in registry.find("Above Below")] == ["below"]
    assert [found.id for found in registry.find("below 2999")] == ["below"]
