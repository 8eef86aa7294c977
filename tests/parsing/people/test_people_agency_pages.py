"""Offices and names as agencies print them: ranks, dashes, titles in capital letters."""

from __future__ import annotations

import pytest

from csto_records.model.span import Span
from csto_records.parsing.people import PersonMention, people_in

NAME = "Ivan Primerov"


def only(text: str, organisation: str | None = None) -> PersonMention:
    (mention,) = people_in(text, [Span(0, len(text))], default_organisation=organisation)
    return mention


def offices(text: str) -> list[tuple[str, str | None]]:
    return [(o.title, o.organisation or o.organisation_printed) for o in only(text).offices]


@pytest.mark.parametrize("rank", ["Colonel-General", "Lieutenant-General", "Colonel General"])
def test_a_rank_behind_a_comma_is_no_part_of_the_office(rank: str) -> None:
    text = f"said Acting Secretary General of the CSTO, {rank} {NAME} on Thursday"
    assert offices(text) == [("Secretary General", "csto")]
    assert only(text).offices[0].qualifier == "acting"


def test_a_form_of_address_behind_a_comma_is_no_part_of_the_office() -> None:
    text = f"the President of the Republic of Tajikistan, Honorable {NAME}, spoke"
    assert offices(text) == [("President", "tajikistan")]


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_between_two_offices(dash: str) -> None:
    text = f"Chairman of the CIS Executive Committee {dash} CIS Executive Secretary {NAME}"
    assert offices(text) == [
        ("Chairman", "cis-executive-committee"),
        ("Executive Secretary", "cis"),
    ]


@pytest.mark.parametrize(
    "lead",
    ["MINSK, July 13, 2011, Specimen-Plus --", "Minsk. July 4. SpecTAG -", "MINSK. SPECTAG -"],
)
def test_what_an_agency_prints_before_its_text_is_no_part_of_an_office(lead: str) -> None:
    assert offices(f"{lead} President of Kazakhstan {NAME} spoke") == [("President", "kazakhstan")]
    assert offices(f"{lead} President {NAME} spoke") == [("President", None)]


@pytest.mark.parametrize(
    "verb", ["Receives", "Met With", "Holds Talks", "Arrives in Minsk", "Signs Law", "Said Yes"]
)
def test_a_verb_in_a_title_is_no_name(verb: str) -> None:
    assert only(f"President {NAME} {verb}").name == NAME


def test_a_verb_in_a_title_is_no_part_of_an_office() -> None:
    assert offices(f"Obraztsov Receives Secretary General of the CSTO {NAME}") == [
        ("Secretary General", "csto")
    ]


def test_the_organisation_that_the_page_is_about() -> None:
    text = f"said the Secretary General of the Organization {NAME}"
    (office,) = only(text, organisation="csto").offices
    assert (office.title, office.organisation) == ("Secretary General", "csto")
    (office,) = only(text).offices
    assert (office.organisation, office.organisation_printed) == (None, None)


@pytest.mark.parametrize(
    ("printed", "organ"),
    [
        ("Speaker of the Russian State Duma", "russia-state-duma"),
        ("Secretary of Tajikistan’s Security Council", "tajikistan-security-council"),
    ],
)
def test_an_organ_behind_its_state(printed: str, organ: str) -> None:
    ((_, owner),) = offices(f"{printed} {NAME} spoke")
    assert owner == organ


def test_a_name_in_full_with_the_family_name_first() -> None:
    text = "The CSTO Secretary General - Primerov Ivan Petrovich (biography) - was present"
    assert only(text).name == "Primerov Ivan Petrovich"


@pytest.mark.parametrize("day", ["On 16 October", "On October 16", "In March"])
def test_a_day_is_no_part_of_an_office(day: str) -> None:
    assert offices(f"{day} Belarus President {NAME} took part in it.") == [("President", "belarus")]


def test_two_offices_behind_a_name_of_a_list_are_not_of_the_next() -> None:
    text = (
        f"with {NAME}, Honorary Chairman of the Board and First President of the Republic of"
        " Kazakhstan, Anton Obraztsov, President of the Republic of Moldova, Pavel Specimenov,"
        " President of the Republic of Uzbekistan, and Oleg Modelov, Chairman of the Board."
    )
    found = {
        one.name: [(o.title, o.organisation) for o in one.offices]
        for one in people_in(text, [Span(0, len(text))])
    }
    assert found["Anton Obraztsov"] == [("President", "moldova")]
    assert found["Pavel Specimenov"] == [("President", "uzbekistan")]


@pytest.mark.parametrize(
    "text", ["— Ivan Petrovich, tell us of it.", "Thank you, Anna Ivanovna.", "Ivan Petrovich!"]
)
def test_how_somebody_is_spoken_to_is_no_name(text: str) -> None:
    assert people_in(text, [Span(0, len(text))]) == ()


def test_a_family_name_like_a_patronymic_is_a_name() -> None:
    assert only("Present was Alexander Milinkevich, who spoke").name == "Alexander Milinkevich"
    assert only("Present was Ivan Petrovich Primerov.").name == "Ivan Petrovich Primerov"


def test_a_place_behind_forces_is_not_whose_they_are() -> None:
    forces = "Commander of the CSTO Collective Peacekeeping Forces in the Republic of Kazakhstan"
    assert offices(f"{forces}, Colonel-General {NAME}") == [
        ("Commander", "csto-peacekeeping-forces")
    ]


@pytest.mark.parametrize(("before", "qualifier"), [("ex-", "former"), ("then-", "then")])
def test_a_word_before_a_hyphen_says_when_an_office_was_held(before: str, qualifier: str) -> None:
    (office,) = only(f"and {before}Defence Minister of Armenia {NAME} spoke").offices
    assert (office.title, office.organisation) == ("Minister of Defence", "armenia")
    assert office.qualifier == qualifier
