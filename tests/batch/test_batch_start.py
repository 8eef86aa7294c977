"""How worker processes begin."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from csto_records.batch import start

LINUX = sys.platform == "linux"
ALONE = "from csto_records.batch.start import start_method; print(start_method())"


@pytest.mark.skipif(not LINUX, reason="workers are copies on Linux alone")
def test_a_process_without_other_threads_is_copied():
    run = subprocess.run(
        [sys.executable, "-c", ALONE],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "fork\n"


def test_beside_another_thread_workers_begin_from_nothing():
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert start.start_method() == "spawn"
    finally:
        done.set()
        other.join()


def test_where_threads_cannot_be_counted_workers_begin_from_nothing(monkeypatch):
    monkeypatch.setattr(start, "_THREADS", "/there/is/no/such/folder")
    assert start.start_method() == "spawn"


def test_on_other_systems_workers_begin_from_nothing(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert start.start_method() == "spawn"
