"""A job in several processes: in order, in bounded memory, and past processes that are lost."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Generic, TypeVar

from csto_records.batch.chunks import chunks
from csto_records.batch.item import Item
from csto_records.batch.jobs import Job, described
from csto_records.batch.start import start_method

R = TypeVar("R")
Chunk = tuple[Item, ...]

#: So many chunks a worker are under way at a time.
AHEAD = 3

_LOST = "the process that read it was lost; perhaps it needed too much memory"
_NOT_STARTED = (
    "worker processes cannot start; a script that reads with several workers must do so under "
    '`if __name__ == "__main__":`, because each worker imports the script anew'
)

_jobs: list[Job[Any]] = []  # in a worker: its job


def _begin(job: Job[Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gives the work
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # what a copied program does there is not for us
    # What stands now stays: to look through it for garbage would cost time and, in a copy of a
    # process, memory as well.
    gc.freeze()
    parent = multiprocessing.parent_process()
    if parent is not None:  # it may be killed, and then nobody would tell
        threading.Thread(target=_end_with, args=(parent.join,), daemon=True).start()
    _jobs[:] = [job]


def _end_with(parent_ends: Callable[[], object]) -> None:
    parent_ends()
    os._exit(1)


def _ready() -> bool:
    return True


def _work(chunk: Chunk) -> list[bytes]:
    """The answers for a chunk, each packed at once: what it was made of need not be kept."""
    job = _jobs[-1]
    return [pickle.dumps(job(item), pickle.HIGHEST_PROTOCOL) for item in chunk]


def in_processes(items: Iterable[Item], job: Job[R], workers: int) -> Iterator[R]:
    """The answers of the job, in the order of the items.

    :raises RuntimeError: where worker processes cannot be started at all.
    """
    crew = _Crew(job, workers)
    under_way: deque[tuple[Chunk, Future[list[bytes]]]] = deque()
    try:
        for chunk in chunks(items):
            under_way.append((chunk, crew.give(chunk)))
            if len(under_way) >= AHEAD * workers:
                yield from crew.answers(*under_way.popleft())
        while under_way:
            yield from crew.answers(*under_way.popleft())
    finally:
        crew.end()


def _outcome(future: Future[list[bytes]]) -> list[Any] | str:
    """The answers, or why there are none."""
    try:
        return [pickle.loads(answer) for answer in future.result()]
    except BrokenProcessPool:
        return _LOST
    except Exception as failure:  # an answer that cannot be sent, for want of memory mostly
        return described(failure)


class _Crew(Generic[R]):
    """Worker processes. When one is lost, Python gives up all of them; here they are replaced.

    What was under way at that moment is done again in a single process apart, to find out which
    document it was.
    """

    def __init__(self, job: Job[R], workers: int) -> None:
        self._job = job
        self._workers = workers
        self._pool = self._hire(workers)
        self._apart: ProcessPoolExecutor | None = None

    def _hire(self, workers: int) -> ProcessPoolExecutor:
        pool = ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context(start_method()),
            initializer=_begin,
            initargs=(self._job,),
        )
        pool.submit(_ready)  # copies are made now, before anything starts a thread
        return pool

    def give(self, chunk: Chunk) -> Future[list[bytes]]:
        """Have a chunk done."""
        try:
            return self._pool.submit(_work, chunk)
        except BrokenProcessPool:
            self._pool.shutdown(wait=True)
            self._pool = self._hire(self._workers)
            return self._pool.submit(_work, chunk)

    def answers(self, chunk: Chunk, future: Future[list[bytes]]) -> list[R]:
        """The answers for a chunk that was given; done again, carefully, where they are lost."""
        done = _outcome(future)
        if isinstance(done, str):
            done = self._apart_from_others(chunk)
        if isinstance(done, str):
            return [answer for item in chunk for answer in self._alone(item)]
        return done

    def _alone(self, item: Item) -> list[R]:
        done = self._apart_from_others((item,))
        return [self._job.lost(item, done)] if isinstance(done, str) else done

    def _apart_from_others(self, chunk: Chunk) -> list[R] | str:
        pool = self._one_apart()
        done = _outcome(pool.submit(_work, chunk))
        if done == _LOST:
            pool.shutdown(wait=True)
            self._apart = None
        return done

    def _one_apart(self) -> ProcessPoolExecutor:
        if self._apart is None:
            pool = self._hire(1)
            try:
                pool.submit(_ready).result()
            except BrokenProcessPool:
                pool.shutdown(wait=True)
                raise RuntimeError(_NOT_STARTED) from None
            self._apart = pool
        return self._apart

    def end(self) -> None:
        """Let all workers go; what was not begun is not done."""
        for pool in (self._pool, self._apart):
            if pool is not None:
                pool.shutdown(wait=True, cancel_futures=True)
