"""Writing: the old file or the whole new one, whatever happens."""

import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from csto_records import codec
from csto_records.claims import Claim, Contents, Ref
from csto_records.errors import InvalidValue
from csto_records.model import Source, Span


def test_text_is_written_as_utf_8_without_changing_line_ends(tmp_path):
    path = tmp_path / "f.json"
    codec.write(path, "ж\r\n\n")
    assert path.read_bytes() == "ж\r\n\n".encode()
    assert os.listdir(tmp_path) == ["f.json"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch, step):
    path = tmp_path / "f.json"
    codec.write(path, "old")

    def fail(*_):
        raise OSError("no space left")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="no space left"):
        codec.write(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["f.json"]


def test_a_folder_that_cannot_be_synced_does_no_harm(tmp_path, monkeypatch):
    path = tmp_path / "f.json"
    real = os.fsync

    def only_files(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError("not here")
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    codec.write(path, "new")
    assert path.read_text() == "new"


def test_text_that_cannot_be_encoded_leaves_the_old_file(tmp_path):
    path = tmp_path / "f.json"
    codec.write(path, "old")
    with pytest.raises(UnicodeEncodeError):
        codec.write(path, "\ud800")
    assert path.read_text() == "old"


@pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")
def test_permissions_are_kept_and_links_followed(tmp_path):
    path, link = tmp_path / "f.json", tmp_path / "link.json"
    codec.write(path, "old")
    path.chmod(0o640)
    link.symlink_to(path)
    codec.write(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_writer_killed_at_any_moment_leaves_a_whole_file(tmp_path):
    path = tmp_path / "f.json"
    program = (
        "import sys; from csto_records.codec import write\n"
        "texts = ['a' * 3_000_000, 'b' * 3_000_000]\n"
        "print('go', flush=True)\n"
        "for n in range(100_000): write(sys.argv[1], texts[n % 2])\n"
    )
    codec.write(path, "a" * 3_000_000)
    for wait in (0.0, 0.013, 0.037):
        with subprocess.Popen(
            [sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE
        ) as running:
            running.stdout.readline()
            time.sleep(wait)
            running.kill()
        found = path.read_text()
        assert len(found) == 3_000_000
        assert set(found) in ({"a"}, {"b"})


def contents(*claims, texts=()):
    return Contents(claims, [Source("s", "S")], (), texts)


@pytest.mark.parametrize(
    ("found", "what"),
    [
        (
            contents(Claim("person", "p", "name", "N", "s", Span(0, 9)), texts=[("s", "short")]),
            "outside the text",
        ),
        (contents(texts=[("other", "text")]), "no source 'other' is given"),
        (
            contents(Claim("organisation", "o", "parent", Ref("organisation", "o"), "s")),
            "circle of parents",
        ),
        (contents(Claim("person", "p", "name", "\ud800", "s")), "surrogate"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(found, what):
    with pytest.raises(InvalidValue, match=what):
        codec.dump(found)
