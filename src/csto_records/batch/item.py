"""One document that is to be read, before it is read."""

from __future__ import annotations

import os

import attrs

from csto_records.errors import CstoError

Content = bytes | str | os.PathLike[str]


@attrs.frozen
class Item:
    """One document to be read.

    :param name: what it is called in results; it is shown and never opened.
    :param data: its bytes, its text (a ``str`` is content) or the path of its file; ``None``
        where there is nothing to read.
    :param url: its address, where that is known.
    :param media_type: its declared type, where that is known.
    :param error: why there is nothing to read.
    """

    name: str
    data: Content | None = attrs.field(default=None, repr=False)
    url: str | None = None
    media_type: str | None = None
    error: CstoError | None = None

    @property
    def size(self) -> int:
        """About how many bytes it has; 0 where that is not known."""
        if self.data is None:
            return 0
        if isinstance(self.data, (bytes, str)):
            return len(self.data)
        try:
            return os.stat(self.data).st_size
        except (OSError, ValueError):
            return 0


def item_of(given: object, number: int) -> Item:
    """The item that a caller means; ``number`` counts from 1 and names bare bytes.

    :raises TypeError: for a bare ``str``, which may be meant as a path or as content, and for
        everything else that is no document.
    """
    if isinstance(given, Item):
        return given
    if isinstance(given, (bytes, bytearray, memoryview)):
        return Item(f"document {number}", bytes(given))
    if isinstance(given, os.PathLike):
        return Item(printable(os.fsdecode(given)), given)
    if isinstance(given, tuple) and len(given) == 2 and isinstance(given[0], str):
        name, data = given
        if isinstance(data, (bytearray, memoryview)):
            data = bytes(data)
        if isinstance(data, (bytes, str, os.PathLike)):
            return Item(name, data)
    hint = "; a path is a pathlib.Path, a text is (name, text)" if isinstance(given, str) else ""
    raise TypeError(f"an item is a path, bytes or (name, bytes), not {type(given).__name__}{hint}")


def printable(name: str) -> str:
    """A name without halves of characters, which no output can encode."""
    return name.encode("utf-8", "replace").decode("utf-8")
