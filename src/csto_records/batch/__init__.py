"""Reading many documents: in order, in bounded memory, on several processors.

    for result in csto.parse_many(members("pages.tar.xz"), workers=4):
        if result.document is not None:
            ...

:func:`parse_many` reads documents and :func:`members` lists those of a folder or an archive.
"""

from csto_records.batch.archives import members
from csto_records.batch.item import Item
from csto_records.batch.many import parse_many
from csto_records.batch.result import NotRead, Result

__all__ = ["Item", "NotRead", "Result", "members", "parse_many"]
