"""The documentation shows what the library really does."""

import re
from pathlib import Path

import documents
import pytest

import csto_records


def name_of(path: Path) -> str:
    return path.relative_to(documents.ROOT).as_posix()


@pytest.mark.parametrize("page", documents.PAGES, ids=name_of)
def test_examples_print_what_the_page_shows(page: Path) -> None:
    for example in documents.examples_of(page):
        example.evaluate()


def test_the_pages_that_teach_hold_examples() -> None:
    for name in ("README.md", "docs/tutorial.md", "docs/pitfalls.md", "docs/explanation/time.md"):
        assert documents.examples_of(documents.ROOT / name)


def test_every_prompt_of_a_page_is_run() -> None:
    for page in documents.PAGES:
        shown = re.findall(r"^>>> ", page.read_text("utf-8"), re.MULTILINE)
        run = [e for e in documents.examples_of(page) if hasattr(e.parsed, "want")]
        assert len(run) == len(shown), name_of(page)


def test_every_public_name_stands_in_the_reference() -> None:
    pages = (documents.ROOT / "docs" / "reference").glob("*.md")
    text = "\n".join(page.read_text("utf-8") for page in pages)
    documented = set(
        re.findall(r"auto(?:class|function|exception):: ([A-Za-z]+)$", text, re.MULTILINE)
    )
    assert documented >= set(csto_records.__all__)


def test_pages_name_public_names_only() -> None:
    inner = re.compile(r"csto_records\.(?:parse|parsing|registry|model|claims|time|codec)\b")
    for page in documents.PAGES:
        if page.name != "CONTRIBUTING.md":
            assert not inner.search(page.read_text("utf-8")), name_of(page)


def test_links_between_pages_lead_somewhere() -> None:
    for page in documents.PAGES:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{name_of(page)}: {target}"
