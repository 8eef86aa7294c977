"""A page of a Russian embassy as text: the embassy's name in the language of its country, its
telephone numbers, the title, and the words of one speaker."""

from __future__ import annotations

import re

import attrs

from csto_records.parsing.decode import Decoded
from csto_records.parsing.layouts.base import language_of, paragraphs_of, published_of
from csto_records.parsing.layouts.embassy_names import embassy_in
from csto_records.parsing.layouts.headers import read_dateline, read_title_end
from csto_records.parsing.layouts.one_speaker import speaker_in
from csto_records.parsing.lines import lines_of
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import read_body

_CONTACT = re.compile(
    r"[/|•·–—-]{1,3}|[+()0-9][+()0-9 .,;/-]{4,}+.{0,80}"
    r"|(?:tel|phone|fax|e-?mail)\b.{0,100}|\S{1,60}@\S{1,60}|(?:https?://|www\.)\S{1,100}",
    re.IGNORECASE,
)
_HEAD = 6  # lines above the title


@attrs.frozen
class RussianEmbassy:
    """A page of an embassy of Russia, as text."""

    name: str = "russian-embassy"
    publisher: str = "Embassy of Russia"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the first line is the name of an embassy of Russia."""
        if decoded.media != "text":
            return False
        head = lines_of(decoded.text[:600])[:1]
        return bool(head) and embassy_in(head[0].text) is not None

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        publisher = embassy_in(lines[0].text) or self.publisher
        index = 1
        while index < min(len(lines), _HEAD) and (
            len(lines[index].text) < 200 and _CONTACT.fullmatch(lines[index].text) is not None
        ):
            index += 1
        for line in lines[:index]:
            builder.claim(BlockKind.SITE, *line.span)
        if index >= len(lines):
            return builder.build(self.name, publisher, findings=("no title",))
        dateline = read_dateline(text, lines[index])
        if dateline is not None and index + 1 < len(lines):
            builder.claim(BlockKind.DATELINE, *lines[index].span)
            index += 1
        title = lines[index]
        builder.claim(BlockKind.TITLE, *title.span)
        body = lines[index + 1 :]
        if dateline is None and len(body) > 1:
            dateline = read_dateline(text, body[0])
            if dateline is not None:
                builder.claim(BlockKind.DATELINE, *body.pop(0).span)
        read_body(builder, paragraphs_of(body), speaker=speaker_in(title.text))
        date = dateline.date if dateline is not None else None
        end = read_title_end(text, title)
        return builder.build(
            self.name,
            publisher,
            title=title.text,
            title_span=title.span,
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=date.time if date is not None else None,
            place=end.place if end is not None else None,
            place_span=end.place_span if end is not None else None,
            dated=published_of(end.date) if end is not None else None,
            dated_span=end.date.span if end is not None else None,
            language=language_of(text, (line.span for line in body)),
            findings=() if date is not None else ("no publication date is printed",),
        )
