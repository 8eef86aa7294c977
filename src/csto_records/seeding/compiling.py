"""Seeds into the data files of the package, and whether those are up to date."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from csto_records.codec import dump, schema, write
from csto_records.seeding.folder import read


def compiled(seeds: str | os.PathLike[str]) -> Mapping[str, str]:
    """The data files of the package by name: the history, and the schema of its format.

    :raises InvalidFile: with all problems of the seeds at once.
    """
    return {
        "history.json": dump(read(seeds)),
        "schema.json": json.dumps(schema(), indent=1, ensure_ascii=False) + "\n",
    }


def stale(texts: Mapping[str, str], data: str | os.PathLike[str]) -> tuple[str, ...]:
    """The names of the data files in a folder that do not hold these texts."""
    folder = Path(data)
    return tuple(
        name
        for name, text in texts.items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != text.encode("utf-8")
    )


def compile_into(seeds: str | os.PathLike[str], data: str | os.PathLike[str]) -> tuple[str, ...]:
    """Write the data files that are stale; each is written whole or not at all.

    :returns: the names of the files that were written.
    :raises InvalidFile: with all problems of the seeds at once; nothing is written then.
    """
    texts = compiled(seeds)
    written = stale(texts, data)
    for name in written:
        write(Path(data) / name, texts[name])
    return written
