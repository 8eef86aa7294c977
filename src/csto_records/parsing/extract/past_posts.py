"""Posts that somebody held before, where only the organisation is named and not the post."""

from __future__ import annotations

import re
from bisect import bisect_right

from csto_records.claims.value import Attendance
from csto_records.model.span import Span
from csto_records.parsing.extract.cast import Cast, Member
from csto_records.parsing.extract.cue import cue
from csto_records.parsing.extract.facts import Facts
from csto_records.parsing.extract.gatherings import Gathering
from csto_records.parsing.extract.quotes import Quote, quotes_in
from csto_records.parsing.extract.scene import Scene, Sentence, inside
from csto_records.time.ends import EndedUnknown

#: The title of a post that the page does not name.
UNNAMED = "Post"

#: How far back "his" and "her" reach, in characters.
_BACK = 600

_PAST = cue(
    re.compile(
        r"\b(?P<whose>your|his|her)\b[^.;:\"“”«»]{0,80}?\b(?:previous|former|earlier|past) "
        r"(?:posts?|positions?|jobs?),? (?:(?:including|among them|such as)(?: those)? )?"
        r"(?:in|at|with) (?:the )?"
    ),
    "previous|former|earlier|past",
)


def claim_past_posts(scene: Scene, cast: Cast, facts: Facts, main: Gathering | None) -> None:
    """ "Your experience at previous posts, including in the ORGANISATION"."""
    if scene.day is None or not scene.day.is_complete:
        return
    met: list[Member] | None = None
    quotes: list[Quote] = []
    for sentence in scene.sentences_with(_PAST):
        match = scene.search(_PAST, sentence.span)
        if match is None:
            continue
        named = [
            mention
            for mention in inside(scene.organisations, Span(match.end(), sentence.span.end))
            if mention.span.start == match.end()
        ]
        if not named:
            continue
        if match["whose"] == "your":
            if met is None:
                met, quotes = _met(cast, facts, main), quotes_in(scene, cast)
            member = _other(met, _speaker(scene, cast, quotes, sentence, match.start()))
        else:
            start = max(sentence.block.span.start, match.start() - _BACK)
            before = cast.within(scene, Span(start, match.start()))
            member = before[-1] if before else None
        if member is None:
            continue
        post = facts.office(UNNAMED, named[0].id, named[0].printed, named[0].span)
        ref = facts.local("tenure", f"former {member.id} {post.id}")
        facts.add(ref, "person", member.ref, sentence.span)
        facts.add(ref, "office", post, named[0].span)
        facts.add(ref, "end", EndedUnknown(scene.day), sentence.span)


def _speaker(
    scene: Scene, cast: Cast, quotes: list[Quote], sentence: Sentence, at: int
) -> Member | None:
    """Whose words stand there."""
    if sentence.turn is not None:
        return cast.speaker(scene, sentence.turn)
    index = bisect_right(quotes, at, key=lambda quote: quote.span.start) - 1
    if index >= 0 and at < quotes[index].span.end:
        return quotes[index].speaker
    return None


def _other(met: list[Member], speaker: Member | None) -> Member | None:
    """Whom the speaker speaks to, where two people met."""
    if speaker is None or len(met) != 2 or speaker not in met:
        return None
    return met[1 - met.index(speaker)]


def _met(cast: Cast, facts: Facts, main: Gathering | None) -> list[Member]:
    """Those who took part in a meeting of people, each once."""
    if main is None or main.body is not None:
        return []
    values = [claim.value for claim in facts.claims if claim.subject == main.ref.id]
    ids = [v.person for v in values if isinstance(v, Attendance) and v.person is not None]
    return [cast.members[id] for id in dict.fromkeys(ids) if id in cast.members]
