"""Score meetings, participants, offices, chair and term claims against hand-made labels.

    python tools/corpus/facts.py [--differences] [--update]

Reads the labelled pages (``tests/corpus/csto``) out of ``../shared/corpus`` as HTML and as the two
texts, and prints precision, recall and F1 of each kind of fact. An F1 that falls by more than
0.0005 against ``tools/corpus/facts_scores.json`` fails. ``--update`` writes that file anew;
``--differences`` lists what is missed, wrong and invented. Where there is no corpus, that is said.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from corpus_pages import FORMS, html_pages, in_form, missing
from facts_labels import load_labels
from facts_score import KINDS, Count, score

from csto_records import parse

KEPT = Path(__file__).resolve().parent / "facts_scores.json"
FALL = 0.0005
OVERALL = "overall"

Counts = dict[str, dict[str, Count]]  # form, kind


def read_facts(forms: tuple[str, ...] = FORMS) -> tuple[Counts, list[str]]:
    """The counts by form and kind, and the differences in words."""
    labels = {label.page: label for label in load_labels()}
    totals = {form: {kind: Count() for kind in (*KINDS, OVERALL)} for form in forms}
    differences = []
    for page_id, data in html_pages(labels):
        for form in forms:
            found = score(labels[page_id], parse(in_form(data, page_id, form)))
            for kind, count in found.counts.items():
                totals[form][kind].add(count)
                totals[form][OVERALL].add(count)
            differences += [f"{page_id} {form} {line}" for line in found.differences]
    return totals, differences


def kept_scores() -> dict[str, dict[str, float]]:
    """The F1 by form and kind that are kept in the repository."""
    kept: dict[str, dict[str, float]] = json.loads(KEPT.read_text("utf-8"))
    return kept


def fallen(totals: Counts, kept: dict[str, dict[str, float]]) -> list[str]:
    """What scores less than is kept."""
    return [
        f"{form} {kind}: {count.f1:.4f}, was {kept[form][kind]:.4f}"
        for form, counts in totals.items()
        for kind, count in counts.items()
        if count.f1 < kept.get(form, {}).get(kind, 0.0) - FALL
    ]


def show(totals: Counts) -> None:
    """Print the table: precision, recall and F1, and how many facts there are."""
    for form, counts in totals.items():
        print(
            f"{form:16}{'precision':>10}{'recall':>8}{'F1':>8}{'right':>7}{'missed':>8}{'false':>7}"
        )
        for kind, count in counts.items():
            print(
                f"  {kind:14}{count.precision:10.3f}{count.recall:8.3f}{count.f1:8.3f}"
                f"{count.right:7}{count.missed:8}{count.invented:7}"
            )


def main() -> int:
    """Print the scores; 1 where one fell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true", help="keep the scores of this run")
    parser.add_argument("--differences", action="store_true", help="list what differs")
    given = parser.parse_args()
    reason = missing()
    if reason is not None:
        print(f"facts: skipped, {reason}")
        return 0
    totals, differences = read_facts()
    if given.differences:
        print("\n".join(differences))
    show(totals)
    if given.update:
        scores = {
            form: {kind: round(count.f1, 6) for kind, count in counts.items()}
            for form, counts in totals.items()
        }
        KEPT.write_text(json.dumps(scores, indent=1) + "\n", "utf-8")
        print(f"kept in tools/corpus/{KEPT.name}")
        return 0
    less = fallen(totals, kept_scores())
    for line in less:
        print(f"FELL {line}")
    return 1 if less else 0


if __name__ == "__main__":
    sys.exit(main())
