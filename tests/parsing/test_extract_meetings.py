"""Which meetings a page speaks of: held and announced, of bodies and of people.

The people and the events of these pages are invented; states and bodies have the names by which
they are recognised.
"""

from __future__ import annotations

import pytest

from csto_records import Document, Meeting, parse

HOST, GUEST = "President of Belarus Ivan Primerov", "President of Tajikistan Anton Obraztsov"


def page(
    *paragraphs: str, title: str = "News of the day", head: str = "March 10, 2021, Minsk"
) -> Document:
    return parse("\n\n".join((title, head, *paragraphs)))


def only(*paragraphs: str, title: str = "News of the day", head: str = "March 10, 2021") -> Meeting:
    (meeting,) = page(*paragraphs, title=title, head=head).meetings
    return meeting


def day(meeting: Meeting) -> str:
    assert meeting.period is not None
    return str(meeting.period.start)


def people(meeting: Meeting) -> set[str]:
    return {str(one.person) for one in meeting.participants}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        (f"{HOST} met with {GUEST}", "meeting"),
        (f"{HOST} met at the airport {GUEST}", "meeting"),
        (f"{HOST} and {GUEST} had a telephone conversation", "telephone conversation"),
        (f"{HOST} phoned {GUEST}", "telephone conversation"),
        (f"{HOST} held negotiations with {GUEST}", "talks"),
        (f"{HOST} made a state visit to Tajikistan", "visit"),
        (f"{HOST} gave an interview to a newspaper", "interview"),
        (f"{HOST} took part in the Forum of Cattle Breeders", "forum"),
        (f"{HOST} chaired a conference on bread", "conference"),
        (f"{HOST} chaired a meeting on bread", "meeting"),
        (f"{HOST} attended the ceremony of planting trees", "ceremony"),
        (f"{HOST} held a news conference", "news conference"),
        (f"{HOST} arrived in Dushanbe", "visit"),
    ],
)
def test_the_kind_of_event(title: str, kind: str) -> None:
    meeting = only(title=title)
    assert (meeting.kind, meeting.status, day(meeting)) == (kind, "held", "2021-03-10")
    assert "Ivan Primerov" in people(meeting)


@pytest.mark.parametrize(
    "title",
    [
        "Greetings to the participants of the Forum of Cattle Breeders",
        f"{HOST} sent a message of greetings to the meeting of the CSTO Permanent Council",
        "Instructions following the meeting of the CSTO Permanent Council",
        f"Congratulations to {GUEST}",
        "Executive Order on the session of the CSTO Permanent Council",
    ],
)
def test_letters_and_orders_are_no_meetings(title: str) -> None:
    assert page(title=title).meetings == ()


def test_greetings_tell_of_a_forum_that_has_opened() -> None:
    meeting = only(title="Greetings to the Forum of Cattle Breeders, which opened in Grodno")
    assert (meeting.kind, meeting.place, meeting.participants) == ("forum", "Grodno", ())


@pytest.mark.parametrize(
    "sentence",
    [
        "On March 12, {host} will meet with {guest} in Grodno.",
        "{host} will meet in Grodno with {guest} on March 12.",
        "On March 12 in Grodno, {host} will hold talks with {guest}.",
    ],
)
def test_announced_is_not_held(sentence: str) -> None:
    meeting = only(sentence.format(host=HOST, guest=GUEST))
    assert (meeting.status, day(meeting), meeting.place) == ("announced", "2021-03-12", "Grodno")
    assert people(meeting) == {"Ivan Primerov", "Anton Obraztsov"}


def test_what_is_announced_without_a_day_is_left_out() -> None:
    assert page(f"{HOST} will meet with {GUEST}.").meetings == ()


@pytest.mark.parametrize(
    ("sentence", "status", "when"),
    [
        ("A session of the CSTO Permanent Council is to be held in May.", "announced", "2021-05"),
        ("A session of the CSTO Permanent Council scheduled for May 5.", "announced", "2021-05-05"),
        ("The upcoming CSTO Permanent Council session on May 5.", "announced", "2021-05-05"),
        ("A CSTO Permanent Council meeting was held on May 5.", "held", "2020-05-05"),
        ("They recalled the December 2019 CSTO Permanent Council meeting.", "held", "2019-12"),
        ("They prepare for the CSTO summit to be hosted in June.", "announced", "2021-06"),
    ],
)
def test_meetings_that_are_mentioned(sentence: str, status: str, when: str) -> None:
    main, other = page(sentence, title=f"{HOST} met with {GUEST}").meetings
    assert main.body is None
    assert other.body is not None
    assert (other.status, day(other)) == (status, when)


def test_a_day_of_another_clause_is_not_that_of_the_meeting() -> None:
    meetings = page(
        "They held talks in February and saw each other at a CSTO Permanent Council meeting.",
        title=f"{HOST} met with {GUEST}",
    ).meetings
    assert all(meeting.body is None for meeting in meetings)


