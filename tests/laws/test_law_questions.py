"""Every question agrees with a slow and obviously right answer."""

import naive
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import CstoError, PartialDate, Period
from csto_records.claims import Ref
from csto_records.errors import UnknownName
from csto_records.names import fold
from csto_records.strategies import PERSON_NAMES, days, partial_dates, registries
from csto_records.strategies.claim_values import POOLS

near = days("2019-11-30", "2021-03-02")
dates = st.one_of(near.map(PartialDate.of), partial_dates("2019-11-30", "2021-03-02"))
histories = registries(max_facts=10)


def asked(question):
    """The id of the record that is the answer, or the class of the error."""
    try:
        return question().id
    except CstoError as error:
        return type(error)


def covered(registry, kind, scope):
    found = [c for c in registry.coverage if c.kind == kind]
    return [c.period for c in found if shown(registry, c.scope) == shown(registry, scope)]


def chairs_of(registry, id):
    return [c for c in registry.chairmanships if c.organisation.id == shown(registry, id)]


def shown(registry, id):
    """The id under which a record is shown, which may have been joined with another."""
    try:
        return registry.get(id).id
    except UnknownName:
        return id


@given(histories, dates)
def test_chair_on_agrees_with_a_scan(registry, day):
    terms = chairs_of(registry, "csto")
    expected = naive.singular_on(terms, day, True, covered(registry, "chairmanship", "csto"))
    assert asked(lambda: registry.chair_on(day)) == expected


@given(histories, dates)
def test_chairs_on_agrees_with_a_scan(registry, day):
    found = registry.chairs_on(day)
    assert {c.id for c in found} == naive.plural_on(chairs_of(registry, "csto"), day, True)
    assert list(found) == [c for c in registry.chairmanships if c in found]


@given(histories, st.sampled_from([2019, 2020, 2021, 2030]))
def test_chair_in_year_agrees_with_counting_days(registry, year):
    terms = chairs_of(registry, "csto")
    expected = naive.singular_in_year(terms, year, covered(registry, "chairmanship", "csto"))
    assert asked(lambda: registry.chair_in_year(year)) == expected


@given(histories, st.sampled_from([2019, 2020, 2021, 2030]))
def test_chairs_in_year_agrees_with_counting_days(registry, year):
    found = [c.id for c in registry.chairs_in_year(year)]
    assert found == naive.plural_in_year(chairs_of(registry, "csto"), year)


@given(histories, dates, st.sampled_from(POOLS["office"]))
def test_holder_on_agrees_with_a_scan(registry, day, office):
    post = registry.get(office)
    terms = [t for t in registry.tenures if t.office.id == post.id]
    expected = naive.singular_on(terms, day, post.seats == 1, covered(registry, "tenure", post.id))
    assert asked(lambda: registry.holder_on(office, day)) == expected
    assert asked(lambda: registry.holder_on(post, day)) == expected
    if office == "csto-secretary-general":
        assert asked(lambda: registry.secretary_general_on(day)) == expected


@given(histories, dates, st.sampled_from(POOLS["office"]))
def test_holders_on_agrees_with_a_scan(registry, day, office):
    post = registry.get(office)
    terms = [t for t in registry.tenures if t.office.id == post.id]
    found = registry.holders_on(office, day)
    assert {t.id for t in found} == naive.plural_on(terms, day, post.seats == 1)


@given(histories, dates, st.sampled_from(POOLS["person"]))
def test_offices_of_agrees_with_a_scan(registry, day, person):
    who = registry.get(person)
    own = [t for t in registry.tenures if t.person.id == who.id]
    assert set(registry.offices_of(person)) == set(own)
    on_day = {t.id for t in own if naive.holds(naive.stretch(t.period), day) != "no"}
    assert {t.id for t in registry.offices_of(person, on=day)} == on_day


