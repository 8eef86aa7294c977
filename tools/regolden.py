"""Write the golden answers of the specimens anew: python tools/regolden.py [--check]

Each file of ``tests/specimens/golden`` is what ``csto-records read --json`` prints of one
specimen. After a change of the readers, run this and review the differences: each is a fact that
is now read otherwise. ``--check`` writes nothing and exits with 1 where a file is stale.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from click.testing import CliRunner

from csto_records.cli.app import app

ROOT = Path(__file__).resolve().parent.parent
SPECIMENS = ROOT / "seeds" / "specimens"
GOLDEN = ROOT / "tests" / "specimens" / "golden"


def specimens() -> list[Path]:
    """The specimens, in order of their names."""
    return sorted(path for path in SPECIMENS.iterdir() if path.suffix in (".txt", ".html"))


def golden_file(specimen: Path) -> Path:
    """Where the golden answer of a specimen lies."""
    return GOLDEN / f"{specimen.name}.json"


def reading(specimen: Path) -> str:
    """What is read from a specimen, as the text of its golden file."""
    result = CliRunner().invoke(app, ["read", "--json", str(specimen)], catch_exceptions=False)
    (document,) = json.loads(result.stdout)
    document["file"] = specimen.name  # not where the checkout lies
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Write, or check, all golden files."""
    check = "--check" in arguments
    known = {golden_file(specimen) for specimen in specimens()}
    stale = [path for path in sorted(GOLDEN.glob("*.json")) if path not in known]
    for path in stale:
        print(f"no specimen: {path.relative_to(ROOT)}")
        if not check:
            path.unlink()
    for specimen in specimens():
        path, now = golden_file(specimen), reading(specimen)
        before = path.read_text("utf-8") if path.exists() else None
        if now != before:
            stale.append(path)
            print(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}")
            if not check:
                GOLDEN.mkdir(parents=True, exist_ok=True)
                path.write_text(now, "utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
