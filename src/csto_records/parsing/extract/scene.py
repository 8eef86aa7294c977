"""What the rules of extraction look at: a page with the names, dates and states found in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, Protocol, TypeVar

import attrs

from csto_records.errors import InvalidDate
from csto_records.model.span import Span, stretch
from csto_records.parsing.dates import PrintedDate, dates_in
from csto_records.parsing.extract.cue import Cue, Cues
from csto_records.parsing.page import Block, BlockKind, Page, Turn
from csto_records.parsing.people import PersonMention, people_in
from csto_records.time.partial import PartialDate
from csto_records.vocabulary.recognition import OrganisationMention, StateMention, Walk

#: The kinds of block in which people say or report something.
SPOKEN = (BlockKind.NARRATIVE, BlockKind.SPEECH, BlockKind.SUMMARY, BlockKind.TITLE)


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


P = TypeVar("P", bound=_Placed)
T = TypeVar("T")
_START = attrgetter("span.start")


@attrs.define(eq=False)
class Sentence:
    """One sentence, the block that it stands in, and who says it (``None``: the page)."""

    span: Span
    block: Block
    turn: Turn | None


_STOP = re.compile(r"[.!?…][\"'”»)]{0,3} {1,4}(?=[\"'“«(]?[A-Z0-9])")
#: In characters; the longest that press pages print have some 1500.
_LONGEST_SENTENCE = 4000
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Col|Prof|vs|[A-Z])|[^\w ])\.$")
#: The last two letters of the abbreviations: most sentences end with others.
_ABBREVIATED = frozenset(("Mr", "rs", "Ms", "Dr", "St", "No", "en", "ol", "of", "vs"))


def sentence_spans(text: str, start: int, end: int) -> list[Span]:
    """The sentences of a stretch of flat text."""
    spans: list[Span] = []
    begin = start
    for match in _STOP.finditer(text, start, end):
        stop, next_begin = match.span()
        ends = text[stop - 2 : stop]
        if (not ends.isalpha() or ends in _ABBREVIATED) and _ABBREVIATION.search(
            text, max(begin, stop - 6), stop + 1
        ):
            continue
        if next_begin - stop > 2:  # a quotation mark stands behind the stop, or more spaces
            stop += len(match.group().rstrip())
        else:
            stop += 1
        if stop - begin > _LONGEST_SENTENCE:
            begin = _cut(text, begin, stop, spans)
        spans.append(stretch((begin, stop)))
        begin = next_begin
    rest = text[begin:end].rstrip()
    if rest:
        stop = begin + len(rest)
        if stop - begin > _LONGEST_SENTENCE:
            begin = _cut(text, begin, stop, spans)
        spans.append(stretch((begin, stop)))
    return spans


def _cut(text: str, begin: int, end: int, spans: list[Span]) -> int:
    """Cut what is far too long for a sentence at spaces; where the rest of it begins."""
    while end - begin > _LONGEST_SENTENCE:
        cut = text.rfind(" ", begin + 1, begin + _LONGEST_SENTENCE)
        cut = begin + _LONGEST_SENTENCE if cut < 0 else cut
        spans.append(Span(begin, cut))
        begin = cut
    return begin


def inside(found: Sequence[P], span: Span) -> list[P]:
    """The mentions that lie in the span; ``found`` is in order."""
    result: list[P] = []
    if not found:  # as on most pages, for most of what is asked
        return result
    start, end = span
    for at in range(bisect_left(found, start, key=_START), len(found)):
        one = found[at]
        begins, ends = one.span
        if begins >= end:
            break
        if ends <= end:
            result.append(one)
    return result


@attrs.frozen
class Scene:
    """A page, with all mentions in it, in order of the text."""

    page: Page
    text: str  # flat: offsets as in the page's text
    day: PartialDate | None  # on which the page speaks
    state: str | None  # whose officials need no adjective on this page
    people: tuple[PersonMention, ...]
    organisations: tuple[OrganisationMention, ...]
    states: tuple[StateMention, ...]
    dates: tuple[PrintedDate, ...]
    sentences: tuple[Sentence, ...]
    _cues: Cues = attrs.field(init=False, eq=False, repr=False)
    _starts: list[int] = attrs.field(init=False, eq=False, repr=False)
    _kept: dict[Callable[[Scene], Any], Any] = attrs.field(
        init=False, factory=dict, eq=False, repr=False
    )
    #: Title, lead and the first of the narrative: where a page says what it is about.
    head: list[Sentence] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "head", _head(self.sentences))
        object.__setattr__(self, "_cues", Cues(self.text))
        object.__setattr__(self, "_starts", [s.span[0] for s in self.sentences])

    def search(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match of the cue in a stretch."""
        return self._cues.search(cue, span)

    def near(self, cue: Cue, span: Span) -> re.Match[str] | None:
        """The first match in a stretch of the head: quicker where little else is looked at."""
        return self._cues.near(cue, span)

    def by_itself(self, cue: Cue, span: Span) -> tuple[re.Match[str], Span] | None:
        """The first match in a stretch cut out of the page, where "^" is its beginning."""
        return self._cues.by_itself(cue, span)

    def sentences_with(self, *cues: Cue) -> list[Sentence]:
        """The sentences in which a word of one of the cues stands: all that a search can match."""
        return self.sentences_at(self.places(*cues))

    def places(self, *cues: Cue) -> Sequence[int]:
        """Where the words of the cues stand, in order."""
        if len(cues) == 1:
            return self._cues.places(cues[0])
        return sorted([place for cue in cues for place in self._cues.places(cue)])

    def sentences_at(self, places: Sequence[int]) -> list[Sentence]:
        """The sentences in which one of the places lies, each once; the places are in order."""
        found: list[Sentence] = []
        last = -1
        for place in places:
            number = bisect_right(self._starts, place) - 1
            if number > last and place < self.sentences[number].span[1]:
                found.append(self.sentences[number])
                last = number
        return found

    def number(self, sentence: Sentence) -> int:
        """The index of a sentence of the page among its sentences."""
        return bisect_left(self._starts, sentence.span[0])

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence in which a place of the text lies."""
        number = bisect_right(self._starts, place) - 1
        if number < 0 or place >= self.sentences[number].span.end:
            return None
        return self.sentences[number]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before a sentence of the page."""
        number = self.number(sentence)
        return self.sentences[number - 1] if number else None

    def once(self, made: Callable[[Scene], T]) -> T:
        """What a function makes of the whole page: made when it is first asked for."""
        if made not in self._kept:
            self._kept[made] = made(self)
        found: T = self._kept[made]
        return found

    def quote(self, span: Span) -> str:
        """The words of a span, with white space collapsed."""
        return " ".join(self.text[span.start : span.end].split())

    def date(self, printed: PrintedDate) -> PartialDate | None:
        """A printed date; without a year, the one nearest to the page's day, not after it."""
        return resolve(printed, self.day)


