"""Half-open stretches of days, with honest ends."""

from typing import Any

import attrs
import pendulum

from csto_records.errors import InvalidDate, InvalidPeriod
from csto_records.time.answer import Answer
from csto_records.time.bounds import Bounds
from csto_records.time.ends import FOREVER, End, EndedOn, NotStated, StillRunning
from csto_records.time.partial import DateLike, PartialDate, as_day

DayRange = tuple[pendulum.Date, pendulum.Date]

FIRST_DAY = 1  # the ordinal of 0001-01-01


def _start(value: Any) -> PartialDate | NotStated:
    return value if type(value) is NotStated else PartialDate.of(value)


def _attested(value: Any) -> DayRange | None:
    if value is None:
        return None
    if not isinstance(value, (tuple, list)) or len(value) != 2:
        raise InvalidPeriod(f"attested must be the first and the last day, not {value!r}", value)
    first, last = value
    return as_day(first), as_day(last)


def _check_end(_: Any, __: Any, value: object) -> None:
    if not isinstance(value, End):
        raise InvalidPeriod(
            f"the end of a period must be EndedOn, EndedUnknown, StillRunning or NotStated, "
            f"not {value!r}",
            value,
        )


def _check_order(_: Any, __: Any, value: object) -> None:
    if type(value) is not int:
        raise InvalidPeriod(f"the order of a period must be a whole number, not {value!r}", value)


