"""What the publishers' layouts do with pages that lack something, or have it in another place."""

from __future__ import annotations

import pytest
from page_specimens import (
    CSTO,
    EMBASSY,
    GENERIC_HTML,
    KREMLIN_HTML,
    MINISTRY,
    READER,
    check_accounting,
    words_of,
)

from csto_records.parsing.layouts.one_speaker import speaker_in
from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.pages import read_page


def changed(specimen: str, old: str, new: str) -> Page:
    """The page that a specimen becomes with one change."""
    assert specimen.count(old) == 1
    page = read_page(specimen.replace(old, new))
    check_accounting(page)
    return page


# -- the titles of pages that are one person's words ---------------------------------------------


@pytest.mark.parametrize(
    ("title", "name", "office"),
    [
        ("Remarks by Foreign Minister Ivan Primer at a meeting", "Ivan Primer", "Foreign Minister"),
        ("Statement by Foreign Minister Ivan Primer", "Ivan Primer", "Foreign Minister"),
        ("Speech by the President of Russia, Ivan Primer, at song", "Ivan Primer", ...),
        ("The Foreign Minister Ivan Primer's opening remarks", "Ivan Primer", "Foreign Minister"),
        ("Interview of Ivan Primer", "Ivan Primer", None),
        ("Remarks by Ivan Primer and guests", "Ivan Primer", None),
    ],
)
def test_a_title_says_whose_words_follow(title: str, name: str, office: object) -> None:
    speaker = speaker_in(title)
    assert speaker is not None
    assert speaker.name == name
    assert speaker.office == ("President of Russia" if office is ... else office)


@pytest.mark.parametrize(
    "title",
    [
        "Remarks by the",
        "Remarks by many",
        "Remarks by Mr Primer",  # a family name alone
        "Remarks by a man of the village on song",
        "my friend Ivan Primer's remarks on song",
        "Old village Ivan Primer's remarks",  # no office
        'Remarks by Ivan "Sample" Primer',
    ],
)
def test_a_title_that_names_no_speaker(title: str) -> None:
    assert speaker_in(title) is None


# -- text pages ----------------------------------------------------------------------------------


def test_the_organisations_page_with_the_day_on_a_line_of_its_own() -> None:
    page = changed(CSTO, "A specimen meeting was held in Primerovo 02.04.2021", "April 2, 2021")
    assert page.published == (2021, 4, 2)
    assert words_of(page, BlockKind.DATELINE) == ["April 2, 2021"]


def test_an_embassy_that_names_no_country() -> None:
    page = changed(EMBASSY, "Ambasada Federaţiei Ruse în România", "Embassy of Russia")
    assert page.publisher == "Embassy of Russia"


@pytest.mark.parametrize("before", ["Specimen Minister Ivan", "We have read"])
def test_an_embassys_page_with_the_day_above_or_below_the_title(before: str) -> None:
    page = changed(EMBASSY, before, f"April 3, 2021\n\n{before}")
    assert page.title is not None
    assert page.title.startswith("Specimen Minister Ivan Primer's remarks")
    assert words_of(page, BlockKind.DATELINE) == ["April 3, 2021"]
    assert page.published == (2021, 4, 3)
    assert [turn.name for turn in page.turns] == ["Ivan Primer"]


def test_the_ministrys_number_is_no_text() -> None:
    page = changed(MINISTRY, "ru-RU1\n", "ru-RU1\n\n123-02-04-2021\n")
    assert words_of(page, BlockKind.METADATA) == ["123-02-04-2021"]


def test_a_title_that_ends_in_a_day_without_a_year_is_not_dated() -> None:
    page = changed(MINISTRY, "Primerovo, April 2, 2021", "Primerovo, April 2")
    assert (page.dated, page.published) == (None, (2021, 4, 2))


# -- the president's site as text ----------------------------------------------------------------


def test_a_publication_date_that_is_none() -> None:
    page = changed(READER, "Publication date: April 2, 2021, 15:40", "Publication date: unknown")
    assert page.published == (2021, 4, 2)  # as the head says
    assert "Publication date: unknown" in words_of(page, BlockKind.METADATA)