def _head(sentences: Sequence[Sentence]) -> list[Sentence]:
    by_kind: dict[BlockKind, list[Sentence]] = {}
    for sentence in sentences:
        by_kind.setdefault(sentence.block.kind, []).append(sentence)
    account = [s for kind in _ACCOUNT for s in by_kind.get(kind, ())[:_HEAD_ACCOUNT]]
    return [*by_kind.get(BlockKind.TITLE, ())[:_HEAD_TITLES], *account[:_HEAD_ACCOUNT]]


_ACCOUNT = (BlockKind.SUMMARY, BlockKind.NARRATIVE)
_HEAD_TITLES, _HEAD_ACCOUNT = 2, 4  # sentences


def existing(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date, if there is such a one: text may print any number."""
    try:
        return PartialDate(year, month, day)
    except InvalidDate:
        return None


def resolve(printed: PrintedDate, day: PartialDate | None) -> PartialDate | None:
    """A printed date with its year.

    A date without a year is that of the page's year, or of the year before where it would lie
    after the page's day: a page that names a bare day reports the past.
    """
    if printed.year is not None:
        return existing(printed.year, printed.month, printed.day)
    if day is None:
        return None
    date = _in_year(printed, day.year)
    if date is None or printed.relative_year is not None:
        return date
    return _in_year(printed, day.year - 1) if date.first_ordinal > day.last_ordinal else date


def _in_year(printed: PrintedDate, year: int) -> PartialDate | None:
    full = printed.in_year_of(year)
    if full is None or full.year is None:
        return None
    return existing(full.year, full.month, full.day)


def set_scene(
    page: Page, text: str, walk: Walk, state: str | None, organisation: str | None
) -> Scene:
    """Find the names, dates and states of a page; ``text`` is its flat text."""
    spoken = [block for block in page.blocks if block.kind in SPOKEN]
    labels = [b for b in page.blocks if b.kind in (BlockKind.LABEL, BlockKind.SIGNATURE)]
    stretches = sorted(block.span for block in [*spoken, *labels])
    given = page.published or page.dated
    people = people_in(text, stretches, default_state=state, default_organisation=organisation)
    organisations, states = walk.mentions(stretches, default=organisation, default_state=state)
    sentences = []
    turns = sorted(page.turns, key=lambda turn: turn.span)
    for block in spoken:
        at = bisect_left(turns, block.span.end, key=lambda turn: turn.span.start) - 1
        turn = turns[at] if at >= 0 and turns[at].span.covers(block.span) else None
        sentences += [Sentence(span, block, turn) for span in sentence_spans(text, *block.span)]
    return Scene(
        page,
        text,
        None if given is None else PartialDate(*given),
        state,
        tuple(people),
        organisations,
        states,
        tuple(dates_in(text, stretches)),
        tuple(sentences),
    )
