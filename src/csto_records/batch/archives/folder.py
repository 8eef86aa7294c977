"""The files of a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator


def files_below(folder: str) -> Iterator[str]:
    """The files in a folder and below it, sorted by path; hidden ones are left out.

    Folders that cannot be listed hold nothing; links to folders are not followed.
    """
    waiting = [folder]  # a stack, so that depth costs no recursion; the next to be yielded is last
    while waiting:
        path = waiting.pop()
        if path != folder and not _is_folder(path):
            yield path
            continue
        try:
            names = [name for name in os.listdir(path) if not name.startswith(".")]
        except OSError:
            continue
        waiting += (os.path.join(path, name) for name in sorted(names, reverse=True))


def _is_folder(path: str) -> bool:
    return os.path.isdir(path) and not os.path.islink(path)
