"""Each publisher's layout reads a specimen written in it."""

from __future__ import annotations

import pytest
from page_specimens import (
    CSTO,
    EMBASSY,
    GENERIC,
    MINISTRY,
    PAGES,
    READER,
    SPECIAL,
    check_accounting,
    words_of,
)

from csto_records.parsing.layouts import LAYOUTS
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.pages import read_page


def said(page: Page) -> list[tuple[str | None, str | None, str]]:
    return [(t.name, t.office, " ".join(page.text[t.span.slice].split())) for t in page.turns]


@pytest.mark.parametrize("layout", PAGES)
def test_a_specimen_is_recognised_and_understood_in_full(layout: str) -> None:
    page = read_page(PAGES[layout])
    assert page.layout == layout
    check_accounting(page)
    assert words_of(page, BlockKind.UNCLAIMED) == []


def test_every_layout_has_a_name_of_its_own() -> None:
    names = [layout.name for layout in LAYOUTS]
    assert sorted(set(names)) == sorted(names)
    assert set(names) == set(PAGES)


@pytest.mark.parametrize("layout", ["kremlin-special", "kremlin-reader", "csto-news"])
def test_the_text_of_a_text_page_is_the_document_itself(layout: str) -> None:
    page = read_page(PAGES[layout].replace("\n", "\r\n").encode())
    assert page.text == PAGES[layout]


def test_special_version() -> None:
    page = read_page(SPECIAL)
    assert page.publisher == "President of Russia"
    assert page.title == "Meeting with Specimen Council Secretary Anna Obrazets"
    assert (page.published, page.place) == ((2021, 4, 2), "Primerovo, Specimen Region")
    assert page.language == "en"
    assert [(turn.label, turn.name, turn.office, turn.note) for turn in page.turns] == [
        (
            "President of Specimenia Ivan Primer",
            "Ivan Primer",
            "President of Specimenia",
            None,
        ),
        (
            "Specimen Council Secretary Anna Obrazets (retranslated)",
            "Anna Obrazets",
            "Specimen Council Secretary",
            "retranslated",
        ),
    ]
    assert said(page)[0][2].endswith("note the colon: it is no label.")
    assert len(words_of(page, BlockKind.DATELINE)) == 2


def test_reader_view_joins_the_lines_that_links_broke() -> None:
    page = read_page(READER)
    assert (page.title, page.published, page.time, page.place) == (
        "Specimen summit",
        (2021, 4, 2),
        "15:40",
        "Primerovo",
    )
    assert page.topics == ("Specimens", "Foreign policy")
    assert words_of(page, BlockKind.SUMMARY) == ["Ivan Primer took part in a specimen session."]
    assert words_of(page, BlockKind.NARRATIVE) == [
        "Also present were President of Specimenia Ivan Primer , "
        "Specimen Council Secretary Anna Obrazets ."
    ]
    assert words_of(page, BlockKind.NOTE)[0] == "2 of 7"
    assert said(page) == [
        ("Ivan Primer", "President of Specimenia", "This is specimen text, and it goes on."),
        (None, None, "Is this specimen text as well?"),
        ("Ivan Primer", None, "It is."),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "CSTO\nSecretary General Anna Obrazets: This is specimen text,",
        "Secretary General of the CSTO\nAnna Obrazets: This is specimen text,",
        "Secretary General of the CSTO\nAnna Obrazets\n: This is specimen text,",
    ],
)
def test_a_label_that_a_link_to_a_body_broke_is_one_label(lines: str) -> None:
    page = read_page(
        READER.replace("President of Specimenia Ivan Primer\n: This is specimen text,", lines)
    )
    assert page.turns[0].name == "Anna Obrazets"
    assert "CSTO" in str(page.turns[0].office)
    assert "Secretary General" in str(page.turns[0].office)


def test_words_after_a_gap_are_nobodys() -> None:
    page = read_page(READER)
    assert words_of(page, BlockKind.GAP) == ["<…>"]
    after = page.text.index("Words after a gap")
    assert all(turn.span.end <= after for turn in page.turns)
    assert any("without a certain speaker" in finding for finding in page.findings)


def test_a_page_without_the_foot_is_still_a_reader_page() -> None:
    page = read_page(READER[: READER.index("Geography")])
    assert page.layout == "kremlin-reader"
    assert page.published == (2021, 4, 2)


