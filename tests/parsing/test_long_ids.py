"""Words of a page become identifiers, however many they are."""

from __future__ import annotations

import pytest

import csto_records as csto
from csto_records.model.checked import is_id

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


@pytest.mark.parametrize("name", PAGES)
def test_a_page_with_long_words_is_read(name: str) -> None:
    document = csto.parse(PAGES[name])
    assert is_id(document.source.id)
    assert all(is_id(claim.subject) for claim in document.claims)
    assert document.registry.problems == ()
