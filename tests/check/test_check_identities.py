"""Who is joined may serve a state and an organisation of states at once."""

from __future__ import annotations

import pytest

from csto_records.check import RULES, check
from small_histories import claim, facts, history


@pytest.mark.parametrize(
    ("owner", "kind", "found"),
    [
        ("borland", "state", 1),
        ("league", "intergovernmental organisation", 0),
        (None, None, 0),  # nobody's post
    ],
)
def test_only_two_states_at_once_cannot_be(owner, kind, found):
    said = [
        claim("person/ann.same_as", "bob"),
        facts("office/a-post", title="Post", organisation="aland"),
        facts("tenure/a", person="ann", office="a-post", start="2020-01-01"),
        facts("tenure/b", person="bob", office="b-post", start="2020-01-01"),
    ]
    if owner is None:
        said.append(facts("office/b-post", title="Post"))
    else:
        said.append(facts(f"organisation/{owner}", name=owner.title(), kind=kind))
        said.append(facts("office/b-post", title="Post", organisation=owner))
    (rule,) = (rule for rule in RULES if rule.id == "incompatible-join")
    assert len(check(history(*said), [rule])) == found
