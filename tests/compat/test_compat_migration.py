"""Migration on read, shown on a version of the format that was made up for it.

There is one released version so far, so no migration ships. The way that the next one will go is
tested with a version 0 that never was: other keys, claims as lists, ends without a word.
"""

import functools
import json
from pathlib import Path

import pytest

from csto_records import InvalidFile, PartialDate, Registry
from csto_records.codec import migrations, reading
from csto_records.time import EndedOn

OLD = Path(__file__).with_name("made_up_version_0.json")
KEYS = ("kind", "subject", "field", "value", "source")


def from_version_0(file):
    """A migration as one is written: it makes the next form and judges nothing."""
    claims = [dict(zip(KEYS, fact, strict=True)) for fact in file["facts"]]
    for claim in claims:
        if claim["field"] == "end":
            claim["value"] = f"through {claim['value']}"
    sources = [
        {"id": d["id"], "publisher": d["publisher"], "published": d["day"]}
        for d in file["documents"]
    ]
    return {"format": file["format"], "sources": sources, "claims": claims, "coverage": []}


@pytest.fixture(autouse=True)
def _with_a_migration(monkeypatch):
    chain = functools.partial(migrations.migrate, migrations={0: from_version_0})
    monkeypatch.setattr(reading, "migrate", chain)


def old(**changes):
    return json.dumps(json.loads(OLD.read_text("utf-8")) | changes)


def test_a_file_of_an_old_version_is_read_as_what_it_says():
    registry = Registry.from_json(OLD)
    (tenure,) = registry.tenures
    assert tenure.person.name == "Ann Example"
    assert tenure.period.end == EndedOn(PartialDate.of("2021-06-30"), inclusive=True)
    assert registry.sources[0].published == PartialDate.of("2020-03")


def test_what_was_migrated_is_written_in_the_present_version_and_read_back():
    registry = Registry.from_json(OLD)
    assert json.loads(registry.to_json())["version"] == migrations.VERSION
    assert Registry.from_json(registry.to_json()) == registry


def test_what_is_wrong_in_an_old_file_is_told_after_the_migration_with_its_path():
    text = old(documents=[{"id": "s", "publisher": "Somebody", "day": "2020-13"}])
    with pytest.raises(InvalidFile) as caught:
        Registry.from_json(text)
    assert [path for path, _ in caught.value.problems] == ["$.sources[0].published"]


@pytest.mark.parametrize(
    "changes",
    [{"facts": None}, {"facts": 5}, {"facts": [1]}, {"facts": [["person"]]}, {"documents": [{}]}],
    ids=repr,
)
def test_a_file_that_only_claims_to_be_of_an_old_version_is_refused(changes):
    with pytest.raises(InvalidFile, match="not a file of version 0"):
        Registry.from_json(old(**changes))


def test_a_version_from_the_future_says_what_to_do():
    with pytest.raises(InvalidFile, match="a newer csto_records wrote it"):
        Registry.from_json(old(version=migrations.VERSION + 1))


def test_a_version_that_never_was_is_refused():
    for version in (-1, 0.0, True, "0", None, [], 10**400):
        with pytest.raises(InvalidFile, match="version"):
            Registry.from_json(old(version=version))
