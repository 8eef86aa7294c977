"""What must hold for whatever is read: the tests and ``tools/fuzz.py`` check the same."""

from __future__ import annotations

import csto_records as csto
from csto_records.batch.reader import Document


def check(data: bytes | str, media_type: str | None = None) -> Document | None:
    """Read; only `UnreadableDocument` may be raised, and what is read must hold together."""
    try:
        document = csto.parse(data, media_type=media_type)
    except csto.UnreadableDocument:
        return None
    text = document.text
    at = 0
    for block in document.blocks:
        assert at <= block.span.start < block.span.end <= len(text)
        assert not text[at : block.span.start].strip(), "text between blocks"
        at = block.span.end
    assert not text[at:].strip(), "text after the last block"
    for claim in document.claims:
        if claim.span is not None:
            assert 0 <= claim.span.start <= claim.span.end <= len(text)  # a label may have no words
    assert document.registry.problems == ()
    for statement in document.statements:
        assert statement.span is not None
        assert statement.text == text[statement.span]
    assert len({person.id for person in document.people}) == len(document.people)
    assert all(meeting.status for meeting in document.meetings)
    text.encode("utf-8")
    return document


def check_input(data: bytes) -> None:
    """What the fuzzer calls: the first byte says how the rest is handed over."""
    kind, content = (data[0] % 4, data[1:]) if data else (0, data)
    if kind == 3:
        check(content.decode("utf-8", "surrogateescape"))
    else:
        check(content, (None, "text/html", "text/plain")[kind])
