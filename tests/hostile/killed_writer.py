"""Writes a file again and again in processes that are killed; prints what was found after each.

    python killed_writer.py moments FOLDER KILLS   killed after a random time
    python killed_writer.py steps FOLDER           killed before each line that writing runs

A program of its own: forking is safe only where there are no threads.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from csto_records import codec
from csto_records.codec import files

OLD, NEW = "a" * 400_000, "b" * 500_000


def state(path: Path) -> str:
    """What stands in the file: the old text, the new one, or what must never be."""
    found = path.read_text("utf-8") if path.exists() else "missing"
    return {OLD: "old", NEW: "new"}.get(found, f"broken: {len(found)} letters")


def in_a_child(work: object, wait: float | None) -> int:
    """Run it in a process of its own; after ``wait`` seconds that is killed. Its status."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(0)
    if wait is not None:
        time.sleep(wait)
        os.kill(pid, signal.SIGKILL)
    return os.waitpid(pid, 0)[1]


def at_moments(path: Path, kills: int) -> list[str]:
    """Kill a process that writes old and new in turns, each time after another while."""
    chance = random.Random(20261122)

    def work() -> None:
        while True:
            codec.write(path, OLD)
            codec.write(path, NEW)

    found = []
    for _ in range(kills):
        in_a_child(work, chance.uniform(0, 0.012))
        found.append(state(path))
    return found


def at_steps(path: Path) -> list[str]:
    """Kill a process before the first, the second, ... line that writing runs."""
    found = []
    status, step = signal.SIGKILL.value, 0
    while status == signal.SIGKILL:
        step += 1
        left = step

        def trace(frame: object, event: str, _: object) -> object:
            nonlocal left
            if frame.f_code.co_filename != files.__file__:
                return None
            if event == "line":
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        def work() -> None:
            sys.settrace(trace)
            codec.write(path, NEW)

        codec.write(path, OLD)
        status = in_a_child(work, None)
        found.append(state(path))
    return found


def main() -> None:
    """Run one of the two and print what was found."""
    path = Path(sys.argv[2]) / "registry.json"
    codec.write(path, OLD)
    found = at_steps(path) if sys.argv[1] == "steps" else at_moments(path, int(sys.argv[3]))
    left = sorted(name for name in os.listdir(path.parent) if name != path.name)
    codec.write(path, NEW)
    print(json.dumps({"found": found, "left": left, "after": state(path)}))


if __name__ == "__main__":
    main()
