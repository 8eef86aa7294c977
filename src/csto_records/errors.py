"""Every error this library raises, under one root.

::

    CstoError
    ├── InvalidValue (ValueError)      a value that cannot be what it is given for
    │   ├── InvalidDate                    not a day, or not a date that exists
    │   └── InvalidPeriod                  a period that ends before it starts
    ├── NoAnswer (LookupError)         a question that has no single answer
    │   ├── NotOnRecord                    covered, and nobody is on record
    │   │   └── UnknownName                    the name itself is not on record
    │   ├── OutsideCoverage                this registry does not cover the day
    │   └── Undetermined                   more than one answer is possible
    ├── UnreadableDocument             bytes that are no document at all
    ├── InvalidFile                    one of our own files is wrong: all problems at once
    └── IncompatibleRegistries         two registries that cannot be merged
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any


class CstoError(Exception):
    """The root of all errors of this library."""


class InvalidValue(CstoError, ValueError):
    """A value that cannot be what it is given for. ``value`` is what was given."""

    def __init__(self, message: str, value: object = None) -> None:
        super().__init__(message)
        self.message = message
        self.value = value

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.value)


class InvalidDate(InvalidValue):
    """Not a day, a month or a year; or a date that does not exist."""


class InvalidPeriod(InvalidValue):
    """A period that ends before it starts, or holds no day at all."""


class NoAnswer(CstoError, LookupError):
    """A question that has no single answer. ``question`` is the question in words."""

    kind = "no answer"

    def __init__(self, message: str, *, question: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.question = question

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, dict(self.__dict__))


def _rebuild(cls: type[NoAnswer], message: str, state: dict[str, Any]) -> NoAnswer:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class NotOnRecord(NoAnswer):
    """The registry covers what was asked, and nobody is on record."""

    kind = "not on record"


class UnknownName(NotOnRecord):
    """A name, office or body that is not on record. ``nearest`` are the closest that are."""

    def __init__(
        self, name: str, *, sort: str = "name", nearest: Iterable[str] = (), question: str = ""
    ) -> None:
        self.name = name
        self.sort = sort
        self.nearest = tuple(nearest)
        message = f"no {sort} {name!r} is on record"
        if self.nearest:
            message += "; the nearest: " + ", ".join(self.nearest)
        super().__init__(message, question=question)


class OutsideCoverage(NoAnswer):
    """What was asked lies outside what this registry says that it covers.

    ``covered`` holds the covered periods, in order; it may be empty.
    """

    kind = "outside coverage"

    def __init__(self, message: str, *, covered: Iterable[Any] = (), question: str = "") -> None:
        self.covered = tuple(covered)
        super().__init__(message, question=question)


class Undetermined(NoAnswer):
    """More than one answer is possible. ``candidates`` are the records that may be it."""

    kind = "undetermined"

    def __init__(self, message: str, *, candidates: Iterable[Any] = (), question: str = "") -> None:
        self.candidates = tuple(candidates)
        super().__init__(message, question=question)


class UnreadableDocument(CstoError):
    """Bytes that are no document at all. ``name`` says which, ``reason`` says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.name, self.reason)


class InvalidFile(CstoError):
    """One of our own files is wrong. ``problems`` are (path in the file, what is wrong)."""

    def __init__(self, name: str, problems: Sequence[tuple[str, str]]) -> None:
        self.name = name
        self.problems = tuple(problems)
        lines = "\n".join(f"  {path}: {what}" for path, what in self.problems)
        count = len(self.problems)
        super().__init__(f"{name}: {count} problem{'' if count == 1 else 's'}\n{lines}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.name, self.problems)


class IncompatibleRegistries(CstoError):
    """Two registries that cannot be merged, because they read claims by different policies."""
