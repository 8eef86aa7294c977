"""Look for regular expressions whose time grows faster than the text: python tools/regex_check.py

Collects every pattern that the package compiles (when its modules are imported and when it reads
the specimens), makes strings for each that are hard for it (what its repeats repeat, many times
over, after what comes before them, and then something that does not fit), and measures how time
grows with their length. A pattern is searched for where the package searches with it, and matched
where it only matches. Prints the offenders, and exits with 1 where there are any.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import math
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "csto_records"

#: Numbers of repetitions; small ones first, so that what explodes is seen before it hangs.
STEPS = (6, 10, 14, 18, 22, 26, 30, 40, 60, 100, 200, 400, 800, 1600, 3200)
SLOW = 0.004  # seconds for one string: only then growth is looked at
STEEP = 1.5  # exponent of growth at the longest string from which a pattern is an offender
ENOUGH = 0.05  # seconds after which no longer string is tried
LENGTH = 2000  # characters on which growth would show, in time as well
LONG = 8  # a repeat of at most so many times cannot be pumped
MOST = 32  # strings for one pattern

COMMON = ("a", "A", "1", " ", "\n", ".", "-", "'", ",", "<", "Aa ", "A. ", "Aa-", "aA", "1.", " \n")
SEARCHING = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})
METHODS = SEARCHING | {"match", "fullmatch"}

Key = tuple[str | bytes, int]


@attrs.frozen
class Found:
    """A pattern of the package, where it is compiled, and whether it is searched for."""

    pattern: re.Pattern[Any]
    where: str
    searched: bool


# -- collecting ------------------------------------------------------------------------------------


def collected() -> list[Found]:
    """The patterns of the package, in the order of the places where they are compiled."""
    compiled: dict[Key, tuple[re.Pattern[Any], str]] = {}
    used: dict[Key, set[str]] = {}
    inner = re._compile  # type: ignore[attr-defined]

    def watching(pattern: Any, flags: Any) -> re.Pattern[Any]:
        made: re.Pattern[Any] = inner(pattern, flags)
        frame = sys._getframe(1)
        function = frame.f_code.co_name  # re.compile, or re.search and the like
        while frame.f_back is not None and frame.f_code.co_filename == re.__file__:
            frame = frame.f_back
        file = Path(frame.f_code.co_filename)
        if PACKAGE in file.parts:
            where = "/".join(file.parts[file.parts.index(PACKAGE) :])
            key = made.pattern, made.flags
            compiled.setdefault(key, (made, f"{where}:{frame.f_lineno}"))
            if function in METHODS:
                used.setdefault(key, set()).add(function)
        return made

    re._compile = watching  # type: ignore[attr-defined]
    try:
        modules = _imported()
        _exercised()
    finally:
        re._compile = inner  # type: ignore[attr-defined]
    for module in modules:
        for key, method in _methods_used(module):
            used.setdefault(key, set()).add(method)
    return [
        Found(pattern, where, not used.get(key) or bool(used[key] & SEARCHING))
        for key, (pattern, where) in sorted(compiled.items(), key=lambda item: item[1][1])
    ]


def _imported() -> list[Any]:
    package = importlib.import_module(PACKAGE)
    names = [m.name for m in pkgutil.walk_packages(package.__path__, f"{PACKAGE}.")]
    return [importlib.import_module(n) for n in names if not n.endswith("__main__")]


def _exercised() -> None:
    """Read the specimens, so that patterns are there that functions build when first called."""
    import csto_records

    csto_records.load().find("Ivan")
    for file in sorted((ROOT / "seeds" / "specimens").iterdir()):
        csto_records.parse(file)


def _methods_used(module: Any) -> Iterator[tuple[Key, str]]:
    """Which methods the source of a module calls on which patterns (``_X.search``)."""
    held = vars(module)
    for node in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
        if not isinstance(node, ast.Attribute) or node.attr not in METHODS:
            continue
        on: Any = None
        if isinstance(node.value, ast.Name):
            on = held.get(node.value.id)
        elif isinstance(node.value, ast.Attribute) and isinstance(node.value.value, ast.Name):
            on = getattr(held.get(node.value.value.id), node.value.attr, None)
        if isinstance(on, re.Pattern):
            yield (on.pattern, on.flags), node.attr


# -- strings that are hard for a pattern -----------------------------------------------------------


def attacks(pattern: re.Pattern[Any]) -> list[tuple[str, str]]:
    """Pairs of what comes first and what is repeated."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    found: dict[tuple[str, str], None] = {}
    for before, body in _repeats(tree, ""):
        for pump in _bodies(body):
            found.setdefault((before, pump))
            found.setdefault(("", pump))
    whole = _sample(tree)
    for pump in (whole, whole[:-1], whole[: len(whole) // 2], f"{whole} ", *COMMON):
        if pump:
            found.setdefault(("", pump))
    return list(found)[:MOST]


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, Any]]:
    """Every repeat that can be long, with a string that leads up to it."""
    for op, value in tree:
        if op in _REPEATS:
            _, most, body = value
            if most > LONG:
                yield before, body
            yield from _repeats(body, before)
        elif op is _constants.BRANCH:
            for branch in value[1][:12]:
                yield from _repeats(branch, before)
        elif op is _constants.SUBPATTERN:
            yield from _repeats(value[3], before)
        elif op is _constants.ATOMIC_GROUP:
            yield from _repeats(value, before)
        elif op in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from _repeats(value[1], "")
        before += _sample([(op, value)])


