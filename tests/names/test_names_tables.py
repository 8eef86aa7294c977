"""The tables that names are matched by: letters, and spellings that no rule brings together."""

from pathlib import Path

import pytest

from csto_records.names import fold, slug
from csto_records.names.letters import plain
from csto_records.names.matching import _PARTICLES, FAMILY_FIRST
from csto_records.names.parts import _SON_OR_DAUGHTER
from csto_records.names.slugs import plain_slug
from csto_records.names.variants import WORDS
from csto_records.names.words import word_list

# Letters, and how each is spelled; a hyphen for a letter that vanishes.
LETTERS = {
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя": "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch "
    "sh shch - y - e yu ya",
    "ўіїєґәғқңөұүһҳҷҝӣӯҹјљњџђћ": "u i yi ye g a g k n o u u h h j g i u j y ly ny dzh dj c",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև": "a b g d e z e y t zh i l kh ts k h dz gh ch m y "
    "n sh o ch p j r s v t r ts v p k o f ev",
    "łøßıæœđðþəħŋŧĸščž": "l o ss i ae oe d d th a h n t k sh ch zh",
    "éüñçåý": "e u n c a y",
}


@pytest.mark.parametrize("letters", LETTERS)
def test_each_letter_has_its_spelling_in_both_cases(letters):
    for letter, spelled in zip(letters, LETTERS[letters].split(), strict=True):
        assert plain(letter) == spelled.replace("-", "")
        if letter != "ĸ" and len(letter.upper()) == 1 and letter.upper().lower() == letter:
            assert plain(letter.upper()) == spelled.replace("-", "")


PLAIN = {
    "Zas'": "zas",
    "Zas`": "zas",
    "O`Brien": "obrien",
    "Зась’": "zas",
    "  Anna--Maria,\tBerg ": "anna maria berg",
    "Анна—Мария": "anna mariya",
    "ЙОГ": "yog",
    "й": "y",  # a letter and a mark
    "Ⅻ": "xii",
    "½": "1 2",
    "": "",
}


@pytest.mark.parametrize("text", PLAIN)
def test_signs_are_spaces_and_marks_and_apostrophes_vanish(text):
    assert plain(text) == PLAIN[text]


def test_the_table_of_variants_is_the_listing():
    lines = (Path(__file__).parent / "variants.txt").read_text("utf-8").splitlines()
    assert [f"{word} {key}" for word, key in sorted(WORDS.items())] == lines


def test_the_key_of_a_variant_is_its_own_key():
    for word, key in WORDS.items():
        assert WORDS[key] == key
        assert fold(word) == fold(key) == key


@pytest.mark.parametrize("table", [FAMILY_FIRST, _PARTICLES, _SON_OR_DAUGHTER])
def test_words_that_folded_names_are_compared_with_stand_in_their_tables_as_folded(table):
    # a single letter would be taken for an initial
    folded = {fold(word) for word in table if len(fold(word)) > 1}
    assert folded <= table


def test_a_list_of_words_is_split_at_any_space():
    assert word_list("") == ()
    assert word_list("\n    one two\n    three\n") == ("one", "two", "three")


FOLDED = {
    "kha" * 16: "ha" * 16,
    "kha" * 16 + "n": "kha" * 16 + "n",  # 49 letters: too long for a name, kept as it is
    "ქkh": "ქkh",  # so is a word of a script without a table
    "Khan": "han",
    "John II": "john ii",
    "Louis XXI": "louis xxi",
    "VIII": "viii",
    "Maxim": "maksim",
}


@pytest.mark.parametrize("name", FOLDED)
def test_long_words_foreign_scripts_and_numbers_of_rulers_are_not_respelled(name):
    assert fold(name) == FOLDED[name]


SLUGS = {
    "Жириновский": "jirinovsky",
    "Volsky": "volsky",
    "Brodsky Novitsky": "brodsky-novitsky",
    "Ski": "ski",
    "Florian": "florian",
    "Pashinian": "pashinyan",
    "Пашинян": "pashinyan",
    "Ian": "ian",
    "Dmitriy": "dmitry",
    "ქkh": "u10e5kh",
    "!": "unnamed",
}


@pytest.mark.parametrize("name", SLUGS)
def test_a_slug_has_the_customary_ending(name):
    assert slug(name) == SLUGS[name]


def test_a_slug_of_ordinary_words_respells_nothing():
    assert plain_slug("Secretary General") == "secretary-general"
    assert plain_slug("Министр обороны") == "ministr-oborony"
    assert plain_slug("Dmitriy Zhirinovskiy") == "dmitriy-zhirinovskiy"
    assert plain_slug("ქkh") == "u10e5kh"
    assert plain_slug(" - ") == "unnamed"
