"""Which ids are of one person: those under which one full name stands, in any spelling.

Two spellings are one name where `csto_records.names.fold` says so (Sergei and Sergey, Latin and
Cyrillic); titles do not count. A surname alone or a name with initials joins nobody. A name
without a patronymic is the name with one where only one patronymic is on record for it;
different patronymics keep apart. Namesakes are kept apart by a source that says that they are
different.
"""

from collections.abc import Iterable, Mapping

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.model.name import Name
from csto_records.names.parts import personal_name
from csto_records.names.slugs import plain_slug
from csto_records.registry.identity import Identity

RULE = "full-name"


def join_people(subjects: Mapping[Ref, list[Claim]], identity: Identity) -> None:
    """Join the ids of one person; an id that is spelled as a page prints the name is shown."""
    by_name: dict[str, dict[Ref, set[str]]] = {}  # to the patronymics printed with the name
    for ref, claims in subjects.items():
        if ref.kind != "person":
            continue
        for text in {_text(claim) for claim in claims if claim.field in ("name", "names")}:
            name = personal_name(text)
            if name.is_full:
                printed = by_name.setdefault(name.key, {}).setdefault(ref, set())
                if name.patronymic:
                    printed.add(name.patronymic)
    for key in sorted(by_name):
        if len(by_name[key]) > 1:
            _join_name(key, by_name[key], subjects, identity)


def _join_name(
    name: str,
    printed: Mapping[Ref, set[str]],
    subjects: Mapping[Ref, list[Claim]],
    identity: Identity,
) -> None:
    for ref in printed:
        latin = [_text(c) for c in subjects[ref] if c.field == "name"]
        if any(text.isascii() and plain_slug(text) == ref.id for text in latin):
            identity.prefer(ref)
    shown = _one_patronymic(printed, identity)
    if len(set(shown.values())) < 2:
        identity.join_all(printed, RULE, name)
        return
    by_patronymic: dict[str, list[Ref]] = {}
    for ref in printed:
        by_patronymic.setdefault(shown.get(identity.canonical(ref), ""), []).append(ref)
    for patronymic in sorted(by_patronymic):
        for ref in by_patronymic[patronymic] if patronymic else ():
            identity.label(ref, name, patronymic)
        identity.join_all(by_patronymic[patronymic], RULE, name)


def _one_patronymic(printed: Mapping[Ref, Iterable[str]], identity: Identity) -> dict[Ref, str]:
    """One patronymic for each person who has one; several of one person are one, spelled twice."""
    first: dict[str, str] = {}

    def root(patronymic: str) -> str:
        while first.get(patronymic, patronymic) != patronymic:
            first[patronymic] = patronymic = first[first[patronymic]]
        return patronymic

    of_person: dict[Ref, str] = {}
    for ref, patronymics in printed.items():
        for patronymic in patronymics:
            first.setdefault(patronymic, patronymic)
            known = root(of_person.setdefault(identity.canonical(ref), patronymic))
            here = root(patronymic)
            first[max(known, here)] = min(known, here)
    return {ref: root(patronymic) for ref, patronymic in of_person.items()}


def _text(claim: Claim) -> str:
    return claim.value.text if isinstance(claim.value, Name) else str(claim.value)
