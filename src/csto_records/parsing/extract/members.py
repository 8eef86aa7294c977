"""Who is a member, as a page on a session shows it."""

from __future__ import annotations

import re

from csto_records.parsing.extract.bodies import council_of
from csto_records.parsing.extract.cast import Cast
from csto_records.parsing.extract.chair_base import member
from csto_records.parsing.extract.facts import Facts, side_of
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.scene import Scene
from csto_records.vocabulary.organisations import organisation

_HEADS = re.compile(r"\bheads of (?:the )?(?:[A-Z]{2,6} )?member (?:states|countries)\b")

#: Who represents a state in the council of heads of state; in some the prime minister does.
_CHIEF = ("President", "Prime Minister")


def claim_members(scene: Scene, cast: Cast, facts: Facts, main: Gathering | None) -> None:
    """Whoever heads a state at a session of the council of heads of state heads a member.

    Only where the page itself calls those who met the heads of the member states: guests come
    to sessions as well.
    """
    if main is None or main.body is None or scene.day is None or not scene.day.is_complete:
        return
    root = side_of(main.body)
    if root is None or council_of(root) != main.body:
        return
    said = _HEADS.search(scene.text)
    if said is None:
        return
    present = {
        c.value for c in facts.claims if c.subject == main.ref.id and c.field == "participants"
    }
    ids = {getattr(value, "person", None) for value in present}
    for person in cast.members.values():
        if person.id not in ids:
            continue
        for office in person.offices:
            owner = office.organisation
            if office.title not in _CHIEF or owner is None:
                continue
            if organisation(owner).kind == "state":
                member(facts, owner, root, scene.day, office.span)
