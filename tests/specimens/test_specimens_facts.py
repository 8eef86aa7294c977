"""The important facts of each specimen, by hand; all of them are in the golden answers."""

from __future__ import annotations

from functools import reduce
from operator import or_

import pytest
from specimen_files import FILES, SPECIMENS, specimen

from csto_records import AdoptedItem, Organisation, Person, parse


def people_of(meeting) -> list[tuple[str | None, list[str], str | None]]:
    return [
        (
            p.person.name if p.person else None,
            [str(office) for office in p.offices],
            p.on_behalf_of.name if p.on_behalf_of else None,
        )
        for p in meeting.participants
    ]


CSTO = "Collective Security Treaty Organisation"


def test_president_special() -> None:
    document = specimen("president-special.txt")
    assert str(document.source.published) == "2020-03-11"
    (general,) = [t for t in document.registry.tenures if t.title == "Secretary General"]
    assert str(general.period.start) == "2020-01-01"
    assert str(general.decided_on) == "2019-11-28"
    assert general.nominated_by is not None
    assert general.nominated_by.name == "Belarus"
    assert general.decided_at is not None
    assert str(general.decided_at.body) == "CSTO Collective Security Council"
    main = document.meetings[0]
    assert (main.place, main.format, main.body) == (
        "Novo-Ogaryovo, Moscow Region",
        "in person",
        None,
    )
    assert people_of(main) == [
        ("Stanislav Zas", ["Secretary General, CSTO"], CSTO),
        ("Vladimir Putin", ["President, Russia"], "Russia"),
        ("Yury Ushakov", ["Presidential Aide, Russia"], "Russia"),
    ]
    assert document.registry.chair_on("2020-03-11").member.name == "Russia"
    assert [s.label for s in document.statements] == [
        "President of Russia Vladimir Putin",
        "CSTO Secretary General Stanislav Zas",
    ]


def test_president_reader() -> None:
    document = specimen("president-reader.txt")
    assert (str(document.source.published), document.source.time) == ("2023-11-23", "15:40")
    main = document.meetings[0]
    assert main.chair is not None
    assert main.chair.name == "Alexander Lukashenko"
    assert set(main.parts) == {"restricted", "plenary"}
    assert main.adopted == (AdoptedItem("package of documents", "documents", "signed"),)
    assert [name for name, _, _ in people_of(main)] == [
        "Vladimir Putin",
        "Alexander Lukashenko",
        "Sadyr Japarov",
        "Kassym-Jomart Tokayev",
        "Emomali Rahmon",
        "Imangali Tasmagambetov",
        "Nikolai Patrushev",
        "Yury Ushakov",
        "Sergei Shoigu",
    ]
    registry = document.registry
    assert registry.chair_on("2023-12-31").member.name == "Belarus"
    assert registry.chair_on("2024-01-01").member.name == "Kazakhstan"
    members = registry.members_on("2023-11-23")
    assert [m.member.id for m in members] == [
        "belarus",
        "kazakhstan",
        "kyrgyzstan",
        "russia",
        "tajikistan",
    ]


def test_president_html() -> None:
    document = specimen("president.html")
    assert document.source.published is not None
    main = document.meetings[0]
    assert (str(main.body), main.kind, main.place) == (
        "CSTO Collective Security Council",
        "session",
        "Bishkek",
    )
    assert ("Nikol Pashinyan", ["Prime Minister, Armenia"], "Armenia") in people_of(main)
    assert len(main.participants) == 7
    (acting,) = [t for t in document.registry.tenures if t.acting]
    assert acting.person.name == "Valery Semerikov"
    assert [m.member.id for m in document.registry.members_on("2019-11-28")] == [
        "armenia",
        "belarus",
        "kazakhstan",
        "kyrgyzstan",
        "russia",
        "tajikistan",
    ]
    assert document.registry.chair_in_year(2020).member.name == "Russia"
    assert main.adopted == (
        AdoptedItem("joint statement of the heads of the member states", "statement"),
    )
    assert "Specimen card" not in document.text
    assert [s.topics for s in document.statements] == [("CSTO",)]


def test_organisation_news() -> None:
    document = specimen("organisation-news.txt")
    assert document.source.kind == "organisation"
    assert str(document.source.published) == "2020-01-20"
    lavrov = next(p for p in document.people if p.id == "sergey-lavrov")
    assert [n.text for n in lavrov.names] == ["Sergei Lavrov", "Sergey Lavrov"]
    (acting,) = [t for t in document.registry.tenures if t.acting]
    assert acting.person == lavrov
    (post,) = [t for t in document.registry.tenures if t.title == "Post"]
    assert post.person.name == "Stanislav Zas"
    assert post.organisation is not None
    assert post.organisation.id == "belarus-security-council"
    assert document.registry.offices_of("Stanislav Zas", on="2020-01-20")[0].title != "Post"
    main, session = document.meetings
    assert main.place == "Moscow"
    assert (session.place, str(session.period)) == ("Bishkek", "2019-11-28")
    assert people_of(session) == [("Vladimir Putin", ["President, Russia"], "Russia")]
    assert [(s.kind, str(s.speaker)) for s in document.statements] == [
        ("quoted", "Stanislav Zas"),
        ("quoted", "Sergey Lavrov"),
    ]


