"""The five originals, where they lie beside the checkout. Only facts and figures are kept here."""

from __future__ import annotations

from pathlib import Path

import pytest
from page_specimens import SHARED, check_accounting, words_of

from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.pages import read_page

SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the originals (../shared/seeds) are not beside this checkout"
)


def original(number: str) -> Page:
    (file,) = sorted(SEEDS.glob(f"{number}_*.txt"))
    page = read_page(Path(file))
    check_accounting(page)
    assert words_of(page, BlockKind.UNCLAIMED) == []
    return page


FACTS = [
    ("000", "kremlin-special", "President of Russia", (2020, 3, 11), None, 2),
    ("001", "csto-news", "CSTO", (2020, 1, 20), None, 0),
    (
        "002",
        "russian-foreign-ministry",
        "Ministry of Foreign Affairs of Russia",
        (2020, 5, 26),
        "13:23",
        1,
    ),
    ("003", "kremlin-reader", "President of Russia", (2023, 11, 23), "15:40", 2),
    ("004", "russian-embassy", "Embassy of Russia in Romania", None, None, 1),
]


@pytest.mark.parametrize(("number", "layout", "publisher", "day", "time", "turns"), FACTS)
def test_header_of_an_original(
    number: str,
    layout: str,
    publisher: str,
    day: tuple[int, int, int] | None,
    time: str | None,
    turns: int,
) -> None:
    page = original(number)
    assert (page.layout, page.publisher) == (layout, publisher)
    assert (page.published, page.time, len(page.turns)) == (day, time, turns)


def test_speakers_and_places_of_the_originals() -> None:
    assert [(turn.name, turn.office) for turn in original("000").turns] == [
        ("Vladimir Putin", "President of Russia"),
        ("Stanislav Zas", "CSTO Secretary General"),
    ]
    assert [(turn.name, turn.office) for turn in original("003").turns] == [
        ("Alexander Lukashenko", "President of the Republic of Belarus"),
        ("Vladimir Putin", "President of Russia"),
    ]
    for number in ("002", "004"):
        (turn,) = original(number).turns
        assert (turn.name, turn.office, turn.label) == ("Sergey Lavrov", "Foreign Minister", None)
        assert original(number).dated == (2020, 5, 26)
    assert [original(n).place for n in ("000", "001", "002", "003", "004")] == [
        "Novo-Ogaryovo, Moscow Region",
        None,
        "Moscow",
        "Minsk",
        "Moscow",
    ]


def test_what_the_originals_hold_besides_words() -> None:
    page = original("003")
    assert words_of(page, BlockKind.GAP) == ["<…>"]
    assert len(words_of(page, BlockKind.NOTE)) == 2
    assert page.topics == ("CSTO", "Foreign policy")
    assert len(words_of(original("001"), BlockKind.SIGNATURE)) == 1
    assert len(words_of(original("001"), BlockKind.TITLE)) == 2
    assert len(words_of(original("000"), BlockKind.DATELINE)) == 2
