"""The chair passes from one state to another, and what is no chair of a named organisation.

The people and the events of these pages are invented; states and bodies have the names by which
they are recognised.
"""

from __future__ import annotations

import pytest

from csto_records import parse
from csto_records.parsing.extract.chair_words import chaired


def chairs(text: str) -> dict[str, str]:
    """By state: since when and until when it chairs the CSTO, as the page says."""
    title = "Meeting with President of Belarus Ivan Primerov"
    found = parse(f"{title}\n\nMarch 10, 2021, Minsk\n\n{text}").registry.chairmanships
    assert all(one.organisation.id == "csto" for one in found)
    return {one.member.id: str(one.period) for one in found}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The CSTO chairmanship passes from Tajikistan to Belarus in 2022.",
            {
                "tajikistan": "start not stated, running as of 2021-03-10",
                "belarus": "from 2022, end not stated",
            },
        ),
        (
            "The CSTO chairmanship was transferred from Tajikistan to Belarus in 2020.",
            {
                "tajikistan": "start not stated, end not stated",
                "belarus": "from 2020, end not stated",
            },
        ),
        (
            "On April 5, the CSTO chairmanship passes from Tajikistan to Belarus.",
            {
                "tajikistan": "start not stated, until 2021-04-05 (attested 2021-03-10)",
                "belarus": "from 2021-04-05, end not stated",
            },
        ),
        (
            "The CSTO chairmanship passes from Tajikistan to Belarus in May 2021.",
            {
                "tajikistan": "start not stated, running as of 2021-03-10",
                "belarus": "from 2021-05, end not stated",
            },
        ),
        (  # the session is on no day of the calendar
            "In April they will go to the CSTO Collective Security Council session. Belarus will "
            "take over CSTO chairmanship from Tajikistan at the Collective Security Council "
            "session.",
            {
                "tajikistan": "start not stated, running as of 2021-03-10",
                "belarus": "start not stated, end not stated",
            },
        ),
        (
            "This year Tajikistan assumed the presidency of the CSTO.",
            {"tajikistan": "from 2021, running as of 2021-03-10"},
        ),
        (
            "Tajikistan's presidency of the CSTO for 2022 is near.",
            {"tajikistan": "2022"},
        ),
        (
            "The plan was proposed by Tajikistan for the period of the CSTO presidency in 2021.",
            {"tajikistan": "2021"},
        ),
    ],
)
def test_when_the_chair_passes(sentence: str, expected: dict[str, str]) -> None:
    assert chairs(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        # of no organisation that the page names
        "Today the chairmanship is being transferred from Tajikistan to Belarus.",
        "The plan was proposed by Tajikistan for the period of the presidency in 2021.",
        "They spoke of the CSTO. Tajikistan's presidency will be long.",
        # without a day
        "They will hand over the CSTO chairmanship to Tajikistan soon.",
        # of no state that the page names
        "The plan was proposed for the period of the CSTO presidency in 2021.",
        # of two states, and only one can chair
        "Both Belarus and Tajikistan chair the CSTO.",
        # of another year than that of the page
        "They spoke of the CSTO, where Tajikistan presided in 2019.",
        # the name of the organisation is printed over that of a state
        "They praised the South African Union presidency.",
    ],
)
def test_nobody_is_said_to_chair(sentence: str) -> None:
    assert chairs(sentence) == {}


def test_only_organisations_whose_chair_states_hold_are_chaired() -> None:
    assert chaired("csto") == "csto"
    assert chaired("csto-collective-security-council") == "csto"
    assert chaired("belarus") is None
    assert chaired("the-village-choir") is None  # of which the vocabulary knows nothing
