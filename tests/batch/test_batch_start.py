"""How worker processes begin."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

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


ENDLESS = """
import itertools, multiprocessing, threading
from csto_records.batch import parse_many
from csto_records.batch import pool

pool.start_method = lambda: {how!r}

if __name__ == "__main__":
    results = parse_many((b"Specimen text." for _ in itertools.count()), workers=2)
    next(results)
    print(*[child.pid for child in multiprocessing.active_children()], flush=True)
    for _ in results:
        pass
"""


@pytest.mark.skipif(not LINUX, reason="processes are looked up in /proc")
@pytest.mark.parametrize("how", ["fork", "spawn"])
def test_workers_end_with_a_process_that_is_killed(how: str, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(ENDLESS.format(how=how))
    with subprocess.Popen(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        workers = [int(pid) for pid in process.stdout.readline().split()]
        assert len(workers) == 2
        os.kill(process.pid, signal.SIGKILL)
    until = time.monotonic() + 60
    while any(map(is_running, workers)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(is_running, workers))


def is_running(pid: int) -> bool:
    """Whether there is such a process, and it has not ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
