"""The tools around a release: lowest versions, the audit, the bill of materials."""

import json
import subprocess
import sys
import tomllib
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

lowest = import_module("lowest")
audit = import_module("audit")
sbom = import_module("sbom")

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_every_dependency_has_a_lowest_version_that_is_tested():
    pinned = dict(line.split("==") for line in lowest.constraints(PROJECT))
    assert {"attrs", "cattrs", "pendulum", "turbohtml", "click", "hypothesis"} <= set(pinned)
    for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["warc"]]:
        name, _, bounds = line.partition(">=")
        assert bounds.split(",")[0] == pinned[name]


def test_every_dependency_has_an_upper_bound_that_lets_the_installed_one_in():
    for line in PROJECT["dependencies"]:
        name, _, bounds = line.partition(">=")
        low, _, high = bounds.partition(",<")
        assert int(low.split(".")[0]) <= int(version(name).split(".")[0]) < int(high)


@pytest.mark.parametrize("line", ["attrs", "attrs<27", "attrs==1", "attrs<27,>=24"])
def test_a_dependency_without_a_lower_bound_in_front_is_refused(line):
    with pytest.raises(ValueError, match="lower bound"):
        lowest.constraints({"name": "x", "dependencies": [line], "optional-dependencies": {
            name: [] for name in lowest.EXTRAS
        }})  # fmt: skip


def answer(*dependencies):
    return json.dumps({"dependencies": list(dependencies), "fixes": []})


GOOD = {"name": "a", "version": "1", "vulns": []}
BAD = {"name": "b", "version": "2", "vulns": [{"id": "CVE-1", "fix_versions": ["3"]}]}
UNKNOWN = {"name": "c", "skip_reason": "not found"}


def test_a_vulnerability_fails_the_audit():
    assert audit.judged(answer(GOOD, BAD), "") == (
        1,
        ["b 2: CVE-1 (fixed in 3)", "checked: 2 packages, 1 vulnerabilities"],
    )


def test_a_vulnerability_fails_it_even_where_other_packages_are_not_known():
    code, lines = audit.judged(answer(UNKNOWN, BAD), "")
    assert code == 1
    assert any(line.startswith("not checked: 1 of 2") for line in lines)


def test_nothing_found_is_said_with_the_number_of_packages():
    assert audit.judged(answer(GOOD), "") == (0, ["checked: 1 packages, 0 vulnerabilities"])


@pytest.mark.parametrize(
    ("printed", "complaint", "why"),
    [
        ("", "Traceback\n  ...\nConnectionError: no route", "ConnectionError: no route"),
        ("", "", "no answer"),
        ("[]", "", "no answer"),
        ("null", "", "no answer"),
        ("{", "broken", "broken"),
        (answer(), "", "nothing was asked"),
        (answer(UNKNOWN), "", "1 of 1 packages: the index knows nothing of c"),
        (answer(UNKNOWN, GOOD), "", "1 of 2 packages"),
    ],
)
def test_what_was_not_checked_is_never_called_checked_in_silence(printed, complaint, why):
    code, lines = audit.judged(printed, complaint)
    assert code == 0
    (told,) = [line for line in lines if line.startswith("not checked: ")]
    assert why in told


def test_the_audit_asks_for_what_is_installed_and_not_for_ourselves():
    asked = audit.installed()
    assert f"pendulum=={version('pendulum')}" in asked
    assert not any(line.startswith("csto-records") for line in asked)


@pytest.mark.skipif(
    find_spec("cyclonedx_py") is None,
    reason="cyclonedx-bom is not installed: make sbom installs it",
)
def test_the_bill_of_materials_is_valid_tells_no_time_and_is_the_same_every_time(tmp_path):
    # of an empty environment, to be quick; make sbom fills one, and looks at what is in it
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv"], check=True)
    python = next((tmp_path / "venv").glob("[bS]*/python*"))
    first = sbom.written(python, tmp_path / "one.json")
    assert sbom.written(python, tmp_path / "two.json") == first
    bill = json.loads(first)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == PROJECT["name"]
    assert "timestamp" not in bill["metadata"]
    assert str(tmp_path) not in first.decode()


def test_what_a_bill_of_materials_does_not_name_is_noticed():
    bill = json.dumps({"components": [{"name": "attrs", "version": "1"}]}).encode()
    assert sbom.missing(bill, ["attrs>=1,<2", "click>=8,<9"]) == ["click"]
    assert sbom.missing(b"{}", ["attrs>=1"]) == ["attrs"]


def test_the_lowest_versions_are_printed_as_constraints_without_an_address():
    run = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "lowest.py"), "--print"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = run.stdout.splitlines()
    assert lines == lowest.constraints(PROJECT)
    assert all("==" in line and "/" not in line for line in lines)
