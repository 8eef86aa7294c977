"""Files that are wrong: everything is told at once, with its path, and nothing is read."""

import copy
import json
import pickle
from pathlib import Path

import pytest
from codec_values import contents
from hypothesis import given
from hypothesis import strategies as st

from csto_records import codec
from csto_records.codec import problems as problem_module
from csto_records.codec import strict_json
from csto_records.codec.migrations import migrate
from csto_records.errors import InvalidFile, InvalidValue

GOOD = {
    "format": "csto_records",
    "version": 1,
    "sources": [{"id": "s", "publisher": "P", "published": "2020-03", "kind": "agency"}],
    "claims": [
        {"kind": "person", "subject": "ann", "field": "name", "value": "Ann", "source": "s"},
        {"kind": "office", "subject": "o", "field": "title", "value": "O", "source": "s"},
        {"kind": "tenure", "subject": "t", "field": "person", "value": "ann", "source": "s"},
        {"kind": "tenure", "subject": "t", "field": "end", "value": "ended", "source": "s"},
        {"kind": "meeting", "subject": "m", "field": "participants", "source": "s",
         "value": {"person": "ann", "offices": ["o"]}, "span": [0, 5]},
        {"kind": "statement", "subject": "st", "field": "speaker", "value": "person/ann",
         "source": "s"},
        {"kind": "person", "subject": "ann", "field": "names", "source": "s",
         "value": {"text": "A", "valid": {"start": "2020", "end": "not stated"}}},
    ],
    "coverage": [
        {"kind": "tenure", "scope": "o", "period": {"start": "2020", "end": "through 2021"},
         "declared_on": "2022"},
    ],
    "texts": {"s": "a text"},
}  # fmt: skip


def changed(*path_and_value):
    *path, value = path_and_value
    found = copy.deepcopy(GOOD)
    inner = found
    for step in path[:-1]:
        inner = inner[step]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return found


def wrong(data):
    with pytest.raises(InvalidFile) as caught:
        codec.load(data if isinstance(data, (str, bytes, Path)) else json.dumps(data))
    return caught.value.problems


def test_the_file_that_the_others_are_changed_from_is_good():
    assert len(codec.load(json.dumps(GOOD)).claims) == 7


