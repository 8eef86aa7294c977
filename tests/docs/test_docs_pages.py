"""The documentation shows what the library really does."""

import re
import tomllib
from pathlib import Path

import docs_pages
import pytest
from sybil.example import SybilFailure

import csto_records


def name_of(path: Path) -> str:
    return path.relative_to(docs_pages.ROOT).as_posix()


@pytest.mark.parametrize("page", docs_pages.PAGES, ids=name_of)
def test_examples_print_what_the_page_shows(page: Path) -> None:
    docs_pages.run(page)


def test_the_pages_that_teach_hold_examples() -> None:
    for name in ("README.md", "docs/tutorial.md", "docs/pitfalls.md", "docs/explanation/time.md"):
        assert docs_pages.examples_of(docs_pages.ROOT / name)


@pytest.mark.parametrize(
    "block",
    [
        "```python\n>>> 1 + 1\n3\n```\n",
        "```console\n$ csto-records chair now\nBelarus\n```\n",
        "```console\n$ csto-records chair now\nerror: ...\n$ echo $?\n0\n```\n",
    ],
    ids=["python", "console", "exit code"],
)
def test_an_output_that_is_not_real_is_noticed(block: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(block, "utf-8")
    with pytest.raises(SybilFailure):
        docs_pages.run(page)


def test_seeds_that_cannot_be_read_are_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text('```toml\n[source]\nid = "x"\ncolour = "red"\n```\n', "utf-8")
    with pytest.raises(csto_records.InvalidFile, match="colour"):
        docs_pages.run(page)


def test_every_prompt_of_a_page_is_run() -> None:
    for page in docs_pages.PAGES:
        shown = re.findall(r"^>>> ", page.read_text("utf-8"), re.MULTILINE)
        run = [e for e in docs_pages.examples_of(page) if hasattr(e.parsed, "want")]
        assert len(run) == len(shown), name_of(page)


def test_every_public_name_stands_in_the_reference() -> None:
    pages = (docs_pages.ROOT / "docs" / "reference").glob("*.md")
    text = "\n".join(page.read_text("utf-8") for page in pages)
    documented = set(
        re.findall(r"auto(?:class|function|exception):: ([A-Za-z_]+)$", text, re.MULTILINE)
    )
    assert documented >= set(csto_records.__all__)


def test_pages_name_public_names_only() -> None:
    inner = re.compile(r"csto_records\.(?:parse|parsing|registry|model|claims|time|codec)\b")
    for page in docs_pages.PAGES:
        if page.name != "CONTRIBUTING.md":
            assert not inner.search(page.read_text("utf-8")), name_of(page)


def test_links_between_pages_lead_somewhere() -> None:
    for page in docs_pages.PAGES:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{name_of(page)}: {target}"


def test_the_citation_names_the_version_that_is_built() -> None:
    citation = (docs_pages.ROOT / "CITATION.cff").read_text("utf-8")
    project = tomllib.loads((docs_pages.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"\nversion: {project['version']}\n" in citation
    assert all(author["name"] in citation for author in project["authors"])


def test_the_licence_names_both_licences_of_the_project() -> None:
    licence = (docs_pages.ROOT / "LICENSE").read_text("utf-8")
    project = tomllib.loads((docs_pages.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert all(name in licence for name in project["license"].split(" AND "))


def test_the_map_of_the_code_names_every_part_of_the_package() -> None:
    contributing = (docs_pages.ROOT / "CONTRIBUTING.md").read_text("utf-8")
    package = Path(csto_records.__file__).parent
    parts = {path.name for path in package.iterdir() if (path / "__init__.py").exists()}
    unnamed = {part for part in parts if f"`{part}/`" not in contributing} - {"data"}
    assert unnamed == set()
