"""Whatever is read: nothing is raised but `UnreadableDocument`, and what is read holds together."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz_check import check, check_input
from fuzz_mutations import PAGES, damaged_pages
from hostile_inputs import CHARSETS, INPUTS, declared
from hypothesis import example, given
from hypothesis import strategies as st

import csto_records as csto

FINDINGS = Path(__file__).resolve().parent / "findings"
MEDIA = st.sampled_from((None, "text/html", "text/plain", "text/html; charset=utf-16", "x"))

WORDS = """
    Ivan Primer Anna President Minister of Foreign Affairs the CSTO session met with April 2 2021
    , . : - — ( ) “ ” Question * Mr acting former appointed Moscow Belarus said that I. Russia’s
    Russian Council Secretary General <b> </b> <p> </p> <br> &nbsp; <…>
"""
words = st.sampled_from([*WORDS.split(), "\n", "\n\n"])


@given(st.binary(max_size=600), MEDIA)
@example(b"\xff\xfe<", None)
@example(b"\xff\xfe\x00\x00\x00\xd8", None)
def test_any_bytes_are_read_or_refused(data, media_type):
    check(data, media_type)


@given(st.text(max_size=400), MEDIA)
@example("\ud800", None)
def test_any_text_is_read_or_refused(text, media_type):
    check(text, media_type)


@given(st.lists(words, max_size=120).map(" ".join), MEDIA)
def test_any_order_of_words_is_read(text, media_type):
    check(text, media_type)


@given(damaged_pages(), MEDIA)
def test_any_damaged_page_is_read_or_refused(data, media_type):
    check(data, media_type)


@given(damaged_pages())
def test_reading_is_the_same_every_time(data):
    first, second = check(data), check(data)
    assert first == second
    if first is not None:
        assert first.registry.to_json() == second.registry.to_json()


@given(damaged_pages(), st.sampled_from(("koi8-r", "windows-1251", "big5", "shift_jis")))
def test_any_page_in_a_wrong_charset_is_read_or_refused(data, charset):
    check(declared(charset, data))


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_wrong_declaration_of_the_charset_is_survived(charset):
    for body in (*PAGES, "Иван Пример: образец.".encode("cp1251"), bytes(range(128, 256)) * 3):
        check(declared(charset, body))


@pytest.mark.parametrize("name", INPUTS)
def test_a_hostile_page_is_read_or_refused(name):
    for length in (1, 40, 12_000):
        check(INPUTS[name](length))


def test_tags_nested_a_hundred_thousand_deep_are_read():
    for tag in ("div", "b", "p", "blockquote", "table"):
        document = check("<html><body>" + f"<{tag}>" * 100_000 + "Specimen.")
        assert document is not None
        assert document.text.strip() == "Specimen."


def test_no_entity_is_expanded_beyond_its_page(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("specimen secret")
    page = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY a "bbbbbbbbbb">'
        '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>Specimen &x; &b;</p></body></html>'
    )
    document = check(page)
    assert document is not None
    assert "specimen secret" not in document.text
    assert "bbbbbbbbbb" not in document.text.replace("bbbbbbbbbb", "", 1)


def test_one_long_line_is_read_whole():
    document = check("specimen " * 100_000)
    assert document is not None
    assert len(document.text) >= 899_999


def test_a_document_that_is_too_large_is_refused():
    with pytest.raises(csto.UnreadableDocument, match="larger than 32 MB"):
        csto.parse(b"x" * (32 * 1024 * 1024 + 1))


@pytest.mark.parametrize("path", sorted(FINDINGS.glob("*-*")), ids=lambda path: path.name)
def test_a_past_finding_of_the_fuzzer_is_read_or_refused(path):
    check_input(path.read_bytes())
