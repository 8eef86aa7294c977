"""The folder of seeds: all sources and what is declared complete, as one set of claims."""

import os
from pathlib import Path
from typing import Any

from csto_records.claims.claim import Claim
from csto_records.claims.contents import Contents
from csto_records.claims.coverage import Coverage
from csto_records.codec.pointers import Target, scope, targets
from csto_records.codec.problems import Problems
from csto_records.codec.reading import shared_converter
from csto_records.codec.shown import shown
from csto_records.codec.whole import check_parents
from csto_records.seeding.source_file import Stated, parse_toml, read_stated


def read(folder: str | os.PathLike[str]) -> Contents:
    """All that the seeds in a folder state.

    The folder holds ``sources/*.toml``, one for each source document, and ``coverage.toml``.

    :raises InvalidFile: with all problems of all files at once, each with file and path.
    """
    root = Path(folder)
    problems = Problems()
    stated: list[Stated] = []
    for path in sorted((root / "sources").glob("*.toml")):
        at = f"sources/{path.name}: $"
        found = read_stated(_tables(path, problems, at), problems, at)
        if found is None:
            continue
        if found.source.id != path.stem:
            what = f"{found.source.id!r} is not the name of its file, {path.stem!r}"
            problems.add(f"{at}.source.id", what)
        stated.append(found)
    _check_pages(stated, problems)
    claims = [placed for found in stated for placed in found.claims]
    coverage = _coverage(root / "coverage.toml", problems)
    _check_pointers(claims, coverage, problems)
    check_parents(claims, problems.add)
    problems.raise_any(root.name)
    return Contents(
        (claim for _, claim in claims),
        (found.source for found in stated),
        (entry for _, entry in coverage),
    )


def _check_pages(stated: list[Stated], problems: Problems) -> None:
    """One page is one source: two files for it would count as two that agree."""
    files: dict[str, str] = {}
    for found in stated:
        url = found.source.url
        if url is None:
            continue
        page = url.partition("://")[2].removeprefix("www.").rstrip("/")
        first = files.setdefault(page, found.source.id)
        if first != found.source.id:
            what = f"{first} has this page already: put the facts of both into one file"
            problems.add(f"sources/{found.source.id}.toml: $.source.url", what)


def _tables(path: Path, problems: Problems, at: str) -> dict[str, Any] | None:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        problems.add(at, f"not UTF-8 text: {error.reason} at byte {error.start}")
        return None
    return parse_toml(text, problems, at)


def _coverage(path: Path, problems: Problems) -> list[tuple[str, Coverage]]:
    at = f"{path.name}: $"
    if not path.exists():
        return []
    tables = _tables(path, problems, at) or {}
    for key in tables:
        if key != "coverage":
            problems.add(f"{at}.{key}", "unknown key")
    entries = tables.get("coverage", [])
    if type(entries) is not list:
        problems.add(f"{at}.coverage", f"must be a list of tables, not {shown(entries)}")
        return []
    found: list[tuple[str, Coverage]] = []
    for index, entry in enumerate(entries):
        place = f"{at}.coverage[{index}]"
        try:
            found.append((place, shared_converter().structure(_plain(entry), Coverage)))
        except Exception as error:
            problems.add_error(place, error)
    return found


def _plain(entry: Any) -> Any:
    """The form of the data files: start and end in a period of their own."""
    if type(entry) is not dict:
        return entry
    dated = {key: entry[key] for key in ("start", "end") if key in entry}
    return {**{key: entry[key] for key in entry if key not in dated}, "period": dated}


def _check_pointers(
    claims: list[tuple[str, Claim]], coverage: list[tuple[str, Coverage]], problems: Problems
) -> None:
    described: set[Target] = {(claim.kind, claim.subject) for _, claim in claims}
    for path, claim in claims:
        for where, target in targets(claim):
            if target not in described:
                problems.add(path + where, f"no seed says anything of {'/'.join(target)}")
    for path, entry in coverage:
        target = scope(entry)
        if target not in described:
            problems.add(f"{path}.scope", f"no seed says anything of {'/'.join(target)}")
