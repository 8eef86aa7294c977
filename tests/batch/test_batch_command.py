"""The command that reads documents: folders and archives, JSON Lines, what it exits with."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from batch_inputs import page, tar_of
from click.testing import CliRunner

from csto_records.cli.app import app

SPECIMENS = Path(__file__).resolve().parents[2] / "seeds" / "specimens"


def run(*arguments, **more):
    """The command, with what it prints."""
    return CliRunner().invoke(app, ["read", *map(str, arguments)], **more)


def lines_of(result):
    """JSON Lines, read as a program does that knows only splitlines."""
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_json_lines_are_the_documents_of_json_one_a_line():
    as_lines, as_array = run(SPECIMENS, "--jsonl"), run(SPECIMENS, "--json")
    assert as_lines.exit_code == as_array.exit_code == 0
    assert lines_of(as_lines) == json.loads(as_array.stdout)
    assert len(lines_of(as_lines)) == len(list(SPECIMENS.iterdir()))


def test_the_output_does_not_depend_on_the_number_of_workers(tmp_path):
    archive = tar_of(tmp_path / "t.tar.xz", {str(n): page(n) for n in range(70)}, "w:xz")
    for more in (["--jsonl"], ["--json"], ["--unclaimed"], []):
        alone = run(archive, SPECIMENS, *more)
        assert run(archive, SPECIMENS, *more, "--workers", 2).stdout == alone.stdout
        assert alone.exit_code == 0


def test_a_document_that_cannot_be_read_is_a_line_an_error_and_an_exit_code(tmp_path):
    archive = tar_of(tmp_path / "t.tar", {"1": page(1), "2\x1b[2J": b"\x89PNG", "3": page(3)})
    result = run(archive, "--jsonl")
    assert result.exit_code == 2
    assert [line.get("error") is None for line in lines_of(result)] == [True, False, True]
    assert result.stderr == f"error: {archive}!2 [2J: an image, not a text or a page\n"


def test_a_separator_of_lines_inside_a_text_does_not_cut_a_line(tmp_path):
    (tmp_path / "a.txt").write_text(
        page(1).decode() + "One\u2028line, another\x85and a third\u2029\x1c.\n", "utf-8"
    )
    (document,) = lines_of(run(tmp_path, "--jsonl"))
    assert "\u2028" in document["statements"][0]["text"]


def test_standard_input_is_a_document():
    result = run("-", "--jsonl", input=page(1))
    assert lines_of(result)[0]["file"] == "-"
    assert result.exit_code == 0


def test_unclaimed_text_is_listed_with_file_and_place(tmp_path):
    text = (
        "Events\nSpecimen summit\nApril 2, 2021\n15:40\nPrimerovo\n"
        "President of Specimenia Ivan Primer\n: This is specimen text.\n<…>\n"
        "Words after a gap that we cannot give to anybody.\n"
        "Publication status\nPublished in sections: News, Transcripts\n"
        "Publication date: April 2, 2021, 15:40\nText version\n"
    )
    (tmp_path / "a.txt").write_text(text, "utf-8")
    shown = run(tmp_path, "--unclaimed").stdout
    spans = json.loads(run(tmp_path, "--json").stdout)[0]["unclaimed"]
    assert spans
    for (start, end), line in zip(spans, shown.splitlines(), strict=True):
        assert line == f"{tmp_path}/a.txt:{start}-{end}: {text[start:end]}"


@pytest.mark.parametrize("more", [["--workers", "0"], ["--json", "--jsonl"], []])
def test_bad_usage_is_refused(more):
    assert run(*more).exit_code == 2


def test_a_bar_is_shown_at_a_terminal_and_only_there(tmp_path):
    for number in range(8):
        (tmp_path / f"{number}.txt").write_bytes(page(number))
    command = [sys.executable, "-m", "csto_records", "read", str(tmp_path), "--jsonl"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm"}
    piped = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=True)
    assert piped.stderr == b""
    terminal, other = pty.openpty()
    seen = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=other, timeout=60, check=True
    )
    os.close(other)
    bar = os.read(terminal, 65536)
    os.close(terminal)
    assert b"reading" in bar
    assert b"8/8" in bar
    assert seen.stdout == piped.stdout
