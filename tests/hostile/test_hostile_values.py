"""Hostile values in every place of a registry file: refused with their path, or harmless."""

import json

import pytest
from hostile_files import GOOD, PLACES, claim, file_of, refused, with_raw, written

from csto_records import InvalidFile, InvalidValue, Registry, Source, codec
from csto_records.claims import Claim, Contents
from csto_records.model import Span

DEEP = 100_000


def names_the_place(problems, path):
    """Whether a problem is told of that place, of one around it or of one in it."""
    at = written(path)
    return any(at.startswith(told) or told.startswith(at) for told, _ in problems if told != "$")


def test_the_file_that_the_others_are_made_of_is_good():
    assert len(Registry.from_json(json.dumps(GOOD)).claims) == len(GOOD["claims"])


@pytest.mark.parametrize("path", PLACES, ids=written)
@pytest.mark.parametrize("raw", ["NaN", "Infinity", "-Infinity", "1e400", "9" * 100_000])
def test_no_place_takes_a_number_that_is_none(path, raw):
    problems = refused(with_raw(path, raw))
    if path != ("format",):
        assert names_the_place(problems, path), problems
    assert all(len(what) < 400 for _, what in problems)


@pytest.mark.parametrize("path", PLACES, ids=written)
def test_half_of_a_surrogate_pair_is_told_with_its_path_in_every_place(path):
    problems = refused(with_raw(path, '"\\ud800"'))
    assert (written(path), "holds half of a surrogate pair, which is no character") in problems


@pytest.mark.parametrize("path", PLACES, ids=written)
def test_a_key_that_stands_twice_is_told_in_every_place(path):
    problems = refused(with_raw(path, '{"a": 1, "a": 2}'))
    assert (f"{written(path)}.a", "the key stands more than once") in problems


@pytest.mark.parametrize("path", PLACES, ids=written)
@pytest.mark.parametrize(("open", "close"), [("[", "]"), ('{"a":', "}")])
def test_no_depth_of_nesting_is_more_than_an_error(path, open, close):
    problems = refused(with_raw(path, open * DEEP + "1" + close * DEEP))
    assert problems == (("$", "nested too deep"),)


@pytest.mark.parametrize("path", PLACES, ids=written)
def test_what_json_lets_be_deep_is_refused_where_it_stands(path):
    depth = 200
    problems = refused(with_raw(path, "[" * depth + "]" * depth))
    if path != ("format",):
        assert names_the_place(problems, path), problems


STRANGE_IDS = [
    "../x", "..", "a/b", "a\\b", "/etc/passwd", "C:x\\y", "a\x00b", "a\nb", "\x1b[31m", "a b", "",
    " ", "%2e%2e", "a\u200bb", "a\u202eb", "А", "a" * 201, "-", "a--b", "{}", "${x}", "__proto__",
]  # fmt: skip


@pytest.mark.parametrize("id", STRANGE_IDS)
@pytest.mark.parametrize(
    "path",
    [
        ("sources", 0, "id"),
        ("claims", 0, "subject"),
        ("claims", 0, "source"),
        ("claims", 3, "value"),
        ("claims", 6, "value", "person"),
        ("claims", 6, "value", "offices", 0),
        ("coverage", 0, "scope"),
    ],
    ids=written,
)
def test_an_id_is_never_a_path_nor_a_control(path, id):
    problems = refused(with_raw(path, json.dumps(id)))
    assert names_the_place(problems, path), problems
    assert all("\x1b" not in what and "\x00" not in what for _, what in problems)


def test_a_text_of_a_strange_id_is_told():
    found = {**GOOD, "texts": {"../../x": "text", "s": "a text"}}
    assert refused(json.dumps(found)) == (("$.texts.../../x", "no such source is given"),)


@pytest.mark.parametrize("path", PLACES, ids=written)
def test_a_number_that_other_readers_would_round_is_no_number_here(path):
    problems = refused(with_raw(path, str(2**53)))
    if path != ("format",):
        assert names_the_place(problems, path), problems


def test_numbers_up_to_53_bits_are_read_and_written_back():
    for number in (2**53 - 1, -(2**53) + 1):
        text = file_of([claim("office", "o", "seats", number)])
        read = codec.load(text)
        assert {c.value for c in read.claims} == {number}
        assert codec.load(codec.dump(read)) == read


@pytest.mark.parametrize(
    "wrong",
    [
        Claim("office", "o", "seats", 2**53, "s"),
        Claim("office", "o", "seats", -(10**5000), "s"),
        Claim("office", "o", "title", "O", "s", Span(0, 2**53)),
        Claim("statement", "o", "span", Span(0, 10**5000), "s"),
    ],
    ids=["seats", "long", "span", "value"],
)
def test_a_number_that_could_not_be_read_back_is_not_written(wrong):
    with pytest.raises(InvalidValue, match="53 bits"):
        codec.dump(Contents([wrong], [Source("s", "P")]))


def test_numbers_of_one_hash_are_no_way_to_make_reading_slow():
    same = 2**61 - 1  # all multiples of it have one hash
    claims = [claim("office", "o", "seats", n * same) for n in range(1, 2000)]
    assert all("53 bits" in what or "long" in what for path, what in refused(file_of(claims))[:100])


BYTES = [
    (b"\xff\xfe{\x00}\x00", "not UTF-8"),
    (b"\x00", "not JSON"),
    (b'{"a": "\x00"}', "not JSON"),
    (b'{"format": "\xc0\xaf"}', "not UTF-8"),
    (b'{"format": "\xed\xa0\x80"}', "not UTF-8"),
    (b'{"format": "\xf8\x88\x80\x80\x80"}', "not UTF-8"),
    (b"\xef\xbb\xbf" + json.dumps(GOOD).encode(), "byte order mark"),
    (json.dumps(GOOD).encode("utf-16"), "not UTF-8"),
    (json.dumps(GOOD).encode() + b"\x00", "not JSON"),
    (json.dumps(GOOD).encode() + b"{}", "not JSON"),
    (json.dumps(GOOD).encode()[:-20], "not JSON"),
    (b"{'format': 'csto_records'}", "not JSON"),
    (b'{"format": "csto_records",}', "not JSON"),
    (b"// x\n{}", "not JSON"),
    (b"cos\nsystem\n(S'x'\ntR.", "not JSON"),
    (b"!!python/object/apply:os.system ['x']", "not JSON"),
]


@pytest.mark.parametrize(("data", "what"), BYTES)
def test_bytes_that_are_no_json_are_told_as_such(data, what):
    ((path, told),) = refused(data)
    assert path == "$"
    assert what in told


def test_the_same_text_is_refused_as_text_and_as_bytes():
    for data, _ in BYTES:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        assert refused(text) == refused(data)


def test_control_characters_in_a_name_are_kept_and_do_no_harm():
    text = file_of([claim("person", "p", "name", "A\x00\x1b[31m\u202e")])
    registry = Registry.from_json(text)
    assert registry.people[0].name == "A\x00\x1b[31m\u202e"
    assert Registry.from_json(registry.to_json()) == registry
    with pytest.raises(InvalidFile):
        Registry.from_json(text.replace("\\u001b", "\x1b"))
