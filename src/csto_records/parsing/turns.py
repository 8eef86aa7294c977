"""Who speaks where: the body of a page, paragraph by paragraph.

A label begins a turn. A heading, a separator or a gap ends the certainty of who speaks: the
words after it belong to nobody until the next label, so that an unrecognised heading never
glues one person's words to another's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import attrs

from csto_records.model.span import Span
from csto_records.parsing.labels import Certainty, Label, Parsed, find_label
from csto_records.parsing.labels_words import HONORIFICS, OFFICES, PLACES
from csto_records.parsing.lines import collapse
from csto_records.parsing.page import BlockKind, Turn
from csto_records.parsing.page_builder import PageBuilder
from csto_records.parsing.turns_lines import is_gap, is_heading, is_note, is_separator, speaks

_LABELLED = (None, BlockKind.SPEECH, BlockKind.HEADING)  # paragraphs that may begin with a label
_WORDS = (BlockKind.SPEECH, BlockKind.NARRATIVE)
_ENDS = (BlockKind.HEADING, BlockKind.SEPARATOR, BlockKind.GAP)  # of the words of a speaker
_INTRODUCTIONS = OFFICES | PLACES | HONORIFICS | {"with"}
_MOST_NAMES = 40  # distinct bare names of a page that are looked up; more are no speakers
_SHORT = 100  # characters: a greeting, after which the speaker goes on in the next paragraph
_WORD = re.compile(r"[^\W\d_][\w'’-]*+")


class Paragraph(NamedTuple):
    """A paragraph of the body.

    ``kind`` is known from the markup (a pull quote, a caption, a heading in bold) or ``None``;
    ``bold`` is where the bold type it begins with ends, -1 where type is not known;
    ``people`` are the catalogue ids of the persons linked in it, with their places; ``line``
    is its words with single spaces, where they are at hand.
    """

    span: Span
    kind: BlockKind | None = None
    bold: int = -1
    people: tuple[tuple[Span, str], ...] = ()
    line: str = ""


@attrs.frozen
class Speaker:
    """The one speaker of a page that prints no label."""

    name: str | None
    office: str | None


def read_body(
    builder: PageBuilder,
    paragraphs: Sequence[Paragraph],
    *,
    speaker: Speaker | None = None,
    heads: bool = True,
) -> None:
    """Claim the paragraphs of a body and add its turns to the builder.

    ``speaker`` speaks from the first paragraph on, until a label says otherwise. ``heads``
    says whether unmarked lines may be headings (in text, where type is lost).
    """
    labels = _labels(builder.text, paragraphs)
    body = _Body(builder, speaker, bool(labels) or speaker is not None)
    for index, paragraph in enumerate(paragraphs):
        label = labels.get(index)
        if label is not None:
            body.begin(paragraph, label)
        else:
            body.go_on(paragraph, heads, index + 1 in labels)
    body.close()
    if body.unsaid:
        builder.findings.append(f"{body.unsaid} paragraphs of speech without a certain speaker")


def _labels(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, Label]:
    """The labels of the page: the certain ones, and those that the page makes certain."""
    found: dict[int, Label] = {}
    known: set[str] = set()
    parsed: dict[tuple[str, bool], Parsed | None] = {}
    for index, ((start, end), kind, bold_end, _, _) in enumerate(paragraphs):
        if kind not in _LABELLED:
            continue
        label = find_label(text, start, end, known, bold_end, parsed)
        if label is not None:
            found[index] = label
            if label.name is not None and label.name not in known:
                known.add(label.name)
                parsed.clear()
    if not found:
        return found
    bold = {i for i, label in found.items() if paragraphs[i].bold >= label.span.end}
    if bold:
        # where labels are in bold type, what is set plain and says little is no label
        found = {i: x for i, x in found.items() if i in bold or x.certainty is Certainty.STRONG}
    if any(label.certainty is Certainty.STRONG for label in found.values()):
        return found
    # nothing but bare names: believed when they speak in turn, or when the page names them
    return _believed(text, paragraphs, found)


def _believed(
    text: str, paragraphs: Sequence[Paragraph], found: dict[int, Label]
) -> dict[int, Label]:
    """The bare names that come again, or that the page shows to be persons' names."""
    times = Counter(label.text for label in found.values())
    surnames = Counter(label.name.split()[-1] for label in found.values() if label.name)
    words = Counter(word for word in _WORD.findall(text) if word in surnames)
    people = _introduced(text, sorted({label.name for label in found.values() if label.name}))
    believed = {}
    for index, label in found.items():
        surname = label.name.split()[-1] if label.name else ""
        last = index + (paragraphs[index].span.end - label.words < _SHORT)
        span = paragraphs[min(last, len(paragraphs) - 1)].span
        if (
            times[label.text] > 1
            or label.name in people
            or (
                (words[surname] > surnames[surname] or _opens(text, paragraphs, index))
                and speaks(text[label.words : span.end])
            )
        ):
            believed[index] = label
    return believed


