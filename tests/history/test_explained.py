"""The shipped history holds nothing that looks wrong and is not explained."""

from pathlib import Path

import pytest

from csto_records import history
from csto_records.check import check, shipped_exceptions
from csto_records.check.exceptions import STALE

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds" / "exceptions.toml"


@pytest.fixture(scope="module")
def findings():
    return check(history.load(), exceptions=shipped_exceptions())


def test_every_finding_has_its_reason(findings):
    assert [str(finding) for finding in findings if finding.reason is None] == []


def test_every_exception_explains_a_finding(findings):
    assert [str(finding) for finding in findings if finding.rule == STALE] == []


def test_the_reasons_reach_whoever_asks_the_registry(findings):
    assert history.load().check() == findings


def test_without_the_exceptions_the_same_is_found_and_unexplained(findings):
    bare = check(history.load(), exceptions=())
    assert [f.message for f in bare] == [f.message for f in findings]
    assert {f.reason for f in bare} == {None}


@pytest.mark.skipif(not SEEDS.is_file(), reason="needs the checkout: seeds/")
def test_what_ships_is_what_people_edit():
    shipped = ROOT / "src" / "csto_records" / "data" / "exceptions.toml"
    assert shipped.read_bytes() == SEEDS.read_bytes()
