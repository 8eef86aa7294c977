"""The pages that are generated from the shipped history are fresh, and leave nothing out."""

import importlib.util
import sys
from pathlib import Path

import pytest

from csto_records import history

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "history_pages.py"
DOCS = ROOT / "docs"

pytestmark = pytest.mark.skipif(
    not TOOL.is_file() or not DOCS.is_dir(), reason="needs the checkout: tools/ and docs/"
)


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("history_pages", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(tool):
    before = list(sys.path)
    try:
        return tool.pages()
    finally:
        sys.path[:] = before


def cells(text):
    """The rows of all tables, each as a list of cells."""
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.strip("| ").split(" | ")] for row in rows]


@pytest.mark.parametrize("name", ["history.md", "contested.md", "data.md"])
def test_the_page_is_fresh(pages, name):
    assert (DOCS / name).read_text("utf-8") == pages[name], "run tools/history_pages.py"


def test_every_chairmanship_and_every_session_has_its_row(pages):
    registry = history.load()
    rows = cells(pages["history.md"])
    for term in registry.chairmanships:
        assert any(
            row[0].removesuffix(" †") == term.member.name and row[2] == str(term.period.end)
            for row in rows
        ), term.id
    council = registry.meetings_of("csto-collective-security-council")
    dated = [m for m in council if m.period is not None and m.period.first_day is not None]
    assert dated
    for meeting in dated:
        assert any(row[0].startswith(str(meeting.period.first_day)) for row in rows), meeting.id


def test_every_other_version_stands_on_the_page_of_contested_points(pages):
    rows = cells(pages["contested.md"])
    firsts = {row[0] for row in rows}
    disputes = history.load().disputes
    assert disputes
    for dispute in disputes:
        for other in dispute.others:
            assert str(other.value) in firsts, str(dispute)
            for evidence in other.evidence:
                assert evidence.source.url is None or evidence.source.url in pages["contested.md"]


def test_every_declared_coverage_stands_on_the_page_of_the_data(pages):
    rows = cells(pages["data.md"])
    for entry in history.load().coverage:
        assert [entry.kind, entry.scope, str(entry.period)] in [row[:3] for row in rows]


def test_the_tool_tells_what_is_stale(tool, tmp_path, capsys):
    assert tool.main(["--check", "--docs", str(tmp_path)]) == 1
    assert "data.md is stale" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
