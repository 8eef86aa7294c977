"""Why two ids are one record: the chain of joins that leads from one to the other."""

from collections import deque
from collections.abc import Callable, Iterable

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.names import fold
from csto_records.names.parts import personal_name
from csto_records.registry.asked_about import Said, Subject, in_fields, names_in, pair
from csto_records.registry.identity import Identity, Joint
from csto_records.registry.person_names import Asked
from csto_records.registry.sameness import IdentityAnswer, IdentityReason
from csto_records.registry.view import View

_OCCASION = {
    "body-and-day": ("body", "start"),
    "people-and-day": ("participants", "start"),
    "body-place-and-month": ("body", "place", "start"),
}
_TERM = ("person", "office", "organisation", "member", "start", "end", "held", "acting", "status")
_NAMES = in_fields("name", "names")


def why_same(view: View, claims: Iterable[Claim], a: object, b: object) -> IdentityAnswer:
    """The reasons why the registry reads two as one record; none where it reads two."""
    one, other = pair(view, a, b, "why the same")
    identity = view.reading.identity
    same = identity.canonical(one.ref) == identity.canonical(other.ref)
    reasons: list[IdentityReason] = []
    if same:
        said = Said(view, claims, one.ref)
        chain = [_step(said, joint, x, y) for joint, x, y in _chain(identity, one.ref, other.ref)]
        reasons = [*_named(said, one), *chain, *_named(said, other)]
        if not reasons:
            evidence = said.evidence(said.about(one.ref, lambda _: True))
            reasons = [IdentityReason("one-id", str(one), str(other), "it is one id", evidence)]
    return IdentityAnswer(str(one), str(other), same, "same", tuple(reasons))


def _chain(identity: Identity, start: Ref, goal: Ref) -> list[tuple[Joint, Ref, Ref]]:
    """The shortest way from one id to another over what joined them."""
    came: dict[Ref, tuple[Joint, Ref]] = {}
    waiting = deque([start])
    seen = {start}
    used: set[int] = set()
    while waiting and goal not in seen:
        ref = waiting.popleft()
        for joint in identity.joints(ref):
            if id(joint) in used:
                continue
            used.add(id(joint))
            for other in joint.refs:
                if other not in seen:
                    seen.add(other)
                    came[other] = joint, ref
                    waiting.append(other)
    steps: list[tuple[Joint, Ref, Ref]] = []
    while goal != start:
        joint, before = came[goal]
        steps.append((joint, before, goal))
        goal = before
    return steps[::-1]


def _step(said: Said, joint: Joint, x: Ref, y: Ref) -> IdentityReason:
    words, claims = _words(said, joint, x, y)
    return IdentityReason(joint.rule, str(x), str(y), words, said.evidence(claims))


def _words(said: Said, joint: Joint, x: Ref, y: Ref) -> tuple[str, list[Claim]]:
    if joint.rule == "identity-claim":
        claims = said.saying("same_as", x, y)
        return f"{_sources(claims)} that they are one", claims
    if joint.rule == "full-name":

        def bears(claim: Claim) -> bool:
            return _NAMES(claim) and any(
                name.is_full and name.key == joint.detail
                for name in map(personal_name, names_in([claim]))
            )

        mine, theirs = said.about(x, bears), said.about(y, bears)
        return _spelled(names_in(mine), names_in(theirs)), mine + theirs
    if joint.rule == "alias-table":
        fields = ("title", "organisation") if x.kind == "office" else ("name", "names", "parent")
        keep = in_fields(*fields)
        return f"the tables of names give both as {joint.detail}", _both(said, x, y, keep)
    if joint.rule in _OCCASION:
        keep = in_fields(*_OCCASION[joint.rule])
        first = joint.rule.partition("-")[0]
        what = {"people": "the same people met"}.get(first, "one body met")
        when = f"in {joint.detail} at one place" if "month" in joint.rule else f"on {joint.detail}"
        return f"{what} {when}", _both(said, x, y, keep)
    return "one holder in one seat, and nothing parts them", _both(said, x, y, in_fields(*_TERM))


def _both(said: Said, x: Ref, y: Ref, keep: Callable[[Claim], bool]) -> list[Claim]:
    return said.about(x, keep) + said.about(y, keep)


def _sources(claims: list[Claim]) -> str:
    count = len({claim.source for claim in claims})
    return "a source says" if count == 1 else f"{count} sources say"


def _spelled(mine: list[str], theirs: list[str]) -> str:
    common = sorted(set(mine) & set(theirs))
    if common:
        return f"“{common[0]}” is the full name of both"
    one, other = mine[0], theirs[0]
    if one.isascii() != other.isascii():
        how = "one full name in two scripts or spellings"
    elif fold(one) == fold(other):
        how = "two spellings of one full name"
    else:
        how = "one full name, with and without a patronymic or a title"
    return f"“{one}” and “{other}” are {how}"


def _named(said: Said, subject: Subject) -> list[IdentityReason]:
    """Why a name that was asked for is that of the record."""
    if subject.name is None:
        return []
    wanted = sorted(fold(subject.name).split())
    claims = said.about(
        subject.ref,
        lambda claim: any(sorted(fold(name).split()) == wanted for name in names_in([claim])),
    )
    words = "it is the name"
    if not claims:
        claims = said.about(subject.ref, in_fields("name", "names", "title", "organisation"))
        words = "it is a form of the name" + _bent(subject, names_in(claims))
    ref = str(subject.ref)
    return [IdentityReason("name", str(subject), ref, words, said.evidence(claims))]


def _bent(subject: Subject, spelled: list[str]) -> str:
    """In which cases of Russian the name was asked for, if it was in none as it stands."""
    if subject.ref.kind != "person" or subject.name is None:
        return ""
    asked = Asked(subject.name)
    if any(asked.matches(spelled, family) for family in asked.families()):
        return ""
    cases = [
        case for family in asked.families(bent=True) for case in asked.bent_cases(spelled, family)
    ]
    return f", in the {' or '.join(dict.fromkeys(cases))}" if cases else ""
