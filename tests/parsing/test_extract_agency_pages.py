"""Habits of agencies and of other publishers: a page that comes out after the day it tells of.

The people and the events of these pages are invented; states and bodies have the names by which
they are recognised.
"""

from __future__ import annotations

import pytest

from csto_records import Document, Meeting, parse

HOST, GUEST = "President of Belarus Ivan Primerov", "President of Tajikistan Anton Obraztsov"
MET = f"{HOST} met with {GUEST}"


def page(*paragraphs: str, title: str = MET, head: str = "10 March 2021") -> Document:
    return parse("\n\n".join((title, head, *paragraphs, "This is specimen text.")))


def only(*paragraphs: str, title: str = MET) -> Meeting:
    (meeting,) = page(*paragraphs, title=title).meetings
    return meeting


def day(meeting: Meeting) -> str | None:
    return None if meeting.period is None else str(meeting.period.start)


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (f"On March 9, {HOST} met with {GUEST} in Minsk.", "2021-03-09"),
        (f"On Tuesday, March 9, {HOST} met with {GUEST} in Minsk.", "2021-03-09"),
        (f"{HOST} met with {GUEST} in Minsk on 9 March.", "2021-03-09"),
        (f"{HOST} met with {GUEST} on 9 March in Minsk.", "2021-03-09"),
        (f"{HOST} met with {GUEST} in Minsk on 9 March, the agency has learned.", "2021-03-09"),
        (f"{HOST} met with {GUEST} in Minsk on 10 March.", "2021-03-10"),
        (f"{HOST} met with {GUEST} in Minsk to speak of the harvest of 9 March.", "2021-03-10"),
        (f"{HOST} met with {GUEST} on the day after 9 March in Minsk.", "2021-03-10"),
        (f"On 1 February, {HOST} met with {GUEST} in Minsk.", "2021-03-10"),
        (f"On 9 March, {HOST} and {GUEST} spoke by telephone.", "2021-03-10"),
    ],
)
def test_the_lead_gives_the_day_of_a_meeting_before_the_page_came_out(lead: str, told: str) -> None:
    meeting = only(lead)
    assert day(meeting) == told
    assert {str(one.person) for one in meeting.participants} == {"Ivan Primerov", "Anton Obraztsov"}


def test_a_page_that_prints_a_place_prints_the_day_of_the_event() -> None:
    lead = f"On March 9, {HOST} met with {GUEST}."
    (meeting,) = page(lead, head="March 10, 2021, Minsk").meetings
    assert day(meeting) == "2021-03-10"


def test_a_session_has_the_day_that_its_lead_gives() -> None:
    title = "Session of the CSTO Collective Security Council"
    lead = "On 9 March, a session of the CSTO Collective Security Council was held in Minsk."
    assert day(only(lead, title=title)) == "2021-03-09"


def test_a_lead_without_a_title_tells_of_an_earlier_day() -> None:
    document = parse(f"10.03.2021\n\nOn March 2, 2021, in Minsk, {HOST} received {GUEST}.\n\nText.")
    assert [day(meeting) for meeting in document.meetings] == ["2021-03-02"]


def test_a_page_without_a_day_has_that_of_its_lead() -> None:
    document = parse(f"{MET}\n\nOn March 2, 2021, {MET}.\n\nText.")
    assert [day(meeting) for meeting in document.meetings] == ["2021-03-02"]


@pytest.mark.parametrize(
    "lead",
    [
        "The speakers discussed the agenda of Monday’s session of the CSTO Parliamentary Assembly.",
        "They met in the run-up to the session of the CSTO Collective Security Council.",
        f"The CSTO supports the proposal of {HOST} to hold a meeting with {GUEST}.",
    ],
)
def test_what_is_only_spoken_of_was_not_held(lead: str) -> None:
    assert page(lead, title="News of the specimen day").meetings == ()


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("the Council of the CSTO Parliamentary Assembly", "csto-parliamentary-assembly-council"),
        ("the PA CSTO Council", "csto-parliamentary-assembly-council"),
        ("the PA CSTO", "csto-parliamentary-assembly"),
        (
            "the CSTO Ministerial Council Working Group on Bread",
            "csto-ministerial-council-working-group-on-bread",
        ),
        ("the PA CSTO Standing Commission on Bread", "pa-csto-standing-commission-on-bread"),
    ],
)
def test_the_body_that_met_is_not_the_one_it_belongs_to(printed: str, body: str) -> None:
    meeting = only(f"Today a meeting of {printed} was held in Minsk.", title="News of the day")
    assert meeting.body is not None
    assert meeting.body.id == body


