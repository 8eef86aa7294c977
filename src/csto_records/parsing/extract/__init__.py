"""From a page to the claims that it makes."""

from __future__ import annotations

from csto_records.claims.claim import Claim
from csto_records.parsing.extract.adopted import claim_adopted
from csto_records.parsing.extract.cast import Cast, introduce
from csto_records.parsing.extract.chairs import Chairs
from csto_records.parsing.extract.encounters import claim_encounters
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import main_gathering
from csto_records.parsing.extract.members import claim_members
from csto_records.parsing.extract.mentioned import claim_mentioned
from csto_records.parsing.extract.past_posts import claim_past_posts
from csto_records.parsing.extract.priorities import claim_priorities
from csto_records.parsing.extract.publishers import about, home_of
from csto_records.parsing.extract.scene import set_scene
from csto_records.parsing.extract.statements import claim_statements
from csto_records.parsing.extract.tenures import claim_tenures
from csto_records.parsing.extract.welcomed import claim_welcomed
from csto_records.parsing.page import Page
from csto_records.parsing.text import flat
from csto_records.registry.registry import Registry
from csto_records.vocabulary.recognition import Walk


def extract(page: Page, source: str, context: Registry | None = None) -> tuple[Claim, ...]:
    """The claims that a page makes, in the order in which they are found.

    :param source: the id of the source that the claims name.
    :param context: a registry by whose names persons are known.
    """
    text = flat(page.text)
    walk = Walk(text)
    organisation = about(page, walk)
    scene = set_scene(page, text, walk, home_of(page.publisher), organisation)
    facts = Facts(source, page.language)
    cast = Cast(scene, context)
    introduce(cast, facts)
    for mention in scene.organisations:
        facts.organisation(mention.id, mention.span, mention.printed)
    main = main_gathering(scene, cast, facts)
    deciding = claim_mentioned(scene, cast, facts, main, organisation)
    claim_encounters(scene, cast, facts, main)
    claim_tenures(scene, cast, facts, deciding)
    claim_past_posts(scene, cast, facts, main)
    chairs = Chairs(scene, cast, facts, organisation)
    chairs.claim()
    claim_priorities(chairs)
    claim_welcomed(scene, facts, main)
    claim_members(scene, cast, facts, main)
    claim_adopted(scene, facts, main)
    claim_statements(scene, cast, facts, main)
    return facts.claims


__all__ = ["extract"]
