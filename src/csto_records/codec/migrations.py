"""From older versions of the file format to the present one."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

FORMAT = "csto_records"
VERSION = 1

Migration = Callable[[dict[str, Any]], dict[str, Any]]

#: For each old version, what makes the next version out of a file of it. Version 1 is the
#: first, so there is none yet.
MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})


def migrate(
    file: dict[str, Any],
    *,
    version: int = VERSION,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> dict[str, Any] | None:
    """The file in the present version, or ``None`` where no way leads there."""
    while True:
        found = file.get("version")
        if type(found) is not int:
            return None
        if found == version:
            return file
        if found not in migrations:
            return None
        file = {**migrations[found](file), "version": found + 1}
