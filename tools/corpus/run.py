"""Score the readers over the corpus of labelled pages, and compare with the scores that are kept.

    python tools/corpus/run.py [--update] [--keep FOLDER]

Unpacks ``../shared/corpus`` into a temporary folder, renders the two forms of text, reads every
page in the three forms, calls the corpus's own scorer and prints a table. A figure that falls by
more than 0.0005 against ``tools/corpus/scores.json`` fails. ``--update`` writes that file anew;
``--keep`` leaves the pages and predictions in FOLDER. Where there is no corpus, there is nothing
to compare, and that is said.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from predict import predict

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[2] / "shared" / "corpus"
KEPT = HERE / "scores.json"
GOLD = CORPUS / "kremlin-dev-gold.jsonl.xz"
FORMS = ("html", "special", "reader")
FALL = 0.0005  # less than that is not a fall; one page of the 1,490 is 0.0007

#: Where the scorer puts each figure, and what it should be at least, form by form.
FIGURES: dict[str, tuple[tuple[str, ...], tuple[float, float, float]]] = {
    "title": (("title",), (1.0, 0.999, 0.999)),
    "published": (("published",), (0.999, 0.999, 0.999)),
    "place": (("place",), (0.995, 0.99, 0.99)),
    "turns F1": (("turns", "f1"), (0.998, 0.997, 0.995)),
    "pages all right": (("turns", "pages_all_right"), (0.985, 0.97, 0.95)),
    "pages without turns clean": (
        ("turns", "pages_without_turns_clean"),
        (0.999, 0.998, 0.998),
    ),
    "statement coverage": (("statement_text", "coverage"), (0.995, 0.99, 0.99)),
    "statement precision": (("statement_text", "precision"), (0.0, 0.0, 0.0)),
    "people recall": (("people", "recall"), (0.98, 0.96, 0.96)),
    "identity B-cubed F1": (("identity", "bcubed_f1"), (0.97, 0.95, 0.95)),
    "identity pairwise precision": (
        ("identity", "pairwise_precision"),
        (0.995, 0.995, 0.995),
    ),
    "speakers B-cubed F1": (("speaker_identity", "bcubed_f1"), (0.0, 0.0, 0.0)),
}
CLAIMED = "body text claimed"
TARGETS = {name: targets for name, (_, targets) in FIGURES.items()} | {CLAIMED: (0.995,) * 3}

Scores = dict[str, dict[str, float]]


def main() -> int:
    """Print the table; 1 where a figure fell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true", help="keep the scores of this run")
    parser.add_argument("--keep", type=Path, help="where pages and predictions are left")
    given = parser.parse_args()
    if not GOLD.is_file():
        print("make corpus: skipped, there is no ../shared/corpus beside this checkout")
        return 0
    if importlib.util.find_spec("lxml") is None:
        print("make corpus: rendering the texts needs lxml (the extra csto-records[test])")
        return 1
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        scores = {form: scored(form, pages, folder) for form, pages in unpacked(folder).items()}
    kept: Scores = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    fallen = show(scores, kept)
    if given.update:
        KEPT.write_text(json.dumps(scores, indent=1) + "\n", "utf-8")
        print(f"kept in {KEPT.relative_to(HERE.parents[1])}")
        return 0
    return 1 if fallen else 0


def unpacked(folder: Path) -> dict[str, Path]:
    """The pages in their three forms, each form in a folder of its own."""
    with tarfile.open(CORPUS / "kremlin-dev-html.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    html = folder / "kremlin-dev-html"
    pages = {"html": html}
    for form in FORMS[1:]:
        pages[form] = folder / f"text-{form}"
        render = [CORPUS / "render_text.py", "--layout", form, "--out", pages[form], html]
        subprocess.run([sys.executable, *render], check=True, stdout=subprocess.DEVNULL)
    return pages


def scored(form: str, pages: Path, folder: Path) -> dict[str, float]:
    """What the scorer says of one form."""
    predictions = folder / f"predicted-{form}.jsonl"
    predict(pages, predictions)
    command = [sys.executable, CORPUS / "score.py", GOLD, predictions, "--json", "--layout", form]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    figures = json.loads(run.stdout)
    found = {name: round(_inner(figures, path), 6) for name, (path, _) in FIGURES.items()}
    sizes = [json.loads(line)["characters"] for line in predictions.open(encoding="utf-8")]
    body, unclaimed = (sum(size[part] for size in sizes) for part in (0, 1))
    return {**found, CLAIMED: round(1 - unclaimed / body, 6)}


def _inner(figures: Any, path: tuple[str, ...]) -> float:
    for step in path:
        figures = figures[step]
    return float(figures)


def show(scores: Scores, kept: Scores) -> bool:
    """Print the table: "<" marks what misses its target, the change against what is kept."""
    fallen = False
    print(f"{'':28}" + "".join(f"{form:>22}" for form in scores))
    for name, targets in TARGETS.items():
        cells = []
        for form, target in zip(scores, targets, strict=True):
            now = scores[form][name]
            change = now - kept.get(form, {}).get(name, now)
            fallen = fallen or change < -FALL
            said = "" if abs(change) < 5e-6 else f"{change:+.4f}"
            cells.append(f"{now:.4f}{' ' if now >= target else '<'} {said:>8}")
        print(f"{name:28}" + "".join(f"{cell:>22}" for cell in cells))
    if any(now < target for now, target in _against_targets(scores)):
        print("< below its target")
    if fallen:
        print(f"FAILED: a figure fell by more than {FALL} against {KEPT.name}")
    return fallen


def _against_targets(scores: Scores) -> list[tuple[float, float]]:
    return [
        (scores[form][name], target)
        for name, targets in TARGETS.items()
        for form, target in zip(scores, targets, strict=True)
    ]


if __name__ == "__main__":
    sys.exit(main())
