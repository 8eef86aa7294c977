"""Words of a page become identifiers, however many they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import csto_records as csto
from csto_records.model.checked import ID_LIMIT, is_id
from csto_records.names.slugs import bounded, plain_slug, slug

HEAD = "A specimen\n\nApril 2, 2021\n\n"
LONG_OWNER = "Primerovo " * 28
PAGES = {
    "an office": f"{HEAD}{LONG_OWNER}CSTO Secretary General Ivan Primer met with Anna Obrazets.",
    "an office in another script": f"{HEAD}{'Документ / ' * 15}CSTO Secretary General Ivan Primer.",
    "a name": f"{HEAD}Minister Ivan {'Primerovich-' * 30}Primer said that it is so.",
    "a body": f"{HEAD}A session of the {LONG_OWNER}Council was held in Primerovo.",
    "a publisher": (
        f'<html><head><meta property="og:site_name" content="{LONG_OWNER}">'
        "<title>A specimen</title></head><body><h1>A specimen</h1>"
        "<p>President of Belarus Ivan Primer: It is specimen text.</p></body></html>"
    ),
    "a host": f"<html><head><link rel=canonical href=http://{'a' * 300}.org/></head><body><p>x",
}

parts = st.text(alphabet="ab1", min_size=1, max_size=12)
ids = st.lists(parts, min_size=1, max_size=60).map("-".join)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_with_long_words_is_read(name: str) -> None:
    document = csto.parse(PAGES[name])
    assert is_id(document.source.id)
    assert all(is_id(claim.subject) for claim in document.claims)
    assert document.registry.problems == ()


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
