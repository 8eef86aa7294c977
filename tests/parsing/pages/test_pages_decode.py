"""Bytes, characters and files become text, or are refused with a reason."""

from __future__ import annotations

import codecs
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.errors import UnreadableDocument
from csto_records.parsing import decode as decode_module
from csto_records.parsing.decode import decode


def test_the_digest_is_that_of_the_bytes_read(tmp_path: Path) -> None:
    data = "Specimen – text\r\n".encode()
    digest = "sha256:" + hashlib.sha256(data).hexdigest()
    file = tmp_path / "page.txt"
    file.write_bytes(data)
    assert decode(data).digest == decode(file).digest == decode(data.decode()).digest == digest


def test_a_string_is_content_even_when_it_names_a_file(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("Specimen")
    assert decode(str(file)).text == str(file)
    assert decode(file).text == "Specimen"
    assert decode(file).name == str(file)


def test_newlines_become_line_feeds() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\nb\nc\nd"


@pytest.mark.parametrize("bom", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_obeyed_and_removed(bom: str) -> None:
    assert decode("Specimen Образец".encode(bom)).text == "Specimen Образец"


def test_utf_16_big_endian() -> None:
    assert decode(codecs.BOM_UTF16_BE + "Specimen".encode("utf-16-be")).text == "Specimen"


def test_a_declared_charset_is_used_where_utf_8_fails() -> None:
    page = '<html><meta charset="windows-1251"><p>Образец</p>'.encode("cp1251")
    got = decode(page)
    assert (got.encoding, got.media, got.findings) == ("cp1251", "html", ())
    assert "Образец" in got.text
    assert "Образец" in decode("Образец".encode("koi8-r"), "text/plain; charset=koi8-r").text


@pytest.mark.parametrize("charset", ["unknown-1", "zip", "rot13", "utf-7", "idna", "utf-16"])
def test_a_charset_that_no_page_has_is_not_obeyed(charset: str) -> None:
    got = decode(f"<html><meta charset={charset}><p>Sp".encode() + b"\xff" + b"ecimen text")
    assert got.encoding == "utf-8"
    assert "\ufffd" in got.text
    assert got.findings


def test_utf_8_wins_over_a_wrong_declaration() -> None:
    got = decode('<html><meta charset="windows-1251"><p>Образец'.encode())
    assert (got.encoding, "Образец" in got.text) == ("utf-8", True)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        "",
        " \n\t\u00a0",
        "\ufeff\u200b",
        b"%PDF-1.7 specimen",
        b"PK\x03\x04specimen",
        b"\x89PNG\r\n",
        b"\xff\xd8\xff\xe0",
        b"\x1f\x8b\x08",
        b"specimen\x00text",
        "specimen\x00text",
        bytes(range(128, 256)) * 9,
        "\x01\x02" * 99,
    ],
)
def test_what_is_no_document_is_refused(data: str | bytes) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        decode(data)
    assert caught.value.reason


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing", tmp_path / "no" / "such"):
        with pytest.raises(UnreadableDocument) as caught:
            decode(path)
        assert caught.value.name == str(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableDocument):
        decode(pipe)


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(decode_module, "MAX_BYTES", 10)
    file = tmp_path / "page.txt"
    file.write_text("x" * 11)
    for data in ("x" * 11, b"x" * 11, file, "б" * 6):
        with pytest.raises(UnreadableDocument):
            decode(data)
    assert decode("x" * 10).text == "x" * 10


def test_halves_of_characters_are_replaced_and_reported() -> None:
    got = decode("specimen \ud800 text")
    assert got.text == "specimen \ufffd text"
    assert got.findings


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300)))
def test_anything_is_decoded_or_refused(data: str | bytes) -> None:
    try:
        got = decode(data)
    except UnreadableDocument:
        return
    assert got.text.strip()
    assert "\r" not in got.text
    assert "\x00" not in got.text
    got.text.encode("utf-8")
