"""The archives that are released: the same to the byte on every build, and with what they need.

``make dist`` installs what builds them, and tries the wheel outside the checkout as well.
"""

import json
import re
import sys
import tarfile
import zipfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from csto_records import codec

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

building = import_module("building")

pytestmark = pytest.mark.skipif(
    find_spec("build") is None or find_spec("hatchling") is None,
    reason="build and hatchling are not installed: make dist installs them",
)

#: Where packages come from is the affair of the machine that installs them.
INDEX = re.compile(rb"(?:extra-)?index-url|find-links|/simple/|pypi\.org/simple")


@pytest.fixture(scope="module", name="made")
def archives_made_once(tmp_path_factory):
    """The first build: its folder, and the digests by name."""
    out = tmp_path_factory.mktemp("first")
    return out, building.build(ROOT, out)


@pytest.fixture(scope="module", name="wheel")
def the_wheel(made):
    """The files of the wheel by name."""
    with zipfile.ZipFile(next(made[0].glob("*.whl"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module", name="sdist")
def the_sdist(made):
    """The files of the sdist by name, without the folder that they are all in."""
    with tarfile.open(next(made[0].glob("*.tar.gz"))) as archive:
        files = [member for member in archive.getmembers() if member.isfile()]
        return {m.name.partition("/")[2]: archive.extractfile(m).read() for m in files}


def test_a_second_build_elsewhere_at_another_time_gives_the_same_bytes(made, tmp_path):
    out, first = made
    assert sorted(name.rpartition(".")[2] for name in first) == ["gz", "whl"]
    assert building.build_again(next(out.glob("*.tar.gz")), tmp_path) == first


def test_another_time_in_the_archives_gives_other_bytes(made, tmp_path):
    # or else comparing the digests would tell nothing
    other = building.build(ROOT, tmp_path, {"SOURCE_DATE_EPOCH": "1700000000"})
    assert set(other) == set(made[1])
    assert not set(other.values()) & set(made[1].values())


def test_the_schema_is_in_the_wheel_and_is_the_one_that_the_code_makes(wheel):
    assert json.loads(wheel["csto_records/data/schema.json"]) == codec.schema()


def test_the_wheel_has_the_whole_package_and_nothing_else(wheel):
    source = ROOT / "src"
    ours = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    there = {name for name in wheel if ".dist-info/" not in name}
    assert there == ours
    assert "csto_records/py.typed" in there
    assert [name for name in ours if wheel[name] != (source / name).read_bytes()] == []


def test_the_wheel_names_its_command_its_entry_point_and_its_licence(wheel):
    info = {name.partition("/")[2]: data for name, data in wheel.items() if ".dist-info/" in name}
    points = info["entry_points.txt"].decode()
    assert "csto-records = csto_records.cli:main" in points
    assert "csto_records = csto_records.strategies.entry:register" in points
    assert "licenses/LICENSE" in info
    assert b"Requires-Python: >=3.11" in info["METADATA"]


def test_the_sdist_has_what_the_tests_and_the_docs_need(sdist):
    for name in ("pyproject.toml", "Makefile", "LICENSE", "CHANGELOG.md", "docs/compatibility.md"):
        assert name in sdist
    for folder in ("src", "tests", "docs", "examples", "seeds", "benchmarks", "tools"):
        assert any(name.startswith(f"{folder}/") for name in sdist), folder
    assert not [name for name in sdist if "__pycache__" in name or name.startswith(".venv")]


def test_no_archive_tells_of_this_machine_or_of_a_package_index(wheel, sdist):
    home = str(ROOT).encode()
    for name, data in [*wheel.items(), *sdist.items()]:
        assert home not in data, name
        if Path(name).suffix in (".toml", ".cfg", ".txt", ".json", "") and "tests/" not in name:
            assert not INDEX.search(data), name
