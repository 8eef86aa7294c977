"""Compare what is read of a page as HTML with what is read of its two texts.

    python tools/corpus/forms.py [--every N]

Title, day of publication, place, turns, people, meetings and claims have to be equal. A page that
differs for a reason in the text itself is counted under that reason: a text prints no topics,
an announcement's text no day of publication, and in no text can a pull quote be told from speech.
Other pages that differ have to be in ``tests/corpus/forms_known.toml``, with the reason. A page
that differs and is not there fails, and so does one that is there and differs no longer.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path

from corpus_pages import FORMS, html_pages, in_form, missing
from forms_said import PARTS, Said, said

KNOWN = Path(__file__).resolve().parents[2] / "tests" / "corpus" / "forms_known.toml"

ANNOUNCEMENT = "an announcement's special text prints no day of publication"
NOTES = "a pull quote or a note that only markup tells from speech"


def known() -> dict[tuple[str, str], str]:
    """The reason for which a page is known to differ, by form and page id."""
    groups = tomllib.loads(KNOWN.read_text("utf-8"))["differ"]
    return {(g["form"], page): g["why"] for g in groups for page in g["pages"]}


def differing(html: Said, text: Said) -> list[str]:
    """The parts in which a text differs from the HTML."""
    return [part for part in PARTS if getattr(html, part) != getattr(text, part)]


def reason(html: Said, text: Said, parts: list[str]) -> str | None:
    """The reason that can be seen in the two pages themselves."""
    if text.published is None and html.announced:
        return ANNOUNCEMENT
    if parts == ["turns"] and _without_notes(text, html) == _without_notes(html, html):
        return NOTES
    return None


def _without_notes(text: Said, html: Said) -> list[object]:
    """The turns without the paragraphs that are notes of the HTML."""
    notes = set(html.notes)
    return [
        (turn[:-1], "".join(words for words in paragraphs if words not in notes))
        for turn, paragraphs in zip(text.turns, text.paragraphs, strict=True)
    ]


def compare(every: int = 1) -> tuple[int, Counter[str], dict[tuple[str, str], list[str]]]:
    """How many pages were compared, how many differ by reason, and those without one."""
    reasons: Counter[str] = Counter()
    left: dict[tuple[str, str], list[str]] = {}
    pages = 0
    for number, (page_id, data) in enumerate(html_pages()):
        if number % every:
            continue
        pages += 1
        with_topics, without = said(data, topics=True), said(data, topics=False)
        for form in FORMS[1:]:
            html = without if form == "special" else with_topics
            text = said(in_form(data, page_id, form), topics=form != "special")
            parts = differing(html, text)
            if not parts:
                continue
            seen = reason(html, text, parts)
            if seen is None:
                left[form, page_id] = parts
            else:
                reasons[f"{form}: {seen}"] += 1
    return pages, reasons, left


def check(every: int = 1) -> tuple[list[str], list[str]]:
    """A report, and what is wrong: pages that differ and are not known to, or the reverse."""
    pages, reasons, left = compare(every)
    expected = known()
    for form, page in left:
        if (form, page) in expected:
            reasons[f"{form}: {expected[form, page]}"] += 1
    report = [f"{pages} pages in three forms; {sum(reasons.values())} of {2 * pages} texts differ:"]
    report += [f"  {count:4} {why}" for why, count in sorted(reasons.items())]
    wrong = [
        f"{form} {page}: differs in {', '.join(parts)}"
        for (form, page), parts in left.items()
        if (form, page) not in expected
    ]
    if every == 1:
        wrong += [f"{f} {p}: differs no longer" for f, p in expected if (f, p) not in left]
    return report, wrong


def main() -> int:
    """Print how many pages differ and why; 1 where a difference is not known."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="only every N-th page")
    given = parser.parse_args()
    why_not = missing()
    if why_not is not None:
        print(f"forms: skipped, {why_not}")
        return 0
    report, wrong = check(given.every)
    print("\n".join((*report, *wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
