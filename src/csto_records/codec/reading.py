"""A file into contents: strictly, with all that is wrong told at once."""

import os
from collections.abc import Callable
from typing import Any, TypeVar

from cattrs import Converter

from csto_records.claims.claim import Claim
from csto_records.claims.contents import Contents
from csto_records.claims.coverage import Coverage
from csto_records.claims.value import Ref
from csto_records.codec.converter import make_converter
from csto_records.codec.files import read_bytes
from csto_records.codec.migrations import FORMAT, VERSION, migrate
from csto_records.codec.pointers import Target, subjects
from csto_records.codec.problems import Problems
from csto_records.codec.shown import shown
from csto_records.codec.strict_json import read_json
from csto_records.codec.whole import check_parents, check_pointers, check_spans
from csto_records.errors import InvalidValue
from csto_records.garbage import collector_at_rest
from csto_records.model.checked import is_id
from csto_records.model.evidence import Source
from csto_records.once import once

T = TypeVar("T")

REQUIRED = ("format", "version", "sources", "claims", "coverage")
OPTIONAL = ("undescribed", "texts")


@once
def shared_converter() -> Converter:
    """One converter for all files: making it costs more than reading a small one."""
    return make_converter()


def load(data: str | bytes | os.PathLike[str]) -> Contents:
    """Read contents back from JSON text, or from the file at a path.

    :param data: JSON as text or UTF-8 bytes, or a `os.PathLike` such as `pathlib.Path`.
    :raises InvalidFile: with all problems at once, each with its path in the file.
    :raises OSError: where there is no file at the path.
    """
    with collector_at_rest():
        return _load(data)


def _load(data: str | bytes | os.PathLike[str]) -> Contents:
    problems = Problems()
    if isinstance(data, os.PathLike):
        name = os.fspath(data)
        found = read_json(read_bytes(data), problems)
    elif isinstance(data, (str, bytes)):
        name = "JSON text"
        found = read_json(data, problems)
    else:
        raise InvalidValue(f"give JSON text, bytes or a path, not {shown(data)}", data)
    problems.raise_any(name)
    return read_plain(found, name)


def read_plain(found: Any, name: str) -> Contents:
    """Contents out of the plain value of a file.

    :raises InvalidFile: see `load`.
    """
    problems = Problems()
    file = _opened(found, problems)
    if not file:  # foreign, or of a version that is not known: nothing in it can be judged
        problems.raise_any(name)
    reader = _Reader(file, problems)
    contents = reader.read()
    problems.raise_any(name)
    return contents


def _opened(found: Any, problems: Problems) -> dict[str, Any]:
    """The file in the present version, once it is known to be one of ours."""
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        problems.add("$", f'not a registry file: it needs "format": "{FORMAT}"')
        return {}
    try:
        file = migrate(found)
    except InvalidValue as error:
        problems.add("$", error.message)
        return {}
    if file is None:
        problems.add("$.version", _unknown(found.get("version")))
        return {}
    for key in REQUIRED:
        if key not in file:
            problems.add(f"$.{key}", "missing")
            file = {**file, key: []}
    for key in file:
        if key not in REQUIRED and key not in OPTIONAL:
            problems.add(f"$.{key}", "unknown key")
    return file


def _unknown(version: object) -> str:
    newer = type(version) is int and version > VERSION
    why = "; a newer csto_records wrote it" if newer else ""
    return f"version {shown(version)} cannot be read here, only up to {VERSION}{why}"


class _Reader:
    """Reads the parts of one file; what cannot be read is noted and left out."""

    def __init__(self, file: dict[str, Any], problems: Problems) -> None:
        self._file = file
        self._problems = problems

    def read(self) -> Contents:
        """The contents, which count only if no problem was noted."""
        sources = self._entries("sources", Source)
        claims = self._entries("claims", Claim)
        coverage = self._entries("coverage", Coverage)
        undescribed = self._undescribed()
        texts = self._texts()
        problems = self._problems
        if problems.enough:
            return Contents()
        known = self._ids("sources", "id")
        for index, claim in claims:
            if claim.source not in known:
                what = f"no source {claim.source!r} is given"
                problems.add(f"$.claims[{index}].source", what)
        for id in texts:
            if id not in known:
                problems.add(f"$.texts.{id}", "no such source is given")
        described = self._described(claims)
        check_pointers(claims, coverage, described, undescribed, problems)
        if texts:
            check_spans(claims, texts, problems)
        check_parents(claims, lambda index, what: problems.add(f"$.claims[{index}].value", what))
        if problems.count:
            return Contents()
        return Contents(
            (claim for _, claim in claims),
            (source for _, source in sources),
            (entry for _, entry in coverage),
            ((id, text) for id, several in texts.items() for text in several),
        )

    def _list(self, key: str) -> list[Any]:
        found = self._file.get(key, [])
        return found if type(found) is list else []

    def _ids(self, key: str, name: str) -> set[str]:
        """The ids in entries, those included that are wrong in other ways."""
        items = (item.get(name) for item in self._list(key) if type(item) is dict)
        return {id for id in items if type(id) is str}

    def _described(self, claims: list[tuple[int, Claim]]) -> set[Target]:
        """What claims are about, those included that are wrong in other ways."""
        items = self._list("claims")
        if len(claims) == len(items):
            return subjects(claim for _, claim in claims)
        return {
            (item["kind"], item["subject"])
            for item in items
            if type(item) is dict and _is_target(item.get("kind"), item.get("subject"))
        }

    def _entries(self, key: str, kind: type[T]) -> list[tuple[int, T]]:
        if type(self._file.get(key, [])) is not list:
            self._problems.add(f"$.{key}", f"must be a list, not {shown(self._file[key])}")
        hook: Callable[[Any, Any], T] = shared_converter().get_structure_hook(kind)
        found: list[tuple[int, T]] = []
        first: dict[T, int] = {}
        for index, item in enumerate(self._list(key)):
            if self._problems.enough:
                break
            try:
                entry = hook(item, kind)
                earlier = first.setdefault(entry, index)
            except Exception as error:
                self._problems.add_error(f"$.{key}[{index}]", error)
                continue
            if earlier != index:
                self._problems.add(f"$.{key}[{index}]", f"the same as $.{key}[{earlier}]")
            found.append((index, entry))
        return found

    def _undescribed(self) -> dict[Target, int]:
        found: dict[Target, int] = {}
        if "undescribed" in self._file:
            for index, ref in self._entries("undescribed", Ref):
                found[ref.kind, ref.id] = index
        return found

    def _texts(self) -> dict[str, tuple[str, ...]]:
        given = self._file.get("texts", {})
        if not isinstance(given, dict):
            self._problems.add("$.texts", f"must be an object with keys, not {shown(given)}")
            return {}
        found: dict[str, tuple[str, ...]] = {}
        for id, value in given.items():
            several = value if type(value) is list else [value]
            if not several or any(type(text) is not str for text in several):
                what = f"must be a text, or a list of texts, not {shown(value)}"
                self._problems.add(f"$.texts.{id}", what)
            elif len(set(several)) < len(several):
                self._problems.add(f"$.texts.{id}", "a text stands more than once")
            else:
                found[id] = tuple(several)
        return found


def _is_target(kind: object, subject: object) -> bool:
    return type(kind) is str and is_id(subject)
