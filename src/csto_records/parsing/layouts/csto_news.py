"""The organisation's own news page as text: the title, the title again with the day, a
narrative, who signs it, and the links back to the section. Before the title may stand the site's
column of other news."""

from __future__ import annotations

import re

import attrs

from csto_records.parsing.dates import PrintedDate, match_date
from csto_records.parsing.decode import Decoded
from csto_records.parsing.layouts.base import language_of, paragraphs_of, published_of
from csto_records.parsing.layouts.footers import is_signature
from csto_records.parsing.lines import Line, lines_of
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import read_body

_BACK = re.compile(r"Back to (?:the )?(?:section|(?:all )?news(?: list)?|list)", re.IGNORECASE)
_DAY_END = re.compile(r"[0-9]{1,2}\.[0-9]{2}\.[0-9]{4}(?:\s{1,3}[0-9]{2}:[0-9]{2})?$")

_COLUMN = 8000  # characters in which the site's column of other news may stand


@attrs.frozen
class CstoNews:
    """A news page of the Collective Security Treaty Organisation, as text."""

    name: str = "csto-news"
    publisher: str = "CSTO"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the page ends in the links back to the section, or prints the title twice."""
        if decoded.media != "text":
            return False
        tail = lines_of(decoded.text[-1500:])[-6:]
        if any(_BACK.fullmatch(line.text) is not None for line in tail):
            return True
        return _title_at(decoded.text, lines_of(decoded.text[:_COLUMN])) is not None

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        while len(lines) > 1 and _BACK.fullmatch(lines[-1].text) is not None:
            builder.claim(BlockKind.SITE, *lines.pop().span)
        if len(lines) > 2 and is_signature(lines[-1].text):
            builder.claim(BlockKind.SIGNATURE, *lines.pop().span)
        first = _title_at(text, [line for line in lines if line.end <= _COLUMN]) or 0
        for line in lines[:first]:  # the column of other news
            builder.claim(BlockKind.SITE, *line.span)
        lines = lines[first:]
        title = lines[0]
        builder.claim(BlockKind.TITLE, *title.span)
        date = _second_title(text, title, lines[1]) if len(lines) > 1 else None
        body = lines[1:]
        if date is not None:
            builder.claim(BlockKind.TITLE, lines[1].start, date.span.start)
            builder.claim(BlockKind.DATELINE, *date.span)
            body = lines[2:]
        elif len(body) > 1:
            date = match_date(text, *body[0].span)
            if date is not None:
                builder.claim(BlockKind.DATELINE, *body.pop(0).span)
        read_body(builder, paragraphs_of(body))
        return builder.build(
            self.name,
            self.publisher,
            title=title.text,
            title_span=title.span,
            published=published_of(date),
            published_span=date.span if date is not None else None,
            time=date.time if date is not None else None,
            language=language_of(text, (line.span for line in body)),
            findings=() if date is not None else ("no date is printed",),
        )


def _title_at(text: str, lines: list[Line]) -> int | None:
    """Which of the lines is the title: the first that the next one repeats, with the day."""
    for number in range(len(lines) - 1):
        if _second_title(text, lines[number], lines[number + 1]) is not None:
            return number if number == 0 or "CSTO" in text else None
    return None


def _second_title(text: str, first: Line, second: Line) -> PrintedDate | None:
    """The day at the end of the second line, when the rest of that line is the title."""
    match = _DAY_END.search(text, max(second.start, second.end - 24), second.end)
    if match is None or text[second.start : match.start()].split() != first.text.split():
        return None
    return match_date(text, match.start(), second.end)
