"""The day of publication on pages of sites at large, and what is none."""

from __future__ import annotations

import json

import pytest
from page_specimens import check_accounting, words_of

from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.pages import read_page

TITLE = "A specimen meeting was held in Minsk"
BODY = (
    "<p>This is specimen text: its sentences say nothing, and there are as many of them as the"
    " article of a page has, which is some two hundred characters.</p>"
    "<p>This is the second paragraph of the specimen text, and it ends the article here.</p>"
)
UNSURE = "several days are printed: that of the page is not certain"


def html(*body: str, head: str = "") -> Page:
    head = f"<html lang=en><head><title>{TITLE}</title>{head}</head>"
    return read_page(f"{head}<body>{''.join(body)}</body></html>")


def heading(text: str = TITLE) -> str:
    return f"<h1>{text}</h1>"


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("2 April 2021", None),
        ("16:40, 2 April 2021", "16:40"),
        ("9:05 2 April 2021", "09:05"),
        ("14:05 GMT 02.04.2021", "14:05"),
        ("Friday, 2 April 2021", None),
        ("Published: 2 April 2021, 14:05", "14:05"),
        ("Ivan Primer Published April 2, 2021 | 08:28 PM", "20:28"),
        ("Posted on April 2, 2021 12:10 am", "00:10"),
        ("April 2, 2021, 12:00 GMT", "12:00"),
        ("Updated: 5 April 2021, 10:00 | Published: 2 April 2021, 14:05", "14:05"),
    ],
)
def test_ways_to_print_the_day_below_a_title(line: str, time: str | None) -> None:
    for page in (
        html(heading(), f"<div>{line}</div>", BODY),
        read_page(f"{TITLE}\n{line}\n\nThis is specimen text.\n\nIt ends here."),
    ):
        assert (page.published, page.time) == ((2021, 4, 2), time)
        assert words_of(page, BlockKind.DATELINE) == [line]
        assert page.findings == ()
        check_accounting(page)


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 5 April 2021",
        "Last update: 12.05.2021",
        "02/04/2021",
        "16:40, 2 April",
        "In force until 2 April 2021",
    ],
)
def test_other_lines_with_a_day_are_not_that_of_publication(line: str) -> None:
    page = html(heading(), f"<div>{line}</div>", BODY)
    assert page.published is None
    assert page.findings == ("no publication date is printed",)


def test_the_day_on_which_the_page_was_looked_at_stands_above_the_title() -> None:
    page = html("<div>Monday, 6 March 2023</div>", heading(), BODY)
    assert page.published is None
    page = html("<div>Monday, 6 March 2023</div>", heading(), "<div>2 April 2021</div>", BODY)
    assert page.published == (2021, 4, 2)


def test_what_stands_above_the_title_is_the_sites() -> None:
    column = "<p>05.03.2023</p><p>On 5 March, other people met in another place.</p>"
    page = html(column, heading(), "<span>20.02.2023</span>", BODY)
    assert page.published == (2023, 2, 20)
    assert words_of(page, BlockKind.SITE) == [
        "05.03.2023",
        "On 5 March, other people met in another place.",
    ]
    check_accounting(page)
    assert html(column, heading(), BODY).published is None


def test_a_day_right_above_the_title_is_taken_where_none_stands_below() -> None:
    page = html("<div>News</div><div>20 February 2023</div>", heading(), BODY)
    assert page.published == (2023, 2, 20)


def test_a_title_below_its_article_leaves_the_article_as_it_is() -> None:
    page = html(BODY, heading())
    assert len(words_of(page, BlockKind.NARRATIVE)) == 2


def data(*entries: dict[str, object]) -> str:
    return f'<script type="application/ld+json">{json.dumps(list(entries))}</script>'


