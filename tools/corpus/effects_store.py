"""The kept baseline of effects: page ids, rules and line numbers, and no text of any page.

A compressed text. ``= rule`` names the rules, from 0; ``@ form page digest`` begins a page; then
follows a line for each rule on it: its number, the lines as ranges, a digest of what it says.
"""

from __future__ import annotations

import lzma
from itertools import pairwise
from pathlib import Path

from effects_lines import PageReach, Reach

KEPT = Path(__file__).resolve().parent / "effects_baseline.txt.xz"

Effects = dict[tuple[str, str], PageReach]  # by form and page id


def packed(effects: Effects) -> bytes:
    """The effects in the format of the file; the same bytes for the same effects."""
    names = sorted({rule for page in effects.values() for rule in page.rules})
    number = {rule: str(at) for at, rule in enumerate(names)}
    lines = [f"= {rule}" for rule in names]
    for (form, page_id), page in sorted(effects.items()):
        lines.append(f"@ {form} {page_id} {page.digest}")
        lines += [
            f"{number[rule]} {ranges(reach.lines)} {reach.says}"
            for rule, reach in sorted(page.rules.items())
        ]
    return lzma.compress("\n".join(lines).encode("ascii"), preset=6)


def unpacked(data: bytes) -> Effects:
    """The effects that were packed."""
    names: list[str] = []
    effects: Effects = {}
    rules: dict[str, Reach] = {}
    for line in lzma.decompress(data).decode("ascii").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "=":
            names.append(rest)
        elif mark == "@":
            form, page_id, digest = rest.split(" ")
            rules = {}
            effects[form, page_id] = PageReach(digest, rules)
        else:
            where, says = rest.split(" ")
            rules[names[int(mark)]] = Reach(lines_of(where), says)
    return effects


def ranges(lines: tuple[int, ...]) -> str:
    """Line numbers in order, as ``1-3,7``."""
    starts = [n for before, n in pairwise((-1, *lines)) if n != before + 1]
    ends = [n for n, after in pairwise((*lines, lines[-1] + 2)) if after != n + 1]
    return ",".join(
        str(start) if start == end else f"{start}-{end}"
        for start, end in zip(starts, ends, strict=True)
    )


def lines_of(ranges: str) -> tuple[int, ...]:
    """The line numbers of ``1-3,7``."""
    found: list[int] = []
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return tuple(found)
