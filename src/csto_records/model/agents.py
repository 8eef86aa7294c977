"""Who acts: persons, organisations, and the offices that join the two."""

import attrs

from csto_records.errors import InvalidValue
from csto_records.model import checked
from csto_records.model.name import Identifier, Name
from csto_records.model.record import Record


@attrs.frozen(order=False, cache_hash=True)
class Organisation(Record):
    """An intergovernmental organisation, one of its bodies, a state, a ministry.

    ``kind`` is a word such as ``"intergovernmental organisation"``, ``"body"``, ``"state"``;
    ``parent`` is the organisation that a body belongs to.
    """

    id: str = attrs.field(validator=checked.identifier)
    name: str = attrs.field(validator=checked.text)
    short_name: str | None = attrs.field(default=None, validator=checked.optional_text)
    kind: str | None = attrs.field(default=None, validator=checked.optional_text)
    parent: "Organisation | None" = attrs.field(default=None)
    names: tuple[Name, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(Name), repr=False
    )
    identifiers: tuple[Identifier, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(Identifier), repr=False
    )

    @parent.validator
    def _check_parent(self, attribute: object, value: object) -> None:
        if value is not None and type(value) is not Organisation:
            raise InvalidValue(f"Organisation.parent must be an Organisation, not {value!r}", value)

    def __str__(self) -> str:
        return self.short_name or self.name


@attrs.frozen(order=False, cache_hash=True)
class Person(Record):
    """A person; ``name`` is the spelling that is shown, ``names`` are all spellings."""

    id: str = attrs.field(validator=checked.identifier)
    name: str = attrs.field(validator=checked.text)
    names: tuple[Name, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(Name), repr=False
    )
    identifiers: tuple[Identifier, ...] = attrs.field(
        default=(), converter=checked.as_tuple, validator=checked.many(Identifier), repr=False
    )

    def __str__(self) -> str:
        return self.name


@attrs.frozen(order=False, cache_hash=True)
class Office(Record):
    """A post in an organisation.

    ``title`` is the post without its organisation ("Secretary General"); ``seats`` is how many
    hold it at one time (``None``: not known to be limited, as for aides); ``term_years`` is the
    usual term.
    """

    id: str = attrs.field(validator=checked.identifier)
    title: str = attrs.field(validator=checked.text)
    organisation: Organisation | None = attrs.field(
        default=None, validator=checked.maybe(Organisation)
    )
    seats: int | None = attrs.field(default=None, validator=checked.maybe(int))
    term_years: int | None = attrs.field(default=None, validator=checked.maybe(int))

    def __str__(self) -> str:
        return self.title if self.organisation is None else f"{self.title}, {self.organisation}"
