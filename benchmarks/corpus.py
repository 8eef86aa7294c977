"""Pages per second over the corpus, against a bare HTML parse and against trafilatura.

    python benchmarks/corpus.py [--profile] [--pages N]

Reads the pages of ``../shared/corpus`` from HTML to the finished document. Each is read by two
libraries in turn, so that what disturbs the machine disturbs both. Bare parsing is selectolax
(lexbor), which knows no more of a page in the end than its tree. trafilatura is left out where it
is not installed. ``--profile`` shows where time goes.

Two that take turns take the processor's caches from each other, and the smaller one loses more by
it. So each library also reads all pages in a process of its own, and both quotients are shown.

A part of the pages is a poor measure: a tenth of them, the long transcripts, take two fifths of the
time. All are read unless fewer are asked for, and the typical page is shown beside the sum.
"""

import argparse
import cProfile
import io
import pstats
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import csto_records as csto

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "kremlin-dev-html.tar.xz"
ROUNDS = 3

Readers = dict[str, Callable[[bytes], object]]
Times = dict[str, list[float]]


def sample(count: int | None) -> list[bytes]:
    """Pages of the corpus, spread evenly over it; all of them for ``None``."""
    with tarfile.open(CORPUS) as archive:
        files = (archive.extractfile(member) for member in archive if member.isreg())
        pages = [file.read() for file in files if file is not None]
    return pages if count is None else pages[:: -(-len(pages) // count)]


def readers() -> Readers:
    """The libraries that are there, by name."""
    found: Readers = {"csto.parse": csto.parse}
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


def timed(pages: list[bytes], there: Readers, *libraries: str) -> Times:
    """Seconds of processor time for each page, by library: the least of the rounds.

    Few libraries at a time: one that needs much memory slows down those that come after it.
    """
    least: Times = {name: [float("inf")] * len(pages) for name in libraries}
    for _ in range(ROUNDS):
        for number, page in enumerate(pages):
            for name in libraries:
                start = time.process_time()
                there[name](page)
                least[name][number] = min(least[name][number], time.process_time() - start)
    return least


def alone(library: str, count: int | None) -> float:
    """Milliseconds a page of a library that has a process to itself."""
    command = [sys.executable, __file__, "--alone", library]
    command += [] if count is None else ["--pages", str(count)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def show_alone(there: Readers, count: int | None) -> None:
    """What each library takes by itself, and the quotients."""
    took = {name: alone(name, count) for name in there}
    print("each in a process of its own:")
    for name, each in took.items():
        more = each / took["csto.parse"]
        said = f"csto.parse / it {1 / more:.1f}" if more < 1 else f"it / csto.parse {more:.1f}"
        print(f"{name:14} {each:8.2f} ms a page" + ("" if name == "csto.parse" else f"   {said}"))


def show(times: Times, one: str, other: str) -> None:
    """What both take, and how many times the one takes what the other takes."""
    pages = len(times[one])
    for name in (one, other):
        mean = sum(times[name]) / pages
        print(f"{name:14} {1000 * mean:8.2f} ms a page {1 / mean:8.0f} pages a second")
    ratios = [mine / theirs for mine, theirs in zip(times[one], times[other], strict=True)]
    print(
        f"{one} / {other}: {sum(times[one]) / sum(times[other]):.1f} over {pages} pages; "
        f"the median page {median(ratios):.1f}; the lowest and the highest tenth "
        f"{quantile(ratios, 0.1):.1f} and {quantile(ratios, 0.9):.1f}"
    )


def quantile(values: list[float], share: float) -> float:
    """The value below which a share of them lies."""
    return sorted(values)[min(int(share * len(values)), len(values) - 1)]


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
    parser.add_argument("--pages", type=int, help="so many of the pages (all)")
    parser.add_argument("--alone", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if not CORPUS.is_file():
        print("skipped: there is no ../shared/corpus beside this checkout")
        return 0
    pages = sample(given.pages)
    for page in pages[:20]:
        csto.parse(page)
    there = readers()
    if given.alone is not None:
        times = timed(pages, there, given.alone)
        print(1000 * sum(times[given.alone]) / len(pages))
        return 0
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1024:.0f} kB a page")
    if "selectolax" in there:
        show(timed(pages, there, "csto.parse", "selectolax"), "csto.parse", "selectolax")
    if "trafilatura" in there:
        # it takes its time: about a minute for all pages
        show(timed(pages, there, "csto.parse", "trafilatura"), "trafilatura", "csto.parse")
    show_alone(there, given.pages)
    if given.profile:
        profiled(pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
