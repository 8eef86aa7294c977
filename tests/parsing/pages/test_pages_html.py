"""HTML: the president's site and pages of no known publisher."""

from __future__ import annotations

import pytest
from page_specimens import GENERIC_HTML, KREMLIN_HTML, READER, check_accounting, words_of

from csto_records.errors import UnreadableDocument
from csto_records.parsing import html as html_module
from csto_records.parsing.page import BlockKind
from csto_records.parsing.pages import read_page


def test_the_header_of_the_presidents_site() -> None:
    page = read_page(KREMLIN_HTML)
    assert page.title == "Specimen summit"
    assert (page.published, page.time, page.place) == ((2021, 4, 2), "15:40", "Primerovo")
    assert (page.language, page.url) == ("en", "http://en.kremlin.ru/events/president/news/0")
    assert page.topics == ("Specimens",)
    for span, words in (
        (page.title_span, "Specimen summit"),
        (page.published_span, "April 2, 2021"),
        (page.place_span, "Primerovo"),
        (page.summary_span, "Ivan Primer took part in a specimen session."),
    ):
        assert span is not None
        assert page.text[span.slice] == words


def test_cards_of_persons_are_dropped_and_their_ids_kept() -> None:
    page = read_page(KREMLIN_HTML)
    assert "office" not in page.text
    assert "Also present was Anna Obrazets." in page.text
    assert [(page.text[link.span.slice], link.target) for link in page.links] == [
        ("Anna Obrazets", "person:9001"),
        ("Ivan Primer", "person:9002"),
        ("Primer Ivan", "person:9002"),
    ]
    assert page.turns[0].person_id == "9002"


def test_markup_tells_headings_quotes_and_separators() -> None:
    page = read_page(KREMLIN_HTML)
    assert words_of(page, BlockKind.HEADING) == ["A heading in bold type"]
    assert words_of(page, BlockKind.NOTE) == ["A pull quote of specimen text"]
    assert words_of(page, BlockKind.SEPARATOR) == ["***"]
    assert "See also" not in page.text
    first, second = page.turns
    assert page.text[first.span.slice].startswith("This is specimen text,\n\nand it goes on.")
    assert (second.label, second.name) == ("Question", None)
    assert first.span.end < page.text.index("A heading in bold type")


def test_html_and_text_of_a_page_say_the_same() -> None:
    html, text = read_page(KREMLIN_HTML), read_page(READER)
    for field in ("title", "published", "time", "place", "publisher", "language"):
        assert getattr(html, field) == getattr(text, field)
    assert (html.turns[0].name, html.turns[0].office) == (
        text.turns[0].name,
        text.turns[0].office,
    )


def test_an_unknown_page_is_read_by_general_rules() -> None:
    page = read_page(GENERIC_HTML)
    assert (page.layout, page.publisher, page.title) == ("generic-html", "", "A specimen page")
    assert page.published == (2021, 4, 2)
    (turn,) = page.turns
    assert (turn.name, turn.office) == ("Ivan Primer", "Chairman of the Specimen Board")
    assert "Another page" not in page.text
    assert "rights" not in page.text


def test_a_marked_place_is_kept() -> None:
    marked = '</p><div class="p-location">Primerovo</div>'
    page = read_page(GENERIC_HTML.replace("2 April 2021</p>", "2 April 2021" + marked))
    assert page.place_span is not None
    assert page.place == page.text[page.place_span.slice] == "Primerovo"
    assert page.text.count("Primerovo") == 1


def test_a_narrative_about_a_speech_is_not_the_speech() -> None:
    title = "Ivan Primer’s address was broadcast"
    page = read_page(f"{title}\n\nIt was a specimen.\n\nWe quote it below.\n")
    assert page.turns == ()


def test_a_known_publishers_unknown_layout_keeps_the_publisher() -> None:
    address = '<meta property="og:url" content="https://en.odkb-csto.org/news/1/">'
    page = read_page(GENERIC_HTML.replace("<head>", "<head>" + address))
    assert (page.publisher, page.url) == ("CSTO", "https://en.odkb-csto.org/news/1/")


def test_the_day_may_stand_in_the_metadata_only() -> None:
    stamp = '<meta property="article:published_time" content="2021-04-03T10:20:00+03:00">'
    page = read_page(
        GENERIC_HTML.replace("<p>2 April 2021</p>", "").replace("<head>", "<head>" + stamp)
    )
    assert (page.published, page.time, page.published_span) == ((2021, 4, 3), "10:20", None)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 60_000 + "specimen",
        "<p><b i><i i>x</b>" * 3_000,
        "<a " + " ".join(f"a{n}=1" for n in range(20_000)) + ">specimen",
        "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><p>&b;&b;specimen",
        "<p>" + "&amp;" * 100_000,
        "<table>" * 2_000 + "specimen",
        "<html><body></body></html>",
        "<html><script>specimen</script>",
        KREMLIN_HTML.replace("<p>", "<p>" + "<div>" * 2_000),
        KREMLIN_HTML[: len(KREMLIN_HTML) // 2],
    ],
)
def test_hostile_markup_is_read_without_harm(markup: str) -> None:
    check_accounting(read_page(markup, media_type="text/html"))


def test_markup_beyond_the_cap_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_module, "MAX_MARKUP", 100)
    with pytest.raises(UnreadableDocument):
        read_page(KREMLIN_HTML)
