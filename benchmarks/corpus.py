"""Pages per second over the corpus, against a bare HTML parse and against trafilatura.

    python benchmarks/corpus.py [--profile] [--pages N]

Reads a sample of ``../shared/corpus`` from HTML to the finished document. Each page is read by each
library in turn, so that what disturbs the machine disturbs all of them. Bare parsing is selectolax
(lexbor); trafilatura is left out where it is not installed. ``--profile`` shows where time goes.
"""

import argparse
import cProfile
import io
import pstats
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import csto_records as csto

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "kremlin-dev-html.tar.xz"
ROUNDS = 3
SLOW_EVERY = 5  # trafilatura reads every fifth page only: it takes its time


def sample(count: int) -> list[bytes]:
    """Pages of the corpus, spread evenly over it."""
    with tarfile.open(CORPUS) as archive:
        files = (archive.extractfile(member) for member in archive if member.isreg())
        pages = [file.read() for file in files if file is not None]
    return pages[:: max(1, len(pages) // count)][:count]


def readers() -> dict[str, Callable[[bytes], object]]:
    """The libraries that are there, by name."""
    found: dict[str, Callable[[bytes], object]] = {"csto.parse": csto.parse}
    try:
        from selectolax.lexbor import LexborHTMLParser

        found["selectolax"] = LexborHTMLParser
    except ImportError:
        print("selectolax is not installed (the extra csto-records[bench])")
    try:
        import trafilatura

        found["trafilatura"] = lambda page: trafilatura.bare_extraction(
            page, with_metadata=True, include_comments=False
        )
    except ImportError:
        print("trafilatura is not installed, and left out")
    return found


def timed(pages: list[bytes]) -> dict[str, float]:
    """Milliseconds of processor time a page, by library: for each page the least of the rounds."""
    there = readers()
    least = {name: [float("inf")] * len(pages) for name in there}
    for _ in range(ROUNDS):
        for number, page in enumerate(pages):
            for name, read in there.items():
                if name == "trafilatura" and number % SLOW_EVERY:
                    continue
                start = time.process_time()
                read(page)
                least[name][number] = min(least[name][number], time.process_time() - start)
    means = {}
    for name, times in least.items():
        measured = [t for t in times if t != float("inf")]
        means[name] = 1000 * sum(measured) / len(measured)
    return means


def profiled(pages: list[bytes]) -> None:
    """Print where the time goes, by module."""
    profile = cProfile.Profile(builtins=False)
    profile.enable()
    for page in pages:
        csto.parse(page)
    profile.disable()
    stats = pstats.Stats(profile, stream=io.StringIO())
    total = stats.total_tt
    by_module: dict[str, float] = {}
    for (file, _, _), (_, _, own, _, _) in stats.stats.items():
        parts = Path(file).parts
        at = parts.index("csto_records") if "csto_records" in parts else None
        name = "elsewhere" if at is None else "/".join(parts[at + 1 :])
        by_module[name] = by_module.get(name, 0.0) + own
    print("\nwhere the time goes (profiled, own time with the C functions called)")
    for name, own in sorted(by_module.items(), key=lambda item: -item[1])[:20]:
        print(f"{name:42} {100 * own / total:5.1f} %")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    parser.add_argument("--pages", type=int, default=150, help="pages of the sample (150)")
    given = parser.parse_args()
    if not CORPUS.is_file():
        print("skipped: there is no ../shared/corpus beside this checkout")
        return 0
    pages = sample(given.pages)
    csto.parse(pages[0])
    means = timed(pages)
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1024:.0f} kB a page")
    for name, mean in means.items():
        print(f"{name:14} {mean:8.2f} ms a page {1000 / mean:8.0f} pages a second")
    if "selectolax" in means:
        print(f"csto.parse / selectolax  {means['csto.parse'] / means['selectolax']:6.1f}")
    if "trafilatura" in means:
        print(f"trafilatura / csto.parse {means['trafilatura'] / means['csto.parse']:6.1f}")
    if given.profile:
        profiled(pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
