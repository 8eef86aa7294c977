"""How many planted faults the tests find: python tools/mutation.py [AREA ...] [--sample N]

Runs mutmut over time, claims, registry and names (identity), in a copy of the checkout that is
thrown away. Of each area a sample of mutants is tried (all with ``--sample 0``); it is drawn by
the digest of their names, so that it is the same on every run. Prints the share that the tests
killed and the survivors, and compares with the kept scores (``--update`` keeps new ones).

To see a survivor: ``--keep FOLDER`` leaves the copy there (a new folder for each area), and in
``FOLDER/AREA``, ``mutmut show NAME`` prints what was changed.

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
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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
    "claims": ("tests/claims", "tests/model"),
    "registry": ("tests/registry", "tests/check", LAWS),
    "names": ("tests/names", "tests/vocabulary"),
}
#: Functions that run only while a module is imported, which mutmut does before it forks: a fault
#: in them never takes effect. Tests compare the tables that they build with a full listing
#: (tests/claims/test_claims_table.py, tests/names/test_names_tables.py).
AT_IMPORT = (
    *("claims.fields.x__text", "claims.fields.x__ref", "claims.fields.x__many"),
    "names.variants.x__compiled",
)
#: Tests of how examples shrink, and those that start other programs: they need what a run of
#: mutants leaves out, or take long for every mutant.
LEFT_OUT = (
    *("test_law_strategies*", "test_law_runs*", "test_law_shrink*", "test_law_entry*"),
    *("test_law_documents*", "test_law_stateful*"),
)
#: What the copy adds to tests/conftest.py. mutmut forks after a whole run of the tests, so the
#: caches of the area hold what the unchanged functions answered; and a test that is answered
#: from a cache is not seen to use the function behind it.
FRESH = """

def pytest_runtest_setup():
    import sys
    for name, module in list(sys.modules.items()):
        if name.startswith("csto_records.{area}."):
            for made in list(vars(module).values()):
                getattr(made, "cache_clear", bool)()
"""
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
    with (copy / "tests" / "conftest.py").open("a", encoding="utf-8") as file:
        file.write(FRESH.replace("{area}", area))


def _named(copy: Path, pattern: str) -> list[str]:
    return sorted(str(path.relative_to(copy)) for path in (copy / "tests").rglob(pattern))


def _pages(copy: Path) -> list[str]:
    return sorted(path.name for path in copy.glob("*.md"))


def results(copy: Path, area: str) -> dict[str, int | None]:
    """The exit codes by mutant, as far as they were tried."""
    found: dict[str, int | None] = {}
    for meta in sorted((copy / "mutants" / "src" / "csto_records" / area).rglob("*.meta")):
        found |= json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
    at_import = tuple(f"csto_records.{name}__mutmut_" for name in AT_IMPORT)
    return {name: code for name, code in found.items() if not name.startswith(at_import)}


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


@contextmanager
def copied(area: str, keep: Path | None) -> Iterator[Path]:
    """A copy of the checkout: thrown away afterwards, or kept in a folder that is not there yet."""
    with tempfile.TemporaryDirectory(prefix="csto-mutation-") as folder:
        copy = keep / area if keep is not None else Path(folder) / "checkout"
        copy.mkdir(parents=True)
        for name in (*COPIED, *_pages(ROOT)):
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, copy / name)
        yield copy


def tried(area: str, count: int, workers: int, keep: Path | None) -> dict[str, int | None]:
    """Make the mutants of an area and try a sample of them."""
    with copied(area, keep) as copy:
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


def kept() -> dict[str, dict[str, int | float]]:
    """The kept scores, by area."""
    return json.loads(SCORES.read_text("utf-8")) if SCORES.is_file() else {}


def main() -> int:
    """Run, print, compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("areas", nargs="*", default=list(TESTS), help=", ".join(TESTS))
    parser.add_argument("--sample", type=int, default=150, help="mutants of an area (150)")
    parser.add_argument("--workers", type=int, default=1, help="processes (1)")
    parser.add_argument("--update", action="store_true", help="keep the scores")
    parser.add_argument("--keep", type=Path, help="leave the copy of each area in this folder")
    given = parser.parse_args()
    low: list[str] = []
    found: dict[str, dict[str, int | float]] = {}
    before = kept()
    for area in given.areas:
        score = report(area, tried(area, given.sample, given.workers, given.keep))
        if score["share"] < LEAST:
            low.append(area)
        found[area] = score
        if area in before:
            print(f"    kept: {before[area]['killed']} of {before[area]['tried']}")
    if given.update:
        scores = kept() | found  # read again: a run over other areas may have ended meanwhile
        SCORES.write_text(json.dumps(scores, indent=2, sort_keys=True) + "\n", "utf-8")
    if low:
        print(f"below {LEAST:.0%}: {', '.join(low)}")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
