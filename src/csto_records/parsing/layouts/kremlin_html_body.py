"""The lead and the body of a page of the president's site, from its HTML."""

from __future__ import annotations

import re

import attrs

from csto_records.model.span import Span
from csto_records.parsing.html import (
    Element,
    Run,
    Stretch,
    attribute,
    elements,
    every,
    plain_words,
    stretches,
)
from csto_records.parsing.html_text import TextWriter, Written
from csto_records.parsing.layouts.markup_kinds import kind_of, kind_of_line
from csto_records.parsing.page import BlockKind
from csto_records.parsing.turns import Paragraph

SKIP = frozenset(("masha-ignore", "hidden", "read__tooltip", "hidden-copy", "read__bottommeta"))
"""Classes of what is hidden or no part of the text: above all the cards of persons, which
print today's office in the middle of an old sentence."""

_CATALOGUE = re.compile(r"/catalog/(persons|glossary)/([0-9]{1,9})(?![0-9])")
_TARGETS = {"persons": "person", "glossary": "glossary"}


@attrs.define
class Body:
    """What was written of lead and body."""

    summary: Span | None = None
    paragraphs: list[Paragraph] = attrs.Factory(list)
    links: list[tuple[Span, str]] = attrs.Factory(list)


def target_of(address: str) -> str | None:
    """ "person:67" for a link into the site's catalogue, ``None`` for any other."""
    match = _CATALOGUE.search(address)
    return None if match is None else f"{_TARGETS[match[1]]}:{match[2]}"


def write_body(writer: TextWriter, lead: Element | None, content: Element | None) -> Body:
    """Write lead and body, paragraph by paragraph."""
    body = Body()
    if lead is not None:
        for stretch in stretches(lead, SKIP):
            written = _write(writer, body, stretch.runs)
            start = body.summary.start if body.summary is not None else written.span.start
            body.summary = Span(start, written.span.end)
    if content is not None:
        for child in elements(content):
            if isinstance(child, str):
                _paragraph(writer, body, Stretch("p", "", [Run(child, False, False, "")]))
                continue
            line = plain_words(child)
            if line:
                _plain_paragraph(writer, body, line)
                continue
            classes = attribute(child, "class").split()
            if "slider" in classes:
                _photos(writer, body, child)
            elif not classes or SKIP.isdisjoint(classes):
                for stretch in stretches(child, SKIP):
                    _paragraph(writer, body, stretch)
    return body


def _write(writer: TextWriter, body: Body, runs: list[Run]) -> Written:
    writer.gap()
    written = writer.runs(runs)
    for span, address in written.links:
        target = target_of(address)
        if target is not None:
            body.links.append((span, target))
    return written


def _plain_paragraph(writer: TextWriter, body: Body, line: str) -> None:
    """A paragraph that is nothing but words, as most are: what :func:`_paragraph` makes of it."""
    writer.gap()
    span = writer.put(line)
    body.paragraphs.append(Paragraph(span, kind_of_line(line), span.start, (), line))


def _paragraph(writer: TextWriter, body: Body, stretch: Stretch) -> None:
    known = len(body.links)
    written = _write(writer, body, stretch.runs)
    kind = kind_of(stretch, written, written.text)
    people = tuple(
        [
            (span, target.removeprefix("person:"))
            for span, target in body.links[known:]
            if target.startswith("person:")
        ]
    )
    body.paragraphs.append(Paragraph(written.span, kind, written.bold, people, written.text))


def _photos(writer: TextWriter, body: Body, slider: Element) -> None:
    """The counter and the caption that the page shows first."""
    slides = every(slider, ".slide")
    shown = 0
    for index, slide in enumerate(slides):
        if "starting-slide" in attribute(slide, "class").split():
            shown = index
    if not slides:
        return
    caption = attribute(slides[shown], "data-cycle-desc")
    counter = f"{shown + 1} of {len(slides)}" if len(slides) > 1 else ""
    for note in (counter, caption):
        if note:
            writer.gap()
            body.paragraphs.append(Paragraph(writer.put(note), BlockKind.NOTE))
