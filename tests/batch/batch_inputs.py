"""Small archives that the tests of the batch reader make for themselves, and jobs that fail."""

from __future__ import annotations

import io
import os
import tarfile
from pathlib import Path

import attrs

from csto_records.batch.item import Item
from csto_records.batch.jobs import Reading
from csto_records.batch.result import Result

KILLER = b"this specimen document ends the process that reads it"
BREAKER = b"this specimen document finds a fault in the reader"


def page(number: int) -> bytes:
    """A small page of its own."""
    return (
        f"A specimen page, number {number}\n\nApril 2, 2021, Primerovo\n\n"
        f"Chairman of the Specimen Board Ivan Primer: This is specimen text number {number}.\n"
    ).encode()


@attrs.frozen
class Treacherous:
    """The job of the reader, but two documents are the end of it."""

    reading: Reading = attrs.field(factory=Reading)

    def __call__(self, item: Item) -> Result:
        """Read; end the process, or raise what no job may raise."""
        if item.data == KILLER:
            os._exit(9)
        if item.data == BREAKER:
            raise ZeroDivisionError("specimen")
        return self.reading(item)

    def lost(self, item: Item, reason: str) -> Result:
        """As the reader does."""
        return self.reading.lost(item, reason)


def tar_of(path: Path, files: dict[str, bytes], mode: str = "w") -> Path:
    """A tar file of these files."""
    with tarfile.open(path, mode, format=tarfile.PAX_FORMAT) as tar:
        for name, data in files.items():
            header = tarfile.TarInfo(name)
            header.size = len(data)
            tar.addfile(header, io.BytesIO(data))
    return path


def warc_record(
    address: str,
    body: bytes,
    *,
    status: str = "200 OK",
    headers: str = "Content-Type: text/plain; charset=utf-8\r\n",
) -> bytes:
    """One response record."""
    http = f"HTTP/1.1 {status}\r\n{headers}\r\n".encode() + body
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: {address}\r\n"
        "WARC-Date: 2021-04-02T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"
