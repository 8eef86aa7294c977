"""What a registry says it covers, so that "nobody" and "I do not know" differ."""

import attrs

from csto_records.claims.fields import KINDS
from csto_records.model import checked
from csto_records.time.partial import PartialDate
from csto_records.time.period import Period


@attrs.frozen(order=False, cache_hash=True)
class Coverage:
    """That all records of one kind are there for one scope over a period.

    ``kind`` is the kind of record (``"tenure"``, ``"chairmanship"``, ...); ``scope`` is the id
    of the office, organisation or body that it is about; ``declared_on`` is the day on which the
    declaration was made: looking back from before that day, it does not count.
    """

    kind: str = attrs.field(validator=checked.choice(*KINDS))
    scope: str = attrs.field(validator=checked.identifier)
    period: Period = attrs.field(validator=checked.one(Period))
    declared_on: PartialDate = attrs.field(validator=checked.one(PartialDate))
    note: str | None = attrs.field(default=None, validator=checked.optional_text)

    def __str__(self) -> str:
        return f"{self.kind} of {self.scope}: {self.period}"
