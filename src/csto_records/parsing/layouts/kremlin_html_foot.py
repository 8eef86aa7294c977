"""The foot of a page of the president's site, from its HTML: tags and publication status."""

from __future__ import annotations

import attrs

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate, find_dates
from csto_records.parsing.html import Root, attribute, every, first, words
from csto_records.parsing.html_text import TextWriter
from csto_records.parsing.layouts.kremlin_html_body import target_of

_LISTS = ("Geography", "Topics", "Persons")


@attrs.define
class Foot:
    """What was written of the foot of the page."""

    spans: list[Span] = attrs.Factory(list)
    links: list[tuple[Span, str]] = attrs.Factory(list)
    topics: tuple[str, ...] = ()
    date_line: Span | None = None

    def published(self, text: str) -> PrintedDate | None:
        """The day of the publication status."""
        if self.date_line is None:
            return None
        dates = find_dates(text, *self.date_line)
        return dates[0] if dates and dates[0].day is not None else None


def write_foot(writer: TextWriter, article: Root) -> Foot:
    """Write the lists of tags and the publication status, a line each."""
    foot = Foot()

    def line(text: str) -> Span:
        writer.gap("\n" if foot.spans else "\n\n")
        span = writer.put(text)
        foot.spans.append(span)
        return span

    for column in every(article, ".read__tagscol"):
        heading = words(first(column, "h3"))
        if heading not in _LISTS:
            continue
        line(heading)
        names = []
        for item in every(column, ".read__taglist > li"):
            link = first(item, "a")
            name = words(link)
            if not name or "read__tagsmore" in attribute(item, "class").split():
                continue
            names.append(name)
            span = line(name)
            target = target_of(attribute(link, "href"))
            if target is not None:
                foot.links.append((span, target))
        if heading == "Topics":
            foot.topics = tuple(names)
    status = first(article, ".read__status")
    if status is not None:
        line("Publication status")
        for paragraph in every(status, "p"):
            # most are other lines, and not to begin with that letter is soon seen
            text = words(paragraph) if "P" in paragraph.text else ""
            if text.startswith("Published in section"):
                line(text)
            elif text.startswith("Publication date"):
                foot.date_line = line(text)
    return foot