_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)


def _bodies(body: Any) -> list[str]:
    """Strings that the body of a repeat matches, of several sorts."""
    found = [_sample(body)]
    for op, value in body:
        if op is _constants.BRANCH:
            found += [_sample(branch) for branch in value[1][:6]]
        elif op is _constants.SUBPATTERN:
            found += _bodies(value[3])
        elif op is _constants.IN:
            found += [c for c in "aA1 .-,'\n" if _in_class(value, c)]
        elif op in (_constants.ANY, _constants.NOT_LITERAL):
            found += ["a", "A", "1", " ", "."]
    return [pump for pump in dict.fromkeys(found) if pump]


def _in_class(items: Any, c: str) -> bool:
    negated = bool(items) and items[0][0] is _constants.NEGATE
    inside = any(_one_in(op, value, c) for op, value in items)
    return inside != negated


def _one_in(op: Any, value: Any, c: str) -> bool:
    if op is _constants.LITERAL:
        return ord(c) == value
    if op is _constants.RANGE:
        return bool(value[0] <= ord(c) <= value[1])
    if op is _constants.CATEGORY:
        kind = str(value).removeprefix("CATEGORY_").removeprefix("UNI_")
        plain = kind.removeprefix("NOT_")
        tests = {"DIGIT": c.isdigit(), "SPACE": c.isspace(), "WORD": c.isalnum() or c == "_"}
        return tests.get(plain, False) != kind.startswith("NOT_")
    return False


def _sample(tree: Any) -> str:
    """A short string that fits the tree, as far as one can be told without trying."""
    said = ""
    for op, value in tree:
        if op is _constants.LITERAL:
            said += chr(value)
        elif op is _constants.IN:
            said += _char_of(value)
        elif op is _constants.ANY:
            said += "a"
        elif op is _constants.NOT_LITERAL:
            said += "a" if value != ord("a") else "b"
        elif op in _REPEATS:
            said += _sample(value[2]) * max(1, min(value[0], 16))
        elif op is _constants.BRANCH:
            said += _sample(value[1][0])
        elif op is _constants.SUBPATTERN:
            said += _sample(value[3])
        elif op is _constants.ATOMIC_GROUP:
            said += _sample(value)
    return said


def _char_of(items: Any) -> str:
    for c in "aA1 .-,'\n\t\"“:;()[]<>/":
        if _in_class(items, c):
            return c
    for op, value in items:
        if op is _constants.LITERAL:
            return chr(value)
        if op is _constants.RANGE:
            return chr(value[0])
    return "\u0416"


# -- measuring -------------------------------------------------------------------------------------


def offence(found: Found) -> tuple[float, str] | None:
    """On what a pattern grows too fast, and with which exponent; ``None``: on nothing."""
    pattern = found.pattern
    use: Callable[[Any], object] = pattern.match
    if found.searched:

        def use(text: Any) -> object:
            at = 0
            for match in pattern.finditer(text):
                at = match.end()
            return at

    worst: tuple[float, str] | None = None
    for first, pump in attacks(pattern):
        for last in ("", "\x01"):
            exponent = _growth(use, first, pump, last, isinstance(pattern.pattern, bytes))
            if exponent is not None and (worst is None or exponent > worst[0]):
                worst = exponent, f"{first!r} + {pump!r} * n + {last!r}"
    return worst


def _growth(
    use: Callable[[Any], object], first: str, pump: str, last: str, as_bytes: bool
) -> float | None:
    def text(step: int) -> Any:
        said = first + pump * step + last
        return said.encode("utf-8") if as_bytes else said

    exponent = 0.0
    shorter, before = 1, 0.0
    for step in STEPS:
        spent = _spent(use, text(step))
        if spent > SLOW:  # measured twice, because other processes disturb
            spent = min(spent, _spent(use, text(step)))
            before = min(before, _spent(use, text(shorter)))
            exponent = math.log(spent / max(before, 1e-6)) / math.log(step / shorter)
        if spent > ENOUGH or (len(text(step)) > LENGTH and spent < SLOW / 3):
            break
        shorter, before = step, spent
    return exponent if exponent > STEEP else None


def _spent(use: Callable[[Any], object], text: Any) -> float:
    start = time.process_time()
    use(text)
    return time.process_time() - start


def main(arguments: list[str]) -> int:
    """Check all patterns; 1 where one is an offender."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--list", action="store_true", help="list all patterns")
    given = parser.parse_args(arguments)
    start = time.perf_counter()
    patterns = collected()
    offenders = 0
    for found in patterns:
        if given.list:
            print(f"{found.where}  {'search' if found.searched else 'match'}")
        worst = offence(found)
        if worst is not None:
            offenders += 1
            said = str(found.pattern.pattern)
            print(f"{found.where}: time grows as n^{worst[0]:.1f} on {worst[1][:120]}")
            print(f"    {said[:160]}{'…' if len(said) > 160 else ''}")
    spent = time.perf_counter() - start
    print(f"{len(patterns)} regular expressions, {offenders} offenders, {spent:.0f} s")
    return 1 if offenders else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
