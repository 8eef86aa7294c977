"""Histories in which nothing is wrong: `Registry.check` finds nothing in them."""

import datetime

import attrs
from hypothesis import strategies as st

from csto_records.claims import Attendance, Claim, Contents, Coverage, Ref, Value
from csto_records.model import Name, Source
from csto_records.strategies.dates import days
from csto_records.time import End, EndedOn, PartialDate, Period, StillRunning
from csto_records.time.partial import DateLike

STATES = ("aland", "borland", "cetland")
PEOPLE = {"ann": "Anna Petrova", "bob": "Boris Ivanov", "cyd": "Cyrus Oakes", "dan": "Dana Lind"}
HEAD = "csto-secretary-general"
#: The day on which the sources of a history were published: after all that they report.
PUBLISHED = PartialDate.of("2060-01-01")


@attrs.frozen
class Said:
    """A record as it is claimed: the sources that tell of it, and the values of its fields."""

    kind: str
    id: str
    fields: tuple[tuple[str, Value], ...]
    sources: tuple[str, ...]

    def claims(self) -> list[Claim]:
        """The same from each of the sources."""
        return [
            Claim(self.kind, self.id, field, value, source)
            for source in self.sources
            for field, value in self.fields
        ]

    def value(self, field: str) -> Value:
        """What is claimed for a field."""
        return dict(self.fields)[field]

    def but(self, **changed: Value) -> "Said":
        """The same record with other values."""
        return attrs.evolve(self, fields=tuple({**dict(self.fields), **changed}.items()))


@attrs.frozen
class Story:
    """A history in parts, which can be changed one by one. Days are ordinals.

    ``turns`` are the days on which the chair passes on, the founding first; ``heads`` those on
    which the office does.
    """

    sources: tuple[Source, ...]
    turns: tuple[int, ...]
    heads: tuple[int, ...]
    ground: tuple[Said, ...]
    memberships: tuple[Said, ...]
    chairs: tuple[Said, ...]
    tenures: tuple[Said, ...]
    meetings: tuple[Said, ...]
    statements: tuple[Said, ...]
    more: tuple[Claim, ...] = ()

    @property
    def founded(self) -> int:
        """The day on which the organisation begins."""
        return self.turns[0]

    def contents(self) -> Contents:
        """The claims of the history; it is declared complete for the chair."""
        told = (
            *(self.ground, self.memberships, self.chairs),
            *(self.tenures, self.meetings, self.statements),
        )
        complete = Period.between(day(self.turns[0]), day(self.turns[-1]))
        return Contents(
            [*self.more, *(claim for part in told for said in part for claim in said.claims())],
            self.sources,
            [Coverage("chairmanship", "csto", complete, PUBLISHED)],
        )


def day(ordinal: int) -> PartialDate:
    """A day by its ordinal."""
    return PartialDate.of(datetime.date.fromordinal(ordinal))


