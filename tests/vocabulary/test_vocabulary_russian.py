"""States, bodies and offices by their Russian names, in any case, and by abbreviations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.vocabulary.offices import office_key
from csto_records.vocabulary.organisations import organisation_known
from csto_records.vocabulary.russian import (
    _names,
    abbreviated_body,
    russian_office,
    russian_organisation,
)


@pytest.mark.parametrize(
    ("printed", "id"),
    [
        ("ОДКБ", "csto"),
        ("СКБ", "csto-collective-security-council"),
        ("СМИД", "csto-council-of-foreign-ministers"),
        ("СМИД СНГ", "cis-council-of-foreign-ministers"),
        ("СМО ОДКБ", "csto-council-of-defence-ministers"),
        ("КССБ", "csto-committee-of-secretaries-of-security-councils"),
        ("Совета министров обороны ОДКБ", "csto-council-of-defence-ministers"),
        ("Объединенному штабу", "csto-joint-staff"),
        ("РФ", "russia"),
        ("РБ", "belarus"),
        ("РК", "kazakhstan"),
        ("КР", "kyrgyzstan"),
        ("РТ", "tajikistan"),
        ("РА", "armenia"),
        ("Российской Федерации", "russia"),
        ("Республике Беларусь", "belarus"),
        ("Кыргызстаном", "kyrgyzstan"),
        ("рф", None),
        ("", None),
    ],
)
def test_a_russian_name_in_any_case_is_that_of_one_entry(printed, id):
    assert russian_organisation(printed) == id


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Генеральный секретарь ОДКБ", ("Secretary General", "csto")),
        ("генсека ОДКБ", ("Secretary General", "csto")),
        ("министру иностранных дел России", ("Minister of Foreign Affairs", "russia")),
        (
            "Секретаря Совета безопасности Беларуси",
            ("Secretary of the Security Council", "belarus"),
        ),
        ("Президент", ("President", None)),
        ("Министр погоды", None),
    ],
)
def test_a_russian_office_is_a_title_and_an_owner(printed, office):
    found = russian_office(printed)
    if found is not None and found[1] is not None:
        assert office_key(*found) == office_key(*office)
    else:
        assert found == office


@given(st.text(max_size=80))
def test_any_text_is_read(text):
    for found in (russian_organisation(text), abbreviated_body(text)):
        assert found is None or organisation_known(found)
    russian_office(text)


def test_every_row_leads_to_a_known_entry():
    assert all(organisation_known(id) for id in _names().values())


def test_an_english_abbreviation_may_name_its_owner():
    assert (
        abbreviated_body("CSTO CFM")
        == abbreviated_body("CFM")
        == "csto-council-of-foreign-ministers"
    )
    assert abbreviated_body("CIS CFM") == "cis-council-of-foreign-ministers"
    assert abbreviated_body("NATO CFM") is None