CASES = [
    (("format", "other"), "$", "not a registry file"),
    (("version", 2), "$.version", "version 2"),
    (("version", "1"), "$.version", "version '1'"),
    (("version", True), "$.version", "version true"),
    (("claims", None), "$.claims", "missing"),
    (("claims", {}), "$.claims", "must be a list"),
    (("extra", 1), "$.extra", "unknown key"),
    (("claims", 0, "value", None), "$.claims[0].value", "missing"),
    (("claims", 0, "kind", None), "$.claims[0].kind", "missing"),
    (("claims", 0, "extra", 1), "$.claims[0].extra", "unknown key"),
    (("claims", 0, "value", [None]), "$.claims[0].value", "must be text, not a list"),
    (("claims", 0, []), "$.claims[0]", "must be an object"),
    (("claims", 0, "kind", "animal"), "$.claims[0].kind", "must be one of"),
    (("claims", 0, "kind", 5), "$.claims[0].kind", "must be one of"),
    (("claims", 0, "field", "start"), "$.claims[0].field", "has no field 'start'"),
    (("claims", 0, "field", ["name"]), "$.claims[0].field", "has no field a list"),
    (("claims", 0, "value", 7), "$.claims[0].value", "must be text, not 7"),
    (("claims", 0, "value", "  "), "$.claims[0].value", "must not be empty"),
    (("claims", 0, "value", {}), "$.claims[0].value", "must be text, not an object"),
    (("claims", 0, "source", "t"), "$.claims[0].source", "no source 't'"),
    (("claims", 0, "source", "../x"), "$.claims[0].source", "must be an id"),
    (("claims", 0, "source", 9**400), "$.claims[0].source", "a very long number"),
    (("claims", 0, "subject", "a\nb"), "$.claims[0].subject", "must be an id"),
    (("claims", 0, "span", [5, 2]), "$.claims[0].span", "0 <= start <= end"),
    (("claims", 0, "span", [-1, 2]), "$.claims[0].span", "0 <= start <= end"),
    (("claims", 0, "span", [1]), "$.claims[0].span", "two whole numbers"),
    (("claims", 0, "span", [True, 2]), "$.claims[0].span", "two whole numbers"),
    (("claims", 0, "span", [0, 7]), "$.claims[0].span", "outside the text"),
    (("claims", 2, "value", "bob"), "$.claims[2].value", "nothing is said of person/bob"),
    (("claims", 2, "value", "Bob"), "$.claims[2].value", "id"),
    (("claims", 2, "value", 1), "$.claims[2].value", "the id of a person, not 1"),
    (("claims", 3, "value", "2020"), "$.claims[3].value", "not an end"),
    (("claims", 3, "value", "until 2020-13"), "$.claims[3].value", "not a date that exists"),
    (("claims", 3, "value", False), "$.claims[3].value", "must be text, not false"),
    (("claims", 4, "value", "offices", "o"), "$.claims[4].value.offices", "must be a list"),
    (("claims", 4, "value", "offices", 0, 1), "$.claims[4].value.offices[0]", "not 1"),
    (("claims", 4, "value", "offices", 0, "p"), "$.claims[4].value.offices[0]", "nothing is said"),
    (("claims", 4, "value", "person", "p"), "$.claims[4].value.person", "nothing is said"),
    (("claims", 4, "value", "on_behalf_of", "p"), "$.claims[4].value.on_behalf_of", "nothing"),
    (("claims", 4, "value", "extra", 1), "$.claims[4].value.extra", "unknown key"),
    (("claims", 4, "value", ["ann"]), "$.claims[4].value", "an object with keys, not a list"),
    (("claims", 5, "value", "ann"), "$.claims[5].value", "must be 'kind/id'"),
    (("claims", 5, "value", "office/o"), "$.claims[5].value", "must refer to person"),
    (("claims", 5, "value", "person/B"), "$.claims[5].value", "id"),
    (("claims", 6, "value", "text", 1), "$.claims[6].value.text", "must be text, not 1"),
    (("claims", 6, "value", "valid", "end", None), "$.claims[6].value.valid", "needs an 'end'"),
    (("claims", 6, "value", "valid", "start", "x"), "$.claims[6].value.valid.start", "not a date"),
    (("claims", 6, "value", "valid", "order", True), "$.claims[6].value.valid.order", "whole"),
    (("claims", 6, "value", "valid", "attested", ["2020-01-01"]),
     "$.claims[6].value.valid.attested", "a list of 2"),
    (("claims", 6, "value", "valid", "attested", ["2020-01-01", "2020"]),
     "$.claims[6].value.valid.attested[1]", "not one day"),
    (("sources", 0, "id", None), "$.sources[0].id", "missing"),
    (("sources", 0, "publisher", ""), "$.sources[0]", "not empty"),
    (("sources", 0, "published", "now"), "$.sources[0].published", "not a date"),
    (("sources", 0, "published", 2020), "$.sources[0].published", "must be text"),
    (("sources", 0, "kind", "rumour"), "$.sources[0]", "one of"),
    (("coverage", 0, "scope", "x"), "$.coverage[0].scope", "nothing is said of office/x"),
    (("coverage", 0, "kind", "x"), "$.coverage[0]", "one of"),
    (("coverage", 0, "period", "2020"), "$.coverage[0].period", "an object"),
    (("coverage", 0, "period", "start", "2022"), "$.coverage[0].period", "no day can lie"),
    (("coverage", 0, "declared_on", "2022-02-30"), "$.coverage[0].declared_on", "exists"),
    (("texts", []), "$.texts", "must be an object"),
    (("texts", "s", 1), "$.texts.s", "a text, or a list"),
    (("texts", "s", []), "$.texts.s", "a text, or a list"),
    (("texts", "s", ["a text", "a text"]), "$.texts.s", "more than once"),
    (("texts", "t", "text"), "$.texts.t", "no such source"),
    (("undescribed", ["person/ann"]), "$.undescribed[0]", "is described by claims"),
    (("undescribed", ["person/bob"]), "$.undescribed[0]", "nothing points to"),
    (("undescribed", ["bob"]), "$.undescribed[0]", "must be 'kind/id'"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "path", "what"), CASES)
