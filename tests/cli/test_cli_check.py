"""`check` tells what is explained from what is not, and exits by the latter."""

import json
from pathlib import Path

from command_line import ROOT, answer, data, run

from csto_records.check import RULES

TWO_CHAIRS = ROOT / "tests" / "cli" / "two-chairs.json"


def exceptions(folder: Path, rule: str, records: list[str]) -> Path:
    path = folder / "known.toml"
    text = f'[[exception]]\nrule = "{rule}"\nrecords = {json.dumps(records)}\nreason = "Known."\n'
    path.write_text(text, "utf-8")
    return path


def records_of_the_error() -> list[str]:
    (finding,) = json.loads(run("--registry", TWO_CHAIRS, "check", "--json").stdout)
    assert finding["reason"] is None
    return list(finding["records"])


def test_nothing_in_the_shipped_history_is_unexplained() -> None:
    lines = answer("check").splitlines()
    assert lines[0].split() == ["explained", "rule", "reason", "finding"]
    assert lines[-1].startswith(f"{len(RULES)} rules: ")
    assert lines[-1].endswith(" explained; unexplained: 0 errors, 0 warnings, 0 notes")
    assert all(finding["reason"] for finding in data("check"))


def test_what_an_exception_explains_does_not_fail(tmp_path: Path) -> None:
    path = exceptions(tmp_path, "overlapping-chairs", records_of_the_error())
    said = answer("--registry", TWO_CHAIRS, "check", "--exceptions", path)
    assert "Known." in said
    assert said.endswith("1 explained; unexplained: 0 errors, 0 warnings, 0 notes\n")


def test_an_exception_that_explains_nothing_fails(tmp_path: Path) -> None:
    path = exceptions(tmp_path, "overlapping-chairs", ["one", "two"])
    result = run("--registry", TWO_CHAIRS, "check", "--exceptions", path)
    assert result.exit_code == 1
    assert "stale-exception" in result.stdout
    assert result.stdout.endswith("1 errors, 1 warnings, 0 notes\n")


def test_without_its_exceptions_the_shipped_history_fails(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    path.write_text("", "utf-8")
    result = run("check", "--exceptions", path)
    assert result.exit_code == 1
    assert " explained;" not in result.stdout


def test_looking_back_no_exception_is_missed() -> None:
    found = json.loads(run("--known-by", "2012-01-01", "check", "--json").stdout)
    assert "stale-exception" not in {finding["rule"] for finding in found}


def test_a_wrong_file_of_exceptions_is_bad_usage(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text("exception = 1", "utf-8")
    result = run("check", "--exceptions", path)
    assert result.exit_code == 2
    assert "wrong.toml" in result.stderr
