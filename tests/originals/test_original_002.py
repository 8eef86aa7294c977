"""002: the ministers' council by videoconference, 26 May 2020: opening remarks."""

from __future__ import annotations

from original_files import needs_originals, original, participants, spoken, tenures

from csto_records import AdoptedItem

pytestmark = needs_originals


def test_source() -> None:
    source = original("002").source
    assert source.publisher == "Ministry of Foreign Affairs of Russia"
    # day and time are printed without a space between them
    assert (str(source.published), source.time, source.language) == ("2020-05-26", "13:23", "en")
    assert source.title is not None
    assert source.title.endswith("Moscow, May 26, 2020")


def test_people_and_offices() -> None:
    assert tenures(original("002")) == {
        ("Sergey Lavrov", "Minister of Foreign Affairs, Russia", False),
        ("Vladimir Putin", "President, Russia", False),
    }


def test_the_chair() -> None:
    registry = original("002").registry
    assert registry.chair_on("2020-05-26").member.id == "russia"
    assert [m.member.id for m in registry.members_on("2020-05-26")] == ["russia"]


def test_the_meeting() -> None:
    meeting = original("002").meetings[0]
    assert meeting.body is not None
    assert meeting.body.id == "csto-council-of-foreign-ministers"
    assert (meeting.kind, meeting.format, meeting.place) == ("meeting", "videoconference", "Moscow")
    assert (str(meeting.period), meeting.status) == ("2020-05-26", "held")
    assert meeting.chair is not None
    assert meeting.chair.name == "Sergey Lavrov"
    assert participants(meeting) == [
        ("Sergey Lavrov", ["Minister of Foreign Affairs, Russia"], "russia"),
        (None, ["Executive Secretary, CIS"], "cis"),
        (None, ["Secretary General, SCO"], "sco"),
    ]
    assert meeting.adopted == (
        AdoptedItem(
            "statement on the occasion of the 75th anniversary of Victory", "statement", "announced"
        ),
    )


def test_the_other_councils_of_that_month() -> None:
    others = original("002").meetings[1:]
    assert [(m.body and m.body.id, str(m.period), m.status) for m in others] == [
        ("cis-council-of-foreign-ministers", "2020-05", "held"),
        ("sco-council-of-foreign-ministers", "2020-05", "held"),
    ]


def test_the_statement() -> None:
    document = original("002")
    (statement,) = document.statements
    assert (str(statement.speaker), statement.kind) == ("Sergey Lavrov", "opening remarks")
    assert str(statement.office) == "Minister of Foreign Affairs, Russia"
    assert (statement.label, statement.language) == (None, "en")
    assert statement.meeting == document.meetings[0]
    assert spoken(statement, "I am delighted to see you all.", "today will be fruitful.")


def test_language_switcher_and_settings_are_nobodys_words() -> None:
    (statement,) = original("002").statements
    assert statement.text is not None
    assert "ru-RU" not in statement.text
    assert "Advanced settings" not in statement.text
