"""Every record that is read from a specimen is the one that was reviewed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from specimen_files import FILES, regolden

from csto_records import parse

LAYOUTS = {
    "embassy.txt": "russian-embassy",
    "foreign-ministry.txt": "russian-foreign-ministry",
    "generic.txt": "generic-text",
    "organisation-news.txt": "csto-news",
    "president-reader.txt": "kremlin-reader",
    "president-special.txt": "kremlin-special",
    "president.html": "kremlin-html",
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_read_is_what_was_reviewed(path: Path) -> None:
    golden = regolden.golden_file(path)
    assert golden.exists(), "run: python tools/regolden.py"
    assert json.loads(regolden.reading(path)) == json.loads(golden.read_text("utf-8")), (
        "what is read has changed; run python tools/regolden.py and review the differences"
    )


def test_every_golden_answer_has_a_specimen() -> None:
    golden = {path.name for path in regolden.GOLDEN.glob("*.json")}
    assert golden == {regolden.golden_file(path).name for path in FILES}


def test_there_is_a_specimen_for_each_layout() -> None:
    assert {path.name: parse(path).layout for path in FILES} == LAYOUTS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_character_of_a_specimen_is_accounted_for(path: Path) -> None:
    document = parse(path)
    assert document.unclaimed == ()
    end = 0
    for block in document.blocks:
        assert document.text[end : block.span.start].strip() == ""
        assert end <= block.span.start < block.span.end
        end = block.span.end
    assert document.text[end:].strip() == ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_speech_of_a_specimen_says_that_it_is_specimen_text(path: Path) -> None:
    statements = parse(path).statements
    assert statements
    for statement in statements:
        assert statement.text is not None
        assert "specimen text" in statement.text.lower()


def test_regolden_finds_a_stale_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regolden, "ROOT", tmp_path)
    monkeypatch.setattr(regolden, "GOLDEN", tmp_path / "golden")
    assert regolden.main(["--check"]) == 1
    assert not (tmp_path / "golden").exists()
    assert regolden.main([]) == 0
    assert regolden.main(["--check"]) == 0
    (tmp_path / "golden" / "gone.txt.json").write_text("{}")
    assert regolden.main(["--check"]) == 1
    assert regolden.main([]) == 0
    assert not (tmp_path / "golden" / "gone.txt.json").exists()
