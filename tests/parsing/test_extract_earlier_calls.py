"""A telephone call of an earlier time is not the one that the page is about."""

from __future__ import annotations

from csto_records import parse

HEAD = "Telephone conversation with Anton Obraztsov\n\nMarch 10, 2021\n\n"
CALL = (
    "President of Belarus Ivan Primerov had a telephone conversation with President of "
    "Tajikistan Anton Obraztsov."
)
EARLIER = (
    "Earlier, Ivan Primerov had a telephone conversation with President of Armenia Pavel Zamenov."
)


def who(*paragraphs: str) -> set[str]:
    meeting = parse(HEAD + "\n\n".join(paragraphs)).meetings[0]
    assert meeting.kind == "telephone conversation"
    return {p.person.name for p in meeting.participants if p.person is not None}


def test_whoever_was_called_earlier_takes_no_part() -> None:
    assert who(CALL, EARLIER) == {"Ivan Primerov", "Anton Obraztsov"}
