"""What had been published by one day and not by another.

    python examples/what_was_known.py [EARLIER [LATER]]

Both days are looked at through the sources published by then: names, terms and disputes all go
back together. Sources that give no day of publication count on neither.
"""

import sys

import csto_records as csto


def secretary_general(history: csto.Registry, day: str) -> str:
    """Who was Secretary General on a day, in words, also where there is no single answer."""
    try:
        return history.secretary_general_on(day).person.name
    except csto.Undetermined as error:
        return "possibly " + " or ".join(sorted({term.person.name for term in error.candidates}))
    except csto.NoAnswer as error:
        return error.kind


def main(earlier: str = "2019-06-01", later: str = "2020-06-01") -> None:
    """Print what differs."""
    history = csto.load()
    before, after = history.known_by(earlier), history.known_by(later)
    for day, known in ((earlier, before), (later, after)):
        print(f"by {day}: {len(known.sources)} sources, {len(known.meetings)} meetings")
        print(f"  Secretary General on {later}: {secretary_general(known, later)}")
    print("heads of the organisation first heard of in between:")
    met = {term.person.id for term in before.tenures if term.office.id == "csto-secretary-general"}
    for term in after.tenures:
        if term.office.id == "csto-secretary-general" and term.person.id not in met:
            print(f"  {term}")
    print(f"claims added in between: {len(after.claims - before.claims)}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
