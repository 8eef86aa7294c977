"""Where the reader of one document comes from: the one place that imports it."""

from csto_records.parsing.decode import MAX_BYTES
from csto_records.parsing.document import Document, parse

__all__ = ["MAX_BYTES", "Document", "parse"]
