"""Documents on their way to another process."""

from __future__ import annotations

import pickle
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import Registry, parse
from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.model import Span
from csto_records.model.name import Name
from csto_records.parsing.sent import claims_of, flat_claims
from csto_records.strategies import claims

SPECIMENS = sorted(Path(__file__).parents[2].glob("seeds/specimens/*.txt"))

BY_HAND = (
    Claim("person", "a-b", "name", "A B", "s-1"),
    Claim("person", "a-b", "names", Name("A B", "en"), "s-1", Span(0, 0)),
    Claim("tenure", "t-1", "person", Ref("person", "a-b"), "s-1", Span(0, 3)),
    Claim("statement", "w-1", "span", Span(4, 9), "s-1", Span(4, 9)),
)


def test_claims_of_each_form_come_back() -> None:
    assert claims_of(flat_claims(BY_HAND)) == BY_HAND


@given(st.lists(claims(), max_size=5))
def test_any_claims_come_back(given_claims: list[Claim]) -> None:
    assert claims_of(flat_claims(given_claims)) == tuple(given_claims)


@pytest.mark.parametrize("path", SPECIMENS[:6], ids=lambda path: path.name)
def test_a_document_that_was_sent_is_the_same(path: Path) -> None:
    document = parse(path)
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert again.registry == document.registry
    assert again.people == document.people


def test_a_registry_of_its_own_is_sent_along() -> None:
    document = attrs.evolve(parse("Specimen text."), registry=Registry())
    assert pickle.loads(pickle.dumps(document)).registry == Registry()
