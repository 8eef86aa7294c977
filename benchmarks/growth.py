"""How the time to read hostile pages grows with their length: the exponent, fitted over sizes.

    python benchmarks/growth.py [--full] [NAME ...]

Each input of ``tests/fuzz/hostile_inputs.py`` is read at lengths that double, and a line is fitted
through the logarithms: 1.0 is linear growth, 2.0 quadratic. ``--full`` adds the long ones: a line
of 20 MB, tags nested 100,000 deep, a million labels. An exponent above 1.3 is marked.
"""

import contextlib
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from slope import exponent

import csto_records as csto

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "fuzz"))

from hostile_inputs import INPUTS

LENGTHS = (8_000, 16_000, 32_000, 64_000, 128_000)
STEEP = 1.3
LONG: tuple[tuple[str, Callable[[], str]], ...] = (
    ("20 MB in one line", lambda: INPUTS["one line"](20_000_000)),
    ("one word of 20 MB", lambda: INPUTS["one word"](20_000_000)),
    ("div nested 100,000 deep", lambda: INPUTS["nested div"](500_000)),
    ("b nested 100,000 deep", lambda: INPUTS["nested b"](300_000)),
    ("a million labels", lambda: "Ivan Primer: a\n" * 1_000_000),
    ("a million entities", lambda: "<html><body><p>" + "&amp;" * 1_000_000),
)


def seconds(text: str) -> float:
    """Processor time for one reading."""
    start = time.process_time()
    with contextlib.suppress(csto.UnreadableDocument):
        csto.parse(text)
    return time.process_time() - start


def main(arguments: list[str]) -> None:
    """Print the table."""
    names = [name for name in arguments if not name.startswith("-")] or list(INPUTS)
    csto.parse("A specimen")
    steep = 0
    print(f"{'input':30} exponent   us a character at {LENGTHS[-1]:,}")
    for name in names:
        times = [seconds(INPUTS[name](length)) for length in LENGTHS]
        found = exponent(LENGTHS, times)
        steep += found > STEEP
        mark = "  <" if found > STEEP else ""
        print(f"{name:30} {found:8.2f}   {1e6 * times[-1] / LENGTHS[-1]:8.2f}{mark}", flush=True)
    print(f"{len(names)} inputs, {steep} with an exponent above {STEEP}")
    if "--full" in arguments:
        for name, made in LONG:
            text = made()
            spent = seconds(text)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{name:30} {len(text) / 1e6:6.1f} MB {spent:8.1f} s   peak {memory:6.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
