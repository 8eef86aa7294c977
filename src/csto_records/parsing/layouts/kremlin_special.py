"""The text of the special version of the president's site.

View settings and the site's name, the title, one line "Month D, YYYY, Place", paragraphs
between blank lines, and the date line once more at the foot.
"""

from __future__ import annotations

import attrs

from csto_records.parsing.decode import Decoded
from csto_records.parsing.layouts.base import language_of, paragraphs_of, published_of
from csto_records.parsing.layouts.headers import read_dateline
from csto_records.parsing.lines import lines_of
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import read_body

_SITE = "Official website of the President of Russia"
_HEAD = 4000  # characters in which the site's name must stand


@attrs.frozen
class KremlinSpecial:
    """Text of the special version of the president's site."""

    name: str = "kremlin-special"
    publisher: str = "President of Russia"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the site's name stands on a line of its own above the page."""
        if decoded.media != "text":
            return False
        return any(line.text == _SITE for line in lines_of(decoded.text[:_HEAD]))

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        index = next((i for i, line in enumerate(lines) if line.text == _SITE), -1) + 1
        while (
            index < len(lines) and lines[index].text.endswith("/") and len(lines[index].text) < 40
        ):
            index += 1  # the line "document /"
        for line in lines[:index]:
            builder.claim(BlockKind.SITE, *line.span)
        if index >= len(lines):
            return builder.build(self.name, self.publisher, findings=("no title",))
        title = lines[index]
        builder.claim(BlockKind.TITLE, *title.span)
        body = lines[index + 1 :]
        dateline = read_dateline(text, body[0]) if body else None
        if dateline is not None:
            if len(body) > 1 and body[-1].text == body[0].text:
                builder.claim(BlockKind.DATELINE, *body.pop().span)
            builder.claim(BlockKind.DATELINE, *body.pop(0).span)
        read_body(builder, paragraphs_of(body))
        date = event = dateline.date if dateline is not None else None
        if dateline is not None and dateline.announcement:
            date = None  # the day of the event; the publication date is not printed
        else:
            event = None
        return builder.build(
            self.name,
            self.publisher,
            title=title.text,
            title_span=title.span,
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=date.time if date is not None else None,
            place=dateline.place if dateline is not None else None,
            place_span=dateline.place_span if dateline is not None else None,
            dated=published_of(event),
            dated_span=event.span if event is not None else None,
            language=language_of(text, (line.span for line in body)),
            findings=() if date is not None else ("no publication date is printed",),
        )
