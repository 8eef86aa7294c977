"""The pages of docs/ that are generated from the shipped history.

python tools/history_pages.py            write the pages that are stale
python tools/history_pages.py --check    write nothing; exit with 1 where one is stale
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"


def pages() -> dict[str, str]:
    """The text of each page by the name of its file."""
    for folder in (ROOT / "src", ROOT / "tools"):
        if str(folder) not in sys.path:  # a checkout needs no installation for it
            sys.path.insert(0, str(folder))
    from pages import contested, data, history

    from csto_records.history import load

    registry = load()
    return {
        "history.md": history.page(registry),
        "contested.md": contested.page(registry),
        "data.md": data.page(registry),
    }


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 0 where all is well, 1 where a page is stale."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    parser.add_argument("--docs", type=Path, default=DOCS)
    given = parser.parse_args(arguments)
    stale = {
        name: text
        for name, text in pages().items()
        if not (given.docs / name).is_file() or (given.docs / name).read_text("utf-8") != text
    }
    for name, text in stale.items():
        if given.check:
            print(f"{name} is stale: run tools/history_pages.py")
            continue
        (given.docs / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {given.docs / name}")
    return 1 if stale and given.check else 0


if __name__ == "__main__":
    sys.exit(main())
