"""The report of what a change of a rule does to the lines of the corpus."""

from __future__ import annotations

import lzma
import re

import corpus_pages
import pytest
from effects import Effect, effects_of, report
from effects_lines import PageReach, Reach, reach_of
from effects_store import KEPT, lines_of, packed, ranges, unpacked
from hypothesis import given
from hypothesis import strategies as st

from csto_records import parse

#: A page of our own in the layout of the president's site; nobody said this.
PAGE = """Meeting with Deputy Prime Minister Ivan Specimen

Vladimir Putin met with Deputy Prime Minister Ivan Specimen in the Kremlin.

March 2, 2011
The Kremlin, Moscow
"""

numbers = st.sets(st.integers(1, 400), min_size=1).map(lambda found: tuple(sorted(found)))
reaches = st.dictionaries(
    st.sampled_from(["page: speech", "chairs: chairmanship.start", "cast: person.names"]),
    st.builds(Reach, numbers, st.sampled_from(["0a1b", "ffff"])),
)
pages = st.builds(PageReach, st.sampled_from(["00000000", "0123abcd"]), reaches)


@given(numbers)
def test_ranges_give_the_same_lines_back(lines: tuple[int, ...]) -> None:
    assert lines_of(ranges(lines)) == lines


@given(st.dictionaries(st.tuples(st.just("html"), st.sampled_from(["7", "12"])), pages))
def test_what_is_packed_is_unpacked(effects: dict[tuple[str, str], PageReach]) -> None:
    assert unpacked(packed(effects)) == effects
    assert packed(effects) == packed(dict(reversed(effects.items())))


@given(pages)
def test_a_page_has_no_effect_against_itself(page: PageReach) -> None:
    assert list(effects_of("html", "7", page, page)) == []


@given(pages, pages)
def test_what_one_side_gains_the_other_loses(one: PageReach, other: PageReach) -> None:
    there, back = (list(effects_of("html", "7", *pair)) for pair in ((one, other), (other, one)))
    assert [(e.rule, e.gained, e.lost) for e in there] == [(e.rule, e.lost, e.gained) for e in back]


def test_every_claim_with_a_span_lies_on_a_line_of_a_rule() -> None:
    document, reach = reach_of(PAGE)
    assert document.claims == parse(PAGE).claims
    fields = {rule.split(": ")[1] for rule in reach.rules}
    spans = [claim for claim in document.claims if claim.span is not None]
    assert {f"{claim.kind}.{claim.field}" for claim in spans} <= fields
    assert not any(rule.startswith("extract: ") for rule in reach.rules)
    last = str(document.text).count("\n") + 1
    assert all(1 <= line <= last for one in reach.rules.values() for line in one.lines)


def test_a_rule_that_is_gone_is_reported_with_its_lines() -> None:
    document, reach = reach_of(PAGE)
    rule, lost = next((r, found) for r, found in reach.rules.items() if "participants" in r)
    without = PageReach(reach.digest, {r: f for r, f in reach.rules.items() if r != rule})
    (effect,) = effects_of("html", "7", reach, without)
    assert effect == Effect(rule, "html", "7", (), lost.lines, False, False)
    text = str(document.text).split("\n")
    head, *rows = report([(effect, text)], 50)
    assert head == f"{rule}: +0 -{len(lost.lines)} lines, ~0 pages, of 1 changed"
    assert all(row.startswith("  - html 7:") for row in rows)
    assert len(rows) == len(lost.lines)


def test_the_baseline_holds_no_text_of_a_page() -> None:
    rule = r"= (?:page: [a-z]+|[a-z_]+: [a-z]+\.[a-z_]+)"
    page = rf"@ (?:{'|'.join(corpus_pages.FORMS)}) [0-9]+ [0-9a-f]{{8}}"
    reach = r"[0-9]+ [0-9,-]+ [0-9a-f]{4}"
    line = re.compile(f"{rule}|{page}|{reach}")
    data = KEPT.read_bytes()
    assert len(data) < 1_500_000
    odd = [row for row in lzma.decompress(data).decode().splitlines() if not line.fullmatch(row)]
    assert odd == []


@pytest.mark.skipif(corpus_pages.missing() is not None, reason=f"{corpus_pages.missing()}")
def test_the_baseline_has_every_page_of_the_corpus() -> None:
    ids = {page_id for page_id, _ in corpus_pages.html_pages()}
    assert unpacked(KEPT.read_bytes()).keys() == {
        (form, page_id) for form in corpus_pages.FORMS for page_id in ids
    }
