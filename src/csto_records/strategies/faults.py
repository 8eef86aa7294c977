"""Histories with exactly one thing wrong, and which rule of `Registry.check` must say so."""

from collections.abc import Callable
from typing import Any

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from csto_records.claims import Attendance, Claim, Contents, Ref, claim_key
from csto_records.errors import InvalidValue
from csto_records.model import Identifier, Source
from csto_records.strategies.valid import HEAD, STATES, Said, Story, day, stories
from csto_records.time import EndedOn

SOURCE = ("source-0",)
CSTO = Ref("organisation", "csto")


@attrs.frozen
class Flawed:
    """A history with one planted fault.

    ``rule`` is the id of the rule that finds it, once; ``ids`` are those of records that the
    finding must name. ``also`` are rules that cannot but see the same fault.
    """

    contents: Contents
    rule: str
    ids: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        # how Hypothesis prints it where a test fails: a claim to a line
        claims = "\n".join(str(claim) for claim in sorted(self.contents.claims, key=claim_key))
        printer.text(f"<Flawed {self.rule} {' '.join(self.ids)}:\n{claims}>")


@st.composite
def overlapping_holders(draw: st.DrawFn, story: Story) -> Flawed:
    """Somebody else in a seat for one, for a single day."""
    n = draw(st.integers(0, len(story.tenures) - 1))
    start = story.heads[n]
    planted = Said(
        "tenure",
        "planted",
        (
            ("person", Ref("person", "dan")),
            ("office", Ref("office", HEAD)),
            ("start", day(start)),
            ("end", EndedOn(day(start), inclusive=True)),
        ),
        SOURCE,
    )
    story = attrs.evolve(story, tenures=(*story.tenures, planted))
    return Flawed(story.contents(), "overlapping-holders", ("planted", f"tenure-{n}"))


@st.composite
def overlapping_chairs(draw: st.DrawFn, story: Story) -> Flawed:
    """Another member in the chair, for a single day."""
    n = draw(st.integers(0, len(story.chairs) - 1))
    own = story.chairs[n].value("member")
    other = draw(st.sampled_from([s for s in STATES if Ref("organisation", s) != own]))
    planted = Said(
        "chairmanship",
        "planted",
        (
            ("organisation", CSTO),
            ("member", Ref("organisation", other)),
            ("start", day(story.turns[n])),
            ("end", EndedOn(day(story.turns[n]), inclusive=True)),
        ),
        SOURCE,
    )
    story = attrs.evolve(story, chairs=(*story.chairs, planted))
    return Flawed(story.contents(), "overlapping-chairs", ("planted", f"chair-{n}"))


@st.composite
def chair_gap(draw: st.DrawFn, story: Story) -> Flawed:
    """A chair that ends a day too early."""
    turns = story.turns
    long = [n for n in range(len(turns) - 2) if turns[n + 1] - turns[n] > 1]
    assume(long)  # a chair of one day has none to lose
    n = draw(st.sampled_from(long))
    early = story.chairs[n].but(end=EndedOn(day(turns[n + 1] - 1)))
    story = attrs.evolve(story, chairs=(*story.chairs[:n], early, *story.chairs[n + 1 :]))
    return Flawed(story.contents(), "chair-gap", (f"chair-{n}", f"chair-{n + 1}"))


@st.composite
def chair_not_member(draw: st.DrawFn, story: Story) -> Flawed:
    """A chair that is no member."""
    n = draw(st.integers(0, len(story.chairs) - 1))
    stranger = story.chairs[n].but(member=Ref("organisation", "dorland"))
    chairs = (*story.chairs[:n], stranger, *story.chairs[n + 1 :])
    story = attrs.evolve(story, chairs=chairs)
    return Flawed(story.contents(), "chair-not-member", (f"chair-{n}",))


@st.composite
def term_outside_life(draw: st.DrawFn, story: Story) -> Flawed:
    """A term that begins before its organisation."""
    early = day(story.founded - draw(st.integers(1, 400)))
    if draw(st.booleans()):
        state = draw(st.integers(0, len(STATES) - 1))
        memberships = list(story.memberships)
        memberships[state] = memberships[state].but(start=early)
        story = attrs.evolve(story, memberships=tuple(memberships))
        return Flawed(story.contents(), "term-outside-life", (f"membership-{STATES[state]}",))
    tenures = (story.tenures[0].but(start=early), *story.tenures[1:])
    return Flawed(
        attrs.evolve(story, tenures=tenures).contents(), "term-outside-life", ("tenure-0",)
    )


