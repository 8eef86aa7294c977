"""Identifiers are no longer than identifiers may be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from csto_records.model.checked import ID_LIMIT, is_id
from csto_records.names.slugs import bounded, plain_slug, slug

parts = st.text(alphabet="ab1", min_size=1, max_size=12)
ids = st.lists(parts, min_size=1, max_size=60).map("-".join)


@given(ids, st.integers(20, ID_LIMIT))
def test_a_bounded_id_is_an_id_that_stays(id: str, longest: int) -> None:
    cut = bounded(id, longest)
    assert is_id(cut)
    assert len(cut) <= longest
    assert bounded(cut, longest) == cut
    assert cut == id or len(id) > longest


@given(ids, ids)
def test_bounded_ids_are_as_different_as_what_was_cut(one: str, other: str) -> None:
    assert (bounded(one, 30) == bounded(other, 30)) == (one == other)


@given(st.text(max_size=600))
def test_slugs_of_any_text_are_ids(text: str) -> None:
    assert is_id(slug(text))
    assert is_id(plain_slug(text))


def test_an_id_of_the_greatest_length_stays_and_a_longer_one_is_cut_to_it() -> None:
    longest = "a" * ID_LIMIT
    assert bounded(longest) == longest
    cut = bounded(longest + "a")
    assert len(cut) == ID_LIMIT
    assert cut.startswith("a" * (ID_LIMIT - 13) + "-")
    assert bounded("aa-bb" + "b" * 20, 20) != bounded("aa-bb" + "b" * 21, 20)


def test_no_joint_is_left_before_the_digest() -> None:
    assert bounded("aaaaaa-" + "b" * 20, 20).startswith("aaaaaa-")
    assert "--" not in bounded("aaaaaa-" + "b" * 20, 20)
    assert ":-" not in bounded("aaaaaa:" + "b" * 20, 20)
