"""What type checkers must refuse: a mistake stands on each line marked so, and on no other."""

import csto_records as csto
from csto_records import Claim, PartialDate, Period, Registry, Source


def wrong(history: Registry, person: csto.Person, period: Period) -> None:
    """Mistakes that users make, one a line."""
    history.chair_on(2020)  # mistake
    history.chair_in_year("2020")  # mistake
    history.holder_on("csto-secretary-general")  # mistake
    print(history.chair_on("2020-01-01").nobody)  # mistake
    history.people = ()  # mistake
    person.name = "Another"  # mistake
    Registry.from_json(5)  # mistake
    Registry([])  # mistake
    history | person  # mistake
    Claim("person", "p", "name", "Ann")  # mistake
    Claim("person", "p", "name", b"Ann", "s")  # mistake
    Source("s")  # mistake
    PartialDate("2020")  # mistake
    PartialDate.of(2020)  # mistake
    print(period < period)  # mistake
    csto.parse(5)  # mistake
    print(csto.no_such_name)  # mistake
    answer: bool = period.contains("2020-01-01")  # mistake
    name: str = history.find("Zas")[0].name.short  # mistake
    history.members_on(day="2020-01-01", state="member")  # mistake
    print(answer, name)


def right(history: Registry) -> None:
    """And what is right stands beside it, so that not everything is refused."""
    history.chair_on("2020-01-01")
    history.members_on(day="2020-01-01", status="member")
    PartialDate(2020, 1, 1)
