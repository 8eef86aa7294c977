"""The same page as HTML and as text, over a part of the corpus, where it lies beside us."""

from __future__ import annotations

import importlib.util
import tarfile
from collections.abc import Iterator
from types import ModuleType

import pytest
from page_specimens import SHARED, check_accounting, words_of

from csto_records.parsing.page import BlockKind, Page
from csto_records.parsing.pages import read_page

ARCHIVE = SHARED / "corpus" / "kremlin-dev-html.tar.xz"
RENDERER = SHARED / "corpus" / "render_text.py"
STEP = 12  # every twelfth page: a few seconds
pytest.importorskip("lxml", reason="the renderer of the text layouts needs lxml")
pytestmark = pytest.mark.skipif(
    not (ARCHIVE.is_file() and RENDERER.is_file()),
    reason="the corpus (../shared/corpus) is not beside this checkout",
)


def renderer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("render_text", RENDERER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def forms() -> list[tuple[str, dict[str, Page]]]:
    return list(read_forms())


def read_forms() -> Iterator[tuple[str, dict[str, Page]]]:
    module = renderer()
    with tarfile.open(ARCHIVE) as archive:
        for number, member in enumerate(archive):
            file = archive.extractfile(member) if member.isfile() and not number % STEP else None
            if file is None:
                continue
            data = file.read()
            parsed = module.read_page(data, member.name)
            pages = {"html": read_page(data)}
            for layout in module.LAYOUTS:
                pages[layout] = read_page(module.render(parsed, layout))
            yield member.name, pages


def test_every_form_of_a_page_is_accounted_for(forms: list[tuple[str, dict[str, Page]]]) -> None:
    assert len(forms) > 100
    for name, pages in forms:
        assert {page.layout for page in pages.values()} == {
            "kremlin-html",
            "kremlin-special",
            "kremlin-reader",
        }, name
        for page in pages.values():
            check_accounting(page)
            assert words_of(page, BlockKind.UNCLAIMED) == [], name


def test_html_and_text_give_the_same_header(forms: list[tuple[str, dict[str, Page]]]) -> None:
    for name, pages in forms:
        html = pages["html"]
        for layout in ("special", "reader"):
            page = pages[layout]
            assert (page.title, page.place, page.dated) == (html.title, html.place, html.dated), (
                name
            )
            if layout == "reader" or html.dated is None:
                assert page.published == html.published, name
        assert (pages["reader"].time, pages["reader"].topics) == (html.time, html.topics), name


def test_html_and_text_give_the_same_turns(forms: list[tuple[str, dict[str, Page]]]) -> None:
    turns = 0
    for name, pages in forms:
        got = {
            layout: [(turn.label, turn.name, turn.office, turn.note) for turn in page.turns]
            for layout, page in pages.items()
        }
        assert got["html"] == got["special"] == got["reader"], name
        turns += len(got["html"])
    assert turns > 50
