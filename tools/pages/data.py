"""The data dictionary: what there is, for what it is complete, how to cite it."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from pages.words import NOTICE, table

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"

INTRO = """
# The data

The history that ships with the package is a set of claims: *this source says this about that
subject*. `csto_records.load()` reads it; `load().to_json("history.json")` writes it to a file
of a [documented format](reference/json.md).
"""

MEANINGS = {
    "organisation": "An organisation, one of its bodies, a state or a ministry.",
    "person": "A person with the spellings of the name.",
    "office": "A post in an organisation or a state.",
    "meeting": "A session or another meeting of a body, held, announced or cancelled.",
    "tenure": "A person in an office over a period.",
    "membership": "The status of a state in an organisation over a period.",
    "chairmanship": "The state that chairs an organisation over a period.",
    "statement": "What a person said or a body adopted.",
}

SORTS = {
    "text": "text",
    "flag": "true or false",
    "number": "number",
    "date": "day, month or year, as printed",
    "end": "end, in the words of the source",
    "ref": "id of another record",
    "name": "spelling, with language and time of use",
    "identifier": "scheme and value",
    "attendance": "person, office, for whom",
    "adopted": "title in our words, kind",
    "span": "place in the text",
}

KINDS = {
    "organisation": "the organisation's own sites",
    "official": "official sites of states and of other organisations; treaties",
    "agency": "news agencies and newspapers, some reprinted elsewhere",
    "reference": "encyclopaedias, extracts of Wikidata, scholarly works",
}

LIMITS = """
## Limits

- The pages were seen through stored copies and excerpts on the day `read_on` of each file in
  `seeds/sources/`. Nothing was taken from memory: what no page was found for is not here.
- Every fact is stated by the sources that say it, and a fact has as many sources as were found.
  Of {records} dated records, {several} have two or more.
- Who chaired from 15 May 2002 to 17 June 2004 is not on record beyond its first day: no page was
  found that names the chair between the sessions of Moscow and Astana.
- Announced ends, such as that of the present Secretary General's term, are announcements.
- Meetings are not declared complete. Informal sessions, ministers' and secretaries' meetings are
  there as far as pages were found; participants are those whom a page names.
- Titles of what was adopted, priorities and notes are in our own words.
- A state's own constitutional law decides who represents it. The library knows one change: Armenia,
  whose prime minister took the place of the president on 9 April 2018.
"""

CITING = """
## Licence, and how to cite

The data is under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), the code under MIT.
Name the data set, the version and the sources that an answer rests on:

> The csto_records developers: *csto_records*, version {version}. Data under CC BY 4.0.

```python
>>> import csto_records as csto
>>> history = csto.load()
>>> explanation = history.explain(history.secretary_general_on("2020-03-11"))
>>> for piece in explanation.evidence[:1]:
...     print(piece.source.publisher, piece.source.published)
{example}
```

`CITATION.cff` in the repository has the same in a form for reference managers. The words of the
sources are theirs: no text of any page is in the data, only facts, with the address to read it.
"""


def page(registry: Any) -> str:
    """The text of the page."""
    parts = [
        NOTICE + "\n" + INTRO.rstrip("\n"),
        "## What there is\n\n" + _counts(registry),
        "## Where it comes from\n\n" + _sources(registry),
        "## For what it is complete\n\n" + _coverage(registry),
        _limits(registry),
        "## The fields\n\n" + _fields(),
        _citing(registry),
    ]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _counts(registry: Any) -> str:
    found = (
        ("organisation", registry.organisations),
        ("person", registry.people),
        ("office", registry.offices),
        ("meeting", registry.meetings),
        ("tenure", registry.tenures),
        ("membership", registry.memberships),
        ("chairmanship", registry.chairmanships),
        ("statement", registry.statements),
    )
    rows = [(kind, len(records), MEANINGS[kind]) for kind, records in found]
    lead = (
        f"{len(registry.claims)} claims of {len(registry.sources)} source documents, read into "
        f"these records; {len(registry.disputes)} fields are [contested](contested.md)."
    )
    return lead + "\n\n" + table(("Record", "Number", "What it is"), rows)


def _sources(registry: Any) -> str:
    number = Counter(source.kind for source in registry.sources)
    publishers: dict[str, set[str]] = {}
    for source in registry.sources:
        publishers.setdefault(source.kind, set()).add(source.publisher)
    rows = [(kind, number[kind], len(publishers.get(kind, ())), KINDS[kind]) for kind in KINDS]
    head = ("Kind", "Documents", "Publishers", "What it is")
    lead = (
        "Where sources contradict each other, the default policy shows the version of the first "
        "kind in this table that has one, then the one that more publishers state, then the latest."
    )
    return lead + "\n\n" + table(head, rows)


def _coverage(registry: Any) -> str:
    rows = [
        (entry.kind, entry.scope, entry.period, entry.declared_on, entry.note or "")
        for entry in registry.coverage
    ]
    lead = (
        "Within these periods *nobody is on record* means that there was nobody (`NotOnRecord`). "
        "Outside of them the answer to a question that finds nothing is `OutsideCoverage`: the "
        "data does not know. What is not in this table is not declared complete."
    )
    return lead + "\n\n" + table(("Of", "Scope", "Period", "Declared on", "Note"), rows)


def _limits(registry: Any) -> str:
    dated = [
        *registry.tenures,
        *registry.memberships,
        *registry.chairmanships,
        *registry.meetings,
    ]
    several = sum(
        len({e.source.publisher for e in record.evidence if e.stance == "supports"}) > 1
        for record in dated
    )
    return LIMITS.format(records=len(dated), several=several)


def _fields() -> str:
    from csto_records.claims import FIELDS

    common = {"same_as", "different_from", "note"}
    parts = [
        "What a source can say of each kind of record. Any subject can also be said to be the "
        "`same_as` or `different_from` another one, and have a `note`."
    ]
    for kind, fields in FIELDS.items():
        rows = [
            (
                f"`{name}`",
                SORTS[field.sort] + (f" ({' or '.join(field.kinds)})" if field.kinds else ""),
                "several" if field.many else "one",
                f"`{field.path}`",
            )
            for name, field in fields.items()
            if name not in common
        ]
        head = ("Field", "Value", "How many", "Field of the record")
        parts.append(f"### {kind.capitalize()}\n\n{MEANINGS[kind]}\n\n{table(head, rows)}")
    return "\n\n".join(parts)


def _citing(registry: Any) -> str:
    version = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["version"]
    explained = registry.explain(registry.secretary_general_on("2020-03-11"))
    example = "\n".join(
        f"{piece.source.publisher} {piece.source.published}" for piece in explained.evidence[:1]
    )
    return CITING.format(version=version, example=example)
