"""Run by ``pytest docs``: the examples of the pages. ``tests/docs`` runs them as well."""

import sys
from importlib import import_module
from pathlib import Path

from sybil import Sybil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "docs"))

PARSERS = import_module("docs_pages").PARSERS
pytest_collect_file = Sybil(parsers=PARSERS, patterns=["*.md"], excludes=["_build/*"]).pytest()
