"""The shipped history: compiled from seeds, read offline, once."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import jsonschema
import pytest

from csto_records import codec, history, seeding
from csto_records.once import once

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
DATA = ROOT / "src" / "csto_records" / "data"
TOOL = ROOT / "tools" / "compile_seeds.py"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir() or not TOOL.is_file(), reason="needs the checkout: seeds/ and tools/"
)


@pytest.fixture(scope="module")
def texts():
    return seeding.compiled(SEEDS)


def test_the_data_files_are_what_the_seeds_give(texts):
    assert seeding.stale(texts, DATA) == (), "run tools/compile_seeds.py"


def test_every_call_gives_the_same_registry():
    assert history.load() is history.load()


def test_many_threads_get_one_registry():
    read = once(history.load.__wrapped__)
    start, found = threading.Barrier(8), []

    def ask():
        start.wait()
        found.append(read())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(registry) for registry in found}) == 1


def test_it_is_read_without_a_network(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    assert history.load.__wrapped__().claims


def test_every_record_can_be_built_and_has_its_source():
    registry = history.load()
    assert registry.problems == ()
    records = [
        *registry.organisations,
        *registry.people,
        *registry.offices,
        *registry.tenures,
        *registry.memberships,
        *registry.chairmanships,
        *registry.meetings,
    ]
    assert records
    assert [record.id for record in records if not record.evidence] == []


def test_every_source_says_something():
    registry = history.load()
    said = {claim.source for claim in registry.claims}
    assert [source.id for source in registry.sources if source.id not in said] == []


def test_no_text_of_a_document_is_shipped():
    assert not history.load().texts


def test_what_ships_survives_a_round_trip(texts):
    contents = history.load().contents
    assert codec.dump(contents) == texts["history.json"]


def test_a_part_of_what_ships_satisfies_the_shipped_schema(texts):
    whole = json.loads(texts["history.json"])
    part = {key: value[::40] if isinstance(value, list) else value for key, value in whole.items()}
    schema = json.loads(texts["schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(part)
    part["claims"][0]["value"] = None
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(part)


def run(*arguments):
    return subprocess.run(
        [sys.executable, str(TOOL), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )


SOURCE = """
[source]
id = "one"
publisher = "P"
kind = "agency"

[[facts]]
record = "person"
id = "ann"
name = "Ann"
"""


def test_the_tool_checks_writes_and_tells_what_is_wrong(tmp_path):
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    (seeds / "sources").mkdir(parents=True)
    data.mkdir()
    (seeds / "sources" / "one.toml").write_text(SOURCE)
    folders = ("--seeds", seeds, "--data", data)

    stale = run("--check", *folders)
    assert stale.returncode == 1
    assert "history.json is stale" in stale.stdout
    assert os.listdir(data) == []

    assert run(*folders).returncode == 0
    assert sorted(os.listdir(data)) == ["history.json", "schema.json"]
    assert len(codec.load(data / "history.json").claims) == 1

    fresh = run("--check", *folders)
    assert (fresh.returncode, fresh.stdout) == (0, "")
    assert run(*folders).stdout == ""

    (seeds / "sources" / "one.toml").write_text(SOURCE.replace('"Ann"', "1"))
    wrong = run(*folders)
    assert wrong.returncode == 1
    assert "sources/one.toml: $.facts[0].name: must be text, not 1" in wrong.stderr
    assert len(codec.load(data / "history.json").claims) == 1


def test_compiling_writes_only_what_is_stale(tmp_path):
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    (seeds / "sources").mkdir(parents=True)
    data.mkdir()
    (seeds / "sources" / "one.toml").write_text(SOURCE)
    assert seeding.compile_into(seeds, data) == ("history.json", "schema.json")
    assert seeding.compile_into(seeds, data) == ()
    (data / "schema.json").write_text("{}")
    assert seeding.compile_into(seeds, data) == ("schema.json",)
