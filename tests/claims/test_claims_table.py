"""The table of fields, all of it: what each kind of record can be claimed to have."""

import pytest

from csto_records import (
    AdoptedItem,
    EndedOn,
    EndedUnknown,
    Identifier,
    Name,
    NotStated,
    PartialDate,
    Span,
    StillRunning,
)
from csto_records.claims import FIELDS, KINDS, Attendance, Field, Ref
from csto_records.claims.fields import SORTS

TABLE = """
organisation
    name text
    short_name text
    kind text
    parent ref of organisation, contested
    names name, many
    identifiers identifier, many
person
    name text
    names name, many
    identifiers identifier, many
office
    title text
    organisation ref of organisation, contested
    seats number, contested
    term_years number, contested
meeting
    body ref of organisation, contested
    title text
    kind text
    start date, contested, for period.start
    end end, contested, for period.end
    order number, contested, for period.order
    place text, contested
    format text, contested
    participants attendance, many
    chair ref of person, contested
    parts text, many
    adopted adopted, many
    status text, contested, one of held/announced/cancelled
tenure
    person ref of person, contested
    office ref of office, contested
    start date, contested, for period.start
    end end, contested, for period.end
    held date, many, contested, for period
    order number, contested, for period.order
    acting flag, contested
    decided_on date, contested
    decided_at ref of meeting, contested
    nominated_by ref of organisation, contested
membership
    organisation ref of organisation, contested
    member ref of organisation, contested
    status text, contested
    start date, contested, for period.start
    end end, contested, for period.end
    held date, many, contested, for period
    order number, contested, for period.order
chairmanship
    organisation ref of organisation, contested
    member ref of organisation, contested
    start date, contested, for period.start
    end end, contested, for period.end
    held date, many, contested, for period
    order number, contested, for period.order
    priorities text, many
    began_at ref of meeting, contested
    ended_at ref of meeting, contested
statement
    speaker ref of person/organisation, contested
    label text
    office ref of office, contested
    meeting ref of meeting, contested
    kind text
    start date, contested, for period.start
    language text
    topics text, many
    span span
"""

#: What can be said of any subject, besides.
COMMON = """
    same_as ref of {kind}, many
    different_from ref of {kind}, many
    note text, many
"""


def printed(field):
    parts = [f"{field.name} {field.sort}" + (f" of {'/'.join(field.kinds)}" if field.kinds else "")]
    parts += ["many"] if field.many else []
    parts += ["contested"] if field.contested else []
    parts += [f"for {field.path}"] if field.path != field.name else []
    parts += [f"one of {'/'.join(field.choices)}"] if field.choices else []
    return ", ".join(parts)


def expected():
    table = {}
    lines = []
    for line in TABLE.strip().splitlines():
        if line.startswith(" "):
            lines.append(line.strip())
        else:
            lines = table.setdefault(line, [])
    for kind, fields in table.items():
        fields += [line.strip() for line in COMMON.format(kind=kind).strip().splitlines()]
    return table


def test_the_table_is_the_listing_in_its_order():
    found = {kind: [printed(field) for field in fields.values()] for kind, fields in FIELDS.items()}
    assert found == expected()
    assert list(found) == list(expected())
    assert tuple(found) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_is_found_by_its_name(kind):
    for name, field in FIELDS[kind].items():
        assert field.name == name
        assert field.many in (True, False)
        assert field.contested in (True, False)


def test_each_sort_of_value_has_its_classes():
    expected = {
        "text": (str,),
        "flag": (bool,),
        "number": (int,),
        "date": (PartialDate,),
        "end": (EndedOn, EndedUnknown, StillRunning, NotStated),
        "ref": (Ref,),
        "name": (Name,),
        "identifier": (Identifier,),
        "attendance": (Attendance,),
        "adopted": (AdoptedItem,),
        "span": (Span,),
    }
    assert expected == SORTS
    assert {field.sort for fields in FIELDS.values() for field in fields.values()} == SORTS.keys()


def test_a_field_supports_the_field_of_its_own_name_unless_a_path_is_given():
    assert Field("start", "date").path == "start"
    assert Field("start", "date", path="period.start").path == "period.start"


def test_a_field_is_single_and_contested_unless_said_otherwise():
    assert Field("place", "text") == Field("place", "text", (), False, True, "place", ())
