"""Answered questions: a table or lines for people, JSON for programs, exit code 0."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import ROOT, answer, data, run, specimens

from csto_records.cli import main
from csto_records.cli.output import table


def test_chair_of_a_year_and_of_a_day(registry: Path) -> None:
    by_year = answer("--registry", registry, "chair", "2024")
    by_day = answer("--registry", registry, "chair", "2024-01-01")
    assert by_year.splitlines()[0].split() == ["chair", "Kazakhstan"]
    assert by_day.splitlines()[0].split() == ["chair", "Kazakhstan"]
    found = data("--registry", registry, "chair", "2024")
    assert found["member"] == {"id": "kazakhstan", "name": "Kazakhstan"}
    assert found["period"]["start"] == "2024-01-01"
    assert found["evidence"]


def test_chair_of_a_year_names_the_others_of_the_year() -> None:
    assert "also in the year" in answer("chair", "2022")


def test_holder(registry: Path) -> None:
    lines = answer("--registry", registry, "holder", "CSTO Secretary General", "2020-03-11")
    shown = {line.split("  ")[0]: line for line in lines.splitlines()}
    assert "Stanislav Zas" in shown["holder"]
    assert "2019-11-28" in shown["decided on"]
    assert "Belarus" in shown["nominated by"]
    assert "csto-records explain" in shown["sources"]
    found = data("--registry", registry, "holder", "csto-secretary-general", "2020-03-11")
    assert found["person"]["name"] == "Stanislav Zas"
    assert found["decided_on"] == "2019-11-28"


def test_holder_who_is_acting(registry: Path) -> None:
    lines = answer(
        "--registry", registry, "holder", "russia-minister-of-foreign-affairs", "2020-01-20"
    )
    assert "acting Minister of Foreign Affairs, Russia" in lines


def test_members(registry: Path) -> None:
    lines = answer("--registry", registry, "members", "2019-11-28").splitlines()
    assert lines[0].split() == ["state", "status", "period", "on", "the", "day"]
    assert [line.split()[0] for line in lines[1:]] == [
        "Armenia",
        "Belarus",
        "Kazakhstan",
        "Kyrgyzstan",
        "Russia",
        "Tajikistan",
    ]
    found = data("--registry", registry, "members", "2019-11-28")
    assert [m["member"]["id"] for m in found][:2] == ["armenia", "belarus"]


def test_meetings(registry: Path) -> None:
    lines = answer("--registry", registry, "meetings", "--during", "2020-05-26").splitlines()
    assert lines[0].split() == ["when", "where", "what", "who", "id"]
    assert "CSTO Council of Foreign Ministers" in lines[1]
    found = data("--registry", registry, "meetings", "--place", "Minsk")
    assert [m["place"] for m in found] == ["Minsk"]
    announced = data(
        "--registry", registry, "meetings", "--body", "CSTO Council of Foreign Ministers"
    )
    assert [m["status"] for m in announced] == ["held", "announced"]
    assert data("--registry", registry, "meetings", "--participant", "Norov")


def test_statements(registry: Path) -> None:
    lines = answer("--registry", registry, "statements", "--speaker", "Putin").splitlines()
    assert lines[0].split() == ["when", "who", "kind", "span", "id"]
    assert all("Vladimir Putin" in line for line in lines[1:])
    found = data("--registry", registry, "statements", "--during", "2022")
    assert [s["kind"] for s in found] == ["remarks", "question", "answer"]
    meeting = specimens().meetings_of(place="Minsk")[0].id
    assert len(data("--registry", registry, "statements", "--meeting", meeting)) == 2


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Сергей Лавров", "person"),
        ("Sergei Lavrov", "person"),
        ("CSTO", "organisation"),
        ("CSTO Secretary General", "office"),
    ],
)
def test_who(registry: Path, name: str, first: str) -> None:
    assert answer("--registry", registry, "who", name).split()[0] == first


def test_who_as_json(registry: Path) -> None:
    (person,) = data("--registry", registry, "who", "Lavrov")
    assert person["id"] == "sergey-lavrov"
    assert {name["text"] for name in person["names"]} >= {"Sergey Lavrov", "Sergei Lavrov"}


def test_explain(registry: Path) -> None:
    id = specimens().chair_on("2024-01-01").id
    lines = answer("--registry", registry, "explain", id).splitlines()
    assert lines[0].startswith("Kazakhstan, chair of CSTO")
    assert all(line.startswith("  ") for line in lines[1:])
    assert data("--registry", registry, "explain", id)["id"] == id


def test_known_by(registry: Path) -> None:
    early = ("--registry", registry, "--known-by", "2020-02-01")
    assert run(*early, "chair", "2024-01-01").exit_code == 1
    assert "Stanislav Zas" in answer(*early, "holder", "CSTO Secretary General", "2020-01-20")


def test_check(registry: Path) -> None:
    assert answer("--registry", registry, "check").endswith("0 errors, 0 warnings, 0 notes\n")
    assert data("--registry", registry, "check") == []
    assert answer("check", "--rules").splitlines()[0].split() == ["rule", "says", "why"]


def test_check_exits_with_one_where_there_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "two.json"
    path.write_text((ROOT / "tests" / "cli" / "two-chairs.json").read_text("utf-8"), "utf-8")
    result = run("--registry", path, "check")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["severity", "rule", "finding"]
    assert lines[1].startswith("error")
    assert lines[-1].endswith("1 errors, 0 warnings, 0 notes")
    found = run("--registry", path, "check", "--json")
    assert found.exit_code == 1
    (finding,) = json.loads(found.stdout)
    assert finding["severity"] == "error"
    assert len(finding["records"]) == 2


def test_the_shipped_history_answers() -> None:
    assert "Kazakhstan" in answer("chair", "2024")
    assert "Stanislav Zas" in answer("holder", "CSTO Secretary General", "2020-03-11")
    assert "Armenia" in answer("members", "2010-06-01")


def test_help_and_version() -> None:
    assert "Exit codes" in answer("--help")
    for command in (
        "chair",
        "holder",
        "members",
        "meetings",
        "statements",
        "who",
        "explain",
        "read",
        "check",
    ):
        assert answer(command, "--help").startswith("Usage:")
        assert command in answer("--help")
    assert "version" in answer("--version")


# -- at a terminal -------------------------------------------------------------------------------


def test_a_table_at_a_terminal_has_a_rule_and_no_markup(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    table(("state", "note"), [("Armenia", "[bold]as it is[/bold]"), ("Беларусь", None)])
    shown = capsys.readouterr().out
    assert "─" in shown
    assert "[bold]as it is[/bold]" in shown
    assert "Беларусь" in shown
    assert "None" not in shown


def test_a_table_in_a_pipe_is_aligned_with_spaces(capsys: pytest.CaptureFixture[str]) -> None:
    table(("state", "note"), [("Armenia", 1), ("a\nb\x1b", None)])
    assert capsys.readouterr().out == "state    note\nArmenia  1\na b\n"


def test_the_entry_point_runs_the_group(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["csto-records", "--version"])
    with pytest.raises(SystemExit) as exit:
        main()
    assert exit.value.code == 0
    assert capsys.readouterr().out.startswith("csto-records, version")
