"""JSON text into plain values, refusing what JSON parsers let pass."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

from csto_records.codec.problems import Problems
from csto_records.codec.shown import Unreadable

#: Nothing real comes near; what is larger is refused before it fills the memory.
LARGEST = 256 * 1024 * 1024
#: A value of three bytes takes seventy in memory, so their number has a bound as well.
MOST_VALUES = 25_000_000
_LONGEST_NUMBER = 20
_LONGEST_PATH = 300

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class Doubled(dict[str, Any]):
    """An object in which a key stands more than once."""

    keys_twice: tuple[str, ...] = ()


def read_json(data: str | bytes, problems: Problems) -> Any:
    """The plain value, or ``None`` where problems were noted instead."""
    if len(data) > LARGEST:
        problems.add("$", f"{len(data)} bytes; no more than {LARGEST} are read")
        return None
    text = _decoded(data, problems)
    if text is None or _too_many(text, problems):
        return None
    doubled: list[Doubled] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        twice = Doubled(found)
        counts = Counter(key for key, _ in pairs)
        twice.keys_twice = tuple(key for key, count in counts.items() if count > 1)
        doubled.append(twice)
        return twice

    try:
        value = json.loads(
            text, object_pairs_hook=unique, parse_int=_whole, parse_constant=_no_number
        )
    except RecursionError:
        problems.add("$", "nested too deep")
        return None
    except json.JSONDecodeError as error:
        problems.add("$", f"not JSON: {error}")
        return None
    if doubled:
        _tell_doubled(value, problems)
    if not _encodes(text) or _SURROGATE_ESCAPE.search(text):
        _tell_surrogates(value, problems)
    return value


def _decoded(data: str | bytes, problems: Problems) -> str | None:
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
    except UnicodeDecodeError as error:
        problems.add("$", f"not UTF-8 text: {error.reason} at byte {error.start}")
        return None
    if text.startswith("\ufeff"):
        problems.add("$", "not JSON: begins with a byte order mark; save it as UTF-8 without one")
        return None
    return text


def _too_many(text: str, problems: Problems) -> bool:
    # every value but the first stands after one of these; in texts they are rarer than that
    values = sum(map(text.count, ",[{"))
    if values > MOST_VALUES:
        problems.add("$", f"more than {MOST_VALUES} values; no more are read")
    return values > MOST_VALUES


def _whole(digits: str) -> int | Unreadable:
    # the time to read a number grows with the square of its length
    if len(digits) <= _LONGEST_NUMBER:
        return int(digits)
    return Unreadable(f"a very long number, of {len(digits)} digits")


def _no_number(word: str) -> Unreadable:
    return Unreadable(f"{word}, which is no number that JSON has")


def _encodes(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _tell_doubled(value: Any, problems: Problems) -> None:
    for steps, found in _walk(value):
        if isinstance(found, Doubled):
            for key in found.keys_twice:
                problems.add(_path(steps, key), "the key stands more than once")


def _tell_surrogates(value: Any, problems: Problems) -> None:
    for steps, found in _walk(value):
        if isinstance(found, str) and not _encodes(found):
            problems.add(_path(steps), "holds half of a surrogate pair, which is no character")
        elif isinstance(found, dict):
            for key in found:
                if not _encodes(key):
                    problems.add(_path(steps, key), "a key with half of a surrogate pair")


Step = str | int


def _walk(value: Any) -> Iterator[tuple[list[Step], Any]]:
    """All values within a value, each with the steps to it, without recursion.

    The steps are one list that changes, and the paths are not written out: they could be as
    long as the file, for each value in it.
    """
    yield [], value
    levels = [_inside(value)]
    steps: list[Step] = [0]
    while levels:
        for steps[-1], found in levels[-1]:
            yield steps, found
            if isinstance(found, (dict, list)):
                levels.append(_inside(found))
                steps.append(0)
                break
        else:
            levels.pop()
            steps.pop()


def _inside(value: Any) -> Iterator[tuple[Step, Any]]:
    if isinstance(value, dict):
        return iter(value.items())
    return iter(enumerate(value) if isinstance(value, list) else ())


def _path(steps: list[Step], *more: Step) -> str:
    """The path as far as it is ever shown."""
    path = "$"
    for step in chain(steps, more):
        path += f".{step[:_LONGEST_PATH]}" if isinstance(step, str) else f"[{step}]"
        if len(path) > _LONGEST_PATH:
            break
    return path
