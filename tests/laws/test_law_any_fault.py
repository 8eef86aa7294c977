"""A fault of any kind, drawn without naming the rule; and how drawn pages are shown."""

from __future__ import annotations

from hypothesis import given, settings

from csto_records import Registry
from csto_records import strategies as csto_st


@settings(max_examples=10)
@given(csto_st.flawed_contents())
def test_the_rule_that_a_drawn_fault_names_finds_it(flawed: csto_st.Flawed) -> None:
    assert flawed.rule in csto_st.FAULTS
    assert flawed.rule in {finding.rule for finding in Registry(flawed.contents).check()}


@settings(max_examples=10)
@given(csto_st.documents())
def test_a_drawn_page_is_shown_by_its_layout_and_title(page: csto_st.SpecimenDocument) -> None:
    assert repr(page) == f"<SpecimenDocument {page.layout}: {page.title}>"
