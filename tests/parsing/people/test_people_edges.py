"""What is a name and what is not, where words are ambiguous. The people do not exist."""

from __future__ import annotations

import pytest

from csto_records.parsing.people import people_in
from csto_records.parsing.people.labels import split_label
from csto_records.parsing.people.resolution import Known


def read(text: str) -> list[tuple[str, list[str]]]:
    """The full name, or the printed one, and the printed offices of everybody, in order."""
    return [
        (person.full_name or person.name, [office.printed for office in person.offices])
        for person in people_in(text, [(0, len(text))], default_state="russia")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Primerova Van said so.", "Anna Primerova"),  # no name ends with a particle
        ("He met Mohammed Al Din.", "Mohammed Al Din"),
        ("He met May Primerova.", "May Primerova"),
        ("Ivan bin London said.", "Ivan bin London"),
    ],
)
def test_a_name_ends_where_its_last_name_word_ends(text: str, name: str) -> None:
    assert read(text) == [(name, [])]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Van spoke.",  # a given name and a particle are no full name
        "May Primerova sang.",  # "May" at the beginning of a sentence may be the verb
        "Mr Primerov University opened.",
        "Mr Q spoke.",
        "President Will sang.",  # an ordinary word after an office
        "President Ivan Street was built.",
        "He met Ivan de KGB.",
        "Minister of Russia Primernoye Obraztsovo",  # an adjective after the owner: a place
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Patriarch of Moscow Alexei came.", "Patriarch of Moscow"),
        ("King of Jordan Alexei came.", "King of Jordan"),
    ],
)
def test_a_ruler_of_a_place_may_have_one_name(text: str, office: str) -> None:
    assert read(text) == [("Alexei", [office])]


def test_a_family_name_in_the_name_of_a_thing_is_no_person() -> None:
    text = (
        "President of Russia Ivan Primerov spoke. He was in the street named after Primerov. Then "
        "Primerov left."
    )
    assert read(text) == [("Ivan Primerov", ["President of Russia"]), ("Ivan Primerov", [])]


# -- offices before a name -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "offices"),
    [
        # what stands before a state's adjective is not of the office
        ("They met Sample Russian President", ["Russian President"]),
        # a rank between an office and a name is no office
        ("Commander of the Northern Fleet, Vice-Admiral", ["Commander of the Northern Fleet"]),
        # three offices at the most
        (
            "Deputy Prime Minister, Minister of Trade, Chairman of the Board, Director of the Fund",
            ["Minister of Trade", "Chairman of the Board", "Director of the Fund"],
        ),
        # at the most three offices around one
        (
            "Aide to the Deputy to the Assistant to the Adviser to the President",
            ["Deputy to the Assistant to the Adviser to the President"],
        ),
        # no office begins with a joining word
        ("He spoke of this and of Staff Secretary", ["Staff Secretary"]),
    ],
)
def test_how_far_an_office_reaches(before: str, offices: list[str]) -> None:
    assert read(f"{before} Ivan Primerov sang.") == [("Ivan Primerov", offices)]


# -- speaker labels with words after the name ----------------------------------------------------


@pytest.mark.parametrize(
    ("label", "office", "name"),
    [
        ("President Anna Primerova of Serbia", "President of Serbia", "Anna Primerova"),
        ("Anna Primerova, Director of Song", "Director of Song", "Anna Primerova"),
        (
            "Minister Anna Primerova, Director of Song",
            "Minister, Director of Song",
            "Anna Primerova",
        ),
    ],
)
def test_an_office_behind_the_name_of_a_label(label: str, office: str, name: str) -> None:
    assert split_label(label) == (office, name)


# -- which full name is meant --------------------------------------------------------------------


def test_a_name_without_letters_stands_for_nobody() -> None:
    known = Known()
    known.add("Ivan Primerov")
    assert known.resolve("...") is None
    assert known.resolve("Primerov") == "Ivan Primerov"


def test_of_many_with_one_family_name_a_bounded_number_is_looked_at() -> None:
    known = Known()
    given = (
        "Abdul",
        "Boris",
        "Denis",
        "Igor",
        "Leonid",
        "Maxim",
        "Oleg",
        "Pavel",
        "Roman",
        "Viktor",
    )
    for name in given:
        known.add(f"{name} Primerov")
    assert known.resolve("Primerov") is None
    assert known.resolve("I. Primerov") == "Igor Primerov"
    assert known.resolve("V. Primerov") is None  # the tenth: not looked at
    assert known.resolve("Viktor Primerov") == "Viktor Primerov"
