"""The shipped history holds nothing that looks wrong and is not explained."""

import importlib.util
from pathlib import Path

import pytest

from csto_records import history

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "explained.py"

pytestmark = pytest.mark.skipif(not TOOL.is_file(), reason="needs the checkout: tools/ and seeds/")


@pytest.fixture(scope="module")
def explained():
    spec = importlib.util.spec_from_file_location("explained", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def findings():
    return history.load().check()


def test_every_grave_finding_has_its_reason(explained, findings):
    unexplained, _ = explained.compare(findings, explained.read())
    assert unexplained == []


def test_every_reason_explains_a_finding(explained, findings):
    _, idle = explained.compare(findings, explained.read())
    assert idle == []


def test_a_finding_without_a_reason_is_told(explained, findings):
    grave = [finding for finding in findings if finding.severity != "note"]
    assert grave
    unexplained, idle = explained.compare(findings, {})
    assert (len(unexplained), idle) == (len(grave), [])


@pytest.mark.parametrize(
    "text",
    [
        '[[exception]]\nrule = "a"\nrecords = ["b"]\nreason = " "\n',
        '[[exception]]\nrule = "a"\nreason = "c"\n',
        '[[exception]]\nrule = "a"\nrecords = ["b"]\nreason = "c"\n' * 2,
    ],
)
def test_a_reason_is_given_once_and_in_words(explained, tmp_path, text):
    path = tmp_path / "exceptions.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"exception needs|explained twice"):
        explained.read(path)
