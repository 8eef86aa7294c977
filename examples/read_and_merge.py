"""Read a press page, and merge what it says with the history.

    python examples/read_and_merge.py [FILE]

Without a file, a page is read that was written for this example in the layout of its publisher:
the facts are those of the day, the speech is specimen text.
"""

import sys
from pathlib import Path

import csto_records as csto

PAGE = """View settings

Font size:
Site colours:


Official website of the President of Russia

Meeting with CSTO Secretary General Stanislav Zas

March 11, 2020, Novo-Ogaryovo, Moscow Region

At his residence, Vladimir Putin received CSTO Secretary General Stanislav Zas. Presidential Aide \
Yury Ushakov was also present.

Stanislav Zas, nominated by Belarus, took office as CSTO Secretary General on January 1, 2020.

* * *

President of Russia Vladimir Putin: This is specimen text; it stands where the words of the first \
speaker stand.

CSTO Secretary General Stanislav Zas: This is specimen text as well.

March 11, 2020, Novo-Ogaryovo, Moscow Region
"""


def main(file: str | None = None) -> None:
    """Print what the page says, and what it adds."""
    history = csto.load()
    document = csto.parse(PAGE if file is None else Path(file), context=history)
    print(document)
    for meeting in document.meetings:
        print(f"  meeting: {meeting}")
    for person in document.people:
        for term in document.registry.offices_of(person):
            print(f"  person: {term}")
    for statement in document.statements:
        print(f"  statement: {statement} at {statement.span}")
    for span in document.unclaimed:
        print(f"  not understood: {document.text[span]!r}")

    merged = history | document.registry
    print(f"adds {len(merged.claims - history.claims)} claims to {len(history.claims)}")
    print("terms in the history that the page is now a source of:")
    known = {term.id for term in history.tenures}
    for term in merged.tenures:
        if term.id in known and document.source in {e.source for e in term.evidence}:
            print(f"  {term}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:2])
    except csto.UnreadableDocument as error:
        sys.exit(str(error))
