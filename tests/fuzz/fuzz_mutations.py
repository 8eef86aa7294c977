"""Real enough pages, damaged: cut, spliced, repeated, re-encoded, with tags dropped or added."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

SPECIMENS = Path(__file__).resolve().parents[2] / "seeds" / "specimens"

#: The specimens, and small pages in other forms, as the matter that is damaged.
PAGES: tuple[bytes, ...] = (
    *(
        path.read_bytes()
        for path in sorted(SPECIMENS.iterdir())
        if path.suffix in (".txt", ".html")
    ),
    b"<html><body><h1>A specimen</h1><p>April 2, 2021, Primerovo</p>"
    b"<p><b>Ivan Primer:</b> Specimen.</p></body></html>",
    "Образец\n\n2 апреля 2021 года\n\nИван Пример: образец.\n".encode("koi8-r"),
)

ENCODINGS = ("utf-8", "utf-16", "utf-32", "latin-1", "koi8-r", "cp1251", "utf-7", "cp037")

#: What is put into pages: markup, labels, dates, marks that mean something to a reader.
_SAID = (
    *("<", ">", "</p>", "<p>", "<b>", "</b>", "<div class='read__tooltip'>", "<!--", "-->"),
    *("<table>", "<script>", "&amp", "&#0;", "&#xD800;", "<br>", "</body>", "<title>"),
    *("\n", "\n\n", "\r", "\u2028", "\u00a0", "\u200b", "\u202e", "\ufeff", "\u00ad"),
    *("Question: ", "Ivan Primer: ", "Ivan Primer\n: ", ": ", "…", "<…>", "* * *", "«", "”"),
    *("April 2, 2021", "31.02.2021", "February 30", "May 2025–June", "0", "9999", "in 2021"),
    *("CSTO", "President of ", "Secretary General ", "of the ", "Ivan ", "I. ", "Mr ", "'s "),
    *("met with ", "session of the Council ", "was appointed ", "acting ", "former ", ", "),
    *("Publication status\n", "Geography\n", "Persons\n", "Events\n", "View settings\n"),
)
_NO_TEXT = (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x00", b"\x1b")
PIECES = (*(piece.encode() for piece in _SAID), *_NO_TEXT)


@st.composite
def damaged_pages(draw: st.DrawFn) -> bytes:
    """A page after some damage."""
    data = draw(st.sampled_from(PAGES))
    for _ in range(draw(st.integers(1, 6))):
        data = draw(st.sampled_from(_WAYS))(draw, data)
    return data


def _place(draw: st.DrawFn, data: bytes) -> int:
    return draw(st.integers(0, len(data)))


def _stretch(draw: st.DrawFn, data: bytes) -> tuple[int, int]:
    start = _place(draw, data)
    return start, min(len(data), start + draw(st.sampled_from((1, 5, 40, 300, 5000))))


def _cut(draw: st.DrawFn, data: bytes) -> bytes:
    start, end = _stretch(draw, data)
    return data[:start] + data[end:]


def _keep(draw: st.DrawFn, data: bytes) -> bytes:
    return data[: _place(draw, data)] if draw(st.booleans()) else data[_place(draw, data) :]


def _splice(draw: st.DrawFn, data: bytes) -> bytes:
    other = draw(st.sampled_from(PAGES))
    at, (start, end) = _place(draw, data), _stretch(draw, other)
    return data[:at] + other[start:end] + data[at:]


def _repeat(draw: st.DrawFn, data: bytes) -> bytes:
    start, end = _stretch(draw, data)
    times = draw(st.sampled_from((2, 3, 30)))
    return data[:end] + data[start : min(end, start + 400)] * times + data[end:]


def _put(draw: st.DrawFn, data: bytes) -> bytes:
    at = _place(draw, data)
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
    return data[:at] + b"".join(pieces) + data[at:]


def _drop_every(draw: st.DrawFn, data: bytes) -> bytes:
    return data.replace(
        draw(st.sampled_from((b"\n", b">", b"</p>", b":", b",", b" ", b"\n\n"))), b""
    )


def _swap_every(draw: st.DrawFn, data: bytes) -> bytes:
    signs = (b"\n", b" ", b":", b".", b",", b"\xc2\xa0", b"\t", b"\r\n", b"\n\n", b" <b>")
    return data.replace(draw(st.sampled_from(signs[:5])), draw(st.sampled_from(signs)))


def _letters(draw: st.DrawFn, data: bytes) -> bytes:
    return data.upper() if draw(st.booleans()) else data.lower()


def _encode(draw: st.DrawFn, data: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(draw(st.sampled_from(ENCODINGS)), "replace")


_WAYS = (_cut, _keep, _splice, _repeat, _put, _drop_every, _swap_every, _letters, _encode)
