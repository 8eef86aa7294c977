"""What is written is what is read."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pendulum
import pytest
from codec_values import contents
from hypothesis import given

from csto_records import codec
from csto_records.claims import FIELDS, Attendance, Claim, Contents, Coverage, Ref
from csto_records.model import AdoptedItem, Identifier, Name, Source, Span
from csto_records.registry import Registry
from csto_records.time import (
    EndedOn,
    EndedUnknown,
    NotStated,
    PartialDate,
    Period,
    StillRunning,
)

EXAMPLES = {
    "text": ("words", "words"),
    "flag": (True, True),
    "number": (3, 3),
    "date": (PartialDate(2020, half=2), "2020-H2"),
    "end": (EndedOn("2020-01-01"), "until 2020-01-01"),
    "name": (Name("N", "en", Period.since("2020")), None),
    "identifier": (Identifier("s", "v"), {"scheme": "s", "value": "v"}),
    "attendance": (
        Attendance("p", ("o",), "b"),
        {"person": "p", "offices": ["o"], "on_behalf_of": "b"},
    ),
    "adopted": (AdoptedItem("T", "statement"), {"title": "T", "kind": "statement"}),
    "span": (Span(1, 4), [1, 4]),
}
EVERY_FIELD = [(kind, name) for kind, table in FIELDS.items() for name in table]


def of(*claims, **more):
    sources = {Source(claim.source, "Somebody") for claim in claims} or {Source("s", "Somebody")}
    return Contents(claims, sources, **more)


def example(kind, name):
    field = FIELDS[kind][name]
    if field.sort == "ref":
        target = field.kinds[-1]
        return Ref(target, "t"), "t" if len(field.kinds) == 1 else f"{target}/t"
    if field.choices:
        return field.choices[0], field.choices[0]
    return EXAMPLES[field.sort]


@given(contents())
def test_loading_what_was_dumped_gives_equal_contents(found):
    assert codec.load(codec.dump(found)) == found


@given(contents())
def test_dumping_what_was_loaded_gives_the_same_text(found):
    text = codec.dump(found)
    assert codec.dump(codec.load(text.encode())) == text
    assert text.endswith("}\n")


@given(contents(max_claims=4))
def test_what_is_dumped_satisfies_the_schema(found):
    jsonschema.Draft202012Validator(codec.schema()).validate(json.loads(codec.dump(found)))


@pytest.mark.parametrize(("kind", "name"), EVERY_FIELD)
def test_every_field_has_its_form_in_a_file(kind, name):
    value, form = example(kind, name)
    claim = Claim(kind, "x", name, value, "s", Span(2, 5))
    text = codec.dump(of(claim))
    (item,) = json.loads(text)["claims"]
    if form is not None:
        assert item["value"] == form
    assert item["span"] == [2, 5]
    assert codec.load(text).claims == {claim}
    jsonschema.Draft202012Validator(codec.schema()).validate(json.loads(text))


@pytest.mark.parametrize(
    "end",
    [
        EndedOn("2020-01-01"),
        EndedOn("2020", inclusive=True),
        EndedUnknown(),
        EndedUnknown("2020-03"),
        StillRunning("2020-H1"),
        NotStated(),
    ],
)
def test_every_end_survives_in_claims_and_in_periods(end):
    claim = Claim("tenure", "t", "end", end, "s")
    name = Claim("person", "p", "names", Name("N", None, Period("2019", end, order=2)), "s")
    loaded = codec.load(codec.dump(of(claim, name)))
    assert loaded.claims == {claim, name}
    assert {type(c.value) for c in loaded.claims if c.kind == "tenure"} == {type(end)}


def test_days_come_back_as_pendulum_dates_and_nothing_less():
    period = Period.attested_on("2020-01-01", "2020-02-02")
    loaded = codec.load(
        codec.dump(of(coverage=[Coverage("tenure", "o", period, PartialDate(2020))]))
    )
    (entry,) = loaded.coverage
    assert entry.period == period
    assert [type(day) for day in entry.period.attested] == [pendulum.Date, pendulum.Date]


def test_a_claim_stands_on_one_line():
    claims = [Claim("person", f"p{n}", "name", "N\nN", "s") for n in range(3)]
    lines = codec.dump(of(*claims)).splitlines()
    assert sum('"subject": "p' in line for line in lines) == 3


def test_what_is_pointed_to_and_not_described_is_listed():
    claim = Claim("tenure", "t", "person", Ref("person", "p"), "s")
    declared = Coverage("tenure", "o", Period.since("2020"), PartialDate(2020))
    found = of(claim, coverage=[declared])
    assert json.loads(codec.dump(found))["undescribed"] == ["office/o", "person/p"]
    assert codec.load(codec.dump(found)) == found


def test_a_registry_cut_to_a_day_can_be_written_and_read():
    early = Source("early", "A", published="2019")
    late = Source("late", "A", published="2021")
    claims = [
        Claim("tenure", "t", "person", Ref("person", "p"), "early"),
        Claim("person", "p", "name", "P", "late"),
    ]
    cut = Registry(Contents(claims, [early, late])).known_by("2020-06-01")
    assert Registry.from_json(cut.to_json()) == cut


def test_several_texts_of_one_source_are_all_kept():
    found = Contents((), [Source("s", "A")], (), {("s", "one"), ("s", "two")})
    assert json.loads(codec.dump(found))["texts"] == {"s": ["one", "two"]}
    assert codec.load(codec.dump(found)) == found


def test_a_registry_is_written_to_a_file_and_read_from_it(tmp_path):
    registry = Registry(of(Claim("person", "p", "name", "Жанна", "s")))
    path = tmp_path / "registry.json"
    text = registry.to_json(path)
    assert path.read_bytes().decode("utf-8") == text
    assert Registry.from_json(path) == registry
    assert Registry.from_json(text) == registry
    assert Registry.from_json(path.read_bytes()) == registry


def test_the_bytes_do_not_depend_on_the_hash_seed():
    program = (
        "from csto_records import history, codec; import hashlib;"
        "print(hashlib.sha256(codec.dump(history.load().contents).encode()).hexdigest())"
    )
    found = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout.strip())
    shipped = Path(codec.__file__).parent.parent / "data" / "history.json"
    assert found == {hashlib.sha256(shipped.read_bytes()).hexdigest()}


def test_claims_at_the_same_place_are_in_one_order_whatever_the_names_hold():
    early, late = (Name("N", None, Period("2020", order=n)) for n in (1, 2))
    claims = [Claim("person", "p", "names", name, "s") for name in (early, late)]
    assert codec.dump(of(*claims)) == codec.dump(of(*reversed(claims)))
    items = json.loads(codec.dump(of(*claims)))["claims"]
    assert [item["value"]["valid"]["order"] for item in items] == [1, 2]