@st.composite
def meeting_outside_life(draw: st.DrawFn, story: Story) -> Flawed:
    """A meeting before there was a body to meet."""
    early = day(story.founded - draw(st.integers(1, 400)))
    planted = Said(
        "meeting",
        "planted",
        (("body", Ref("organisation", "csto-council")), ("start", early)),
        SOURCE,
    )
    story = attrs.evolve(story, meetings=(*story.meetings, planted))
    return Flawed(story.contents(), "meeting-outside-life", ("planted",))


@st.composite
def two_places(draw: st.DrawFn, story: Story) -> Flawed:
    """Somebody at two meetings in two places on one day."""
    n = draw(st.integers(0, len(story.meetings) - 1))
    planted = attrs.evolve(story.meetings[n].but(place="Elsewhere"), id="planted")
    story = attrs.evolve(story, meetings=(*story.meetings, planted))
    return Flawed(story.contents(), "two-places", ("planted", f"meeting-{n}"))


@st.composite
def office_not_held(draw: st.DrawFn, story: Story) -> Flawed:
    """Somebody who takes part in an office that somebody else surely holds."""
    n = draw(st.integers(0, len(story.meetings) - 1))
    guest = Claim("meeting", f"meeting-{n}", "participants", Attendance("dan", (HEAD,)), *SOURCE)
    story = attrs.evolve(story, more=(guest,))
    return Flawed(story.contents(), "office-not-held", (f"meeting-{n}",))


@st.composite
def speaker_not_present(draw: st.DrawFn, story: Story) -> Flawed:
    """Words of somebody whom the meeting does not list."""
    n = draw(st.integers(0, len(story.meetings) - 1))
    planted = Said(
        "statement",
        "planted",
        (("speaker", Ref("person", "dan")), ("meeting", Ref("meeting", f"meeting-{n}"))),
        SOURCE,
    )
    story = attrs.evolve(story, statements=(*story.statements, planted))
    return Flawed(story.contents(), "speaker-not-present", ("planted", f"meeting-{n}"))


@st.composite
def evidence_too_early(draw: st.DrawFn, story: Story) -> Flawed:
    """A source that has seen somebody in office before it happened."""
    n = draw(st.integers(0, len(story.tenures) - 1))
    seen = draw(st.integers(story.heads[n], story.heads[n + 1] - 1))
    published = day(seen - draw(st.integers(1, 400)))
    early = Source("early", "Publisher", published=published, kind=story.sources[0].kind)
    claim = Claim("tenure", f"tenure-{n}", "held", day(seen), "early")
    story = attrs.evolve(story, sources=(*story.sources, early), more=(claim,))
    return Flawed(story.contents(), "evidence-too-early", (f"tenure-{n}",))


@st.composite
def seen_after_end(draw: st.DrawFn, story: Story) -> Flawed:
    """Somebody who is seen in office after the end of the term."""
    ended = [n for n, t in enumerate(story.tenures) if isinstance(t.value("end"), EndedOn)]
    if not ended:  # one term, still running: give it an end first
        over = EndedOn(day(story.heads[-1]))
        story = attrs.evolve(story, tenures=(story.tenures[0].but(end=over),))
        ended = [0]
    n = draw(st.sampled_from(ended))
    later = day(story.heads[n + 1] + draw(st.integers(1, 400)))
    claim = Claim("tenure", f"tenure-{n}", "held", later, *SOURCE)
    story = attrs.evolve(story, more=(claim,))
    # what is seen after the end contradicts the end
    return Flawed(story.contents(), "seen-after-end", (f"tenure-{n}",), ("contradiction",))


