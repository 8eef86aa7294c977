"""No answer is exit code 1 with its kind; bad usage is 2; and never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import SPECIMENS, answer, refusal, run

from csto_records import load


def test_outside_coverage() -> None:
    said = refusal(1, "holder", "CSTO Secretary General", "1999-06-01")
    assert said.startswith("outside coverage: ")
    (covered,) = [c for c in load().coverage if c.scope == "csto-secretary-general"]
    assert str(covered.period) in said  # the span that is covered


def test_undetermined(registry: Path) -> None:
    said = refusal(1, "--registry", registry, "chair", "2029-01-01")
    assert said.startswith("undetermined: ")
    assert "Kazakhstan" in said


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("holder", "CSTO Secretary Genrl", "2020-03-11"), "Secretary General"),
        (("who", "Stanislau Sas"), "Stanislav Zas"),
        (("meetings", "--body", "CSTO Council of Foreign Minsters"), "Council of Foreign"),
        (("statements", "--speaker", "Wladimir Putim"), "Vladimir Putin"),
        (("members", "2020-01-01", "--organisation", "Collectiv Securty Treaty"), "Collective"),
        (("explain", "csto-chairmanship-kazakstan"), "chairmanship"),
    ],
)
def test_an_unknown_name_lists_the_nearest(
    registry: Path, arguments: tuple[str, ...], near: str
) -> None:
    result = run("--registry", registry, *arguments)
    if result.exit_code == 0:
        assert near in result.stdout  # so near that it is taken for it
        return
    assert result.exit_code == 1
    assert result.stderr.startswith("not on record: ")
    assert near in result.stderr


def test_a_name_that_is_near_nothing_is_not_on_record(registry: Path) -> None:
    said = refusal(1, "--registry", registry, "who", "Qqqq Xxxxxxxx")
    assert said.startswith("not on record: ")


@pytest.mark.parametrize(
    "arguments",
    [("meetings", "--during", "1980"), ("statements", "--during", "1980")],
)
def test_nothing_on_record_fits(registry: Path, arguments: tuple[str, ...]) -> None:
    said = refusal(1, "--registry", registry, *arguments)
    assert said.startswith("not on record: ")


def test_no_members_on_a_day_that_is_covered_or_not() -> None:
    said = refusal(1, "members", "1980-01-01")
    assert said.startswith("outside coverage: ")
    said = refusal(1, "members", "2010-06-01", "--status", "observer of the moon")
    assert said.startswith("not on record: ")


@pytest.mark.parametrize(
    "day", ["2020-02-30", "now", "yesterday", "11 March", "2020-13", "", "٢٠٢٠"]
)
@pytest.mark.parametrize(
    "command",
    [
        ("chair",),
        ("holder", "CSTO Secretary General"),
        ("members",),
        ("meetings", "--during"),
        ("statements", "--during"),
        ("--known-by",),
    ],
    ids=" ".join,
)
def test_a_bad_day_is_bad_usage(registry: Path, command: tuple[str, ...], day: str) -> None:
    rest = ("check",) if command == ("--known-by",) else ()
    said = refusal(2, "--registry", registry, *command, day, *rest)
    assert said.startswith("error: ")


def test_a_bad_day_is_named(registry: Path) -> None:
    assert "2020-02-30" in refusal(2, "--registry", registry, "chair", "2020-02-30")


@pytest.mark.parametrize(
    "arguments",
    [(), ("nonsense",), ("chair",), ("holder", "x"), ("read",), ("chair", "2020", "--nonsense")],
    ids=" ".join,
)
def test_bad_usage_is_two(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.output


def test_a_year_beyond_the_calendar_is_bad_usage(registry: Path) -> None:
    assert refusal(2, "--registry", registry, "chair", "0000").startswith("error: ")


# -- registry files ------------------------------------------------------------------------------


def test_a_registry_file_that_is_missing_or_a_folder_is_bad_usage(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        result = run("--registry", path, "chair", "2020")
        assert result.exit_code == 2
        assert str(path.name) in result.stderr


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b"{}",
        b"\xff\xfe\x00",
        b'{"format": "something else"}',
        b"[" * 100000,
    ],
    ids=["empty", "text", "list", "object", "bytes", "foreign", "deep"],
)
def test_a_foreign_registry_file_is_refused_with_its_problems(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "foreign.json"
    path.write_bytes(content)
    said = refusal(2, "--registry", path, "chair", "2020")
    assert said.startswith("error: ")
    assert "foreign.json" in said


def test_a_corrupt_registry_file_lists_every_problem(registry: Path, tmp_path: Path) -> None:
    content = json.loads(registry.read_text("utf-8"))
    content["claims"][0]["nonsense"] = True
    content["claims"][1]["value"] = 7
    content["sources"][0]["published"] = "2020-02-30"
    path = tmp_path / "corrupt.json"
    path.write_text(json.dumps(content), "utf-8")
    said = refusal(2, "--registry", path, "chair", "2020")
    for place in ("$.claims[0].nonsense", "$.claims[1].value", "$.sources[0].published"):
        assert place in said
    assert "3 problems" in said


# -- documents that cannot be read ---------------------------------------------------------------


def test_a_file_that_is_no_text_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10)
    said = refusal(2, "read", path)
    assert said.startswith("error: ")
    assert "picture.png" in said


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    assert "gone.txt" in refusal(2, "read", tmp_path / "gone.txt")


def test_what_can_be_read_is_shown_beside_what_cannot(tmp_path: Path) -> None:
    result = run("read", tmp_path / "gone.txt", SPECIMENS / "generic.txt")
    assert result.exit_code == 2
    assert "gone.txt" in result.stderr
    assert "Nikol Pashinyan" in result.stdout
    result = run("read", "--json", tmp_path / "gone.txt", SPECIMENS / "generic.txt")
    assert result.exit_code == 2
    assert len(json.loads(result.stdout)) == 1


def test_control_characters_of_a_document_do_not_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "Session of the CSTO Collective Security Council \x1b[31mred\x1b[0m\u202e\n\n"
        "March 1, 2020, Minsk\n\nPresident of Russia \x1b[2JVladimir Putin: Specimen text.",
        "utf-8",
    )
    shown = answer("read", path)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    said = run("read", tmp_path / "\x1b[31mgone.txt")
    assert said.exit_code == 2
    assert "\x1b" not in said.stderr


def test_control_characters_of_a_question_do_not_reach_the_terminal(registry: Path) -> None:
    assert "\x1b" not in refusal(1, "--registry", registry, "who", "\x1b[31mnobody at all")
    assert "\x1b" not in refusal(2, "--registry", registry, "chair", "\x1b[31m2020")
