"""Reading documents from the command line, and the command line as a program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import FILES, SPECIMENS, answer, data, program, refusal, run


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_read_shows_the_records(path: Path) -> None:
    shown = answer("read", path)
    for part in ("people", "meetings", "statements"):
        assert f"\n{part}\n" in shown
    assert "layout" in shown.splitlines()[1]


def test_read_shows_findings_and_acting_offices() -> None:
    assert "note: no publication date is printed" in answer("read", SPECIMENS / "embassy.txt")
    assert "acting Minister of Foreign Affairs" in answer(
        "read", SPECIMENS / "organisation-news.txt"
    )


def test_read_as_json_gives_one_object_for_each_file() -> None:
    found = data("read", *FILES)
    assert [document["file"] for document in found] == [str(path) for path in FILES]
    assert {key for document in found for key in document} == {
        "file",
        "source",
        "layout",
        "findings",
        "unclaimed",
        "people",
        "tenures",
        "chairmanships",
        "memberships",
        "meetings",
        "statements",
    }
    for document, path in zip(found, FILES, strict=True):
        for statement in document["statements"]:
            start, end = statement["span"]
            assert len(statement["text"]) == end - start
        assert document["source"]["digest"].startswith("sha256:"), path


def test_standard_input_is_a_document() -> None:
    path = SPECIMENS / "president-special.txt"
    result = run("read", "--json", "-", input=path.read_bytes())
    assert result.exit_code == 0
    (piped,) = json.loads(result.stdout)
    (named,) = data("read", path)
    assert piped["file"] == "-"
    assert {**piped, "file": ""} == {**named, "file": ""}


def test_a_folder_is_read_as_lines_of_json(tmp_path: Path) -> None:
    for path in FILES[:2]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "picture.bin").write_bytes(b"\x00\xff" * 100)
    result = run("read", "--jsonl", tmp_path)
    assert result.exit_code == 2
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [Path(line["file"]).name for line in lines] == [
        FILES[0].name,
        FILES[1].name,
        "picture.bin",
    ]
    assert ["error" in line for line in lines] == [False, False, True]
    assert "picture.bin" in result.stderr


def test_two_forms_of_output_at_once_are_bad_usage() -> None:
    assert run("read", "--jsonl", "--json", FILES[0]).exit_code == 2


def test_what_is_unclaimed_can_be_listed(tmp_path: Path) -> None:
    assert answer("read", "--unclaimed", *FILES) == ""
    path = tmp_path / "page.txt"
    path.write_text(
        (SPECIMENS / "president-reader.txt")
        .read_text("utf-8")
        .replace("<…>\n", "<…>\nWords after a gap that we cannot give to anybody.\n"),
        "utf-8",
    )
    shown = answer("read", "--unclaimed", path)
    assert "Words after a gap" in shown


def test_an_empty_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    assert "empty.txt" in refusal(2, "read", path)


# -- as a program --------------------------------------------------------------------------------


def test_the_program_answers_and_refuses(registry: Path, tmp_path: Path) -> None:
    good = program("--registry", registry, "chair", "2024")
    assert (good.returncode, good.stderr) == (0, b"")
    assert b"Kazakhstan" in good.stdout
    assert b"\x1b" not in good.stdout  # plain when piped
    none = program("--registry", registry, "chair", "2029-01-01")
    assert (none.returncode, none.stdout) == (1, b"")
    bad = program("--registry", registry, "chair", "2020-02-30")
    assert (bad.returncode, bad.stdout) == (2, b"")
    for result in (good, none, bad):
        assert b"Traceback" not in result.stderr


def test_the_program_reads_a_pipe_and_refuses_bytes() -> None:
    good = program("read", "-", input=(SPECIMENS / "generic.txt").read_bytes())
    assert good.returncode == 0
    assert "Nikol Pashinyan" in good.stdout.decode()
    bad = program("read", "-", input=b"\x00\x01\x02\xff" * 100)
    assert (bad.returncode, bad.stdout) == (2, b"")
    assert b"Traceback" not in bad.stderr


def test_the_program_prints_the_same_bytes_every_time() -> None:
    runs = {program("read", "--json", FILES[0]).stdout for _ in range(2)}
    assert len(runs) == 1
