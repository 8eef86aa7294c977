"""What became of one of many documents."""

from __future__ import annotations

from typing import Any

import attrs

from csto_records.batch.reader import Document
from csto_records.errors import CstoError


class NotRead(CstoError):
    """A document was not read, through no fault that can be named of its own.

    The process that read it was killed (for want of memory, mostly), or the reader failed where
    it must not. ``name`` says which document, ``reason`` says why.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.name, self.reason)


@attrs.frozen
class Result:
    """What became of one document: ``document``, or ``error`` where it was not read.

    :param name: the path, the name that was given, or "document 3" for the third bare bytes.
    :param document: what was read.
    :param error: :class:`~csto_records.UnreadableDocument` for what is no document at all,
        :class:`NotRead` where reading itself failed.
    """

    name: str
    document: Document | None = None
    error: CstoError | None = attrs.field(default=None, eq=str)