ARTICLE: dict[str, object] = {"@type": "NewsArticle", "datePublished": "2021-04-02T10:00:00+03:00"}
ANOTHER: dict[str, object] = {**ARTICLE, "datePublished": "2022-01-01", "headline": "Another page"}


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (data(ARTICLE), (2021, 4, 2)),
        (
            data({"@graph": [{"@type": "WebSite", "datePublished": "2010-01-01"}, ARTICLE]}),
            (2021, 4, 2),
        ),
        (data({**ARTICLE, "@type": ["Thing", "BlogPosting"]}), (2021, 4, 2)),
        (data({**ARTICLE, "headline": TITLE}, ANOTHER), (2021, 4, 2)),
        (data(ANOTHER, {**ARTICLE, "headline": f" {TITLE} "}), (2021, 4, 2)),
        (data(ARTICLE, ANOTHER), None),
        (data({**ARTICLE, "datePublished": 20210402}), None),
        (data({**ARTICLE, "@type": "ImageObject"}), None),
        ('<script type="application/ld+json">{"datePublished" }</script>', None),
        ('<script type="application/ld+json">"datePublished"' + "[" * 50_000 + "</script>", None),
        ('<meta name="pubdate" content="2021-04-02">', (2021, 4, 2)),
        ('<meta name="DC.Date" content="02.04.2021">', (2021, 4, 2)),
        ('<meta http-equiv="last-modified" content="2021-04-05">', None),
    ],
)
def test_the_day_in_the_head(head: str, published: tuple[int, int, int] | None) -> None:
    assert html(heading(), BODY, head=head).published == published


@pytest.mark.parametrize(
    ("marked", "published"),
    [
        ('<span itemprop="datePublished" content="2021-04-02">a day</span>', (2021, 4, 2)),
        ('<div itemprop="datePublished">2021-04-02T14:05+0000</div>', (2021, 4, 2)),
        ('<time datetime="2021-04-02">a day</time>', (2021, 4, 2)),
        ('<p>Last modified <time datetime="2021-04-05">a day</time></p>', None),
        ('<time class="updated" datetime="2021-04-05">a day</time>', None),
        ('<p>Event date: <time datetime="2021-04-05">a day</time></p>', None),
    ],
)
def test_the_day_in_the_markup(marked: str, published: tuple[int, int, int] | None) -> None:
    assert html(heading(), marked, BODY).published == published


def test_of_several_marked_days_none_is_certain() -> None:
    other = '<time datetime="2021-04-05">a day</time>'
    page = html(heading(), '<time datetime="2021-04-02">a day</time>', BODY, other)
    assert page.published is None
    assert page.findings == (UNSURE,)


ITEMS = (
    "2 April 2021",
    "The first specimen item is about a meeting that was held somewhere by somebody.",
    "1 April 2021",
    "The second specimen item is about a visit that was made somewhere by somebody.",
)


def test_a_list_of_news_has_no_day_of_its_own() -> None:
    for page in (
        html(heading(), *(f"<p>{item}</p>" for item in ITEMS), BODY),
        read_page("\n\n".join(("A list of specimen news", *ITEMS))),
        read_page("\n\n".join(ITEMS)),
    ):
        assert page.published is None
        assert UNSURE in page.findings
        check_accounting(page)


def test_an_article_keeps_its_day_beside_other_news_at_its_foot() -> None:
    page = html(
        heading(), "<p>2 April 2021</p>", BODY * 3, *(f"<p>{item}</p>" for item in ITEMS[2:])
    )
    assert page.published == (2021, 4, 2)


def test_a_menu_above_the_title_of_a_text() -> None:
    menu = ("Projects", "Government Bodies", "Flag Tuesday, 19 March 2024", "All news", "Politics")
    page = read_page(
        "\n".join((*menu, "18 May 2022, 18:21", "", TITLE, "", "This is specimen text."))
    )
    assert (page.title, page.published, page.time) == (TITLE, (2022, 5, 18), "18:21")
    assert words_of(page, BlockKind.SITE) == list(menu)
    check_accounting(page)


@pytest.mark.parametrize("title", ["Specimen", "A specimen page", "News."])
def test_one_short_line_is_a_title(title: str) -> None:
    page = read_page(
        f"{title}\n\nA line of specimen text that is longer than that\n\nIt ends here."
    )
    assert page.title == (None if title.endswith(".") else title)


def test_the_name_of_a_section_is_no_title() -> None:
    assert read_page(f"Press releases\n\n{TITLE}\n\nThis is specimen text.").title == TITLE


