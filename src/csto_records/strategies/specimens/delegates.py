"""Who takes part: records of people in offices, and how a page prints them."""

from collections.abc import Iterator

import attrs
from hypothesis import strategies as st

from csto_records.model import Office, Organisation, Participant, Person
from csto_records.names.slugs import slug
from csto_records.strategies.specimens.wording import FAMILY, GIVEN, PLACES
from csto_records.vocabulary import office_id, organisation, organisation_known, state


@attrs.frozen
class Delegate:
    """A participant, and the office as the page prints it before the name."""

    participant: Participant
    printed: str

    @property
    def person(self) -> Person:
        """The person."""
        person = self.participant.person
        assert person is not None
        return person

    @property
    def office(self) -> Office:
        """The office."""
        office = self.participant.office
        assert office is not None
        return office

    @property
    def called(self) -> str:
        """The office and the name, as printed."""
        return f"{self.printed} {self.person.name}"


def record_of(id: str) -> Organisation:
    """An organisation, a body or a state of the vocabulary, as a record."""
    entry = organisation(id)
    above = None if entry.parent is None else record_of(entry.parent)
    return Organisation(id, entry.name, entry.short_name, entry.kind, above)


def _posts() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Title, owner, and the forms in which pages print the office."""
    for id in PLACES:
        land = state(id)
        yield "President", id, (f"President of {land.name}", f"{land.adjectives[0]} President")
        yield (
            "Prime Minister",
            id,
            (f"Prime Minister of {land.name}", f"Prime Minister of the {land.official_name}"),
        )
        yield (
            "Minister of Foreign Affairs",
            id,
            (
                f"Foreign Minister of {land.name}",
                f"Minister of Foreign Affairs of the {land.official_name}",
                f"{land.adjectives[0]} Foreign Minister",
            ),
        )
        yield (
            "Minister of Defence",
            id,
            (f"Defence Minister of {land.name}", f"Minister of Defence of {land.name}"),
        )
        yield "Deputy Prime Minister", id, (f"Deputy Prime Minister of {land.name}",)
        council = f"{id}-security-council"
        if organisation_known(council):
            yield "Secretary", council, (f"Secretary of the Security Council of {land.name}",)
    yield "Secretary General", "csto", ("CSTO Secretary General", "Secretary General of the CSTO")
    yield "Deputy Secretary General", "csto", ("CSTO Deputy Secretary General",)
    yield "Secretary General", "sco", ("SCO Secretary-General",)
    yield "Executive Secretary", "cis", ("CIS Executive Secretary",)


POSTS = tuple(_posts())


@st.composite
def delegates(draw: st.DrawFn, min_size: int = 1, max_size: int = 4) -> tuple[Delegate, ...]:
    """Several delegates: no two of one name, no two in one office."""
    posts = draw(
        st.lists(
            st.sampled_from(range(len(POSTS))), min_size=min_size, max_size=max_size, unique=True
        )
    )
    named = st.tuples(st.sampled_from(GIVEN), st.sampled_from(FAMILY)).map(" ".join)
    names = draw(st.lists(named, min_size=len(posts), max_size=len(posts), unique=True))
    return tuple(
        delegate(number, draw(st.sampled_from(POSTS[number][2])), name)
        for number, name in zip(posts, names, strict=True)
    )


def delegate(post: int, printed: str, name: str) -> Delegate:
    """The delegate of that name in one of `POSTS`."""
    title, owner, _ = POSTS[post]
    home = side = record_of(owner)
    while side.parent is not None:
        side = side.parent
    office = Office(office_id(title, owner), title, home)
    return Delegate(Participant(Person(slug(name), name), office, side), printed)


def listed(delegates: tuple[Delegate, ...]) -> str:
    """Delegates as a sentence lists them: "A, B and C"."""
    called = [delegate.called for delegate in delegates]
    return " and ".join([", ".join(called[:-1]), called[-1]] if len(called) > 1 else called)
