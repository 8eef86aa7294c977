"""What cannot be claimed: every refusal word for word, with the value that was given."""

import pytest

from csto_records import Claim, InvalidValue, Source, Span
from csto_records.claims import Attendance, Contents, Coverage, Ref, value_problem
from csto_records.claims.fields import KINDS
from csto_records.time import Period

TENURE_FIELDS = (
    "person, office, start, end, held, order, acting, decided_on, decided_at, nominated_by, "
    "same_as, different_from, note"
)
ALL_KINDS = "organisation, person, office, meeting, tenure, membership, chairmanship, statement"

# Kind, field, value; and why it is refused.
REFUSED = [
    ("planet", "name", "Mars", f"'planet' is not a kind of record; the kinds: {ALL_KINDS}"),
    (["person"], "name", "A", f"['person'] is not a kind of record; the kinds: {ALL_KINDS}"),
    (None, "name", "A", f"None is not a kind of record; the kinds: {ALL_KINDS}"),
    ("tenure", "colour", "red", f"tenure has no field 'colour'; its fields: {TENURE_FIELDS}"),
    ("tenure", ["start"], "red", f"tenure has no field ['start']; its fields: {TENURE_FIELDS}"),
    ("person", "name", 5, "person.name must be str, not 5"),
    ("person", "name", None, "person.name must be str, not None"),
    ("office", "seats", True, "office.seats must be int, not True"),
    ("office", "seats", "1", "office.seats must be int, not '1'"),
    ("tenure", "acting", 1, "tenure.acting must be bool, not 1"),
    ("tenure", "start", "2020", "tenure.start must be PartialDate, not '2020'"),
    (
        "tenure",
        "end",
        "2020",
        "tenure.end must be EndedOn or EndedUnknown or StillRunning or NotStated, not '2020'",
    ),
    ("person", "names", "Ann", "person.names must be Name, not 'Ann'"),
    ("person", "identifiers", "Q1", "person.identifiers must be Identifier, not 'Q1'"),
    ("meeting", "participants", "a", "meeting.participants must be Attendance, not 'a'"),
    ("meeting", "adopted", "Text", "meeting.adopted must be AdoptedItem, not 'Text'"),
    ("tenure", "person", "ann", "tenure.person must be Ref, not 'ann'"),
    (
        "tenure",
        "person",
        Ref("office", "head"),
        "tenure.person must refer to person, not to office/head",
    ),
    (
        "statement",
        "speaker",
        Ref("office", "head"),
        "statement.speaker must refer to person or organisation, not to office/head",
    ),
    (
        "person",
        "same_as",
        Ref("office", "head"),
        "person.same_as must refer to person, not to office/head",
    ),
    ("statement", "span", (0, 4), "statement.span must be Span, not (0, 4)"),
    (
        "statement",
        "span",
        Span(4, 2),
        "statement.span must be two places of a text, in order, not Span(start=4, end=2)",
    ),
    ("person", "name", "", "person.name must not be empty"),
    ("person", "note", " \n", "person.note must not be empty"),
    (
        "meeting",
        "status",
        "done",
        "meeting.status must be one of held, announced, cancelled, not 'done'",
    ),
]


@pytest.mark.parametrize(("kind", "field", "value", "message"), REFUSED)
def test_a_claim_is_refused_word_for_word(kind, field, value, message):
    assert value_problem(kind, field, value) == message
    with pytest.raises(InvalidValue) as caught:
        Claim(kind, "one", field, value, "s")
    assert str(caught.value) == message
    assert caught.value.value == value


ALLOWED = [
    ("meeting", "status", "held"),
    ("meeting", "status", "cancelled"),
    ("meeting", "place", "done"),
    ("membership", "status", "done"),
    ("statement", "speaker", Ref("person", "ann")),
    ("statement", "speaker", Ref("organisation", "csto")),
    ("statement", "span", Span(0, 0)),
    ("office", "seats", 0),
    ("tenure", "acting", False),
    *((kind, "same_as", Ref(kind, "other")) for kind in KINDS),
]


