"""The public surface: a listed set of names, documented, and light to import."""

import inspect
import os
import pathlib
import subprocess
import sys

import pytest

import csto_records

#: What users import. A name is added here when it is added there; none is taken away.
SURFACE = [
    "AdoptedItem",
    "Answer",
    "Chairmanship",
    "Change",
    "Claim",
    "Contents",
    "Coverage",
    "CstoError",
    "DefaultPolicy",
    "Difference",
    "Dispute",
    "Document",
    "EndedOn",
    "EndedUnknown",
    "Evidence",
    "Explanation",
    "Finding",
    "Identifier",
    "IdentityAnswer",
    "IdentityReason",
    "IncompatibleRegistries",
    "InvalidDate",
    "InvalidFile",
    "InvalidPeriod",
    "InvalidValue",
    "Meeting",
    "Membership",
    "Name",
    "NoAnswer",
    "NotOnRecord",
    "NotStated",
    "Office",
    "Organisation",
    "OtherVersion",
    "OutsideCoverage",
    "PartialDate",
    "Participant",
    "Period",
    "Person",
    "Policy",
    "Record",
    "Ref",
    "Registry",
    "Rule",
    "Source",
    "Span",
    "Statement",
    "StillRunning",
    "Tenure",
    "Undetermined",
    "UnknownName",
    "UnreadableDocument",
    "load",
    "parse",
    "parse_many",
]

#: Optional or slow; they are imported where they are used.
HEAVY = ["cattrs", "hypothesis", "rich", "click", "turbohtml", "sphinx"]

QUESTIONS = {
    "chair_in_year", "chair_on", "chairmanships", "chairs_in_year", "chairs_on", "check", "claims",
    "coverage", "diff", "disputes", "explain", "find", "from_json", "get", "holder_on",
    "holders_on", "known_by", "meetings", "meetings_of", "members_on", "memberships", "nearest",
    "office", "offices", "offices_of", "organisation", "organisations", "people", "person",
    "problems", "secretary_general_on", "sources", "statements", "statements_by", "tenures",
    "texts", "to_json", "why_not_same", "why_same",
}  # fmt: skip


def test_the_surface_is_exactly_what_is_listed():
    assert csto_records.__all__ == SURFACE
    assert sorted(SURFACE) == SURFACE
    assert len(set(SURFACE)) == len(SURFACE)


@pytest.mark.parametrize("name", SURFACE)
def test_every_name_can_be_imported_and_is_documented(name):
    member = getattr(csto_records, name)
    doc = inspect.getdoc(member)
    assert doc, name
    assert len(doc.split()) >= 3
    if inspect.isclass(member):
        assert member.__module__.startswith("csto_records")
        for part, value in vars(member).items():
            value = getattr(value, "__func__", value)
            if part.startswith("_") or not (
                inspect.isfunction(value) or isinstance(value, property)
            ):
                continue
            assert inspect.getdoc(value), f"{name}.{part}"


def test_every_question_is_there():
    there = {name for name in dir(csto_records.Registry) if not name.startswith("_")}
    assert there >= QUESTIONS


def test_every_error_has_one_root():
    errors = [getattr(csto_records, name) for name in SURFACE]
    errors = [e for e in errors if inspect.isclass(e) and issubclass(e, BaseException)]
    assert len(errors) >= 10
    assert all(issubclass(error, csto_records.CstoError) for error in errors)


def test_nothing_heavy_is_imported():
    home = pathlib.Path(csto_records.__file__).parents[1]
    code = "import sys, csto_records; print('\\n'.join(sorted(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        env={**os.environ, "PYTHONPATH": str(home)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = {line.split(".")[0] for line in run.stdout.split()}
    assert "csto_records" in loaded
    assert not loaded & set(HEAVY)
    ours = {line for line in run.stdout.split() if line.startswith("csto_records")}
    assert not any(
        name.startswith(("csto_records.strategies", "csto_records.cli")) for name in ours
    )


def test_the_package_tells_type_checkers_that_it_is_typed():
    assert (pathlib.Path(csto_records.__file__).parent / "py.typed").exists()
