"""The specimens, and how their golden answers are made."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from csto_records import Document, parse

ROOT = Path(__file__).resolve().parents[2]
SPECIMENS = ROOT / "seeds" / "specimens"


def tool(name: str) -> ModuleType:
    """A module of the folder ``tools``, which is no package."""
    found = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


regolden = tool("regolden")
FILES: list[Path] = regolden.specimens()


def specimen(name: str) -> Document:
    """One specimen, read."""
    return parse(SPECIMENS / name)
