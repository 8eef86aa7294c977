"""A date as far as it is known: a year, a half-year, a month or a day."""

import datetime
import re
from calendar import monthrange
from typing import Any, Literal

import attrs
import pendulum

from csto_records.errors import InvalidDate
from csto_records.time.answer import Answer

Precision = Literal["year", "half", "month", "day"]

# ISO 8601-1 calendar dates cut to the year or the month, and the half-years of ISO 8601-2
# (EDTF level 2: 40 is the first semester, 41 the second), which pages print as
# "in the latter half of the year".
_TEXT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_HALF = re.compile(r"([0-9]{4})-H([12])")
_SEMESTERS: dict[int | None, int] = {40: 1, 41: 2}


def _whole(_: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if type(value) is not int:
        raise InvalidDate(f"{attribute.name} must be a whole number, not {value!r}", value)


@attrs.frozen(eq=False, order=False, repr=False)
class PartialDate:
    """A calendar date known to the year, the half-year, the month or the day.

    It has no ``<``: two partial dates may overlap. Ask it by name (`before`, `after`,
    `within`, `same_as`); each question answers yes, no or possibly.

    A complete date equals the `datetime.date` (and `pendulum.Date`) of that day.

    :param year: 1 to 9999, of the Gregorian calendar.
    :param month: 1 to 12, or ``None``.
    :param day: a day that the month has, or ``None``.
    :param half: 1 or 2, the half of the year, where no month is known.
    :raises InvalidDate: for a date that does not exist.
    """

    year: int = attrs.field(validator=_whole)
    month: int | None = attrs.field(default=None, validator=attrs.validators.optional(_whole))
    day: int | None = attrs.field(default=None, validator=attrs.validators.optional(_whole))
    half: int | None = attrs.field(
        default=None, kw_only=True, validator=attrs.validators.optional(_whole)
    )
    first_ordinal: int = attrs.field(init=False)
    last_ordinal: int = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        try:
            first, last = self._span()
        except (ValueError, OverflowError) as error:
            given = self._given()
            raise InvalidDate(f"{given} is not a date that exists: {error}", given) from None
        object.__setattr__(self, "first_ordinal", first.toordinal())
        object.__setattr__(self, "last_ordinal", last.toordinal())

    def _span(self) -> tuple[datetime.date, datetime.date]:
        year, month, day = self.year, self.month, self.day
        if day is not None:
            if month is None or self.half is not None:
                raise ValueError("a day needs its month")
            exact = datetime.date(year, month, day)
            return exact, exact
        if month is not None:
            if self.half is not None:
                raise ValueError("a month already says which half of the year it is in")
            start = datetime.date(year, month, 1)
            return start, start.replace(day=monthrange(year, month)[1])
        if self.half is not None:
            if self.half not in (1, 2):
                raise ValueError("a year has a first and a second half")
            if self.half == 1:
                return datetime.date(year, 1, 1), datetime.date(year, 6, 30)
            return datetime.date(year, 7, 1), datetime.date(year, 12, 31)
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)

    def _given(self) -> str:
        parts = [f"{self.year}"]
        if self.half is not None:
            parts.append(f"half {self.half}")
        parts += [f"{part}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    def of(cls, value: "DateLike") -> "PartialDate":
        """Read a day, a month or a year.

        :param value: a `PartialDate`, a `pendulum.Date`, a `datetime.date`, or ISO text
            (``"2020"``, ``"2020-03"``, ``"2020-03-11"``, ``"2020-H2"`` or ``"2020-41"``).
        :raises InvalidDate: for a `datetime.datetime` or `pendulum.DateTime` (a moment is
            not a day), for ``"now"``, a bare number, or a date that does not exist.
        """
        if type(value) is cls:
            return value
        if isinstance(value, str):
            return _parse(value)
        if isinstance(value, datetime.datetime):
            raise InvalidDate(
                f"{value.isoformat()} is a moment, not a day: give its date, "
                "after choosing the time zone in which the day is meant",
                value,
            )
        if isinstance(value, datetime.date):
            return cls(value.year, value.month, value.day)
        raise InvalidDate(
            f"{value!r} is not a date: give a pendulum.Date, a datetime.date, "
            "ISO text such as '2020-03-11', or a PartialDate",
            value,
        )

    @property
    def precision(self) -> Precision:
        """How exactly the date is known."""
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return "year" if self.half is None else "half"

    @property
    def is_complete(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    @property
    def earliest(self) -> pendulum.Date:
        """The earliest day that it may be."""
        return pendulum.Date.fromordinal(self.first_ordinal)

    @property
    def latest(self) -> pendulum.Date:
        """The latest day that it may be."""
        return pendulum.Date.fromordinal(self.last_ordinal)

    @property
    def date(self) -> pendulum.Date | None:
        """The day, where it is known."""
        return self.earliest if self.day is not None else None

    def before(self, other: "DateLike") -> Answer:
        """Whether it is an earlier day than ``other``."""
        that = PartialDate.of(other)
        return Answer.of(
            self.last_ordinal < that.first_ordinal, self.first_ordinal < that.last_ordinal
        )

    def after(self, other: "DateLike") -> Answer:
        """Whether it is a later day than ``other``."""
        return PartialDate.of(other).before(self)

    def same_as(self, other: "DateLike") -> Answer:
        """Whether both are one day."""
        that = PartialDate.of(other)
        return Answer.of(
            self.is_complete and that.is_complete and self.first_ordinal == that.first_ordinal,
            self.compatible_with(that),
        )

    def within(self, other: "DateLike") -> Answer:
        """Whether the day lies in the day, month or year that ``other`` names."""
        that = PartialDate.of(other)
        return Answer.of(
            that.first_ordinal <= self.first_ordinal and self.last_ordinal <= that.last_ordinal,
            self.compatible_with(that),
        )

    def compatible_with(self, other: "PartialDate") -> bool:
        """Whether both may name one day."""
        return self.first_ordinal <= other.last_ordinal and other.first_ordinal <= self.last_ordinal

    def isoformat(self) -> str:
        """ISO 8601 text, cut to what is known; a half-year is printed as ``2020-H2``."""
        if self.half is not None:
            return f"{self.year:04d}-H{self.half}"
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    def __str__(self) -> str:
        return self.isoformat()

    def __repr__(self) -> str:
        return f"PartialDate.of({self.isoformat()!r})"

    def __eq__(self, other: object) -> bool:
        if type(other) is PartialDate:
            return (
                self.first_ordinal == other.first_ordinal
                and self.last_ordinal == other.last_ordinal
            )
        if isinstance(other, datetime.date) and not isinstance(other, datetime.datetime):
            return self.is_complete and self.first_ordinal == other.toordinal()
        return NotImplemented

    def __hash__(self) -> int:
        if self.day is not None:
            # equal to the day of the standard library, so of one hash with it
            return hash(datetime.date.fromordinal(self.first_ordinal))
        return hash((self.first_ordinal, self.last_ordinal))


DateLike = PartialDate | datetime.date | str


def _parse(text: str) -> PartialDate:
    half = _HALF.fullmatch(text) if len(text) == 7 else None
    if half is not None:
        return PartialDate(int(half[1]), half=int(half[2]))
    match = _TEXT.fullmatch(text) if len(text) <= 10 else None
    if match is None:
        raise InvalidDate(f"{text!r} is not a date: write '2020-03-11', '2020-03' or '2020'", text)
    month = None if match[2] is None else int(match[2])
    day = None if match[3] is None else int(match[3])
    if month in _SEMESTERS and day is None:
        return PartialDate(int(match[1]), half=_SEMESTERS[month])
    try:
        return PartialDate(int(match[1]), month, day)
    except InvalidDate as error:
        raise InvalidDate(f"{text!r} is not a date that exists", text) from error


def as_day(value: DateLike) -> pendulum.Date:
    """The one day that is meant.

    :raises InvalidDate: where only a month or a year is given, and as `PartialDate.of` does.
    """
    partial = PartialDate.of(value)
    if not partial.is_complete:
        raise InvalidDate(
            f"{partial} is not one day: give the full date, as in '2020-03-11'", value
        )
    return partial.earliest
