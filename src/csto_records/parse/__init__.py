"""Reading documents: bytes to page, page to claims."""

from csto_records.parse.document import Document, parse
from csto_records.parse.text import Text

__all__ = ["Document", "Text", "parse"]
