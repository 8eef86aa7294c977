"""Where claims and coverage point to, and what of it a file describes."""

from collections.abc import Iterable, Iterator

from csto_records.claims.claim import Claim
from csto_records.claims.coverage import Coverage
from csto_records.claims.value import Attendance, Ref

Target = tuple[str, str]


def targets(claim: Claim) -> Iterator[tuple[str, Target]]:
    """What the value of a claim points to: where in the value, and the kind and id."""
    value = claim.value
    if type(value) is Ref:
        yield "", (value.kind, value.id)
    elif type(value) is Attendance:
        if value.person is not None:
            yield ".person", ("person", value.person)
        for index, office in enumerate(value.offices):
            yield f".offices[{index}]", ("office", office)
        if value.on_behalf_of is not None:
            yield ".on_behalf_of", ("organisation", value.on_behalf_of)


def scope(coverage: Coverage) -> Target:
    """What a declaration of coverage is about."""
    return ("office" if coverage.kind == "tenure" else "organisation"), coverage.scope


def subjects(claims: Iterable[Claim]) -> set[Target]:
    """What claims describe."""
    return {(claim.kind, claim.subject) for claim in claims}
