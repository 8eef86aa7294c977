"""From older versions of the file format to the present one."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from csto_records.errors import InvalidValue

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
    """The file in the present version, or ``None`` where no way leads there.

    :raises InvalidValue: where the file is not what files of its version are.
    """
    while True:
        found = file.get("version")
        if type(found) is not int:
            return None
        if found == version:
            return file
        if found not in migrations:
            return None
        try:
            file = {**migrations[found](file), "version": found + 1}
        except (LookupError, TypeError, AttributeError, ValueError) as error:
            # it was written for files that were right, and this one is not
            what = f"not a file of version {found}: {type(error).__name__}"
            raise InvalidValue(what, found) from error
