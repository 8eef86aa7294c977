"""Which mentions are of one meeting: each rule, and what keeps two apart."""

import pytest

from csto_records import Ref
from csto_records.claims import Attendance
from small_histories import claim, facts, history

BOTH = [Attendance("ann"), Attendance("bob")]


def groups(*mentions):
    registry = history(*[facts(f"meeting/{id}", **said) for id, said in mentions])
    identity = registry._view.reading.identity
    found = [[m.id for m in identity.members(Ref("meeting", m.id))] for m in registry.meetings]
    return sorted(sorted(ids) for ids in found)


def day(date="2020-05-05", body="council", **more):
    return {"body": body, "start": date, **more}


#: Two mentions of pages, and whether they are one meeting.
PAIRS = [
    (day(), day(), True),
    (day(place="Minsk"), day(place="Brest"), True),
    (day(), day("2020-05-06"), False),
    (day(), day(body="csto"), False),
    (day("2020-05"), day("2020-05"), False),  # two rough mentions may be of two
    ({"start": "2020-05-05"}, day(), False),
    ({"start": "2020-05-05"}, {"start": "2020-05-05"}, False),
    ({"body": "council"}, {"body": "council"}, False),
    ({"start": "2020-05-05", "participants": BOTH}, {"start": "2020-05-05", "participants": BOTH},
     True),
    ({"start": "2020-05-05", "participants": BOTH},
     {"start": "2020-05-05", "participants": BOTH[::-1]}, True),
    ({"start": "2020-05-05", "participants": BOTH[:1]},
     {"start": "2020-05-05", "participants": BOTH[:1]}, False),
    ({"start": "2020-05-05", "participants": BOTH},
     {"start": "2020-05-06", "participants": BOTH}, False),
    ({"start": "2020-05", "participants": BOTH}, {"start": "2020-05", "participants": BOTH},
     False),
    (day(participants=BOTH), {"start": "2020-05-05", "participants": BOTH}, False),
    (day(participants=BOTH), day(body="csto", participants=BOTH), False),
    (day("2020-05", place="Minsk"), day(place="Minsk"), True),
    (day("2020-05", place="MINSK"), day(place="Minsk"), True),
    (day("2020", place="Minsk"), day(place="Minsk"), True),
    (day("2020-05", place="Minsk"), day(place="Brest"), False),
    (day("2020-05", place="Minsk"), day(), False),
    (day("2020-05"), day(place="Minsk"), False),
    (day("2020-05"), day(), False),
    (day("2020-06", place="Minsk"), day(place="Minsk"), False),
    (day("2020-05", place="Minsk"), day(place="Minsk", body="csto"), False),
    ({"start": "2020-05", "place": "Minsk"}, day(place="Minsk"), False),
    ({"body": "council", "place": "Minsk"}, day(place="Minsk"), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_two_mentions_are_one_meeting_by_body_or_people_and_day(one, other, same):
    expected = [["off:a", "off:b"]] if same else [["off:a"], ["off:b"]]
    assert groups(("off:a", one), ("off:b", other)) == expected
    assert groups(("off:a", other), ("off:b", one)) == expected


def test_people_are_the_same_where_all_of_them_are():
    three = [*BOTH, Attendance("zed")]
    found = groups(
        ("off:a", {"start": "2020-05-05", "participants": BOTH}),
        ("off:b", {"start": "2020-05-05", "participants": three}),
        ("off:c", {"start": "2020-05-05", "participants": [*three, Attendance(offices=("aide",))]}),
    )
    assert found == [["off:a"], ["off:b", "off:c"]]


def test_of_several_given_ids_the_first_takes_the_mentions_of_pages():
    found = groups(("b", day()), ("off:x", day()), ("a", day()), ("off:y", day()))
    assert found == [["a", "off:x", "off:y"], ["b"]]


def test_a_rough_mention_joins_where_one_alone_fits():
    rough = ("off:r", day("2020-05", place="Minsk"))
    one = ("a", day(place="Minsk"))
    assert groups(rough, one) == [["a", "off:r"]]
    assert groups(rough, one, ("b", day("2020-05-25", place="Brest"))) == [["a", "off:r"], ["b"]]
    assert groups(rough, one, ("b", day("2020-05-25", place="Minsk"))) == [["a"], ["b"], ["off:r"]]
    # two mentions that are one meeting are one that fits
    assert groups(rough, one, ("off:b", day(place="Minsk"))) == [["a", "off:b", "off:r"]]
    # a given id is no mention of a page
    assert groups(("r", rough[1]), one) == [["a"], ["r"]]
    assert groups(rough, ("b", day("2020-05", place="Minsk"))) == [["b"], ["off:r"]]


def test_what_is_declared_different_is_two_meetings_all_the_same():
    said = [facts(f"meeting/off:{id}", **day()) for id in "ab"]
    assert len(history(*said).meetings) == 1
    apart = claim("meeting/off:a.different_from", "off:b")
    assert [m.id for m in history(*said, apart).meetings] == ["off:a", "off:b"]
