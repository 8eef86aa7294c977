"""Which ids are of one person: those under which one full name stands, in any spelling.

Two spellings are one name where `csto_records.names.fold` says so (Sergei and Sergey, Latin and
Cyrillic). A surname alone or a name with initials joins nobody. Namesakes are kept apart by a
source that says that they are different.
"""

from collections.abc import Mapping

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.model.name import Name
from csto_records.names import fold
from csto_records.names.slugs import plain_slug
from csto_records.registry.identity import Identity


def join_people(subjects: Mapping[Ref, list[Claim]], identity: Identity) -> None:
    """Join the ids of one person; an id that is spelled as a page prints the name is shown."""
    by_name: dict[str, set[Ref]] = {}
    for ref, claims in subjects.items():
        if ref.kind != "person":
            continue
        for text in {_text(claim) for claim in claims if claim.field in ("name", "names")}:
            words = fold(text).split()
            if len(words) > 1 and all(len(word) > 1 for word in words):
                by_name.setdefault(" ".join(words), set()).add(ref)
    for name in sorted(by_name):
        same = by_name[name]
        if len(same) > 1:
            for ref in same:
                latin = [_text(c) for c in subjects[ref] if c.field == "name"]
                if any(text.isascii() and plain_slug(text) == ref.id for text in latin):
                    identity.prefer(ref)
            identity.join_all(same)


def _text(claim: Claim) -> str:
    return claim.value.text if isinstance(claim.value, Name) else str(claim.value)
