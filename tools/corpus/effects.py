"""Show, for each rule that claims text, the lines of the corpus that it gained and lost.

    python tools/corpus/effects.py [--rule WORDS] [--form FORM] [--page ID] [--lines N] [--update]

Reads every page of ``../shared/corpus`` (as HTML and as the two texts, or in one FORM) and compares
the lines that each rule claims with the kept baseline ``effects_baseline.txt.xz``, so that a change
of a rule is reviewed by its effect on the whole corpus. The baseline holds page ids and line
numbers; the text that is shown is read at that moment. ``~`` marks a page on which a rule says
something else of the same lines. ``--update`` keeps what is read now. A report: nothing fails.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
from corpus_pages import FORMS, html_pages, in_form, missing
from effects_lines import PageReach, reach_of
from effects_store import KEPT, Effects, packed, unpacked

WIDTH = 100  # characters of a line that are shown


@attrs.frozen
class Effect:
    """What changed for one rule on one page."""

    rule: str
    form: str
    page: str
    gained: tuple[int, ...]
    lost: tuple[int, ...]
    otherwise: bool  # the same lines, and something else said of them
    moved: bool  # the text of the page is another: line numbers cannot be compared


def effects_of(form: str, page_id: str, before: PageReach, now: PageReach) -> Iterator[Effect]:
    """What changed on one page, rule by rule."""
    moved = before.digest != now.digest
    for rule in sorted(before.rules.keys() | now.rules.keys()):
        old, new = before.rules.get(rule), now.rules.get(rule)
        if old == new:
            continue
        was, are = set(old.lines if old else ()), set(new.lines if new else ())
        gained, lost = tuple(sorted(are - was)), tuple(sorted(was - are))
        yield Effect(rule, form, page_id, gained, lost, was == are, moved)


def read_effects(
    forms: Iterable[str], pages: set[str] | None, before: Effects
) -> Iterator[tuple[tuple[str, str], PageReach, list[Effect], list[str]]]:
    """Page by page: what the rules reach now, what changed, and the lines of the text."""
    nothing = PageReach("", {})
    for page_id, data in html_pages(pages):
        for form in forms:
            document, now = reach_of(in_form(data, page_id, form))
            old = before.get((form, page_id), nothing)
            changed = list(effects_of(form, page_id, old, now))
            text = str(document.text).split("\n") if changed else []
            yield (form, page_id), now, changed, text


def shown(effect: Effect, text: list[str], most: int) -> list[str]:
    """The lines of the report for one page."""
    where = f"{effect.form} {effect.page}"
    if effect.moved:
        return [f"  * {where}: the text of the page has other lines"]
    if effect.otherwise:
        return [f"  ~ {where}"]
    marked = [("+", n) for n in effect.gained] + [("-", n) for n in effect.lost]
    rows = [f"  {mark} {where}:{n}  {' '.join(text[n - 1].split())[:WIDTH]}" for mark, n in marked]
    return [*rows[:most], *([f"    ... {len(rows) - most} more lines"] if rows[most:] else [])]


def report(changes: list[tuple[Effect, list[str]]], most: int) -> Iterator[str]:
    """The report: each rule with its sums, then its pages, at most so many lines a rule."""
    rules: dict[str, list[tuple[Effect, list[str]]]] = {}
    for effect, text in changes:
        rules.setdefault(effect.rule, []).append((effect, text))
    for rule, found in sorted(rules.items()):
        still = [effect for effect, _ in found if not effect.moved]
        gained, lost = (sum(len(getattr(e, s)) for e in still) for s in ("gained", "lost"))
        other = sum(effect.otherwise for effect in still)
        pages = len({(effect.form, effect.page) for effect, _ in found})
        yield f"{rule}: +{gained} -{lost} lines, ~{other} pages, of {pages} changed"
        rows = [row for effect, text in found for row in shown(effect, text, most)]
        yield from rows[:most]
        if rows[most:]:
            yield f"    ... {len(rows) - most} more"
    if not rules:
        yield "no rule gained or lost a line"


def main() -> int:
    """Print the report, or keep a new baseline."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rule", default="", help="only rules with these words in their name")
    parser.add_argument("--form", choices=FORMS, help="only this form")
    parser.add_argument("--page", action="append", help="only this page (may be repeated)")
    parser.add_argument("--lines", type=int, default=12, help="most lines shown of a rule")
    parser.add_argument("--update", action="store_true", help="keep what the rules claim now")
    given = parser.parse_args()
    reason = missing()
    if reason is not None:
        print(f"effects: skipped, {reason}")
        return 0
    before = unpacked(KEPT.read_bytes()) if KEPT.exists() else {}
    forms = (given.form,) if given.form else FORMS
    pages = set(given.page) if given.page else None
    now: Effects = {}
    changes: list[tuple[Effect, list[str]]] = []
    for key, reach, changed, text in read_effects(forms, pages, before):
        now[key] = reach
        if not given.update:
            changes += [(effect, text) for effect in changed if given.rule in effect.rule]
    if given.update:
        data = packed({**before, **now})
        KEPT.write_bytes(data)
        print(f"kept in tools/corpus/{Path(KEPT).name}: {len(now)} pages, {len(data)} bytes")
        return 0
    print("\n".join(report(changes, given.lines)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
