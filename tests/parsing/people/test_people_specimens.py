"""People and offices of specimen sentences: every one, and nothing else."""

import pytest
from people_specimens import NOT_PEOPLE, SPECIMENS, read

from csto_records.model.span import Span
from csto_records.parsing.people import office_of, people_in, split_label


@pytest.mark.parametrize(("text", "expected"), SPECIMENS)
def test_people_and_their_offices(
    text: str, expected: list[tuple[str, list[tuple[str, str, str | None, str | None]]]]
) -> None:
    found = [
        (m.name, [(o.printed, o.title, o.organisation, o.qualifier) for o in m.offices])
        for m in read(text)
    ]
    assert found == expected


@pytest.mark.parametrize("text", NOT_PEOPLE)
def test_things_named_after_people_are_not_people(text: str) -> None:
    assert [mention.name for mention in read(text)] == []


def test_a_family_name_stands_for_the_one_full_name_it_fits() -> None:
    text = (
        "President of Armenia Aram Sampleyan arrived. Mr Sampleyan and President Sampleyan spoke."
    )
    mentions = read(text)
    assert [m.name for m in mentions] == ["Aram Sampleyan", "Sampleyan", "Sampleyan"]
    assert {m.full_name for m in mentions} == {"Aram Sampleyan"}
    assert {m.key for m in mentions} == {"aram-sampleyan"}
    assert [m.honorific for m in mentions] == [None, "Mr", None]
    assert mentions[2].offices[0].organisation == "armenia"


def test_a_family_name_that_fits_two_full_names_stays_open() -> None:
    mentions = read("Ivan Probnov and Lev Probnov met. Mr Probnov spoke.")
    assert mentions[2].name == "Probnov"
    assert mentions[2].full_name is None
    assert mentions[2].key is None


def test_initials_choose_among_full_names() -> None:
    mentions = read("Ivan Probnov and Lev Probnov met. L. Probnov spoke.")
    assert mentions[2].full_name == "Lev Probnov"


def test_a_bare_title_of_an_unknown_person_is_of_no_state() -> None:
    (mention,) = read("They spoke about President Probnov.")
    assert mention.full_name is None
    assert mention.offices[0].title == "President"
    assert mention.offices[0].organisation is None


def test_spellings_of_one_name_come_together() -> None:
    mentions = read("Sergey Probnov came. Then Sergei Probnov left.")
    assert {m.key for m in mentions} == {"sergey-probnov"}
    assert {m.full_name for m in mentions} == {"Sergey Probnov"}


def test_names_and_offices_do_not_cross_blocks() -> None:
    text = "President of Belarus\n\nIvan Probnov spoke"
    spans = [Span(0, 20), Span(22, len(text))]
    (mention,) = people_in(text, spans)
    assert mention.name == "Ivan Probnov"
    assert mention.offices == ()


def test_a_possessive_ending_is_no_part_of_a_name() -> None:
    (mention,) = read("Foreign Minister Lev Probnov’s remarks at the meeting")
    assert mention.name == "Lev Probnov"


def test_rulers_with_one_name_are_told_apart_by_their_office() -> None:
    (mention,) = read("He met with King Samplius II of Norway.")
    assert mention.name == "Samplius II"
    assert mention.key == "king-samplius-ii"


@pytest.mark.parametrize(
    ("label", "office", "name"),
    [
        ("CSTO Secretary General Ivan Specimenov", "CSTO Secretary General", "Ivan Specimenov"),
        ("Ivan Specimenov (retranslated)", None, "Ivan Specimenov"),
        ("President of Russia Ivan Specimenov:", "President of Russia", "Ivan Specimenov"),
        ("Question", None, None),
        ("Remark (retranslated)", None, None),
        ("IvanSpecimenov", None, "Ivan Specimenov"),
        ("Deputy Head IVAN SPECIMENOV", "Deputy Head", "Ivan Specimenov"),
        ("Obraztsia Primer", None, "Obraztsia Primer"),
        ("Moderator Anna Primerova", "Moderator", "Anna Primerova"),
        ("", None, None),
    ],
)
def test_labels_are_an_office_and_a_name(label: str, office: str | None, name: str | None) -> None:
    assert split_label(label) == (office, name)


def test_an_office_alone_is_read() -> None:
    office = office_of("CSTO Secretary General")
    assert office is not None
    assert (office.title, office.organisation) == ("Secretary General", "csto")
    assert office_of("several delegations") is None


def offices(text: str) -> dict[str, list[tuple[str, str | None]]]:
    return {m.name: [(o.title, o.organisation) for o in m.offices] for m in read(text)}


def test_offices_behind_a_name_are_that_persons() -> None:
    found = offices(
        "It was attended by Ivan Probnov, Deputy Prime Minister, and Lev Obraztsov, Secretary of "
        "the Security Council, Energy Minister Anna Primerova left."
    )
    assert found == {
        "Ivan Probnov": [("Deputy Prime Minister", "russia")],
        "Lev Obraztsov": [("Secretary", "russia-security-council")],
        "Anna Primerova": [("Minister of Energy", "russia")],
    }


def test_the_subject_of_the_next_clause_is_no_apposition() -> None:
    found = offices("In a letter to Ivan Probnov, the President of Russia noted progress.")
    assert found == {"Ivan Probnov": []}


def test_an_owner_printed_beside_the_name_is_taken() -> None:
    assert offices("King Samplius VI of Spain and Queen Anna of Spain came.") == {
        "Samplius VI": [("King", "spain")],
        "Anna": [("Queen", "spain")],
    }
    assert offices("He wrote to Indian President Ram Probnov and Prime Minister Lal Probnov.") == {
        "Ram Probnov": [("President", "india")],
        "Lal Probnov": [("Prime Minister", "india")],
    }


def test_two_people_with_one_bare_title_are_of_no_state() -> None:
    found = offices("Prime Minister Anna Primerova met with Prime Minister Ivan Probnov.")
    assert found == {
        "Anna Primerova": [("Prime Minister", None)],
        "Ivan Probnov": [("Prime Minister", None)],
    }


def test_two_names_without_anything_between_stay_two() -> None:
    assert [m.name for m in read("Lev Obraztsov Ivan Probnov visited the museum.")] == [
        "Lev Obraztsov",
        "Ivan Probnov",
    ]


def test_a_given_name_and_patronymic_are_no_identity() -> None:
    (mention,) = read("He spoke with Igor Ivanovich yesterday.")
    assert (mention.name, mention.full_name, mention.key) == ("Igor Ivanovich", None, None)
