"""Guests of a meeting who are named by their office alone."""

from __future__ import annotations

import re

from csto_records.claims.value import Attendance
from csto_records.model.span import Span
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.scene import Scene, inside
from csto_records.vocabulary.organisations import organisation

_WELCOME = cue(
    re.compile(
        r"\b(?:[Ww]e|I|would like to|also|sincerely|also to) (?:also )?(?:welcome|greet)\b"
        r"|\bwelcom(?:ed|ing)\b|\battended by\b"
    ),
    "welcom|greet|attended by",
)
_HEADS = re.compile(
    r"\bheads? of (?:the )?(?:[Ss]ecretariats? of (?:the )?(?P<after>[^.;:,]{2,120})"
    r"|(?P<of>(?!the\b)[^.;:,]{2,120}?) [Ss]ecretariats?\b)"
)
#: What the head of an organisation's secretariat is called; elsewhere Secretary General.
_TITLES = {"cis": "Executive Secretary"}
_USUAL = "Secretary General"


def claim_welcomed(scene: Scene, facts: Facts, main: Gathering | None) -> None:
    """ "We welcome the heads of the CIS and SCO secretariats": they take part, unnamed."""
    if main is None or main.body is None:
        return
    for sentence in scene.sentences_with(_WELCOME):
        welcome = scene.search(_WELCOME, sentence.span)
        if welcome is None:
            continue
        for match in _HEADS.finditer(scene.text, welcome.end(), sentence.span.end):
            where = Span(*match.span("of" if match["of"] else "after"))
            for mention in inside(scene.organisations, where):
                if organisation(mention.id).kind != "intergovernmental organisation":
                    continue
                title = _TITLES.get(mention.id, _USUAL)
                post = facts.office(title, mention.id, mention.printed, mention.span)
                guest = Attendance(None, (post.id,), mention.id)
                facts.add(main.ref, "participants", guest, mention.span)
