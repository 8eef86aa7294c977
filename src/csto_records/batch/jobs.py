"""What is done with each document, wherever it is done."""

from __future__ import annotations

from typing import Protocol, TypeVar

import attrs

from csto_records.batch.item import Item
from csto_records.batch.reader import parse
from csto_records.batch.result import NotRead, Result
from csto_records.errors import CstoError, UnreadableDocument
from csto_records.registry.registry import Registry

R_co = TypeVar("R_co", covariant=True)


class Job(Protocol[R_co]):
    """What is done with each item. A job is sent to other processes, and never raises."""

    def __call__(self, item: Item) -> R_co:
        """The answer for an item; failures are answers as well."""

    def lost(self, item: Item, reason: str) -> R_co:
        """The answer for an item on which a process was lost."""


@attrs.frozen
class Reading:
    """The job of :func:`~csto_records.batch.parse_many`: an item to its result."""

    context: Registry | None = None

    def __call__(self, item: Item) -> Result:
        """Read one document."""
        if item.error is not None or item.data is None:
            return Result(item.name, None, item.error or NotRead(item.name, "nothing to read"))
        error: CstoError
        try:
            document = parse(
                item.data, url=item.url, media_type=item.media_type, context=self.context
            )
        except UnreadableDocument as unreadable:
            error = UnreadableDocument(item.name, unreadable.reason)
        except Exception as failure:  # a fault of the reader must not end the run
            error = NotRead(item.name, described(failure))
        else:
            return Result(item.name, document)
        return Result(item.name, None, error)

    def lost(self, item: Item, reason: str) -> Result:
        """The result for a document on which a process was lost."""
        return Result(item.name, None, NotRead(item.name, reason))


def described(failure: BaseException) -> str:
    """An exception in one line: its type and what it says."""
    said = " ".join(str(failure).split())[:200]
    return f"{type(failure).__name__}: {said}" if said else type(failure).__name__
