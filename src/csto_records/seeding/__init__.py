"""Seeds: the text files that people edit, read into claims, and written out of claims."""

from csto_records.seeding.compiling import compile_into, compiled, stale
from csto_records.seeding.exceptions import read_exceptions
from csto_records.seeding.folder import read
from csto_records.seeding.source_file import read_source
from csto_records.seeding.writing import as_toml

__all__ = ["as_toml", "compile_into", "compiled", "read", "read_exceptions", "read_source", "stale"]
