"""Laws that hold for every document."""

from __future__ import annotations

import random

from hypothesis import example, given, settings
from hypothesis import strategies as st
from page_specimens import PAGES, TEXTS, check_accounting

from csto_records.errors import UnreadableDocument
from csto_records.parsing.decode import decode
from csto_records.parsing.layouts import LAYOUTS
from csto_records.parsing.page import BlockKind
from csto_records.parsing.pages import read_page

PIECES = [
    *(line for text in TEXTS.values() for line in text.split("\n")),
    *("Question:", "* * *", "<…>", "...", ":", ",", "(Applause)", "\u202e\u200b", "15:40", "\x0b"),
    *("Publication status", "Published in section: News", "Ivan Primer", "Ivan Primer: x", "/"),
]
TAGS = [
    *("<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<br>", "<blockquote>", "<table>", "<td>"),
    *("<h1>", "</h1>", "<article>", "<a href='/catalog/persons/7/events'>", "</a>", "<!--", "-->"),
    *(
        "<script>",
        "<main>",
        "<time datetime='2021-04-02'>",
        "&nbsp;",
        "&#0;",
        "<svg>",
        "<template>",
    ),
    '<div class="read__internal_content" itemprop="articleBody">',
    '<h1 class="entry-title">',
    "kremlin.ru",
]
lines = st.lists(st.sampled_from(PIECES), max_size=25).map("\n".join)
markup = st.lists(st.sampled_from(TAGS + PIECES), max_size=40).map("".join)


def read_or_refuse(data: str | bytes, media_type: str | None = None) -> None:
    try:
        page = read_page(data, media_type=media_type)
    except UnreadableDocument:
        return
    check_accounting(page)


@given(st.text())
@example("\ufeff\u200bx")
@example("Events\n\n\nPublication status\nPublished in section: News")
@example("Official website of the President of Russia")
@example("Ambasada Federaţiei Ruse în România")
@example("26 May 202013:23\n\u2022 en-GB1")
@example("Back to the section")
def test_any_text_is_accounted_for_or_refused(text: str) -> None:
    read_or_refuse(text)


@given(st.binary())
def test_any_bytes_are_accounted_for_or_refused(data: bytes) -> None:
    read_or_refuse(data)


@given(lines)
def test_any_mixture_of_known_lines_is_accounted_for(text: str) -> None:
    read_or_refuse(text)


@given(markup)
def test_any_mixture_of_markup_is_accounted_for(text: str) -> None:
    read_or_refuse(text, "text/html")


@given(st.sampled_from(sorted(PAGES)), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_a_mutilated_page_is_accounted_for(layout: str, chance: random.Random) -> None:
    text = PAGES[layout]
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(1, 60))
        piece = chance.choice(
            ["", text[end : end + 40], "\n", ":", "\u00a0", "<", chance.choice(PIECES)]
        )
        text = text[:start] + piece + text[end:]
    read_or_refuse(text, "text/html" if layout.endswith("html") else None)


@given(lines)
def test_every_layout_reads_what_it_recognises_and_the_generic_ones_read_the_rest(
    text: str,
) -> None:
    try:
        decoded = decode(text)
    except UnreadableDocument:
        return
    recognised = [layout for layout in LAYOUTS if layout.recognises(decoded)]
    assert recognised
    for layout in recognised:
        page = layout.read(decoded)
        assert page.layout == layout.name
        check_accounting(page)


@given(st.sampled_from(sorted(PAGES)))
def test_reading_twice_gives_the_same_page(layout: str) -> None:
    assert read_page(PAGES[layout]) == read_page(PAGES[layout])


@given(
    st.sampled_from(sorted(TEXTS)), st.sampled_from(["* * *", "<…>", "A Heading About Specimens"])
)
def test_a_turn_never_reaches_over_a_break(layout: str, line: str) -> None:
    text = TEXTS[layout]
    page = read_page(text)
    for turn in page.turns:
        cut = page.text.find("\n", turn.span.start)
        if cut < 0 or cut >= turn.span.end:
            continue
        broken = read_page(page.text[:cut] + f"\n\n{line}\n\n" + page.text[cut:])
        where = broken.text.index(line, cut)
        assert all(t.span.end <= where or t.span.start > where for t in broken.turns)


def test_work_grows_no_faster_than_the_page() -> None:
    """Blocks and findings are counted, not seconds: they may not grow faster than the lines."""
    for unit in ("Ivan Primer: specimen text.\n", "A Heading\n", "* * *\n", "x\n, y\n"):
        small, large = (read_page("Specimen\n\n" + unit * n) for n in (50, 500))
        assert len(large.blocks) <= 10 * len(small.blocks) + 10
        assert len(large.findings) <= len(small.findings) + 1
        assert all(block.kind is not BlockKind.UNCLAIMED for block in large.blocks)
