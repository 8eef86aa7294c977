"""HTML of the president's site."""

from __future__ import annotations

import attrs

from csto_records.parsing.dates import match_date
from csto_records.parsing.decode import Decoded
from csto_records.parsing.html import attribute, first, parse_markup, unseen_removed, words
from csto_records.parsing.html_text import TextWriter
from csto_records.parsing.layouts.base import language_of, published_of
from csto_records.parsing.layouts.headers import read_dateline
from csto_records.parsing.layouts.kremlin_html_body import SKIP, write_body
from csto_records.parsing.layouts.kremlin_html_foot import write_foot
from csto_records.parsing.layouts.kremlin_html_part import part_to_read
from csto_records.parsing.lines import Line
from csto_records.parsing.page import BlockKind, Link, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import read_body

_MARKS = ("read__internal_content", 'itemprop="articleBody"', "entry-title", "read__published")


@attrs.frozen
class KremlinHtml:
    """HTML of the president's site (news, transcripts, announcements, documents)."""

    name: str = "kremlin-html"
    publisher: str = "President of Russia"

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the markup names the site and uses its classes."""
        if decoded.media != "html":
            return False
        text = decoded.text
        if "kremlin.ru" not in text:
            return False
        marks = place = 0
        for mark in _MARKS:
            at = text.find(mark, place)  # they stand together: look on from the last one first
            if at >= 0 or (at := text.find(mark, 0, place + len(mark))) >= 0:
                marks, place = marks + 1, at
                if marks == 2:
                    return True
        return False

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart; the text of the page is made here, in reading order."""
        document = parse_markup(decoded.name, part_to_read(decoded.text))
        article = first(document, "article.hentry", "article", "body") or document
        writer = TextWriter()
        claims: list[tuple[BlockKind, int, int]] = []
        header: dict[str, object] = {}

        title = words(first(article, ".entry-title", "h1"), SKIP)
        title = title or attribute(first(document, 'meta[property="og:title"]'), "content")
        if title:
            span = writer.put(title)
            claims.append((BlockKind.TITLE, *span))
            header |= {"title": title, "title_span": span}
        else:
            header["findings"] = ("no title",)

        published = first(article, "time.read__published", '[itemprop="datePublished"]')
        announcement = words(first(article, ".announce_date"), SKIP)
        date_text = words(published, SKIP) or announcement
        clock = words(first(article, ".read__time"), SKIP)
        place = words(first(article, ".read__place"), SKIP)
        if date_text or clock or place:
            writer.gap()
            start = writer.position
            date_span = writer.put(date_text) if date_text else None
            if clock:
                writer.put(", " if date_text else "")
                writer.put(clock)
                header["time"] = clock
            if place:
                writer.put(", " if date_text or clock else "")
                header |= {"place": place, "place_span": writer.put(place)}
            claims.append((BlockKind.DATELINE, start, writer.position))
            if date_span is not None and published is not None:
                date = match_date(writer.text, *date_span)
                if date is not None:
                    header |= {"published": published_of(date), "published_span": date.span}
            elif date_span is not None:
                line = Line(*date_span, date_text, 0)
                dateline = read_dateline(writer.text, line)
                if dateline is not None:
                    header["dated"] = published_of(dateline.date)
                    header["dated_span"] = dateline.date.span

        body = write_body(
            writer,
            first(article, ".read__lead"),
            first(article, '[itemprop="articleBody"]', ".read__internal_content", ".entry-content"),
        )
        if body.summary is not None:
            header["summary_span"] = body.summary
            claims.append((BlockKind.SUMMARY, *body.summary))
        foot = write_foot(writer, article)
        claims.extend((BlockKind.METADATA, *span) for span in foot.spans)

        text = writer.text
        builder = PageBuilder(text)
        for claim in claims:
            builder.claim(*claim)
        read_body(builder, body.paragraphs, heads=False)
        if "published" not in header:
            date = foot.published(text)
            if date is not None:
                header |= {"published": published_of(date), "published_span": date.span}
                header.setdefault("time", date.time)
        if "published" not in header:
            stamp = attribute(first(document, 'meta[property="ya:ovs:upload_date"]'), "content")
            header["published"] = published_of(match_date(stamp)) if stamp else None
        language = attribute(first(article, 'meta[itemprop="inLanguage"]'), "content")
        url = attribute(first(document, 'meta[property="og:url"]'), "content")
        return builder.build(
            self.name,
            self.publisher,
            language=language or language_of(text, (p.span for p in body.paragraphs)),
            url=unseen_removed(url) if url.startswith(("http://", "https://")) else None,
            topics=foot.topics,
            links=tuple(Link(span, target) for span, target in (*body.links, *foot.links)),
            **header,
        )
