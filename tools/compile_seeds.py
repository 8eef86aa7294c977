"""Compile seeds/ into the data files of the package.

python tools/compile_seeds.py            write the data files that are stale
python tools/compile_seeds.py --check    write nothing; exit with 1 where one is stale
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 0 where all is well, 1 where files are stale or wrong."""
    sys.path.insert(0, str(ROOT / "src"))  # a checkout needs no installation for it
    from csto_records.errors import InvalidFile
    from csto_records.seeding import compile_into, compiled, stale

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    parser.add_argument("--seeds", type=Path, default=ROOT / "seeds")
    parser.add_argument("--data", type=Path, default=ROOT / "src" / "csto_records" / "data")
    given = parser.parse_args(arguments)
    try:
        if given.check:
            found = stale(compiled(given.seeds), given.data)
            for name in found:
                print(f"{name} is stale: run tools/compile_seeds.py")
            return 1 if found else 0
        for name in compile_into(given.seeds, given.data):
            print(f"wrote {given.data / name}")
    except InvalidFile as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
