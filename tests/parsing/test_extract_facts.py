"""How the claims of a document are collected."""

from __future__ import annotations

import pickle

import attrs
import pytest
from hypothesis import given

from csto_records import InvalidValue
from csto_records.claims.claim import Claim, checked_claim
from csto_records.claims.value import Ref
from csto_records.model import Span
from csto_records.parsing.extract.facts import Facts
from csto_records.strategies import claims

SOMEBODY = Ref("person", "ivan-primer")


def test_a_claim_is_kept_once_however_often_it_is_found() -> None:
    facts = Facts("specimen", "en")
    for _ in range(3):
        facts.add(SOMEBODY, "name", "Ivan Primer", Span(0, 11))
    facts.add(SOMEBODY, "name", "Ivan Primer", Span(20, 31))
    spans = [claim.span for claim in facts.claims]
    assert spans == [Span(0, 11), Span(20, 31)]


@pytest.mark.parametrize(
    ("field", "value"), [("name", 5), ("name", " "), ("no such field", "x"), ("same_as", "x")]
)
def test_what_no_claim_can_say_is_refused(field: str, value: object) -> None:
    facts = Facts("specimen", "en")
    with pytest.raises(InvalidValue):
        facts.add(SOMEBODY, field, value, None)
    assert facts.claims == ()


@given(claims())
def test_a_claim_made_of_checked_parts_is_the_same_claim(claim: Claim) -> None:
    made = checked_claim(*(getattr(claim, field.name) for field in attrs.fields(Claim)))
    assert made == claim
    assert hash(made) == hash(claim)
    assert repr(made) == repr(claim)
    assert pickle.loads(pickle.dumps(made)) == claim
    assert attrs.evolve(made) == claim
    attrs.validate(made)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.kind = "office"
