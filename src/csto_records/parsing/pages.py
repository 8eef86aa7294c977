"""Bytes or text to a page: the first layout that recognises the document reads it."""

from __future__ import annotations

import os

import attrs

from csto_records.parsing.decode import Decoded, decode
from csto_records.parsing.layouts import LAYOUTS
from csto_records.parsing.page import Page


def read_page(
    data: str | bytes | os.PathLike[str],
    *,
    url: str | None = None,
    media_type: str | None = None,
) -> Page:
    """Read a document into a page.

    ``data`` is content (``str``, ``bytes``) or a path object; a ``str`` is never a path.
    ``url`` is kept; without it, an address printed in the page itself is. Raises
    :class:`~csto_records.errors.UnreadableDocument` for what is no document at all.
    """
    return page_of(decode(data, media_type), url)


def page_of(decoded: Decoded, url: str | None = None) -> Page:
    """The page that a decoded document is."""
    # the generic layouts at the end of LAYOUTS recognise whatever the others do not
    layout = next(layout for layout in LAYOUTS if layout.recognises(decoded))
    page = layout.read(decoded)
    if url is None and not decoded.findings:
        return page
    return attrs.evolve(
        page,
        url=url if url is not None else page.url,
        findings=(*decoded.findings, *page.findings),
    )
