"""What type checkers make of the public names: read by mypy and by pyright, and never run."""

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import assert_type

import pendulum

import csto_records as csto
from csto_records import Answer, PartialDate, Period, Registry


def shipped() -> None:
    """The questions, and what they give."""
    history = csto.load()
    assert_type(history, Registry)
    assert_type(history.chair_on("2020-01-01"), csto.Chairmanship)
    assert_type(history.chair_on("2020-01-01").member, csto.Organisation)
    assert_type(history.chair_in_year(2023), csto.Chairmanship)
    assert_type(history.chairs_in_year(2023), tuple[csto.Chairmanship, ...])
    assert_type(history.secretary_general_on(datetime.date(2020, 1, 1)), csto.Tenure)
    assert_type(history.secretary_general_on(pendulum.date(2020, 1, 1)).person.name, str)
    assert_type(
        history.holders_on("csto-secretary-general", PartialDate(2020)), tuple[csto.Tenure, ...]
    )
    assert_type(history.members_on("2020-01-01"), tuple[csto.Membership, ...])
    assert_type(history.meetings_of(during=2020 and "2020"), tuple[csto.Meeting, ...])
    assert_type(history.statements_by(during=Period.year(2020)), tuple[csto.Statement, ...])
    assert_type(history.find("Zas"), tuple[csto.Person | csto.Organisation | csto.Office, ...])
    assert_type(history.get("csto"), csto.Record)
    assert_type(history.texts, Mapping[str, str])


def receipts(history: Registry, other: Registry) -> None:
    """Evidence, disputes, merging and files."""
    assert_type(history.explain("csto"), csto.Explanation)
    assert_type(history.disputes, tuple[csto.Dispute, ...])
    assert_type(history.check(), tuple[csto.Finding, ...])
    assert_type(history | other, Registry)
    assert_type(history.known_by("2020-01-01"), Registry)
    assert_type(history.diff(other), csto.Difference)
    assert_type(history.diff(other).changed[0].before, csto.Record)
    assert_type(history.to_json(), str)
    assert_type(history.to_json(Path("x.json")), str)
    assert_type(Registry.from_json(b"{}"), Registry)
    assert_type(history.people[0].evidence[0].source.published, PartialDate | None)
    assert_type(history.people[0].evidence[0].span, csto.Span | None)


def time(day: PartialDate, period: Period) -> None:
    """Dates, periods and the three answers."""
    assert_type(period.contains("2020-01-01"), Answer)
    assert_type(~period.contains(day) & day.before("2020"), Answer)
    assert_type(day.earliest, pendulum.Date)
    assert_type(PartialDate.of("2020"), PartialDate)
    assert_type(Period.since("2020"), Period)


def reading(paths: Iterable[Path]) -> None:
    """Documents."""
    document = csto.parse(b"A page", url="https://example.org/")
    assert_type(document, csto.Document)
    assert_type(document.registry, Registry)
    assert_type(document.people, tuple[csto.Person, ...])
    assert_type(document.source, csto.Source)
    for result in csto.parse_many(paths):
        assert_type(result.document, csto.Document | None)
        assert_type(result.error, csto.CstoError | None)


def making() -> None:
    """Claims and contents of one's own."""
    source = csto.Source("s", "Publisher", published="2020-05")
    claims = [csto.Claim("person", "p", "name", "Ann", "s", csto.Span(0, 3))]
    contents = csto.Contents(claims, [source])
    assert_type(contents.claims, frozenset[csto.Claim])
    assert_type(contents | contents, csto.Contents)
    assert_type(Registry(contents, csto.DefaultPolicy()).claims, frozenset[csto.Claim])


def refusals(history: Registry) -> None:
    """Errors carry what they are about."""
    try:
        history.holder_on("nobody", "2020-01-01")
    except csto.UnknownName as error:
        assert_type(error.nearest, tuple[str, ...])
        assert_type(error.question, str)
    except csto.InvalidFile as error:
        assert_type(error.problems, tuple[tuple[str, str], ...])


class Newest:
    """A policy of one's own needs no base class."""

    def rank(self, claims: object) -> tuple[int, ...]:
        """The later the better."""
        return (len(repr(claims)),)


def own_policy(contents: csto.Contents) -> None:
    """It is taken where a policy is wanted."""
    Registry(contents, Newest())
