"""The part of a page of the president's site that is read: its head and its article.

Two thirds of such a page are menus and scripts around the one article. They need not be parsed.
"""

from __future__ import annotations

_BEGIN, _END = "<article", "</article>"
_HEAD_END = "</head>"
# Between these, what looks like an element is none. "!" alone is far faster to look for.
_NO_MARKUP = (("<!--", "!", "-->"), ("<script", "<script", "</script"))


def part_to_read(markup: str) -> str:
    """The head, and from the first article to the end of the last; all, where that is not plain."""
    head = markup.find(_HEAD_END)
    start = markup.find(_BEGIN, head)
    end = markup.rfind(_END)
    if head < 0 or not head < start < end or not _is_markup(markup, start):
        return markup
    return f"{markup[:head]}{_HEAD_END}<body>{markup[start:end]}{_END}"


def _is_markup(markup: str, place: int) -> bool:
    """Whether an element at the place would be one: it stands in no comment and no script."""
    for opening, sign, closing in _NO_MARKUP:
        last = markup.rfind(sign, 0, place)
        opened = markup.rfind(opening, 0, min(last + len(opening), place))
        if opened >= 0 and markup.find(closing, opened, place) < 0:
            return False
    return True
