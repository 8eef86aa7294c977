"""A document with the records that it must yield, and the sheet on which it is written."""

from typing import Any

import attrs

from csto_records.model import Meeting, Office, Person, Span, Statement
from csto_records.strategies.specimens.account import Account, Turn
from csto_records.strategies.specimens.delegates import Delegate
from csto_records.time.partial import PartialDate
from csto_records.time.period import Period


@attrs.frozen(order=False)
class SpecimenDocument:
    """A page in a publisher's layout, and what a reader must find in it.

    ``data`` is given to `csto_records.parse`. ``layout``, ``publisher``, ``title`` and
    ``published`` are of the page; ``meeting`` is the one that it is about, with its
    participants, and ``statements`` are the turns and quotations, in the order of the page.
    Their ids are those that a reader makes without the id of the source and the colon before
    it. A statement has its ``text``, and its ``span`` where the page is plain text: HTML has
    no text of its own for a span to point into.
    """

    layout: str
    data: str
    publisher: str
    title: str
    published: PartialDate | None
    meeting: Meeting
    statements: tuple[Statement, ...]

    @property
    def place(self) -> str | None:
        """The place of the meeting."""
        return self.meeting.place

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who took part."""
        return tuple(p.person for p in self.meeting.participants if p.person is not None)

    def __repr__(self) -> str:
        return f"<SpecimenDocument {self.layout}: {self.title}>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        # how Hypothesis prints it where a test fails: the page, and not the tree of its records
        printer.text(f"<SpecimenDocument {self.layout}:\n{self.data}>")


class Sheet:
    """Plain text that is written line by line; it knows where each line stands."""

    def __init__(self) -> None:
        self.text = ""

    def line(self, text: str = "") -> Span:
        """Write a line."""
        span = Span(len(self.text), len(self.text) + len(text))
        self.text += text + "\n"
        return span

    def lines(self, *texts: str) -> None:
        """Write several lines."""
        for text in texts:
            self.line(text)

    def turn(self, turn: Turn, *, gap: bool = True) -> Span:
        """Write a speaker's label and words, with empty lines between, or without."""
        start = len(self.text) + len(turn.label) + 2
        self.line(f"{turn.label}: {turn.paragraphs[0]}")
        return Span(start, self.words(turn.paragraphs[1:], gap=gap))

    def words(self, paragraphs: tuple[str, ...], *, gap: bool = True) -> int:
        """Write more paragraphs; where the last of them, or the line above, ends."""
        for paragraph in paragraphs:
            if gap:
                self.line()
            self.line(paragraph)
        return len(self.text) - 1


class Record:
    """The statements of a page, as they are written."""

    def __init__(self, account: Account, language: str = "en") -> None:
        self.account = account
        self.language = language
        self.statements: list[Statement] = []
        self._asked = False

    def said(
        self,
        speaker: Delegate | None,
        label: str | None,
        kind: str,
        text: str,
        span: Span | None = None,
        topics: tuple[str, ...] = (),
    ) -> None:
        """Somebody's words."""
        office: Office | None = None if speaker is None else speaker.office
        self.statements.append(
            Statement(
                f"statement-{len(self.statements) + 1}",
                None if speaker is None else speaker.person,
                label,
                office,
                self.account.meeting,
                kind,
                Period.on(self.account.day),
                self.language,
                topics,
                span,
                text,
            )
        )

    def turn(self, turn: Turn, text: str, span: Span | None = None, topics: bool = False) -> None:
        """A turn of a transcript; what follows a question is an answer."""
        kind = "question" if turn.speaker is None else "answer" if self._asked else "remarks"
        self._asked = self._asked or turn.speaker is None
        listed = tuple(sorted(self.account.topics)) if topics else ()
        self.said(turn.speaker, turn.label, kind, text, span, listed)

    def document(
        self,
        layout: str,
        data: str,
        publisher: str,
        title: str,
        published: PartialDate | None,
    ) -> SpecimenDocument:
        """The document with all that was said."""
        return SpecimenDocument(
            layout,
            data,
            publisher,
            title,
            published,
            self.account.meeting,
            tuple(self.statements),
        )
