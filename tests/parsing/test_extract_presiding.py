"""Who chaired the meeting, where it met, and whether by video.

The people and the events of these pages are invented; states and bodies have the names by which
they are recognised.
"""

from __future__ import annotations

import pytest

from csto_records import Meeting, parse

SESSION = "Session of the CSTO Collective Security Council"
HEAD = "March 10, 2021, Sochi"
CHAIR = "President of Belarus Ivan Primerov"
GUEST = "President of Tajikistan Anton Obraztsov"


def meeting(*paragraphs: str, title: str = SESSION, head: str = HEAD) -> Meeting:
    return parse("\n\n".join((title, head, *paragraphs))).meetings[0]


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        (SESSION, f"{CHAIR} chaired a session of the CSTO Collective Security Council."),
        (
            SESSION,
            f"{CHAIR} chaired a meeting, via videoconference, of the CSTO Collective "
            "Security Council.",
        ),
        (SESSION, f"{CHAIR} chaired the meeting that was also attended by {GUEST}."),
        (SESSION, f"{CHAIR} presided over the session."),
        ("Meeting on the price of bread", f"{CHAIR} chaired a meeting on the price of bread."),
        (f"{CHAIR} chaired a session of the State Council", "They sang."),
    ],
)
def test_who_chaired_is_named_right_before(title: str, sentence: str) -> None:
    assert str(meeting(sentence, title=title).chair) == "Ivan Primerov"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{CHAIR} took part in the session. He chaired a choir.",
        f"On January 12, 2021, {CHAIR} chaired a session of the CSTO Collective Security Council.",
        f"{CHAIR} chaired a meeting of the Village Choir Commission.",
        f"{CHAIR}, who also spoke, chaired the session.",
    ],
)
def test_nobody_is_made_chair(sentence: str) -> None:
    assert meeting(sentence).chair is None


def test_those_who_meet_one_another_have_no_chair() -> None:
    title = f"{CHAIR} met with {GUEST}"
    assert meeting(f"{CHAIR} chaired the meeting.", title=title).chair is None


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (f"{CHAIR} chaired the session in St Petersburg.", "St Petersburg"),
        (f"The session was held in Dushanbe under the chairmanship of {CHAIR}.", "Dushanbe"),
        (f"The session held in May was not this one, said {CHAIR}.", "Sochi"),
        (f"The session was held in Minsk on May 3, 2019, said {CHAIR}.", "Sochi"),
    ],
)
def test_a_body_met_where_the_page_says_and_not_before_the_screen(
    sentence: str, place: str
) -> None:
    found = meeting(f"{GUEST} took part in the session via videoconference.", sentence)
    assert (found.format, found.place) == ("videoconference", place)


@pytest.mark.parametrize(
    "sentence",
    [
        f"{GUEST} (via videoconference) took part as well.",
        f"The leaders were joined, via videoconference, by {GUEST}.",
    ],
)
def test_a_guest_on_the_screen_makes_no_videoconference(sentence: str) -> None:
    found = meeting(f"The session was chaired by {CHAIR}.", sentence)
    assert found.format == "in person"
    assert {str(one.person) for one in found.participants} == {"Ivan Primerov", "Anton Obraztsov"}


def test_nobody_travels_by_video() -> None:
    found = meeting(
        f"{CHAIR} arrived in Dushanbe. The leaders will open a plant via videoconference.",
        title=f"{CHAIR} arrived in Dushanbe",
        head="March 10, 2021, Dushanbe",
    )
    assert (found.kind, found.format) == ("visit", "in person")


def test_a_breakfast_beside_a_summit_is_no_session() -> None:
    found = meeting(
        f"Ivan Primerov began the second day of the CSTO summit with {GUEST}.",
        title=f"Working breakfast with {GUEST}",
    )
    assert (found.kind, found.body) == ("meeting", None)


@pytest.mark.parametrize(
    "sentence",
    [
        f"Also taking part in the restricted-attendance meeting were {GUEST}.",
        f"Also taking part in the ceremony were {GUEST}.",
        f"The talks began with a restricted attendance meeting that included {GUEST}.",
        f"{GUEST} was also invited to join the talks.",
        f"Also present are {GUEST}.",
    ],
)
def test_they_took_part(sentence: str) -> None:
    people = meeting(f"The session was chaired by {CHAIR}.", sentence).participants
    assert "Anton Obraztsov" in {str(one.person) for one in people}
