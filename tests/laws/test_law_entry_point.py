"""In another project `st.from_type` knows the types, with nothing of it set up there."""

import importlib.metadata
import os
import subprocess
import sys

import pytest

from csto_records import strategies as csto_st
from csto_records.strategies.entry import STRATEGIES

PROJECT = """
import hypothesis
from hypothesis import given, settings, strategies as st
import csto_records as csto

drawn = []

@settings(max_examples=10, database=None)
@given(st.from_type(csto.Tenure), st.from_type(csto.Registry), st.from_type(csto.Period))
def test(tenure, registry, period):
    assert isinstance(tenure, csto.Tenure) and isinstance(tenure.person, csto.Person)
    assert isinstance(registry, csto.Registry) and isinstance(period, csto.Period)
    drawn.append(tenure)

test()
assert drawn

import attrs

@attrs.frozen
class Note:  # a type of the other project, which holds one of ours
    about: csto.Chairmanship
    on: csto.PartialDate

@settings(max_examples=10, database=None)
@given(st.builds(Note))
def test_own(note):
    assert isinstance(note.about.member, csto.Organisation)
    assert isinstance(note.on, csto.PartialDate)

test_own()
print(hypothesis.find(st.from_type(csto.PartialDate), lambda date: True))
"""


def run(program, folder):
    """What a program prints that runs in a folder of its own, with the installed package."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONSTARTUP")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def installed():
    points = importlib.metadata.entry_points(group="hypothesis", name="csto_records")
    if not list(points):
        pytest.skip("the package is not installed: no entry point")


@pytest.mark.usefixtures("installed")
def test_another_project_draws_the_types_with_nothing_but_two_imports(tmp_path):
    assert run(PROJECT, tmp_path).strip() == "2000-01-01"


def test_no_type_is_registered_for_two_strategies():
    assert len(set(STRATEGIES)) == len(STRATEGIES)
    assert all(home.startswith(("csto_records", "pendulum")) for home, _ in STRATEGIES)


LIGHT = """
import sys
import hypothesis
print(*sorted(m for m in sys.modules if m.startswith("csto_records.strategies")))
print("csto_records.parsing" in sys.modules)
"""


@pytest.mark.usefixtures("installed")
def test_importing_hypothesis_imports_none_of_the_strategies(tmp_path):
    modules, parsing = run(LIGHT, tmp_path).splitlines()
    assert modules == "csto_records.strategies csto_records.strategies.entry"
    assert parsing == "False"


def test_the_table_of_homes_has_every_public_name_and_no_other():
    assert set(csto_st._HOMES) == set(csto_st.__all__)
    assert set(csto_st.__all__) <= set(dir(csto_st))
    for name in csto_st.__all__:
        assert getattr(csto_st, name) is not None
    with pytest.raises(AttributeError, match="no_such_strategy"):
        getattr(csto_st, "no_such_" + "strategy")
