"""Records refuse what they cannot be; the error names the field and the value."""

import pytest

from csto_records import (
    AdoptedItem,
    Claim,
    Evidence,
    InvalidValue,
    Meeting,
    Office,
    Organisation,
    Person,
    Source,
    Span,
    Statement,
    Tenure,
)
from csto_records.claims import Attendance, Ref


class EqualToAll:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


ANN = Person("ann", "Ann")
SRC = Source("s", "Publisher")
BAD_IDS = [
    "",
    "Ann",
    "a b",
    "a/b",
    "../x",
    "-a",
    "a-",
    "a--b",
    "a\n",
    "é",
    "x" * 201,
    5,
    None,
    b"a",
]


@pytest.mark.parametrize("id", BAD_IDS)
def test_an_id_is_well_formed(id):
    for make in (
        lambda: Person(id, "Ann"),
        lambda: Source(id, "Publisher"),
        lambda: Ref("person", id),
        lambda: Claim("person", id, "name", "Ann", "s"),
        lambda: Claim("person", "ann", "name", "Ann", id),
    ):
        with pytest.raises(InvalidValue) as caught:
            make()
        assert repr(id) in str(caught.value)


@pytest.mark.parametrize("id", [i for i in BAD_IDS if i is not None])
def test_the_ids_of_an_attendance_are_well_formed(id):
    for make in (
        lambda: Attendance(person=id),
        lambda: Attendance(offices=(id,)),
        lambda: Attendance(on_behalf_of=id),
    ):
        with pytest.raises(InvalidValue) as caught:
            make()
        assert repr(id) in str(caught.value)


def test_an_attendance_names_somebody():
    with pytest.raises(InvalidValue, match="names nobody"):
        Attendance()


@pytest.mark.parametrize("value", [EqualToAll(), "done", None, 1])
def test_a_choice_is_one_of_the_words(value):
    for make in (
        lambda: Meeting("m", status=value),
        lambda: Source("s", "Publisher", kind=value),
        lambda: AdoptedItem("Title", status=value),
        lambda: Evidence(SRC, stance=value),
    ):
        with pytest.raises(InvalidValue, match="must be one of"):
            make()


BAD_SPANS = [
    Span(-1, 3),
    Span(5, 2),
    Span("a", 3),
    Span(0, None),
    Span(True, 2),
    (0, 1),
    "0-1",
    [0],
]


@pytest.mark.parametrize("span", BAD_SPANS)
def test_a_span_is_a_stretch_of_a_text(span):
    for make in (
        lambda: Evidence(SRC, span),
        lambda: Statement("st", span=span),
        lambda: Claim("person", "ann", "name", "Ann", "s", span),
        lambda: Claim("statement", "st", "span", span, "s"),
    ):
        with pytest.raises(InvalidValue):
            make()


@pytest.mark.parametrize(
    "make",
    [
        lambda: Person("ann", ""),
        lambda: Person("ann", "  "),
        lambda: Person("ann", 5),
        lambda: Person("ann", "Ann", names="Ann"),
        lambda: Person("ann", "Ann", names=("Ann",)),
        lambda: Person("ann", "Ann", names={"Ann"}),
        lambda: Office("o", "Head", seats="1"),
        lambda: Office("o", "Head", seats=True),
        lambda: Office("o", "Head", "csto"),
        lambda: Organisation("o", "Org", parent=ANN),
        lambda: Organisation("o", "Org", parent="csto"),
        lambda: Tenure("t", ANN, "head", None),
        lambda: Meeting("m", participants=[ANN]),
        lambda: Meeting("m", period="2020"),
        lambda: Statement("s", speaker="Ann"),
        lambda: Statement("s", text=b"x"),
        lambda: Evidence("s"),
        lambda: Claim("planet", "x", "name", "X", "s"),
        lambda: Claim("person", "x", "colour", "X", "s"),
        lambda: Claim("person", "x", "name", "  ", "s"),
        lambda: Claim("person", "x", "name", 5, "s"),
        lambda: Claim("office", "x", "seats", True, "s"),
        lambda: Claim("tenure", "x", "person", Ref("office", "x"), "s"),
        lambda: Claim("meeting", "x", "status", "done", "s"),
        lambda: Claim([], "x", "name", "X", "s"),
    ],
)
def test_a_wrong_part_is_refused_as_an_invalid_value(make):
    with pytest.raises(InvalidValue):
        make()


def test_lists_become_tuples_and_strings_do_not_become_letters():
    assert Meeting("m", parts=["plenary"]).parts == ("plenary",)
    with pytest.raises(InvalidValue, match="tuple of str"):
        Meeting("m", parts="plenary")
