"""A recorded exception explains what it names, nothing more, and not nothing."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import seeding
from csto_records.check import RULES, Finding, KnownException, check, shipped_exceptions
from csto_records.check.exceptions import STALE
from csto_records.errors import InvalidFile
from csto_records.strategies import registries
from small_histories import facts, history

OVERLAP = [
    *facts("tenure/a", "off", person="ann", office="head", start="2020-01-01", held="2020-06-01"),
    *facts("tenure/b", "off", person="bob", office="head", start="2020-03-01"),
]
DISPUTED = [
    *facts("tenure/a", "off", person="ann", office="head", start="2020-01-01"),
    *facts("tenure/a", "org", start="2020-01-05"),
]
REASON = "Two gazettes, two days."


def contradiction(*versions):
    return KnownException("contradiction", ("a",), REASON, versions)


def found(claims, *exceptions):
    return check(history(claims), exceptions=exceptions)


def left_aside(claims):
    return found(claims)[0].versions


def test_an_exception_explains_the_finding_that_it_names():
    (finding,) = found(OVERLAP, KnownException("overlapping-holders", ("a", "b"), REASON))
    assert (finding.severity, finding.reason) == ("error", REASON)
    assert str(finding).endswith(f"(explained: {REASON})")


@pytest.mark.parametrize(
    ("rule", "records"),
    [
        ("overlapping-holders", ("b", "a")),
        ("overlapping-holders", ("a",)),
        ("overlapping-holders", ("a", "b", "c")),
        ("two-places", ("a", "b")),
        ("no-such-rule", ("a", "b")),
    ],
)
def test_an_exception_for_something_else_explains_nothing_and_is_a_finding(rule, records):
    error, stale = found(OVERLAP, KnownException(rule, records, REASON))
    assert (error.severity, error.reason) == ("error", None)
    assert (stale.rule, stale.severity, stale.reason) == (STALE, "warning", None)
    assert rule in stale.message


def test_an_exception_explains_the_versions_that_it_names():
    (finding,) = found(DISPUTED, contradiction(*left_aside(DISPUTED)))
    assert finding.versions == (f"period.start: {finding.versions[0][-10:]}",)
    assert finding.reason == REASON


def test_a_version_that_is_claimed_later_is_unexplained():
    later = [*DISPUTED, *facts("tenure/a", "off2", start="2020-01-09")]
    assert len(left_aside(later)) == 2
    findings = found(later, contradiction(*left_aside(DISPUTED)))
    assert [f.reason for f in findings if f.rule == "contradiction"] == [None]


def test_an_exception_without_versions_explains_no_contradiction():
    (finding,) = found(DISPUTED, contradiction())
    assert finding.reason is None


def test_a_version_that_nobody_claims_is_a_finding():
    one, two = found(DISPUTED, contradiction(*left_aside(DISPUTED), "period.start: 1999-01-01"))
    assert {one.rule: one.reason, two.rule: two.reason} == {"contradiction": REASON, STALE: None}
    (stale,) = (f for f in (one, two) if f.rule == STALE)
    assert stale.message.endswith("nothing claims period.start: 1999-01-01")


def test_an_exception_of_a_rule_that_was_not_run_is_not_asked_for():
    known = KnownException("overlapping-holders", ("x", "y"), REASON)
    others = [rule for rule in RULES if rule.id != "overlapping-holders"]
    assert check(history(OVERLAP), others, [known]) == ()
    assert [f.rule for f in check(history(OVERLAP), RULES, [known])] == [
        "overlapping-holders",
        STALE,
    ]


def test_the_shipped_exceptions_ask_nothing_of_another_registry():
    assert shipped_exceptions()
    (finding,) = history(OVERLAP).check()
    assert finding.reason is None


@given(registries())
def test_exceptions_never_change_what_is_found(registry):
    bare = check(registry, exceptions=())
    known = tuple(
        KnownException(f.rule, f.record_ids, REASON, f.versions) for f in bare if f.records
    )
    explained = [f for f in check(registry, exceptions=known) if f.rule != STALE]
    assert [attrs.evolve(f, reason=None) for f in explained] == list(bare)
    assert all(f.reason == REASON for f in explained if f.records)


def entry(**values):
    given = {"rule": '"a"', "records": '["b"]', "reason": '"c"', **values}
    lines = [f"{key} = {value}" for key, value in given.items() if value is not None]
    return "\n".join(["[[exception]]", *lines, ""])


def test_the_file_is_read_as_it_stands():
    text = entry() + entry(records='["b", "d"]', versions='["start: 2020"]')
    assert seeding.read_exceptions(text) == (
        KnownException("a", ("b",), "c"),
        KnownException("a", ("b", "d"), "c", ("start: 2020",)),
    )
    assert seeding.read_exceptions("") == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("exception = 1", ("$.exception", "must be a list of tables, not 1")),
        ("exception = [1]", ("$.exception[0]", "must be a table, not 1")),
        ("more = 1", ("$.more", "unknown key")),
        (entry(more="1"), ("$.exception[0].more", "unknown key")),
        (entry(reason=None), ("$.exception[0].reason", "missing")),
        (
            entry(reason='" "'),
            ("$.exception[0].reason", "must be text that says something, not ' '"),
        ),
        (entry(rule="1"), ("$.exception[0].rule", "must be text that says something, not 1")),
        (entry(records="[]"), ("$.exception[0].records", "must be a list of texts, not a list")),
        (entry(versions="[1]"), ("$.exception[0].versions", "must be a list of texts, not a list")),
        (entry() * 2, ("$.exception[1]", "explained twice: a: b")),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(text, problem):
    with pytest.raises(InvalidFile) as caught:
        seeding.read_exceptions(text)
    assert caught.value.problems == (problem,)


def test_all_problems_are_told_at_once():
    with pytest.raises(InvalidFile) as caught:
        seeding.read_exceptions(entry(rule=None) + entry(records="1", reason="2"))
    assert len(caught.value.problems) == 3


@given(st.text())
def test_any_text_is_read_or_refused(text):
    try:
        found = seeding.read_exceptions(text)
    except InvalidFile as refusal:
        found = refusal.problems
    assert isinstance(found, tuple)


def test_wrong_exceptions_stop_the_compilation(tmp_path):
    (tmp_path / "exceptions.toml").write_text(entry(rule=None))
    with pytest.raises(InvalidFile, match="1 problem"):
        seeding.compiled(tmp_path)
    (tmp_path / "exceptions.toml").write_bytes(b"\xff")
    with pytest.raises(InvalidFile, match="UTF-8"):
        seeding.compiled(tmp_path)
    (tmp_path / "exceptions.toml").write_text(entry())
    assert seeding.compiled(tmp_path)["exceptions.toml"] == entry()


def test_a_finding_names_its_records_by_id():
    assert Finding("r", "note", "m").record_ids == ()
    assert found(OVERLAP)[0].record_ids == ("a", "b")
