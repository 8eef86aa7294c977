"""How long it takes to read a document: the specimens, and the originals where they are there."""

import time
from pathlib import Path

import csto_records as csto

ROOT = Path(__file__).parent.parent
ROUNDS = 25


def least(data: bytes) -> float:
    """Milliseconds for one reading, the least of several."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        csto.parse(data)
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def main() -> None:
    """Print the table."""
    specimens = sorted((ROOT / "seeds" / "specimens").glob("*.txt"))
    originals = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    for path in [*specimens, *originals]:
        data = path.read_bytes()
        figure = least(data)
        print(f"{path.name[:40]:40} {len(data):6} bytes  {figure:6.2f} ms")


if __name__ == "__main__":
    main()
