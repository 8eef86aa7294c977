"""Fuzz the reader, guided by coverage: python tools/fuzz.py [--seconds N] [FOLDER]

Needs ``csto-records[fuzz]``. Starts from the specimens and the past findings, and from what earlier
runs left in FOLDER, where there is one. What breaks a rule of ``tests/fuzz/fuzz_check.py`` is
written to ``tests/fuzz/findings``, where the tests read it from then on; the run then ends with 77.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests" / "fuzz"
FINDINGS = TESTS / "findings"
LONGEST = 4096  # bytes of an input: enough for every rule, short enough to be quick
SLOWEST = 5  # seconds for one input, before it counts as a finding


def main() -> int:
    """Fuzz for some seconds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="where inputs of interest are kept")
    parser.add_argument("--seconds", type=int, default=60, help="how long (60)")
    given = parser.parse_args()
    try:
        import atheris
    except ImportError:
        print("fuzzing needs the extra csto-records[fuzz]", file=sys.stderr)
        return 2
    sys.path.insert(0, str(TESTS))
    with atheris.instrument_imports(include=["csto_records.parsing", "csto_records.vocabulary"]):
        import csto_records.batch.reader
        import csto_records.parsing.extract

        del csto_records
        from fuzz_check import check_input
        from fuzz_mutations import PAGES, PIECES

    with tempfile.TemporaryDirectory() as temporary:
        kept = given.folder or Path(temporary) / "kept"
        start = Path(temporary) / "start"
        for folder in (kept, start, FINDINGS):
            folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(PAGES):
            for at in range(0, len(page), LONGEST // 2):
                (start / f"page-{number}-{at}").write_bytes(b"\0" + page[at : at + LONGEST])
        for finding in FINDINGS.glob("*-*"):
            (start / finding.name).write_bytes(finding.read_bytes())
        words = Path(temporary) / "words"
        words.write_text("".join(f'"{_quoted(piece)}"\n' for piece in PIECES), "ascii")
        options = (
            f"-max_total_time={given.seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={SLOWEST}",
            f"-dict={words}",
            f"-artifact_prefix={FINDINGS}/",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
        )
        atheris.Setup([sys.argv[0], *options, str(kept), str(start)], check_input)
        atheris.Fuzz()
    return 0


def _quoted(piece: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in piece)


if __name__ == "__main__":
    sys.exit(main())
