"""Names, labels and dates whose words are unusual."""

from __future__ import annotations

import pytest
from page_specimens import READER, check_accounting

from csto_records.parsing.dates import find_dates
from csto_records.parsing.labels import LONGEST, Certainty, parse_label
from csto_records.parsing.labels_names import is_name_word, name_run, split_office
from csto_records.parsing.pages import read_page


@pytest.mark.parametrize(
    ("word", "is_name"),
    [
        ("al-Primer", True),
        ("Al-Primer", True),
        ("d'Primer", True),
        ("an-primer", False),
        ("ad-hoc", False),
        ("Moscow-Primer", False),  # holds the name of a place
        ("Ivan-Primer", True),
    ],
)
def test_words_with_a_hyphen_or_an_apostrophe(word: str, is_name: bool) -> None:
    assert is_name_word(word) is is_name


def test_no_name_begins_with_a_particle() -> None:
    assert name_run(["President", "van", "der", "Primer"]) == 3
    assert name_run(["President", "Ivan", "van", "der", "Primer"]) == 1


@pytest.mark.parametrize(
    ("words", "office", "name"),
    [
        ("Colonel Primer", "Colonel", "Primer"),
        ("Deputy Minister Primer", "Deputy Minister", "Primer"),
        ("King Primer of Jordan", "King of Jordan", "Primer"),
    ],
)
def test_one_word_is_a_name_after_a_title(words: str, office: str, name: str) -> None:
    named = split_office(words.split())
    assert named is not None
    assert (named.office, named.name) == (office, name)


@pytest.mark.parametrize("words", ["King 5 of Jordan", "Judge Primer"])
def test_what_is_no_title_and_name(words: str) -> None:
    assert split_office(words.split()) is None


def test_a_label_has_a_longest_length() -> None:
    label = "Chairman Ivan Primer"
    assert parse_label(label) is not None
    assert parse_label(label + " " * LONGEST) is None


def test_a_name_that_is_known_makes_a_label_certain() -> None:
    label = "Sweet Village Ivan Primer"
    unsure, sure = parse_label(label), parse_label(label, known=("Ivan Primer",))
    assert unsure is not None
    assert sure is not None
    assert (unsure[0], unsure[2]) == (sure[0], Certainty.WEAK)
    assert sure[2] is Certainty.STRONG
    assert (sure[0].office, sure[0].name) == ("Sweet Village", "Ivan Primer")


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (
            "Collective Security Treaty Organisation\nSecretary General Ivan Obraz: Specimen text.",
            "Collective Security Treaty Organisation Secretary General Ivan Obraz",
        ),
        (  # what goes on with a note is a label of its own
            "Collective Security Treaty Organisation\nSecretary General Ivan Obraz\n"
            "(retranslated): Specimen text.",
            "Secretary General Ivan Obraz (retranslated)",
        ),
    ],
)
def test_a_label_that_a_link_has_broken(lines: str, label: str) -> None:
    page = read_page(READER.replace("* * *\n", f"* * *\n{lines}\n"))
    check_accounting(page)
    assert [turn.label for turn in page.turns][:2] == [label, "President of Specimenia Ivan Primer"]


@pytest.mark.parametrize("text", ["April 5–3, 2021", "April 3–31, 2021", "February 3–30, 2021"])
def test_days_that_do_not_follow_or_do_not_exist_are_no_date(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize("clock", ["25:05", "09:75"])
def test_a_time_that_does_not_exist_is_left_out(clock: str) -> None:
    (date,) = find_dates(f"2 April 2021 {clock}")
    assert (date.value, date.time) == ((2021, 4, 2), None)
    assert date.span == (0, len("2 April 2021"))


def test_a_printed_year_stays() -> None:
    (whole,) = find_dates("April 2, 2021")
    assert whole.in_year_of(1999) == whole
    (short,) = find_dates("February 29")
    assert short.in_year_of(2021) is None
    filled = short.in_year_of(2020)
    assert filled is not None
    assert filled.value == (2020, 2, 29)
