"""A naive registry: every question answered by a scan over the records, as the words say it.

It shares no index, no bounds and no narrowing with the library; it reads the parts of a period
by hand.
"""

import attrs

from csto_records.errors import NotOnRecord, OutsideCoverage, Undetermined
from csto_records.names import fold, initials_match, surname
from csto_records.time import EndedOn, EndedUnknown, NotStated, PartialDate, StillRunning

FAR = 10**9


@attrs.frozen
class Stretch:
    """When it began and when it was over, each at the earliest and at the latest."""

    begin_early: int
    begin_late: int
    over_early: int
    over_late: int

    @property
    def has_sure_day(self):
        return self.begin_late < self.over_early


def stretch(period):
    begin_early, begin_late, over_early, over_late = -FAR, FAR, -FAR, FAR
    if isinstance(period.start, PartialDate):
        begin_early, begin_late = period.start.first_ordinal, period.start.last_ordinal
    end = period.end
    if isinstance(end, EndedOn):
        step = 1 if end.inclusive else 0
        over_early, over_late = end.date.first_ordinal + step, end.date.last_ordinal + step
    elif isinstance(end, EndedUnknown) and end.by is not None:
        over_late = end.by.last_ordinal
    elif isinstance(end, StillRunning):
        over_early = end.as_of.first_ordinal + 1
        begin_late = min(begin_late, end.as_of.last_ordinal)
    if period.attested is not None:
        begin_late = min(begin_late, period.attested[0].toordinal())
        over_early = max(over_early, period.attested[1].toordinal() + 1)
    return tight(begin_early, begin_late, over_early, over_late)


def dated(period):
    """Whether anything is known of when it was."""
    says_nothing = isinstance(period.end, NotStated) or period.end == EndedUnknown()
    return isinstance(period.start, PartialDate) or not says_nothing or period.attested is not None


def seat_stretches(terms, single):
    """In a seat for one, nobody is there on a day on which somebody else surely is.

    Where a term can only have been before another's sure days, it was over by then; where it can
    only have come after them, it began after them; where it can be neither, sources disagree.
    """
    plain = {term.id: stretch(term.period) for term in terms if dated(term.period)}
    if not single:
        return plain
    found = {}
    for id, own in plain.items():
        begin, over = own.begin_early, own.over_late
        for other in plain.values():
            if other is own or not other.has_sure_day:
                continue
            before = own.over_early <= other.begin_late
            after = own.begin_late >= other.over_early
            if before and not after:
                over = min(over, other.begin_late)
            if after and not before:
                begin = max(begin, other.over_early)
        narrow = tight(begin, own.begin_late, own.over_early, over)
        possible = narrow.begin_early <= narrow.begin_late and narrow.over_early <= narrow.over_late
        found[id] = narrow if possible else own
    return found


def tight(begin_early, begin_late, over_early, over_late):
    """It lasted a day at least."""
    return Stretch(
        begin_early, min(begin_late, over_late - 1), max(over_early, begin_early + 1), over_late
    )


def holds(s, date):
    """'yes', 'no' or 'possibly' for a date that may be partial."""
    days = range(date.first_ordinal, date.last_ordinal + 1)
    if all(s.begin_late <= day < s.over_early for day in (days[0], days[-1])):
        return "yes"
    return "possibly" if s.begin_early <= days[-1] and days[0] < s.over_late else "no"


def plural_on(terms, date, single):
    stretches = seat_stretches(terms, single)
    return {
        t.id
        for t in terms
        if t.id in stretches
        and (holds(stretches[t.id], date) != "no" or t.period.touches(date) == "yes")
    }