@given(histories, dates, st.sampled_from(["member", "observer"]))
def test_members_on_agrees_with_a_scan(registry, day, status):
    expected = [
        m
        for m in registry.memberships
        if m.organisation.id == shown(registry, "csto")
        and m.status == status
        and naive.dated(m.period)
        and naive.holds(naive.stretch(m.period), day) != "no"
    ]
    found = registry.members_on(day, status=status)
    assert set(found) == set(expected)
    assert [m.member.name for m in found] == sorted(m.member.name for m in expected)


@given(
    histories,
    st.none() | st.sampled_from(["csto", "csto-council", "aland"]),
    st.none() | dates,
    st.sampled_from([None, "Minsk", "minsk", "Aland Minsk", "Nowhere"]),
    st.none() | st.sampled_from(["ann", "dan", "aland"]),
)
def test_meetings_of_agrees_with_a_scan(registry, body, during, place, participant):
    expected = []
    for meeting in registry.meetings:
        bodies = []
        above = meeting.body
        while above is not None:
            bodies.append(above.id)
            above = above.parent
        days = meeting.period
        spoken = set(fold(meeting.place or "").split())
        people = {p.person.id for p in meeting.participants if p.person}
        people |= {p.on_behalf_of.id for p in meeting.participants if p.on_behalf_of}
        people |= {meeting.chair.id} if meeting.chair else set()
        fits = [
            body is None or registry.get(body).id in bodies,
            during is None or (days is not None and days.overlaps(Period.whole(during)) != "no"),
            place is None or all(word in spoken for word in fold(place).split()),
            participant is None or registry.get(participant).id in people,
        ]
        if all(fits):
            expected.append(meeting)
    found = registry.meetings_of(body, during, place, participant)
    assert list(found) == expected


@given(histories, st.none() | st.sampled_from(["ann", "csto"]), st.none() | dates)
def test_statements_by_agrees_with_a_scan(registry, speaker, during):
    expected = [
        s
        for s in registry.statements
        if (speaker is None or (s.speaker is not None and s.speaker.id == registry.get(speaker).id))
        and (
            during is None
            or (s.period is not None and s.period.overlaps(Period.whole(during)) != "no")
        )
    ]
    assert list(registry.statements_by(speaker, during)) == expected


@given(histories)
def test_statements_are_found_by_their_meeting_however_it_is_named(registry):
    for meeting in registry.meetings:
        own = [s for s in registry.statements if s.meeting is not None and s.meeting == meeting]
        ref = registry._view.reading.identity
        for id in [m.id for m in ref.members(Ref("meeting", meeting.id))]:
            assert list(registry.statements_by(meeting=id)) == own
        assert list(registry.statements_by(meeting=meeting)) == own


@given(
    histories,
    st.sampled_from([*PERSON_NAMES, "CSTO Council", "Petrov", "B. Petrov", "", "-", "Nobody"]),
)
def test_find_agrees_with_a_scan_of_all_spellings(registry, name):
    found = registry.find(name)
    assert {(type(r), r.id) for r in found} == naive.find(registry, name)
    assert len(found) == len({(type(r), r.id) for r in found})


@given(histories)
def test_every_record_is_found_by_its_id_and_its_names(registry):
    for record in [*registry.people, *registry.organisations, *registry.offices]:
        assert record in registry.find(record.id)
        for spelling in naive.spellings(record):
            # a name may be the id of another record, which then comes first
            if fold(spelling) and not any(r.id == spelling for r in registry.find(spelling)):
                assert record in registry.find(spelling)


@given(histories, near)
def test_unknown_names_are_told_with_the_nearest(registry, day):
    for question in (
        lambda: registry.holder_on("No Such Post At All", day),
        lambda: registry.chair_on(day, "Nowhere Land"),
        lambda: registry.offices_of("Zebedee Quux"),
        lambda: registry.get("no-such-id"),
        lambda: registry.statements_by(meeting="no-such-id"),
    ):
        with pytest.raises(UnknownName) as caught:
            question()
        assert caught.value.name in str(caught.value)
        assert caught.value.question
