"""The grammar of offices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.names.words import word_list
from csto_records.vocabulary import office_id, read_office

WORDS = word_list("""
    President Minister of the Foreign Affairs Acting former Russian CSTO Ambassador to Belarus and ,
    Secretary General Deputy Speaker Head Chairman State Duma
""")
READINGS = [
    ("President of Belarus", "belarus-president", None),
    ("CSTO Secretary General", "csto-secretary-general", None),
    (
        "Secretary General of the Collective Security Treaty Organisation (CSTO)",
        "csto-secretary-general",
        None,
    ),
    ("SCO Secretary-General", "sco-secretary-general", None),
    ("CIS Executive Secretary", "cis-executive-secretary", None),
    ("the CSTO Press Secretary", "csto-press-secretary", None),
    ("Russian Acting Minister of Foreign Affairs", "russia-minister-of-foreign-affairs", "acting"),
    (
        "Acting Minister of Foreign Affairs of the Russian Federation",
        "russia-minister-of-foreign-affairs",
        "acting",
    ),
    ("Foreign Minister", "russia-minister-of-foreign-affairs", None),
    ("Deputy Foreign Minister", "russia-deputy-minister-of-foreign-affairs", None),
    ("Defence Minister", "russia-minister-of-defence", None),
    ("Interior Minister", "russia-minister-of-internal-affairs", None),
    ("Presidential Aide", "russia-presidential-aide", None),
    ("Aide to the President", "russia-presidential-aide", None),
    ("Security Council Secretary", "russia-security-council-secretary", None),
    ("Secretary of the Security Council", "russia-security-council-secretary", None),
    (
        "State Secretary of the Security Council of the Republic of Belarus",
        "belarus-security-council-state-secretary",
        None,
    ),
    (
        "Deputy Chief of Staff of the Presidential Executive Office",
        "russia-presidential-executive-office-deputy-chief-of-staff",
        None,
    ),
    (
        "Ambassador Extraordinary and Plenipotentiary of the Russian Federation to Belarus",
        "russia-ambassador-extraordinary-and-plenipotentiary-to-belarus",
        None,
    ),
    (
        "Russian Ambassador to the Republic of Armenia",
        "russia-ambassador-extraordinary-and-plenipotentiary-to-armenia",
        None,
    ),
    (
        "Chairman of the Collective Security Council of the CSTO",
        "csto-collective-security-council-chairman",
        None,
    ),
    ("State Duma Speaker", "russia-state-duma-speaker", None),
    ("Chairman of the State Duma", "russia-state-duma-speaker", None),
    ("former President of France", "france-president", "former"),
    ("then Prime Minister of Armenia", "armenia-prime-minister", "then"),
    ("head of the Federal Security Service", "russia-federal-security-service-head", None),
]


@pytest.mark.parametrize(("printed", "id", "qualifier"), READINGS)
def test_one_office_has_one_id(printed: str, id: str, qualifier: str | None) -> None:
    reading = read_office(printed, default_state="russia", default_organisation="csto")
    assert reading is not None
    assert office_id(reading.title, reading.organisation) == id
    assert reading.qualifier == qualifier


@pytest.mark.parametrize(
    ("printed", "title", "owner"),
    [
        ("Gazprom CEO", "CEO", "Gazprom"),
        ("Governor of Tver Region", "Governor", "Tver Region"),
        ("Tver Region Governor", "Governor", "Tver Region"),
        ("Head of the Federal Agency for Samples", "Head", "Federal Agency for Samples"),
    ],
)  # fmt: skip
def test_unknown_owners_are_kept_as_printed(printed: str, title: str, owner: str) -> None:
    reading = read_office(printed)
    assert reading is not None
    assert (reading.title, reading.organisation, reading.organisation_printed) == (
        title,
        None,
        owner,
    )


def test_an_owner_that_is_not_printed_is_assumed_and_says_so() -> None:
    assumed = read_office("Foreign Minister", default_state="armenia")
    assert assumed is not None
    assert (assumed.organisation, assumed.assumed) == ("armenia", True)
    printed = read_office("Armenian Foreign Minister", default_state="russia")
    assert printed is not None
    assert (printed.organisation, printed.assumed) == ("armenia", False)
    alone = read_office("Foreign Minister")
    assert alone is not None
    assert (alone.organisation, alone.assumed) == (None, False)


def test_words_without_an_office_are_none() -> None:
    assert read_office("nothing at all") is None
    assert read_office("") is None
    assert read_office("head of state") is None


@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_a_reading_never_names_its_owner_twice(printed: str) -> None:
    reading = read_office(printed, default_state="russia", default_organisation="csto")
    if reading is not None:
        assert reading.organisation is None or reading.organisation_printed is None
        assert reading == read_office(
            f" {printed} ", default_state="russia", default_organisation="csto"
        )


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    read_office(text, default_state="russia")
