"""All answers of the shipped history, compressed to the days on which they change.

python tools/snapshot.py            write the files of tests/history/snapshot that are stale
python tools/snapshot.py --check    write nothing; exit with 1 where one is stale

A change of the data shows as a difference of these files, to be reviewed with it.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "history" / "snapshot"
FIRST, LAST = date(1992, 1, 1), date(2029, 12, 31)
COUNCIL = "csto-collective-security-council"


def changes(answer: Callable[[date], str], first: date = FIRST, last: date = LAST) -> Iterator[str]:
    """A line for the first day, and for each day with another answer than the day before."""
    before = None
    for n in range((last - first).days + 1):
        day = first + timedelta(n)
        now = answer(day)
        if now != before:
            yield f"{day.isoformat()}  {now}"
            before = now


def answered(question: Callable[[date], Any], words: Callable[[Any], str]) -> Callable[[date], str]:
    """The answer in words; a refusal is its kind and, where there are any, its candidates."""
    from csto_records.errors import NoAnswer

    def answer(day: date) -> str:
        try:
            return words(question(day))
        except NoAnswer as refusal:
            candidates = ", ".join(record.id for record in getattr(refusal, "candidates", ()))
            return f"({refusal.kind}{': ' if candidates else ''}{candidates})"

    return answer


def _tenure(tenure: Any) -> str:
    acting = "acting " if tenure.acting else ""
    return f"{tenure.person.name}, {acting}{tenure.office.title} [{tenure.id}]"


def _members(registry: Any) -> Callable[[date], str]:
    held = [m for m in registry.memberships if m.organisation.id == "csto"]
    statuses = sorted({m.status for m in held})

    def answer(day: date) -> str:
        parts = []
        for status in statuses:
            found = registry.members_on(day, status=status)
            names = [
                m.member.name + ("" if m.period.contains(day) == "yes" else "?") for m in found
            ]
            if names:
                parts.append(f"{status}: {', '.join(names)}")
        return "; ".join(parts) or "(none)"

    return answer


def _sessions(registry: Any) -> Iterator[str]:
    for meeting in registry.meetings_of(COUNCIL):
        when = str(meeting.period) if meeting.period is not None else "(no date)"
        chair = meeting.chair.name if meeting.chair is not None else "-"
        yield (
            f"{when}  {meeting.kind}, {meeting.place or '-'}, {meeting.status}, "
            f"chair {chair}, {len(meeting.participants)} named, {len(meeting.adopted)} adopted "
            f"[{meeting.id}]"
        )


def snapshots(registry: Any) -> dict[str, str]:
    """The files by name."""
    lines = {
        "chairs.txt": changes(
            answered(registry.chair_on, lambda chair: f"{chair.member.name} [{chair.id}]")
        ),
        "chair-of-each-year.txt": (
            f"{year}  "
            + answered(
                lambda day: registry.chair_in_year(day.year),
                lambda chair: f"{chair.member.name} [{chair.id}]",
            )(date(year, 1, 1))
            for year in range(FIRST.year, LAST.year + 1)
        ),
        "chairpersons.txt": changes(answered(registry.chairperson_on, _tenure)),
        "secretaries-general.txt": changes(answered(registry.secretary_general_on, _tenure)),
        "members.txt": changes(_members(registry)),
        "sessions.txt": _sessions(registry),
    }
    return {name: "\n".join(found) + "\n" for name, found in lines.items()}


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 0 where all is well, 1 where a file is stale."""
    sys.path.insert(0, str(ROOT / "src"))  # a checkout needs no installation for it
    from csto_records.history import load

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    given = parser.parse_args(arguments)
    wanted = snapshots(load())
    stale = [
        name
        for name, text in wanted.items()
        if not (given.folder / name).is_file() or (given.folder / name).read_text("utf-8") != text
    ]
    for name in stale:
        if given.check:
            print(f"{name} is stale: run tools/snapshot.py")
            continue
        given.folder.mkdir(parents=True, exist_ok=True)
        (given.folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        print(f"wrote {given.folder / name}")
    return 1 if stale and given.check else 0


if __name__ == "__main__":
    sys.exit(main())