def singular_on(terms, date, single, covered):
    """The id of the answer, or the class of the error."""
    stretches = seat_stretches(terms, single)
    terms = [t for t in terms if t.id in stretches]
    sure = [t for t in terms if holds(stretches[t.id], date) == "yes"]
    maybe = [t for t in terms if holds(stretches[t.id], date) == "possibly"]
    complete = any(holds(stretch(p), date) == "yes" for p in covered)
    if len(sure) > 1:
        top = max(t.period.order for t in sure)
        last = [t for t in sure if t.period.order == top]
        if len(last) == 1 and last[0].period.start == date:
            return last[0].id
        return Undetermined
    if sure:
        return sure[0].id
    if len(maybe) == 1 and complete:
        return maybe[0].id
    if maybe:
        return Undetermined
    return NotOnRecord if complete else OutsideCoverage


def days_in_year(s, year):
    """How many days of the year, at least and at most, counted."""
    first = PartialDate(year).first_ordinal
    beyond = PartialDate(year).last_ordinal + 1
    most = len(range(max(first, s.begin_early), min(beyond, s.over_late)))
    if s.has_sure_day:
        least = len(range(max(first, s.begin_late), min(beyond, s.over_early)))
    else:
        # the shortest that it can be: one day, wherever that may lie
        one_day = {max(s.over_early - 1, first - 1), min(s.begin_late, beyond)}
        least = 1 if all(first <= day < beyond for day in one_day) else 0
    return least, most


def plural_in_year(terms, year):
    stretches = seat_stretches(terms, True)
    return [t.id for t in terms if t.id in stretches and days_in_year(stretches[t.id], year)[1]]


def called_by(period, year):
    """Sources print the year, and nothing else, for its start and for its last day."""
    return period.start == year and period.end == EndedOn(year, inclusive=True)


def singular_in_year(terms, year, covered):
    stretches = seat_stretches(terms, True)
    counts = {id: days_in_year(own, year) for id, own in stretches.items()}
    counts = {id: count for id, count in counts.items() if count[1]}
    whole = PartialDate(year)
    complete = any(holds(stretch(p), whole) == "yes" for p in covered)
    if not counts:
        return NotOnRecord if complete else OutsideCoverage
    by_id = {t.id: t for t in terms}
    called = [id for id in counts if called_by(by_id[id].period, whole)]
    half = (whole.last_ordinal - whole.first_ordinal + 1) / 2
    if len(called) == 1 and all(least < half for least, _ in counts.values()):
        return called[0]
    if complete:  # handed on without a vacancy: what the others cannot have is one's own
        length = whole.last_ordinal - whole.first_ordinal + 1

        def left(id):
            return length - sum(most for other, (_, most) in counts.items() if other != id)

        counts = {
            id: (max(least, min(left(id), most)), most) for id, (least, most) in counts.items()
        }
    winners = [
        id
        for id, (least, _) in counts.items()
        if all(most < least for other, (_, most) in counts.items() if other != id)
    ]
    if len(winners) == 1 and (counts[winners[0]][0] or complete):
        return winners[0]
    return Undetermined


def spellings(record):
    kind = type(record).__name__
    if kind == "Person":
        return [record.name, *(n.text for n in record.names)]
    called = [
        x for x in (getattr(record, "short_name", None), getattr(record, "name", None)) if x
    ] + [n.text for n in getattr(record, "names", ())]
    if kind == "Organisation":
        above = [] if record.parent is None else own_names(record.parent)
        return called + [f"{a} {c}" for a in above for c in called]
    org = record.organisation
    return [record.title] + ([] if org is None else [f"{n} {record.title}" for n in own_names(org)])


def own_names(organisation):
    names = [organisation.short_name, organisation.name, *(n.text for n in organisation.names)]
    return [name for name in names if name]


def words(name):
    return sorted(w for w in fold(name).split() if w not in {"of", "the", "to", "for", "in"})


def find(registry, name):
    every = [*registry.organisations, *registry.people, *registry.offices]
    exact = {(type(r), r.id) for r in every if any(words(s) == words(name) for s in spellings(r))}
    if exact or not fold(name):
        return exact
    family = [p for p in registry.people if surname(name) in {surname(s) for s in spellings(p)}]
    if len(fold(name).split()) > 1:
        family = [p for p in family if any(initials_match(name, s) for s in spellings(p))]
    return {(type(p), p.id) for p in family}