def test_a_working_group_at_a_body_is_not_the_body() -> None:
    lead = "Today a meeting of the working group at the CSTO Council of Foreign Ministers was held."
    assert all(one.body is None for one in page(lead, title="News of the day").meetings)


def test_a_title_in_capital_letters_goes_on_behind_the_name_of_a_body() -> None:
    title = "Meeting of Specimen Commission on Bread Held Via Videoconference"
    meeting = only("Text.", title=title)
    assert meeting.body is not None
    assert meeting.body.name == "Specimen Commission on Bread"


def test_the_day_of_what_took_place_beside_a_meeting_is_not_its_own() -> None:
    lead = (
        f"{HOST} met with {GUEST} in Minsk on 3 March on the sidelines of the meeting of the"
        " CSTO Council of Foreign Ministers."
    )
    assert not any(one.body for one in page(lead, title="News of the day").meetings)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The members are expected to discuss the plans and adopt a statement.", "announced"),
        ("The leaders will discuss bread and sign a number of documents.", "announced"),
        ("The leaders met to discuss bread and adopted a statement.", "adopted"),
    ],
)
def test_what_is_expected_to_be_adopted_is_not_adopted_yet(words: str, status: str) -> None:
    title = "A session of the CSTO Collective Security Council was held in Minsk"
    (item,) = only(words, title=title).adopted
    assert item.status == status


QUOTE = "“we have spoken of bread and of nothing else here”"


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (f"Asked of the claims made by {HOST}, {GUEST} said, {QUOTE}.", "Anton Obraztsov"),
        (f"The idea of {HOST} is good, said {GUEST}. It goes on. {QUOTE}.", "Anton Obraztsov"),
        (f"After speaking with {HOST}, {GUEST} also noted: {QUOTE}.", "Anton Obraztsov"),
        (f"{QUOTE}, the Specimen Ministry said following talks of {HOST} and {GUEST}.", None),
        (f"The message to {HOST} said, in part: {QUOTE}.", None),
        (f"{QUOTE}, said {GUEST} after talks with {HOST}.", "Anton Obraztsov"),
    ],
)
def test_words_are_those_of_who_stands_beside_the_verb(paragraph: str, speaker: str | None) -> None:
    quoted = [str(one.speaker) for one in page(paragraph).statements]
    assert quoted == ([] if speaker is None else [speaker])


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("was appointed to the post of CSTO Secretary General", "csto-secretary-general"),
        ("was appointed to the position of the CSTO Secretary General", "csto-secretary-general"),
        ("was appointed as CSTO Secretary General", "csto-secretary-general"),
        ("was appointed to work for the CSTO Secretary General", None),
    ],
)
def test_the_post_to_which_somebody_was_appointed(words: str, office: str | None) -> None:
    document = page(f"Ivan Primerov {words} from January 1, 2021.", title="News of the day")
    offices = [tenure.office.id for tenure in document.registry.tenures]
    assert offices == ([] if office is None else [office])


def announced(*paragraphs: str, title: str) -> list[tuple[str, str | None]]:
    return [(one.status, day(one)) for one in page(*paragraphs, title=title).meetings]


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        (
            f"{GUEST} to take part in a session of the CSTO Collective Security Council",
            "The session of the CSTO Collective Security Council will be held on March 12.",
        ),
        (
            "A meeting of the CSTO Council of Defence Ministers to be held soon",
            "The CSTO Council of Defence Ministers is meeting two days on, tomorrow, March 12.",
        ),
    ],
)
def test_a_title_that_tells_of_what_is_to_come(title: str, lead: str) -> None:
    assert announced(lead, title=title) == [("announced", "2021-03-12")]


