"""The text of the special version of the president's site.

View settings and the site's name, the title, one line "Month D, YYYY, Place", paragraphs
between blank lines, and the date line once more at the foot.
"""

from __future__ import annotations

import attrs

from csto_records.parse.dates import PrintedDate, date_at
from csto_records.parse.decode import Decoded
from csto_records.parse.layouts.base import language_of, paragraphs_of, published_of
from csto_records.parse.lines import Line, lines_of, trimmed
from csto_records.parse.page import BlockKind, Page
from csto_records.parse.page_builder import PageBuilder
from csto_records.parse.turns import read_body

_SITE = "Official website of the President of Russia"
_HEAD = 4000  # characters in which the site's name must stand
_LONGEST_PLACE = 90


@attrs.frozen
class KremlinSpecial:
    """Text of the special version of the president's site."""

    name: str = "kremlin-special"
    publisher: str = "President of Russia"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the site's name stands on a line of its own above the page."""
        if decoded.media != "text":
            return False
        head = decoded.text[:_HEAD]
        return any(" ".join(line.split()) == _SITE for line in head.split("\n"))

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        index = next(i for i, line in enumerate(lines) if line.text == _SITE) + 1
        while index < len(lines) and lines[index].text.endswith("/") and len(lines[index].text) < 40:
            index += 1  # the "document" line
        for line in lines[:index]:
            builder.claim(BlockKind.SITE, *line.span)
        if index >= len(lines):
            return builder.build(self.name, self.publisher, findings=("no title",))
        title = lines[index]
        builder.claim(BlockKind.TITLE, *title.span)
        index += 1
        date, place = None, None
        if index < len(lines):
            date, place = read_dateline(text, lines[index])
            if date is not None:
                builder.claim(BlockKind.DATELINE, *lines[index].span)
                index += 1
        body = lines[index:]
        if body and date is not None and body[-1].text == lines[index - 1].text:
            builder.claim(BlockKind.DATELINE, *body.pop().span)
        read_body(builder, paragraphs_of(body))
        return builder.build(
            self.name,
            self.publisher,
            title=title.text,
            title_span=title.span,
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=date.time if date is not None else None,
            place=place.text if place is not None else None,
            place_span=place.span if place is not None else None,
            language=language_of(text, (line.span for line in body)),
            findings=() if date is not None else ("no date line under the title",),
        )


def read_dateline(text: str, line: Line) -> tuple[PrintedDate | None, Line | None]:
    """The date that a line begins with and the place after it; (None, None) if no date line."""
    date = date_at(text, line.start, line.end)
    if date is None or date.day is None:
        return None, None
    if date.span.end == line.end:
        return date, None
    rest = text[date.span.end : line.end].lstrip()
    if rest[:1] != "," or line.end - date.span.end > _LONGEST_PLACE:
        return None, None
    comma = text.index(",", date.span.end)
    span = trimmed(text, comma + 1, line.end)
    if span.start == span.end:
        return date, None
    return date, Line(*span, " ".join(text[span.slice].split()), line.number)
