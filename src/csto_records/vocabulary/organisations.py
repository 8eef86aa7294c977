"""Organisations and their bodies, as press pages name them."""

from __future__ import annotations

import attrs

from csto_records.names import nearest
from csto_records.once import once
from csto_records.vocabulary._organisation_rows import BODIES, OWNERS, ROWS
from csto_records.vocabulary.states import rows, states


@attrs.frozen
class OrganisationEntry:
    """One organisation, body of one, or organ of a state.

    ``kind`` is "intergovernmental organisation", "body" (of one), "state body" or
    "organisation". ``parent`` is the id of what it belongs to: an organisation or a state.
    ``aliases`` are the English forms pages print, the name and the short name among them.
    """

    id: str
    name: str
    short_name: str | None
    kind: str
    parent: str | None
    aliases: tuple[str, ...]
    russian_name: str | None = None
    russian_short_name: str | None = None


def _row(row: str) -> OrganisationEntry:
    fields = [field.strip() for field in row.split("|")]
    fields += [""] * (8 - len(fields))
    id, name, short, kind, parent, aliases, russian, russian_short = fields
    printed = [name, *([short] if short else []), *(aliases.split(";") if aliases else [])]
    return OrganisationEntry(
        id=id,
        name=name,
        short_name=short or None,
        kind=kind,
        parent=parent or None,
        aliases=tuple(dict.fromkeys(" ".join(form.split()) for form in printed)),
        russian_name=russian or None,
        russian_short_name=russian_short or None,
    )


def _bodies() -> list[OrganisationEntry]:
    """The bodies that several organisations have under one name."""
    entries = []
    for row in rows(BODIES):
        slug, owners, name, forms, russian = (field.strip() for field in row.split("|"))
        printed = [name, *forms.split(";")] if forms else [name]
        name = name.removeprefix("~")
        for owner in owners.split():
            short, full, russian_owner = OWNERS[owner]
            aliases: list[str] = []
            for form in printed:
                if form.startswith("="):
                    aliases.append(form[1:])
                    continue
                bare = form.removeprefix("~")  # never printed without its owner
                aliases += [f"{short} {bare}", f"{short}'s {bare}", f"{bare} of the {short}"]
                aliases += [f"{bare} of the {long}" for long in full]
            entries.append(
                OrganisationEntry(
                    id=f"{owner}-{slug}",
                    name=f"{short} {name}",
                    short_name=None,
                    kind="body",
                    parent=owner,
                    aliases=tuple(dict.fromkeys(aliases)),
                    russian_name=f"{russian} {russian_owner}" if russian else None,
                )
            )
    return entries


@once
def bare_bodies() -> dict[str, str]:
    """Printed form of a body without its owner ("Council of Foreign Ministers") to its slug."""
    table: dict[str, str] = {}
    for row in rows(BODIES):
        slug, _, name, forms, _ = (field.strip() for field in row.split("|"))
        printed = [name, *(forms.split(";") if forms else [])]
        for form in printed:
            if not form.startswith(("~", "=")) and f"={form}" not in printed:
                table.setdefault(form, slug)
    return table


@once
def organisations() -> tuple[OrganisationEntry, ...]:
    """All entries of the table, in its order. States are not among them."""
    return (*(_row(row) for row in rows(ROWS)), *_bodies())


@once
def _by_id() -> dict[str, OrganisationEntry]:
    return {entry.id: entry for entry in organisations()}


@once
def _all_by_id() -> dict[str, OrganisationEntry]:
    """The entries of the table, and an entry of kind "state" for every state."""
    of_states = {
        entry.id: OrganisationEntry(
            id=entry.id,
            name=entry.name,
            short_name=None,
            kind="state",
            parent=None,
            aliases=entry.printed_names,
            russian_name=entry.russian_name,
        )
        for entry in states()
    }
    return {**of_states, **_by_id()}


def organisation(id: str) -> OrganisationEntry:
    """The organisation with this id, for instance ``"csto-secretariat"``.

    A state's id gives an entry of kind "state". Raises
    :class:`~csto_records.errors.UnknownName` with the nearest ids.
    """
    found = _all_by_id().get(id)
    if found is not None:
        return found
    from csto_records.errors import UnknownName

    raise UnknownName(id, sort="organisation", nearest=nearest(id, _by_id()))


def organisation_known(id: str) -> bool:
    """Whether the table has an organisation or a state with this id."""
    return id in _all_by_id()
