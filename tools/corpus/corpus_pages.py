"""The pages of the corpus in their three forms, read out of the archive; nothing is unpacked."""

from __future__ import annotations

import importlib.util
import tarfile
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
ARCHIVE = CORPUS / "kremlin-dev-html.tar.xz"
RENDERER = CORPUS / "render_text.py"
FORMS = ("html", "special", "reader")


def missing() -> str | None:
    """Why the corpus cannot be read here; ``None`` where it can."""
    if not (ARCHIVE.is_file() and RENDERER.is_file()):
        return "there is no ../shared/corpus beside this checkout"
    if importlib.util.find_spec("lxml") is None:
        return "rendering the texts needs lxml (the extra csto-records[test])"
    return None


@cache
def renderer() -> ModuleType:
    """The corpus's own program that renders the two forms of text."""
    spec = importlib.util.spec_from_file_location("render_text", RENDERER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def html_pages(only: Collection[str] | None = None) -> Iterator[tuple[str, bytes]]:
    """Page id and content of the pages, in the order of the archive."""
    with tarfile.open(ARCHIVE) as archive:
        for member in archive:
            page_id = Path(member.name).stem
            if member.isfile() and (only is None or page_id in only):
                file = archive.extractfile(member)
                assert file is not None
                yield page_id, file.read()


def in_form(data: bytes, page_id: str, form: str) -> str | bytes:
    """The page as HTML, or rendered as one of the texts."""
    if form == "html":
        return data
    module = renderer()
    text: str = module.render(module.read_page(data, f"{page_id}.html"), form)
    return text
