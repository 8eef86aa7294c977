"""JSON text into plain values, refusing what JSON parsers let pass."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from csto_records.codec.problems import Problems

#: Nothing real comes near; what is larger is refused before it fills the memory.
LARGEST = 256 * 1024 * 1024

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class Doubled(dict[str, Any]):
    """An object in which a key stands more than once."""

    keys_twice: tuple[str, ...] = ()


class _Refused(ValueError):
    """A number that JSON does not have."""


def read_json(data: str | bytes, problems: Problems) -> Any:
    """The plain value, or ``None`` where problems were noted instead."""
    if len(data) > LARGEST:
        problems.add("$", f"{len(data)} bytes; no more than {LARGEST} are read")
        return None
    text = _decoded(data, problems)
    if text is None:
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
        value = json.loads(text, object_pairs_hook=unique, parse_constant=_refuse)
    except RecursionError:
        problems.add("$", "nested too deep")
        return None
    except _Refused as error:
        problems.add("$", str(error))
        return None
    except json.JSONDecodeError as error:
        problems.add("$", f"not JSON: {error}")
        return None
    except ValueError as error:  # a number of thousands of digits
        problems.add("$", f"not JSON that can be read: {error}")
        return None
    if doubled:
        _tell_doubled(value, problems)
    if not _encodes(text) or _SURROGATE_ESCAPE.search(text):
        _tell_surrogates(value, problems)
    return value


def _decoded(data: str | bytes, problems: Problems) -> str | None:
    if isinstance(data, str):
        return data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        problems.add("$", f"not UTF-8 text: {error.reason} at byte {error.start}")
        return None


def _refuse(word: str) -> Any:
    raise _Refused(f"not JSON: {word} is no number that JSON has")


def _encodes(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _tell_doubled(value: Any, problems: Problems) -> None:
    for path, found in _walk(value):
        if isinstance(found, Doubled):
            for key in found.keys_twice:
                problems.add(f"{path}.{key}", "the key stands more than once")


def _tell_surrogates(value: Any, problems: Problems) -> None:
    for path, found in _walk(value):
        if isinstance(found, str) and not _encodes(found):
            problems.add(path, "holds half of a surrogate pair, which is no character")
        elif isinstance(found, dict):
            for key in found:
                if not _encodes(key):
                    problems.add(f"{path}.{key}", "a key with half of a surrogate pair")


def _walk(value: Any) -> Iterator[tuple[str, Any]]:
    """All values within a value, each with its path, without recursion."""
    waiting = [("$", value)]
    while waiting:
        path, found = waiting.pop()
        yield path, found
        if isinstance(found, dict):
            inner = [(f"{path}.{key}", item) for key, item in found.items()]
        elif isinstance(found, list):
            inner = [(f"{path}[{index}]", item) for index, item in enumerate(found)]
        else:
            continue
        waiting.extend(reversed(inner))
