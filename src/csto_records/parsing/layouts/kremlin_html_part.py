"""The part of a page of the president's site that is read: its head and its article.

Two thirds of such a page are menus and scripts around the one article. They need not be parsed.
"""

from __future__ import annotations

_BEGIN, _END = "<article", "</article>"
_HEAD_END = "</head>"
# Between these, what looks like an element is none.
_NO_MARKUP = (("<!--", "-->"), ("<script", "</script"))


def part_to_read(markup: str) -> str:
    """The head, and from the first article to the end of the last; all, where that is not plain."""
    head = markup.find(_HEAD_END)
    start = markup.find(_BEGIN, head)
    end = markup.rfind(_END)
    if head < 0 or not head < start < end:
        return markup
    if any(markup.rfind(a, 0, start) > markup.rfind(b, 0, start) for a, b in _NO_MARKUP):
        return markup
    return f"{markup[:head]}{_HEAD_END}<body>{markup[start:end]}{_END}"
