"""What must hold for a file as a whole, beyond each of its entries."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from csto_records.claims.claim import Claim
from csto_records.claims.coverage import Coverage
from csto_records.claims.value import Ref
from csto_records.codec.pointers import Target, scope, targets
from csto_records.codec.problems import Problems
from csto_records.model.span import Span

P = TypeVar("P")

#: An entry and its place in the file.
Placed = tuple[int, Claim]


def check_pointers(
    claims: Iterable[Placed],
    coverage: Iterable[tuple[int, Coverage]],
    described: set[Target],
    undescribed: Mapping[Target, int],
    problems: Problems,
) -> None:
    """Every id that is pointed to is described by claims, or said to be described elsewhere."""
    used: set[Target] = set()
    for index, claim in claims:
        for where, target in targets(claim):
            if target not in described:
                used.add(target)
                if target not in undescribed:
                    path = f"$.claims[{index}].value{where}"
                    problems.add(path, f"nothing is said of {'/'.join(target)}")
    for index, entry in coverage:
        target = scope(entry)
        if target not in described:
            used.add(target)
            if target not in undescribed:
                path = f"$.coverage[{index}].scope"
                problems.add(path, f"nothing is said of {'/'.join(target)}")
    for target, index in undescribed.items():
        if target in described:
            problems.add(f"$.undescribed[{index}]", f"{'/'.join(target)} is described by claims")
        elif target not in used:
            problems.add(f"$.undescribed[{index}]", f"nothing points to {'/'.join(target)}")


def check_spans(
    claims: Iterable[Placed], texts: Mapping[str, Sequence[str]], problems: Problems
) -> None:
    """Every stretch lies within the text that it is a stretch of, where the text is there."""
    lengths = {id: max(len(text) for text in several) for id, several in texts.items()}
    for index, claim in claims:
        length = lengths.get(claim.source)
        if length is None:
            continue
        for key, span in (("span", claim.span), ("value", claim.value)):
            if isinstance(span, Span) and span.end > length:
                what = f"{span} lies outside the text of {claim.source}, which has {length} letters"
                problems.add(f"$.claims[{index}].{key}", what)


def check_parents(claims: Iterable[tuple[P, Claim]], tell: Callable[[P, str], None]) -> None:
    """No source puts an organisation below itself; ``tell`` is told the place of each circle.

    Two sources may: then they contradict each other, and the registry says so.
    """
    above: dict[tuple[str, str], list[tuple[str, P]]] = {}
    for place, claim in claims:
        if claim.field == "parent" and isinstance(claim.value, Ref):
            key = (claim.source, claim.subject)
            above.setdefault(key, []).append((claim.value.id, place))
    settled: set[tuple[str, str]] = set()
    for start in above:
        _follow(start, above, settled, tell)


def _follow(
    start: tuple[str, str],
    above: Mapping[tuple[str, str], list[tuple[str, P]]],
    settled: set[tuple[str, str]],
    tell: Callable[[P, str], None],
) -> None:
    """Walk upwards from one organisation; each is walked through once over all starts."""
    if start in settled:
        return
    source = start[0]
    path = [(start, iter(above[start]))]
    on_path = {start}
    while path:
        here, parents = path[-1]
        for parent, place in parents:
            there = (source, parent)
            if there in on_path:
                tell(place, f"a circle of parents: {source} puts {here[1]} below itself")
            elif there in above and there not in settled:
                path.append((there, iter(above[there])))
                on_path.add(there)
                break
        else:
            path.pop()
            on_path.discard(here)
            settled.add(here)
