"""HTML and the two texts of one page give the same records, over the corpus.

A seeded sample by default; every page with ``CSTO_CORPUS=all``, and in ``make corpus``.
"""

from __future__ import annotations

import os

import corpus_pages
import forms
import pytest

EVERY = 1 if os.environ.get("CSTO_CORPUS") == "all" else 5

needs_corpus = pytest.mark.skipif(
    corpus_pages.missing() is not None, reason=f"{corpus_pages.missing()}"
)


@needs_corpus
def test_html_and_texts_give_the_same_records() -> None:
    report, wrong = forms.check(EVERY)
    assert wrong == [], "\n".join(report)


def test_each_known_difference_has_a_reason() -> None:
    known = forms.known()
    assert all(why for why in known.values())
    assert {form for form, _ in known} <= set(corpus_pages.FORMS)
