"""Who chairs an organisation, as pages put it."""

from __future__ import annotations

import pytest

from csto_records import Document, EndedOn, StillRunning, parse

HEAD = "March 10, 2021, Minsk"


def page(
    *paragraphs: str, title: str = "Meeting with President of Belarus Ivan Primerov"
) -> Document:
    return parse("\n\n".join((title, HEAD, *paragraphs)))


def chairs(*paragraphs: str) -> list[tuple[str, str, str, bool]]:
    """Organisation, state, start, and whether it runs on the day of the page."""
    return sorted(
        (
            str(c.organisation.id),
            c.member.id,
            str(c.period.start),
            isinstance(c.period.end, StillRunning) or c.period.attested is not None,
        )
        for c in page(*paragraphs).registry.chairmanships
    )


def running(*paragraphs: str) -> list[tuple[str, str]]:
    return [(body, state) for body, state, _, runs in chairs(*paragraphs) if runs]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tajikistan will now be chairing the CSTO.",
        "Tajikistan is presiding over the CSTO.",
        "The neighbours praised Tajikistan's 2021 CSTO Presidency.",
        "They spoke of the CSTO, where Tajikistan presided in 2021.",
        "They thanked Tajikistan as the current Chair of the CSTO.",
        "As the country currently holding the presidency of the CSTO, Tajikistan will speak.",
        "As Chairman of the CSTO, President of Tajikistan Anton Obraztsov gave directions.",
        "They met in the CSTO, under the current Tajik chairmanship.",
    ],
)
def test_a_state_chairs_on_the_day_of_the_page(sentence: str) -> None:
    assert running(sentence) == [("csto", "tajikistan")]


@pytest.mark.parametrize(
    "sentence",
    [
        "They await the upcoming Tajik presidency of the CSTO.",
        "They prepare for Tajikistan's assumption of the presidency of the CSTO.",
        "Tajikistan will chair the CSTO next year.",
        "Words on Tajikistan's CSTO presidency. I know as a result of our presidency we will sing.",
        "In July, Tajikistan takes over the presidency of the CSTO.",
    ],
)
def test_a_chair_to_come_is_not_held(sentence: str) -> None:
    found = chairs(sentence)
    assert [(body, state, runs) for body, state, _, runs in found] == [
        ("csto", "tajikistan", False)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They recalled the former Tajik chairmanship of the CSTO.",
        "Tajikistan chairs the CSTO working group on song.",
        "Before the CSTO summit he ran for the Tajik presidency.",
        "They praised the Tajik and Serbian presidency of the CSTO and the CIS.",
        "Tajikistan holds the presidency of the UN Security Council, not far from the CSTO.",
        "The CSTO, the CIS and the SCO met under Tajik chairmanship.",
    ],
)
def test_nothing_is_said_of_who_chairs(sentence: str) -> None:
    assert chairs(sentence) == []


def test_both_organisations_are_chaired() -> None:
    both = [("csto", "tajikistan"), ("sco", "tajikistan")]
    assert running("Specimen text on Tajikistan's presidency of the CSTO and the SCO.") == both
    assert (
        running("They spoke of the CSTO and the SCO. Tajikistan chairs these two organisations.")
        == both
    )


def test_the_speaker_and_the_listener_are_of_a_state() -> None:
    ours = "President of Tajikistan Anton Obraztsov: As chair of the CSTO, we sing."
    assert running(ours) == [("csto", "tajikistan")]
    yours = "President of Belarus Ivan Primerov: You are heading the CSTO this year."
    answer = "President of Tajikistan Anton Obraztsov: Specimen text."
    assert running(yours, answer) == [("csto", "tajikistan")]


def test_when_it_begins() -> None:
    (first, second) = chairs(
        "President of Tajikistan Anton Obraztsov: In January, Tajikistan assumed the presidency of "
        "the CSTO, and we will preside in the SCO from early 2022."
    )
    assert first == ("csto", "tajikistan", "2021-01", True)
    assert second == ("sco", "tajikistan", "2022", False)


def test_the_chair_passes_today() -> None:
    document = page("Today the CSTO chairmanship is being transferred from Tajikistan to Belarus.")
    outgoing, incoming = sorted(
        document.registry.chairmanships, key=lambda c: c.member.id, reverse=True
    )
    assert outgoing.member.id == "tajikistan"
    assert isinstance(outgoing.period.end, EndedOn)
    assert str(outgoing.period.end.date) == "2021-03-10"
    assert str(incoming.period.start) == "2021-03-10"


def test_the_chair_passes_at_a_coming_session() -> None:
    document = page(
        "On March 14 they will go to the CSTO Collective Security Council session. Belarus will "
        "take over CSTO chairmanship from Tajikistan at the Collective Security Council session.",
    )
    by_state = {c.member.id: c.period for c in document.registry.chairmanships}
    assert str(by_state["belarus"].start) == "2021-03-14"
    assert isinstance(by_state["tajikistan"].end, EndedOn)
    assert by_state["tajikistan"].attested is not None


# -- the council ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "council", ["Collective Security Council", "CIS Collective Security Council"]
)
def test_the_collective_security_council_is_of_the_csto(council: str) -> None:
    document = page(f"They prepared a session of the {council}.")
    ids = {claim.subject for claim in document.claims if claim.kind == "organisation"}
    assert "csto-collective-security-council" in ids
    assert not any(
        id.endswith(("russia-security-council", "belarus-security-council")) for id in ids
    )
