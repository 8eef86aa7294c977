"""One file of seeds/sources: a source document, and the facts that it states."""

import tomllib
from collections.abc import Iterator
from typing import Any

import attrs

from csto_records.claims.claim import Claim
from csto_records.claims.contents import Contents
from csto_records.claims.fields import KINDS, Field
from csto_records.codec.problems import Problems, explain
from csto_records.codec.reading import shared_converter
from csto_records.codec.shown import shown
from csto_records.model.checked import is_id
from csto_records.model.evidence import Source
from csto_records.seeding.forms import field_of, keys_of, to_plain
from csto_records.seeding.spans import Spans
from csto_records.time.partial import PartialDate

_OWN = ("record", "id", "span", "spans")


@attrs.frozen
class Stated:
    """What one file states: the source, and each claim with its place in the file."""

    source: Source
    claims: tuple[tuple[str, Claim], ...]


def read_source(text: str, name: str = "TOML text") -> Contents:
    """The claims of one source, out of the text of its file.

    What other files must describe (the persons and offices that the facts name) is not looked
    for here: `read` does that over all files.

    :raises InvalidFile: with all problems at once, each with its path in the file.
    """
    problems = Problems()
    stated = read_stated(parse_toml(text, problems), problems)
    problems.raise_any(name)
    assert stated is not None  # or else there was a problem
    return Contents((claim for _, claim in stated.claims), (stated.source,))


def parse_toml(text: str, problems: Problems, at: str = "$") -> dict[str, Any] | None:
    """The tables of a TOML file, or ``None`` where a problem was noted instead."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.add(at, f"not TOML: {error}")
    except (RecursionError, ValueError):
        problems.add(at, "not TOML that can be read: nested too deep, or a number too long")
    return None


def read_stated(tables: dict[str, Any] | None, problems: Problems, at: str = "$") -> Stated | None:
    """What a file states, or ``None`` where its source cannot be told."""
    if tables is None:
        return None
    for key in tables:
        if key not in ("source", "facts"):
            problems.add(f"{at}.{key}", "unknown key")
    source = _source(tables.get("source"), problems, f"{at}.source")
    facts = tables.get("facts")
    if type(facts) is not list or not facts:
        problems.add(f"{at}.facts", "a source needs one fact at least, as [[facts]]")
        facts = []
    id = source.id if source is not None else "unknown"
    claims: list[tuple[str, Claim]] = []
    seen: dict[Claim, str] = {}
    for index, fact in enumerate(facts):
        for path, claim in _claims(fact, id, problems, f"{at}.facts[{index}]"):
            earlier = seen.setdefault(claim, path)
            if earlier != path:
                problems.add(path, f"says the same as {earlier.removeprefix(at)}")
            claims.append((path, claim))
    return None if source is None else Stated(source, tuple(claims))


def _source(table: Any, problems: Problems, at: str) -> Source | None:
    if type(table) is not dict:
        problems.add(at, "missing: every file names its source, as [source]")
        return None
    plain = dict(table)
    if "read_on" in plain:
        try:
            PartialDate.of(plain.pop("read_on"))
        except ValueError as error:
            problems.add(f"{at}.read_on", str(error))
    if "kind" not in plain:
        problems.add(f"{at}.kind", "missing")
    try:
        found: Source = shared_converter().structure(plain, Source)
    except Exception as error:
        problems.add_error(at, error)
        return None
    return found


def _claims(fact: Any, source: str, problems: Problems, at: str) -> Iterator[tuple[str, Claim]]:
    """The claims that one fact makes, each with its place."""
    if type(fact) is not dict:
        problems.add(at, f"must be a table, not {shown(fact)}")
        return
    kind, subject = fact.get("record"), fact.get("id")
    for key in ("record", "id"):
        if key not in fact:
            problems.add(f"{at}.{key}", "missing")
    if type(kind) is not str or kind not in KINDS:
        if "record" in fact:
            what = f"must be one of {', '.join(KINDS)}, not {shown(kind)}"
            problems.add(f"{at}.record", what)
        return
    keys = [key for key in fact if key not in _OWN]
    if not keys:
        problems.add(at, "says nothing: give at least one field")
    if "id" in fact and not is_id(subject):
        problems.add(f"{at}.id", f"must be an id such as 'stanislav-zas', not {shown(subject)}")
    if not is_id(subject):
        subject = "unknown"
    spans = Spans(fact, problems, at)
    for key in keys:
        field = field_of(kind, key)
        if field is None:
            known = ", ".join(keys_of(kind))
            problems.add(f"{at}.{key}", f"unknown key; a {kind} can have: {known}")
            continue
        for path, value, place in _values(field, fact[key], f"{at}.{key}", problems):
            span = spans.of(key, place)
            plain = {
                "kind": kind,
                "subject": subject,
                "field": field.name,
                "value": to_plain(kind, field, value),
                "source": source,
                **({} if span is None else {"span": span}),
            }
            try:
                yield path, shared_converter().structure(plain, Claim)
            except Exception as error:
                for where, what in explain(error, ""):
                    if where.startswith(".value"):
                        problems.add(path + where.removeprefix(".value"), what)
                    else:
                        problems.add(spans.path(key, place), what)


def _values(
    field: Field, given: Any, at: str, problems: Problems
) -> Iterator[tuple[str, Any, int | None]]:
    """The values of a field; of a list, each with its place in it."""
    if not field.many or (field.sort in ("text", "ref") and type(given) is str):
        yield at, given, None
    elif type(given) is list and given:
        for index, value in enumerate(given):
            yield f"{at}[{index}]", value, index
    else:
        what = "an empty list" if type(given) is list else shown(given)
        problems.add(at, f"must be a list of one value at least, not {what}")
