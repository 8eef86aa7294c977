"""Writing: the old file or the new one whatever happens, and nothing anywhere else."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import csto_records
from csto_records import InvalidValue, Registry, Source, codec
from csto_records.claims import Claim, Contents, Ref

posix = pytest.mark.skipif(os.name != "posix", reason="processes and pipes as POSIX has them")
KILLS = 200


def killed(folder, *arguments):
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killed_writer.py")), *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(csto_records.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    found = json.loads(run.stdout)
    assert all(
        name.startswith(".registry.json.") and name.endswith(".tmp") for name in found["left"]
    )
    assert found["after"] == "new"
    assert sorted(os.listdir(folder)) == sorted([*found["left"], "registry.json"])
    return found


@posix
def test_a_writer_killed_at_a_random_moment_leaves_the_old_file_or_the_new_one(tmp_path):
    found = killed(tmp_path, "moments", str(tmp_path), str(KILLS))["found"]
    assert len(found) == KILLS
    assert set(found) == {"old", "new"}


@posix
def test_a_writer_killed_before_any_of_its_lines_leaves_the_old_file_or_the_new_one(tmp_path):
    found = killed(tmp_path, "steps", str(tmp_path))["found"]
    assert len(found) > 10
    # once the new file is there it stays: no later step takes it away again
    turn = found.index("new")
    assert set(found[:turn]) == {"old"}
    assert set(found[turn:]) == {"new"}


@posix
def test_what_a_killed_writer_left_is_in_nobodys_way(tmp_path):
    path = tmp_path / "registry.json"
    for n in range(20):
        (tmp_path / f".registry.json.{n:016x}.tmp").write_text("half")
    codec.write(path, "whole")
    assert path.read_text() == "whole"


def test_many_writers_of_one_file_leave_one_of_their_texts(tmp_path):
    path = tmp_path / "registry.json"
    texts = [letter * 100_000 for letter in "abcdef"]
    start = threading.Barrier(len(texts))

    def work(text):
        start.wait()
        for _ in range(10):
            codec.write(path, text)
            assert path.read_text() in texts

    threads = [threading.Thread(target=work, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert path.read_text() in texts
    assert os.listdir(tmp_path) == ["registry.json"]


@posix
def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path):
    pipe, found = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: found.append(pipe.read_text()))
    reader.start()
    Registry().to_json(pipe)
    reader.join(10)
    assert found == [Registry().to_json()]
    assert pipe.is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_folder_is_not_replaced(tmp_path):
    folder = tmp_path / "registry.json"
    folder.mkdir()
    with pytest.raises(OSError, match=r"registry\.json"):
        codec.write(folder, "text")
    assert folder.is_dir()
    assert os.listdir(tmp_path) == ["registry.json"]


def test_nothing_is_written_beside_the_file_that_was_asked_for(tmp_path, monkeypatch):
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    claims = [Claim("person", "p", "name", "../../harm", "s")]
    registry = Registry(Contents(claims, [Source("s", "../harm", url="file:///harm")]))
    registry.to_json("asked.json")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["asked.json", "work"]


WRONG = [
    {"claims": [1]},
    {"claims": 5},
    {"claims": "text"},
    {"claims": [None]},
    {"claims": [[]]},
    {"sources": [Ref("person", "p")]},
    {"sources": {"s": Source("s", "P")}},
    {"coverage": [()]},
    {"texts": ["st"]},
    {"texts": {"s": 1}},
    {"texts": {1: "s"}},
    {"texts": [("s", "t", "u")]},
    {"texts": 1},
]


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_contents_of_the_wrong_kind_are_refused_with_an_error_of_the_library(wrong):
    with pytest.raises(InvalidValue, match=next(iter(wrong))) as caught:
        Contents(**wrong)
    assert isinstance(caught.value, ValueError)
