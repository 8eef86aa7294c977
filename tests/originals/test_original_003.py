"""003: the session in Minsk, 23 November 2023."""

from __future__ import annotations

from original_files import needs_originals, original, participants, spoken, tenures

from csto_records import AdoptedItem

pytestmark = needs_originals

PARTICIPANTS = [
    ("Vladimir Putin", ["President, Russia"], "russia"),
    ("Alexander Lukashenko", ["President, Belarus"], "belarus"),
    ("Kassym-Jomart Tokayev", ["President, Kazakhstan"], "kazakhstan"),
    ("Sadyr Japarov", ["President, Kyrgyzstan"], "kyrgyzstan"),
    ("Emomali Rahmon", ["President, Tajikistan"], "tajikistan"),
    ("Imangali Tasmagambetov", ["Secretary General, CSTO"], "csto"),
    ("Nikolai Patrushev", ["Secretary, Security Council of the Russian Federation"], "russia"),
    ("Yury Ushakov", ["Presidential Aide, Russia"], "russia"),
    ("Sergei Shoigu", ["Minister of Defence, Russia"], "russia"),
    (
        "Dmitry Peskov",
        [
            "Deputy Chief of Staff, Presidential Executive Office",
            "Presidential Press Secretary, Russia",
        ],
        "russia",
    ),
    ("Alexander Pankin", ["Deputy Minister of Foreign Affairs, Russia"], "russia"),
    (
        "Boris Gryzlov",
        ["Ambassador Extraordinary and Plenipotentiary to Belarus, Russia"],
        "russia",
    ),
]


def test_source() -> None:
    source = original("003").source
    assert (source.publisher, source.title) == ("President of Russia", "CSTO summit")
    assert (str(source.published), source.time, source.language) == ("2023-11-23", "15:40", "en")


def test_people_and_offices() -> None:
    document = original("003")
    assert [p.name for p in document.people] == [name for name, _, _ in PARTICIPANTS]
    assert tenures(document) == {
        (name, office, False) for name, offices, _ in PARTICIPANTS for office in offices
    }


def test_the_session() -> None:
    session = original("003").meetings[0]
    assert session.body is not None
    assert session.body.id == "csto-collective-security-council"
    assert (session.kind, session.format, session.place) == ("session", "in person", "Minsk")
    assert (str(session.period), session.status) == ("2023-11-23", "held")
    assert set(session.parts) == {"restricted", "plenary"}
    assert session.chair is not None
    assert session.chair.name == "Alexander Lukashenko"
    assert participants(session) == PARTICIPANTS
    assert session.adopted == (AdoptedItem("package of documents", "documents", "signed"),)


def test_the_other_meetings() -> None:
    others = original("003").meetings[1:]
    assert [
        (m.body.id if m.body else m.title, m.kind, str(m.period), m.place, m.status) for m in others
    ] == [
        ("csto-parliamentary-assembly-council", "meeting", "2023", None, "held"),
        (
            "major international conference on Eurasian security",
            "conference",
            "2023",
            "Minsk",
            "held",
        ),
        ("csto-collective-security-council", "session", "2022-11-23", "Yerevan", "held"),
        (
            "csto-coordination-council-on-biological-security",
            "meeting",
            "2023-12",
            "St Petersburg",
            "announced",
        ),
    ]


def test_the_chair_passes_on_after_the_year() -> None:
    registry = original("003").registry
    assert registry.chair_on("2023-11-23").member.id == "belarus"
    assert registry.chair_on("2023-12-31").member.id == "belarus"
    assert registry.chair_on("2024-01-01").member.id == "kazakhstan"
    assert registry.chair_in_year(2023).member.id == "belarus"
    assert registry.chair_in_year(2024).member.id == "kazakhstan"
    outgoing = registry.chair_on("2023-12-31")
    assert str(outgoing.period.end) == "through 2023-12-31"
    at_home, abroad = outgoing.priorities
    assert at_home.startswith("enhance the cohesion")
    assert abroad.startswith("increase the role and importance")


def test_the_members_are_those_whose_heads_met() -> None:
    members = original("003").registry.members_on("2023-11-23")
    ids = ["belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"]
    assert [m.member.id for m in members] == ids


def test_the_statements() -> None:
    document = original("003")
    first, second = document.statements
    assert [s.label for s in (first, second)] == [
        "President of the Republic of Belarus Alexander Lukashenko",
        "President of Russia Vladimir Putin",
    ]
    assert [str(s.speaker) for s in (first, second)] == ["Alexander Lukashenko", "Vladimir Putin"]
    assert {s.kind for s in (first, second)} == {"remarks"}
    assert {s.topics for s in (first, second)} == {("CSTO", "Foreign policy")}
    assert spoken(first, "Colleagues, friends,", "by a plenary meeting.")
    assert spoken(second, "Mr Lukashenko, colleagues and friends,", "siege of Leningrad.")


def test_caption_gap_mark_and_foot_are_nobodys_words() -> None:
    document = original("003")
    for statement in document.statements:
        assert statement.text is not None
        for stray in ("Photo:", "5 of 21", "<…>", "Geography", "Publication status"):
            assert stray not in statement.text


def test_the_bodies_that_are_mentioned() -> None:
    ids = {o.id for o in original("003").registry.organisations}
    assert ids >= {
        "csto-interstate-commission-on-military-economic-cooperation",
        "csto-coordination-council-on-biological-security",
        "csto-parliamentary-assembly-council",
        "csto-peacekeeping-forces",
        "sco",
        "cis",
        "russia-security-council",
        "russia-presidential-executive-office",
    }
