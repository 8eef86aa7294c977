"""Files: read within bounds, written whole or not at all."""

import contextlib
import os
import secrets
import stat

from csto_records.codec.strict_json import LARGEST


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file, up to one more than are ever read on."""
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)


def write(path: str | os.PathLike[str], text: str) -> None:
    """Write the text as UTF-8, so that whoever looks sees the old file or the whole new one.

    It is written beside the old one first, then takes its place. A link is followed; the
    permissions of an old file are kept. What is no file (``/dev/stdout``, a pipe) is written to
    as it is. A process that is killed meanwhile may leave ``.NAME.*.tmp`` beside the old file,
    which is in nobody's way.

    :raises OSError: where it cannot be written; the old file is as it was.
    """
    target = os.path.realpath(path)
    if _is_device(target):
        with open(target, "wb") as device:
            device.write(text.encode("utf-8"))
        return
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{name[:100]}.{secrets.token_hex(8)}.tmp")
    data = text.encode("utf-8")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(beside, flags, 0o666)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(beside)
        raise
    _settle(folder)


def _is_device(path: str) -> bool:
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _settle(folder: str) -> None:
    """Make the new name last through a loss of power, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
