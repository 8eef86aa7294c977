"""All that a bent Russian word can come from, in order, with the genders and cases of each."""

import pytest

from csto_records.names.cases import CASES, nominatives

# Each nominative with the cases that it would be in: m (a man's name), f (a woman's).
FORMS = {
    "Лавров": "лавров mn fngdaip",
    "Лаврова": "лаврова mn fn; лавров mga",
    "Лаврову": "лаврову mngdaip fngdaip; лавров md; лаврова ma fa",
    "Захаровой": "захаровой mn fn; захарова mi fgdip; захаровая fgdip",
    "Меркель": "меркель mn fngdaip",
    "Саргсян": "саргсян mn fngdaip",
    "Долгих": "долгих mngdaip fngdaip",
    "Шевченко": "шевченко mngdaip fngdaip",
    "Павла": "павла mn fn; павел mga",
    "Льва": "льва mn fn; лев mga",
    "Марии": "марии mngdaip fngdaip; марий mp; мариа mg fg; мария mgdp fgdp",
    "Юрием": "юрием mn fngdaip; юрий mi; юриий mp",
    "Отца": "отца mn fn; отц mga; отец mga",
    "Толстого": "толстого mngdaip fngdaip; толстий mga; толстый mga; толстой mga",
    "Верхнюю": "верхнюю mngdaip fngdaip; верхнюй md; верхнюя ma fa; верхняя fa",
    # й stands after a vowel, ь after a consonant
    "Мая": "мая mn fn; май mga",
    "Зася": "зася mn fn; зась mga",
    "Лавря": "лавря mn fn; лаврь mga",
    # two letters are left at least
    "Яна": "яна mn fn; ян mga",
    "Юа": "юа mn fn",
    "Аб": "аб mn fngdaip",
    "а": "а mn fn",
    # no Russian words, or none that is a name
    "Sergey": "sergey mngdaip fngdaip",
    "": " mngdaip fngdaip",
    "б" * 48: "б" * 48 + " mn fngdaip",
    "б" * 49: "б" * 49 + " mngdaip fngdaip",
    "Ё": "ё mngdaip fngdaip",
}


def printed(form):
    readings = []
    for gender in "mf":
        cases = "".join(case for case in CASES if gender + case in form.readings)
        readings += [gender + cases] if cases else []
    assert len(form.readings) == sum(len(cases) - 1 for cases in readings)  # and no other
    return " ".join([form.nominative, *readings])


@pytest.mark.parametrize("word", FORMS)
def test_a_word_can_come_from_these_and_no_others(word):
    assert "; ".join(printed(form) for form in nominatives(word)) == FORMS[word]
