"""What any page in HTML says about itself: title, day, language, address, and its main part."""

from __future__ import annotations

import re

from csto_records.parsing.dates import PrintedDate, match_date
from csto_records.parsing.html import (
    Element,
    Root,
    Stretch,
    around,
    attribute,
    every,
    first,
    lies_in,
    stretches,
    unseen_removed,
    words,
)
from csto_records.parsing.layouts.embassy_names import embassy_in
from csto_records.parsing.layouts.linked_data import published_in
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
    " comments comments-area comment-list comment-respond"
)
_LONGEST_PLACE = 90  # characters
_LONGEST_AROUND = 120  # characters around a day that may say of what it is
_SKIP_TAGS = frozenset(("footer", "aside", "header"))
_MOST_HEADS = 3
_SUFFIX = re.compile(r"\s[|•·–—-]\s")
_STAMPS = listed(
    "article:published_time article:published og:article:published_time date pubdate publishdate"
    " publish-date publish_date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued"
    " dcterms.created parsely-pub-date sailthru.date"
)
_MOST_STAMPS = 20
#: where days of other pages stand, and of what is not shown
_ELSEWHERE = "aside, footer, nav, noscript, template, .sidebar, .related, .comments"
#: what stands beside a day that is not that of publication
_OTHER_DAY = re.compile(
    r"\b(?:event|modified|updated?|revised|deadline|starts?|ends?|until|takes place)\b",
    re.IGNORECASE,
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
    known = [head for head in heads if head in named] or [head for head in heads if head in whole]
    if known:
        return max(known, key=len)  # the name of the site may be such a heading as well
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


def stamp_in(document: Root, title: str) -> PrintedDate | None:
    """The day that the markup marks as that of publication; its span points nowhere."""
    for one in every(document, "meta[content]"):
        name = attribute(one, "property") or attribute(one, "name")
        if name.lower() in _STAMPS:
            found = _iso(attribute(one, "content"))
            if found is not None:
                return found
    for one in every(document, "time[datetime]")[:_MOST_STAMPS]:
        if "ublished" in attribute(one, "itemprop") + attribute(one, "class"):
            return _iso(attribute(one, "datetime"))
    found = _iso(published_in(document, title))
    if found is not None:
        return found
    # last, because a photo inside the page may carry such a mark of its own
    return _iso(attribute(first(document, 'meta[itemprop="datePublished"]'), "content")) or _marked(
        document
    )


def _marked(document: Root) -> PrintedDate | None:
    """The one day that the elements of the page's own text name as that of publication."""
    days: dict[object, PrintedDate] = {}
    for one in every(document, '[itemprop="datePublished"]')[:_MOST_STAMPS]:
        value = attribute(one, "content") or attribute(one, "datetime") or words(one)
        day = _iso(value)
        if day is not None:
            days.setdefault(day.value, day)
    return next(iter(days.values())) if len(days) == 1 else None


def time_in(document: Root) -> tuple[PrintedDate | None, bool]:
    """The one day that the markup marks as a day at all, and whether it marks several.

    Days of changes and of events are passed over. The span of the day points nowhere.
    """
    days: dict[object, PrintedDate] = {}
    for one in every(document, "time[datetime]")[:_MOST_STAMPS]:
        if lies_in(one, _ELSEWHERE):
            continue
        marks = f"{attribute(one, 'class')} {attribute(one, 'itemprop')}".lower()
        if "modif" in marks or "updat" in marks:
            continue
        beside = words(around(one))
        if len(beside) <= _LONGEST_AROUND and _OTHER_DAY.search(beside):
            continue
        day = _iso(attribute(one, "datetime"))
        if day is not None:
            days.setdefault(day.value, day)
    return (next(iter(days.values())) if len(days) == 1 else None), len(days) > 1


def _iso(value: str) -> PrintedDate | None:
    match = _ISO.match(value)
    if match is not None:
        return match_date(match[1] + (" " + match[2] if match[2] else ""))
    date = match_date(value)
    return date if date is not None and date.day and date.year else None


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


def head_stretches(document: Root, title: str) -> list[Stretch]:
    """What stands in the head of the article itself, as its day does, or beside its title."""
    heads = every(document, "article header, main header")[:_MOST_HEADS]
    for one in every(document, "h1")[:_MOST_HEADS]:
        outer = around(one) if words(one) == title else None
        if outer is not None and len(words(outer)) <= len(title) + _LONGEST_AROUND:
            heads.append(outer)
    return [piece for head in heads for piece in stretches(head, _SKIP)]


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
