"""The small interface that every publisher's layout fills, and what the text layouts share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from csto_records.model.span import Span
from csto_records.parsing.dates import PrintedDate
from csto_records.parsing.decode import Decoded
from csto_records.parsing.lines import Line
from csto_records.parsing.page import Page
from csto_records.parsing.turns import Paragraph


class Layout(Protocol):
    """One layout of one publisher."""

    @property
    def name(self) -> str:
        """A short name, such as ``"kremlin-special"``."""
        ...

    @property
    def publisher(self) -> str:
        """The publisher's name in English; empty where any may use the layout."""
        ...

    def recognises(self, decoded: Decoded) -> bool:
        """Whether the document is in this layout, by its structure and boilerplate."""
        ...

    def read(self, decoded: Decoded) -> Page:
        """Take the document apart. Whatever is not understood becomes a finding."""
        ...


Published = tuple[int, int | None, int | None]


def published_of(date: PrintedDate | None) -> Published | None:
    """A printed date as the ``published`` field of a page; ``None`` without a year."""
    return None if date is None or date.year is None else (date.year, date.month, date.day)


def paragraphs_of(lines: Iterable[Line]) -> list[Paragraph]:
    """Each line a paragraph."""
    return [Paragraph(line.span) for line in lines]


_CYRILLIC = re.compile("[а-яёА-ЯЁ]+")
_LATIN = re.compile("[a-zA-Z]+")


def language_of(text: str, spans: Iterable[Span]) -> str | None:
    """English or Russian, by the letters of the body; ``None`` when it is neither or empty."""
    latin = cyrillic = 0
    for span in spans:
        piece = text[span.start : min(span.end, span.start + 400)]
        latin += sum(map(len, _LATIN.findall(piece)))
        if not piece.isascii():
            cyrillic += sum(map(len, _CYRILLIC.findall(piece)))
        if latin + cyrillic > 2000:
            break
    if latin > 3 * cyrillic:
        return "en"
    return "ru" if cyrillic > 3 * latin else None
