"""Where a fact comes from: the source document, and the place in it."""

from typing import Any

import attrs

from csto_records.model import checked
from csto_records.model.span import Span
from csto_records.time.partial import PartialDate

#: From the organisation's own word to works that only report what others published.
SOURCE_KINDS = ("organisation", "official", "agency", "reference")


def _date(value: Any) -> PartialDate | None:
    return None if value is None else PartialDate.of(value)


@attrs.frozen(order=False, cache_hash=True)
class Source:
    """A published document.

    ``published`` is the day of publication as far as it is known, ``time`` the time of day as
    printed (the publisher's local time), ``language`` a BCP 47 tag, ``digest`` the SHA-256 of
    the bytes that were read (``"sha256:..."``). ``kind`` says how close the publisher is to
    the facts: the ``organisation`` itself, an ``official`` site of a state or of another
    organisation, a news ``agency``, or a ``reference`` work.
    """

    id: str = attrs.field(validator=checked.identifier)
    publisher: str = attrs.field(validator=checked.text)
    url: str | None = attrs.field(default=None, validator=checked.optional_text)
    title: str | None = attrs.field(default=None, validator=checked.optional_text)
    published: PartialDate | None = attrs.field(default=None, converter=_date)
    language: str | None = attrs.field(default=None, validator=checked.optional_text)
    digest: str | None = attrs.field(default=None, validator=checked.optional_text)
    time: str | None = attrs.field(default=None, validator=checked.optional_text)
    kind: str = attrs.field(default="official", validator=checked.choice(*SOURCE_KINDS))

    def __str__(self) -> str:
        parts = [self.publisher]
        if self.title:
            parts.append(f"“{self.title}”")
        if self.published:
            parts.append(str(self.published))
        if self.url:
            parts.append(self.url)
        return ", ".join(parts)


@attrs.frozen(order=False, cache_hash=True)
class Evidence:
    """A source, the span of its text that says so, and which fields it bears on.

    ``fields`` are field names of the record, with a dot where a part is meant
    (``"period.start"``). ``stance`` is ``"supports"``, or ``"contradicts"`` where the source
    says otherwise than the record shows. ``span`` is ``None`` where no text was at hand.
    """

    source: Source = attrs.field(validator=checked.one(Source))
    span: Span | None = attrs.field(default=None, validator=checked.optional_span)
    fields: tuple[str, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(str)
    )
    stance: str = attrs.field(
        default="supports", validator=checked.choice("supports", "contradicts")
    )

    def __str__(self) -> str:
        where = f" [{self.span}]" if self.span is not None else ""
        return f"{self.stance} {', '.join(self.fields)}: {self.source}{where}"
