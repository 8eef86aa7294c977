"""Offices to which a page says that somebody was appointed, and those of years long past.

The people and the events of these pages are invented; states have the names by which they are
recognised.
"""

from __future__ import annotations

import pytest

from csto_records import Answer, Tenure, parse


def tenures(sentence: str) -> dict[str, Tenure]:
    found = parse(f"News of the day\n\nMarch 10, 2021\n\n{sentence}").registry.tenures
    return {one.person.name: one for one in found}


@pytest.mark.parametrize(
    ("sentence", "title", "acting"),
    [
        (
            "The leader appointed Ivan Primerov Acting Governor of Specimen Region until an "
            "election.",
            "Governor",
            True,
        ),
        (
            "An order was signed appointing Ivan Primerov to the post of Governor of Specimen "
            "Region.",
            "Governor",
            False,
        ),
        ("The leader appointed Ivan Primerov as Head of Specimen Region.", "Head", False),
        (
            "Ivan Primerov has been appointed Acting Head of Specimen Region until an election.",
            "Head",
            True,
        ),
    ],
)
def test_the_office_is_that_of_who_was_appointed(sentence: str, title: str, acting: bool) -> None:
    term = tenures(sentence)["Ivan Primerov"]
    assert (term.office.title, bool(term.acting)) == (title, acting)
    assert str(term.office.organisation) == "Specimen Region"


@pytest.mark.parametrize(
    "sentence",
    [
        "The leader appointed Ivan Primerov to the commission.",
        "The leader appointed Ivan Primerov and Anton Obraztsov.",
        "The leader may appoint Ivan Primerov Governor of Specimen Region.",
    ],
)
def test_no_office_is_made_up(sentence: str) -> None:
    assert tenures(sentence) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1939, President of Armenia Ivan Primerov sang.",
        "On October 27, 2017, President of Armenia Ivan Primerov sang.",
        "The choir was founded in 2001 by President of Armenia Ivan Primerov.",
    ],
)
def test_an_office_of_a_past_year_is_not_held_on_the_day_of_the_page(sentence: str) -> None:
    term = tenures(sentence)["Ivan Primerov"]
    assert term.period.contains("2021-03-10") is Answer.POSSIBLY


@pytest.mark.parametrize(
    "sentence",
    [
        "President of Armenia Ivan Primerov, born in 1939, sang.",
        "On March 9, President of Armenia Ivan Primerov sang.",
        "In 2020, President of Armenia Ivan Primerov sang.",
        "The choir was founded in 2001. President of Armenia Ivan Primerov sang.",
    ],
)
def test_an_office_is_held_on_the_day_of_the_page(sentence: str) -> None:
    term = tenures(sentence)["Ivan Primerov"]
    assert term.period.contains("2021-03-10") is Answer.YES
