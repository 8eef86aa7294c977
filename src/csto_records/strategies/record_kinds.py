"""Strategies for each class of record."""

from typing import Any

from hypothesis import strategies as st

from csto_records.model import (
    AdoptedItem,
    Chairmanship,
    Meeting,
    Membership,
    Office,
    Organisation,
    Participant,
    Person,
    Record,
    Statement,
    Tenure,
)
from csto_records.model.meeting import MEETING_STATUS
from csto_records.strategies.dates import partial_dates, periods
from csto_records.strategies.source_documents import evidence
from csto_records.strategies.words import (
    LANGUAGES,
    identifiers,
    ids,
    names,
    person_names,
    spans,
    texts,
)

STATUSES = ("member", "observer", "partner")


def _common() -> dict[str, st.SearchStrategy[Any]]:
    return {
        "id": ids(),
        "evidence": st.just(()) | evidence().map(lambda piece: (piece,)),
        "disputed": st.sampled_from(((), (), ("name",))),
    }


def _few(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    # mostly none: records hold records, and a failing test is read by people
    return st.just(()) | st.just(()) | st.lists(strategy, max_size=2).map(tuple)


def people() -> st.SearchStrategy[Person]:
    """Persons, with further spellings and identifiers."""
    return st.builds(
        Person,
        name=person_names(),
        names=_few(names()),
        identifiers=_few(identifiers()),
        **_common(),
    )


def organisations(max_depth: int = 2) -> st.SearchStrategy[Organisation]:
    """Organisations, states and bodies.

    :param max_depth: how many parents stand above one another at most.
    """
    parent: st.SearchStrategy[Organisation | None] = st.none()
    if max_depth:
        parent = st.none() | st.deferred(lambda: organisations(max_depth - 1))
    return st.builds(
        Organisation,
        name=texts(),
        short_name=st.none() | texts(6),
        kind=st.none() | st.sampled_from(("intergovernmental organisation", "body", "state")),
        parent=parent,
        names=_few(names()),
        identifiers=_few(identifiers()),
        **_common(),
    )


def offices() -> st.SearchStrategy[Office]:
    """Offices, with one seat, several, or no number known."""
    return st.builds(
        Office,
        title=texts(),
        organisation=st.none() | organisations(1),
        seats=st.none() | st.integers(1, 3),
        term_years=st.none() | st.integers(1, 6),
        **_common(),
    )


def participants() -> st.SearchStrategy[Participant]:
    """Participants of meetings, some named by office only."""
    return st.builds(
        Participant,
        st.none() | people(),
        st.none() | offices(),
        st.none() | organisations(0),
        _few(offices()),
    )


def adopted_items() -> st.SearchStrategy[AdoptedItem]:
    """What meetings adopt."""
    return st.builds(
        AdoptedItem,
        texts(),
        st.none() | st.sampled_from(("statement", "decision")),
        st.sampled_from(("adopted", "signed", "endorsed", "announced")),
    )


def meetings() -> st.SearchStrategy[Meeting]:
    """Meetings held, announced and cancelled."""
    return st.builds(
        Meeting,
        body=st.none() | organisations(1),
        title=st.none() | texts(),
        period=st.none() | periods(),
        place=st.none() | texts(),
        format=st.sampled_from((None, "in person", "videoconference")),
        participants=_few(participants()),
        chair=st.none() | people(),
        parts=st.sampled_from(((), ("restricted", "plenary"))),
        adopted=_few(adopted_items()),
        status=st.sampled_from(MEETING_STATUS),
        kind=st.none() | st.just("session"),
        **_common(),
    )


def tenures() -> st.SearchStrategy[Tenure]:
    """Persons in offices."""
    return st.builds(
        Tenure,
        person=people(),
        office=offices(),
        period=periods(),
        acting=st.booleans(),
        decided_on=st.none() | partial_dates(),
        nominated_by=st.none() | organisations(0),
        decided_at=st.none() | meetings(),
        **_common(),
    )


def memberships() -> st.SearchStrategy[Membership]:
    """States in organisations."""
    return st.builds(
        Membership,
        organisation=organisations(1),
        member=organisations(0),
        status=st.sampled_from(STATUSES),
        period=periods(),
        **_common(),
    )


def chairmanships() -> st.SearchStrategy[Chairmanship]:
    """States in the chair of an organisation."""
    return st.builds(
        Chairmanship,
        organisation=organisations(1),
        member=organisations(0),
        period=periods(),
        priorities=_few(texts()),
        began_at=st.none() | meetings(),
        ended_at=st.none() | meetings(),
        **_common(),
    )


def statements() -> st.SearchStrategy[Statement]:
    """What persons said and bodies adopted; their words are specimen text."""
    return st.builds(
        Statement,
        speaker=st.one_of(st.none(), people(), organisations(0)),
        label=st.none() | texts(),
        office=st.none() | offices(),
        meeting=st.none() | meetings(),
        kind=st.sampled_from((None, "remarks", "answer", "document")),
        period=st.none() | periods(),
        language=st.none() | st.sampled_from(LANGUAGES),
        topics=_few(texts()),
        span=st.none() | spans(),
        text=st.none() | st.just("Specimen text."),
        **_common(),
    )


def records() -> st.SearchStrategy[Record]:
    """Records of any class."""
    return st.one_of(
        people(),
        organisations(),
        offices(),
        meetings(),
        tenures(),
        memberships(),
        chairmanships(),
        statements(),
    )
