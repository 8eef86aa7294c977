"""Initials, generations and likeness: the edges of each rule, one example for each."""

import pytest

from csto_records.names import identity_key, initials_match, nearest, same_name

# Whether the first can stand for the second.
INITIALS = [
    ("S. Lavrov", "Sergey Viktorovich Lavrov", True),
    ("S. V. Lavrov", "Sergey Lavrov", True),
    ("Lavrov S.", "Sergey Lavrov", True),
    ("Yu. Ushakov", "Yury Ushakov", True),
    ("Yury Ushakov", "Yu. Ushakov", False),
    ("A. Yu", "Anna Yu", True),
    ("V. S. Lavrov", "Sergey Viktorovich Lavrov", False),
    ("S. V.", "Sergey Viktorovich Lavrov", False),
    ("S.", "Sergey", False),
    ("Sergey Lavrov", "Sergey Viktorovich Lavrov", False),
    ("S. Ivanov", "Sergey Petrov", False),
    ("S. Ivanov", "Ivanov", False),
    ("", "Lavrov", False),
    ("S. Lavrov", "", False),
]


@pytest.mark.parametrize(("short", "full", "answer"), INITIALS)
def test_initials_stand_in_order_beside_a_word_of_the_name(short, full, answer):
    assert initials_match(short, full) is answer


SAME = [
    ("Robert Berg Jr", "Robert Berg", True),
    ("Robert Berg Sr.", "Robert Berg", True),
    ("Robert Berg Jr Sr", "Robert Berg", True),
    ("Berg Jr", "Berg", True),
    ("Jr", "Jr", True),
    ("Robert Berg Jr", "Anna Berg Jr", False),
    ("S. Jr", "Sergey Zas Jr", False),
    ("Sergey Lavrov", "Sergey Viktorovich Lavrov", True),
    ("Anna Viktorovna", "Anna Viktorovna", True),
    ("Anna Viktorovna", "Anna", False),
    ("", "", False),
    ("Zas", "", False),
    ("", "Zas", False),
]


@pytest.mark.parametrize(("one", "other", "answer"), SAME)
def test_two_names_are_or_are_not_one(one, other, answer):
    assert same_name(one, other) is answer
    assert same_name(other, one) is answer


KEYS = {
    "Vladimir Vladimirovich Putin": "vladimir-putin",
    "Mohammed bin Salman": "muhammad-salman",
    "Ludwig van den Berg Jr": "ludwig-berg",
    "bin": "bin",
    "": "unnamed",
}


@pytest.mark.parametrize("name", KEYS)
def test_the_key_of_an_identity(name):
    assert identity_key(name) == KEYS[name]


LONG = ("abcdefghijklmnopqrstuvwxyz0123456789" * 3)[:80]  # as much as is compared


@pytest.mark.parametrize(
    ("name", "candidates", "found"),
    [
        # three, unless said otherwise; ties by the candidate
        ("Zas", ["Zas D", "Zas C", "Zas B", "Zas A"], ("Zas A", "Zas B", "Zas C")),
        # the whole name before a word of it
        ("Zas", ["Anna Zas", "Zas"], ("Zas", "Anna Zas")),
        ("Sergey Lavrow", ["Anna Berg", "Sergey Lavrov"], ("Sergey Lavrov",)),
        # three shared letters of ten are just enough for a whole name
        ("abc", ["abcdefg"], ("abcdefg",)),
        ("abc", ["abcdefgl"], ()),
        # a word of a longer name must be more alike than a whole name
        ("abdefgmnop", ["abdefgkrsu"], ("abdefgkrsu",)),
        ("abdefgmnopq", ["abdefgkrsuv hhhhhh wwwwww lllllll"], ()),
        ("Xi", ["Xi Jinping"], ()),
        ("Kim", ["Kim Jonguk"], ("Kim Jonguk",)),
        # no more than eighty letters are compared
        (LONG + "z", [LONG, LONG.upper() + "Q"], (LONG.upper() + "Q", LONG)),
        (LONG + "z", [LONG[:79] + "z", LONG[:79]], (LONG[:79], LONG[:79] + "z")),
        ("", ["", "-"], ()),
        ("-", ["", "-"], ()),
    ],
)
def test_the_nearest_are_found_in_order(name, candidates, found):
    assert nearest(name, candidates) == found
    assert nearest(name, candidates[::-1]) == found


def test_no_more_are_given_than_asked_for():
    candidates = ["Zas D", "Zas C", "Zas B", "Zas A"]
    for count in range(-2, 6):
        assert nearest("Zas", candidates, count) == tuple(sorted(candidates)[: max(0, count)])