@pytest.mark.parametrize(("kind", "field", "value"), ALLOWED)
def test_what_can_be_claimed_has_no_problem(kind, field, value):
    assert value_problem(kind, field, value) is None
    assert Claim(kind, "one", field, value, "s").value == value


ONE = Claim("person", "ann", "name", "Ann", "s1")
NAMED = [Claim("person", "ann", "note", "Remark", f"s{n}") for n in (7, 3, 1, 6, 2, 5, 4)]
UNKNOWN = tuple(f"s{n}" for n in range(1, 8))
CONTENTS_REFUSED = [
    (lambda: Contents(5), "claims: give several, as in a list, not 5", 5),
    (lambda: Contents("ab"), "claims: give several, as in a list, not 'ab'", "ab"),
    (lambda: Contents((), 5), "sources: give several, as in a list, not 5", 5),
    (lambda: Contents((), (), 5), "coverage: give several, as in a list, not 5", 5),
    (lambda: Contents((), (), (), 5), "texts: give several, as in a list, not 5", 5),
    (lambda: Contents((), (), (), "s"), "texts: give several, as in a list, not 's'", "s"),
    (lambda: Contents([ONE, 5]), "claims: each must be a Claim, not 5", 5),
    (lambda: Contents((), ["s"]), "sources: each must be a Source, not 's'", "s"),
    (lambda: Contents((), (), ["s"]), "coverage: each must be a Coverage, not 's'", "s"),
    (
        lambda: Contents((), (), (), [("s", "text"), ("s", 5)]),
        "texts: each must be a source id and a text, not ('s', 5)",
        ("s", 5),
    ),
    (
        lambda: Contents((), (), (), [["s", "text"]]),
        "texts: each must be a source id and a text, not ['s', 'text']",
        ["s", "text"],
    ),
    (
        lambda: Contents((), (), (), [("s", "text", "more")]),
        "texts: each must be a source id and a text, not ('s', 'text', 'more')",
        ("s", "text", "more"),
    ),
    (
        lambda: Contents((), (), (), {5: "text"}),
        "texts: each must be a source id and a text, not (5, 'text')",
        (5, "text"),
    ),
    (lambda: Contents([ONE]), "claims name 1 sources that are not given: s1", ("s1",)),
    (
        lambda: Contents(NAMED),
        "claims name 7 sources that are not given: s1, s2, s3, s4, s5",
        UNKNOWN,
    ),
    (
        lambda: Contents(NAMED, [Source("s1", "P"), Source("s2", "P")]),
        "claims name 5 sources that are not given: s3, s4, s5, s6, s7",
        UNKNOWN[2:],
    ),
    (
        Attendance,
        "an attendance names nobody: give a person, an office or a side",
        None,
    ),
    (
        lambda: Ref("", "ann"),
        "Ref.kind must be text that is not empty, not ''",
        "",
    ),
    (
        lambda: Coverage("planet", "mars", Period.whole("2020"), "2020"),
        "Coverage.kind must be one of 'organisation', 'person', 'office', 'meeting', 'tenure', "
        "'membership', 'chairmanship', 'statement', not 'planet'",
        "planet",
    ),
    (
        lambda: Coverage("tenure", "head", "2020", "2020"),
        "Coverage.period must be Period, not '2020'",
        "2020",
    ),
    (
        lambda: Coverage("tenure", "head", Period.whole("2020"), "2020"),
        "Coverage.declared_on must be PartialDate, not '2020'",
        "2020",
    ),
]


@pytest.mark.parametrize(("made", "message", "value"), CONTENTS_REFUSED)
def test_a_set_of_claims_is_refused_word_for_word(made, message, value):
    with pytest.raises(InvalidValue) as caught:
        made()
    assert str(caught.value) == message
    assert caught.value.value == value
