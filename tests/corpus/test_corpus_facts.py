"""Facts read out of the corpus against the labels of ``csto/``, and the labels themselves."""

from __future__ import annotations

import corpus_pages
import facts
import pytest
from facts_labels import (
    LABELS,
    MeetingLabel,
    OfficeLabel,
    PageLabels,
    ParticipantLabel,
    load_labels,
)
from facts_score import KINDS, Count, score

from csto_records import parse

needs_corpus = pytest.mark.skipif(
    corpus_pages.missing() is not None, reason=f"{corpus_pages.missing()}"
)

#: A page of our own in the layout of the president's site; nobody said this.
PAGE = """Meeting with Deputy Prime Minister Ivan Specimen

Vladimir Putin met with Deputy Prime Minister Ivan Specimen in the Kremlin.

March 2, 2011
The Kremlin, Moscow
"""


def counts(label: PageLabels) -> dict[str, Count]:
    return score(label, parse(PAGE)).counts


def label(*meetings: MeetingLabel) -> PageLabels:
    return PageLabels("1", meetings, (), (), ())


def meeting(*, day: str, optional: bool = False, kind: str = "meeting") -> MeetingLabel:
    deputy = OfficeLabel("Ivan Specimen", ("Deputy Prime Minister",), ("russia", ""))
    people = (
        ParticipantLabel("Vladimir Putin", (), ("", "russia"), False),
        ParticipantLabel("Ivan Specimen", (deputy,), ("", "russia"), False),
    )
    return MeetingLabel(("",), (kind,), (day,), "held", ("", "Kremlin"), None, optional, people)


def test_every_label_names_its_page_and_can_be_read() -> None:
    labels = load_labels()
    assert len(labels) >= 55
    assert sum(len(page.meetings) for page in labels) > 80
    names = sorted(path.stem for path in LABELS.glob("*.toml"))
    assert sorted(page.page for page in labels) == names


def test_what_is_attested_and_read_is_right() -> None:
    read = parse(PAGE).meetings[0].period
    found = counts(label(meeting(day=str(read.start) if read else "")))
    assert (found["meetings"].right, found["meetings"].missed) == (1, 0)
    assert found["participants"].right == 2


def test_another_day_is_missed_and_invented() -> None:
    found = counts(label(meeting(day="2011-03-03")))
    assert (found["meetings"].right, found["meetings"].missed) == (0, 1)
    assert found["meetings"].invented == len(parse(PAGE).meetings)
    assert (found["participants"].missed, found["participants"].invented) == (2, 2)


def test_another_kind_is_wrong() -> None:
    read = parse(PAGE).meetings[0].period
    found = counts(label(meeting(day=str(read.start) if read else "", kind="visit")))
    assert (found["meetings"].missed, found["meetings"].invented) == (1, 1)
    assert found["participants"].right == 2


def test_what_is_optional_is_not_counted() -> None:
    read = parse(PAGE).meetings[0].period
    found = counts(label(meeting(day=str(read.start) if read else "", optional=True)))
    assert found["meetings"] == Count()
    assert found["participants"] == Count()


def test_f1_is_the_harmonic_mean() -> None:
    count = Count(right=3, missed=1, invented=2)
    mean = 2 * count.precision * count.recall / (count.precision + count.recall)
    assert count.f1 == pytest.approx(mean)
    assert Count().f1 == 0.0


@needs_corpus
def test_no_score_of_the_corpus_falls() -> None:
    totals, differences = facts.read_facts()
    assert set(totals["html"]) == {*KINDS, facts.OVERALL}
    assert facts.fallen(totals, facts.kept_scores()) == [], "\n".join(differences)