def test_a_fault_is_told_with_its_path(change, path, what):
    found = wrong(changed(*change))
    assert any(at == path and what in told for at, told in found), found


def test_null_is_not_a_value_and_the_message_says_what_to_do():
    found = copy.deepcopy(GOOD)
    found["sources"][0]["url"] = None
    assert wrong(found) == (("$.sources[0].url", "must not be null: leave the key out"),)


def test_null_is_shown_as_json_has_it():
    found = copy.deepcopy(GOOD)
    found["claims"][0]["value"] = None
    assert wrong(found) == (("$.claims[0].value", "must be text, not null"),)


def test_all_faults_are_told_at_once():
    found = copy.deepcopy(GOOD)
    found["claims"][0]["kind"] = "animal"
    found["claims"][2] |= {"value": "nobody", "span": [9, 1], "more": 1}
    found["claims"][3]["source"] = "nowhere"
    found["sources"][0]["published"] = "2020-02-31"
    found["coverage"][0]["declared_on"] = 7
    paths = [path for path, _ in wrong(found)]
    assert paths == [
        "$.sources[0].published",
        "$.claims[0].kind",
        "$.claims[2].more",
        "$.claims[2].span",
        "$.coverage[0].declared_on",
        "$.claims[3].source",
    ]


def test_duplicate_entries_are_told_with_the_first():
    found = copy.deepcopy(GOOD)
    found["claims"].append(found["claims"][1])
    found["sources"].append(found["sources"][0])
    assert wrong(found) == (
        ("$.sources[1]", "the same as $.sources[0]"),
        ("$.claims[7]", "the same as $.claims[1]"),
    )


def test_duplicate_keys_are_told_wherever_they_are():
    text = json.dumps(GOOD).replace('"subject": "ann"', '"subject": "bob", "subject": "ann"', 1)
    text = text.replace('"version": 1', '"version": 2, "version": 1')
    assert wrong(text) == (
        ("$.version", "the key stands more than once"),
        ("$.claims[0].subject", "the key stands more than once"),
    )


def test_a_source_that_puts_a_body_below_itself_is_told():
    found = copy.deepcopy(GOOD)
    for below, above in (("a", "b"), ("b", "c"), ("c", "a"), ("d", "d"), ("e", "a")):
        found["claims"].append(
            {
                "kind": "organisation",
                "subject": below,
                "field": "parent",
                "value": above,
                "source": "s",
            }
        )
    told = wrong(found)
    assert [path for path, _ in told] == ["$.claims[9].value", "$.claims[10].value"]
    assert all("circle of parents" in what for _, what in told)


def test_two_sources_may_contradict_each_other_about_who_is_above_whom():
    found = copy.deepcopy(GOOD)
    found["sources"].append({"id": "z", "publisher": "Z"})
    for below, above, source in (("a", "b", "s"), ("b", "a", "z")):
        found["claims"].append(
            {
                "kind": "organisation",
                "subject": below,
                "field": "parent",
                "value": above,
                "source": source,
            }
        )
    assert len(codec.load(json.dumps(found)).claims) == 9


def test_a_long_chain_of_parents_is_walked_without_recursion():
    found = copy.deepcopy(GOOD)
    many = 5000
    found["claims"] += [
        {
            "kind": "organisation",
            "subject": f"o{n}",
            "field": "parent",
            "value": f"o{(n + 1) % many}",
            "source": "s",
        }
        for n in range(many)
    ]
    assert len(wrong(found)) == 1


def test_of_many_faults_the_first_hundred_are_listed_and_the_rest_counted():
    found = copy.deepcopy(GOOD)
    found["claims"] = [{"kind": "animal"}] * 1000
    listed = wrong(found)
    assert len(listed) == problem_module.LISTED + 1
    assert listed[-1][0] == "$"
    assert "more problems are not listed" in listed[-1][1]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("registry.json", "not JSON"),
        ("[1, 2]", "not a registry file"),
        ("null", "not a registry file"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        ('{"a": NaN}', "not a registry file"),
        ("-Infinity", "not a registry file"),
        ("[" * 100_000, "nested too deep"),
        ('{"a":' * 50_000, "nested too deep"),
        ("[" + "9" * 10_000 + "]", "not a registry file"),
    ],
)
def test_what_is_no_json_is_told_as_such(data, what):
    ((path, told),) = wrong(data)
    assert path == "$"
    assert what in told


