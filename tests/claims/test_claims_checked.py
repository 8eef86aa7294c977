"""Claims that are made of checked parts."""

from __future__ import annotations

import pickle

import attrs
import pytest
from hypothesis import given

from csto_records.claims.claim import Claim, checked_claim
from csto_records.strategies import claims


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
