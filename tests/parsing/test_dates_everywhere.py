"""Dates of all blocks at once are those of each block by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from csto_records.model.span import Span
from csto_records.parsing.dates import dates_in, find_dates

PIECES = st.sampled_from(
    [
        "May",
        "March 5",
        " ",
        ", ",
        "2020",
        ".",
        "-",
        "12",
        "in ",
        "June",
        "x",
        "\n",
        "Marching",
        "05.06.2019",
    ]
)
texts = st.lists(PIECES, max_size=14).map("".join)


@given(texts, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_dates_of_spans_are_found_as_in_each_alone(
    text: str, places: list[tuple[int, int]]
) -> None:
    spans = [Span(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in places]
    assert dates_in(text, spans) == [date for span in spans for date in find_dates(text, *span)]
