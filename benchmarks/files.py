"""How the time to read and to use a registry file grows with it: the exponent, fitted over sizes.

    python benchmarks/files.py [--full] [NAME ...]

Each shape is a file that is large in one way: many claims on one subject, many names, ...
The columns are the exponents of writing and reading the file, of reading records out of it, and of
finding its disputes; 1.0 is linear growth. ``--full`` adds a million claims on one subject, with
the time and the memory that they take.
"""

import resource
import sys
import time
from collections.abc import Callable, Iterable

from slope import exponent

from csto_records import Claim, Contents, PartialDate, Ref, Registry, Source, codec
from csto_records.claims import Attendance
from csto_records.model import Name

SIZES = (500, 1000, 2000, 4000)
STEEP = 1.5
ONE = Source("s", "P", published="2020")


def day(n: int) -> PartialDate:
    """Another day for each number."""
    return PartialDate(1000 + n % 8000, 1 + n // 8000 % 12, 1)


def said(claims: Iterable[Claim], sources: Iterable[Source] = (ONE,)) -> Contents:
    """Contents of the claims, with a person, an office and a body that they can be about."""
    ground = [
        Claim("person", "p", "name", "P", "s"),
        Claim("office", "o", "title", "O", "s"),
        Claim("organisation", "b", "name", "B", "s"),
    ]
    return Contents([*claims, *ground], {*sources, ONE})


def term(n: int, person: str) -> list[Claim]:
    """A tenure of the one office."""
    return [
        Claim("tenure", f"t{n}", "person", Ref("person", person), "s"),
        Claim("tenure", f"t{n}", "office", Ref("office", "o"), "s"),
        Claim("tenure", f"t{n}", "start", day(n), "s"),
    ]


def person(n: int, name: str) -> Claim:
    """A person of that name."""
    return Claim("person", f"p{n}", "name", name, "s")


def disputed(count: int) -> Contents:
    """A start that every source gives another day for."""
    sources = [Source(f"s{n}", "P", published="2020") for n in range(count)]
    claims = [Claim("tenure", "t0", "start", day(n), f"s{n}") for n in range(count)]
    return said([*claims, *term(0, "p")], sources)


def chain(count: int) -> Contents:
    """Each body below the next."""
    links = [
        Claim("organisation", f"o{n}", "parent", Ref("organisation", f"o{n + 1}"), "s")
        for n in range(count - 1)
    ]
    return said(
        [*links, *(Claim("organisation", f"o{n}", "name", f"O{n}", "s") for n in range(count))]
    )


def names_above(count: int) -> Contents:
    """Many names of a body, and many of the body above it."""
    claims = [
        Claim("organisation", id, "names", Name(f"{id} {n}"), "s")
        for id in ("b", "below")
        for n in range(count // 2)
    ]
    named = Claim("organisation", "below", "name", "Below", "s")
    return said(
        [*claims, named, Claim("organisation", "below", "parent", Ref("organisation", "b"), "s")]
    )


SHAPES: dict[str, Callable[[int], Contents]] = {
    "names of one person": lambda k: said(
        Claim("person", "p", "names", Name(f"Ann Q{n} Oakes"), "s") for n in range(k)
    ),
    "days of one tenure": lambda k: said(
        [*term(0, "p"), *(Claim("tenure", "t0", "held", day(n), "s") for n in range(k))]
    ),
    "one disputed start": disputed,
    "remarks on one person": lambda k: said(
        Claim("person", "p", "note", f"remark {n}", "s") for n in range(k)
    ),
    "ids joined to one": lambda k: said(
        Claim("person", "p", "same_as", Ref("person", f"p{n}"), "s") for n in range(k)
    ),
    "people of one name": lambda k: said(person(n, "Ann Oakes") for n in range(k)),
    "people of one surname": lambda k: said(person(n, f"A{n} Oakes") for n in range(k)),
    "tenures of one office": lambda k: said(
        c for n in range(k) for c in [*term(n, f"p{n}"), person(n, f"Ann{n} Oak{n}")]
    ),
    "tenures of one person": lambda k: said(c for n in range(k) for c in term(n, "p")),
    "meetings of one day": lambda k: said(
        c
        for n in range(k)
        for c in (
            Claim("meeting", f"m{n}", "start", PartialDate(2020, 1, 1), "s"),
            Claim("meeting", f"m{n}", "body", Ref("organisation", "b"), "s"),
        )
    ),
    "chain of bodies": chain,
    "names of a body and the one above": names_above,
    "participants of one meeting": lambda k: said(
        [
            Claim("meeting", "m", "start", PartialDate(2020, 1, 1), "s"),
            Claim("meeting", "m", "body", Ref("organisation", "b"), "s"),
            *(Claim("meeting", "m", "participants", Attendance(f"p{n}"), "s") for n in range(k)),
            *(person(n, f"Ann{n} Oak{n}") for n in range(k)),
        ]
    ),
}


def seconds(work: Callable[[], object]) -> float:
    """Processor time for the work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measured(contents: Contents) -> tuple[float, float, float]:
    """Writing and reading the file; reading records; finding disputes."""
    registry = Registry(contents)
    return (
        seconds(lambda: codec.load(codec.dump(contents))),
        seconds(lambda: registry.people),
        seconds(lambda: registry.disputes),
    )


def main(arguments: list[str]) -> None:
    """Print the table."""
    names = [name for name in arguments if not name.startswith("-")] or list(SHAPES)
    measured(SHAPES["names of one person"](100))
    print(f"{'shape':34} file  records  disputes   seconds at {SIZES[-1]:,}")
    for name in names:
        rows = [measured(SHAPES[name](size)) for size in SIZES]
        found = [exponent(SIZES, [row[column] for row in rows]) for column in range(3)]
        # what takes no time has no growth that could be measured
        shown = [
            f"{e:5.2f}{'<' if e > STEEP else ' '}" if rows[-1][n] > 0.02 else "    - "
            for n, e in enumerate(found)
        ]
        print(
            f"{name:34} {'  '.join(shown)}   {'  '.join(f'{t:.2f}' for t in rows[-1])}", flush=True
        )
    if "--full" in arguments:
        contents = said(
            Claim("person", "p", "names", Name(f"Name Q{n}"), "s") for n in range(1_000_000)
        )
        text = codec.dump(contents)
        del contents
        spent = seconds(lambda: codec.load(text))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"a million claims: {len(text) / 1e6:.0f} MB in {spent:.0f} s, peak {memory:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
