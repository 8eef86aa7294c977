"""Laws of the recognition of people, on arbitrary texts."""

import re

from hypothesis import given
from hypothesis import strategies as st
from people_specimens import NOT_PEOPLE, SPECIMENS

from csto_records.model.span import Span
from csto_records.names import fold, same_name
from csto_records.parsing.people import PersonMention, people_in, split_label
from work_counted import steps

PIECES = st.sampled_from(
    [
        "President",
        "Minister",
        "of",
        "the",
        "Ivan",
        "Probnov",
        "Sampleyan",
        "Mr",
        "S.",
        "V.",
        "Russia",
        "Belarus",
        "CSTO",
        ",",
        ".",
        "\n",
        "\n\n",
        " and\n    ",
        "von der",
        "al-",
        "II",
        "I",
        "Foreign",
        "Deputy",
        "former",
        "Acting",
        "’s",
        ":",
        "(",
        ")",
        "“",
        "”",
        "–",
        "Secretary General",
        "Xi",
        "Jinping",
        "King\n    ",
        "IVAN",
        "PROBNOV",
        "to",
        "who",
        "said",
        "Street",
        "named after",
        "Patriarch",
        "Kirill",
        "Kim",
        "Зась",
        "\u200b",
        "\u202e",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=40).map("".join),
)


def blocks(text: str) -> list[Span]:
    return [Span(*match.span()) for match in re.finditer(r"(?:[^\n]+\n?)+", text)]


def people(text: str) -> tuple[PersonMention, ...]:
    return people_in(text, blocks(text), default_state="russia", default_organisation="csto")


@given(TEXTS)
def test_mentions_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for mention in people(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end


@given(TEXTS)
def test_the_text_of_a_mention_is_its_name(text: str) -> None:
    for mention in people(text):
        printed = text[mention.span.slice]
        assert " ".join(printed.split()) == mention.name
        assert fold(printed) == fold(mention.name)
        assert mention.name[0].isupper()


@given(TEXTS)
def test_offices_lie_in_the_text_outside_the_name(text: str) -> None:
    for mention in people(text):
        for office in mention.offices:
            assert 0 <= office.span.start < office.span.end <= len(text)
            assert office.span.end <= mention.span.start or mention.span.end <= office.span.start
            assert office.title
            assert " ".join(text[office.span.slice].split()).startswith(office.printed)


@given(TEXTS)
def test_no_office_is_given_to_two_people(text: str) -> None:
    spans = [office.span for mention in people(text) for office in mention.offices]
    assert len(set(spans)) == len(spans)


@given(TEXTS)
def test_full_names_are_full_names_of_the_same_document(text: str) -> None:
    names = [mention.name for mention in people(text)]
    for mention in people(text):
        if mention.full_name is not None:
            assert any(same_name(mention.full_name, name) for name in names)
            assert fold(mention.name).split()[-1] in fold(mention.full_name).split()


@given(TEXTS, TEXTS)
def test_a_block_without_people_changes_nothing(text: str, other: str) -> None:
    before = people(text)
    after = people_in(
        text + "\n\nand so on.",
        [*blocks(text), Span(len(text) + 2, len(text) + 12)],
        default_state="russia",
        default_organisation="csto",
    )
    assert before == after


@given(TEXTS)
def test_any_label_can_be_split(text: str) -> None:
    office, name = split_label(text)
    assert office is None or office
    assert name is None or name


def test_the_same_text_is_read_the_same_way_twice() -> None:
    text = " ".join([*(sentence for sentence, _ in SPECIMENS), *NOT_PEOPLE])
    assert people(text) == people(text)


def _work(text: str) -> int:
    return steps(lambda: people_in(text, [Span(0, len(text))], default_state="russia"))


def test_work_grows_with_the_text_and_not_faster() -> None:
    hard = (
        "Ivan Probnov ",
        "President of ",
        "Minister of Foreign Affairs and ",
        "Probnov ",
        "A. ",
        "Mr ",
        "Xi ",
        "von der ",
        "“Ivan Probnov” (",
        "Ivan Probnov, the President of ",
        "a",
        "X",
        "Ivan\n",
        "- ’s ",
    )
    for piece in hard:
        few, many = 4_000, 32_000
        _work(piece * (few // len(piece)))  # what is read once and kept is not counted
        short = _work(piece * (few // len(piece)))
        long = _work(piece * (many // len(piece)))
        assert long < 10 * short + 100, piece
