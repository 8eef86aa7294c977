"""The part of a page of the president's site that is parsed."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.parsing.decode import decode
from csto_records.parsing.layouts import kremlin_html
from csto_records.parsing.layouts.kremlin_html import KremlinHtml
from csto_records.parsing.layouts.kremlin_html_part import part_to_read

ARTICLE = '<article class="hentry"><p>Specimen text.</p></article>'
HEAD = "<html><head><title>Specimen</title></head>"
SPECIMENS = sorted(Path(__file__).parents[2].glob("seeds/specimens/*.html"))


def test_what_stands_around_head_and_article_is_left_out() -> None:
    page = f"{HEAD}<body><nav>menu</nav>{ARTICLE}<footer>foot</footer></body></html>"
    assert part_to_read(page) == f"{HEAD}<body>{ARTICLE}"


def test_all_articles_are_kept() -> None:
    page = f"{HEAD}<body><nav>menu</nav>{ARTICLE}<aside>beside</aside>{ARTICLE}</body>"
    assert part_to_read(page) == f"{HEAD}<body>{ARTICLE}<aside>beside</aside>{ARTICLE}"


@pytest.mark.parametrize(
    "page",
    [
        "",
        ARTICLE,
        f"{HEAD}<body>no article</body>",
        f"{HEAD}<body></article>{ARTICLE[: -len('</article>')]}",
        f"{HEAD}<body><!-- {ARTICLE} --><p>Specimen</p></body>",
        f"{HEAD}<body><script>{ARTICLE}</script><p>Specimen</p></body>",
        f"{ARTICLE}{HEAD}",
    ],
)
def test_where_the_article_is_not_plainly_there_all_is_read(page: str) -> None:
    assert part_to_read(page) == page


@given(st.lists(st.sampled_from(["</head>", "<article>", "</article>", "<!--", "-->", "x"])))
def test_nothing_is_made_up(pieces: list[str]) -> None:
    page = "".join(pieces)
    part = part_to_read(page)
    if part != page:
        head, _, rest = part.partition("</head><body>")
        assert page.startswith(f"{head}</head>")
        assert rest in page


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda path: path.name)
def test_the_part_gives_the_page_that_the_whole_gives(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded = decode(path)
    if not KremlinHtml().recognises(decoded):
        pytest.skip("another publisher's page")
    part = KremlinHtml().read(decoded)
    assert part_to_read(decoded.text) != decoded.text
    monkeypatch.setattr(kremlin_html, "part_to_read", str)
    assert attrs.asdict(KremlinHtml().read(decoded)) == attrs.asdict(part)
