"""A page of the president's site copied out of a browser or a reader view.

The site's section, the title, the lead, the date, the time, the place, the photo counter and
caption, one paragraph a line, and the blocks at the foot of the page. A link ends its line, so
that the next line may begin with a comma, or with the colon of a speaker label.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from csto_records.model.span import Span
from csto_records.parsing.decode import Decoded
from csto_records.parsing.layouts.base import language_of, published_of
from csto_records.parsing.layouts.headers import read_dateline
from csto_records.parsing.layouts.kremlin_reader_joins import join_lines
from csto_records.parsing.layouts.kremlin_reader_lines import (
    COUNTER,
    SECTIONS,
    TIME,
    find_foot,
    is_caption,
    read_head,
)
from csto_records.parsing.lines import Line, lines_of
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import Paragraph, read_body

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
        text = decoded.text[:4000]
        head = lines_of(text)[:_HEAD]
        if not head or head[0].text not in SECTIONS:
            return False
        return any(
            TIME.fullmatch(time.text) is not None and read_dateline(text, date) is not None
            for date, time in pairwise(head[2:])
        )

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        foot = find_foot(lines)
        for line in lines[foot.start :]:
            kind = BlockKind.SITE if line.text == "Text version" else BlockKind.METADATA
            builder.claim(kind, *line.span)
        del lines[foot.start :]
        index = 0
        while index < min(len(lines), 3) and lines[index].text in SECTIONS:
            builder.claim(BlockKind.SITE, *lines[index].span)
            index += 1
        if index >= len(lines):
            return builder.build(self.name, self.publisher, findings=("no title",))
        title = lines[index]
        builder.claim(BlockKind.TITLE, *title.span)
        head = read_head(text, lines, index + 1)
        summary = None
        if head.lead:
            summary = Span(head.lead[0].start, head.lead[-1].end)
            for line in head.lead:
                builder.claim(BlockKind.SUMMARY, *line.span)
        for line in head.dateline:
            builder.claim(BlockKind.DATELINE, *line.span)
        body = lines[head.end :]
        read_body(builder, _paragraphs(body))
        dateline = head.date
        date = dateline.date if dateline is not None else None
        event = date if dateline is not None and dateline.announcement else None
        if date is None or event is not None:
            date = foot.published
        return builder.build(
            self.name,
            self.publisher,
            title=title.text,
            title_span=title.span,
            summary_span=summary,
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=head.time or (date.time if date is not None else None),
            place=head.place.text if head.place is not None else None,
            place_span=head.place.span if head.place is not None else None,
            dated=published_of(event),
            dated_span=event.span if event is not None else None,
            language=language_of(text, (line.span for line in body)),
            topics=foot.topics,
            findings=() if date is not None else ("no date is printed",),
        )


def _paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    paragraphs: list[Paragraph] = []
    caption = False  # whether a caption may follow: the line above is a counter
    for first, last in join_lines(lines):
        counter = COUNTER.fullmatch(first.text) is not None
        note = counter or is_caption(first.text) or (caption and len(first.text) < 400)
        kind = BlockKind.NOTE if note else None
        caption = counter
        paragraphs.append(Paragraph(Span(first.start, last.end), kind))
    return paragraphs
