"""When two printed names can be of one person."""

from hypothesis import given
from hypothesis import strategies as st

from csto_records.names import (
    initials_match,
    is_initial,
    is_patronymic,
    nearest,
    same_name,
    surname,
)
from csto_records.names.words import word_list

NAMES = st.lists(
    st.sampled_from(
        word_list(
            "Anna Boris Sergei Zas Lavrov Ivanova Petrovich S. V. Зась Сергей von Xi Jinping II"
        )
    ),
    max_size=4,
).map(" ".join)


@given(NAMES, NAMES)
def test_same_name_is_symmetric(one: str, other: str) -> None:
    assert same_name(one, other) == same_name(other, one)


@given(NAMES)
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert same_name(name, name) or not name


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    assert same_name(one, other) in (True, False)
    assert isinstance(surname(one), str)


def test_order_initials_and_patronymics_do_not_matter() -> None:
    assert same_name("Stanislav Zas", "Zas Stanislav")
    assert same_name("S.Zas", "Stanislav Zas")
    assert same_name("С. Зась", "Stanislav Zas")
    assert same_name("Ю. Ушаков", "Yury Ushakov")
    assert same_name("Vladimir Vladimirovich Putin", "Putin Vladimir")


def test_a_family_name_alone_is_not_a_full_name() -> None:
    assert not same_name("Zas", "Stanislav Zas")
    assert not same_name("S. Zas", "Vladimir Zas")
    assert not same_name("Sergei Ivanov", "Igor Ivanov")


def test_initials_stand_for_the_names_they_begin() -> None:
    assert initials_match("S.V. Lavrov", "Sergey Viktorovich Lavrov")
    assert not initials_match("A. Lavrov", "Sergey Lavrov")
    assert not initials_match("Lavrov", "Sergey Lavrov")
    assert is_initial("s")
    assert not is_initial("xi")


def test_the_family_name_stands_last_or_first() -> None:
    assert surname("Stanislav Zas") == "zas"
    assert surname("Xi Jinping") == "xi"
    assert surname("Juan Carlos I") == "carlos"
    assert surname("Sergey Viktorovich Lavrov") == "lavrov"
    assert surname("") == ""


def test_patronymics_are_known_by_their_form() -> None:
    assert is_patronymic("viktorovich")
    assert is_patronymic("ivanovna")
    assert not is_patronymic("lavrov")


def test_the_nearest_names_come_first_and_in_a_fixed_order() -> None:
    candidates = ["Vladimir Putin", "Stanislav Zas", "Sergey Lavrov", "Stanislav Zaslavsky"]
    assert nearest("Stanislaw Zass", candidates, 1) == ("Stanislav Zas",)
    assert nearest("Zaz", candidates)[0] == "Stanislav Zas"
    assert nearest("Zaz", candidates) == nearest("Zaz", reversed(candidates))
    assert nearest("qqqq", candidates) == ()
    assert nearest("", candidates) == ()
    assert nearest("Zas", candidates, 0) == ()


@given(st.text(max_size=30), st.lists(st.text(max_size=20), max_size=8), st.integers(0, 5))
def test_nearest_answers_only_candidates(name: str, candidates: list[str], count: int) -> None:
    found = nearest(name, candidates, count)
    assert len(found) <= count
    assert set(found) <= set(candidates)
