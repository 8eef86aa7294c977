"""Laws of reading: whatever comes in, nothing is raised but UnreadableDocument, everything that
is claimed stands in the text, and the same bytes say the same things."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from specimen_files import FILES

from csto_records import Document, PartialDate, Ref, Registry, UnreadableDocument, parse

TEXTS = [path.read_text("utf-8") for path in FILES]
#: What breaks readers: invisible and foreign spaces, marks of direction, broken markup, labels.
HARD = (
    "\u00a0",
    "\u202e",
    "\u2066",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u0301",
    "\x00",
    "\r",
    "\x1b[31m",
    "<…>",
    "* * *",
    ": ",
    "“",
    '"',
    "Question: ",
    "President of Russia ",
    "February 30, 2020",
    "<p>",
    "</article>",
    "<!--",
    "&#0;",
    "&nbsp;",
    "0000-00-00",
    "December 31, 9999",
    "January 1, 0001",
    "𝔓𝔯𝔢𝔰𝔦𝔡𝔢𝔫𝔱",
    "İ",
    "ß",
)


def read(data: str | bytes, media_type: str | None = None) -> Document | None:
    """The document, or nothing where it is said to be none; any other error is a failure."""
    try:
        return parse(data, media_type=media_type)
    except UnreadableDocument:
        return None


def check(document: Document | None) -> None:
    """What holds of every document that was read."""
    if document is None:
        return
    length = len(document.text)
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= length
        assert not document.text[end : block.span.start].strip()
        end = block.span.end
    assert not document.text[end:].strip()
    for claim in document.claims:
        assert claim.source == document.source.id
        if claim.span is not None:
            assert 0 <= claim.span.start <= claim.span.end <= length
    registry = document.registry
    assert registry.problems == ()
    for statement in document.statements:
        assert statement.span is not None
        assert statement.text == document.text[statement.span]
    for records in (registry.people, registry.tenures, registry.meetings, registry.statements):
        for record in records:
            assert record.evidence
            for evidence in record.evidence:
                assert evidence.span is None or evidence.span.end <= length
    assert Registry.from_json(registry.to_json()).to_json() == registry.to_json()


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A specimen that was cut, spliced, garbled: lines dropped, repeated, joined, swapped."""
    text = draw(st.sampled_from(TEXTS))
    lines = text.split("\n")
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, max(0, len(lines) - 1)))
        change = draw(
            st.sampled_from(("drop", "repeat", "join", "swap", "cut", "splice", "insert"))
        )
        line = lines[at] if lines else ""
        place = draw(st.integers(0, len(line)))
        if change == "drop":
            del lines[at : at + draw(st.integers(1, 4))]
        elif change == "repeat":
            lines[at:at] = [line] * draw(st.integers(1, 3))
        elif change == "join":
            lines[at : at + 2] = ["".join(lines[at : at + 2])]
        elif change == "swap":
            other = draw(st.integers(0, max(0, len(lines) - 1)))
            if lines:
                lines[at], lines[other] = lines[other], lines[at]
        elif change == "cut" and lines:
            lines[at] = line[place:]
        elif change == "splice":
            lines[at:at] = draw(st.sampled_from(TEXTS)).split("\n")[:: draw(st.integers(1, 3))]
        elif lines:
            lines[at] = line[:place] + draw(st.sampled_from(HARD)) + line[place:]
    return "\n".join(lines)


@given(st.text())
@example("")
@example("\x00")
@example("<")
@example("December 31, 9999\nA session of the CSTO Collective Security Council exactly a year ago")
def test_any_text_is_read_or_refused(text: str) -> None:
    check(read(text))


@given(
    st.lists(
        st.sampled_from((*HARD, *"\n\n\n  abc", "Vladimir Putin", "CSTO Council")), max_size=40
    )
)
def test_hard_pieces_are_read_or_refused(pieces: list[str]) -> None:
    check(read("".join(pieces)))


@given(st.binary(), st.sampled_from((None, "text/plain", "text/html", "application/pdf")))
@example(b"\xff\xfe", None)
@example(b"%PDF-1.7", None)
@example(b"\x89PNG\r\n\x1a\n", None)
def test_any_bytes_are_read_or_refused(data: bytes, media_type: str | None) -> None:
    check(read(data, media_type))


@given(mutated())
def test_a_garbled_specimen_is_read_or_refused(text: str) -> None:
    check(read(text))


@given(
    st.sampled_from(TEXTS),
    st.sampled_from(("utf-16", "utf-16-le", "utf-32", "cp1251", "koi8-r", "latin-1", "utf-8-sig")),
    st.integers(0, 200),
)
def test_a_specimen_in_another_encoding_is_read_or_refused(
    text: str, encoding: str, cut: int
) -> None:
    check(read(text.encode(encoding, "replace")[cut:]))


@given(st.sampled_from(FILES), st.data())
def test_a_specimen_cut_anywhere_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    raw = path.read_bytes()
    start = data.draw(st.integers(0, len(raw)))
    check(read(raw[start : data.draw(st.integers(start, len(raw)))]))


@given(mutated())
def test_reading_twice_says_the_same(text: str) -> None:
    one, other = read(text), read(text)
    if one is None or other is None:
        assert one is other
        return
    assert one == other
    assert one.claims == other.claims
    assert one.registry.to_json() == other.registry.to_json()


def test_what_is_read_does_not_depend_on_the_hash_seed() -> None:
    program = (
        "import sys, hashlib\n"
        "from pathlib import Path\n"
        "from csto_records import parse\n"
        "for name in sys.argv[1:]:\n"
        "    d = parse(Path(name))\n"
        "    print(repr(d.claims), d.blocks, d.registry.to_json(), d.people, d.meetings)\n"
    )
    printed = []
    for seed in ("1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", program, *map(str, FILES)],
            env=environment,
            capture_output=True,
            check=True,
        )
        printed.append(run.stdout)
    assert printed[0] == printed[1] != b""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_path_bytes_and_text_say_the_same(path: Path) -> None:
    raw = path.read_bytes()
    assert parse(path).claims == parse(raw).claims
    by_text = parse(raw.decode("utf-8"))
    assert by_text.source.digest == parse(raw).source.digest
    assert by_text.claims == parse(raw).claims


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.suffix == ".txt"], ids=lambda path: path.name
)
def test_line_ends_do_not_matter(path: Path) -> None:
    windows = parse(path.read_text("utf-8").replace("\n", "\r\n"))
    plain = parse(path)

    def said(document: Document) -> list[object]:
        return [(claim.kind, claim.field) for claim in document.claims]

    assert said(windows) == said(plain)


def test_known_people_keep_their_ids() -> None:
    first = parse(
        "CSTO summit\n\nMarch 1, 2020, Minsk\n\nPresident of Russia Vladimir Putin: Specimen."
    )
    (person,) = first.people
    claims = [c for c in first.claims if c.subject == person.id]
    assert claims
    again = parse(
        "CSTO summit\n\nMarch 2, 2020, Minsk\n\nPresident of Russia Vladimir Putin: Specimen.",
        context=first.registry,
    )
    assert [p.id for p in again.people] == [person.id]
    assert Ref("person", person.id).kind == "person"


def test_the_address_is_kept_and_names_an_unknown_publisher() -> None:
    document = parse("A title\n\nMarch 1, 2020\n\nWords.", url="https://example.org/news/1")
    assert document.source.url == "https://example.org/news/1"
    assert document.source.publisher == "example.org"
    assert document.source.published == PartialDate(2020, 3, 1)
    assert parse("A title\n\nWords.", url="no address").source.publisher == "unknown publisher"
