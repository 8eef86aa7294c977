"""Whose an office is, where that is printed elsewhere than before the name."""

from __future__ import annotations

import pytest

from csto_records.parsing.people import people_in


def offices(text: str) -> dict[str, list[tuple[str, str | None, str | None]]]:
    """By name: title, owner, qualifier."""
    return {
        person.name: [(o.title, o.organisation, o.qualifier) for o in person.offices]
        for person in people_in(text, [(0, len(text))], default_state="russia")
    }


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "He wrote to President of Serbia, Anton Obraztsov, about song.",
            "Anton Obraztsov",
            [("President", "serbia", None)],
        ),
        (
            "He wrote to President of Serbia Anton Obraztsov and the country's Prime Minister, "
            "Ivan Primerov, about song.",
            "Ivan Primerov",
            [("Prime Minister", "serbia", None)],
        ),
        (
            "He wrote to German Federal Chancellor Anna Primerova and Federal President Ivan "
            "Obraztsov.",
            "Ivan Obraztsov",
            [("President", "germany", None)],
        ),
        (
            "He met King Harald V and Queen Sonja of Norway.",
            "Harald V",
            [("King", "norway", None)],
        ),
        (
            "He met Chairman of the Executive Committee and Executive Secretary of the CIS Anton "
            "Obraztsov.",
            "Anton Obraztsov",
            [("Chairman", "cis-executive-committee", None), ("Executive Secretary", "cis", None)],
        ),
        (
            "President of Egypt and Chairman of the African Union Anton Obraztsov will sing.",
            "Anton Obraztsov",
            [("President", "egypt", None), ("Chairman", "african-union", None)],
        ),
        (
            "Acting President and Prime Minister Anton Obraztsov sang.",
            "Anton Obraztsov",
            [("President", "russia", "acting"), ("Prime Minister", "russia", None)],
        ),
        (
            "I know Anton Obraztsov [Governor of Perm Territory] well.",
            "Anton Obraztsov",
            [("Governor", None, None)],
        ),
        (
            "President OF SERBIA Anton Obraztsov",
            "Anton Obraztsov",
            [("President", "serbia", None)],
        ),
    ],
)
def test_the_owner_is_read(
    text: str, name: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert offices(text)[name] == expected


def test_in_a_list_each_has_the_office_that_stands_before_the_comma() -> None:
    found = offices(
        "Chairman of the Central Bank of Russia, Anton Obraztsov, Finance Minister, Ivan "
        "Primerov, and Interior Minister, Petr Primerov, took part."
    )
    assert [titles[0][0] for titles in found.values()] == [
        "Chairman",
        "Minister of Finance",
        "Minister of Internal Affairs",
    ]


def test_a_subject_behind_a_comma_does_not_hold_the_office() -> None:
    found = offices("After talks with the President of Serbia, Anton Obraztsov said so.")
    assert found["Anton Obraztsov"] == []


def test_only_the_president_of_the_page_is_of_its_state() -> None:
    text = (
        "Anton Obraztsov flew out. Anton Obraztsov came at the invitation of President Ivan "
        "Primerov. President Obraztsov sang."
    )
    by_office = [
        (person.full_name, office.organisation)
        for person in people_in(text, [(0, len(text))], default_state="russia")
        for office in person.offices
    ]
    assert by_office == [("Ivan Primerov", None), ("Anton Obraztsov", "russia")]
