"""Folders, tar and WARC files: what is in them, in order, and nothing that they can do."""

from __future__ import annotations

import gzip
import io
import os
import resource
import sys
import tarfile
from pathlib import Path

import pytest
from batch_inputs import page, tar_of, warc_record
from hypothesis import given
from hypothesis import strategies as st

from csto_records import UnreadableDocument
from csto_records.batch import members, parse_many
from csto_records.batch.archives import count, tar

PAGES = {f"2020/{number}.txt": page(number) for number in (1, 2, 10)}


def shown(path):
    """Name below the archive and content of each item; the reason in place of missing content."""
    return [
        (item.name.partition("!")[2] or Path(item.name).name, item.data or item.error.reason)
        for item in members(path)
    ]


def header_of(name: str, size: int, **more: object) -> bytes:
    """One header, as in a tar file."""
    info = tarfile.TarInfo(name)
    info.size = size
    for key, value in more.items():
        setattr(info, key, value)
    return info.tobuf(tarfile.USTAR_FORMAT)


# -- folders -------------------------------------------------------------------------------------


def test_a_folder_is_read_in_order_without_hidden_files_and_without_going_in_circles(tmp_path):
    for name in ("b/2.txt", "b/10.txt", "a.txt", "b.txt", ".hidden.txt", ".git/x.txt", "c/d/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(page(1))
    (tmp_path / "b" / "circle").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    names = [os.path.relpath(item.name, tmp_path) for item in members(tmp_path)]
    found = ["a.txt", "b/10.txt", "b/2.txt", "b/circle", "b.txt", "c/d/e.txt", "pipe"]
    assert names == found
    assert count([tmp_path]) == len(found)
    errors = {r.name: r.error for r in parse_many(members(tmp_path)) if r.error is not None}
    assert {os.path.relpath(name, tmp_path): e.reason for name, e in errors.items()} == {
        "b/circle": "is a directory",
        "pipe": "is not a regular file",
    }


def test_a_deep_folder_is_read_without_recursion(tmp_path):
    here, depth = os.getcwd(), sys.getrecursionlimit() + 100
    os.chdir(tmp_path)
    try:
        for _ in range(depth):
            os.mkdir("d")
            os.chdir("d")
        Path("page.txt").write_bytes(page(1))
        os.chdir(tmp_path)
        names = [item.name for item in members(".")]
        for _ in range(depth):
            os.chdir("d")
        os.remove("page.txt")
        for _ in range(depth):  # what cleans up after the tests does use recursion
            os.chdir("..")
            os.rmdir("d")
    finally:
        os.chdir(here)
    assert names == [os.path.join(".", *["d"] * depth, "page.txt")]


def test_a_missing_path_is_a_result():
    (result,) = parse_many(members("there/is/no/such/place"))
    assert isinstance(result.error, UnreadableDocument)
    assert "no such file" in str(result.error)


def test_archives_in_a_folder_are_opened(tmp_path):
    tar_of(tmp_path / "pages.bin", PAGES)
    (tmp_path / "z.txt").write_bytes(page(7))
    names = [item.name.removeprefix(str(tmp_path)) for item in members(tmp_path)]
    assert names == [*(f"/pages.bin!{name}" for name in PAGES), "/z.txt"]
    assert count([tmp_path]) is None


def test_a_name_that_no_output_can_encode_is_made_printable(tmp_path):
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))).write_bytes(page(1))
    (result,) = parse_many(members(tmp_path))
    assert result.document is not None
    assert result.name.encode("utf-8").endswith(b"?.txt")


