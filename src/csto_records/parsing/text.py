"""The text of a document, which can be cut with a span."""

from __future__ import annotations

from typing import Any

from csto_records.model.span import Span


class Text(str):
    """A text; ``text[span]`` is the stretch that the span names."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> str:
        return super().__getitem__(key.slice if isinstance(key, Span) else key)


#: Every kind of white space as a plain space, one for one, so that offsets stay.
_FLAT = {
    ord(c): " " for c in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
}
_FLAT.update(dict.fromkeys(range(8192, 8203), " "))
_FLAT.update({ord("’"): "'", ord("‘"): "'"})


def flat(text: str) -> str:
    """The text with white space of every kind as plain spaces, of the same length."""
    return text.translate(_FLAT)
