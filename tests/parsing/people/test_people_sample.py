"""A hand-checked random sample of predicted people, over the labelled pages."""

import json
import lzma
from pathlib import Path

import pytest

from csto_records.model.span import Span
from csto_records.parsing.people import people_in

HERE = Path(__file__).resolve()
CORPUS = HERE.parents[4] / "shared" / "corpus" / "kremlin-dev-gold.jsonl.xz"


def checked() -> list[tuple[str, str, bool]]:
    lines = (HERE.parent / "checked_people.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(page, surface, verdict == "right") for page, surface, verdict in rows]


@pytest.fixture(scope="module")
def found() -> dict[str, set[str]]:
    """Page id to the names that are found on the page."""
    if not CORPUS.is_file():
        pytest.skip("the labelled pages do not lie beside this checkout (../shared/corpus)")
    wanted = {page for page, _, _ in checked()}
    names: dict[str, set[str]] = {}
    with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            if page["page_id"] not in wanted:
                continue
            text = ""
            spans = []
            for part in filter(None, (page["title"], page["lead"], *page["paragraphs"])):
                spans.append(Span(len(text), len(text) + len(part)))
                text += part + "\n\n"
            mentions = people_in(text, spans, default_state="russia")
            names[page["page_id"]] = {mention.name for mention in mentions}
    return names


def test_people_of_the_sample_are_people(found: dict[str, set[str]]) -> None:
    still = [right for page, surface, right in checked() if surface in found[page]]
    assert len(still) >= 300
    assert sum(still) / len(still) >= 0.98


def test_people_of_the_sample_are_still_found(found: dict[str, set[str]]) -> None:
    right = [(page, surface) for page, surface, person in checked() if person]
    lost = [(page, surface) for page, surface in right if surface not in found[page]]
    assert len(lost) <= len(right) // 100, lost
