"""The regular files of a tar file, read as a stream.

The headers are walked here and not by :mod:`tarfile`, whose reader takes extended headers of any
size into memory, calls itself for each of them, and keeps every header that it has seen. Single
headers are understood by :mod:`tarfile`.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator

import attrs

from csto_records.batch.archives.kinds import BLOCK, FAULTS, Stream, opened
from csto_records.batch.item import Item, printable
from csto_records.batch.reader import MAX_BYTES
from csto_records.errors import UnreadableDocument

#: Extended headers hold a path and some times; more than this in bytes is an attack.
MAX_HEADER = 64 * 1024

#: So many extended headers may come before a file.
MAX_HEADERS = 8

#: A file that is too large is passed over, but not one of more than a terabyte of nothing.
MAX_PASSED = 1024 * 1024 * 1024

_STEP = 1024 * 1024
_REGULAR = (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.CONTTYPE)
_LONG = (tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)
_EXTENDED = (tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.XGLTYPE, *_LONG)
_EMPTY = (tarfile.LNKTYPE, tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.DIRTYPE)
_WITHOUT_DATA = (*_EMPTY, tarfile.FIFOTYPE)


class _Damaged(Exception):
    """The archive cannot be read any further."""


@attrs.define
class _Header:
    """What is known of the next file."""

    type: bytes = b""
    name: str = ""
    size: int = 0
    sparse: bool = False


def tar_items(path: str, name: str) -> Iterator[Item]:
    """The regular files of a tar file, each as "archive!member".

    A damaged archive ends with an item that says so; what came before it is kept.
    """
    try:
        with opened(path) as file:
            yield from _items(file, name)
    except _Damaged as damage:
        yield Item(name, error=UnreadableDocument(name, f"the archive is damaged: {damage}"))
    except FAULTS as fault:
        said = " ".join(str(fault).split()) or type(fault).__name__
        yield Item(name, error=UnreadableDocument(name, f"the archive is damaged: {said}"))


def _items(file: Stream, archive: str) -> Iterator[Item]:
    while (header := _next_header(file)) is not None:
        left = header.size
        if header.type in _REGULAR and not header.sparse and not header.name.endswith("/"):
            shown = f"{archive}!{header.name}"
            if header.size <= MAX_BYTES:
                yield Item(shown, _exactly(file, header.size))
                left = 0
            else:
                reason = f"larger than {MAX_BYTES // 1024**2} MB"
                yield Item(shown, error=UnreadableDocument(shown, reason))
        _pass(file, left + -header.size % BLOCK)


def _next_header(file: Stream) -> _Header | None:
    """The next file's header, with what the extended headers before it say; ``None``: the end."""
    long_name: str | None = None
    records: dict[str, str] = {}
    for _ in range(MAX_HEADERS):
        block = file.read(BLOCK)
        if not block or block == bytes(BLOCK):
            return None
        if len(block) < BLOCK:
            raise _Damaged("it ends in a header")
        try:
            found = tarfile.TarInfo.frombuf(block, "utf-8", "replace")
        except tarfile.HeaderError as fault:
            raise _Damaged(str(fault)) from fault
        if found.size < 0:
            raise _Damaged("a size below 0")
        if found.type in _EXTENDED:
            if found.size > MAX_HEADER:
                raise _Damaged("an extended header that is too large")
            said = _exactly(file, found.size)
            _pass(file, -found.size % BLOCK)
            if found.type == tarfile.GNUTYPE_LONGNAME:
                long_name = said.split(b"\0")[0].decode("utf-8", "replace")
            elif found.type not in (tarfile.XGLTYPE, *_LONG):
                records = _records(said)
            continue
        return _header(file, block, found, long_name, records)
    raise _Damaged("too many extended headers")


def _header(
    file: Stream,
    block: bytes,
    found: tarfile.TarInfo,
    long_name: str | None,
    records: dict[str, str],
) -> _Header:
    size = found.size
    if records.get("size", "").isascii() and records.get("size", "").isdigit():
        size = int(records["size"][:20])
    sparse = found.type == tarfile.GNUTYPE_SPARSE
    more = sparse and block[482] != 0
    while more:  # the map of a sparse file goes on in blocks of its own
        more = _exactly(file, BLOCK)[504] != 0
    if found.type in _WITHOUT_DATA:
        size = 0
    return _Header(
        found.type,
        printable(records.get("path") or long_name or found.name),
        size,
        sparse or any(key.startswith("GNU.sparse.") for key in records),
    )


def _records(said: bytes) -> dict[str, str]:
    """The records "length key=value" of an extended header; what is malformed ends them."""
    records: dict[str, str] = {}
    at = 0
    while at < len(said):
        space = said.find(b" ", at, at + 8)
        if space < 0 or not said[at:space].isdigit():
            break
        end = at + int(said[at:space])
        if end <= space or end > len(said):
            break
        key, equals, value = said[space + 1 : end - 1].partition(b"=")
        if equals:
            records[key.decode("utf-8", "replace")] = value.decode("utf-8", "replace")
        at = end
    return records


def _exactly(file: Stream, size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise _Damaged("it ends in a file")
    return data


def _pass(file: Stream, size: int) -> None:
    """Pass over so many bytes; they are read, because a stream cannot jump."""
    if size > MAX_PASSED:
        raise _Damaged("a file that is too large to pass over")
    while size > 0:
        size -= len(_exactly(file, min(size, _STEP)))