def test_each_of_two_summits_has_its_month() -> None:
    _, *others = page(
        "They will come to the SCO and CSTO summits in June and November, respectively.",
        title=f"{HOST} met with {GUEST}",
    ).meetings
    assert [(m.body and m.body.id, day(m)) for m in others] == [
        ("sco-council-of-heads-of-state", "2021-06"),
        ("csto-collective-security-council", "2021-11"),
    ]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Meeting of the Commission for Bread and Salt", "commission-for-bread-and-salt"),
        ("Meeting of the Bread Board of Grodno", "bread-board-of-grodno"),
        ("Meeting of the Bread Union (BU) Interstate Council", "bu-interstate-council"),
        ("Informal meeting of heads of state of the CSTO", "csto-collective-security-council"),
        ("CIS heads of state had an informal meeting", "cis-council-of-heads-of-state"),
        ("BRICS summit", "brics"),
    ],
)
def test_the_body_that_meets(title: str, body: str) -> None:
    meeting = only(title=title)
    assert meeting.body is not None
    assert meeting.body.id == body


def test_a_body_in_the_office_of_a_person_does_not_meet() -> None:
    meetings = page(
        "Attending the session were Secretary of the Security Council of Belarus Ivan Primerov.",
        title="Forum of Cattle Breeders",
    ).meetings
    assert all(meeting.body is None for meeting in meetings)


def test_the_place_is_that_of_the_meeting() -> None:
    main = only(f"They spoke of the war in Utopia. {HOST} met with {GUEST} in Grodno.")
    assert main.place == "Grodno"
    call = only(f"{HOST} had a telephone conversation with {GUEST} on the war in Utopia.")
    assert (call.place, call.format) == (None, "telephone")


def test_who_reports_to_a_meeting_takes_part() -> None:
    meeting = only(
        "Finance Minister Anton Obraztsov informed the President of the price of bread. "
        "Earlier, Defence Minister Pavel Testov reported by telephone.",
        title=f"{HOST} held a meeting with the Cabinet",
    )
    assert people(meeting) == {"Ivan Primerov", "Anton Obraztsov"}


def test_other_people_met_beside() -> None:
    _, *others = page(
        "The session was held in Minsk. It was long. It was useful. "
        f"He met, in particular, with {GUEST} and President of Armenia Pavel Testov.",
        title=f"{HOST} chaired a session of the CSTO Permanent Council",
    ).meetings
    assert [people(m) for m in others] == [
        {"Ivan Primerov", "Anton Obraztsov"},
        {"Ivan Primerov", "Pavel Testov"},
    ]


def test_when_they_last_met() -> None:
    _, last = page(
        "Mr Primerov last met with Mr Obraztsov on May 5, 2020, in Grodno.",
        title=f"{HOST} met with {GUEST}",
    ).meetings
    assert (day(last), last.place, last.status) == ("2020-05-05", "Grodno", "held")


def test_letters_of_credence() -> None:
    meeting = only(
        "Letters of credence were presented to the President by: Anton Obraztsov "
        "(Republic of Tajikistan), Pavel Testov (Republic of Armenia).",
        title=f"{HOST} received letters of credence",
    )
    assert meeting.kind == "ceremony"
    sides = {str(p.person): p.on_behalf_of and p.on_behalf_of.id for p in meeting.participants}
    assert sides["Anton Obraztsov"] == "tajikistan"
    assert sides["Pavel Testov"] == "armenia"


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Primerov hoped that the meeting between Mr Obraztsov and Boris Shablonov had helped.",
        "Mr Obraztsov also met with Boris Shablonov and Oleg Probnov.",
        "At the meeting with Mr Obraztsov, Ivan Primerov announced that Boris Shablonov was ill.",
        "They met with the choir, before which Boris Shablonov had sung.",
    ],
)
def test_who_is_only_spoken_of_did_not_take_part(sentence: str) -> None:
    meetings = page(
        f"{HOST} met with {GUEST}.", sentence, title=f"{HOST} met with {GUEST}"
    ).meetings
    assert people(meetings[0]) == {"Ivan Primerov", "Anton Obraztsov"}


def test_whom_the_guest_also_met_they_met_apart() -> None:
    meetings = page(
        f"{HOST} met with {GUEST}.",
        "Mr Obraztsov also met with Boris Shablonov and Oleg Probnov.",
        title=f"{HOST} met with {GUEST}",
    ).meetings
    assert [people(one) for one in meetings] == [
        {"Ivan Primerov", "Anton Obraztsov"},
        {"Anton Obraztsov", "Boris Shablonov"},
        {"Anton Obraztsov", "Oleg Probnov"},
    ]
