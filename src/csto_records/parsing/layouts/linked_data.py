"""The day of publication in the data for machines that pages carry (JSON-LD, schema.org)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from csto_records.parsing.html import Root, every, raw_text
from csto_records.parsing.lines import collapse

_MOST = 10  # scripts of a page
_LONGEST = 200_000  # characters of a script
_MOST_OBJECTS = 2000
_ARTICLES = ("Article", "Posting", "Report", "WebPage")  # what the names of such types end with


def published_in(document: Root, title: str) -> str:
    """When the article was published, as the page's data prints it; empty if it is not certain.

    Of several articles (others are linked to) it is the one with the page's title.
    """
    found: dict[str, None] = {}
    for script in every(document, 'script[type="application/ld+json"]')[:_MOST]:
        text = raw_text(script)
        if '"datePublished"' not in text or len(text) > _LONGEST:
            continue
        for entry in _objects(text):
            day = entry.get("datePublished")
            if not isinstance(day, str) or not _is_article(entry.get("@type")):
                continue
            headline = entry.get("headline")
            if isinstance(headline, str) and title and collapse(headline) == title:
                return day
            found[day] = None
    return next(iter(found)) if len({day[:10] for day in found}) == 1 else ""


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The objects of a script, however deep; none where it is not JSON."""
    try:
        waiting = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.endswith(_ARTICLES) for one in kinds)
