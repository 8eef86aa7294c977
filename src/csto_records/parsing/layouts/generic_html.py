"""HTML of no known publisher, read by honest general rules.

The title is the first heading that the page also names in its head; the body is the article,
or the main part; a date is taken from a line that is a date, or from the page's own metadata.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate, match_date
from csto_records.parsing.decode import Decoded
from csto_records.parsing.html import Stretch, parse_markup
from csto_records.parsing.html_text import TextWriter
from csto_records.parsing.layouts.base import language_of, published_of
from csto_records.parsing.layouts.day_lines import dispatch_day, is_list, read_day_line
from csto_records.parsing.layouts.footers import is_signature
from csto_records.parsing.layouts.generic_html_head import (
    body_stretches,
    head_stretches,
    language_in,
    place_in,
    publisher_in,
    stamp_in,
    time_in,
    title_in,
    url_in,
)
from csto_records.parsing.layouts.headers import Dateline, read_title_end
from csto_records.parsing.layouts.markup_kinds import kind_of
from csto_records.parsing.layouts.one_speaker import speaker_of_body
from csto_records.parsing.lines import Line, collapse
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns import Paragraph, read_body

_HEAD = 8  # stretches in which a date line may stand
_PARAGRAPH = 100  # characters; a lead may stand above the date line, an article does not
_ABOVE = 3  # stretches right above the title in which it may
_LONGEST_LINE = 80  # characters of such a stretch
_ENOUGH = 200  # characters that an article has under its title


@attrs.frozen
class GenericHtml:
    """HTML of no known publisher."""

    name: str = "generic-html"
    publisher: str = ""

    def recognises(self, decoded: Decoded) -> bool:
        """Any page in HTML."""
        return decoded.media == "html"

    def read(self, decoded: Decoded) -> Page:
        """Take the page apart; the text of the page is made here, in reading order."""
        document = parse_markup(decoded.name, decoded.text)
        title = title_in(document)
        before, pieces, below = _around_title(body_stretches(document), title)
        writer = TextWriter()
        claims: list[tuple[BlockKind, Span]] = []
        title_line = None
        if title:
            span = writer.put(title)
            title_line = Line(*span, title, 0)
            claims.append((BlockKind.TITLE, span))
        stamp = stamp_in(document, title)
        listed = stamp is None and _is_list_of_news(pieces, below)
        dateline = _write_dateline(writer, pieces, claims, stamp, below)
        if dateline is None and before:
            over = _right_above(before)
            dateline = _write_dateline(writer, over, claims, stamp, below=False)
            before += over
        if dateline is None:
            head = head_stretches(document, title)
            dateline = _write_dateline(writer, head, claims, stamp, below=True)
        place_span = _write_place(writer, place_in(document), dateline, pieces, claims)
        signature = pieces.pop().text if pieces and is_signature(pieces[-1].text) else ""
        paragraphs = _write_body(writer, pieces)
        if signature:
            writer.gap()
            claims.append((BlockKind.SIGNATURE, writer.put(signature)))
        for piece in before:  # what stands above the title is the site's, or of other pages
            writer.gap()
            claims.append((BlockKind.SITE, writer.put(piece.text)))
        text = writer.text
        builder = PageBuilder(text)
        for kind, span in claims:
            builder.claim(kind, *span)
        spans = [paragraph.span for paragraph in paragraphs]
        speaker = speaker_of_body(title, text, spans)
        read_body(builder, paragraphs, speaker=speaker, heads=False)
        end = read_title_end(text, title_line) if title_line is not None else None
        place = dateline if dateline is not None and dateline.place is not None else end
        if place_span is None and place is not None:
            place_span = place.place_span
        day, several = stamp or (dateline.date if dateline is not None else None), listed
        if day is None:
            day, several = time_in(document)
        elif listed:
            day = None
        if day is None and not several:
            day = dispatch_day(text, spans)
        published = published_of(day)
        if several:
            builder.findings.append("several days are printed: that of the page is not certain")
        elif published is None:
            builder.findings.append("no publication date is printed")
        if not spans:
            builder.findings.append("no text")
        if not title:
            builder.findings.append("no title")
        time = dateline.date.time if dateline is not None else None
        return builder.build(
            self.name,
            publisher_in(document),
            title=title or None,
            title_span=title_line.span if title_line is not None else None,
            published=published,
            published_span=dateline.date.span if dateline is not None else None,
            time=time or (day.time if day is not None else None),
            place=None if place_span is None else collapse(text[place_span.slice]),
            place_span=place_span,
            dated=published_of(end.date) if end is not None else None,
            dated_span=end.date.span if end is not None else None,
            language=language_in(document) or language_of(text, spans),
            url=url_in(document),
        )


def _around_title(pieces: list[Stretch], title: str) -> tuple[list[Stretch], list[Stretch], bool]:
    """What stands above the title, what below it, and whether the title stands among them.

    A title with hardly any text below it stands below its article: nothing is above it then.
    """
    texts = [piece.text for piece in pieces]
    if title not in texts:
        return [], pieces, False
    at = texts.index(title)
    above = [piece for piece, text in zip(pieces[:at], texts, strict=False) if text != title]
    under = [piece for piece, text in zip(pieces[at:], texts[at:], strict=True) if text != title]
    if sum(len(piece.text) for piece in under) < _ENOUGH:
        return [], [*above, *under], False
    return above, under, True


def _right_above(before: list[Stretch]) -> list[Stretch]:
    """The last of what stands above a title, as far as no sentence is among it; taken out."""
    at = len(before)
    while at and len(before) - at < _ABOVE:
        text = before[at - 1].text
        if len(text) > _LONGEST_LINE or text.endswith("."):
            break
        at -= 1
    over = before[at:]
    del before[at:]
    return over


def _is_list_of_news(pieces: Sequence[Stretch], below: bool) -> bool:
    """Whether the page lists several items, each under its day."""
    lines = [piece.text for piece in pieces]
    days = [(n, day) for n, line in enumerate(lines) if (day := _day_in(line, below)) is not None]
    return is_list(days, [len(line) for line in lines])


def _day_in(line: str, below: bool) -> Dateline | None:
    return read_day_line(line, Line(0, len(line), line, 0), below=below)


def _write_dateline(
    writer: TextWriter,
    pieces: list[Stretch],
    claims: list[tuple[BlockKind, Span]],
    stamp: PrintedDate | None,
    below: bool,
) -> Dateline | None:
    """Write the first line near the head that is a date; it is taken out of the pieces.

    Where the markup gives the day of publication (``stamp``), no other day is taken for it;
    ``below`` says whether the pieces stand below the title.
    """
    paragraphs = 0
    for index, piece in enumerate(pieces[:_HEAD]):
        line = piece.text
        paragraphs += len(line) > _PARAGRAPH
        if paragraphs > 1:
            return None  # days below the article are those of other pages
        found = _day_in(line, below)
        if found is None or (stamp is not None and found.date.value != stamp.value):
            continue
        del pieces[index]
        writer.gap()
        span = writer.put(line)
        claims.append((BlockKind.DATELINE, span))
        return read_day_line(writer.text, Line(*span, line, 0), below=below)
    return None


def _write_place(
    writer: TextWriter,
    place: str,
    dateline: Dateline | None,
    pieces: list[Stretch],
    claims: list[tuple[BlockKind, Span]],
) -> Span | None:
    """Write the place that the markup marks as one, unless the date line holds a place."""
    if not place or (dateline is not None and dateline.place is not None):
        return None
    pieces[:] = [piece for piece in pieces if piece.text != place]
    writer.gap()
    span = writer.put(place)
    claims.append((BlockKind.DATELINE, span))
    return span


def _write_body(writer: TextWriter, pieces: Sequence[Stretch]) -> list[Paragraph]:
    paragraphs = []
    for piece in pieces:
        writer.gap()
        written = writer.runs(piece.runs)
        if written.span.start == written.span.end:
            continue
        line = piece.text
        kind = kind_of(piece, written, line)
        if kind is None and match_date(line) is not None:
            kind = BlockKind.DATELINE
        paragraphs.append(Paragraph(written.span, kind, written.bold))
    return paragraphs