def test_half_of_a_surrogate_pair_is_refused_in_values_and_in_keys():
    text = json.dumps(GOOD).replace('"Ann"', '"A\\ud800"').replace('"texts"', '"te\\udc00xts"')
    assert wrong(text) == (
        ("$.te\\udc00xts", "a key with half of a surrogate pair"),
        ("$.claims[0].value", "holds half of a surrogate pair, which is no character"),
    )
    raw = json.dumps(GOOD).replace('"Ann"', '"A\ud800"')
    assert wrong(raw)[0][0] == "$.claims[0].value"


def test_a_whole_surrogate_pair_is_one_character():
    text = json.dumps(GOOD).replace('"Ann"', '"A\\ud83d\\ude00"')
    assert "A\U0001f600" in {claim.value for claim in codec.load(text).claims}


def test_what_is_too_large_is_refused_before_it_is_read(monkeypatch, tmp_path):
    monkeypatch.setattr(strict_json, "LARGEST", 100)
    assert "no more than 100 are read" in wrong(json.dumps(GOOD))[0][1]


def test_the_error_names_the_file(tmp_path):
    path = tmp_path / "broken.json"
    path.write_text("{")
    with pytest.raises(InvalidFile, match=r"broken\.json: 1 problem") as caught:
        codec.load(path)
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        codec.load(tmp_path / "none.json")


def test_only_text_bytes_and_paths_are_read():
    with pytest.raises(InvalidValue, match="give JSON text, bytes or a path"):
        codec.load({"format": "csto_records"})


def test_long_values_are_cut_in_messages():
    ((_, told),) = wrong(changed("claims", 3, "value", "x" * 100_000))
    assert len(told) <= 300
    ((_, told),) = wrong(changed("sources", 0, "published", [["x" * 1000]]))
    assert told == "must be text, not a list"
    ((_, told),) = wrong(changed("claims", 2, "source", "X" * 1000))
    assert len(told) < 200


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(json_values | st.text() | st.binary())
def test_nothing_but_invalid_file_is_raised_for_any_input(data):
    with pytest.raises(InvalidFile):
        codec.load(data if isinstance(data, (str, bytes)) else json.dumps(data))


def places(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in inner if isinstance(value, (dict, list)) else ():
        if isinstance(item, (dict, list)):
            yield from places(item, (*path, key))
        else:
            yield (*path, key)


@given(st.data(), json_values)
def test_a_changed_file_is_refused_or_read_and_written_back(data, value):
    spot = data.draw(st.sampled_from([p for p in places(GOOD) if p]))
    found = changed(*spot, copy.deepcopy(GOOD)) if value is None else changed(*spot, value)
    try:
        read = codec.load(json.dumps(found))
    except InvalidFile:
        return
    assert codec.load(codec.dump(read)) == read


@given(contents(max_claims=5), st.data())
def test_a_file_cut_short_is_refused(found, data):
    text = codec.dump(found).rstrip()
    cut = data.draw(st.integers(0, len(text) - 1))
    with pytest.raises(InvalidFile):
        codec.load(text[:cut])


def test_old_versions_are_brought_to_the_present_one_step_by_step():
    steps = {1: lambda f: {**f, "one": True}, 2: lambda f: {**f, "two": f["one"]}}
    assert migrate({"version": 1}, version=3, migrations=steps) == {
        "version": 3,
        "one": True,
        "two": True,
    }
    assert migrate({"version": 0}, version=3, migrations=steps) is None
    assert migrate({}, version=3, migrations=steps) is None


def test_a_wrong_key_at_the_top_does_not_hide_what_is_wrong_below():
    text = (
        '{"format": "csto_records", "version": 1, "strange": 1,'
        ' "sources": [{"id": "BAD ID", "publisher": "nobody"}], "claims": []}'
    )
    with pytest.raises(InvalidFile) as refused:
        codec.load(text)
    paths = [path for path, _ in refused.value.problems]
    assert "$.strange" in paths
    assert "$.coverage" in paths
    assert any(path.startswith("$.sources[0]") for path in paths)
