"""What a page reports, before it is printed: a meeting, who was there, who said what."""

import attrs
from hypothesis import strategies as st

from csto_records.model import Meeting, Organisation, Person
from csto_records.strategies.dates import days
from csto_records.strategies.specimens.delegates import Delegate, delegates, record_of
from csto_records.strategies.specimens.wording import MONTHS, PLACES, SENTENCES, TOPICS
from csto_records.time.partial import DateLike, PartialDate
from csto_records.time.period import Period

_COUNCIL = ("csto-collective-security-council", "session")
#: Bodies, and what a page calls their meetings.
OCCASIONS = (
    _COUNCIL,
    ("csto-council-of-foreign-ministers", "meeting"),
    ("csto-council-of-defence-ministers", "meeting"),
    ("csto-committee-of-secretaries-of-security-councils", "meeting"),
)


@attrs.frozen
class Turn:
    """The paragraphs of one speaker; ``speaker`` is ``None`` for a question of a reporter.

    ``bare`` is whether the name is printed without the office.
    """

    speaker: Delegate | None
    paragraphs: tuple[str, ...]
    bare: bool = False

    @property
    def label(self) -> str:
        """What is printed before the words."""
        if self.speaker is None:
            return "Question"
        return self.speaker.person.name if self.bare else self.speaker.called


@attrs.frozen
class Account:
    """What a page reports. ``body`` is ``None`` for a meeting of two people."""

    day: PartialDate
    place: str
    body: Organisation | None
    occasion: str
    delegates: tuple[Delegate, ...]
    chair: Delegate | None = None
    video: bool = False
    parts: bool = False
    turns: tuple[Turn, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def date(self) -> str:
        """The day as the pages print it: "March 11, 2020"."""
        day = self.day.earliest
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year:04}"

    @property
    def name(self) -> str:
        """The meeting as a title names it: "session of the CSTO Collective Security Council"."""
        assert self.body is not None
        return f"{self.occasion} of the {self.body.name}"

    @property
    def meeting(self) -> Meeting:
        """The meeting as the record that the page must yield."""
        return Meeting(
            "meeting-1",
            self.body,
            None,
            Period.on(self.day),
            self.place,
            "videoconference" if self.video else "in person",
            tuple(delegate.participant for delegate in self.delegates),
            self._chair,
            ("restricted", "plenary") if self.parts else (),
            kind=self.occasion,
        )

    @property
    def _chair(self) -> Person | None:
        return None if self.chair is None else self.chair.person


def speech(max_paragraphs: int = 2, max_sentences: int = 2) -> st.SearchStrategy[tuple[str, ...]]:
    """Paragraphs of specimen text; the first says that it is such."""
    more = st.lists(st.sampled_from(SENTENCES[1:]), max_size=max_sentences)
    paragraph = more.map(lambda found: " ".join((SENTENCES[0], *found)))
    return st.lists(paragraph, min_size=1, max_size=max_paragraphs).map(tuple)


@st.composite
def _turns(draw: st.DrawFn, speakers: tuple[Delegate, ...], max_turns: int) -> tuple[Turn, ...]:
    found: list[Turn] = []
    heard: set[str] = set()
    for _ in range(draw(st.integers(0, max_turns))):
        who = draw(st.sampled_from(speakers))
        if found and draw(st.integers(0, 3)) == 3:
            found.append(Turn(None, draw(speech(1, 1))))
        bare = who.person.id in heard and draw(st.booleans())
        heard.add(who.person.id)
        found.append(Turn(who, draw(speech()), bare))
    return tuple(found)


def day_of(min_value: DateLike, max_value: DateLike) -> st.SearchStrategy[PartialDate]:
    """Days of meetings."""
    return days(min_value, max_value).map(PartialDate.of)


_places = st.sampled_from(tuple(PLACES.values()))
_topics = st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple)


@st.composite
def sessions(
    draw: st.DrawFn, min_value: DateLike, max_value: DateLike, max_people: int, max_turns: int
) -> Account:
    """Meetings of bodies of the organisation."""
    body, occasion = draw(st.sampled_from(OCCASIONS))
    present = draw(delegates(1, max_people))
    return Account(
        draw(day_of(min_value, max_value)),
        draw(_places),
        record_of(body),
        occasion,
        present,
        draw(st.none() | st.sampled_from(present)),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(_turns(present, max_turns)),
        draw(_topics),
    )


@st.composite
def talks(draw: st.DrawFn, min_value: DateLike, max_value: DateLike, max_turns: int) -> Account:
    """Meetings of two people."""
    present = draw(delegates(2, 2))
    return Account(
        draw(day_of(min_value, max_value)),
        draw(_places),
        None,
        "meeting",
        present,
        turns=draw(_turns(present, max_turns)),
        topics=draw(_topics),
    )
