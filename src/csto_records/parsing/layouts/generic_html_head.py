"""What any page in HTML says about itself: title, day, language, address, and its main part."""

from __future__ import annotations

import re

from csto_records.parsing.dates import PrintedDate, match_date
from csto_records.parsing.html import (
    Element,
    Root,
    Stretch,
    attribute,
    every,
    first,
    stretches,
    unseen_removed,
    words,
)
from csto_records.parsing.layouts.embassy_names import embassy_in
from csto_records.parsing.lines import listed

_BODIES = (
    '[itemprop="articleBody"]',
    "article",
    '[role="article"]',
    "main",
    '[role="main"]',
    "#content",
    ".content",
    "body",
)
_ENOUGH = 200  # characters that a main part must hold to be preferred to a wider one
_SKIP = listed(
    "breadcrumb breadcrumbs share sharing social menu navigation nav sidebar footer header"
    " cookie related tooltip hidden visually-hidden sr-only read__tooltip masha-ignore"
)
_LONGEST_PLACE = 90  # characters
_SKIP_TAGS = frozenset(("footer", "aside", "header"))
_SUFFIX = re.compile(r"\s[|•·–—-]\s")
_STAMPS = (
    'meta[property="article:published_time"]',
    'meta[name="date"]',
    'meta[name="DC.date.issued"]',
)
_ISO = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2}))?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_HOST = re.compile(r"https?://(?:[a-z0-9-]{1,40}\.){0,4}?([a-z0-9-]{1,40}\.[a-z]{2,10})(?:[/:]|$)")
_PUBLISHERS = {
    "kremlin.ru": "President of Russia",
    "odkb-csto.org": "CSTO",
    "mid.ru": "Ministry of Foreign Affairs of Russia",
}


def title_in(document: Root) -> str:
    """The title: a first-level heading that the head names too, else what the head says."""
    heads = [text for text in (words(one) for one in every(document, "h1")[:20]) if text]
    named = attribute(first(document, 'meta[property="og:title"]'), "content")
    whole = words(first(document, "title"))
    for head in heads:
        if head in named or head in whole:
            return head
    if named:
        return unseen_removed(named)
    if heads:
        return heads[0]
    if whole:
        return _SUFFIX.split(whole, maxsplit=1)[0]
    return words(first(document, "h2"))


def place_in(document: Root) -> str:
    """The place that the markup marks as such (microformats, schema.org); empty if none."""
    marked = first(
        document, ".p-location", '[itemprop="contentLocation"]', '[itemprop="locationCreated"]'
    )
    place = words(marked)
    return place if len(place) <= _LONGEST_PLACE else ""


def stamp_in(document: Root) -> PrintedDate | None:
    """The day that the markup marks as that of publication; its span points nowhere."""
    for selector in _STAMPS:
        found = _iso(attribute(first(document, selector), "content"))
        if found is not None:
            return found
    for one in every(document, "time[datetime]")[:20]:
        if "ublished" in attribute(one, "itemprop") + attribute(one, "class"):
            return _iso(attribute(one, "datetime"))
    # last, because a photo inside the page may carry such a mark of its own
    return _iso(attribute(first(document, 'meta[itemprop="datePublished"]'), "content"))


def time_in(document: Root) -> PrintedDate | None:
    """The first day that the markup marks as a day at all; its span points nowhere."""
    return _iso(attribute(first(document, "time[datetime]"), "datetime"))


def _iso(value: str) -> PrintedDate | None:
    match = _ISO.match(value)
    if match is None:
        return None
    return match_date(match[1] + (" " + match[2] if match[2] else ""))


def language_in(document: Root) -> str | None:
    """The language that the page declares (BCP 47)."""
    value = attribute(first(document, "html[lang]"), "lang")
    return value if _LANGUAGE.fullmatch(value) is not None else None


def url_in(document: Root) -> str | None:
    """The page's own absolute address, where it prints one."""
    for selector, name in (
        ('meta[property="og:url"]', "content"),
        ('link[rel="canonical"]', "href"),
    ):
        value = attribute(first(document, selector), name)
        if value.startswith(("http://", "https://")):
            return unseen_removed(value)
    return None


def publisher_in(document: Root) -> str:
    """The publisher, by the page's own address or the embassy's name; empty if unknown."""
    match = _HOST.match((url_in(document) or "").lower())
    if match is not None and match[1] in _PUBLISHERS:
        return _PUBLISHERS[match[1]]
    site = attribute(first(document, 'meta[property="og:site_name"]'), "content")
    return embassy_in(site) or ""


def body_stretches(document: Root) -> list[Stretch]:
    """The blocks of the main part, without lists of links."""
    best: list[Stretch] = []
    for selector in _BODIES:
        element = first(document, selector)
        if element is None:
            continue
        pieces = [piece for piece in _pieces(element) if not _is_links(piece)]
        if sum(len(piece.text) for piece in pieces) >= _ENOUGH:
            return pieces
        best = best or pieces
    return best


def _pieces(element: Element) -> list[Stretch]:
    return stretches(element, _SKIP, _SKIP_TAGS)


def _is_links(piece: Stretch) -> bool:
    """Whether a block is nothing but links, as lists of other pages are."""
    return all(run.link or run.text.isspace() for run in piece.runs)
