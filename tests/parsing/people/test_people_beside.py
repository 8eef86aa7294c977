"""Names and offices that stand beside what looks like a part of them.

The people do not exist; states and bodies have the names by which they are recognised.
"""

from __future__ import annotations

import pytest

from csto_records.model.span import Span
from csto_records.parsing.people import people_in

Offices = list[tuple[str, str | None]]


def read(text: str) -> dict[str, Offices]:
    """By name: title, owner."""
    return {
        person.name: [(o.title, o.organisation or o.organisation_printed) for o in person.offices]
        for person in people_in(text, [Span(0, len(text))], default_state="russia")
    }


def test_a_dash_joins_the_offices_of_one_person() -> None:
    found = read(
        "It was attended by Anna Primerova, Deputy Prime Minister – Chief of the Government Staff "
        "Ivan Obraztsov."
    )
    assert found["Anna Primerova"] == []
    assert [title for title, _ in found["Ivan Obraztsov"]] == ["Deputy Prime Minister", "Chief"]


def test_a_comma_parts_the_offices_of_two() -> None:
    found = read(
        "It was attended by Anna Primerova, Deputy Head of Specimenneft, Secretary of the Security "
        "Council Ivan Obraztsov."
    )
    assert [title for title, _ in found["Anna Primerova"]] == ["Deputy Head"]
    assert [title for title, _ in found["Ivan Obraztsov"]] == ["Secretary"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # nothing of the state is to come: an unknown word before a given name is of the name
        (
            "It was attended by President of Iran Specimullah Ivan Primerov.",
            "Specimullah Ivan Primerov",
            [("President", "iran")],
        ),
        (
            "It was attended by President of the Islamic Republic of Iran Specimullah Ivan "
            "Primerov.",
            "Specimullah Ivan Primerov",
            [("President", "iran")],
        ),
        # but the adjective of a state begins the name of a company
        (
            "It was attended by President of Saudi Specimco Ivan Primerov.",
            "Ivan Primerov",
            [("President", "Saudi Specimco")],
        ),
        # a state that is a given name as well
        (
            "He was met by Russian ambassador in Israel Ivan Primerov.",
            "Ivan Primerov",
            [("Ambassador Extraordinary and Plenipotentiary to Israel", "russia")],
        ),
        (
            "He wrote to President of the Republic of Armenia Anna Primerova and Prime Minister of "
            "the Republic Ivan Obraztsov.",
            "Ivan Obraztsov",
            [("Prime Minister", "armenia")],
        ),
        # a lost space
        (
            "He phoned President of FinlandIvan Primerov and sang.",
            "Ivan Primerov",
            [("President", "finland")],
        ),
        (
            "He phoned President of the Kyrgyz RepublicIvan Primerov and sang.",
            "Ivan Primerov",
            [("President", "kyrgyzstan")],
        ),
        # two bodies of one state
        (
            "He met with Ivan Primerov, Chairman of the State Council and the Council of Ministers "
            "of the Republic of Cuba, and sang.",
            "Ivan Primerov",
            [("Chairman of the State Council and the Council of Ministers", "cuba")],
        ),
        # words to somebody else
        ("You promised it to Ivan Primerov, Mr President.", "Ivan Primerov", []),
        # a verb between an office and a name
        (
            "They let Anna Primerova go as Chairman of the Council and elected Ivan Obraztsov.",
            "Ivan Obraztsov",
            [],
        ),
    ],
)
def test_what_is_of_the_name_and_what_of_the_office(
    text: str, name: str, expected: Offices
) -> None:
    assert read(text)[name] == expected


def test_a_capital_inside_a_word_may_be_of_the_name() -> None:
    assert list(read("It was attended by Director Ivan MacPrimerov and WorldSkills.")) == [
        "Ivan MacPrimerov"
    ]


def test_an_entry_of_a_list_of_ambassadors_is_one_name() -> None:
    names = read(
        "Letters of credence were presented by Dang Minh Primer (Socialist Republic of Vietnam), "
        "Rodrigo de Lima Baena Primerov (Federative Republic of Brazil), Specimbi Andre Primer "
        "(Republic of Benin) and U Lwin Primer (Republic of the Union of Myanmar)."
    )
    assert list(names) == [
        "Dang Minh Primer",
        "Rodrigo de Lima Baena Primerov",
        "Specimbi Andre Primer",
        "U Lwin Primer",
    ]


def test_what_is_of_a_country_may_be_no_person() -> None:
    names = read(
        "Guests were the Ivan Primerov Orchestra (Austria), Specimen Steel Company (Spain) and "
        "Anna Primerova (Belarus)."
    )
    assert "Specimen Steel" not in " ".join(names)
    assert "Anna Primerova" in names


def test_an_office_in_the_plural_is_of_all_in_its_list() -> None:
    found = read(
        "It was attended by deputy prime ministers Anna Primerova, Ivan Obraztsov and Oleg "
        "Probnov, Deputy Prime Minister – Chief of the Government Staff Pyotr Shablonov and Semyon "
        "Etalonov."
    )
    shared = [("Deputy Prime Minister", "russia")]
    assert [found[name] for name in list(found)[:3]] == [shared] * 3
    assert len(found["Pyotr Shablonov"]) == 2
    assert found["Semyon Etalonov"] == []


@pytest.mark.parametrize(
    "text",
    [
        "He met the Russian and Belarusian deputy prime ministers Anna Primerova and Ivan "
        "Obraztsov.",
        "He met the ministers Anna Primerova and Ivan Obraztsov.",
    ],
)
def test_an_office_in_the_plural_may_be_of_several_states(text: str) -> None:
    assert list(read(text).values()) == [[], []]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("He met Japanese ex-Prime Minister Ivan Primerov.", "former"),
        ("He met ex-President of Armenia Ivan Primerov.", "former"),
        ("They recalled the late President of Armenia Ivan Primerov.", "former"),
        ("They recalled the previous President of Armenia Ivan Primerov.", "former"),
        ("In those days the then Prime Minister of Armenia Ivan Primerov sang.", "then"),
        ("In those days the-then Specimen Mayor Ivan Primerov sang.", "then"),
        ("It was opened by then President of Armenia Ivan Primerov.", "then"),
        ("It was opened by the then-President of Armenia Ivan Primerov.", "then"),
        ("He met the future President of Armenia Ivan Primerov.", "then"),
        ("Then President of Armenia Ivan Primerov sang.", None),  # after that
        ("They talked and then President of Armenia Ivan Primerov sang.", None),
    ],
)
def test_an_office_of_another_time(text: str, qualifier: str | None) -> None:
    (person,) = people_in(text, [Span(0, len(text))], default_state="russia")
    assert [office.qualifier for office in person.offices] == [qualifier]
    assert {office.title for office in person.offices} <= {"President", "Prime Minister", "Mayor"}


@pytest.mark.parametrize(
    "text",
    [
        "He met a candidate for President of Armenia Ivan Primerov.",
        "His successor as President of Armenia, Ivan Primerov, sang.",
    ],
)
def test_who_does_not_hold_an_office(text: str) -> None:
    assert read(text) == {"Ivan Primerov": []}


def test_a_field_with_a_hyphen_is_a_part_of_the_name_of_an_organisation() -> None:
    name = "Foundation for Socio-Economic and Political Studies"
    text = f"He met Ivan Primerov, President of the {name}, on his birthday."
    (person,) = people_in(text, [Span(0, len(text))])
    (office,) = person.offices
    assert office.organisation_printed == name