def _opens(text: str, paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Whether a paragraph stands right behind "* * *", where the words of a transcript begin."""
    if not index:
        return False
    span, kind, *_ = paragraphs[index - 1]
    return kind is BlockKind.SEPARATOR or is_separator(text[span.slice].strip()[:_SHORT])


def _introduced(text: str, names: Sequence[str]) -> set[str]:
    """The names that stand after an office, a state or "Mr" somewhere on the page."""
    people = set()
    for name in names[:_MOST_NAMES]:
        at = text.find(name)
        while at >= 0:
            before = text[max(0, at - 40) : at].split()
            if before and before[-1].lower().strip(",.") in _INTRODUCTIONS:
                people.add(name)
                break
            at = text.find(name, at + len(name))
    return people


class _Who(NamedTuple):
    """Who speaks in a turn: its fields but for the place of the words."""

    label: str | None
    label_span: Span | None
    name: str | None
    office: str | None
    note: str | None
    person_id: str | None


_NOBODY = _Who(None, None, None, None, None, None)


class _Body:
    """The state while a body is read: who speaks, since where."""

    def __init__(self, builder: PageBuilder, speaker: Speaker | None, labelled: bool) -> None:
        self.builder = builder
        self.first: Span | None = None  # the first words of the turn that runs
        self.end = 0  # of its last words
        self.who = _NOBODY
        self.speaker = speaker
        self.labelled = labelled
        self.spoken = False  # whether anybody has spoken yet
        self.lost = False  # whether it is no longer certain who speaks
        self.unsaid = 0  # paragraphs of speech without a certain speaker

    def begin(self, paragraph: Paragraph, label: Label) -> None:
        self.close()
        self.spoken, self.lost, self.speaker = True, False, None
        end = paragraph.span.end
        self.builder.claim(BlockKind.LABEL, paragraph.span.start, max(label.words, label.span.end))
        self.first = self.builder.claim(BlockKind.SPEECH, label.words, end)
        self.end = self.first.end
        self.who = _Who(
            label.text,
            label.span,
            label.name,
            label.office,
            label.note,
            _person(paragraph.people, label.span),
        )

    def go_on(self, paragraph: Paragraph, heads: bool, before_label: bool) -> None:
        start, end = paragraph.span
        kind = paragraph.kind or self._kind(paragraph, heads, before_label)
        if kind is BlockKind.HEADING and self._is_narrative_in_bold(start, end):
            kind = BlockKind.NARRATIVE
        if kind in _WORDS:
            self._words(start, end)
            return
        if kind in _ENDS:
            self.close()
            self.lost = self.spoken or self.speaker is not None
        self.builder.claim(kind, start, end)

    def _is_narrative_in_bold(self, start: int, end: int) -> bool:
        """Whether a paragraph in bold type is a sentence of a narrative, and no heading.

        Once anybody has spoken it may be an interviewer's question: then it stays a heading.
        """
        sentence = self.builder.text[start:end].rstrip().endswith((".", ":", ";"))
        return sentence and not self.spoken and self.speaker is None

    def _kind(self, paragraph: Paragraph, heads: bool, before_label: bool) -> BlockKind:
        start, end = paragraph.span
        if end - start > 400:
            return BlockKind.SPEECH
        line = paragraph.line or collapse(self.builder.text[start:end])
        if is_separator(line):
            return BlockKind.SEPARATOR
        if is_gap(line):
            return BlockKind.GAP
        if is_note(line):
            return BlockKind.NOTE
        if heads and is_heading(line, transcript=self.labelled, before_label=before_label):
            return BlockKind.HEADING
        return BlockKind.SPEECH

    def _words(self, start: int, end: int) -> None:
        """A paragraph of plain words: somebody's, or the page's own."""
        if self.first is None and self.speaker is not None and not self.lost:
            self.first = Span(start, start)
            self.who = _Who(None, None, self.speaker.name, self.speaker.office, None, None)
            self.spoken = True
        if self.first is not None:
            span = self.builder.claim(BlockKind.SPEECH, start, end)
            if self.first.start == self.first.end:
                self.first = span
            self.end = span.end
        elif self.lost and speaks(self.builder.text[start:end]):
            self.builder.claim(BlockKind.SPEECH, start, end)
            self.unsaid += 1
        else:
            self.builder.claim(BlockKind.NARRATIVE, start, end)

    def close(self) -> None:
        """End the turn that runs."""
        if self.first is not None:
            start = self.first.start
            self.builder.turns.append(Turn(Span(start, max(self.end, start)), *self.who))
            self.first = None


def _person(people: Iterable[tuple[Span, str]], label: Span) -> str | None:
    """The catalogue id of the person linked in a label."""
    inside = [target for span, target in people if label.covers(span)]
    return inside[-1] if inside else None