def test_a_line_without_a_full_stop_is_read_as_a_title_is() -> None:
    line = f"{GUEST} to take part in a session of the CSTO Collective Security Council"
    assert announced(line, title="News of the day") == []


def test_tomorrow_is_to_come() -> None:
    lead = "A meeting of the CSTO Council of Defence Ministers takes place tomorrow, March 11."
    assert announced(lead, title="News of the day") == [("announced", "2021-03-11")]


def test_the_day_of_a_meeting_is_not_that_of_what_it_prepares() -> None:
    lead = (
        f"{HOST} met on March 10 with {GUEST}, who arrived in Minsk to discuss issues related to"
        " preparation of the CSTO summit, to be held in Dushanbe this fall."
    )
    (meeting,) = page(lead, title="Neighbours meet in Minsk").meetings
    assert (meeting.body, meeting.status, day(meeting)) == (None, "held", "2021-03-10")
    assert len(meeting.participants) == 2


def test_what_a_meeting_to_come_adopts_is_announced() -> None:
    title = (
        "The leaders to sign ten documents at the session of the CSTO Collective Security Council"
    )
    lead = "The session of the CSTO Collective Security Council will be held on March 12."
    (meeting,) = page(lead, title=title).meetings
    assert {item.status for item in meeting.adopted} == {"announced"}


def test_another_council_is_not_the_one_that_is_called_so_for_short() -> None:
    lead = "The next meeting of the CSTO Council of the secretaries of the security councils will"
    document = page(f"{lead} be held on March 12 in Moscow.", title="News of the day")
    bodies = [one.body.id for one in document.meetings if one.body]
    assert bodies == ["csto-committee-of-secretaries-of-security-councils"]
    lead = "The next meeting of the CSTO Council of Bread Growers will be held on March 12."
    (meeting,) = page(lead, title="News of the day").meetings
    assert meeting.body is not None
    assert meeting.body.id == "csto-council-of-bread-growers"


def test_the_name_of_a_thing_is_nobodys_words() -> None:
    lead = f"{HOST} stressed the importance of the project “A plan of bread for many years ahead”."
    assert page(lead).statements == ()


def test_a_place_behind_the_name_of_its_state() -> None:
    title = "A session of the CSTO Collective Security Council was held in Kazakhstan’s Primerovo"
    assert only(title=title).place == "Primerovo"


def test_the_chair_goes_to_a_state_and_nobody_travels() -> None:
    lead = "The next session of the CSTO Collective Security Council will be held on March 12."
    after = "In 2022, the presidency over the Council will go to Kyrgyzstan."
    (meeting,) = page(f"{lead} {after}", title="News of the day").meetings
    assert meeting.place is None


def chairs(*paragraphs: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in page(*paragraphs, title="News of the CSTO").claims:
        if one.kind == "chairmanship" and one.field in ("start", "end", "held"):
            found.setdefault(one.subject.rpartition("-")[2], set()).add(f"{one.field} {one.value}")
    return found


def test_plans_for_a_time_in_the_chair_do_not_say_who_chairs_now() -> None:
    lead = (
        "They named the priorities of the CSTO during the period of Kazakhstan’s chairmanship of it"
    )
    assert chairs(f"{lead}.") == {}


def test_the_chair_of_the_organisation_passes() -> None:
    lead = (
        "It was decided at the CSTO to transfer the Chairmanship of the Organization from the"
        " Republic of Belarus to the Republic of Kazakhstan from 1 January 2022."
    )
    assert chairs(lead) == {
        "kazakhstan": {"start 2022-01-01"},
        "belarus": {"held 2021-03-10", "end until 2022-01-01"},
    }


def test_a_title_names_nobody_and_the_lead_names_both() -> None:
    title = "Meeting of the President of Belarus and the President of Tajikistan"
    assert len(only(f"On March 9, {HOST} received {GUEST}.", title=title).participants) == 2


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("confirmed the appointment of {} as Secretary General of the CSTO as of", "2021-05-01"),
        ("appointed {} as Secretary General of the CSTO from", "2021-05-01"),
        ("elected {} as CSTO Secretary General starting", "2021-05-01"),
        ("asked for the release of {} as Secretary General of the CSTO from", None),
        ("will not be appointed by {} as Secretary General of the CSTO from", None),
    ],
)
def test_an_appointment_and_its_first_day(words: str, start: str | None) -> None:
    said = words.format("State Secretary Ivan Primerov")
    document = page(f"The leaders {said} 1 May 2021.", title="News of the day")
    found = [
        str(one.period.start)
        for one in document.registry.tenures
        if one.office.id == "csto-secretary-general" and one.period.start is not None
    ]
    assert found == ([] if start is None else [start])


