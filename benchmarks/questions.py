"""How long a dated question takes, as the number of terms grows.

The terms are synthetic: one office, one holder after the other, 90 days each. Up to 10^4 terms
the question is asked of a registry that was read out of claims; up to 10^6 of the seat below it.
"""

import time

import pendulum

from csto_records import (
    Claim,
    Contents,
    Coverage,
    EndedOn,
    Office,
    Organisation,
    PartialDate,
    Period,
    Person,
    Ref,
    Registry,
    Source,
    Tenure,
)
from csto_records.registry.seat import Seat

FIRST = pendulum.Date(100, 1, 1).toordinal()
LAST = pendulum.Date(9990, 1, 1).toordinal()
ASKED = 2_000


def day(ordinal: int) -> PartialDate:
    """The day with that ordinal."""
    return PartialDate.of(pendulum.Date.fromordinal(ordinal))


def registry_of(count: int, length: int) -> Registry:
    """A registry with so many terms of one office."""
    source = Source("synthetic", "nobody", published="2020-01-01")
    claims = [
        Claim("office", "post", "title", "Post", "synthetic"),
        Claim("office", "post", "seats", 1, "synthetic"),
    ]
    for i in range(count):
        start = FIRST + i * length
        term = f"term-{i}"
        claims += [
            Claim("person", f"person-{i}", "name", f"Person {i}", "synthetic"),
            Claim("tenure", term, "person", Ref("person", f"person-{i}"), "synthetic"),
            Claim("tenure", term, "office", Ref("office", "post"), "synthetic"),
            Claim("tenure", term, "start", day(start), "synthetic"),
            Claim("tenure", term, "end", EndedOn(day(start + length)), "synthetic"),
        ]
    covered = Coverage("tenure", "post", Period.since(day(FIRST)), PartialDate(2020))
    return Registry(Contents(claims, [source], [covered]))


def seat_of(count: int, length: int) -> Seat[Tenure]:
    """A seat with so many terms; they share one person, since only the periods count."""
    person = Person("person", "Person")
    office = Office("post", "Post", Organisation("org", "Organisation"), seats=1)
    terms = []
    for i in range(count):
        start = FIRST + (i * length) % (LAST - FIRST - length)
        period = Period.between(day(start), day(start + length))
        terms.append(Tenure(f"term-{i}", person, office, period))
    return Seat(terms, single=True)


def timed(ask: object, days: list[PartialDate]) -> float:
    """Microseconds for one question, the least of five rounds."""
    rounds = []
    for _ in range(5):
        start = time.perf_counter()
        for asked in days:
            ask(asked)  # type: ignore[operator]
        rounds.append((time.perf_counter() - start) / len(days) * 1e6)
    return min(rounds)


def main() -> None:
    """Print the table."""
    print("terms      registry.holder_on  seat.on     (microseconds a question)")
    for power in range(2, 7):
        count = 10**power
        # a million terms do not fit one after the other into the calendar: three days each
        length = min(90, max(3, (LAST - FIRST) // count))
        step = max(1, min(count * length, LAST - FIRST) // ASKED)
        days = [day(FIRST + 1 + i * step % (count * length - 2)) for i in range(ASKED)]
        whole = "-"
        if power <= 4:
            registry = registry_of(count, length)
            registry.holder_on("post", days[0])
            whole = f"{timed(lambda asked, r=registry: r.holder_on('post', asked), days):.1f}"
        seat = seat_of(count, length)
        print(f"10^{power}       {whole:>8}            {timed(seat.on, days):8.1f}")


if __name__ == "__main__":
    main()
