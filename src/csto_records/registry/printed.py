"""Organisations and offices as press pages print them, in English and in Russian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_records.model import Office, Organisation

if TYPE_CHECKING:
    from csto_records.registry.lookup import Lookup


def organisation_printed(lookup: Lookup, name: str) -> list[Organisation]:
    """The organisation of which the tables of names hold this name; perhaps none.

    Adjectives are no names: "Russian" is not found here.
    """
    from csto_records.vocabulary.organisations import organisation
    from csto_records.vocabulary.recognition import organisation_named
    from csto_records.vocabulary.russian import abbreviated_body, russian_organisation
    from csto_records.vocabulary.states import adjectives, state_named

    text = " ".join(name.split())[:300]
    state = state_named(text) if text not in adjectives() else None
    id = (
        (state.id if state is not None else None)
        or organisation_named(text)
        or abbreviated_body(text)
        or russian_organisation(text)
    )
    if id is None:
        return []
    own = lookup.get("organisation", id)
    if isinstance(own, Organisation):
        return [own]
    found: dict[Organisation, None] = {}
    for alias in organisation(id).aliases:
        for record in lookup.called(alias, Organisation):
            if isinstance(record, Organisation):
                found.setdefault(record)
    return list(found)


def office_printed(lookup: Lookup, name: str) -> list[Office]:
    """The offices that a printed office is: "Russian Foreign Minister", "Генсек ОДКБ"."""
    from csto_records.vocabulary.offices import office_id, office_key, read_office
    from csto_records.vocabulary.russian import russian_office

    russian = None if name.isascii() else russian_office(name)
    if russian is not None:
        title, owner = russian
    else:
        read = read_office(name)
        if read is None:
            return []
        title, owner = read.title, read.organisation
    if owner is None:
        return []
    if title == "State Secretary" and owner.endswith("-security-council"):
        title = "Secretary"  # as the office is called in Belarus
    own = lookup.get("office", office_id(title, owner))
    if isinstance(own, Office):
        return [own]
    wanted = office_key(title, owner)
    return [
        office
        for office in lookup.offices()
        if office.organisation is not None
        and office_key(office.title, office.organisation.id) == wanted
    ]
