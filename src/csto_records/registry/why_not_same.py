"""Why two ids are two records: what speaks against joining them."""

from collections.abc import Iterable, Iterator

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.names.parts import family_name, personal_name
from csto_records.registry.asked_about import Said, Subject, in_fields, name_of, names_in, pair
from csto_records.registry.identity import is_local
from csto_records.registry.sameness import IdentityAnswer, IdentityReason
from csto_records.registry.view import View

_NAMES = in_fields("name", "names")
Against = Iterator[tuple[str, str, list[Claim]]]


def why_not_same(view: View, claims: Iterable[Claim], a: object, b: object) -> IdentityAnswer:
    """The reasons why the registry reads two as two records; none where it reads one."""
    one, other = pair(view, a, b, "why not the same")
    identity = view.reading.identity
    same = identity.canonical(one.ref) == identity.canonical(other.ref)
    reasons: list[IdentityReason] = []
    if not same:
        said = Said(view, claims, one.ref, other.ref)
        found = list(_against(view, said, one, other))
        if not found:
            found = [("no-support", "nothing on record says that they are one", [])]
        reasons = [
            IdentityReason(rule, str(one), str(other), words, said.evidence(evidence))
            for rule, words, evidence in found
        ]
    return IdentityAnswer(str(one), str(other), same, "not same", tuple(reasons))


def _against(view: View, said: Said, one: Subject, other: Subject) -> Against:
    x, y = one.ref, other.ref
    if x.kind != y.kind:
        yield "different-kind", f"one is of kind {x.kind}, the other of kind {y.kind}", []
        return
    for mine, foe in view.reading.identity.declared_apart(x, y):
        claims = said.saying("different_from", mine, foe)
        yield "different-from", f"a source says that {mine} and {foe} are different", claims
    if x.kind == "person":
        yield from _people(view, said, x, y)
    else:
        yield from _parts(view, said, x, y)


def _people(view: View, said: Said, x: Ref, y: Ref) -> Against:
    mine, theirs = said.about_record(x, _NAMES), said.about_record(y, _NAMES)
    both = mine + theirs
    unlike = view.reading.identity.unlike(x, y)
    for name in unlike:
        bearing = [c for c in both if personal_name(name_of(c)).key == name]
        printed = " and ".join(f"“{text}”" for text in names_in(bearing))
        yield "patronymics", f"the patronymics differ: {printed}", bearing
    full = [
        {name.key for name in map(personal_name, names_in(side)) if name.is_full}
        for side in (mine, theirs)
    ]
    if full[0] & full[1]:
        if not unlike and not view.reading.identity.declared_apart(x, y):
            words = "the name is on record with more than one patronymic; without one it may be any"
            yield "patronymics", words, both
        return
    families = [{family_name(text) for text in names_in(side)} - {""} for side in (mine, theirs)]
    shared = sorted(families[0] & families[1])
    if not full[0] or not full[1]:
        short = names_in(mine if not full[0] else theirs)
        shown = f"“{short[0]}”" if short else "nothing"
        words = f"one of them is on record only as {shown}: that is no full name, and joins nobody"
        yield "no-full-name", words, both
    elif shared:
        words = f"they share the family name ({', '.join(shared)}) and no full name"
        yield "family-name-only", words, both
    if not shared:
        shown = " and ".join(f"“{names_in(side)[0]}”" for side in (mine, theirs) if names_in(side))
        yield "different-names", f"the names differ: {shown or 'none is on record'}", both


#: What tells records of one kind apart: a part of the record, and the claims about it.
_TELLING = {
    "organisation": (("name", "name names"), ("parent", "parent")),
    "office": (("title", "title"), ("organisation", "organisation")),
    "meeting": (("body", "body"), ("period", "start end"), ("place", "place")),
    "tenure": (("person", "person"), ("office", "office"), ("acting", "acting")),
    "membership": (
        ("organisation", "organisation"),
        ("member", "member"),
        ("status", "status"),
    ),
    "chairmanship": (("organisation", "organisation"), ("member", "member")),
    "statement": (("speaker", "speaker label"), ("span", "span")),
}


def _parts(view: View, said: Said, x: Ref, y: Ref) -> Against:
    one, other = (view.lookup.get(ref.kind, ref.id) for ref in (x, y))
    differ = False
    for part, fields in _TELLING[x.kind]:
        mine, theirs = getattr(one, part, None), getattr(other, part, None)
        if mine is None or theirs is None or mine == theirs:
            continue
        differ = True
        keep = in_fields(*fields.split())
        claims = said.about_record(x, keep) + said.about_record(y, keep)
        yield "different-parts", f"the {part} differs: {mine} and {theirs}", claims
    if x.kind in ("organisation", "office", "statement"):
        return
    members = view.reading.identity.members
    if not any(is_local(members(ref)[0].id) for ref in (x, y)):
        yield "given-ids", "people gave both of them ids, and no claim joins them", []
    if x.kind != "meeting" and not differ:
        periods = [str(getattr(record, "period", None)) for record in (one, other)]
        keep = in_fields("start", "end", "held")
        claims = said.about_record(x, keep) + said.about_record(y, keep)
        words = f"an end, a start or another holder parts them: {periods[0]}; {periods[1]}"
        yield "apart-in-time", words, claims
