"""How many planted faults the tests find: python tools/mutation.py [AREA ...] [--sample N]

Runs mutmut over time, claims, registry and names (identity), in a copy of the checkout that is
thrown away. Of each area a sample of mutants is tried (all with ``--sample 0``); it is drawn by
the digest of their names, so that it is the same on every run. Prints the share that the tests
killed and the survivors, and compares with the kept scores (``--update`` keeps new ones).

It takes long (minutes an area), and is no part of CI. Needs the extra csto-records[mutation].
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCORES = ROOT / "tools" / "mutation_scores.json"

#: The least share of mutants that the tests are to kill, in each area.
LEAST = 0.85
#: Exit codes by which mutmut tells that a test failed, or that it never ended.
KILLED = frozenset({1, 3})
TIMEOUT = frozenset({36, 24, -24, 152, 255})
NO_TESTS = frozenset({5, 33})

LAWS = "tests/laws"
TESTS = {
    "time": ("tests/time", "tests/model", LAWS),
    "claims": ("tests/model", "tests/registry", "tests/codec", "tests/check", LAWS),
    "registry": ("tests/registry", "tests/check", "tests/names", "tests/history", LAWS),
    "names": ("tests/names", "tests/registry", "tests/vocabulary", LAWS),
}
#: Tests of how examples shrink, and those that start other programs: they need what a run of
#: mutants leaves out, or take long for every mutant.
LEFT_OUT = (
    *("test_law_strategies*", "test_law_runs*", "test_law_shrink*", "test_law_entry*"),
    "test_law_documents*",
)
COPIED = ("src", "tests", "seeds", "tools", "docs", "examples", "pyproject.toml")


def configured(copy: Path, area: str) -> None:
    """Tell mutmut what to change and which tests to run."""
    left_out = [name for pattern in LEFT_OUT for name in _named(copy, pattern)]
    options = ["-p", "no:cacheprovider", "-x", *(f"--ignore={name}" for name in left_out)]
    settings = {
        "source_paths": ["src"],
        "only_mutate": [f"src/csto_records/{area}/*"],
        "also_copy": ["seeds", "tools", "docs", "examples", *_pages(copy)],
        "pytest_add_cli_args": options,
        "pytest_add_cli_args_test_selection": list(TESTS[area]),
        "timeout_multiplier": 5.0,
    }
    with (copy / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n[tool.mutmut]\n")
        for name, value in settings.items():
            file.write(f"{name} = {json.dumps(value)}\n")


def _named(copy: Path, pattern: str) -> list[str]:
    return sorted(str(path.relative_to(copy)) for path in (copy / "tests").rglob(pattern))


def _pages(copy: Path) -> list[str]:
    return sorted(path.name for path in copy.glob("*.md"))


def results(copy: Path, area: str) -> dict[str, int | None]:
    """The exit codes by mutant, as far as they were tried."""
    found: dict[str, int | None] = {}
    for meta in sorted((copy / "mutants" / "src" / "csto_records" / area).rglob("*.meta")):
        found |= json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
    return found


def drawn(names: Iterable[str], count: int) -> list[str]:
    """A sample that depends on nothing but the names; all of them for 0."""
    by_digest = sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())
    return sorted(by_digest[:count] if count else by_digest)


def run(copy: Path, names: Iterable[str], workers: int) -> None:
    """Try these mutants."""
    environment = os.environ | {"HYPOTHESIS_PROFILE": "mutation"}
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(workers), *names]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, check=False)
    if not results_exist(copy):
        sys.exit(done.stdout.decode(errors="replace")[-3000:])


def results_exist(copy: Path) -> bool:
    """Whether mutmut came as far as making mutants."""
    return (copy / "mutants").is_dir() and any((copy / "mutants").rglob("*.meta"))


def tried(area: str, count: int, workers: int) -> dict[str, int | None]:
    """Make the mutants of an area and try a sample of them."""
    with tempfile.TemporaryDirectory(prefix="csto-mutation-") as folder:
        copy = Path(folder) / "checkout"
        copy.mkdir()
        for name in (*COPIED, *_pages(ROOT)):
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, copy / name)
        configured(copy, area)
        run(copy, [f"csto_records.{area}.no_such_mutant"], workers)  # makes them, tries none
        sample = drawn(results(copy, area), count)
        run(copy, sample, workers)
        codes = results(copy, area)
        return {name: codes[name] for name in sample}


def report(area: str, codes: dict[str, int | None]) -> dict[str, int | float]:
    """Print and return the score of an area."""
    checked = {name: code for name, code in codes.items() if code is not None}
    killed = sum(code in KILLED | TIMEOUT for code in checked.values())
    share = killed / len(checked) if checked else 0.0
    print(f"{area}: {killed} of {len(checked)} mutants killed ({share:.1%})")
    for name, code in checked.items():
        if code not in KILLED | TIMEOUT:
            print(f"    {'not tested' if code in NO_TESTS else 'survived'}: {name}")
    return {"tried": len(checked), "killed": killed, "share": round(share, 4)}


def main() -> int:
    """Run, print, compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("areas", nargs="*", default=list(TESTS), help=", ".join(TESTS))
    parser.add_argument("--sample", type=int, default=150, help="mutants of an area (150)")
    parser.add_argument("--workers", type=int, default=1, help="processes (1)")
    parser.add_argument("--update", action="store_true", help="keep the scores")
    given = parser.parse_args()
    kept = json.loads(SCORES.read_text("utf-8")) if SCORES.is_file() else {}
    low = []
    for area in given.areas:
        score = report(area, tried(area, given.sample, given.workers))
        if score["share"] < LEAST:
            low.append(area)
        kept[area] = score if given.update else kept.get(area, score)
    if given.update:
        SCORES.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", "utf-8")
    if low:
        print(f"below {LEAST:.0%}: {', '.join(low)}")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
