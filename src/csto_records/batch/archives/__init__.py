"""The documents of a folder, a tar or a WARC file, without unpacking anything to disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from csto_records.batch.archives.folder import files_below
from csto_records.batch.archives.kinds import Kind, kind_of
from csto_records.batch.archives.tar import tar_items
from csto_records.batch.archives.warc import warc_items
from csto_records.batch.item import Item, printable

_READERS: dict[Kind, Callable[[str, str], Iterator[Item]]] = {
    Kind.TAR: tar_items,
    Kind.WARC: warc_items,
}


def members(path: os.PathLike[str] | str) -> Iterator[Item]:
    """The documents at a path, in a fixed order, for :func:`~csto_records.batch.parse_many`.

    * a folder: its files, and those below it, sorted by path; hidden ones are left out, links to
      folders are not followed, and archives among the files are opened;
    * a tar file, also compressed (gzip, bzip2, xz): its regular files in their order, read as a
      stream; links, devices and sparse files are left out;
    * a WARC file, also compressed: the pages of its responses, with their addresses (needs
      ``csto-records[warc]``);
    * any other file: that file.

    Archives are told by their content, not by their names. Names inside them are only shown,
    never opened: "pages.tar!2020/1.html". A member that is too large, and an archive that ends too
    early, is an item with an error. Nothing is raised for what a file holds.
    """
    name = os.fspath(path)
    if os.path.isdir(name):
        for file in files_below(name):
            yield from _file(file)
    else:
        yield from _file(name)


def count(paths: Iterable[os.PathLike[str] | str]) -> int | None:
    """How many documents there are at the paths; ``None`` where only reading them would tell."""
    total = 0
    for path in paths:
        name = os.fspath(path)
        files = files_below(name) if os.path.isdir(name) else [name]
        for file in files:
            if kind_of(file) is not Kind.FILE:
                return None
            total += 1
    return total


def _file(name: str) -> Iterator[Item]:
    read = _READERS.get(kind_of(name))
    if read is None:
        yield Item(printable(name), Path(name))
    else:
        yield from read(name, printable(name))


__all__ = ["count", "members"]
