"""What the recognition of people answers."""

from __future__ import annotations

import attrs

from csto_records.model.span import Span
from csto_records.vocabulary.offices import OfficeReading


@attrs.frozen
class OfficeMention:
    """An office printed with a person.

    ``printed`` is the office as on the page with its white space collapsed; ``title`` its one
    form without the organisation; ``organisation`` an id of the vocabulary where the owner is
    known there, else ``organisation_printed`` is the owner as printed, where one is printed.
    ``qualifier`` is "acting", "former", "then", "outgoing", "elect" or ``None``.
    """

    span: Span
    printed: str
    title: str
    organisation: str | None = None
    organisation_printed: str | None = None
    qualifier: str | None = None
    assumed: bool = False  # the organisation is not printed here but follows from the page

    @classmethod
    def of(cls, span: Span, printed: str, reading: OfficeReading) -> OfficeMention:
        """The mention of an office at a span, as it was read."""
        return cls(
            span,
            printed,
            reading.title,
            reading.organisation,
            reading.organisation_printed,
            reading.qualifier,
            reading.assumed,
        )


@attrs.frozen
class PersonMention:
    """A person named in a text.

    ``span`` covers the name itself, ``name`` is the name as printed there with its white
    space collapsed, without honorific, office or possessive ending. ``full_name`` is the full
    name the same document gives this person: the name itself where it is one, ``None`` for
    a family name that fits no full name of the document or more than one.
    """

    span: Span
    name: str
    offices: tuple[OfficeMention, ...] = ()
    full_name: str | None = None
    honorific: str | None = None
    key: str | None = None  # one over all documents; see csto_records.names.identity_key
