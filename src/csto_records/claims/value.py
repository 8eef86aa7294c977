"""The values that a claim can state."""

import attrs

from csto_records.errors import InvalidValue
from csto_records.model import checked
from csto_records.model.meeting import AdoptedItem
from csto_records.model.name import Identifier, Name
from csto_records.model.span import Span
from csto_records.time.ends import End, EndedOn, EndedUnknown, NotStated, StillRunning
from csto_records.time.partial import PartialDate


@attrs.frozen(order=False)
class Ref:
    """A pointer to the subject of other claims: its kind of record and its id."""

    kind: str = attrs.field(validator=checked.text)
    id: str = attrs.field(validator=checked.identifier)

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"


@attrs.frozen(order=False)
class Attendance:
    """That somebody took part: ids of the person, the offices as printed, the side."""

    person: str | None = attrs.field(default=None, validator=checked.optional_identifier)
    offices: tuple[str, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.identifiers
    )
    on_behalf_of: str | None = attrs.field(default=None, validator=checked.optional_identifier)

    def __attrs_post_init__(self) -> None:
        if self.person is None and not self.offices and self.on_behalf_of is None:
            raise InvalidValue("an attendance names nobody: give a person, an office or a side")

    def __str__(self) -> str:
        parts = [self.person or "", *self.offices]
        return ", ".join(part for part in parts if part)


Value = (
    str
    | bool
    | int
    | PartialDate
    | EndedOn
    | EndedUnknown
    | StillRunning
    | NotStated
    | Ref
    | Attendance
    | Name
    | Identifier
    | AdoptedItem
    | Span
)

END_TYPES: tuple[type, ...] = (EndedOn, EndedUnknown, StillRunning, NotStated)

__all__ = ["END_TYPES", "Attendance", "End", "Ref", "Value"]
