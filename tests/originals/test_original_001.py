"""001: the Secretary General and the acting minister meet in Moscow, 20 January 2020."""

from __future__ import annotations

from original_files import needs_originals, original, participants, spoken, tenures

from csto_records import EndedUnknown, NotStated

pytestmark = needs_originals


def test_source() -> None:
    source = original("001").source
    assert (source.publisher, source.kind) == ("CSTO", "organisation")
    assert source.title is not None
    assert source.title.endswith("Foreign Affairs Sergey Lavrov in Moscow")
    assert (str(source.published), source.time, source.language) == ("2020-01-20", None, "en")


def test_people_under_all_their_spellings() -> None:
    document = original("001")
    assert {p.name: sorted(n.text for n in p.names) for p in document.people} == {
        "Stanislav Zas": ["Stanislav Zas"],
        "Sergey Lavrov": ["Sergei Lavrov", "Sergey Lavrov"],
        "Vladimir Putin": ["Vladimir Putin"],
        "Vladimir Zaynetdinov": ["Vladimir Zaynetdinov"],
    }


def test_offices() -> None:
    assert tenures(original("001")) == {
        ("Stanislav Zas", "Secretary General, CSTO", False),
        ("Stanislav Zas", "Post, Security Council of the Republic of Belarus", False),
        ("Sergey Lavrov", "Minister of Foreign Affairs, Russia", True),
        ("Vladimir Putin", "President, Russia", False),
        ("Vladimir Putin", "Chairman, CSTO Collective Security Council", False),
        ("Vladimir Zaynetdinov", "Press Secretary, CSTO", False),
    }
    # the start of the term is not stated on this page
    term = original("001").registry.secretary_general_on("2020-01-20")
    assert isinstance(term.period.start, NotStated)
    assert term.decided_on is None


def test_the_former_post_is_over() -> None:
    (post,) = [t for t in original("001").registry.tenures if t.title == "Post"]
    assert isinstance(post.period.end, EndedUnknown)
    assert post.organisation is not None
    assert post.organisation.id == "belarus-security-council"


def test_the_chair_and_its_priorities() -> None:
    (chair,) = original("001").registry.chairmanships
    assert (chair.member.id, str(chair.period)) == ("russia", "2020")
    (priority,) = chair.priorities
    assert priority.startswith("the preservation of historical memory")


def test_the_meeting() -> None:
    meeting = original("001").meetings[0]
    assert (meeting.body, meeting.kind, meeting.format) == (None, "meeting", "in person")
    assert (meeting.place, str(meeting.period)) == ("Moscow", "2020-01-20")
    assert participants(meeting) == [
        ("Stanislav Zas", ["Secretary General, CSTO"], "csto"),
        ("Sergey Lavrov", ["Minister of Foreign Affairs, Russia"], "russia"),
    ]


def test_the_session_that_is_mentioned() -> None:
    (session,) = original("001").meetings[1:]
    assert session.body is not None
    assert session.body.id == "csto-collective-security-council"
    assert (session.kind, session.place, str(session.period)) == (
        "session",
        "Bishkek",
        "2019-11-28",
    )
    # not as chairman of the council, which he is on the day of the page
    assert participants(session) == [("Vladimir Putin", ["President, Russia"], "russia")]


def test_the_quoted_statements() -> None:
    document = original("001")
    assert {s.kind for s in document.statements} == {"quoted"}
    assert [str(s.speaker) for s in document.statements] == [
        "Stanislav Zas",
        "Sergey Lavrov",
        "Sergey Lavrov",
        "Stanislav Zas",
    ]
    assert [str(s.office) for s in document.statements] == [
        "Secretary General, CSTO",
        "Minister of Foreign Affairs, Russia",
        "Minister of Foreign Affairs, Russia",
        "Secretary General, CSTO",
    ]
    first, second, third, fourth = document.statements
    assert spoken(first, "We must defend the truth", "anniversary of the Victory")
    assert spoken(second, "in the initiatives of Russia", "heads of our states")
    assert spoken(third, "We are confident that", "by the CSTO Heads of State")
    assert spoken(fourth, "A concrete plan has been developed", "Russia Vladimir Putin")
    assert {s.meeting for s in document.statements} == {document.meetings[0]}


def test_the_bodies_that_are_mentioned() -> None:
    ids = {o.id for o in original("001").registry.organisations}
    assert ids >= {
        "csto",
        "csto-collective-security-council",
        "csto-secretariat",
        "csto-peacekeeping-forces",
        "russia",
        "russia-ministry-of-foreign-affairs",
        "belarus",
        "belarus-security-council",
        "un",
    }
