"""Laws of the quick ways: what is not looked at could not have mattered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.model.span import Span
from csto_records.parsing.people import people_in, tokens
from csto_records.parsing.people.scan import candidates_in
from csto_records.parsing.people.things import _BEFORE_TEXT, may_be_before_a_thing
from csto_records.parsing.people.tokens import tokens_of


@given(st.from_regex(_BEFORE_TEXT))
def test_no_words_before_a_thing_are_passed_over(left: str) -> None:
    assert _BEFORE_TEXT.search(left)
    assert may_be_before_a_thing(left)


# ordinary beginnings of sentences, names, offices, places, and what may stand between them
PIECES = st.sampled_from(
    [
        *("The", "We", "It", "This", "And", "Speaking", "Council", "Minister", "President"),
        *("Stanislav", "Zas", "Sergei", "Lavrov", "Anna", "Emomali", "Rahmon", "Mr", "General"),
        *("Belarus", "Minsk", "Moscow", "Francis", "May", "Bishkek", "Pope", "Patriarch", "X"),
        *("of", "of the", "of the Republic of", "and", "to", "said that it was time to go on"),
        *("is a long way from everything else that is said here", "with the words of the last"),
        *(",", ".", ":", "“", "”", "(", ")", "'s", "-", "\n", "  "),
    ]
)


@given(st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "  "])), max_size=30))
def test_words_that_stand_far_from_all_others_are_not_missed(
    pieces: list[tuple[str, str]],
) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    spans = [Span(0, len(text))]
    found = people_in(text, spans, default_state="russia", default_organisation="csto")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens, "_ALONE", len(text) + 1)  # nothing is far from anything
        whole = tokens_of(text, 0, len(text))
        assert people_in(text, spans, default_state="russia", default_organisation="csto") == found
    left = tokens_of(text, 0, len(text))
    kept = {token.start for token in left}
    assert kept <= {token.start for token in whole}
    # a word that is left out is an ordinary one, and no candidate has it
    for at, token in enumerate(whole):
        if token.start not in kept:
            assert token.bits == tokens.COMMON
            assert not any(c.first <= at < c.last for c in candidates_in(text, whole, 0, len(text)))
