"""Sends a registry to worker processes and prints what they answer, as digests.

python workers.py spawn|fork|forkserver     a pool of workers
python workers.py forked-while-reading      a fork in the middle of another thread's reading
"""

import multiprocessing
import os
import signal
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor

from asked import digest

from csto_records import Registry, history
from csto_records.registry import lazy

WORKERS = 2


def in_workers(method: str, registry: Registry) -> list[str]:
    """What workers answer that were started in that way."""
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(WORKERS, mp_context=context) as pool:
        return list(pool.map(digest, [registry] * (2 * WORKERS)))


def forked_while_reading(registry: Registry) -> list[str]:
    """What a child says that was forked while another thread was reading the records."""
    inside, real = threading.Event(), lazy.read

    def slow(*arguments: object) -> object:
        inside.set()
        time.sleep(0.5)
        return real(*arguments)

    lazy.read = slow
    thread = threading.Thread(target=lambda: registry.people)
    thread.start()
    inside.wait()
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.alarm(120)  # a lock that nobody lets go must not hang the tests
        os.write(write, digest(registry).encode())
        os._exit(0)
    os.close(write)
    thread.join()
    found = os.read(read, 100).decode()
    os.waitpid(pid, 0)
    return [found]


def main() -> None:
    """Print the digest of this process, then those of the others."""
    registry = Registry(history.load().contents)
    if sys.argv[1] == "forked-while-reading":
        found = forked_while_reading(registry)
        print(digest(Registry(registry.contents)))
    else:
        print(digest(registry))  # before it is sent: what is built here is not sent along
        found = in_workers(sys.argv[1], registry)
    print(*found, sep="\n")


if __name__ == "__main__":
    main()
