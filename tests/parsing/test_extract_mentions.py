"""Meetings, terms, guests and documents that a page only mentions.

The people and the events of these pages are invented; states and bodies have the names by which
they are recognised.
"""

from __future__ import annotations

import pytest

from csto_records import Document, Meeting, Tenure, parse

HOST, GUEST = "President of Belarus Ivan Primerov", "President of Tajikistan Anton Obraztsov"
TALKS = f"{HOST} met with {GUEST}"
SESSION = "Session of the CSTO Collective Security Council in Minsk"
COUNCIL = "csto-permanent-council"


def page(*paragraphs: str, title: str = TALKS, head: str = "March 10, 2021, Minsk") -> Document:
    return parse("\n\n".join((title, head, *paragraphs)))


def told(meeting: Meeting) -> tuple[str | None, str, str | None]:
    """Body, day or month, and place."""
    assert meeting.period is not None
    body = None if meeting.body is None else meeting.body.id
    return body, str(meeting.period.start), meeting.place


def people(meeting: Meeting) -> list[str]:
    return [str(one.person) for one in meeting.participants]


# -- meetings of bodies --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (  # announced long ago
            "A meeting of the CSTO Permanent Council scheduled for May 2, 2019 was held.",
            (COUNCIL, "2019-05-02", None),
        ),
        (
            "They took part in a meeting of the Council of the Heads of State of the SCO member "
            "states on March 9.",
            ("sco-council-of-heads-of-state", "2021-03-09", None),
        ),
        (
            "A meeting of the Belarus-Tajikistan Intergovernmental Commission was held on March 9.",
            ("belarus-tajikistan-intergovernmental-commission", "2021-03-09", None),
        ),
        (  # the second day is that of another meeting than the page's
            "The plan was approved by the leaders of the CSTO member states on March 10, 2021 and "
            "on May 2, 2020.",
            ("csto-collective-security-council", "2020-05-02", None),
        ),
        (
            "President of Tajikistan Anton Obraztsov: We will host the CSTO summit on May 2.",
            ("csto-collective-security-council", "2021-05-02", "Tajikistan"),
        ),
        (  # a month is no part of the name of a body
            "They sang at the meeting of the Commission for Song on March 8.",
            ("commission-for-song", "2021-03-08", None),
        ),
        (  # the day that does not exist in that year is passed over
            "The CSTO Permanent Council will hold its meeting on February 29, 2022 or May 5.",
            (COUNCIL, "2021-05-05", None),
        ),
        (  # of last May, although the sentence speaks of what is to come
            "The meeting of the CSTO Permanent Council will be based on that of last May.",
            (COUNCIL, "2020-05", None),
        ),
        (  # neither a place nor a day
            "A meeting of the CSTO Permanent Council was held in February 30 on March 9.",
            (COUNCIL, "2021-03-09", None),
        ),
        (  # "in Central Asian countries" names no place
            "The next meeting of the CSTO Permanent Council will be held in Central Asian "
            "countries on May 5.",
            (COUNCIL, "2021-05-05", None),
        ),
    ],
)
def test_a_meeting_that_is_mentioned(
    sentence: str, expected: tuple[str | None, str, str | None]
) -> None:
    (other,) = page(sentence).meetings[1:]
    assert told(other) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        # to come, in a half-year that is over
        "The next meeting of the CSTO Permanent Council will be held in the first half of 2019.",
        # of no organisation that the page names
        "A meeting of secretaries of security councils was held on March 9.",
        # somebody's office
        "They sang at the meeting of Secretary of the Village Council Petr Probnov on March 8.",
        # of a state and an organisation
        "They took part in the meeting at the Russia–CSTO summit on March 9.",
        # without a day
        "Minsk hosted a large conference on the price of bread.",
    ],
)
def test_what_is_no_meeting_of_a_body(sentence: str) -> None:
    assert page(sentence).meetings[1:] == ()


def test_who_speaks_for_an_organisation_hosts_in_no_state() -> None:
    speaker = "Secretary General of the CSTO Petr Probnov: "
    (other,) = page(speaker + "In May we will host the CSTO summit.").meetings[1:]
    assert told(other) == ("csto-collective-security-council", "2021-05", None)


