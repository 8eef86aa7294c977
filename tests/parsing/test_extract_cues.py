"""Laws of cues: a cue loses no match of its pattern."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.model.span import Span
from csto_records.parsing import extract
from csto_records.parsing.extract.cue import Cue, Cues, folded


def _held(value: Any) -> Iterator[Cue]:
    if isinstance(value, Cue):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _held(item)


def all_cues() -> dict[str, Cue]:
    """Every cue of the extraction, by module, name and number."""
    found = {}
    for module in pkgutil.iter_modules(extract.__path__, f"{extract.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for number, cue in enumerate(_held(value)):
                found[f"{module.name.rpartition('.')[2]}.{name}.{number}"] = cue
    return found


CUES = all_cues()


def test_there_are_cues() -> None:
    assert len(CUES) > 30


@pytest.mark.parametrize("name", CUES)
@given(data=st.data())
def test_each_match_of_a_pattern_holds_one_of_its_words(name: str, data: st.DataObject) -> None:
    cue = CUES[name]
    text = data.draw(st.from_regex(cue.pattern))
    match = cue.pattern.search(text)
    assert match is not None
    assert any(match.start() <= at < match.end() for at in Cues(text).places(cue))
    assert Cues(text).search(cue, Span(0, len(text))) is not None


@given(st.text() | st.text(alphabet="İıſ\N{KELVIN SIGN}ßAaKkSsIi"))
def test_folding_keeps_every_place_and_letter(text: str) -> None:
    small = folded(text)
    assert len(small) == len(text)
    for printed, plain in zip(text, small, strict=True):
        assert re.fullmatch(re.escape(plain), printed, re.IGNORECASE)


@pytest.mark.parametrize("letter", ["ſ", "\N{KELVIN SIGN}", "İ", "ı", "K", "S", "I"])
def test_what_a_pattern_takes_for_a_letter_is_folded_to_it(letter: str) -> None:
    plain = folded(letter)
    assert plain.isascii()
    assert re.fullmatch(plain, letter, re.IGNORECASE)


@pytest.mark.parametrize("name", [n for n in CUES if not n.startswith("occasions.")])
def test_a_cue_is_not_bound_to_the_start_of_the_page(name: str) -> None:
    # "^" is the start of the whole text, wherever a search begins; the cues of occasions alone are
    # tried on sentences cut out of it
    assert "^" not in CUES[name].pattern.pattern.replace("[^", "")
