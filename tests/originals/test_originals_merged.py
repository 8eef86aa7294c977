"""The five originals together."""

from __future__ import annotations

import pytest
from original_files import NUMBERS, merged, needs_originals, original, participants

from csto_records import NoAnswer, Registry, StillRunning

pytestmark = needs_originals


@pytest.fixture(scope="module")
def registry() -> Registry:
    return merged()


def sources(record) -> set[str]:
    return {evidence.source.id for evidence in record.evidence}


@pytest.mark.parametrize("number", NUMBERS)
def test_every_character_is_accounted_for(number: str) -> None:
    document = original(number)
    assert document.unclaimed == ()
    assert document.registry.problems == ()
    end = 0
    for block in document.blocks:
        assert document.text[end : block.span.start].strip() == ""
        end = block.span.end
    assert document.text[end:].strip() == ""


@pytest.mark.parametrize("number", NUMBERS)
def test_evidence_stands_in_the_text(number: str) -> None:
    document = original(number)
    length = len(document.text)
    for claim in document.claims:
        if claim.span is not None:
            assert 0 <= claim.span.start < claim.span.end <= length
    for statement in document.statements:
        assert statement.span is not None
        assert statement.text == document.text[statement.span]
    for person in document.people:
        said = " ".join(document.text.split())
        assert all(name.text in said for name in person.names)


def test_the_ministers_council_is_one_meeting_with_two_sources(registry: Registry) -> None:
    (council,) = registry.meetings_of("CSTO Council of Foreign Ministers", during="2020-05-26")
    assert sources(council) == {original("002").source.id, original("004").source.id}
    assert council.chair is not None
    assert council.chair.name == "Sergey Lavrov"
    assert council.parts == ("news conference",)
    assert len(council.adopted) == 5
    # the guests whom 002 names by their offices alone are those whom 004 names
    assert participants(council) == participants(original("004").meetings[0])
    assert len(registry.statements_by(meeting=council)) == 2


def test_the_bishkek_session_is_one_meeting_with_three_sources(registry: Registry) -> None:
    (session,) = registry.meetings_of("CSTO Collective Security Council", during="2019-11-28")
    assert sources(session) == {original(number).source.id for number in ("000", "001", "004")}
    assert (session.place, session.kind) == ("Bishkek", "session")
    term = registry.secretary_general_on("2020-03-11")
    assert term.decided_at == session


def test_the_announced_meeting_stays_apart(registry: Registry) -> None:
    found = registry.meetings_of("CSTO Council of Foreign Ministers")
    assert [m.status for m in found] == ["held", "announced"]


def test_who_chaired(registry: Registry) -> None:
    assert [c.member.id for c in registry.chairmanships] == ["russia", "belarus", "kazakhstan"]
    for day in ("2020-01-20", "2020-03-11", "2020-05-26"):
        assert registry.chair_on(day).member.id == "russia"
    assert registry.chair_on("2023-12-31").member.id == "belarus"
    assert registry.chair_on("2024-01-01").member.id == "kazakhstan"
    assert registry.chair_in_year(2023).member.id == "belarus"
    assert registry.chair_in_year(2020).member.id == "russia"
    assert registry.known_by("2020-12-31").chair_in_year(2020).member.id == "russia"
    assert registry.chairs_in_year(2020)[0].member.id == "russia"


def test_who_was_secretary_general(registry: Registry) -> None:
    for day in ("2020-01-01", "2020-01-20", "2020-03-11", "2020-05-26"):
        assert registry.secretary_general_on(day).person.name == "Stanislav Zas"
    general = registry.secretary_general_on("2023-11-23")
    assert general.person.name == "Imangali Tasmagambetov"
    with pytest.raises(NoAnswer):
        registry.secretary_general_on("2019-12-31")


def test_a_term_of_several_pages_is_one_term(registry: Registry) -> None:
    (general,) = [t for t in registry.offices_of("Stanislav Zas") if t.title != "Post"]
    assert sources(general) == {original(number).source.id for number in ("000", "001", "004")}
    assert isinstance(general.period.end, StillRunning)
    assert str(general.period.end.as_of) == "2020-05-26"
    minister = [(t.acting, str(t.period)) for t in registry.offices_of("Sergey Lavrov")]
    assert [acting for acting, _ in minister] == [True, False]


def test_what_was_known_by_a_day(registry: Registry) -> None:
    early = registry.known_by("2020-02-01")
    assert [s.id for s in early.sources] == [original("001").source.id]
    assert early.chair_in_year(2020).member.id == "russia"
    term = early.secretary_general_on("2020-01-20")
    assert (term.person.name, term.decided_on) == ("Stanislav Zas", None)
    with pytest.raises(NoAnswer):
        early.chair_on("2024-01-01")
    with pytest.raises(NoAnswer):
        early.secretary_general_on("2023-11-23")
    spring = registry.known_by("2020-04-01").secretary_general_on("2020-03-11")
    assert str(spring.decided_on) == "2019-11-28"


def test_nothing_contradicts(registry: Registry) -> None:
    assert registry.disputes == ()
    assert registry.check() == ()
    assert registry.problems == ()


def test_people_are_found_in_any_spelling(registry: Registry) -> None:
    (lavrov,) = registry.find("Сергей Лавров")
    assert registry.find("Sergei Lavrov") == (lavrov,) == registry.find("Lavrov")
    assert len(registry.statements_by("Lavrov")) == 4
