"""Titles before a name, its parts, and its family name: the edges of each rule."""

import pytest

from csto_records.names import surname
from csto_records.names.parts import family_name, personal_name
from csto_records.names.titles import without_titles

TITLES = {
    "H.E. Sergey Lavrov": "Sergey Lavrov",
    "H.E., Sergey Lavrov": "Sergey Lavrov",
    "Mr. Lavrov": "Lavrov",
    "г-ну Лаврову": "Лаврову",
    "генерала Лаврова": "Лаврова",
    "генерал-полковника Лаврова": "Лаврова",
    "General-Полковник Zas": "Zas",
    "Rear-Admiral Berg": "Berg",
    "Vice-Rear-Admiral Berg": "Berg",
    "His Excellency Lavrov": "Lavrov",
    "His Excellency Sergey Lavrov": "Sergey Lavrov",
    "Mr His Excellency Sergey Lavrov": "Sergey Lavrov",
    "The Retired Police Colonel Berg": "Berg",
    "General of the Army Zas": "Zas",
    "General OF Justice Zas": "Zas",
    "генерал армии Зась": "Зась",
    "General of the Zas": "of the Zas",
    # not titles: kept with their spaces
    "DrX Zas": "DrX Zas",
    "General-Major-General-Major Zas": "General-Major-General-Major Zas",
    "General- Zas": "General- Zas",
    "contre-admiral Zas": "contre-admiral Zas",
    "Sergey  Lavrov": "Sergey  Lavrov",
    "The Zas": "The Zas",
    # something is left
    "The Army": "The Army",
    "Mr Army Marshal": "Army Marshal",
    "General of the Army": "General of the Army",
    "": "",
}


@pytest.mark.parametrize("printed", TITLES)
def test_forms_of_address_and_ranks_are_cut_off_the_front(printed):
    assert without_titles(printed) == TITLES[printed]


# The words, the patronymic and the initials.
PARTS = {
    "Sergey Viktorovich van Lavrov": ("sergey van lavrov", "viktorovich", ""),
    "Sergey Petr Viktorovich van Lavrov": ("sergey petr van lavrov", "viktorovich", ""),
    "Сергей Викторович": ("sergey viktorovich", "", ""),
    "Lavrov, Sergey Viktorovich": ("sergey lavrov", "viktorovich", ""),
    "Lavrov, S.V.": ("lavrov", "", "s v"),
    "S. Lavrov, V.": ("lavrov", "", "s v"),
    "S Lavrov": ("lavrov", "", "s"),
    "Ю.-Ш. Иванов": ("ivanov", "", "yu sh"),
    "J.-P. Berg": ("berg", "", "j p"),
    "Shch. Ivanov": ("ivanov", "", "shch"),
    "Al. Berg": ("al berg", "", ""),
    "Robert Berg Jr.": ("robert berg", "", ""),
    "Robert Berg Jr Sr": ("robert berg", "", ""),
    "Berg, Jr": ("berg", "", ""),
    "Jr": ("jr", "", ""),
    "Berg, III": ("berg iii", "", ""),
    "van Berg, Petr": ("van berg petr", "", ""),
    "Jeenbekov Sharip uulu": ("jeenbekov sharip uulu", "", ""),
    "Soronbay Sharip ulu Jeenbekov": ("soronbay jeenbekov", "sharip ulu", ""),
    "Roza Sharip kyzy Jeenbekova": ("roza jeenbekova", "sharip kyzi", ""),
    "Жээнбеков Сооронбай Шарип уулу": ("soronbay jeenbekov", "sharip uulu", ""),
}


@pytest.mark.parametrize("printed", PARTS)
def test_a_name_is_taken_apart(printed):
    name = personal_name(printed)
    found = (name.words, tuple(name.patronymic.split()), name.initials)
    assert found == tuple(tuple(part.split()) for part in PARTS[printed])
    assert name.key == PARTS[printed][0]


def test_a_name_is_full_with_two_words_and_no_initials():
    full = {name: personal_name(name).is_full for name in ("Sergey Lavrov", "S. Lavrov", "Lavrov")}
    assert list(full.values()) == [True, False, False]
    assert not personal_name("S. Petr Lavrov").is_full


# Family names that stand first are known by a list; a number is no family name.
FAMILY = {
    "Stanislav Zas": "zas",
    "Zas": "zas",
    "Xi Jinping": "xi",
    "Kim Anna": "kim",
    "Anna Kim": "kim",
    "Park Anna Maria Clara": "park",
    "Li Anna Maria Clara Berg": "berg",
    "Li": "li",
    "Wei Anna": "wey",
    "Nguyen Thi Minh Khai": "nguen",
    "Carlos II": "carlos",
    "Juan Carlos II": "carlos",
    "Juan Carlos II Jr": "carlos",
    "II": "ii",
    "": "",
}


@pytest.mark.parametrize("name", FAMILY)
def test_the_family_name_is_the_last_word_or_a_first_one_of_the_list(name):
    assert family_name(name) == FAMILY[name]
    assert surname(name) == FAMILY[name]


COMMA = {
    "Xi, Jinping": "xi",
    "Berg, Kim, Jr": "berg",
    "Berg, Kim": "berg",
    "Kim, Berg": "kim",
    "Lavrov, S. V.": "lavrov",
}


@pytest.mark.parametrize("name", COMMA)
def test_the_family_name_stands_before_a_comma(name):
    assert family_name(name) == COMMA[name]
    assert surname(name) == COMMA[name]


def test_an_office_after_a_comma_is_no_family_name():
    assert surname("Sergey Lavrov, Minister") == "lavrov"
    assert surname("Xi Jinping, President") == "xi"
    assert surname("Berg, Jr") == "berg"
    assert surname(", Berg") == "berg"
