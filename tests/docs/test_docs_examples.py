"""The programs in examples/ run as users run them: on their own, offline."""

import ast
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import csto_records

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.py"))


@cache
def run(program: Path, *arguments: str, hash_seed: str = "1") -> subprocess.CompletedProcess[str]:
    source = Path(csto_records.__file__).resolve().parents[1]
    return subprocess.run(
        [sys.executable, str(program), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={
            **os.environ,
            "PYTHONPATH": str(source),
            "PYTHONIOENCODING": "utf-8",
            "PYTHONHASHSEED": hash_seed,
        },
    )


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("program", EXAMPLES, ids=lambda path: path.stem)
def test_example_says_what_it_does(program: Path) -> None:
    assert ast.get_docstring(ast.parse(program.read_text("utf-8")))


@pytest.mark.parametrize("program", EXAMPLES, ids=lambda path: path.stem)
def test_example_prints_the_same_whatever_the_hash_seed(program: Path) -> None:
    first = run(program)
    assert first.returncode == 0, first.stderr
    assert first.stderr == ""
    assert len(first.stdout.splitlines()) >= 3
    assert run(program, hash_seed="2").stdout == first.stdout


def test_the_table_of_chairs_names_the_chair_of_2023() -> None:
    lines = run(EXAMPLES[0].with_name("chairs_by_year.py"), "2023", "2023").stdout.splitlines()
    assert any(line.startswith("2023") and "Belarus" in line for line in lines)


def test_the_holders_of_an_office_take_in_the_one_of_2020() -> None:
    program = EXAMPLES[0].with_name("holders_of_an_office.py")
    assert "Stanislav Zas" in run(program, "CSTO Secretary General").stdout


def test_an_office_that_is_not_on_record_is_answered_in_a_line() -> None:
    result = run(EXAMPLES[0].with_name("holders_of_an_office.py"), "Grand Vizier")
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "Grand Vizier" in result.stderr


def test_more_was_known_by_the_later_day() -> None:
    program = EXAMPLES[0].with_name("what_was_known.py")
    printed = run(program, "2015-01-01", "2021-01-01").stdout
    assert "Stanislav Zas" in printed


def test_a_page_that_was_read_becomes_a_source_of_the_answer() -> None:
    printed = run(EXAMPLES[0].with_name("read_and_merge.py")).stdout
    assert "Yury Ushakov" in printed
    assert "President of Russia" in printed
