"""Claims of a document become a seed entry that says the same."""

import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import history, seeding
from csto_records.claims import Attendance, Claim, Contents
from csto_records.errors import UnknownName
from csto_records.model import Name, Source, Span
from csto_records.seeding import toml
from csto_records.time import EndedOn, NotStated, Period, StillRunning

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "codec"))
from codec_values import SOURCES, contents


def one_source(found, id):
    source = Source(id, "Somebody \x7f\x00", title='"quoted" \\ \n', kind="agency")
    return Contents((claim for claim in found.claims if claim.source == id), [source])


@given(contents(), st.sampled_from(SOURCES))
def test_what_is_written_as_seeds_reads_back_as_the_same_claims(found, id):
    said = one_source(found, id)
    if said.claims:
        assert seeding.read_source(seeding.as_toml(said, id)) == said


def test_every_shipped_source_can_be_written_as_a_seed_and_read_back():
    whole = history.load().contents
    for source in sorted(whole.sources, key=lambda s: s.id)[::10]:
        found = seeding.read_source(seeding.as_toml(whole, source.id))
        assert found.claims == {claim for claim in whole.claims if claim.source == source.id}
        assert found.sources == {source}


def written(*claims):
    text = seeding.as_toml(Contents(claims, [Source("s", "S")]), "s")
    assert seeding.read_source(text).claims == set(claims)
    return tomllib.loads(text)["facts"]


def test_one_fact_holds_all_that_is_said_of_one_subject():
    claims = [
        Claim("meeting", "m", "end", EndedOn("2020-02-02", inclusive=True), "s"),
        Claim("meeting", "m", "place", "Minsk", "s"),
        Claim("meeting", "m", "participants", Attendance("a", ("o",)), "s"),
        Claim("meeting", "m", "participants", Attendance("b", ("o", "p")), "s"),
    ]
    assert written(*claims) == [
        {
            "record": "meeting",
            "id": "m",
            "end": "2020-02-02",
            "place": "Minsk",
            "participants": [
                {"person": "a", "office": "o"},
                {"person": "b", "offices": ["o", "p"]},
            ],
        }
    ]


def test_a_field_that_is_stated_twice_takes_a_second_fact():
    claims = [Claim("person", "p", "name", name, "s") for name in ("A", "B")]
    assert [fact["name"] for fact in written(*claims)] == ["A", "B"]


def test_the_usual_span_stands_once_and_the_others_by_field():
    claims = [
        Claim("tenure", "t", "note", "A", "s", Span(1, 9)),
        Claim("tenure", "t", "acting", True, "s", Span(1, 9)),
        Claim("tenure", "t", "start", Period.on("2020").start, "s", Span(2, 3)),
        Claim("tenure", "t", "held", Period.on("2020").start, "s", Span(4, 5)),
        Claim("tenure", "t", "held", Period.on("2021").start, "s", Span(6, 7)),
        Claim("tenure", "t", "end", StillRunning("2021"), "s"),
    ]
    spanned, bare = written(*claims)
    assert spanned["span"] == [1, 9]
    assert spanned["spans"] == {"start": [2, 3], "held": [[4, 5], [6, 7]]}
    assert bare == {"record": "tenure", "id": "t", "end": "running as of 2021"}


def test_a_meeting_that_ends_otherwise_keeps_the_words():
    claim = Claim("meeting", "m", "end", EndedOn("2020"), "s")
    assert written(claim)[0]["end"] == "until 2020"


def test_a_name_of_an_unknown_time_keeps_that_it_has_one():
    name = Name("N", None, Period(NotStated()))
    (fact,) = written(Claim("person", "p", "names", name, "s"))
    assert fact["names"] == [{"text": "N", "start": "not stated", "end": "not stated"}]


def test_a_source_that_is_not_there_is_told_with_its_name():
    with pytest.raises(UnknownName, match="no source 'x' is on record"):
        seeding.as_toml(Contents(), "x")


def test_long_lists_are_written_an_item_a_line():
    assert toml.line("k", ["a", "b"]) == 'k = ["a", "b"]'
    assert toml.line("k", ["a" * 60, "b" * 60]).count("\n") == 3
    assert toml.line("k", [{"a": 1}]) == "k = [\n  { a = 1 },\n]"
