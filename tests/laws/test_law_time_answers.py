"""The laws of Kleene's strong three-valued logic."""

import pickle
from itertools import product

import pytest

from csto_records import Answer

ALL = (Answer.NO, Answer.POSSIBLY, Answer.YES)  # in order of truth


def test_and_is_the_least_and_or_the_greatest_of_two_answers():
    for a, b in product(ALL, ALL):
        assert (a & b) is min(a, b, key=ALL.index)
        assert (a | b) is max(a, b, key=ALL.index)


def test_and_and_or_are_commutative_associative_and_absorb_each_other():
    for a, b, c in product(ALL, ALL, ALL):
        assert (a & b) is (b & a)
        assert (a | b) is (b | a)
        assert ((a & b) & c) is (a & (b & c))
        assert ((a | b) | c) is (a | (b | c))
        assert (a & (a | b)) is a
        assert (a & (b | c)) is ((a & b) | (a & c))


def test_not_is_its_own_inverse_and_de_morgan_holds():
    for a, b in product(ALL, ALL):
        assert (~~a) is a
        assert (~(a & b)) is (~a | ~b)


def test_answers_are_the_unknown_that_every_case_agrees_with():
    assert Answer.of(True, True) is Answer.YES
    assert Answer.of(False, True) is Answer.POSSIBLY
    assert Answer.of(False, False) is Answer.NO


def test_possibly_is_neither_true_nor_false():
    assert bool(Answer.YES)
    assert not bool(Answer.NO)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(Answer.POSSIBLY)


def test_an_answer_is_its_word_and_survives_pickling():
    for answer in ALL:
        assert answer == str(answer) == answer.value
        assert pickle.loads(pickle.dumps(answer)) is answer
        assert repr(answer) == f"Answer.{answer.name}"


@pytest.mark.parametrize("other", [True, False, "yes", 1, None])
def test_an_answer_combines_with_nothing_but_an_answer(other):
    for combine in (lambda a: a & other, lambda a: a | other):
        for answer in ALL:
            with pytest.raises(TypeError):
                combine(answer)