@attrs.frozen(order=False, repr=False)
class Period:
    """The days from ``start`` (included) to the end.

    :param start: the first day, as far as it is known, or `NotStated`.
    :param end: one of `EndedOn`, `EndedUnknown`, `StillRunning`, `NotStated`.
    :param attested: the first and the last day on which a source shows it running, where
        that says more than start and end do.
    :param order: the place among facts of one day: of two terms that start on one day, the
        one with the greater order came later.
    :raises InvalidPeriod: where it would end before it starts, hold no day, or not hold a day
        on which it is attested.

    Use the constructors, which say what the source says: `since`, `until`, `through`,
    `between`, `on`.
    """

    start: PartialDate | NotStated = attrs.field(converter=_start)
    end: End = attrs.field(factory=NotStated, validator=_check_end)
    attested: DayRange | None = attrs.field(default=None, converter=_attested)
    order: int = attrs.field(default=0, validator=_check_order)
    bounds: Bounds = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        start_low, start_high = -FOREVER, FOREVER
        if isinstance(self.start, PartialDate):
            start_low, start_high = self.start.first_ordinal, self.start.last_ordinal
        end_low, end_high = self.end.bounds()
        if isinstance(self.end, StillRunning):  # it had begun by then
            start_high = min(start_high, self.end.as_of.last_ordinal)
        if self.attested is not None:
            start_high = min(start_high, self.attested[0].toordinal())
            end_low = max(end_low, self.attested[1].toordinal() + 1)
            if self.attested[0] > self.attested[1]:
                raise InvalidPeriod(
                    f"attested from {self.attested[0]} to {self.attested[1]}", self.attested
                )
        bounds = Bounds.tight(start_low, start_high, end_low, end_high)
        if not bounds.possible or bounds.end_high <= FIRST_DAY:
            raise InvalidPeriod(
                f"no day can lie in a period that starts {self.start} and ends {self.end}"
                + (f", attested {self.attested[0]} to {self.attested[1]}" if self.attested else ""),
                (self.start, self.end),
            )
        object.__setattr__(self, "bounds", bounds)

    # -- constructors: the source's wording ------------------------------------------------

    @classmethod
    def since(cls, start: DateLike, *, running_as_of: DateLike | None = None) -> "Period":
        """From ``start`` on; its end is not stated, or it was running on the day given."""
        if running_as_of is None:
            return cls(start)
        return cls(start, StillRunning(PartialDate.of(running_as_of)))

    @classmethod
    def until(cls, end: DateLike, *, start: DateLike | None = None) -> "Period":
        """Up to ``end``, the first day that is not in it; its start may be unknown."""
        return cls(NotStated() if start is None else start, EndedOn(PartialDate.of(end)))

    @classmethod
    def through(cls, last: DateLike, *, start: DateLike | None = None) -> "Period":
        """Up to and including ``last``; its start may be unknown."""
        return cls(
            NotStated() if start is None else start, EndedOn(PartialDate.of(last), inclusive=True)
        )

    @classmethod
    def between(
        cls, start: DateLike, end: DateLike | None = None, *, through: DateLike | None = None
    ) -> "Period":
        """``[start, end)``; or, with ``through``, from ``start`` to that last day included."""
        if (end is None) == (through is None):
            raise InvalidPeriod(
                "give the end (the first day not in it) or through= (the last day in it), one of"
                " the two",
                (start, end, through),
            )
        if end is None:
            assert through is not None
            return cls.through(through, start=start)
        return cls.until(end, start=start)

    @classmethod
    def on(cls, day: DateLike) -> "Period":
        """The day; or, of a partial date, some day or days within that month or year."""
        return cls(day, EndedOn(PartialDate.of(day), inclusive=True))

    @classmethod
    def whole(cls, date: DateLike) -> "Period":
        """All days of the day, month or year that ``date`` names."""
        partial = PartialDate.of(date)
        return cls(partial.earliest, EndedOn(PartialDate.of(partial.latest), inclusive=True))

    @classmethod
    def year(cls, year: int) -> "Period":
        """All days of a calendar year.

        :raises InvalidDate: for anything but a whole number from 1 to 9999.
        """
        if type(year) is not int:
            raise InvalidDate(f"{year!r} is not a year: give a whole number, as in 2023", year)
        return cls.whole(PartialDate(year))

    @classmethod
    def attested_on(cls, first: DateLike, last: DateLike | None = None) -> "Period":
        """Running on that day (or from the first to the last); start and end not stated."""
        begin = as_day(first)
        return cls(NotStated(), NotStated(), (begin, begin if last is None else as_day(last)))

    # -- what is known of the ends -----------------------------------------------------------

    @property
    def first_day(self) -> pendulum.Date | None:
        """The first day, where it is known to the day."""
        low, high = self.bounds.start_low, self.bounds.start_high
        return pendulum.Date.fromordinal(low) if low == high else None

    @property
    def last_day(self) -> pendulum.Date | None:
        """The last day, where it is known to the day."""
        low, high = self.bounds.end_low, self.bounds.end_high
        return pendulum.Date.fromordinal(low - 1) if low == high else None

    @property
    def days(self) -> tuple[int, int | None]:
        """How many days it lasts: at least, and at most (``None`` where there is no limit)."""
        bounds = self.bounds
        least = max(bounds.end_low - bounds.start_high, 1)
        unbounded = bounds.start_low == -FOREVER or bounds.end_high == FOREVER
        return least, None if unbounded else bounds.end_high - bounds.start_low

    # -- questions: yes, no, possibly --------------------------------------------------------

    def contains(self, day: DateLike) -> Answer:
        """Whether the day is in the period. The day of a handover ("until") is not."""
        date = PartialDate.of(day)
        return self.bounds.contains(date.first_ordinal, date.last_ordinal)

    def touches(self, day: DateLike) -> Answer:
        """As `contains`, and the day of the handover counts as well."""
        date = PartialDate.of(day)
        handover = type(self.end) is EndedOn and not self.end.inclusive
        bounds = self.bounds
        if handover:
            bounds = bounds._replace(end_low=bounds.end_low + 1, end_high=bounds.end_high + 1)
        return bounds.contains(date.first_ordinal, date.last_ordinal)

    def overlaps(self, other: "Period") -> Answer:
        """Whether the two share a day."""
        return self.bounds.overlaps(other.bounds)

    def before(self, other: "Period") -> Answer:
        """Whether this is over before the other begins."""
        return self.bounds.before(other.bounds)

    def after(self, other: "Period") -> Answer:
        """Whether this begins after the other is over."""
        return other.bounds.before(self.bounds)

    def adjacent_to(self, other: "Period") -> Answer:
        """Whether one begins on the very day after the other's last: no gap, no overlap."""
        return self.bounds.adjacent(other.bounds) | other.bounds.adjacent(self.bounds)

    def within(self, other: "Period") -> Answer:
        """Whether every day of this is a day of the other."""
        return self.bounds.within(other.bounds)

    def same_days_as(self, other: "Period") -> Answer:
        """Whether both are the same days, whatever the wording."""
        return self.bounds.same(other.bounds)

    def __str__(self) -> str:
        ended_that_day = type(self.end) is EndedOn and self.end.inclusive
        if ended_that_day and isinstance(self.end, EndedOn) and self.end.date == self.start:
            return str(self.start)
        start = "start not stated" if type(self.start) is NotStated else f"from {self.start}"
        end = "end not stated" if type(self.end) is NotStated else str(self.end)
        text = f"{start}, {end}"
        if self.attested is not None:
            first, last = self.attested
            shown = isinstance(self.end, StillRunning) and self.end.as_of == last
            if first != last or not shown:
                text += f" (attested {first}" + (f" to {last})" if last != first else ")")
        return text

    def __repr__(self) -> str:
        return f"<Period {self}>"


PeriodLike = Period | DateLike


def as_period(value: PeriodLike) -> Period:
    """A period as it is; a day, month or year as all of its days."""
    return value if isinstance(value, Period) else Period.whole(value)
