"""Laws of looking for many words at once: the automaton finds what a plain search finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import csto_records as csto
from csto_records import needles
from csto_records.needles import Needles, as_bytes
from csto_records.parsing.extract import cue
from csto_records.vocabulary import recognition
from csto_records.vocabulary.phrases import Phrases, words_of

SPECIMENS = Path(__file__).parents[2] / "seeds" / "specimens"

pytest.importorskip("ahocorasick_rs", reason="the extra csto-records[fast] is not installed")

# few letters, so that words stand in texts and within one another
LETTERS = "abAé’ "
WORDS = st.lists(st.text("abAé", min_size=1, max_size=4), min_size=1, max_size=6, unique=True)


@given(WORDS, st.text(LETTERS, max_size=40))
def test_the_automaton_finds_every_place_of_every_word(words: list[str], text: str) -> None:
    found = Needles(words).places(as_bytes(text))
    assert found is not None
    assert sorted(found) == sorted(
        (number, at, at + len(word))
        for number, word in enumerate(words)
        for at in range(len(text))
        if text.startswith(word, at)
    )
    assert [end for _, _, end in found] == sorted(end for _, _, end in found)


@given(st.text())
def test_each_character_is_one_byte(text: str) -> None:
    data = as_bytes(text)
    assert len(data) == len(text)
    for letter, byte in zip(text, data, strict=True):
        assert chr(byte) == letter or (chr(byte) == "?" and ord(letter) > 255)


def test_halves_of_characters_are_no_hindrance() -> None:
    assert as_bytes("\ud800a") == b"?a"


PHRASES = {
    words_of(form): form
    for form in (
        "Russia",
        "Russian Federation",
        "People's Republic of China",
        "People",
        "CIS",
        "CIS Council",
        "Cote d'Ivoire",
        "collective rapid forces",
        "the States",
        "U.S",
    )
}
PIECES = st.sampled_from(
    sorted(
        {word for words in PHRASES for word in words}
        | {"People’s", "Russia’s", "Russia's", "xRussia", "Russians", "CIS-wide", "CIS.", "(CIS)"}
        | {"U.S", "U.S.", "The", "rapid", "-", ",", ".", "’", "é", "Ж"}
    )
)
GAPS = st.sampled_from(["", " ", "  ", ", ", "\n", "\n\n", "' ", ".", "-"])


@given(st.lists(st.tuples(PIECES, GAPS), max_size=25))
def test_phrases_are_the_same_with_and_without_the_automaton(
    pieces: list[tuple[str, str]],
) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    with_automaton: Phrases[str] = Phrases(PHRASES)
    without: Phrases[str] = Phrases(PHRASES)
    without._needles = _none()
    assert with_automaton.everywhere(text) == without.everywhere(text)


def _none() -> Needles:
    plain = Needles.__new__(Needles)
    plain._automaton = None
    return plain


CUE_WORDS = sorted({word for made in cue.BOOK.cues for word in made.words})


@given(
    st.lists(
        st.sampled_from([*CUE_WORDS, " ", "É", "ſ", "\N{KELVIN SIGN}", "İ", "’"]), max_size=20
    ).map("".join),
    st.sampled_from(cue.BOOK.cues),
)
def test_cues_stand_where_their_words_stand(text: str, made: cue.Cue) -> None:
    with_automaton, without = cue.Cues(text), cue.Cues(text)
    without._all, without._places, without._small = False, {}, cue.folded(text)
    assert list(with_automaton.places(made)) == list(without.places(made))
    for span in (csto.Span(0, len(text)), csto.Span(len(text) // 3, len(text) // 2)):
        for one, other in (
            (with_automaton.search(made, span), without.search(made, span)),
            (with_automaton.near(made, span), without.near(made, span)),
        ):
            assert (one and one.span()) == (other and other.span())
        assert repr(with_automaton.by_itself(made, span)) == repr(without.by_itself(made, span))


def test_words_of_cues_are_small_letters_that_are_one_byte() -> None:
    for word in CUE_WORDS:
        assert word.isascii(), word
        assert word == word.lower(), word


def test_a_cue_that_is_made_later_is_found_as_well() -> None:
    made = cue.cue(re.compile("zyzzyva"), "zyzzyva")
    try:
        assert list(cue.Cues("a zyzzyva").places(made)) == [2]
    finally:
        cue.BOOK.cues.remove(made)


def test_documents_are_the_same_without_the_automaton(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [path for path in sorted(SPECIMENS.iterdir()) if path.suffix in (".txt", ".html")]
    assert paths
    read = [csto.parse(path) for path in paths]
    monkeypatch.setattr(needles, "_automata", None)
    monkeypatch.setattr(cue, "places_of_all", lambda text: None)
    monkeypatch.setattr(recognition._phrases(), "_needles", Needles(()))
    assert [csto.parse(path) for path in paths] == read
