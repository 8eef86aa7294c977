"""A speaker label is told from a sentence, and taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.parsing.labels import LONGEST, Certainty, find_label, parse_label

LABELS = [
    ("President of Specimenia Ivan Primer", "Ivan Primer", "President of Specimenia"),
    ("Ivan Primer", "Ivan Primer", None),
    ("Mr Primer (retranslated)", "Primer", None),
    ("I.Primer", "I. Primer", None),
    ("Yu. Primer", "Yu. Primer", None),
    ("IVAN PRIMER", "Ivan Primer", None),
    ("PRESIDENT IVAN PRIMER", "Ivan Primer", "PRESIDENT"),
    ("IvanPrimer", "Ivan Primer", None),
    ("Larry King", "Larry King", None),
    ("Chairman of the Board of Specimen Bank Ivan van der Primer", "Ivan van der Primer", ...),
    ("Deputy Chief of Staff, Press Secretary Ivan Primer", "Ivan Primer", ...),
    ("Prime Minister of Turkey Ivan Petr Primer", "Ivan Petr Primer", "Prime Minister of Turkey"),
    ("Head of Specimenbank Ivan Primer", "Ivan Primer", "Head of Specimenbank"),
    ("King Primer II of Specimenia", "Primer II", "King of Specimenia"),
    ("Patriarch Primer", "Primer", "Patriarch"),
    ("UN Secretary-General Ivan Pri-mer", "Ivan Pri-mer", "UN Secretary-General"),
    ("Emir of Qatar Primer bin Ivan Al Obrazets", "Primer bin Ivan Al Obrazets", "Emir of Qatar"),
    ("Retired teacher Anna Obrazets", "Anna Obrazets", "Retired teacher"),
    (
        "Ivan Primer, Director of the Specimen School",
        "Ivan Primer",
        "Director of the Specimen School",
    ),
    (
        "Ivan Primer, a student at Specimen University",
        "Ivan Primer",
        "student at Specimen University",
    ),
    ("Ivan Primer, editor of Specimen Export", "Ivan Primer", "editor of Specimen Export"),
    (
        "Head of Specimenbank Ivan Primer, moderator of the meeting",
        "Ivan Primer",
        "Head of Specimenbank, moderator of the meeting",
    ),
    ("Chairman of Specimenbank, Director Ivan Primer", "Ivan Primer", ...),
    ("Question", None, None),
    ("Remark from the audience", None, None),
    (
        "Deputy Chairman of the Specimen Committee",
        None,
        "Deputy Chairman of the Specimen Committee",
    ),
]

PROSE = [
    "I want to say to Mr Primer",
    "The President of Specimenia instructed the Government",
    "The following people were present, among them Minister Ivan Primer",
    "To Defence Minister Ivan Primer",
    "Text of the Executive Order",
    "European Union",
    "Great Patriotic War",
    "Red Square, May 7",
    "As Ivan Primer said",
    "Ivan Primer also noted",
    "Ivan Primer, who is a director",
    "Ivan Primer, in the director's words",
    "Specimen songs, director of the choir",
    "Good afternoon. Chairman Ivan Primer",
    "Is that so? Ivan Primer",
    "“Chairman Ivan Primer",
    "Contact numbers",
    "My answer is simple",
    "Article 5",
    "7. Ivan Primer",
    "Dear Mr Primer",
    "New York",
    "",
]


@pytest.mark.parametrize(("label", "name", "office"), LABELS)
def test_a_label_is_split_into_office_and_name(
    label: str, name: str | None, office: object
) -> None:
    parsed = parse_label(label)
    assert parsed is not None
    assert parsed[0].name == name
    if office is not ...:
        assert parsed[0].office == office
    elif name is not None:
        assert parsed[0].office == label[: -len(name) - 1]


@pytest.mark.parametrize("line", PROSE)
def test_prose_before_a_colon_is_no_label(line: str) -> None:
    assert parse_label(line) is None
    text = f"{line}: and so it goes on."
    assert find_label(text, 0, len(text)) is None


def test_a_note_is_kept_apart_wherever_it_stands() -> None:
    for text in (
        "Minister Ivan Primer (retranslated): Words.",
        "Minister Ivan Primer: (retranslated) Words.",
        "Minister Ivan Primer: (retranslated): Words.",
    ):
        label = find_label(text, 0, len(text))
        assert label is not None
        assert (label.name, label.note) == ("Ivan Primer", "retranslated")
        assert text[label.words :] == "Words."


def test_a_time_of_day_is_no_label() -> None:
    assert find_label("Ivan Primer 15:40", 0, 17) is None


def test_a_known_speaker_may_lack_the_colon() -> None:
    text = "Ivan Primer. Thank you."
    assert find_label(text, 0, len(text)) is None
    label = find_label(text, 0, len(text), {"Ivan Primer"})
    assert label is not None
    assert text[label.words :] == "Thank you."


def test_bold_type_makes_a_bare_name_certain() -> None:
    text = "Ivan Primer: Words."
    plain, bold = find_label(text, 0, len(text)), find_label(text, 0, len(text), bold=11)
    assert plain is not None
    assert bold is not None
    assert (plain.certainty, bold.certainty) == (Certainty.WEAK, Certainty.STRONG)


def test_spans_hold_the_label_without_its_colon() -> None:
    text = "xx Minister\u00a0Ivan Primer\n: Words."
    label = find_label(text, 3, len(text))
    assert label is not None
    assert text[label.span.slice] == "Minister\u00a0Ivan Primer"
    assert label.text == "Minister Ivan Primer"


@given(st.text(max_size=400))
def test_any_text_is_a_label_or_is_not(text: str) -> None:
    label = find_label(text, 0, len(text))
    if label is not None:
        assert 0 <= label.span.start < label.span.end <= label.words <= len(text)
        assert label.span.end <= LONGEST
