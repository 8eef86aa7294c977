"""The files of a released version, kept in tests/compat and read by the tests for ever.

python tools/compat_fixtures.py    make the folder of the version in pyproject.toml

A version that is released keeps the files that it wrote: its folder is made anew only while
CHANGELOG.md calls the version unreleased. What is in them is invented and small, and holds every
field of every kind of record.
"""

import json
import pickle
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "compat"
PROTOCOL = 4


def example(field: Any) -> Any:
    """A value for a field of the table of claims."""
    from csto_records.claims import Attendance, Ref
    from csto_records.model import AdoptedItem, Identifier, Name, Span
    from csto_records.time import EndedOn, PartialDate, Period

    by_name = {
        "start": PartialDate.of("2020-01"),
        "end": EndedOn("2021-06-30", inclusive=True),
        "held": PartialDate.of("2020-06-15"),
        "decided_on": PartialDate.of("2019-12-20"),
        "different_from": Ref(field.kinds[0], f"{field.kinds[0]}-other") if field.kinds else None,
        "same_as": Ref(field.kinds[0], f"{field.kinds[0]}-twin") if field.kinds else None,
    }
    if by_name.get(field.name) is not None:
        return by_name[field.name]
    if field.choices:
        return field.choices[0]
    if field.sort == "ref":
        return Ref(field.kinds[0], f"{field.kinds[0]}-2")
    return {
        "text": f"{field.name} \u2013 \u0416\u00e9 \U0001f54a",
        "flag": True,
        "number": 1,
        "date": PartialDate.of("2020-H1"),
        "end": EndedOn("2021-06-30"),
        "name": Name("Ann Example", "en", Period("2001", EndedOn("2002"), order=1)),
        "identifier": Identifier("scheme", "value"),
        "attendance": Attendance("person-2", ("office-2",), "organisation-2"),
        "adopted": AdoptedItem("Declaration", "declaration", "signed"),
        "span": Span(2, 9),
    }[field.sort]


def claims() -> Iterator[Any]:
    """A subject of each kind with every field, and more that vary in time."""
    from csto_records.claims import FIELDS, Claim, Ref
    from csto_records.model import SOURCE_KINDS, Span
    from csto_records.time import EndedUnknown, NotStated, PartialDate, StillRunning

    for kind, table in FIELDS.items():
        for n, field in enumerate(table.values()):
            source = f"source-{SOURCE_KINDS[n % len(SOURCE_KINDS)]}"
            span = Span(0, 8) if source == "source-agency" else None
            yield Claim(kind, f"{kind}-1", field.name, example(field), source, span)
    for kind, field, value in (
        ("organisation", "name", "Second Organisation"),
        ("person", "name", "Bob Example"),
        ("office", "title", "Officer"),
        ("meeting", "body", Ref("organisation", "organisation-2")),
        ("meeting", "start", PartialDate.of("2020-02-03")),
    ):
        yield Claim(kind, f"{kind}-2", field, value, "source-reference")
    ends = (EndedUnknown(), EndedUnknown("2022"), StillRunning("2024-05-06"), NotStated())
    for n, end in enumerate(ends):
        for field, value in (
            ("person", Ref("person", "person-2")),
            ("office", Ref("office", "office-1")),
            ("start", PartialDate.of(("2010", "2011-H2", "2012-03", "2013-04-05")[n])),
            ("end", end),
        ):
            yield Claim("tenure", f"tenure-end-{n}", field, value, "source-reference")


def contents() -> Any:
    """Everything that a file can hold, small."""
    from csto_records.claims import Contents, Coverage
    from csto_records.model import SOURCE_KINDS, Source
    from csto_records.time import EndedOn, PartialDate, Period

    optional = ("url", "title", "language", "digest", "time")
    sources = [
        Source(
            f"source-{kind}",
            f"Publisher {n}",
            published=f"{2020 + n}-05",
            kind=kind,
            **{name: f"{name} \u0416\u00e9" for name in optional if n == 0},
        )
        for n, kind in enumerate(SOURCE_KINDS)
    ]
    coverage = [
        Coverage(
            "tenure", "office-1", Period("2010", EndedOn("2022")), PartialDate(2023), "declared"
        )
    ]
    texts = {f"source-{kind}": f"The text of {kind}." for kind in SOURCE_KINDS}
    return Contents(claims(), sources, coverage, texts)


def plain(value: Any) -> Any:
    """A record as plain values: what a later version is compared with, field by field."""
    if attrs.has(type(value)) and not hasattr(value, "isoformat"):
        fields = [field for field in attrs.fields(type(value)) if field.init]
        return {field.name: plain(getattr(value, field.name)) for field in fields}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value if isinstance(value, (str, int, type(None))) else str(value)


def records(registry: Any) -> list[Any]:
    """All records of a registry, its sources and its claims, in order."""
    from csto_records.claims.claim import claim_key

    names = ("organisations", "people", "offices", "meetings", "tenures", "memberships")
    more = ("chairmanships", "statements", "sources", "coverage")
    found = [item for name in (*names, *more) for item in getattr(registry, name)]
    return found + sorted(registry.claims, key=claim_key)


def files() -> dict[str, bytes]:
    """The files of the present version by name."""
    from csto_records import Registry

    registry = Registry(contents())
    assert not registry.problems, registry.problems
    found = records(registry)
    shown = [{"type": type(item).__name__, **plain(item)} for item in found]
    return {
        "registry.json": registry.to_json().encode("utf-8"),
        "registry.pickle": pickle.dumps(registry, PROTOCOL),
        "records.pickle": pickle.dumps(found, PROTOCOL),
        "records.json": (json.dumps(shown, ensure_ascii=False, indent=1) + "\n").encode("utf-8"),
    }


def main() -> int:
    """Write the folder of the version, where it may be written."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    folder = FOLDER / version
    unreleased = f"## {version} (unreleased)" in (ROOT / "CHANGELOG.md").read_text("utf-8")
    if folder.exists() and not unreleased:
        print(f"{version} is released: its files stay as they are")
        return 1
    folder.mkdir(exist_ok=True)
    found = files()
    if all(
        (folder / name).is_file() and (folder / name).read_bytes() == data
        for name, data in found.items()
        if name.endswith(".json")
    ):
        return 0  # the order of sets in a pickle changes from run to run, and tells nothing
    for name, data in found.items():
        (folder / name).write_bytes(data)
    print(f"wrote tests/compat/{version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
