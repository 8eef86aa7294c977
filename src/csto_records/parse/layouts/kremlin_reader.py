"""A page of the president's site copied out of a browser or a reader view.

The site's section, the title, the lead, the date, the time, the place, the photo counter and
caption, one paragraph a line, and the blocks at the foot of the page. A link ends its line, so
that the next line may begin with a comma, or with the colon of a speaker label.
"""

from __future__ import annotations

import attrs

from csto_records.parse.dates import PrintedDate, match_date
from csto_records.parse.decode import Decoded
from csto_records.parse.layouts.base import language_of, published_of
from csto_records.parse.layouts.kremlin_reader_lines import (
    COUNTER,
    SECTIONS,
    TIME,
    find_foot,
    is_caption,
    is_place,
    join_lines,
)
from csto_records.parse.lines import Line, lines_of
from csto_records.parse.page import BlockKind, Page
from csto_records.parse.page_builder import PageBuilder
from csto_records.parse.turns import Paragraph, read_body

_HEAD = 14  # lines in which the date must stand


@attrs.frozen
class KremlinReader:
    """A page of the president's site copied out of a browser."""

    name: str = "kremlin-reader"
    publisher: str = "President of Russia"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the page has the foot of the site, or its section, date and time above."""
        if decoded.media != "text":
            return False
        tail = decoded.text[-4000:]
        if "\nPublication status" in tail and "\nPublished in section" in tail:
            return True
        head = [line.text for line in lines_of(decoded.text[:4000])[:_HEAD]]
        if not head or head[0] not in SECTIONS:
            return False
        return any(
            match_date(one) is not None and TIME.fullmatch(two) is not None
            for one, two in zip(head[2:], head[3:], strict=False)
        )

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        foot = find_foot(lines)
        for line in lines[foot.start :]:
            builder.claim(foot.kind_of(line), *line.span)
        lines = lines[: foot.start]
        index = 0
        while index < len(lines) and index < 3 and lines[index].text in SECTIONS:
            builder.claim(BlockKind.SITE, *lines[index].span)
            index += 1
        if index >= len(lines):
            return builder.build(self.name, self.publisher, findings=("no title",))
        title = lines[index]
        builder.claim(BlockKind.TITLE, *title.span)
        index += 1
        head = _Head(text, lines, index)
        if head.lead:
            builder.claim(BlockKind.SUMMARY, head.lead[0].start, head.lead[-1].end)
        for line in head.dateline:
            builder.claim(BlockKind.DATELINE, *line.span)
        body = lines[head.end :]
        read_body(builder, _paragraphs(text, body))
        date = head.date
        status = foot.published
        if head.time is None and status is not None and not head.printed(status):
            # an announcement: the line above is the day of the event
            date, time = status, status.time
        else:
            time = head.time or (status.time if status is not None else None)
        place = head.place
        return builder.build(
            self.name,
            self.publisher,
            title=title.text,
            title_span=title.span,
            summary_span=builder_span(head.lead),
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=time,
            place=place.text if place is not None else None,
            place_span=place.span if place is not None else None,
            language=language_of(text, (line.span for line in body)),
            topics=foot.topics,
            findings=() if date is not None else ("no date is printed",),
        )
