"""What became of one of many documents."""

from __future__ import annotations

import pickle
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


class Sealed:
    """A document as it came from another process: opened when it is first asked for.

    The process that gives out the work has as many to take as all the others read together; most
    of what a document costs there is to make its records anew.
    """

    __slots__ = ("_document", "_sent")

    def __init__(self, sent: bytes) -> None:
        self._sent = sent
        self._document: Document | None = None

    def open(self) -> Document:
        """The document."""
        document = self._document
        if document is None:
            document = self._document = pickle.loads(self._sent)
            self._sent = b""
        return document


def _opened(document: Document | Sealed | None) -> Document | None:
    return document.open() if isinstance(document, Sealed) else document


@attrs.frozen(repr=False, match_args=False)
class Result:
    """What became of one document: ``document``, or ``error`` where it was not read.

    :param name: the path, the name that was given, or "document 3" for the third bare bytes.
    :param document: what was read.
    :param error: :class:`~csto_records.UnreadableDocument` for what is no document at all,
        :class:`NotRead` where reading itself failed.
    """

    __match_args__ = ("name", "document", "error")

    name: str
    _document: Document | Sealed | None = attrs.field(default=None, alias="document", eq=_opened)
    error: CstoError | None = attrs.field(default=None, eq=str)

    @property
    def document(self) -> Document | None:
        """What was read; ``None`` where it could not be."""
        return _opened(self._document)

    def __repr__(self) -> str:
        return f"Result(name={self.name!r}, document={self.document!r}, error={self.error!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        document = self.document
        sent = None if document is None else pickle.dumps(document, pickle.HIGHEST_PROTOCOL)
        return _received, (self.name, sent, self.error)


def _received(name: str, sent: bytes | None, error: CstoError | None) -> Result:
    """A result that was sent from another process."""
    return Result(name, None if sent is None else Sealed(sent), error)
