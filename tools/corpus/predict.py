"""Read every page of a folder and write what was read as predictions for the scorer.

    python tools/corpus/predict.py FOLDER OUT.jsonl

FOLDER holds ``<page id>.html`` or ``<page id>.txt`` files. One JSON object a line: page id, title,
day of publication, place, turns with their speakers, and people with the id that the library gives
them, which is the same over all pages.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from bisect import bisect_left
from pathlib import Path
from typing import Any

from csto_records.parsing.document import Document, parse
from csto_records.parsing.page import BlockKind, Page, Turn
from csto_records.parsing.pages import read_page

START = 60  # characters of a turn's own words that the scorer aligns by


def prediction(page_id: str, file: Path) -> dict[str, Any]:
    """One page in the scorer's format."""
    page, document = read_page(file), parse(file)
    published = document.source.published
    speakers = {
        statement.span: statement.speaker.id
        for statement in document.statements
        if statement.speaker is not None
    }
    return {
        "page_id": page_id,
        "title": document.source.title,
        "published": None if published is None else str(published),
        "place": page.place,
        "turns": [turn_prediction(page, turn, speakers.get(turn.span)) for turn in page.turns],
        "people": people(document),
        "characters": characters(document),
    }


def turn_prediction(page: Page, turn: Turn, person: str | None) -> dict[str, Any]:
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
        "person": person,
    }


def people(document: Document) -> list[dict[str, str]]:
    """Everybody of the document, under each spelling that it prints."""
    return [
        {"id": person.id, "name": name}
        for person in document.people
        for name in dict.fromkeys((person.name, *(name.text for name in person.names)))
    ]


def characters(document: Document) -> tuple[int, int]:
    """How many characters the body has, and how many of them were not understood."""
    kinds = (BlockKind.SITE, BlockKind.METADATA)
    body = sum(len(document.text[b.span]) for b in document.blocks if b.kind not in kinds)
    return body, sum(len(document.text[span]) for span in document.unclaimed)


def predict(folder: Path, out: Path) -> int:
    """Read the pages of a folder; how many there were."""
    files = sorted(folder.iterdir(), key=lambda file: (len(file.stem), file.stem))
    with out.open("w", encoding="utf-8") as lines:
        for file in files:
            json.dump(prediction(file.stem, file), lines, ensure_ascii=False)
            lines.write("\n")
    return len(files)


def main() -> int:
    """Read the folder; prints how many pages were read and how fast."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    begun = time.process_time()
    pages = predict(arguments.folder, arguments.out)
    spent = time.process_time() - begun
    print(f"{pages} pages, {1000 * spent / max(1, pages):.2f} ms a page", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
