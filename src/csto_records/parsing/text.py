"""The text of a document, which can be cut with a span."""

from __future__ import annotations

from typing import Any

from csto_records.model.span import Span


class Text(str):
    """A text; ``text[span]`` is the stretch that the span names."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> str:
        return super().__getitem__(key.slice if isinstance(key, Span) else key)


#: White space of every kind but the plain space, and the two single quotation marks.
_SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)


def flat(text: str) -> str:
    """The text with white space of every kind as plain spaces, of the same length.

    Curly apostrophes become straight ones.
    """
    for space in _SPACES:
        text = text.replace(space, " ")  # far faster than translate where few are there
    return text.replace("’", "'").replace("‘", "'")