def test_a_list_of_tags_without_tags_ends_the_foot() -> None:
    page = changed(READER, "Persons\nPrimer Ivan\n", "Topics\nPersons\n")
    assert page.topics == ()
    assert page.published == (2021, 4, 2)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("the village", BlockKind.NARRATIVE),
        ("Primerovo Village: Hall", BlockKind.HEADING),
        ("Mr Ivan Obraztsov", BlockKind.HEADING),
        ("Ivan Obraztsov and Anna Primerova", BlockKind.HEADING),
        ("Anna Obrazets", BlockKind.HEADING),  # who is named after an office elsewhere
    ],
)
def test_what_stands_under_the_time_and_is_no_place(line: str, kind: BlockKind) -> None:
    page = changed(READER, "15:40\nPrimerovo\n", f"15:40\n{line}\n")
    assert page.place is None
    assert line in words_of(page, kind)


# -- the president's site as HTML ----------------------------------------------------------------

_BODY = '<div class="read__internal_content" itemprop="articleBody">'
_TIME = (
    '<time class="read__published" datetime="2021-04-02"\n'
    'itemprop="datePublished">April 2, 2021</time>'
)


def test_an_announcement_without_a_day() -> None:
    page = changed(KREMLIN_HTML, _TIME, '<div class="announce_date">Soon</div>')
    assert (page.dated, page.time, page.place) == (None, "15:40", "Primerovo")
    assert words_of(page, BlockKind.DATELINE) == ["Soon, 15:40, Primerovo"]


@pytest.mark.parametrize(
    ("slides", "notes"),
    [
        ("", []),
        ('<div class="slide" data-cycle-desc="A specimen caption"></div>', ["A specimen caption"]),
        ('<div class="slide"></div><div class="slide"></div>', ["1 of 2"]),
    ],
)
def test_the_photos_above_the_text(slides: str, notes: list[str]) -> None:
    page = changed(KREMLIN_HTML, _BODY, f'{_BODY}<div class="slider">{slides}</div>')
    assert words_of(page, BlockKind.NOTE) == [*notes, "A pull quote of specimen text"]


# -- pages of no known publisher -----------------------------------------------------------------


def test_a_second_day_and_who_signs() -> None:
    links = '<ul><li><a href="/x">Another page</a></li></ul>'
    foot = "<p>April 3, 2021</p><p>\u200b</p><p>The CSTO Press Secretary Ivan Primer</p>"
    page = changed(GENERIC_HTML, links, foot)
    assert page.published == (2021, 4, 2)
    assert words_of(page, BlockKind.DATELINE) == ["2 April 2021", "April 3, 2021"]
    assert words_of(page, BlockKind.SIGNATURE) == ["The CSTO Press Secretary Ivan Primer"]
    assert "\u200b" not in page.text


def test_the_title_of_the_head_where_the_heading_is_another() -> None:
    meta = '<title>Site</title><meta property="og:title" content="The specimen title"/>'
    page = changed(GENERIC_HTML, "<title>A specimen page | Specimen site</title>", meta)
    assert page.title == "The specimen title"
    assert words_of(page, BlockKind.HEADING) == ["A specimen page"]


# -- speakers without offices --------------------------------------------------------------------


def test_one_bare_name_speaks_where_the_page_introduces_it() -> None:
    told = "A page\n\nApril 2, 2021\n\nThey met with Minister Anna Obrazets.\n\n{}: This is text."
    turns = read_page(told.format("Anna Obrazets")).turns
    assert [(turn.label, turn.name) for turn in turns] == [("Anna Obrazets", "Anna Obrazets")]
    assert read_page(told.format("Ivan Primer")).turns == ()


def test_one_bare_name_speaks_where_the_transcript_begins() -> None:
    told = "A page\n\nApril 2, 2021\n\nThere was a meeting.\n\n{}\n\nIvan Primer: {}"
    turns = read_page(told.format("* * *", "Colleagues, this is specimen text.")).turns
    assert [turn.name for turn in turns] == ["Ivan Primer"]
    assert read_page(told.format("It was long.", "Colleagues, this is text.")).turns == ()
    assert read_page(told.format("* * *", "a specimen of bread.")).turns == ()