def test_a_conference_on_a_page_without_a_day_is_left_out() -> None:
    hosted = "Less than a month ago, Minsk hosted a large conference on the price of bread."
    assert page(hosted, title="The price of bread", head="Specimen text.").meetings == ()


@pytest.mark.parametrize(
    "title",
    ["The heads of state of the CIS countries met", "CIS Council of Heads of State: heads sing"],
)
def test_the_heads_of_state_are_their_council(title: str) -> None:
    (meeting,) = page("Specimen text.", title=title).meetings
    assert told(meeting) == ("cis-council-of-heads-of-state", "2021-03-10", "Minsk")


# -- place, chair and participants of the page's own meeting -------------------------------------


def test_a_telephone_conversation_is_where_the_page_is_from() -> None:
    (call,) = page(
        f"Ivan Primerov spoke by telephone with {GUEST}.",
        title=f"Telephone conversation with {GUEST}",
    ).meetings
    assert (call.format, call.place) == ("telephone", "Minsk")


def test_the_place_of_an_announced_session_may_be_said_elsewhere() -> None:
    document = page(
        f"{HOST} will take part in the session of the CSTO Permanent Council on May 5.",
        "The CSTO Permanent Council in Grodno is new.",
        title="Session of the CSTO Permanent Council",
        head="March 10, 2021",
    )
    assert told(document.meetings[1]) == (COUNCIL, "2021-05-05", "Grodno")


def test_the_place_of_the_page_s_own_session_may_be_said_elsewhere() -> None:
    (session,) = page(
        "The CSTO Permanent Council in Grodno is new.",
        title="A session of the CSTO Permanent Council will be held on May 5",
        head="March 10, 2021",
    ).meetings
    assert (session.status, *told(session)) == ("announced", COUNCIL, "2021-05-05", "Grodno")


def test_of_several_days_the_one_that_lies_ahead_is_that_of_a_visit() -> None:
    visit = f"{GUEST} will visit Minsk"
    (meeting,) = page(f"{visit} on March 1, 2021 and May 5, 2021.", title=visit).meetings
    assert (meeting.kind, meeting.status, str(meeting.period)) == (
        "visit",
        "announced",
        "2021-05-05",
    )


def test_the_language_of_a_page_in_two_languages_is_not_said() -> None:
    statements = page(
        "Question: слова specimen слова specimen?", title="О песне", head=""
    ).statements
    assert [one.language for one in statements] == [None]


def test_who_chairs_by_their_own_words() -> None:
    words = "Please allow me to chair our session. Specimen text."
    (chaired,) = page(f"Ivan Primerov: {words}", title=SESSION).meetings
    assert str(chaired.chair) == "Ivan Primerov"
    (asked,) = page(f"Question: {words}", "Ivan Primerov: Specimen.", title=SESSION).meetings
    assert asked.chair is None  # nobody is named


def test_who_is_named_beside_takes_part_in_a_ceremony() -> None:
    ceremony = f"{HOST} attended the ceremony of planting trees together with {GUEST}"
    (meeting,) = page(title=ceremony).meetings
    assert people(meeting) == ["Ivan Primerov", "Anton Obraztsov"]


def test_only_organisations_have_secretariats() -> None:
    welcome = "We welcome the heads of the CSTO Parliamentary Assembly and CIS secretariats."
    (guest,) = page(welcome, title=SESSION).meetings[0].participants
    assert str(guest.on_behalf_of) == "CIS"


def test_only_who_heads_a_state_stands_for_a_member() -> None:
    document = page(
        "The heads of the member states met. The session was attended by President of the European "
        f"Commission Petr Probnov and {GUEST}.",
        title=SESSION,
    )
    assert people(document.meetings[0]) == ["Petr Probnov", "Anton Obraztsov"]
    assert [m.member.id for m in document.registry.members_on("2021-03-10")] == ["tajikistan"]


