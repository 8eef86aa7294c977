"""A page is accounted for in full, whatever is claimed of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from page_specimens import check_accounting, words_of

from csto_records.parsing.page import BlockKind
from csto_records.parsing.page_builder import PageBuilder

TITLE, SPEECH, UNCLAIMED = BlockKind.TITLE, BlockKind.SPEECH, BlockKind.UNCLAIMED


def test_what_nobody_claims_is_accounted_for_and_told() -> None:
    builder = PageBuilder("one two\n\nthree\n\n\n\n four")
    builder.claim(TITLE, 0, 3)
    page = builder.build("specimen", "Nobody")
    assert words_of(page, TITLE) == ["one"]
    assert words_of(page, UNCLAIMED) == ["two", "three", "four"]
    assert page.findings == ("3 stretches of text are not understood",)


def test_of_two_claims_the_earlier_keeps_the_characters() -> None:
    builder = PageBuilder("one two three")
    builder.claim(SPEECH, 4, 13)
    builder.claim(TITLE, 0, 7)
    builder.claim(SPEECH, 1, 3)  # wholly inside the title
    builder.claim(SPEECH, 5, 8)  # but for white space inside the title
    page = builder.build("specimen", "Nobody")
    assert words_of(page, TITLE) == ["one two"]
    assert words_of(page, SPEECH) == ["three"]
    assert page.findings == ()


@given(
    st.text(alphabet="ab \n", max_size=40),
    st.lists(st.tuples(st.sampled_from([TITLE, SPEECH]), st.integers(0, 40), st.integers(0, 40))),
)
def test_every_visible_character_lies_in_one_block(
    text: str, claims: list[tuple[BlockKind, int, int]]
) -> None:
    builder = PageBuilder(text)
    for kind, start, end in claims:
        if start <= end <= len(text):
            builder.claim(kind, start, end)
    check_accounting(builder.build("specimen", "Nobody"))
