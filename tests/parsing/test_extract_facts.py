"""How the claims of a document are collected."""

from __future__ import annotations

import pytest

from csto_records import InvalidValue
from csto_records.claims.value import Ref
from csto_records.model import Span
from csto_records.parsing.extract.facts import Facts

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
