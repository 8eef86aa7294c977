"""Collecting what is wrong with a file: all of it, each with its path, within bounds."""

from collections.abc import Iterator

from cattrs import ForbiddenExtraKeysError
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    IterableValidationNote,
)

from csto_records.errors import InvalidFile

#: How many problems are listed; of more, only the number is told.
LISTED = 100
#: After so many, nothing more is looked at: the file is not one of ours, or made to take time.
ENOUGH = 10_000
_LONGEST = 300


class Problems:
    """What is wrong with a file so far; of a hostile file, no more than a page is kept."""

    def __init__(self) -> None:
        self._listed: list[tuple[str, str]] = []
        self.count = 0

    def add(self, path: str, what: str) -> None:
        """Note one problem."""
        self.count += 1
        if len(self._listed) < LISTED:
            self._listed.append((_short(path), _short(what)))

    @property
    def enough(self) -> bool:
        """Whether so much is wrong that looking further tells nothing more."""
        return self.count >= ENOUGH

    def add_error(self, path: str, error: Exception) -> None:
        """Note all that an error of the converter tells."""
        for where, what in explain(error, path):
            self.add(where, what)

    def raise_any(self, name: str) -> None:
        """Raise what was noted, if anything was.

        :raises InvalidFile: with all problems, or the first hundred and the number of the rest.
        """
        if not self.count:
            return
        listed = list(self._listed)
        if self.count > len(listed):
            listed.append(("$", f"{self.count - len(listed)} more problems are not listed"))
        raise InvalidFile(name, listed)


def explain(error: BaseException, path: str) -> Iterator[tuple[str, str]]:
    """The problems in an error of the converter, each with its path."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from explain(inner, path + _step(inner))
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields):
            yield f"{path}.{key}", "unknown key"
    elif isinstance(error, KeyError):
        yield f"{path}.{error.args[0]}", "missing"
    else:
        yield path, str(error) or type(error).__name__


def _step(error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
        # a missing key carries its own name
        if isinstance(note, AttributeValidationNote) and not isinstance(error, KeyError):
            return f".{note.name}"
    return ""


def _short(text: str) -> str:
    # lone surrogates could not be printed; a value of a megabyte should not be
    printable = text.encode("utf-8", "backslashreplace").decode("utf-8")
    if len(printable) <= _LONGEST:
        return printable
    return printable[: _LONGEST - 3] + "..."
