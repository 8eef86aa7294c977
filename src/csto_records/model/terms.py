"""What holds for a while: tenures, memberships, chairmanships."""

import attrs

from csto_records.model import checked
from csto_records.model.agents import Office, Organisation, Person
from csto_records.model.meeting import Meeting
from csto_records.model.record import Record
from csto_records.time.partial import PartialDate
from csto_records.time.period import Period


@attrs.frozen(order=False, cache_hash=True)
class Tenure(Record):
    """A person in an office over a period.

    ``decided_on`` is the day of the decision or election, ``decided_at`` the meeting that took
    it, ``nominated_by`` the state (or body) that proposed the person.
    """

    id: str = attrs.field(validator=checked.identifier)
    person: Person = attrs.field(validator=checked.one(Person))
    office: Office = attrs.field(validator=checked.one(Office))
    period: Period = attrs.field(validator=checked.one(Period))
    acting: bool = attrs.field(default=False, validator=checked.one(bool))
    decided_on: PartialDate | None = attrs.field(default=None, validator=checked.maybe(PartialDate))
    nominated_by: Organisation | None = attrs.field(
        default=None, validator=checked.maybe(Organisation)
    )
    decided_at: Meeting | None = attrs.field(default=None, validator=checked.maybe(Meeting))

    @property
    def title(self) -> str:
        """The title of the office."""
        return self.office.title

    @property
    def organisation(self) -> Organisation | None:
        """The organisation of the office."""
        return self.office.organisation

    def __str__(self) -> str:
        acting = "acting " if self.acting else ""
        return f"{self.person}, {acting}{self.office} ({self.period})"


@attrs.frozen(order=False, cache_hash=True)
class Membership(Record):
    """A state's status in an organisation (``"member"``, ``"observer"``, ...) over a period."""

    id: str = attrs.field(validator=checked.identifier)
    organisation: Organisation = attrs.field(validator=checked.one(Organisation))
    member: Organisation = attrs.field(validator=checked.one(Organisation))
    status: str = attrs.field(validator=checked.text)
    period: Period = attrs.field(validator=checked.one(Period))

    def __str__(self) -> str:
        return f"{self.member}, {self.status} of {self.organisation} ({self.period})"


@attrs.frozen(order=False, cache_hash=True)
class Chairmanship(Record):
    """The state that chairs an organisation over a period.

    ``priorities`` are short phrases in our words; ``began_at`` and ``ended_at`` are the meetings
    at which the chair was handed on.
    """

    id: str = attrs.field(validator=checked.identifier)
    organisation: Organisation = attrs.field(validator=checked.one(Organisation))
    member: Organisation = attrs.field(validator=checked.one(Organisation))
    period: Period = attrs.field(validator=checked.one(Period))
    priorities: tuple[str, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(str), repr=False
    )
    began_at: Meeting | None = attrs.field(default=None, validator=checked.maybe(Meeting))
    ended_at: Meeting | None = attrs.field(default=None, validator=checked.maybe(Meeting))

    def __str__(self) -> str:
        return f"{self.member}, chair of {self.organisation} ({self.period})"
