"""Reading many documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from csto_records.batch.item import Content, Item, item_of
from csto_records.batch.jobs import Job, R_co, Reading
from csto_records.batch.result import Result
from csto_records.errors import InvalidValue
from csto_records.registry.registry import Registry


def parse_many(
    items: Iterable[Item | Content | tuple[str, Content]],
    *,
    workers: int = 1,
    context: Registry | None = None,
) -> Iterator[Result]:
    """Read many documents, and yield what became of each in the order in which they are given.

    Memory is bounded: a few chunks of documents are under way, and what was yielded is let go.
    The results do not depend on the number of workers. A document that cannot be read is a
    result with its error, and so is one on which a worker process is lost; nothing is raised for
    it. Closing the iterator ends the workers.

    With more than one worker a script needs ``if __name__ == "__main__":`` around what it does:
    but on Linux in a process without other threads, each worker imports the script anew.

    :param items: paths (``pathlib.Path``), bytes, pairs of a name and its content, or what
        :func:`~csto_records.batch.members` yields for a folder or an archive.
    :param workers: how many processes read; 1 reads in this one.
    :param context: a registry by whose names persons are known.
    :raises InvalidValue: where ``workers`` is not a whole number above 0.
    :raises TypeError: where an item is none of these (a bare ``str`` is a path to some and content
        to others, so it is refused).
    """
    return do_many(items, Reading(context), workers)


def do_many(items: Iterable[object], job: Job[R_co], workers: int) -> Iterator[R_co]:
    """The answers of a job for many items, in their order."""
    if type(workers) is not int or workers < 1:
        raise InvalidValue(f"workers must be a whole number above 0, not {workers!r}", workers)
    given = (item_of(item, number) for number, item in enumerate(items, 1))
    if workers == 1:
        return (job(item) for item in given)
    from csto_records.batch.pool import in_processes

    return in_processes(given, job, workers)
