"""Contents in files: lossless, versioned JSON, read strictly and written whole."""

from csto_records.codec.converter import make_converter
from csto_records.codec.files import write
from csto_records.codec.migrations import FORMAT, VERSION
from csto_records.codec.reading import load
from csto_records.codec.schema import schema
from csto_records.codec.writing import dump

__all__ = ["FORMAT", "VERSION", "dump", "load", "make_converter", "schema", "write"]