@st.composite
def stories(
    draw: st.DrawFn,
    min_value: DateLike = "1992-05-15",
    max_value: DateLike = "2049-12-31",
    max_terms: int = 4,
    max_meetings: int = 2,
) -> Story:
    """Valid histories in parts; see `valid_contents` for the arguments."""
    # of one kind, publisher and day: neither outweighs the other
    kind = draw(st.sampled_from(("reference", "official", "organisation")))
    sources = tuple(
        Source(f"source-{n}", "Publisher", published=PUBLISHED, kind=kind) for n in range(2)
    )
    told_by = st.sampled_from((("source-0",), ("source-1",), ("source-0", "source-1")))

    def said(kind: str, id: str, /, **fields: Value) -> Said:
        return Said(kind, id, tuple(fields.items()), draw(told_by))

    ordinals = days(min_value, max_value).map(lambda found: found.toordinal())
    several = st.lists(ordinals, min_size=3, max_size=max_terms + 1, unique=True)
    turns = tuple(sorted(draw(several)))
    heads = tuple(sorted({turns[0], turns[-1], *draw(st.lists(ordinals, max_size=max_terms - 1))}))
    heads = tuple(n for n in heads if turns[0] <= n <= turns[-1])
    name = "Collective Organisation"
    csto = Ref("organisation", "csto")
    life = Period.since(day(turns[0]))
    ground = (
        said("organisation", "csto", name=name, names=Name(name, "en", life)),
        said("organisation", "csto-council", name="Council", parent=csto),
        *(said("organisation", id, name=id.title(), kind="state") for id in (*STATES, "dorland")),
        *(said("person", id, name=name) for id, name in PEOPLE.items()),
        said("office", HEAD, title="Secretary General", organisation=csto, seats=1),
    )
    memberships = tuple(
        said(
            "membership",
            f"membership-{id}",
            organisation=csto,
            member=Ref("organisation", id),
            start=day(turns[0]),
        )
        for id in STATES
    )
    running = draw(st.booleans())

    def end(bounds: tuple[int, ...], n: int) -> End:
        if n + 2 == len(bounds) and running:
            return StillRunning(day(bounds[-1]))
        # the same end in other words: until the day of the handover, or through the day before
        last = draw(st.booleans())
        return EndedOn(day(bounds[n + 1] - last), inclusive=last)

    first = draw(st.integers(0, len(STATES) - 1))
    chairs = tuple(
        said(
            "chairmanship",
            f"chair-{n}",
            organisation=csto,
            member=Ref("organisation", STATES[(first + n) % len(STATES)]),
            start=day(turns[n]),
            end=end(turns, n),
        )
        for n in range(len(turns) - 1)
    )
    holders = ("ann", "bob", "cyd")
    tenures = tuple(
        said(
            "tenure",
            f"tenure-{n}",
            person=Ref("person", holders[n % 3]),
            office=Ref("office", HEAD),
            start=day(heads[n]),
            end=end(heads, n),
        )
        for n in range(len(heads) - 1)
    )
    when = st.integers(turns[0], turns[-1] - 1)
    held = draw(st.lists(when, min_size=1, max_size=max_meetings, unique=True))
    meetings = tuple(
        said(
            "meeting",
            f"meeting-{n}",
            body=Ref("organisation", "csto-council"),
            start=day(on),
            place=draw(st.sampled_from(("Minsk", "Dushanbe"))),
            format="in person",
            participants=Attendance(holders[sitting(heads, on) % 3], (HEAD,)),
        )
        for n, on in enumerate(held)
    )
    statements = tuple(
        said(
            "statement",
            f"statement-{n}",
            speaker=Ref("person", holders[sitting(heads, held[n]) % 3]),
            meeting=Ref("meeting", f"meeting-{n}"),
            start=day(held[n]),
        )
        for n in draw(st.lists(st.integers(0, len(held) - 1), max_size=2, unique=True))
    )
    return Story(sources, turns, heads, ground, memberships, chairs, tenures, meetings, statements)


def sitting(heads: tuple[int, ...], on: int) -> int:
    """The number of the term that holds a day; the day of a handover is the incoming one's."""
    return max(n for n, start in enumerate(heads[:-1]) if start <= on)


def valid_contents(
    min_value: DateLike = "1992-05-15",
    max_value: DateLike = "2049-12-31",
    max_terms: int = 4,
    max_meetings: int = 2,
) -> st.SearchStrategy[Contents]:
    """Histories in which `Registry.check` finds nothing.

    An organisation with its members, chairs and heads one after the other without a gap,
    meetings at which the head of the day takes part, and statements of those who were there.

    :param min_value: the earliest day on which anything happens.
    :param max_value: the latest such day, before 2060.
    :param max_terms: how many chairs, and how many heads, there are at most; at least 2.
    :param max_meetings: how many meetings there are at most.

    Shrinks towards two chairs, one head and one meeting.
    """
    return stories(min_value, max_value, max_terms, max_meetings).map(Story.contents)
