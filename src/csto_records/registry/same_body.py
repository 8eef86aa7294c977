"""Which ids are of one organisation or one office, by the tables of their names.

Organisations of which a name stands in one entry of `csto_records.vocabulary` are one; so are
offices of one organisation with one title, put in different words ("Foreign Minister", "Minister
of Foreign Affairs"). Abbreviations of states are not enough: several states share them.
"""

from collections.abc import Mapping
from functools import lru_cache

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.model.name import Name
from csto_records.registry.draft import Draft
from csto_records.registry.identity import Identity

RULE = "alias-table"


def join_organisations(drafts: Mapping[Ref, Draft], identity: Identity) -> None:
    """Join the ids whose names stand in one entry of the tables."""
    by_entry: dict[str, list[Ref]] = {}
    for ref, draft in drafts.items():
        entry = entry_of(draft)
        if entry is not None:
            by_entry.setdefault(entry, []).append(ref)
    for entry, refs in sorted(by_entry.items()):
        if len(refs) > 1:
            identity.prefer(Ref("organisation", entry))
            identity.join_all(refs, RULE, entry)


def entry_of(draft: Draft) -> str | None:
    """The one entry of the tables that the names of an organisation stand in."""
    from csto_records.vocabulary.organisations import organisation_known

    parent = draft.pick("parent")
    above = parent.value.id if parent is not None and isinstance(parent.value, Ref) else None
    found = {
        id
        for field in ("name", "names")
        for claim in draft.claims.get(field, ())
        if (id := named(claim, above)) is not None
    }
    if organisation_known(draft.ref.id):
        found &= {draft.ref.id}  # the tables give two ids to two organisations
    return found.pop() if len(found) == 1 else None


def named(claim: Claim, parent: str | None) -> str | None:
    """The entry in which the name that is claimed for a body of that parent stands."""
    return _entry(claim.value.text if isinstance(claim.value, Name) else str(claim.value), parent)


@lru_cache(maxsize=4096)
def _entry(text: str, parent: str | None) -> str | None:
    from csto_records.vocabulary.organisations import organisation
    from csto_records.vocabulary.recognition import organisation_named
    from csto_records.vocabulary.states import adjectives, state_named

    if not text.isascii():
        return None
    state = state_named(text)
    if state is not None:
        return None if text in adjectives() or text.isupper() else state.id
    id = organisation_named(text, default=parent, default_state=parent)
    if id is None or parent is None or id == parent:
        return id
    # a body that is said to be another's is not the one that the name alone would give
    return id if organisation(id).parent == parent else None


def join_offices(drafts: Mapping[Ref, Draft], identity: Identity) -> None:
    """Join the ids of one title in one organisation."""
    by_key: dict[tuple[str, str], list[Ref]] = {}
    for ref, draft in drafts.items():
        key = key_of(draft)
        if key is not None:
            by_key.setdefault(key, []).append(ref)
    for (title, owner), refs in sorted(by_key.items()):
        if len(refs) > 1:
            identity.join_all(refs, RULE, f"{title}, {owner}")


def key_of(draft: Draft) -> tuple[str, str] | None:
    """One key for the title and the organisation of an office."""
    from csto_records.vocabulary.offices import office_key

    title, owner = draft.pick("title"), draft.pick("organisation")
    if title is None or owner is None or not isinstance(owner.value, Ref):
        return None
    words, id = office_key(str(title.value), owner.value.id)
    return (words, id) if id is not None else None
