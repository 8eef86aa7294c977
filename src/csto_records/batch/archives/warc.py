"""The pages of a WARC file, read as a stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from csto_records.batch.archives.kinds import FAULTS
from csto_records.batch.item import Item, printable
from csto_records.batch.reader import MAX_BYTES
from csto_records.errors import UnreadableDocument

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


def warc_items(path: str, name: str) -> Iterator[Item]:
    """The pages among the responses and resources of a WARC file, each as "archive!address".

    Pages are what is declared as HTML or plain text, and answered with a status of 200 to 299;
    what is compressed or sent in chunks is unpacked, up to the size that a document may have. A
    record that cannot be read is an item with an error, and so is the place where a damaged file
    ends.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        reason = "reading WARC files needs the extra: pip install 'csto-records[warc]'"
        yield Item(name, error=UnreadableDocument(name, reason))
        return
    wanted = WarcRecordType.response | WarcRecordType.resource
    try:
        with open(path, "rb") as file:
            for record in ArchiveIterator(file, record_types=wanted, parse_http=False):
                yield from _items(record, name)
    except FAULTS as fault:
        reason = f"the archive is damaged: {' '.join(str(fault).split())}"
        yield Item(name, error=UnreadableDocument(name, reason))


def _items(record: WarcRecord, archive: str) -> Iterator[Item]:
    address = printable(record.headers.get("WARC-Target-URI") or "").strip("<>")
    shown = f"{archive}!{address}"
    too_large = UnreadableDocument(shown, f"larger than {MAX_BYTES // 1024**2} MB")
    fits = record.content_length <= MAX_BYTES
    try:
        if fits:
            record = _copy(record)
        if record.is_http:
            record.parse_http(auto_decode="all" if fits else "none")
            headers = record.http_headers
            if headers is None or not 200 <= (headers.status_code or 0) < 300:
                return
            declared = headers.get("Content-Type") or ""
        else:
            declared = record.headers.get("Content-Type") or ""
        if declared.partition(";")[0].strip().lower() not in _PAGES:
            return
        data = record.reader.read(MAX_BYTES + 1) if fits else b""
    except FAULTS as fault:
        reason = f"the record is damaged: {' '.join(str(fault).split())}"
        yield Item(shown, error=UnreadableDocument(shown, reason))
        return
    if not fits or len(data) > MAX_BYTES:
        yield Item(shown, error=too_large)
        return
    yield Item(shown, data, url=address or None, media_type=declared)


def _copy(record: WarcRecord) -> WarcRecord:
    """The record apart from its file, whose place a fault or half a reading would lose."""
    from fastwarc.warc import WarcRecord

    copy = WarcRecord()
    copy.init_headers(record.record_type)
    for key, value in record.headers.items():
        copy.headers[key] = value
    copy.set_bytes_content(record.reader.read())
    copy.is_http = record.is_http
    return copy
