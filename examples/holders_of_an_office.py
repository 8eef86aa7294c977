"""Who held an office: every term on record, how long it lasted, and how many sources say so.

    python examples/holders_of_an_office.py ["CSTO Secretary General"]

Any name of the office will do. An office that is not on record is answered with the nearest.
"""

import sys

import csto_records as csto


def length(period: csto.Period) -> str:
    """How many days a period lasts, as far as that is known."""
    least, most = period.days
    if most is None:
        return f"at least {least} days"
    return f"{least} days" if least == most else f"{least} to {most} days"


def main(name: str = "CSTO Secretary General") -> None:
    """Print a line or two for each term."""
    history = csto.load()
    offices = [found for found in history.find(name) if isinstance(found, csto.Office)]
    if not offices:
        near = ", ".join(history.nearest(name)) or "none"
        sys.exit(f"no office is called {name!r}; the nearest names: {near}")
    for office in offices:
        print(office)
        for term in history.tenures:
            if term.office.id != office.id:
                continue
            sources = {evidence.source.id for evidence in term.evidence}
            acting = " (acting)" if term.acting else ""
            print(f"  {term.person.name}{acting}: {term.period}")
            print(f"    {length(term.period)}; sources: {len(sources)}")
            if term.disputed:
                print(f"    the sources disagree on: {', '.join(term.disputed)}")


if __name__ == "__main__":
    main(*sys.argv[1:2])
