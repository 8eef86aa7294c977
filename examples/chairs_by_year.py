"""Which state chaired the CSTO, year by year.

    python examples/chairs_by_year.py [FIRST [LAST]]

A year has one chair in the table, the one with the most days. The others of the year stand
beside it. Where the sources leave open who it was, the table says so instead of choosing.
"""

import sys

import csto_records as csto

FIRST, LAST = 2007, 2025


def row(history: csto.Registry, year: int) -> tuple[str, str]:
    """The chair of a year, and who else chaired in it, in words."""
    found = history.chairs_in_year(year)
    try:
        chair = history.chair_in_year(year)
    except csto.Undetermined:
        return "undetermined", "; ".join(f"{term.member.name} ({term.period})" for term in found)
    except csto.NoAnswer as error:
        return f"({error.kind})", ""
    others = [f"{term.member.name} ({term.period})" for term in found if term.id != chair.id]
    return chair.member.name + (" *" if chair.disputed else ""), "; ".join(others)


def main(first: int = FIRST, last: int = LAST) -> None:
    """Print the table."""
    history = csto.load()
    print(f"{'year':4}  {'chair':14}  also, or possibly, in the year")
    for year in range(first, last + 1):
        chair, others = row(history, year)
        print(f"{year:4}  {chair:14}  {others}".rstrip())
    print("* the sources disagree on some part of it: see history.explain(...)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