def test_foreign_ministry() -> None:
    document = specimen("foreign-ministry.txt")
    assert (str(document.source.published), document.source.time) == ("2020-05-26", "13:23")
    main, other = document.meetings
    assert (str(main.body), main.format) == (
        "CSTO Council of Foreign Ministers",
        "videoconference",
    )
    assert main.chair is not None
    assert main.chair.name == "Sergey Lavrov"
    assert people_of(main)[1:] == [
        (None, ["Executive Secretary, CIS"], "Commonwealth of Independent States"),
        (None, ["Secretary General, SCO"], "Shanghai Cooperation Organisation"),
    ]
    assert main.adopted == (
        AdoptedItem("statement on the 75th anniversary of Victory", "statement", "announced"),
    )
    assert (str(other.body), str(other.period)) == ("CIS Council of Foreign Ministers", "2020-05")
    (statement,) = document.statements
    assert statement.kind == "opening remarks"
    assert statement.text is not None
    assert "es-ES1" not in statement.text
    assert "Advanced settings" not in statement.text


def test_embassy() -> None:
    document = specimen("embassy.txt")
    assert document.source.publisher == "Embassy of Russia in Romania"
    assert (document.source.published, document.source.language) == (None, "en")
    assert document.findings == ("no publication date is printed",)
    main, session, coming = document.meetings
    assert (str(main.period), main.parts) == ("2020-05-26", ("news conference",))
    assert [item.title for item in main.adopted] == [
        "statement on solidarity against the coronavirus",
        "joint statement on a fairer world order",
        "statement of the foreign ministers on the anniversary of Victory",
    ]
    assert (session.place, str(session.period)) == ("Bishkek", "2019-11-28")
    assert (coming.status, str(coming.period), coming.place) == ("announced", "2020-H2", "Moscow")


def test_generic() -> None:
    document = specimen("generic.txt")
    (main,) = document.meetings
    assert main.chair is not None
    assert main.chair.name == "Nikol Pashinyan"
    assert len(main.participants) == 6
    (general,) = [t for t in document.registry.tenures if t.title == "Secretary General"]
    assert (str(general.period.start), str(general.nominated_by)) == ("2023-01-01", "Kazakhstan")
    assert [(s.kind, s.speaker and s.speaker.name) for s in document.statements] == [
        ("remarks", "Nikol Pashinyan"),
        ("question", None),
        ("answer", "Nikol Pashinyan"),
    ]


@pytest.mark.parametrize(
    ("name", "before", "words"),
    [
        ("president-reader.txt", "<…>\n", "Words after a gap that we cannot give to anybody."),
        ("president.html", "<p>&lt;…&gt;</p>\n", "We cannot say whose words these are."),
    ],
)
def test_speech_that_is_nobodys_for_certain_is_unclaimed(
    name: str, before: str, words: str
) -> None:
    text = (SPECIMENS / name).read_text("utf-8")
    added = f"<p>{words}</p>\n" if name.endswith("html") else f"{words}\n"
    document = parse(text.replace(before, before + added))
    assert [document.text[span] for span in document.unclaimed] == [words]
    assert all(words not in (s.text or "") for s in document.statements)
    assert document.findings == ("1 paragraphs of speech without a certain speaker",)


@pytest.fixture(scope="module")
def merged():
    return reduce(or_, [parse(path).registry for path in FILES])


def test_the_ministers_council_of_two_pages_is_one_meeting(merged) -> None:
    (council,) = merged.meetings_of("CSTO Council of Foreign Ministers", during="2020-05-26")
    assert len({e.source.id for e in council.evidence}) == 2
    # the guests whom one page names by their offices are those whom the other names
    assert [p.person and p.person.name for p in council.participants] == [
        "Sergey Lavrov",
        "Stanislav Zas",
        "Vladimir Norov",
        "Sergey Lebedev",
    ]


def test_the_bishkek_session_of_four_pages_is_one_meeting(merged) -> None:
    (session,) = merged.meetings_of("CSTO Collective Security Council", during="2019-11-28")
    assert len({e.source.id for e in session.evidence}) == 4
    assert session.place == "Bishkek"


def test_the_merged_specimens_answer_dated_questions(merged) -> None:
    assert merged.secretary_general_on("2020-03-11").person.name == "Stanislav Zas"
    assert merged.secretary_general_on("2023-11-23").person.name == "Imangali Tasmagambetov"
    assert merged.chair_on("2020-05-26").member.name == "Russia"
    assert merged.chair_in_year(2024).member.name == "Kazakhstan"
    assert merged.disputes == ()
    assert merged.check() == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_is_left_out_for_want_of_a_part(path) -> None:
    assert parse(path).registry.problems == ()


def test_speakers_are_persons_or_nobody() -> None:
    for path in FILES:
        for statement in parse(path).statements:
            assert statement.speaker is None or isinstance(
                statement.speaker, (Person, Organisation)
            )
