"""Reading is linear: four times the page is four times the work, counted and not timed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile_inputs import INPUTS

import csto_records as csto
from csto_records.parsing.extract.scene import sentence_spans
from work_counted import steps

SPECIMENS = Path(__file__).resolve().parents[2] / "seeds" / "specimens"
SHORT, TIMES = 5_000, 4
#: Of work that grows with the square of the length there would be sixteen times as much.
MOST = 4.3
HEAD = "A specimen\n\nApril 2, 2021\n\n"


def sentences() -> list[str]:
    """Every sentence of the specimens: together they set off most rules of extraction."""
    found: dict[str, None] = {}
    for path in sorted(SPECIMENS.iterdir()):
        if path.suffix in (".txt", ".html"):
            document = csto.parse(path)
            for block in document.blocks:
                text = document.text[block.span].replace("\n", " ")
                for span in sentence_spans(text, 0, len(text)):
                    found[text[span.slice]] = None
    return list(found)


def work(text: str) -> int:
    """How much is done to read a text and to make its records."""

    def read() -> None:
        document = csto.parse(text)
        assert len(document.registry.claims) == len(document.claims)
        assert all(meeting.evidence for meeting in document.meetings)

    return steps(read)


def growth(short: str, long: str) -> float:
    """How many times as much work the longer text is, as if it were four times as long."""
    work(long)  # what is made of a name is kept: the first time is more work, in any order of tests
    return work(long) / work(short) * TIMES * len(short) / len(long)


@pytest.mark.parametrize("between", [" ", "\n\n"], ids=["in one paragraph", "in paragraphs"])
def test_a_sentence_said_again_and_again_is_work_for_each_time(between: str) -> None:
    steep = {}
    for sentence in sentences():
        said = sentence + between
        times = max(4, SHORT // len(said))
        found = growth(HEAD + said * times, HEAD + said * times * TIMES)
        if found > MOST:
            steep[sentence] = found
    assert steep == {}


@pytest.mark.parametrize("name", sorted(INPUTS.keys() - {"line separators"}))  # nothing to read
def test_a_hostile_page_four_times_as_long_is_four_times_the_work(name: str) -> None:
    length = 2 * SHORT
    assert growth(INPUTS[name](length), INPUTS[name](length * TIMES)) <= MOST
