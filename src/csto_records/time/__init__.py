"""Time: partial dates, periods with honest ends, questions with three answers."""

from csto_records.time.answer import Answer
from csto_records.time.ends import End, EndedOn, EndedUnknown, NotStated, StillRunning, parse_end
from csto_records.time.partial import DateLike, PartialDate, as_day
from csto_records.time.period import Period, PeriodLike, as_period

__all__ = [
    "Answer",
    "DateLike",
    "End",
    "EndedOn",
    "EndedUnknown",
    "NotStated",
    "PartialDate",
    "Period",
    "PeriodLike",
    "StillRunning",
    "as_day",
    "as_period",
    "parse_end",
]