# -- tar files -----------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_a_tar_file_is_told_by_its_content_and_read_in_its_order(tmp_path, mode):
    files = {**PAGES, "long/" * 60 + "name.txt": page(3), "кириллица.txt": page(4)}
    path = tar_of(tmp_path / "pages", files, mode)
    assert shown(path) == list(files.items())


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT, tarfile.USTAR_FORMAT])
def test_all_forms_of_tar_files_are_read(tmp_path, form):
    name = "folder/" * 20 + "x" * 80 + ".txt"
    with tarfile.open(tmp_path / "t", "w", format=form) as archive:
        info = tarfile.TarInfo(name)
        info.size = 3
        archive.addfile(info, io.BytesIO(b"abc"))
    assert shown(tmp_path / "t") == [(name, b"abc")]


def test_links_and_devices_are_left_out_and_hostile_names_are_only_names(tmp_path):
    names = ["../../etc/passwd", "/etc/shadow", "a\x1b[2Jb", "x\nerror: y"]
    with tarfile.open(tmp_path / "t.tar", "w", format=tarfile.PAX_FORMAT) as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo(f"link-{kind!r}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = len(page(1))
            archive.addfile(info, io.BytesIO(page(1)))
    before = sorted(os.listdir(tmp_path))
    assert shown(tmp_path / "t.tar") == [(name, page(1)) for name in names]
    assert sorted(os.listdir(tmp_path)) == before


def test_a_file_that_is_too_large_is_an_error_and_the_next_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(tar, "MAX_BYTES", 1000)
    path = tar_of(tmp_path / "t", {"a": page(1), "b": bytes(5000), "c": page(2)})
    assert shown(path) == [("a", page(1)), ("b", "larger than 0 MB"), ("c", page(2))]


def test_a_bomb_is_passed_over_without_taking_it_into_memory(tmp_path):
    with gzip.open(tmp_path / "t.tgz", "wb") as file:
        file.write(header_of("bomb", 300 * 1024**2))
        for _ in range(300):
            file.write(bytes(1024**2))
        file.write(header_of("page", len(page(1))) + page(1).ljust(512, b"\0") + bytes(1024))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert shown(tmp_path / "t.tgz") == [("bomb", "larger than 32 MB"), ("page", page(1))]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000  # kB


def test_a_size_that_nobody_can_pass_over_ends_the_archive(tmp_path):
    (tmp_path / "t").write_bytes(header_of("a", 8**11 - 1))
    reasons = [reason for _, reason in shown(tmp_path / "t")]
    assert reasons == [
        "larger than 32 MB",
        "the archive is damaged: a file that is too large to pass over",
    ]


def test_extended_headers_are_bounded_in_number_and_size(tmp_path):
    for size, times, reason in (
        (10**9, 1, "an extended header that is too large"),
        (0, 5000, "too many extended headers"),
    ):
        block = header_of("x", size, type=tarfile.XHDTYPE)
        (tmp_path / "t").write_bytes(block * times + bytes(512))
        assert shown(tmp_path / "t") == [("t", f"the archive is damaged: {reason}")]


def test_an_extended_header_of_digits_costs_no_time(tmp_path):
    said = b"1" * 60_000
    data = header_of("x", len(said), type=tarfile.XHDTYPE) + said.ljust(60_416, b"\0")
    data += header_of("page", len(page(1))) + page(1).ljust(512, b"\0") + bytes(1024)
    (tmp_path / "t").write_bytes(data)
    assert shown(tmp_path / "t") == [("page", page(1))]


@given(cut=st.integers(0, 6000), compressed=st.booleans())
def test_a_cut_archive_gives_what_came_before_the_cut(tmp_path_factory, cut, compressed):
    folder = tmp_path_factory.mktemp("cut")
    whole = tar_of(folder / "whole", PAGES, "w:gz" if compressed else "w").read_bytes()
    (folder / "cut").write_bytes(whole[: cut % len(whole)])
    items = shown(folder / "cut")
    kept = [item for item in items if not isinstance(item[1], str)]
    assert kept == list(PAGES.items())[: len(kept)] or items == [("cut", folder / "cut")]
    assert len(items) - len(kept) <= 1


@given(st.binary(max_size=3000), st.integers(0, 2000), st.booleans())
def test_no_bytes_break_the_reader_of_tar_files(tmp_path_factory, noise, at, compressed):
    folder = tmp_path_factory.mktemp("noise")
    data = bytearray(tar_of(folder / "whole", PAGES).read_bytes())
    data[at : at + len(noise)] = noise
    (folder / "noise").write_bytes(gzip.compress(bytes(data)) if compressed else bytes(data))
    for item in tar.tar_items(str(folder / "noise"), "noise"):
        assert (item.data is None) == (item.error is not None)


# -- WARC files ----------------------------------------------------------------------------------


@pytest.fixture
def fastwarc():
    """The reader of WARC files, which is an extra."""
    return pytest.importorskip("fastwarc", reason="needs the extra csto-records[warc]")


@pytest.mark.parametrize("compress", [bytes, gzip.compress])
def test_a_warc_file_gives_its_pages_with_their_addresses(tmp_path, fastwarc, compress):
    html = "Content-Type: text/html\r\n"
    records = [
        warc_record("http://primer.example/1", page(1)),
        warc_record("http://primer.example/lost", b"gone", status="404 Not Found"),
        warc_record(
            "http://primer.example/image", b"\x89PNG", headers="Content-Type: image/png\r\n"
        ),
        warc_record("http://primer.example/2", b"<p>specimen", headers=html),
        warc_record(
            "http://primer.example/3",
            gzip.compress(b"<p>packed"),
            headers=html + "Content-Encoding: gzip\r\n",
        ),
        warc_record(
            "http://primer.example/4",
            b"3\r\n<p>\r\n8\r\nin parts\r\n0\r\n\r\n",
            headers=html + "Transfer-Encoding: chunked\r\n",
        ),
    ]
    (tmp_path / "w").write_bytes(b"".join(compress(record) for record in records))
    items = list(members(tmp_path / "w"))
    assert [item.data for item in items] == [page(1), b"<p>specimen", b"<p>packed", b"<p>in parts"]
    assert [item.url for item in items] == [f"http://primer.example/{n}" for n in (1, 2, 3, 4)]
    first = next(parse_many(items)).document
    assert first.source.url == "http://primer.example/1"
    assert next(parse_many(items[1:])).document.layout.endswith("html")


def test_bombs_and_damaged_records_are_errors_and_the_next_is_read(tmp_path, fastwarc):
    bomb = gzip.compress(gzip.compress(b"")[:0] + bytes(64 * 1024**2))
    records = [
        warc_record(
            "http://primer.example/bomb",
            bomb,
            headers="Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
        ),
        warc_record(
            "http://primer.example/header",
            b"",
            headers="Content-Type: text/html\r\nX: " + "x" * 10**6 + "\r\n",
        ),
        warc_record(
            "http://primer.example/broken",
            b"not packed",
            headers="Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
        ),
        warc_record("http://primer.example/1", page(1)),
    ]
    (tmp_path / "w").write_bytes(b"".join(records))
    items = list(members(tmp_path / "w"))
    assert items[-1].data == page(1)
    assert [item.error is not None for item in items] == [True, True, True, False]
    assert items[0].error.reason == "larger than 32 MB"


def test_a_cut_warc_file_ends_with_an_error(tmp_path, fastwarc):
    records = [warc_record(f"http://primer.example/{n}", page(n)) for n in range(3)]
    whole = b"".join(gzip.compress(record) for record in records)
    (tmp_path / "w").write_bytes(whole[:-40])
    items = list(members(tmp_path / "w"))
    assert [item.data for item in items[:2]] == [page(0), page(1)]


def test_without_the_extra_a_warc_file_is_an_error_that_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "fastwarc.warc", None)
    (tmp_path / "w").write_bytes(warc_record("http://primer.example/", page(1)))
    (item,) = members(tmp_path / "w")
    assert "csto-records[warc]" in item.error.reason
