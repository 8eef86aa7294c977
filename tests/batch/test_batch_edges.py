"""What the batch reader does where an archive, an item or a worker process is at its limits."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import tarfile
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import pytest
from batch_inputs import BREAKER, KILLER, Treacherous, page, warc_record

from csto_records import UnreadableDocument
from csto_records.batch import Item, NotRead, Result, members, parse_many, pool
from csto_records.batch.archives import folder, tar, warc
from csto_records.batch.jobs import Reading

BLOCK = 512


def header_of(name: str, size: int, type: bytes = tarfile.REGTYPE) -> bytes:
    """One header, as in a tar file."""
    info = tarfile.TarInfo(name)
    info.size, info.type = size, type
    return info.tobuf(tarfile.USTAR_FORMAT)


def padded(data: bytes) -> bytes:
    """Bytes with what a tar file fills its block with."""
    return data + bytes(-len(data) % BLOCK)


def in_tar(path: Path, *parts: bytes) -> list[tuple[str, object]]:
    """Name and content, or the reason why there is none, of what is in such a tar file."""
    path.write_bytes(b"".join(parts) + bytes(2 * BLOCK))
    return [
        (i.name, i.data or i.error.reason)
        for i in tar.tar_items(str(path), "t")
        if i.data or i.error
    ]


def extended(records: bytes, type: bytes = tarfile.XHDTYPE) -> bytes:
    """An extended header."""
    return header_of("x", len(records), type) + padded(records)


# -- tar files -----------------------------------------------------------------------------------


def test_a_size_below_zero_ends_a_tar_file(tmp_path):
    header = bytearray(header_of("a.txt", 1))
    header[124:136] = b"\xff" * 12  # -1, as large numbers are written
    header[148:156] = b"%06o\0 " % (sum(header[:148]) + 8 * 32 + sum(header[156:]))
    assert in_tar(tmp_path / "t", bytes(header)) == [
        ("t", "the archive is damaged: a size below 0")
    ]


def test_what_an_extended_header_says_of_the_next_file_holds(tmp_path):
    records = b"14 path=b.txt\n" + b"9 size=3\n"
    found = in_tar(tmp_path / "t", extended(records), header_of("a.txt", 0), padded(b"abc"))
    assert found == [("t!b.txt", b"abc")]


@pytest.mark.parametrize(
    "records",
    [
        b"99 path=b.txt\n",  # longer than the header
        b"1 path=b.txt\n",  # shorter than itself
        b"8 a.txt\n" + b"99 path=b.txt\n",  # no "=" in the first
    ],
)
def test_a_malformed_record_says_nothing(tmp_path, records):
    found = in_tar(tmp_path / "t", extended(records), header_of("a.txt", 3), padded(b"abc"))
    assert found == [("t!a.txt", b"abc")]


@pytest.mark.parametrize("type", [tarfile.XGLTYPE, tarfile.GNUTYPE_LONGLINK])
def test_headers_that_are_not_about_the_next_files_path_are_passed_over(tmp_path, type):
    header = extended(b"14 path=b.txt\n", type)
    found = in_tar(tmp_path / "t", header, header_of("a.txt", 3), padded(b"abc"))
    assert found == [("t!a.txt", b"abc")]


def test_the_map_of_a_sparse_file_is_passed_over_and_the_next_file_is_read(tmp_path):
    sparse = bytearray(header_of("sparse", 3, tarfile.GNUTYPE_SPARSE))
    sparse[482] = 1  # the map goes on in a block of its own
    sparse[148:156] = b"%06o\0 " % (sum(sparse[:148]) + 8 * 32 + sum(sparse[156:]))
    more, last = bytearray(BLOCK), bytes(BLOCK)
    more[504] = 1
    parts = (
        bytes(sparse),
        bytes(more),
        last,
        padded(b"xyz"),
        header_of("a.txt", 3),
        padded(b"abc"),
    )
    assert in_tar(tmp_path / "t", *parts) == [("t!a.txt", b"abc")]


# -- WARC files and folders ----------------------------------------------------------------------


@pytest.fixture
def fastwarc():
    """The reader of WARC files, which is an extra."""
    return pytest.importorskip("fastwarc", reason="needs the extra csto-records[warc]")


def test_a_warc_file_that_is_gone_is_an_error(tmp_path, fastwarc):
    (item,) = warc.warc_items(str(tmp_path / "gone"), "w")
    assert isinstance(item.error, UnreadableDocument)
    assert "the archive is damaged" in item.error.reason


def test_a_resource_is_a_page_by_the_type_of_its_record(tmp_path, fastwarc):
    def resource(address: str, type: str) -> bytes:
        head = (
            f"WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: {address}\r\n"
            "WARC-Date: 2021-04-02T00:00:00Z\r\n"
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
            f"Content-Type: {type}\r\nContent-Length: {len(page(1))}\r\n\r\n"
        )
        return head.encode() + page(1) + b"\r\n\r\n"

    records = [resource("http://primer.example/1", "image/png")]
    records.append(resource("http://primer.example/2", "text/plain"))
    (tmp_path / "w").write_bytes(b"".join(records))
    (item,) = members(tmp_path / "w")
    assert (item.url, item.data) == ("http://primer.example/2", page(1))


def test_a_record_that_is_too_large_is_an_error_and_the_next_is_read(
    tmp_path, fastwarc, monkeypatch
):
    monkeypatch.setattr(warc, "MAX_BYTES", 1024**2)
    large = warc_record("http://primer.example/large", bytes(1024**2))
    (tmp_path / "w").write_bytes(large + warc_record("http://primer.example/1", page(1)))
    first, second = members(tmp_path / "w")
    assert first.error is not None
    assert first.error.reason == "larger than 1 MB"
    assert second.data == page(1)


def test_a_folder_that_cannot_be_listed_holds_nothing(tmp_path, monkeypatch):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.txt").write_bytes(page(1))
    real = os.listdir

    def refusing(path: str) -> list[str]:
        if path.endswith("a"):
            raise PermissionError(path)
        return real(path)

    monkeypatch.setattr(os, "listdir", refusing)
    found = [os.path.relpath(path, tmp_path) for path in folder.files_below(str(tmp_path))]
    assert found == ["b/page.txt"]


# -- items and results ---------------------------------------------------------------------------


def test_an_item_without_content_is_of_no_size():
    assert Item("gone", error=UnreadableDocument("gone", "no such file")).size == 0
    assert Item("text", "abc").size == 3


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_of_every_kind_may_be_named(kind):
    (result,) = parse_many([("a page", kind(page(1)))])
    assert result.name == "a page"
    assert result.document == next(parse_many([("a page", page(1))])).document


def test_a_result_shows_what_it_holds():
    good, bad = parse_many([("a page", page(1)), ("a picture", b"\x89PNG")])
    assert repr(good.document).startswith("<Document ")
    assert repr(good.document).endswith(" claims, layout generic-text>")
    assert repr(good) == f"Result(name='a page', document={good.document!r}, error=None)"
    assert repr(bad) == f"Result(name='a picture', document=None, error={bad.error!r})"


# -- what a worker does --------------------------------------------------------------------------


@pytest.fixture
def worker(monkeypatch):
    """This process as a worker with the job of the reader; afterwards as it was."""
    monkeypatch.setattr(pool, "_jobs", [])
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGTERM, lambda *_: None)  # as a program does that ends in its own way
    pool._begin(Reading())
    yield pool
    for number, handler in before.items():
        signal.signal(number, handler)
    gc.unfreeze()


def test_a_worker_leaves_an_interrupt_to_the_process_that_gives_the_work(worker):
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert worker._ready()


def test_a_worker_ends_when_it_is_told_to_whatever_the_program_does_then(worker):
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_worker_packs_one_answer_for_each_item_and_what_stood_before_is_frozen(worker):
    chunk = (Item("one", page(1)), Item("two", b"\x89PNG"))
    answers = [pickle.loads(answer) for answer in worker._work(chunk)]
    assert answers == [Reading()(item) for item in chunk]
    assert all(isinstance(answer, Result) for answer in answers)
    assert gc.get_freeze_count() > 0


def test_a_pool_that_broke_before_work_is_given_is_hired_anew():
    crew = pool._Crew(Treacherous(), 1)
    try:
        lost = crew.give((Item("killer", KILLER),))
        assert lost.exception(timeout=60) is not None
        given = crew.give((Item("a page", page(1)),))
        (answer,) = crew.answers((Item("a page", page(1)),), given)
        assert answer.document is not None
        (answer,) = crew.answers((Item("killer", KILLER),), lost)
        assert isinstance(answer.error, NotRead)
        failed: Future[list[bytes]] = crew.give((Item("breaker", BREAKER),))
        (answer,) = crew.answers((Item("breaker", BREAKER),), failed)
        assert str(answer.error) == "breaker: ZeroDivisionError: specimen"
    finally:
        crew.end()


def test_where_no_worker_can_start_the_run_says_why(monkeypatch):
    def hire(self: object, workers: int) -> ProcessPoolExecutor:
        spawn = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(workers, spawn, initializer=os._exit, initargs=(3,))

    monkeypatch.setattr(pool._Crew, "_hire", hire)
    with pytest.raises(RuntimeError, match="worker processes cannot start"):
        list(pool.in_processes([Item("a page", page(1))], Reading(), 1))
