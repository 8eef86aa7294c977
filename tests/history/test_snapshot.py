"""The snapshot of all answers is that of the shipped history."""

import importlib.util
from datetime import date
from pathlib import Path

import pytest

from csto_records import history

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "snapshot.py"
FOLDER = Path(__file__).resolve().parent / "snapshot"

pytestmark = pytest.mark.skipif(not TOOL.is_file(), reason="needs the checkout: tools/")


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("snapshot", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def wanted(tool):
    return tool.snapshots(history.load())


def test_there_is_a_file_for_each_question(wanted):
    assert sorted(wanted) == sorted(path.name for path in FOLDER.iterdir())


def test_the_files_are_what_the_history_answers(wanted):
    stale = [name for name, text in wanted.items() if (FOLDER / name).read_text("utf-8") != text]
    assert stale == [], "run tools/snapshot.py and review the difference"


def test_only_changes_are_written(tool):
    lines = list(tool.changes(lambda day: day.strftime("%Y"), date(2020, 12, 30), date(2022, 1, 2)))
    assert lines == ["2020-12-30  2020", "2021-01-01  2021", "2022-01-01  2022"]


def test_the_tool_tells_what_is_stale_and_writes_it(tool, tmp_path, capsys):
    assert tool.main(["--check", "--folder", str(tmp_path)]) == 1
    assert "chairs.txt is stale" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
    assert tool.main(["--folder", str(tmp_path)]) == 0
    assert tool.main(["--check", "--folder", str(tmp_path)]) == 0
    assert (tmp_path / "chairs.txt").read_bytes() == (FOLDER / "chairs.txt").read_bytes()
