"""000: the President of Russia meets the new Secretary General, 11 March 2020."""

from __future__ import annotations

from original_files import needs_originals, original, participants, spoken, tenures

pytestmark = needs_originals


def test_source() -> None:
    source = original("000").source
    assert source.publisher == "President of Russia"
    assert source.title == "Meeting with CSTO Secretary General Stanislav Zas"
    assert (str(source.published), source.time, source.language) == ("2020-03-11", None, "en")
    assert source.kind == "official"


def test_people_and_offices() -> None:
    document = original("000")
    assert [p.name for p in document.people] == ["Stanislav Zas", "Vladimir Putin", "Yury Ushakov"]
    assert tenures(document) == {
        ("Stanislav Zas", "Secretary General, CSTO", False),
        ("Vladimir Putin", "President, Russia", False),
        ("Yury Ushakov", "Presidential Aide, Russia", False),
    }


def test_the_term_of_the_secretary_general() -> None:
    term = original("000").registry.secretary_general_on("2020-03-11")
    assert str(term.period.start) == "2020-01-01"
    assert str(term.decided_on) == "2019-11-28"
    assert term.nominated_by is not None
    assert term.nominated_by.id == "belarus"
    assert term.decided_at is not None
    assert term.decided_at.body is not None
    assert term.decided_at.body.id == "csto-collective-security-council"
    assert str(term.decided_at.period) == "2019-11-28"


def test_the_chair() -> None:
    (chair,) = original("000").registry.chairmanships
    assert (chair.member.id, chair.organisation.id) == ("russia", "csto")
    assert str(chair.period.start) == "2020"
    assert original("000").registry.chair_in_year(2020) == chair
    (member,) = original("000").registry.memberships
    assert (member.member.id, member.organisation.id, member.status) == ("russia", "csto", "member")


def test_the_meeting() -> None:
    meeting, decided = original("000").meetings
    assert (meeting.body, meeting.kind, meeting.format) == (None, "meeting", "in person")
    assert meeting.place == "Novo-Ogaryovo, Moscow Region"
    assert (str(meeting.period), meeting.status) == ("2020-03-11", "held")
    assert participants(meeting) == [
        ("Stanislav Zas", ["Secretary General, CSTO"], "csto"),
        ("Vladimir Putin", ["President, Russia"], "russia"),
        ("Yury Ushakov", ["Presidential Aide, Russia"], "russia"),
    ]
    assert (meeting.adopted, meeting.chair) == ((), None)
    assert str(decided.period) == "2019-11-28"


def test_the_statements() -> None:
    document = original("000")
    host, guest = document.statements
    assert host.speaker is not None
    assert guest.speaker is not None
    assert (host.speaker.name, host.label) == (
        "Vladimir Putin",
        "President of Russia Vladimir Putin",
    )
    assert (guest.speaker.name, guest.label) == (
        "Stanislav Zas",
        "CSTO Secretary General Stanislav Zas",
    )
    assert [str(s.office) for s in (host, guest)] == [
        "President, Russia",
        "Secretary General, CSTO",
    ]
    assert {s.kind for s in (host, guest)} == {"remarks"}
    assert {s.meeting for s in (host, guest)} == {document.meetings[0]}
    assert spoken(host, "Good afternoon, Mr Zas", "glad to see you.")
    assert spoken(guest, "Thank you, Mr President.", "needs to be done.")