def test_an_announcement_is_dated_apart_from_its_publication() -> None:
    page = read_page(
        "Events\nA specimen meeting will be held\nAnnouncement, April 5, 2021\nSpecimen text.\n"
        "Publication status\nPublished in section: News\nPublication date: April 2, 2021, 12:00\n"
    )
    assert (page.published, page.dated, page.time) == ((2021, 4, 2), (2021, 4, 5), "12:00")
    assert page.published_span is not None
    assert page.text[page.published_span.slice] == "April 2, 2021, 12:00"


def test_news_of_the_organisation() -> None:
    page = read_page(CSTO)
    assert (page.publisher, page.published) == ("CSTO", (2021, 4, 2))
    assert page.turns == ()
    assert len(words_of(page, BlockKind.TITLE)) == 2
    assert len(words_of(page, BlockKind.NARRATIVE)) == 2
    assert words_of(page, BlockKind.SIGNATURE) == ["The CSTO Press Secretary Ivan Primer"]
    assert words_of(page, BlockKind.SITE) == ["Back to the section", "Back to the all news"]


@pytest.mark.parametrize("text", [MINISTRY, EMBASSY])
def test_a_page_of_one_speaker_is_one_turn_without_a_label(text: str) -> None:
    page = read_page(text)
    (turn,) = page.turns
    assert (turn.name, turn.office, turn.label) == ("Ivan Primer", "Specimen Minister", None)
    assert page.text[turn.span.slice].split("\n\n") == words_of(page, BlockKind.SPEECH)
    assert len(words_of(page, BlockKind.SPEECH)) == 2
    assert (page.place, page.dated) == ("Primerovo", (2021, 4, 2))


def test_the_ministry_prints_day_and_time_without_a_space() -> None:
    page = read_page(MINISTRY)
    assert (page.published, page.time) == ((2021, 4, 2), "09:05")
    assert page.publisher == "Ministry of Foreign Affairs of Russia"


@pytest.mark.parametrize(
    ("header", "publisher"),
    [
        ("Ambasada Federaţiei Ruse în România", "Embassy of Russia in Romania"),
        ("Ambasada Federației Ruse în Republica Moldova", "Embassy of Russia in Moldova"),
        ("Embassy of the Russian Federation in the Kingdom of Norway", None),
        ("Ambassade de la Fédération de Russie en France", "Embassy of Russia in France"),
        ("Botschaft der Russischen Föderation in Deutschland", "Embassy of Russia in Germany"),
        ("Посольство России в Армении", "Embassy of Russia in Armenia"),
    ],
)
def test_the_embassy_is_named_by_the_header(header: str, publisher: str | None) -> None:
    page = read_page(EMBASSY.replace(EMBASSY.split("\n")[0], header))
    assert page.layout == "russian-embassy"
    assert page.publisher == (publisher or "Embassy of Russia in Kingdom of Norway")
    assert page.published is None  # the page prints no day of publication


def test_a_ministry_page_with_questions_gives_each_speaker_their_own_words() -> None:
    page = read_page(
        MINISTRY.replace("We shall go on", "Question: Specimen?\n\nIvan Primer: Yes.\n\nWe go on")
    )
    assert [turn.name for turn in page.turns] == ["Ivan Primer", None, "Ivan Primer"]


def test_plain_text_of_nobody() -> None:
    page = read_page(GENERIC)
    assert (page.publisher, page.title) == ("", "A specimen of plain text")
    assert (page.published, page.place) == ((2021, 4, 2), "Primerovo")
    assert said(page) == [
        ("Ivan Primer", "Chairman of the Specimen Board", "This is specimen text.")
    ]


def test_an_unrecognised_heading_ends_the_turn() -> None:
    page = read_page(GENERIC)
    assert words_of(page, BlockKind.HEADING) == ["Another heading"]
    assert page.turns[0].span.end < page.text.index("Another heading")


def test_an_address_that_is_given_is_kept() -> None:
    assert read_page(CSTO, url="https://example.org/1").url == "https://example.org/1"
    assert read_page(CSTO).url is None


def test_a_page_is_a_value() -> None:
    assert read_page(CSTO) == read_page(CSTO)
    assert hash(read_page(READER)) == hash(read_page(READER))
