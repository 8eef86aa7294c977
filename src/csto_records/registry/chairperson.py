"""Which office stands for a state in the council of an organisation that it chairs.

Article 13 of the Charter of the CSTO sits heads of state in the Collective Security Council, and
since the protocol of 8 November 2018 heads of government too, where their law makes them the one
who acts for the state. Armenia became such a state with the oath of 9 April 2018.
"""

from collections.abc import Iterable

import attrs

from csto_records.errors import OutsideCoverage, Undetermined
from csto_records.model import Chairmanship, Office
from csto_records.time.answer import Answer
from csto_records.time.partial import PartialDate

HEAD_OF_STATE = "President"


@attrs.frozen
class Representation:
    """That from a day on another office than the head of state's stands for a state."""

    state: str
    title: str
    since: PartialDate


#: Who is not represented by the head of state, and from when on.
EXCEPTIONS = (Representation("armenia", "Prime Minister", PartialDate.of("2018-04-09")),)


def representing_office(
    chair: Chairmanship, day: PartialDate, offices: Iterable[Office], question: str
) -> Office:
    """The office whose holder stands for the chairing state on the day.

    :raises Undetermined: where the day is not exact and the office changes within it.
    :raises OutsideCoverage: where no such office of that state is on record.
    """
    title = HEAD_OF_STATE
    for exception in EXCEPTIONS:
        if exception.state != chair.member.id:
            continue
        before = day.before(exception.since)
        if before is Answer.POSSIBLY:
            raise Undetermined(
                f"{question}: {chair.member.name} changed its representative then",
                candidates=(chair,),
                question=question,
            )
        if before is Answer.NO:
            title = exception.title
    for office in offices:
        of = office.organisation
        if of is not None and of.id == chair.member.id and office.title == title:
            return office
    raise OutsideCoverage(
        f"{question}: no office of {title} of {chair.member.name} is on record",
        covered=(),
        question=question,
    )
