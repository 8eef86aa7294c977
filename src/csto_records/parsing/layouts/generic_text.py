"""Plain text of no known publisher, read by honest general rules.

The first line is the title; a line that is a date (and perhaps a place) near the head or at
the foot dates the page; the rest are paragraphs and turns.
"""

from __future__ import annotations

import attrs

from csto_records.parsing.dates import match_date
from csto_records.parsing.decode import Decoded
from csto_records.parsing.layouts.base import language_of, published_of
from csto_records.parsing.layouts.day_lines import dispatch_day, is_list, read_day_line
from csto_records.parsing.layouts.footers import is_signature
from csto_records.parsing.layouts.headers import Dateline, read_dateline, read_title_end
from csto_records.parsing.layouts.mastheads import masthead
from csto_records.parsing.layouts.one_speaker import speaker_of_body
from csto_records.parsing.layouts.stanzas import paragraphs_in
from csto_records.parsing.lines import Line, lines_of
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import read_body

_LONGEST_TITLE = 400
_HEAD = 5  # lines in which a date line may stand
_LONGEST_DAY = 40  # characters of a line that is nothing but a day


@attrs.frozen
class GenericText:
    """Plain text of no known publisher."""

    name: str = "generic-text"
    publisher: str = ""

    def recognises(self, decoded: Decoded) -> bool:
        """Any text."""
        return decoded.media == "text"

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        findings: list[str] = []
        for line in lines[: masthead(lines)]:
            if match_date(text, *line.span) is None:
                builder.claim(BlockKind.SITE, *line.span)
                lines.remove(line)
        listed = _is_list_of_news(text, lines)
        dateline: Dateline | None = None
        for line in (*lines[:_HEAD], *lines[-1:]):
            dateline = read_day_line(text, line, below=line is not lines[0])
            if dateline is not None:
                builder.claim(BlockKind.DATELINE, *line.span)
                lines.remove(line)
                break
        if len(lines) > 2 and is_signature(lines[-1].text):
            builder.claim(BlockKind.SIGNATURE, *lines.pop().span)
        title = None
        if lines and len(lines[0].text) <= _LONGEST_TITLE and len(lines) > 1:
            if _is_no_title(lines[0].text):
                findings.append("no title")
            else:
                title = lines.pop(0)
                builder.claim(BlockKind.TITLE, *title.span)
        paragraphs = paragraphs_in(lines)
        spans = [paragraph.span for paragraph in paragraphs]
        speaker = speaker_of_body(title.text if title is not None else None, text, spans)
        read_body(builder, paragraphs, speaker=speaker)
        end = read_title_end(text, title) if title is not None else None
        date = dateline.date if dateline is not None else None
        place = dateline if dateline is not None and dateline.place is not None else end
        if date is None:
            date = dispatch_day(text, spans)
        if listed:
            date = None
            findings.append("several days are printed: that of the page is not certain")
        elif date is None:
            findings.append("no publication date is printed")
        return builder.build(
            self.name,
            self.publisher,
            title=title.text if title is not None else None,
            title_span=title.span if title is not None else None,
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=date.time if date is not None else None,
            place=place.place if place is not None else None,
            place_span=place.place_span if place is not None else None,
            dated=published_of(end.date) if end is not None else None,
            dated_span=end.date.span if end is not None else None,
            language=language_of(text, spans),
            findings=tuple(findings),
        )


def _is_list_of_news(text: str, lines: list[Line]) -> bool:
    """Whether the page lists several items, each under its day."""
    days = [
        (n, day)
        for n, line in enumerate(lines)
        if line.end - line.start <= _LONGEST_DAY and (day := read_dateline(text, line)) is not None
    ]
    return is_list(days, [line.end - line.start for line in lines])


def _is_no_title(line: str) -> bool:
    """Whether a first line is no title: it ends as a sentence does, or is very short."""
    return line[-1] in ".:;,…" or sum(character.isalpha() for character in line) < 3