def test_the_organisations_news_below_a_column_of_other_news() -> None:
    column = ("07.03.2023", "On 7 March, the CSTO Secretary General made a visit.", "05.03.2023")
    page = read_page("\n\n".join((*column, TITLE, f"{TITLE} 20.02.2023", "This is specimen text.")))
    assert (page.layout, page.title, page.published) == ("csto-news", TITLE, (2023, 2, 20))
    assert words_of(page, BlockKind.SITE) == list(column)
    check_accounting(page)


def test_a_title_printed_twice_further_down_is_not_the_organisations_elsewhere() -> None:
    page = read_page("\n\n".join(("Another line", TITLE, f"{TITLE} 20.02.2023", "Specimen text.")))
    assert page.layout == "generic-text"


def test_frames_hold_no_text() -> None:
    page = read_page('<html><head><title>Specimen</title></head><frameset><frame src="x"></html>')
    assert "no text" in page.findings


@pytest.mark.parametrize(
    ("lead", "published"),
    [
        ("MINSK, 13.03.2023 (Agency) – Today this is specimen text.", (2023, 3, 13)),
        ("MINSK, July 13, 2011, Specimen-Plus -- This is specimen text.", (2011, 7, 13)),
        ("Minsk, Nov. 22, 2023. / Agency/. This is specimen text.", (2023, 11, 22)),
        ("MINSK, APRIL 12, AGENCY. This is specimen text.", None),
        ("Minsk, 2 April 2021, was the place and the day of the meeting.", None),
    ],
)
def test_the_day_that_an_agency_prints_before_its_text(
    lead: str, published: tuple[int, int, int] | None
) -> None:
    assert read_page(f"{TITLE}\n\n{lead}\n\nIt ends here.").published == published
    assert html(heading(), f"<p>{lead}</p>", BODY).published == published


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("28.05.2025, 14:26 45981", "14:26"),
        ("Wednesday, 28 May, 2025 - 17:00", "17:00"),
        ("Wed May 28 2025", None),
    ],
)
def test_more_ways_to_print_the_day(line: str, time: str | None) -> None:
    page = html(heading(), f"<p>{line}</p>", BODY)
    assert (page.published, page.time) == ((2025, 5, 28), time)


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("20 FEBRUARY 2023", None),
        ("20 FEB 2023, 14:05", "14:05"),
        ("20th February 2023", None),
        ("Feb 20, 2023 at 10:15 AM", "10:15"),
    ],
)
def test_capitals_and_numbers_of_order(line: str, time: str | None) -> None:
    page = html(heading(), f"<p>{line}</p>", BODY)
    assert (page.published, page.time) == ((2023, 2, 20), time)


OTHER = '<aside><time datetime="2023-03-05">5 March</time> Another page</aside>'


def test_the_day_in_the_head_of_the_article() -> None:
    head = f"<header>{heading()}<p>20 February 2023</p></header>"
    page = html(f"<article>{head}{BODY}</article>", OTHER)
    assert page.published == (2023, 2, 20)
    assert words_of(page, BlockKind.DATELINE) == ["20 February 2023"]
    check_accounting(page)


@pytest.mark.parametrize(
    "other",
    [
        OTHER,
        '<footer><time datetime="2023-03-05">5 March</time></footer>',
        '<div class="related"><time datetime="2023-03-05">5 March</time></div>',
        '<noscript><time datetime="2023-03-05">5 March</time></noscript>',
        "<h2>Related</h2><p>5 March 2023</p><p>Another page of this site</p>",
    ],
)
def test_days_of_other_pages_are_not_that_of_the_page(other: str) -> None:
    longer = "<p>" + "This is specimen text, which goes on and on and says nothing at all. " * 3
    page = html(heading(), BODY, longer, other)
    assert page.published is None


def test_the_name_of_the_site_is_not_the_title() -> None:
    page = read_page(
        f"<html><head><title>Site - {TITLE}</title></head>"
        f"<body><h1>Site</h1>{heading()}<p>20.02.2023</p>{BODY}</body></html>"
    )
    assert (page.title, page.published) == (TITLE, (2023, 2, 20))


def test_the_day_beside_a_title_that_stands_outside_the_article() -> None:
    head = f"<div><div>20 February 2023</div>{heading()}</div>"
    page = html(f"<main>{head}<article>{BODY}</article><p>19 February 2023</p></main>")
    assert page.published == (2023, 2, 20)
    check_accounting(page)
