"""Who else met whom, and what only sounds like another meeting.

The people and the events of these pages are invented; states have the names by which they are
recognised.
"""

from __future__ import annotations

import pytest

from csto_records import Meeting, parse

HOST, GUEST = "President of Belarus Ivan Primerov", "President of Tajikistan Anton Obraztsov"
THIRD = "President of Armenia Petr Probnov"
TALKS = f"{HOST} met with {GUEST}"
VISIT = f"{HOST} made a state visit to Tajikistan"
SESSION = "Session of the CSTO Collective Security Council in Minsk"
SONG = "Specimen text on song."


def others(title: str, *paragraphs: str) -> list[Meeting]:
    """All meetings of the page but that of its title."""
    text = "\n\n".join((title, "March 10, 2021, Minsk", SONG, SONG, *paragraphs))
    return list(parse(text).meetings[1:])


def told(meeting: Meeting) -> tuple[str, str, str | None, str | None, list[str]]:
    """Kind, status, day, place and people."""
    assert meeting.period is not None
    people = sorted(str(one.person) for one in meeting.participants)
    return meeting.kind, meeting.status, str(meeting.period.start), meeting.place, people


@pytest.mark.parametrize(
    ("title", "paragraphs", "expected"),
    [
        (
            TALKS,
            (f"He also met with {THIRD}.",),
            ("meeting", "held", "2021-03-10", "Minsk", ["Ivan Primerov", "Petr Probnov"]),
        ),
        (
            TALKS,
            ("Ivan Primerov last met with Anton Obraztsov in Grodno on May 2, 2020.",),
            ("meeting", "held", "2020-05-02", "Grodno", ["Anton Obraztsov", "Ivan Primerov"]),
        ),
        (
            TALKS,
            ("Ivan Primerov: We held talks in Grodno on May 2, 2020.", f"Anton Obraztsov: {SONG}"),
            ("talks", "held", "2020-05-02", "Grodno", ["Anton Obraztsov", "Ivan Primerov"]),
        ),
        (  # the first of the days that lies ahead
            TALKS,
            (
                f"Ivan Primerov: The talks with {THIRD} scheduled for May 12, 2020, or May 5, 2021 "
                "in Grodno are near.",
                f"Anton Obraztsov: {SONG}",
            ),
            ("talks", "announced", "2021-05-05", "Grodno", ["Petr Probnov"]),
        ),
        (  # the guest of the airport is named there, or is the subject of the page
            VISIT,
            (
                f"{GUEST} welcomed Ivan Primerov at the airport. During their conversation they "
                "sang.",
            ),
            ("meeting", "held", "2021-03-10", "Minsk", ["Anton Obraztsov", "Ivan Primerov"]),
        ),
        (
            VISIT,
            (f"{GUEST} welcomed him at the airport. During their conversation they sang.",),
            ("meeting", "held", "2021-03-10", "Minsk", ["Anton Obraztsov", "Ivan Primerov"]),
        ),
        (
            VISIT,
            (f"The song was followed by talks between Ivan Primerov and {GUEST}.",),
            ("talks", "held", "2021-03-10", "Minsk", ["Anton Obraztsov", "Ivan Primerov"]),
        ),
    ],
)
def test_another_meeting(
    title: str,
    paragraphs: tuple[str, ...],
    expected: tuple[str, str, str | None, str | None, list[str]],
) -> None:
    assert [told(meeting) for meeting in others(title, *paragraphs)] == [expected]


@pytest.mark.parametrize(
    ("title", "paragraphs"),
    [
        # on a day that is not told
        (TALKS, (SONG, f"Yesterday he met with {THIRD}.")),
        (TALKS, (SONG, f"He met with {THIRD} last week.")),
        (TALKS, ("Ivan Primerov last met with Anton Obraztsov in Grodno.",)),
        (TALKS, ("Ivan Primerov: We held talks in Grodno last year.", f"Anton Obraztsov: {SONG}")),
        # on a day that cannot be
        (TALKS, ("Ivan Primerov last met with Anton Obraztsov in Grodno on May 2, 2022.",)),
        (
            TALKS,
            ("Ivan Primerov: We held talks in Grodno on May 2, 2022.", f"Anton Obraztsov: {SONG}"),
        ),
        # no meeting
        (TALKS, ("Ivan Primerov last spoke with Anton Obraztsov on May 2, 2020.",)),
        # nobody is named
        (
            TALKS,
            (
                "Ivan Primerov: The talks with our neighbours scheduled for May 5, 2021 are near.",
                f"Anton Obraztsov: {SONG}",
            ),
        ),
        (SESSION, (SONG, "He also met with his friends.")),
        (
            VISIT,
            ("A choir welcomed the guests at the airport. During their conversation they sang.",),
        ),
        (VISIT, ("The song was followed by talks.",)),
        # a visit's talks of another day
        (VISIT, (f"The song was followed by talks with {GUEST} on March 9.",)),
    ],
)
def test_no_other_meeting(title: str, paragraphs: tuple[str, ...]) -> None:
    assert others(title, *paragraphs) == []


def test_a_welcome_on_a_page_about_nobody_is_no_meeting() -> None:
    welcome = "A choir welcomed the guests at the airport. During their conversation they sang."
    assert (
        parse(f"The price of bread\n\nMarch 10, 2021, Minsk\n\n{SONG}\n\n{welcome}").meetings == ()
    )
