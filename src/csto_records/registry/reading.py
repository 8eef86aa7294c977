"""Reading records out of a set of claims: identity first, then records from the ground up."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from csto_records.claims.claim import Claim
from csto_records.claims.policy import Policy
from csto_records.claims.value import Ref
from csto_records.model import Office, Record, Source
from csto_records.registry.build import Builder, Missing
from csto_records.registry.draft import Context, Draft
from csto_records.registry.identity import Identity
from csto_records.registry.pick import Version
from csto_records.registry.same_body import join_offices, join_organisations
from csto_records.registry.same_meeting import join_meetings
from csto_records.registry.same_person import join_people
from csto_records.registry.same_term import Mention, join_terms, mention_of

#: Each kind after the kinds that its records hold.
ORDER = (
    "organisation",
    "person",
    "office",
    "meeting",
    "tenure",
    "membership",
    "chairmanship",
    "statement",
)

#: A body within a body within a body: nothing real comes near, and circles end here.
DEEPEST_PARENT = 32


@attrs.frozen
class Reading:
    """What a policy reads out of claims.

    ``records`` by the id that is shown, in order of kind and id; ``rejected`` holds, for the
    records that are disputed, the versions that are not shown, by claimed field; ``problems``
    are records that could not be built.
    """

    records: Mapping[Ref, Record]
    rejected: Mapping[Ref, Mapping[str, tuple[Version, ...]]]
    identity: Identity
    problems: tuple[str, ...]


def read(
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    policy: Policy,
    texts: Mapping[str, str],
) -> Reading:
    """Read the records out of claims. The order of the claims does not matter."""
    context = Context(sources, policy)
    grouped: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        grouped.setdefault((claim.kind, claim.subject), []).append(claim)
    by_subject = {Ref(kind, id): said for (kind, id), said in grouped.items()}
    _join_stated(by_subject, context)
    join_people(by_subject, context.identity)
    by_kind: dict[str, dict[Ref, list[Claim]]] = {kind: {} for kind in ORDER}
    for ref in sorted(by_subject, key=lambda ref: ref.id):
        by_kind[ref.kind][ref] = by_subject[ref]

    records: dict[Ref, Record] = {}
    rejected: dict[Ref, Mapping[str, tuple[Version, ...]]] = {}
    problems: list[str] = []
    builder = Builder(records, texts)
    for kind in ORDER:
        _join_occurrences(kind, by_kind[kind], records, context)
        drafts = _drafts(by_kind[kind], context)
        for ref in _buildable(kind, drafts, problems):
            draft = drafts[ref]
            try:
                record: Record = getattr(builder, kind)(draft)
            except Missing as missing:
                problems.append(str(missing))
                continue
            hash(record)  # from the ground up, so that no hash has far to go
            records[ref] = record
            if draft.rejected:
                rejected[ref] = MappingProxyType(draft.rejected)
    return Reading(
        MappingProxyType(records), MappingProxyType(rejected), context.identity, tuple(problems)
    )


def _drafts(subjects: Mapping[Ref, list[Claim]], context: Context) -> dict[Ref, Draft]:
    grouped: dict[Ref, list[Claim]] = {}
    for ref, claims in subjects.items():
        grouped.setdefault(context.identity.canonical(ref), []).extend(claims)
    return {
        ref: Draft(ref, grouped[ref], context) for ref in sorted(grouped, key=lambda ref: ref.id)
    }


def _join_stated(subjects: Mapping[Ref, list[Claim]], context: Context) -> None:
    """Join what sources say is the same, unless weightier sources say that it is not."""
    same: dict[tuple[Ref, Ref], list[Claim]] = {}
    different: dict[tuple[Ref, Ref], list[Claim]] = {}
    for ref, claims in subjects.items():
        for claim in claims:
            if isinstance(claim.value, Ref) and claim.field in ("same_as", "different_from"):
                pair = (min(ref, claim.value, key=str), max(ref, claim.value, key=str))
                found = same if claim.field == "same_as" else different
                found.setdefault(pair, []).append(claim)
    for pair, claims in sorted(different.items(), key=lambda item: str(item[0])):
        if pair not in same or context.weigh(claims) > context.weigh(same[pair]):
            context.identity.keep_apart(*pair)
    for pair in sorted(same, key=str):
        context.identity.join(*pair, rule="identity-claim")


def _join_occurrences(
    kind: str,
    subjects: Mapping[Ref, list[Claim]],
    records: Mapping[Ref, Record],
    context: Context,
) -> None:
    """Join the mentions of one meeting or one term, which pages make each under its own id."""
    if kind == "organisation":
        join_organisations(_drafts(subjects, context), context.identity)
    elif kind == "office":
        join_offices(_drafts(subjects, context), context.identity)
    elif kind == "meeting":
        join_meetings(_drafts(subjects, context), context.identity)
    elif kind in ("tenure", "membership", "chairmanship"):
        drafts = _drafts(subjects, context)
        mentions = [_term_mention(kind, draft, records) for draft in drafts.values()]
        join_terms([m for m in mentions if m is not None], drafts, context.identity)


def _term_mention(kind: str, draft: Draft, records: Mapping[Ref, Record]) -> Mention | None:
    def part(name: str) -> str | None:
        picked = draft.pick(name)
        return picked.value.id if picked is not None and isinstance(picked.value, Ref) else None

    if kind == "tenure":
        person, office = part("person"), part("office")
        if person is None or office is None:
            return None
        post = records.get(Ref("office", office))
        single = isinstance(post, Office) and post.seats == 1
        acting = draft.pick("acting")
        status = "acting" if acting is not None and acting.value is True else ""
        return mention_of(draft, (person, office, status), office if single else None)
    organisation, member = part("organisation"), part("member")
    if organisation is None or member is None:
        return None
    if kind == "chairmanship":
        return mention_of(draft, (organisation, member), organisation)
    status_picked = draft.pick("status")
    said = str(status_picked.value) if status_picked is not None else "member"
    return mention_of(draft, (organisation, member, said), None)


def _buildable(kind: str, drafts: Mapping[Ref, Draft], problems: list[str]) -> list[Ref]:
    """The subjects in an order in which each comes after what it needs of its own kind."""
    if kind != "organisation":
        return list(drafts)
    parent = {ref: _parent(draft) for ref, draft in drafts.items()}
    depth: dict[Ref, int] = {}
    for ref in drafts:
        chain = [ref]
        while len(chain) <= DEEPEST_PARENT and chain[-1] not in depth:
            above = parent.get(chain[-1])
            if above is None or above not in drafts:
                depth[chain[-1]] = 0
                break
            chain.append(above)
        if chain[-1] not in depth:
            problems.append(f"{ref} lies in a circle of parents, or too deep below others")
            depth[ref] = 0
            drafts[ref].leave_aside("parent")
            continue
        for step, inner in enumerate(reversed(chain)):
            depth.setdefault(inner, depth[chain[-1]] + step)
    return sorted(drafts, key=lambda ref: (depth[ref], ref.id))


def _parent(draft: Draft) -> Ref | None:
    picked = draft.pick("parent")
    return picked.value if picked is not None and isinstance(picked.value, Ref) else None


__all__ = ["Reading", "read"]
