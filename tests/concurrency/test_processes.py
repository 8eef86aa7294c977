"""A registry in other processes, however they are started, gives the same answers."""

import multiprocessing
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import csto_records
from csto_records import Registry, history

HERE = Path(__file__).parent
METHODS = multiprocessing.get_all_start_methods()


def run(way):
    # a program of its own: forking is safe only where there are no other threads
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", str(HERE / "workers.py"), way],
        env={**os.environ, "PYTHONPATH": str(Path(csto_records.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    here, *there = done.stdout.split()
    return here, there


@pytest.mark.parametrize("method", METHODS)
def test_workers_give_the_answers_that_this_process_gives(method):
    here, there = run(method)
    assert there == [here] * 4


@pytest.mark.skipif("fork" not in METHODS, reason="this system does not fork")
def test_a_process_forked_while_a_thread_is_reading_can_read():
    here, there = run("forked-while-reading")
    assert there == [here]


def test_what_is_built_is_not_sent_along():
    registry = Registry(history.load().contents)
    before = pickle.dumps(registry)
    assert registry.people
    assert registry.chair_on("2023-05-15")
    assert abs(len(pickle.dumps(registry)) - len(before)) < len(before) / 100
    assert pickle.loads(before) == registry
