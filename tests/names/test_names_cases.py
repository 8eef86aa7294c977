"""Russian case endings lead back to the nominative; titles and parts of a name are told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.names import fold
from csto_records.names.cases import CASES, nominatives
from csto_records.names.parts import family_name, personal_name
from csto_records.names.titles import without_titles
from work_counted import steps

# Nominative, then genitive, dative, accusative, instrumental, prepositional.
DECLINED = [
    "Лавров Лаврова Лаврову Лаврова Лавровым Лаврове",
    "Бабин Бабина Бабину Бабина Бабиным Бабине",
    "Захарова Захаровой Захаровой Захарову Захаровой Захаровой",
    "Сергей Сергея Сергею Сергея Сергеем Сергее",
    "Юрий Юрия Юрию Юрия Юрием Юрии",
    "Игорь Игоря Игорю Игоря Игорем Игоре",
    "Зась Зася Засю Зася Засем Засе",
    "Иван Ивана Ивану Ивана Иваном Иване",
    "Павел Павла Павлу Павла Павлом Павле",
    "Викторович Викторовича Викторовичу Викторовича Викторовичем Викторовиче",
    "Ивановна Ивановны Ивановне Ивановну Ивановной Ивановне",
    "Мария Марии Марии Марию Марией Марии",
    "Илья Ильи Илье Илью Ильей Илье",
    "Никита Никиты Никите Никиту Никитой Никите",
    "Жириновский Жириновского Жириновскому Жириновского Жириновским Жириновском",
    "Волконская Волконской Волконской Волконскую Волконской Волконской",
    "Пашинян Пашиняна Пашиняну Пашиняна Пашиняном Пашиняне",
    "Бордюжа Бордюжи Бордюже Бордюжу Бордюжей Бордюже",
    "Матвиенко Матвиенко Матвиенко Матвиенко Матвиенко Матвиенко",
    "Шеварднадзе Шеварднадзе Шеварднадзе Шеварднадзе Шеварднадзе Шеварднадзе",
    "Саакашвили Саакашвили Саакашвили Саакашвили Саакашвили Саакашвили",
    "Любовь Любови Любови Любовь Любовью Любови",
]


@pytest.mark.parametrize("row", DECLINED)
def test_each_case_leads_back_to_the_nominative(row):
    words = row.lower().split()
    for case, word in zip(CASES, words, strict=True):
        found = {form.nominative: form.readings for form in nominatives(word)}
        assert words[0] in found, word
        assert any(reading[1] == case for reading in found[words[0]]), (word, case)


@given(st.text(max_size=60))
def test_a_word_comes_first_from_itself_and_from_few_others(word):
    forms = nominatives(word)
    assert forms[0].nominative == word.lower()
    assert len({form.nominative for form in forms}) == len(forms) <= 16
    assert forms == nominatives(word)


@pytest.mark.parametrize(
    ("printed", "words", "patronymic", "initials"),
    [
        ("Сергей Викторович Лавров", "sergey lavrov", "viktorovich", ""),
        ("Лавров Сергей Викторович", "sergey lavrov", "viktorovich", ""),
        ("Лавров С.В.", "lavrov", "", "s v"),
        ("С.Лавров", "lavrov", "", "s"),
        ("Yu. Ushakov", "ushakov", "", "yu"),
        ("Alexander Volfovich", "aleksandr volfovich", "", ""),
        ("General-Colonel Anatoly Sidorov", "anatoli sidorov", "", ""),
        ("генерал армии Николай Бордюжа", "nikolay bordyuja", "", ""),
        ("г-н Лавров", "lavrov", "", ""),
        ("Lavrov, Sergey", "sergey lavrov", "", ""),
        ("Сооронбай Шарип уулу Жээнбеков", "soronbay jeenbekov", "sharip uulu", ""),
        ("", "", "", ""),
    ],
)
def test_the_parts_of_a_name(printed, words, patronymic, initials):
    name = personal_name(printed)
    assert name.words == tuple(words.split())
    assert name.patronymic == patronymic
    assert name.initials == tuple(initials.split())


@given(st.text(max_size=80))
def test_any_text_has_parts_and_nothing_is_invented(text):
    name = personal_name(text)
    known = set(fold(text).split()) | {
        w for t in text.replace(".", ". ").split() for w in fold(t).split()
    }
    assert {*name.words, *name.patronymic.split(), *name.initials} <= known
    assert family_name(text) in {"", *name.words}


def test_a_title_that_stands_alone_is_a_name():
    assert without_titles("Major") == "Major"
    assert without_titles("Mr Major") == "Major"
    assert without_titles("President Putin") == "President Putin"
    assert without_titles("Его слова") == "Его слова"


def test_long_names_take_work_that_grows_no_faster_than_they_do():
    def work(count):
        text = "Mr " * count + "Сергея-" * count + "Лаврова. " * count
        return steps(lambda: (personal_name(text), nominatives(text)))

    work(10)
    assert work(8000) < 5 * work(2000)
