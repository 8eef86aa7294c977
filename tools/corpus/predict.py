"""Read every page of a directory and write what was read as predictions for the corpus scorer.

    python tools/corpus/predict.py DIRECTORY OUT.jsonl

DIRECTORY holds ``<page id>.html`` or ``<page id>.txt`` files. One JSON object a line: page id,
title, day of publication, place and turns; people are left to the steps above the page.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from bisect import bisect_left
from pathlib import Path
from typing import Any

from csto_records.parsing.page import BlockKind, Page, Turn
from csto_records.parsing.pages import read_page

START = 60  # characters of a turn's own words that the scorer aligns by


def prediction(page_id: str, page: Page) -> dict[str, Any]:
    """One page in the scorer's format."""
    published = page.published
    return {
        "page_id": page_id,
        "title": page.title,
        "published": None if published is None else iso(published),
        "place": page.place,
        "turns": [turn_prediction(page, turn) for turn in page.turns],
        "people": [],
    }


def turn_prediction(page: Page, turn: Turn) -> dict[str, Any]:
    """One turn: its words without the notes inside it."""
    first = bisect_left(page.blocks, turn.span.start, key=lambda block: block.span.start)
    last = bisect_left(page.blocks, turn.span.end, key=lambda block: block.span.start)
    words = " ".join(
        " ".join(page.text[block.span.slice].split())
        for block in page.blocks[first:last]
        if block.kind is BlockKind.SPEECH
    )
    return {
        "start_text": words[:START],
        "label": turn.label,
        "name": turn.name,
        "office": turn.office,
        "text": words,
    }


def iso(published: tuple[int, int | None, int | None]) -> str:
    """The printed parts of a date, as far as they go."""
    return "-".join(f"{part:02d}" for part in published if part is not None)


def main() -> int:
    """Read the directory; prints how many pages were read and how fast."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    files = sorted(arguments.directory.iterdir(), key=lambda file: (len(file.stem), file.stem))
    begun = time.process_time()
    with arguments.out.open("w", encoding="utf-8") as out:
        for file in files:
            page = read_page(file)
            json.dump(prediction(file.stem, page), out, ensure_ascii=False)
            out.write("\n")
    spent = time.process_time() - begun
    print(f"{len(files)} pages, {1000 * spent / max(1, len(files)):.2f} ms a page", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
