"""Offices printed in less usual ways, in English and in Russian."""

from __future__ import annotations

import pytest

from csto_records.vocabulary import read_office
from csto_records.vocabulary._organisation_rows import BODIES
from csto_records.vocabulary.russian import _fields, russian_office


@pytest.mark.parametrize(
    ("printed", "title", "owner", "qualifier"),
    [
        ("ex-President of Belarus", "President", "belarus", "former"),
        ("Russian Deputy Ambassador to Belarus", "Deputy Ambassador to Belarus", "russia", None),
        ("Ambassador at Large of the Foreign Ministry", "Ambassador-at-Large", "russia", None),
        ("Envoy of Belarus to Russia", "Envoy to Russia", "belarus", None),
        ("Representative of Russia to the CSTO", "Representative to the CSTO", "russia", None),
        (
            "Deputy Head of the Presidential Administration of Russia",
            "Deputy Head",
            "russia-presidential-executive-office",
            None,
        ),
        (
            "Deputy Chair of the CSTO Permanent Council",
            "Deputy Chairman",
            "csto-permanent-council",
            None,
        ),
        # what an office is about is not whose it is
        ("National Security Advisor", "National Security Adviser", None, None),
        ("Human Rights Commissioner", "Human Rights Commissioner", None, None),
        ("Secretary of Commerce", "Secretary of Commerce", None, None),
        ("Deputy Chief Technology Officer", "Deputy Chief Technology Officer", None, None),
        # a noun that names no organisation
        ("Territory's Governor", "Governor", None, None),
        ("Head of the region", "Head of the region", None, None),
        ("Head of the", "Head", None, None),
        # other words for the chambers, and for a state
        ("Speaker of the Federal Assembly State Duma", "Speaker", "russia-state-duma", None),
        (
            "Speaker of the Federal Assembly Federation Council",
            "Speaker",
            "russia-federation-council",
            None,
        ),
        (
            "Prime Minister of the United Kingdom and Northern Ireland",
            "Prime Minister",
            "united-kingdom",
            None,
        ),
        # of no subject, and so not "Minister of ..."
        ("Federal Minister", "Federal Minister", "russia", None),
        ("Deputy Cabinet Minister", "Deputy Cabinet Minister", "russia", None),
        ("State Minister of Belarus", "State Minister", "belarus", None),
        # nobody's office, although "General" is in the name of the body
        (
            "Guest of the UN General Assembly",
            "Guest of the UN General Assembly",
            None,
            None,
        ),
    ],
)
def test_title_owner_and_qualifier(
    printed: str, title: str, owner: str | None, qualifier: str | None
) -> None:
    reading = read_office(printed, default_state="russia")
    assert reading is not None
    assert (reading.title, reading.organisation, reading.qualifier) == (title, owner, qualifier)


@pytest.mark.parametrize(
    "printed",
    [
        "Президент Совета безопасности Беларуси",  # that body has no president
        "Секретарь Совета безопасности деревни",  # an owner that is not known
        "Президент деревни",
    ],
)
def test_a_russian_office_of_an_unknown_owner_is_none(printed: str) -> None:
    assert russian_office(printed) is None


def test_every_body_has_a_russian_name() -> None:
    rows = _fields(BODIES)
    assert rows
    assert all(row[-1] for row in rows)


@pytest.mark.parametrize(
    "printed",
    [
        "Chairman of the Specimen Union and Artistic Director of the Specimen Theatre",
        "Chairman of the Specimen Union (SU) and Chief Engineer",
        "Chairman of the Specimen Union",
    ],
)
def test_an_owner_ends_where_a_second_office_begins(printed: str) -> None:
    reading = read_office(printed)
    assert reading is not None
    assert (reading.title, reading.organisation_printed) == ("Chairman", "Specimen Union")


def test_an_owner_may_hold_the_word_and() -> None:
    reading = read_office("Head of the Agency for Bread and Salt")
    assert reading is not None
    assert reading.organisation_printed == "Agency for Bread and Salt"


def test_the_house_is_the_owner_and_not_the_branch() -> None:
    reading = read_office("director of international relations at the Specimen Agency")
    assert reading is not None
    assert reading.title == "Director of international relations"
    assert reading.organisation_printed == "Specimen Agency"