@st.composite
def contradiction(draw: st.DrawFn, story: Story) -> Flawed:
    """Two sources of one kind that differ on a place."""
    n = draw(st.integers(0, len(story.meetings) - 1))
    meeting = story.meetings[n]
    one, other = draw(st.permutations(("source-0", "source-1")))
    meetings = list(story.meetings)
    meetings[n] = attrs.evolve(meeting, sources=(one,))
    claim = Claim("meeting", meeting.id, "place", "Elsewhere", other)
    story = attrs.evolve(story, meetings=tuple(meetings), more=(claim,))
    return Flawed(story.contents(), "contradiction", (meeting.id,))


@st.composite
def unknown_reference(draw: st.DrawFn, story: Story) -> Flawed:
    """A claim that points to nobody."""
    n = draw(st.integers(0, len(story.tenures) - 1))
    nowhere = Ref("organisation", "nowhere")
    claim = Claim("tenure", f"tenure-{n}", "nominated_by", nowhere, *SOURCE)
    story = attrs.evolve(story, more=(claim,))
    return Flawed(story.contents(), "unknown-reference", (f"tenure-{n}",))


@st.composite
def not_built(draw: st.DrawFn, story: Story) -> Flawed:
    """A term without its office, or without its person."""
    field, value = draw(
        st.sampled_from((("person", Ref("person", "dan")), ("office", Ref("office", HEAD))))
    )
    story = attrs.evolve(story, more=(Claim("tenure", "planted", field, value, *SOURCE),))
    return Flawed(story.contents(), "not-built")


@st.composite
def incompatible_join(draw: st.DrawFn, story: Story) -> Flawed:
    """Two ids that a source joins, with two identifiers of one scheme."""
    id = draw(st.sampled_from(("ann", "dan")))
    claims = (
        Claim("person", "planted", "name", "Ng", *SOURCE),
        Claim("person", "planted", "same_as", Ref("person", id), *SOURCE),
        Claim("person", "planted", "identifiers", Identifier("wikidata", "Q1"), *SOURCE),
        Claim("person", id, "identifiers", Identifier("wikidata", "Q2"), *SOURCE),
    )
    return Flawed(attrs.evolve(story, more=claims).contents(), "incompatible-join", (id,))


@st.composite
def contested_join(draw: st.DrawFn, story: Story) -> Flawed:
    """Two ids that one source joins and another keeps apart."""
    id = draw(st.sampled_from(("ann", "dan")))
    one, other = draw(st.permutations(("source-0", "source-1")))
    claims = (
        Claim("person", "planted", "name", "Ng", one),
        Claim("person", "planted", "same_as", Ref("person", id), one),
        Claim("person", "planted", "different_from", Ref("person", id), other),
    )
    return Flawed(attrs.evolve(story, more=claims).contents(), "contested-join")


_FAULTS: dict[str, Callable[[Story], st.SearchStrategy[Flawed]]] = {
    "overlapping-holders": overlapping_holders,
    "overlapping-chairs": overlapping_chairs,
    "chair-gap": chair_gap,
    "chair-not-member": chair_not_member,
    "term-outside-life": term_outside_life,
    "meeting-outside-life": meeting_outside_life,
    "two-places": two_places,
    "office-not-held": office_not_held,
    "speaker-not-present": speaker_not_present,
    "evidence-too-early": evidence_too_early,
    "seen-after-end": seen_after_end,
    "contradiction": contradiction,
    "unknown-reference": unknown_reference,
    "not-built": not_built,
    "incompatible-join": incompatible_join,
    "contested-join": contested_join,
}
#: The rules for which a fault can be planted.
FAULTS = tuple(_FAULTS)


def flawed_contents(rule: str | None = None) -> st.SearchStrategy[Flawed]:
    """Valid histories with one fault planted: `Registry.check` finds it, and nothing else.

    :param rule: the rule that finds it, one of `FAULTS`; by default any of them.
    :raises InvalidValue: where no fault can be planted for that rule.
    """
    if rule is None:
        return st.sampled_from(FAULTS).flatmap(flawed_contents)
    if rule not in _FAULTS:
        raise InvalidValue(f"no fault for {rule!r}; there are: {', '.join(FAULTS)}", rule)
    return stories(min_value="1993-07-01").flatmap(_FAULTS[rule])


__all__ = ["FAULTS", "Flawed", "flawed_contents"]
