"""How a period ends: a closed set, never ``None``."""

import re
from typing import Any

import attrs

from csto_records.errors import InvalidPeriod
from csto_records.time.partial import PartialDate

FOREVER = 1 << 30  # a day ordinal after every date (9999-12-31 is 3,652,059)


def _partial(value: Any) -> PartialDate:
    return PartialDate.of(value)


@attrs.frozen(order=False)
class EndedOn:
    """It ended on a date.

    :param date: the date as the source gives it.
    :param inclusive: ``True`` where the date is the last day in the period ("through"),
        ``False`` where it is the first day that is not ("until"): the day of the handover.
    """

    date: PartialDate = attrs.field(converter=_partial)
    inclusive: bool = attrs.field(default=False, validator=attrs.validators.instance_of(bool))

    def bounds(self) -> tuple[int, int]:
        """The earliest and the latest possible first day outside, as ordinals."""
        return self.date.first_ordinal + self.inclusive, self.date.last_ordinal + self.inclusive

    def __str__(self) -> str:
        return f"{'through' if self.inclusive else 'until'} {self.date}"


@attrs.frozen(order=False)
class EndedUnknown:
    """It ended, on a date that is not known; ``by`` is a date on which it was over."""

    by: PartialDate | None = attrs.field(
        default=None, converter=attrs.converters.optional(_partial)
    )

    def bounds(self) -> tuple[int, int]:
        """The earliest and the latest possible first day outside, as ordinals."""
        return -FOREVER, FOREVER if self.by is None else self.by.last_ordinal

    def __str__(self) -> str:
        return "ended" if self.by is None else f"ended by {self.by}"


@attrs.frozen(order=False)
class StillRunning:
    """It was still running on ``as_of``; what came later is not known."""

    as_of: PartialDate = attrs.field(converter=_partial)

    def bounds(self) -> tuple[int, int]:
        """The earliest and the latest possible first day outside, as ordinals."""
        return self.as_of.first_ordinal + 1, FOREVER

    def __str__(self) -> str:
        return f"running as of {self.as_of}"


@attrs.frozen(order=False)
class NotStated:
    """The sources do not say."""

    def bounds(self) -> tuple[int, int]:
        """The earliest and the latest possible first day outside, as ordinals."""
        return -FOREVER, FOREVER

    def __str__(self) -> str:
        return "not stated"


End = EndedOn | EndedUnknown | StillRunning | NotStated

_TEXT = re.compile(r"(through|until|ended by|running as of) ([0-9A-Z-]{4,10})")


def parse_end(text: str) -> End:
    """Read an end back from its text: ``str(end)`` gives it.

    :raises InvalidPeriod: where the text is none of the five forms.
    """
    if text == "not stated":
        return NotStated()
    if text == "ended":
        return EndedUnknown()
    match = _TEXT.fullmatch(text)
    if match is None:
        raise InvalidPeriod(
            f"{text!r} is not an end: write 'through DATE', 'until DATE', 'ended', "
            "'ended by DATE', 'running as of DATE' or 'not stated'",
            text,
        )
    word, date = match.groups()
    if word == "running as of":
        return StillRunning(date)
    if word == "ended by":
        return EndedUnknown(date)
    return EndedOn(date, inclusive=word == "through")
