"""What sort of file it is, by its first bytes."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import stat
import zlib
from enum import Enum
from io import BufferedReader

#: What opening or unpacking a file that is not what it says can raise.
FAULTS = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError)

BLOCK = 512  # bytes: the unit of a tar file


#: A file that is read from its beginning to its end.
Stream = BufferedReader | gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile


class Kind(Enum):
    """What sort of file it is."""

    TAR = "tar"
    WARC = "warc"
    FILE = "file"  # everything else


def kind_of(path: str) -> Kind:
    """What sort of file lies there; what cannot be opened is a plain file."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # opening a pipe may never end
            return Kind.FILE
        with opened(path) as file:
            head = file.read(BLOCK)
    except FAULTS:
        return Kind.FILE
    if head.startswith(b"WARC/"):
        return Kind.WARC
    return Kind.TAR if _is_tar(head) else Kind.FILE


def _is_tar(head: bytes) -> bool:
    """By the checksum of the first header; the magic word is missing in the oldest files."""
    said = head[148:156].strip(b" \0")
    if len(head) < BLOCK or not 0 < len(said) < 8 or not all(48 <= c < 56 for c in said):
        return False
    return int(said, 8) == sum(head[:148]) + sum(head[156:]) + 8 * 32


def opened(path: str) -> Stream:
    """The content of a file, unpacked while it is read where it is compressed."""
    with open(path, "rb") as file:
        head = file.read(6)
    if head.startswith(b"\x1f\x8b"):
        return gzip.open(path, "rb")
    if head.startswith(b"BZh"):
        return bz2.open(path, "rb")
    if head.startswith(b"\xfd7zXZ\0"):
        return lzma.open(path, "rb")
    return open(path, "rb")
