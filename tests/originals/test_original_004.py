"""004: the news conference after the ministers' council of 26 May 2020, on an embassy's page."""

from __future__ import annotations

from original_files import needs_originals, original, participants, spoken, tenures

pytestmark = needs_originals


def test_source() -> None:
    document = original("004")
    source = document.source
    # the header is in the language of the country, the page in English
    assert (source.publisher, source.language) == ("Embassy of Russia in Romania", "en")
    assert (source.published, source.time) == (None, None)
    assert document.findings == ("no publication date is printed",)
    assert source.title is not None
    assert source.title.endswith("Moscow, May 26, 2020")


def test_people_and_offices() -> None:
    assert tenures(original("004")) == {
        ("Sergey Lavrov", "Minister of Foreign Affairs, Russia", False),
        ("Stanislav Zas", "Secretary General, CSTO", False),
        ("Vladimir Putin", "President, Russia", False),
        ("Sergey Lebedev", "Executive Secretary, CIS", False),
        ("Vladimir Norov", "Secretary General, SCO", False),
    }


def test_the_meeting() -> None:
    meeting = original("004").meetings[0]
    assert meeting.body is not None
    assert meeting.body.id == "csto-council-of-foreign-ministers"
    assert (meeting.format, meeting.place) == ("videoconference", "Moscow")
    assert (str(meeting.period), meeting.status) == ("2020-05-26", "held")
    assert meeting.parts == ("news conference",)
    assert participants(meeting) == [
        ("Sergey Lavrov", ["Minister of Foreign Affairs, Russia"], "russia"),
        ("Stanislav Zas", ["Secretary General, CSTO"], "csto"),
        ("Sergey Lebedev", ["Executive Secretary, CIS"], "cis"),
        ("Vladimir Norov", ["Secretary General, SCO"], "sco"),
    ]


def test_what_was_adopted_and_endorsed() -> None:
    adopted = original("004").meetings[0].adopted
    assert [(item.kind, item.status) for item in adopted] == [
        ("statement", "adopted"),
        ("statement", "adopted"),
        ("statement", "adopted"),
        ("documents", "endorsed"),
    ]
    solidarity, order, special, rest = (item.title for item in adopted)
    assert solidarity.endswith("countering the coronavirus")
    assert order.startswith("joint statement on")
    assert order.endswith("democratic world order")
    assert special.startswith("special foreign minister statement")
    assert "personnel issues" in rest


def test_the_session_before_and_the_meeting_to_come() -> None:
    before, coming = original("004").meetings[1:]
    assert before.body is not None
    assert before.body.id == "csto-collective-security-council"
    assert (before.place, str(before.period)) == ("Bishkek", "2019-11-28")
    assert participants(before) == [("Vladimir Putin", ["President, Russia"], "russia")]
    assert coming.body is not None
    assert coming.body.id == "csto-council-of-foreign-ministers"
    assert (coming.place, str(coming.period), coming.status) == ("Moscow", "2020-H2", "announced")


def test_the_chair() -> None:
    registry = original("004").registry
    assert registry.chair_on("2020-05-26").member.id == "russia"


def test_the_statement() -> None:
    document = original("004")
    (statement,) = document.statements
    assert (str(statement.speaker), statement.kind) == ("Sergey Lavrov", "remarks")
    assert str(statement.office) == "Minister of Foreign Affairs, Russia"
    assert spoken(statement, "We have held a CSTO", "latter half of the year.")
    assert statement.text is not None
    assert "Ambasada" not in statement.text
