"""Lines of a page copied from the president's site: its head and its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from csto_records.parsing.dates import PrintedDate, date_at
from csto_records.parsing.labels_names import is_full_name
from csto_records.parsing.labels_words import HONORIFICS, OFFICES, PLACES
from csto_records.parsing.layouts.headers import Dateline, read_dateline
from csto_records.parsing.lines import Line, listed

SECTIONS = frozenset(
    (
        "Events",
        "News",
        "Transcripts",
        "Speeches and Transcripts",
        "President",
        "Documents",
        "Trips",
        "Structure",
        "Telegrams",
        "Commissions and Councils",
        "Presidential Executive Office",
        "State Council",
        "Security Council",
        "For the Media",
    )
)
TIME = re.compile(r"[0-2]?[0-9]:[0-5][0-9]")
COUNTER = re.compile(r"[0-9]{1,3} of [0-9]{1,3}")

_PUBLISHED_IN = re.compile(r"Published in sections?:")
_PUBLICATION_DATE = "Publication date:"
_TAGS = ("Persons", "Topics", "Geography")  # from the foot upwards
_LONGEST_TAG = 110  # characters
_MOST_TAGS = 120

_PLACE_SMALL = listed(
    "of the de del la and – - village settlement station district region island airport"
    " residence de’ near city"
)
_NO_PLACE = listed("with at during before after meeting photo excerpts speech")
_BEFORE_A_PERSON = OFFICES | PLACES | HONORIFICS | {"with", "colleague"}
CLOSED = ".?!:;…"


@attrs.frozen
class Foot:
    """The blocks at the foot of the page: where they begin and what they say."""

    start: int  # index of the first line of the foot
    published: PrintedDate | None = None
    topics: tuple[str, ...] = ()


def find_foot(lines: Sequence[Line]) -> Foot:
    """The foot of the page: tag lists, "Publication status", "Text version"."""
    status = _status_line(lines)
    if status is None:
        end = len(lines)
        while end > 0 and lines[end - 1].text == "Text version":
            end -= 1
        return Foot(end)
    published = None
    for line in lines[status + 1 :]:
        if line.text.startswith(_PUBLICATION_DATE):
            published = _date_in(line)
    start, topics = _tags(lines, status)
    return Foot(start, published, topics)


def _status_line(lines: Sequence[Line]) -> int | None:
    for index in range(len(lines) - 1, max(-1, len(lines) - 40), -1):
        if lines[index].text == "Publication status":
            return index
    return None


def _date_in(line: Line) -> PrintedDate | None:
    """The date of "Publication date: November 23, 2023, 15:40"; its span is of the document."""
    # the collapsed line has the same words; the span is found again in the document by length
    offset = len(_PUBLICATION_DATE) + 1
    date = date_at(line.text, offset, len(line.text))
    if date is None:
        return None
    shift = line.end - len(line.text)
    return attrs.evolve(date, span=type(date.span)(date.span.start + shift, date.span.end + shift))


def _tags(lines: Sequence[Line], status: int) -> tuple[int, tuple[str, ...]]:
    """Where the tag lists above the status begin, and the topics."""
    start = status
    topics: tuple[str, ...] = ()
    expected = 0
    seen: list[str] = []
    for index in range(status - 1, max(-1, status - _MOST_TAGS), -1):
        text = lines[index].text
        if text in _TAGS[expected:]:
            if not seen:
                break
            start = index
            expected = _TAGS.index(text) + 1
            if text == "Topics":
                topics = tuple(reversed(seen))
            seen = []
            if expected == len(_TAGS):
                break
            continue
        if len(text) > _LONGEST_TAG or text[-1] in CLOSED:
            break
        seen.append(text)
    return start, topics


@attrs.frozen
class Head:
    """The lines between the title and the body."""

    end: int
    lead: tuple[Line, ...] = ()
    dateline: tuple[Line, ...] = ()
    date: Dateline | None = None
    time: str | None = None
    place: Line | None = None


def read_head(text: str, lines: Sequence[Line], index: int) -> Head:
    """Lead, date, time and place from ``lines[index]`` (the line under the title) on."""
    at, date = _find_date(text, lines, index)
    if date is None:
        return Head(index)
    lead = tuple(lines[index:at])
    end = at + 1
    time = None
    place = None
    if end < len(lines) and TIME.fullmatch(lines[end].text) is not None:
        time = lines[end].text
        end += 1
    if (
        end < len(lines)
        and not date.announcement
        and is_place(lines[end].text)
        and not _is_person(lines[end].text, lines)
    ):
        place = lines[end]
        end += 1
    return Head(end, lead, tuple(lines[at:end]), date, time, place)


def _find_date(text: str, lines: Sequence[Line], index: int) -> tuple[int, Dateline | None]:
    for at in range(index, min(len(lines), index + 12)):
        if lines[at].text[-1].isdigit() and len(lines[at].text) < 60:
            date = read_dateline(text, lines[at])
            if date is not None:
                return at, date
    return index, None


def is_place(line: str) -> bool:
    """Whether the line under date and time is a place, and not the first line of the body."""
    if len(line) > 80 or line[-1] in CLOSED + "," or not line[0].isalpha():
        return False
    if line[0].islower() or COUNTER.fullmatch(line) is not None or ":" in line:
        return False
    words = line.replace(",", " ").split()
    if words[0].lower() in _NO_PLACE or len(words) > 10:
        return False
    return all(word[0].isupper() or word in _PLACE_SMALL for word in words)


def _is_person(line: str, lines: Sequence[Line]) -> bool:
    """Whether a line in the place of the place is a photo's caption that names somebody."""
    parts = [part.split() for part in line.split(" and ")]
    if any(part and part[0].lower().strip(".") in HONORIFICS for part in parts):
        return True
    if not all(is_full_name(part) for part in parts):
        return False
    if len(parts) > 1:
        return True
    for other in lines:
        at = other.text.find(line)
        before = other.text[:at].split() if at > 0 else []
        if before and before[-1].lower().strip(",.") in _BEFORE_A_PERSON:
            return True
    return False


def is_caption(line: str) -> bool:
    """Whether a line is the caption of a photo: it names the photographer."""
    return "Photo:" in line[-80:] and len(line) < 600
