"""Seeds into the data files of the package, and whether those are up to date."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from csto_records.codec import dump, schema, write
from csto_records.errors import InvalidFile
from csto_records.seeding.exceptions import NAME as EXCEPTIONS
from csto_records.seeding.exceptions import read_exceptions
from csto_records.seeding.folder import read


def compiled(seeds: str | os.PathLike[str]) -> Mapping[str, str]:
    """The data files of the package by name: the history, the exceptions, the schema.

    :raises InvalidFile: with all problems of the seeds at once.
    """
    return {
        "history.json": dump(read(seeds)),
        **_exceptions(Path(seeds) / EXCEPTIONS),
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


def _exceptions(path: Path) -> Mapping[str, str]:
    """The exceptions as they ship: the text that people edit, once it is right."""
    if not path.exists():
        return {}
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        what = f"not UTF-8 text: {error.reason} at byte {error.start}"
        raise InvalidFile(path.name, [("$", what)]) from error
    read_exceptions(text, path.name)
    return {path.name: text}
