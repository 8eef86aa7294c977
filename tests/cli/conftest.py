"""A registry file to ask, made of the specimens."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import specimens


@pytest.fixture(scope="session")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry file."""
    path = tmp_path_factory.mktemp("registry") / "specimens.json"
    path.write_text(specimens().to_json(), "utf-8")
    return path
