"""What is built when it is first asked for: once in each process, by whichever thread."""

import functools
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

T = TypeVar("T")


class Guard:
    """A lock of which each process has its own.

    A process that forks while another thread holds a common lock would leave the child with a
    lock that nobody lets go.
    """

    __slots__ = ("_locks",)

    def __init__(self) -> None:
        self._locks: dict[int, AbstractContextManager[bool]] = {}

    def __call__(self) -> AbstractContextManager[bool]:
        """The lock of this process; a thread that holds it may take it again."""
        return self._locks.setdefault(os.getpid(), threading.RLock())


def once(make: Callable[[], T]) -> Callable[[], T]:
    """The function, called once; all later calls give what it gave.

    `functools.cache` does not promise that: threads that come while the first is at work all
    begin to build as well. What fails is not kept, and is tried again at the next call.
    """
    guard = Guard()
    built: list[T] = []

    @functools.wraps(make)
    def get() -> T:
        if not built:
            with guard():
                if not built:
                    built.append(make())
        return built[0]

    return get
