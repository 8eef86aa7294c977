"""What a released version wrote is read by every later one, and says the same.

The folders beside this file hold what each version wrote (``tools/compat_fixtures.py``). They are
read for ever. Fields and records may be added later; what stood there keeps its value.
"""

import json
import pickle
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import attrs
import jsonschema
import pytest

import csto_records as csto
from csto_records import Registry, codec
from csto_records.claims import FIELDS
from csto_records.codec.migrations import MIGRATIONS, VERSION
from csto_records.time.ends import End

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

compat_fixtures = import_module("compat_fixtures")

FOLDERS = sorted(
    path for path in Path(__file__).parent.iterdir() if (path / "records.json").exists()
)
PRESENT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

released = pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)


def still_holds(then, now, path="$"):
    """Every value that stood there then; keys that were added since do not count."""
    if isinstance(then, dict):
        assert isinstance(now, dict), path
        for key, value in then.items():
            assert key in now, f"{path}.{key} is gone"
            still_holds(value, now[key], f"{path}.{key}")
    elif isinstance(then, list):
        assert isinstance(now, list), path
        assert len(now) == len(then), path
        for n, (old, new) in enumerate(zip(then, now, strict=True)):
            still_holds(old, new, f"{path}[{n}]")
    else:
        assert now == then, path


def shown(found):
    return [{"type": type(item).__name__, **compat_fixtures.plain(item)} for item in found]


def unpickled(path):
    return pickle.loads(path.read_bytes())


def said(found):
    """What sources say, without what is read out of it: that may be read better one day."""
    return [item for item in found if item["type"] in ("Claim", "Source", "Coverage")]


@released
def test_a_file_of_a_released_version_is_read_and_its_sources_say_what_they_said(folder):
    registry = Registry.from_json(folder / "registry.json")
    then = json.loads((folder / "records.json").read_text("utf-8"))
    now = shown(compat_fixtures.records(registry))
    assert len(said(then)) > 50
    still_holds(said(then), said(now))
    assert {item["id"] for item in then if "id" in item} <= {i["id"] for i in now if "id" in i}


def test_the_records_of_the_present_version_are_read_as_they_stand_in_its_files():
    folder = Path(__file__).parent / PRESENT
    then = json.loads((folder / "records.json").read_text("utf-8"))
    found = compat_fixtures.records(Registry.from_json(folder / "registry.json"))
    assert shown(found) == then, "run tools/compat_fixtures.py"
    assert unpickled(folder / "records.pickle") == found, "run tools/compat_fixtures.py"


@released
def test_a_pickled_registry_of_a_released_version_is_the_registry_of_its_file(folder):
    registry = unpickled(folder / "registry.pickle")
    assert registry == Registry.from_json(folder / "registry.json")
    assert registry.people
    assert Registry.from_json(registry.to_json()) == registry


@released
def test_pickled_records_of_a_released_version_are_whole_and_say_what_they_said(folder):
    found = unpickled(folder / "records.pickle")
    still_holds(json.loads((folder / "records.json").read_text("utf-8")), shown(found))


@released
def test_pickled_records_of_a_released_version_can_be_found_printed_and_pickled_again(folder):
    found = unpickled(folder / "records.pickle")
    anew = [attrs.evolve(item) for item in found]
    # no hash was kept from the process that wrote them: there texts had other hashes
    assert all(hash(old) == hash(new) for old, new in zip(found, anew, strict=True))
    assert set(found) == set(anew)
    assert all(str(item) and repr(item) for item in found)
    assert pickle.loads(pickle.dumps(found)) == found


@released
def test_what_was_read_from_a_released_version_is_written_in_the_present_one(folder):
    contents = codec.load(folder / "registry.json")
    written = json.loads(codec.dump(contents))
    assert written["version"] == VERSION
    jsonschema.Draft202012Validator(codec.schema()).validate(written)
    assert codec.load(codec.dump(contents)) == contents


def test_the_present_version_has_its_files():
    names = {folder.name for folder in FOLDERS}
    assert PRESENT in names, "run tools/compat_fixtures.py"


def test_the_files_of_the_present_version_hold_every_field_and_every_kind_of_value():
    contents = codec.load(Path(__file__).parent / PRESENT / "registry.json")
    there = {(claim.kind, claim.field) for claim in contents.claims}
    missing = {(kind, field) for kind, table in FIELDS.items() for field in table} - there
    assert not missing, "run tools/compat_fixtures.py"
    assert {type(c.value) for c in contents.claims} >= set(End.__args__)
    assert contents.texts
    assert contents.coverage
    found = unpickled(Path(__file__).parent / PRESENT / "records.pickle")
    kinds = {type(item) for item in found}
    assert {csto.Person, csto.Meeting, csto.Source, csto.Claim, csto.Coverage} <= kinds
    assert {kind for kind in csto.Record.__subclasses__() if kind in vars(csto).values()} <= kinds


def test_every_version_of_the_format_has_been_kept():
    versions = {json.loads((f / "registry.json").read_text("utf-8"))["version"] for f in FOLDERS}
    assert versions == set(range(1, VERSION + 1))


def test_a_way_leads_from_every_version_of_the_format_to_the_present_one():
    assert set(MIGRATIONS) == set(range(1, VERSION))


def test_the_comparison_notices_what_is_gone_and_lets_be_what_was_added():
    still_holds({"a": [1, {"b": None}]}, {"a": [1, {"b": None, "new": 2}], "more": 3})
    for now in ({}, {"a": [1]}, {"a": [2, {"b": None}]}, {"a": [1, {"new": 1}]}):
        with pytest.raises(AssertionError):
            still_holds({"a": [1, {"b": None}]}, now)