@pytest.mark.parametrize(
    "lead",
    [
        f"The meeting between {HOST} and {GUEST} was cancelled, the agency reported.",
        f"There are no plans for a meeting between {HOST} and {GUEST}.",
        f"{HOST} did not meet with {GUEST} in Minsk.",
        f"{HOST} refused to meet with {GUEST} in Minsk.",
        f"{HOST} may meet with {GUEST} in Minsk, an agency reports.",
        f"{HOST} is ready to meet with {GUEST} in Minsk.",
        "The session of the CSTO Collective Security Council, which was to be held on March 12 in"
        " Minsk, was postponed.",
        "The session of the CSTO Collective Security Council on March 10 may not be held in Minsk.",
    ],
)
def test_what_is_denied_or_only_possible_was_not_held(lead: str) -> None:
    assert page(lead, title="News of the specimen day").meetings == ()


@pytest.mark.parametrize(
    "words",
    [
        "will not take part in the session",
        "did not attend the session",
        "refused to attend the session",
        "never took part in the session",
    ],
)
def test_who_was_not_there_was_no_participant(words: str) -> None:
    title = "A session of the CSTO Collective Security Council was held in Minsk"
    meeting = only(f"{HOST} {words}.", f"{GUEST} took part in the session.", title=title)
    assert {str(one.person) for one in meeting.participants} == {"Anton Obraztsov"}


def test_who_was_at_a_forum_was_not_at_the_meeting_of_two() -> None:
    lead = f"{HOST} met with {GUEST} in Minsk."
    other = (
        "Earlier, Minister of Bread Pavel Modelov took part in the International Forum on Bread."
    )
    assert len(only(lead, other).participants) == 2


def test_he_who_met_with_two_was_there_himself() -> None:
    title = f"{HOST} arrived in Dushanbe on a working visit"
    lead = f"He met with {GUEST} and with Minister of Bread Pavel Modelov."
    for meeting in page(lead, title=title).meetings:
        assert "Ivan Primerov" in {str(one.person) for one in meeting.participants}


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("Also signed were a memorandum on trade and other papers.", ["memorandum on trade"]),
        (
            "Among the documents signed after the talks were a declaration of friendship.",
            ["declaration of friendship"],
        ),
        ("Ivan Primer noted the signed agreements on trade.", []),
        ("The Government approved the plan on trade.", []),
    ],
)
def test_what_was_signed_is_read_behind_the_verb_too(words: str, titles: list[str]) -> None:
    (meeting,) = page(f"Ivan Primer met with Anna Obrazets in Minsk. {words}").meetings
    assert [item.title.partition(" and ")[0] for item in meeting.adopted] == titles


@pytest.mark.parametrize(
    "words",
    [
        "On March 2, 2020, the two countries signed an agreement on bread.",
        "Earlier the leaders signed an agreement on bread.",
        "They discussed a draft to sign an agreement on bread.",
    ],
)
def test_what_was_signed_on_another_day_is_not_of_the_meeting(words: str) -> None:
    (meeting,) = page(f"Ivan Primer met with Anna Obrazets in Minsk. {words}").meetings
    assert meeting.adopted == ()
