"""Reading documents: bytes to page, page to claims."""

from csto_records.parsing.document import Document, parse
from csto_records.parsing.text import Text

__all__ = ["Document", "Text", "parse"]
