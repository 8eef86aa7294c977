"""A page of the Russian foreign ministry as text: day and time on the first line, the title,
the language switcher, the words of one speaker (or a conversation), "Advanced settings"."""

from __future__ import annotations

import re

import attrs

from csto_records.parsing.dates import match_date
from csto_records.parsing.decode import Decoded
from csto_records.parsing.layouts.base import language_of, paragraphs_of, published_of
from csto_records.parsing.layouts.headers import read_title_end
from csto_records.parsing.layouts.one_speaker import speaker_in
from csto_records.parsing.lines import lines_of
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import read_body

_SWITCHER = re.compile(r"(?:[•·*|] ?)?(?:[a-z]{2}-[A-Z]{2}[0-9]?[ •·|]*){1,12}")
_SETTINGS = frozenset(("Advanced settings", "Additional search tools", "Search settings"))
_NUMBER = re.compile(r"[0-9]{1,5}-[0-9]{2}-[0-9]{2}-[0-9]{4}")


@attrs.frozen
class RussianForeignMinistry:
    """A page of the Ministry of Foreign Affairs of Russia, as text."""

    name: str = "russian-foreign-ministry"
    publisher: str = "Ministry of Foreign Affairs of Russia"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether a day and time lead the page, with the ministry's switcher or settings."""
        if decoded.media != "text":
            return False
        head = lines_of(decoded.text[:3000])[:6]
        if len(head) < 2:
            return False
        date = match_date(decoded.text, *head[0].span)
        if date is None or date.time is None:
            return False
        if any(_SWITCHER.fullmatch(line.text) is not None for line in head[1:]):
            return True
        tail = lines_of(decoded.text[-300:])
        return bool(tail) and tail[-1].text in _SETTINGS

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart."""
        text = decoded.text
        lines = lines_of(text)
        builder = PageBuilder(text)
        while len(lines) > 2 and lines[-1].text in _SETTINGS:
            builder.claim(BlockKind.SITE, *lines.pop().span)
        date = match_date(text, *lines[0].span)
        builder.claim(BlockKind.DATELINE, *lines[0].span)
        title = lines[1]
        builder.claim(BlockKind.TITLE, *title.span)
        index = 2
        while index < len(lines) and index < 6:
            if _SWITCHER.fullmatch(lines[index].text) is not None:
                builder.claim(BlockKind.SITE, *lines[index].span)
            elif _NUMBER.fullmatch(lines[index].text) is not None:
                builder.claim(BlockKind.METADATA, *lines[index].span)
            else:
                break
            index += 1
        body = lines[index:]
        read_body(builder, paragraphs_of(body), speaker=speaker_in(title.text))
        end = read_title_end(text, title)
        return builder.build(
            self.name,
            self.publisher,
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
        )
