"""What differs between two registries."""

import attrs

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.model import Participant, Record


@attrs.frozen(order=False)
class Change:
    """A record that both registries have, read differently."""

    before: Record
    after: Record

    def __str__(self) -> str:
        return f"{self.before} -> {self.after}"


@attrs.frozen(order=False)
class Difference:
    """What the second registry has and the first has not, and the other way round.

    ``claims_added`` and ``claims_removed`` say it to the last detail; ``added``, ``removed`` and
    ``changed`` say it in records.
    """

    claims_added: tuple[Claim, ...]
    claims_removed: tuple[Claim, ...]
    added: tuple[Record, ...]
    removed: tuple[Record, ...]
    changed: tuple[Change, ...]

    def __bool__(self) -> bool:
        return bool(self.claims_added or self.claims_removed)

    def __str__(self) -> str:
        lines = [f"+ {record}" for record in self.added]
        lines += [f"- {record}" for record in self.removed]
        lines += [f"~ {change}" for change in self.changed]
        lines.append(f"{len(self.claims_added)} claims added, {len(self.claims_removed)} removed")
        return "\n".join(lines)


def own(value: object) -> object:
    """What a record itself says: the records inside it count by their ids alone."""
    if isinstance(value, Record):
        return tuple(
            part.id if isinstance(part, Record) and hasattr(part, "id") else own(part)
            for part in (
                getattr(value, field.name) for field in attrs.fields(type(value)) if field.eq
            )
        )
    if isinstance(value, Participant):
        return own((value.person, *value.offices, value.on_behalf_of))
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(
            getattr(part, "id", part) if isinstance(part, Record) else own(part) for part in value
        )
    return value


def records_between(
    before: dict[Ref, Record], after: dict[Ref, Record]
) -> tuple[tuple[Record, ...], tuple[Record, ...], tuple[Change, ...]]:
    """The records added, removed and changed, in order of kind and id."""
    added = tuple(after[ref] for ref in after if ref not in before)
    removed = tuple(before[ref] for ref in before if ref not in after)
    changed = tuple(
        Change(before[ref], after[ref])
        for ref in after
        if ref in before and own(before[ref]) != own(after[ref])
    )
    return added, removed, changed
