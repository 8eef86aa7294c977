"""Two type checkers, mypy and pyright, agree on what the public names take and give.

They see the package as it is installed, as for users. ``make check`` installs them.
"""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ACCEPTED, REFUSED = HERE / "accepted.py", HERE / "refused.py"
MARK = "# mistake"


def by_mypy(path):
    """The lines that mypy refuses, with what it says."""
    command = ["mypy", "--strict", "--config-file=", "--output=json", "--no-error-summary"]
    run = subprocess.run(
        [sys.executable, "-m", *command, str(path)],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode in (0, 1), run.stderr
    found = [json.loads(line) for line in run.stdout.splitlines()]
    return [(item["line"], item["message"]) for item in found if item["severity"] == "error"]


def by_pyright(path):
    """The lines that pyright refuses, with what it says."""
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
            str(path),
        ],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode in (0, 1), run.stderr + run.stdout
    found = json.loads(run.stdout)["generalDiagnostics"]
    wrong = [item for item in found if item["severity"] == "error"]
    return [(item["range"]["start"]["line"] + 1, item["message"]) for item in wrong]


def checker(name, run):
    missing = find_spec(name) is None
    reason = f"{name} is not installed: make check installs it and runs this"
    return pytest.param(run, id=name, marks=pytest.mark.skipif(missing, reason=reason))


both = pytest.mark.parametrize("check", [checker("mypy", by_mypy), checker("pyright", by_pyright)])


@both
def test_what_users_write_is_accepted_and_has_the_type_that_is_said(check):
    assert check(ACCEPTED) == []


@both
def test_each_mistake_is_refused_on_its_line_and_nothing_else(check):
    lines = REFUSED.read_text("utf-8").splitlines()
    mistakes = {n for n, line in enumerate(lines, 1) if line.endswith(MARK)}
    assert len(mistakes) >= 20
    assert {line for line, _ in check(REFUSED)} == mistakes
