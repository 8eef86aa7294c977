"""Python's collector of cycles, at rest while much is made that holds none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Leave cycles uncollected for the length of a block.

    Reading a large file makes hundreds of thousands of objects that all stay: looking through
    them for cycles, again and again, takes a quarter of the time and finds nothing. A collector
    that the user has switched off stays off.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
