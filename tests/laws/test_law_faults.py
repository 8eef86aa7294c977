"""`check` finds nothing in a valid history, and the planted fault, and it alone, in a nearly
valid one."""

import pytest
from hypothesis import find, given, settings

from csto_records import Registry
from csto_records import strategies as csto_st
from csto_records.check import RULES
from csto_records.errors import InvalidValue


@given(csto_st.valid_contents())
def test_nothing_is_found_in_a_valid_history(contents):
    assert Registry(contents).check() == ()


@given(csto_st.valid_contents())
def test_a_valid_history_answers_for_all_of_its_days(contents):
    registry = Registry(contents)
    (declared,) = registry.coverage
    first, last = declared.period.first_day, declared.period.last_day
    assert registry.problems == registry.disputes == ()
    for day in (first, last, *(m.period.first_day for m in registry.meetings)):
        assert registry.chair_on(day) in registry.chairs_on(day)
        assert registry.secretary_general_on(day).period.contains(day) == "yes"
    for one, other in zip(registry.chairmanships, registry.chairmanships[1:], strict=False):
        assert one.period.adjacent_to(other.period) == "yes"


@pytest.mark.parametrize("rule", csto_st.FAULTS)
def test_the_planted_fault_is_found_and_nothing_else(rule):
    @settings(max_examples=settings.default.max_examples // 2)
    @given(csto_st.flawed_contents(rule))
    def law(flawed):
        findings = Registry(flawed.contents).check()
        (found,) = [f for f in findings if f.rule == rule]
        assert {f.rule for f in findings} == {rule, *flawed.also}
        assert len(findings) == 1 + len(flawed.also)
        assert set(flawed.ids) <= {record.id for record in found.records}
        assert found.evidence or not found.records

    law()


def test_a_fault_can_be_planted_for_every_rule_that_ships():
    # a rule that comes new needs a fault of its own
    assert {rule.id for rule in RULES} - set(csto_st.FAULTS) == set()


def test_a_fault_without_a_rule_is_refused():
    with pytest.raises(InvalidValue, match="chair-gap"):
        csto_st.flawed_contents("no-such-rule")


def test_a_planted_fault_shrinks_to_a_short_history():
    small = find(csto_st.flawed_contents("overlapping-holders"), lambda flawed: True).contents
    registry = Registry(small)
    assert (len(registry.tenures), len(registry.chairmanships)) == (2, 2)
    assert len(registry.meetings) == 1
    assert registry.statements == ()
