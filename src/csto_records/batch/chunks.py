"""Documents in chunks: one document alone is too little work to send to another process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from csto_records.batch.item import Item

#: The first chunks are small, so that few documents are shared out as well.
FIRST, MOST = 5, 20

#: A chunk ends when its documents have so many bytes together.
MOST_BYTES = 4 * 1024 * 1024


def chunks(items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    """The items in order, in chunks that are bounded in number and in size."""
    length = FIRST
    chunk: list[Item] = []
    held = 0
    for item in items:
        chunk.append(item)
        held += item.size
        if len(chunk) >= length or held >= MOST_BYTES:
            yield tuple(chunk)
            chunk, held, length = [], 0, min(MOST, 2 * length)
    if chunk:
        yield tuple(chunk)