def test_the_context_knows_only_some_of_the_people() -> None:
    known = page("Specimen text.").registry
    sentence = "He also met with President of Armenia Petr Probnov."
    document = parse(f"{TALKS}\n\nMay 5, 2021, Minsk\n\n{sentence}", context=known)
    merged = known | document.registry
    assert [p.id for p in merged.people] == ["anton-obraztsov", "ivan-primerov", "pyotr-probnov"]


# -- what was adopted ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentences", "titles"),
    [
        (
            "They met in Grodno. They adopted a joint statement on this issue.",
            ["joint statement on this issue"],  # no issue is named before
        ),
        ("The Council adopted statements on bread.", ["statements on bread"]),
        (
            "The Council adopted decisions on bread, on the price of salt, and on water.",
            ["decisions on bread", "decisions on the price of salt", "decisions on water"],
        ),
        ("The Council adopted decisions on bread, on behalf of Minsk.", ["decisions on bread"]),
        ("The Council adopted a decision on bread, on salt.", ["decision on bread"]),
        ("Bread is dear. This statement will be published today.", []),
    ],
)
def test_documents_whose_subject_is_not_said(sentences: str, titles: list[str]) -> None:
    assert [one.title for one in page(sentences, title=SESSION).meetings[0].adopted] == titles


# -- terms ---------------------------------------------------------------------------------------

NAMED = "CSTO Secretary General Anton Obraztsov came. "


def terms(sentence: str) -> list[Tenure]:
    return list(page(sentence, title="News of the day").registry.tenures)


@pytest.mark.parametrize(
    ("sentence", "decided", "by_a_meeting"),
    [
        (
            "His candidacy was approved by the leaders of the member states today.",
            "2021-03-10",
            False,
        ),
        (
            "His candidacy was approved by the leaders of the member states on February 30, 2021, "
            "and on March 1, 2021.",
            "2021-03-01",
            True,
        ),
        ("His candidacy was approved by the village on March 1, 2021.", "2021-03-01", False),
        (  # 2021 had no such day
            "His candidacy was approved on February 29, that is on March 1, 2021.",
            "2021-03-01",
            False,
        ),
        ("His candidacy was approved by the leaders of the member states.", "None", False),
    ],
)
def test_when_a_term_was_decided(sentence: str, decided: str, by_a_meeting: bool) -> None:
    (term,) = terms(NAMED + sentence)
    assert (term.title, str(term.decided_on)) == ("Secretary General", decided)
    assert (term.decided_at is not None) is by_a_meeting


@pytest.mark.parametrize(
    "sentence",
    [
        # of an office that is not said
        "Anton Obraztsov took over as a singer. His candidacy was approved by the leaders of the "
        "member states on March 1, 2021.",
        # whoever was appointed is not the one before the comma
        "Anton Obraztsov sang, appointed Secretary General of the CSTO in 2020.",
    ],
)
def test_no_term_is_made_up(sentence: str) -> None:
    assert terms(sentence) == []


@pytest.mark.parametrize(
    ("elected", "decided"),
    [
        ("President of Tajikistan in the election on May 2, 2020.", "2020-05-02"),
        ("President of Tajikistan.", "None"),
        ("President of Tajikistan after the song of May 2, 2020.", "None"),
        ("President of Armenia in the election on May 2, 2020.", "None"),  # another office
    ],
)
def test_when_somebody_was_elected(elected: str, decided: str) -> None:
    (term,) = terms(f"{GUEST} has sung since being re-elected {elected}")
    assert (term.title, str(term.decided_on)) == ("President", decided)


def test_former_posts_of_who_is_spoken_to() -> None:
    document = page(
        "Anton Obraztsov: I know the song of your previous post at the CSTO. Specimen text. "
        "I know the song of your earlier post at the SCO.",
        "Ivan Primerov: Specimen text.",
    )
    posts = [t for t in document.registry.tenures if t.title == "Post"]
    assert [(str(t.person), str(t.office.organisation)) for t in posts] == [
        ("Ivan Primerov", "CSTO"),
        ("Ivan Primerov", "SCO"),
    ]
