"""The exceptions that ship with the package, beside the history that they are about."""

from __future__ import annotations

from importlib.resources import files

from csto_records.check.exceptions import KnownException
from csto_records.once import once


@once
def shipped_exceptions() -> tuple[KnownException, ...]:
    """Why the findings on the shipped history stay; read once."""
    from csto_records.seeding.exceptions import NAME, read_exceptions  # loaded when it is used

    return read_exceptions(files("csto_records.data").joinpath(NAME).read_text("utf-8"))
