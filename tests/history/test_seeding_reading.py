"""Seeds are read strictly, and give the claims that they state."""

import pytest

from csto_records import seeding
from csto_records.claims import Attendance, Claim, Coverage, Ref
from csto_records.errors import InvalidFile
from csto_records.model import AdoptedItem, Identifier, Name, Source, Span
from csto_records.time import EndedOn, EndedUnknown, NotStated, PartialDate, Period, StillRunning

SOURCE = """
[source]
id = "one"
publisher = "P"
kind = "agency"
url = "https://example.org/"
title = "T"
published = "2020-03"
time = "18:30"
language = "en"
digest = "sha256:00"
read_on = "2026-11-22"
"""


SECOND = SOURCE.replace('"one"', '"two"').replace("example.org/", "example.org/2")


def fact(text, more=""):
    return f"{SOURCE}\n[[facts]]\n{text}\n{more}"


def said(text, more=""):
    found = seeding.read_source(fact(text, more))
    claims = sorted(
        found.claims, key=lambda claim: (claim.field, str(claim.value), claim.span or ())
    )
    return [(claim.field, claim.value, claim.span) for claim in claims]


def wrong(text):
    with pytest.raises(InvalidFile) as caught:
        seeding.read_source(text)
    return caught.value.problems


def test_the_source_is_read_with_all_that_is_known_of_it():
    found = seeding.read_source(fact('record = "person"\nid = "ann"\nname = "Ann"'))
    assert found.sources == {
        Source(
            "one",
            "P",
            "https://example.org/",
            "T",
            PartialDate(2020, 3),
            "en",
            "sha256:00",
            "18:30",
            "agency",
        )
    }
    assert found.claims == {Claim("person", "ann", "name", "Ann", "one")}


def test_a_tenure_gives_one_claim_for_each_field_and_each_day():
    text = """
    record = "tenure"
    id = "t"
    person = "ann"
    start = "2020-01-01"
    end = "until 2023"
    held = ["2020-03-11", "2021-H2"]
    acting = false
    order = 2
    note = "Ours."
    same_as = ["u"]
    """
    assert said(text) == [
        ("acting", False, None),
        ("end", EndedOn("2023"), None),
        ("held", PartialDate(2020, 3, 11), None),
        ("held", PartialDate(2021, half=2), None),
        ("note", "Ours.", None),
        ("order", 2, None),
        ("person", Ref("person", "ann"), None),
        ("same_as", Ref("tenure", "u"), None),
        ("start", PartialDate(2020, 1, 1), None),
    ]


@pytest.mark.parametrize(
    ("end", "value"),
    [
        ("through 2020-03", EndedOn("2020-03", inclusive=True)),
        ("until 2020", EndedOn("2020")),
        ("ended", EndedUnknown()),
        ("ended by 2020", EndedUnknown("2020")),
        ("running as of 2020-05-05", StillRunning("2020-05-05")),
        ("not stated", NotStated()),
    ],
)
def test_an_end_is_written_in_words(end, value):
    assert said(f'record = "tenure"\nid = "t"\nend = "{end}"') == [("end", value, None)]


def test_a_meeting_has_a_plain_last_day_and_people_with_one_office_or_several():
    text = """
    record = "meeting"
    id = "m"
    end = "2020-11-03"
    participants = [
      { person = "ann", office = "o", on_behalf_of = "x" },
      { person = "bob", offices = ["o", "p"] },
      { office = "q" },
    ]
    parts = ["plenary"]
    adopted = [{ title = "T", kind = "statement" }]
    """
    assert said(text) == [
        ("adopted", AdoptedItem("T", "statement"), None),
        ("end", EndedOn("2020-11-03", inclusive=True), None),
        ("participants", Attendance("ann", ("o",), "x"), None),
        ("participants", Attendance("bob", ("o", "p")), None),
        ("participants", Attendance(None, ("q",)), None),
        ("parts", "plenary", None),
    ]


def test_a_name_has_its_dates_beside_it():
    text = """
    record = "organisation"
    id = "o"
    names = [
      { text = "A", language = "en" },
      { text = "B", start = "2002" },
      { text = "C", end = "until 2002-10", order = 1 },
    ]
    identifiers = [{ scheme = "wikidata", value = "Q1" }]
    """
    assert said(text) == [
        ("identifiers", Identifier("wikidata", "Q1"), None),
        ("names", Name("A", "en"), None),
        ("names", Name("B", None, Period.since("2002")), None),
        ("names", Name("C", None, Period(NotStated(), EndedOn("2002-10"), order=1)), None),
    ]


def test_a_statement_says_where_its_words_stand_and_where_that_is_told():
    text = """
    record = "statement"
    id = "one:s"
    speaker = "person/ann"
    words = [10, 20]
    span = [5, 20]
    """
    assert said(text) == [
        ("span", Span(10, 20), Span(5, 20)),
        ("speaker", Ref("person", "ann"), Span(5, 20)),
    ]


def test_single_spans_override_the_span_of_the_fact():
    text = """
    record = "tenure"
    id = "t"
    person = "ann"
    start = "2020"
    held = ["2020", "2021"]
    note = "Ours."
    span = [1, 2]
    spans = { start = [3, 4], held = [[5, 6], [7, 8]], note = [[9, 9]] }
    """
    assert [(field, span) for field, _, span in said(text)] == [
        ("held", Span(5, 6)),
        ("held", Span(7, 8)),
        ("note", Span(9, 9)),
        ("person", Span(1, 2)),
        ("start", Span(3, 4)),
    ]
    shared = 'record = "tenure"\nid = "t"\nheld = ["2020", "2021"]\nspans = { held = [5, 6] }'
    assert [span for _, _, span in said(shared)] == [Span(5, 6), Span(5, 6)]


GOOD = 'record = "tenure"\nid = "t"\nperson = "ann"'


@pytest.mark.parametrize(
    ("text", "path", "what"),
    [
        ("x = ", "$", "not TOML"),
        ("x = " + "[" * 100_000, "$", "not TOML"),
        ("x = " + "9" * 10_000, "$", "not TOML"),
        ("[[facts]]\n" + GOOD, "$.source", "names its source"),
        (SOURCE, "$.facts", "one fact at least"),
        (SOURCE + "facts = 5", "$.facts", "one fact at least"),
        (fact(GOOD, "[more]"), "$.more", "unknown key"),
        (fact(GOOD).replace("publisher", "published_by"), "$.source.publisher", "missing"),
        (fact(GOOD).replace("publisher", "published_by"), "$.source.published_by", "unknown"),
        (fact(GOOD).replace('kind = "agency"', ""), "$.source.kind", "missing"),
        (fact(GOOD).replace('"agency"', '"rumour"'), "$.source", "one of"),
        (fact(GOOD).replace('"2020-03"', "2020-03-01"), "$.source.published", "must be text"),
        (fact(GOOD).replace('"2026-11-22"', '"today"'), "$.source.read_on", "not a date"),
        (fact(GOOD).replace('"2026-11-22"', "2026"), "$.source.read_on", "not a date"),
        (fact('id = "t"\nperson = "ann"'), "$.facts[0].record", "missing"),
        (fact('record = "tenure"\nperson = "ann"'), "$.facts[0].id", "missing"),
        (fact('record = "tenure"\nid = "T"\nperson = "ann"'), "$.facts[0].id", "must be an id"),
        (fact('record = "animal"\nid = "t"'), "$.facts[0].record", "must be one of"),
        (fact('record = 5\nid = "t"'), "$.facts[0].record", "must be one of"),
        (fact('record = "tenure"\nid = "t"'), "$.facts[0]", "says nothing"),
        (fact(GOOD + "\nholder = 1"), "$.facts[0].holder", "unknown key; a tenure can have"),
        (fact(GOOD + "\nholder = 1"), "$.facts[0].holder", "person, office, start"),
        (fact(GOOD + '\nstart = "2020-02-30"'), "$.facts[0].start", "exists"),
        (fact(GOOD + "\nstart = 2020-02-20"), "$.facts[0].start", "must be text"),
        (fact(GOOD + '\nend = "2020"'), "$.facts[0].end", "not an end"),
        (fact(GOOD + '\nheld = "2020"'), "$.facts[0].held", "a list of one value"),
        (fact(GOOD + "\nheld = []"), "$.facts[0].held", "not an empty list"),
        (fact(GOOD + '\nheld = ["2020", "x"]'), "$.facts[0].held[1]", "not a date"),
        (fact(GOOD + "\nacting = 1"), "$.facts[0].acting", "true or false"),
        (fact(GOOD + "\nnote = 1"), "$.facts[0].note", "a list of one value"),
        (fact(GOOD + "\nspan = [5, 1]"), "$.facts[0].span", "no stretch"),
        (fact(GOOD + "\nspan = 5"), "$.facts[0].span", "two whole numbers"),
        (fact(GOOD + "\nspans = 5"), "$.facts[0].spans", "a table of fields"),
        (fact(GOOD + "\nspans = { start = [1, 2] }"), "$.facts[0].spans.start", "no such field"),
        (fact(GOOD + "\nspans = { id = [1, 2] }"), "$.facts[0].spans.id", "no such field"),
        (fact(GOOD + "\nspans = { person = [2, 1] }"), "$.facts[0].spans.person", "no stretch"),
        (
            fact(GOOD + '\nheld = ["2020", "2021"]\nspans = { held = [[1, 2]] }'),
            "$.facts[0].spans.held",
            "1 stretches for 2 values",
        ),
        (
            fact(GOOD + '\nheld = ["2020", "2021"]\nspans = { held = [[1, 2], [2, 1]] }'),
            "$.facts[0].spans.held[1]",
            "no stretch",
        ),
        (
            fact('record = "meeting"\nid = "m"\nparticipants = [{ person = "a", role = "b" }]'),
            "$.facts[0].participants[0].role",
            "unknown key",
        ),
        (
            fact('record = "meeting"\nid = "m"\nparticipants = [{ office = 7 }]'),
            "$.facts[0].participants[0].offices[0]",
            "must be text",
        ),
        (
            fact('record = "meeting"\nid = "m"\nparticipants = [{ office = "a", offices = [] }]'),
            "$.facts[0].participants[0].office",
            "unknown key",
        ),
        (
            fact('record = "meeting"\nid = "m"\nend = "2020-13"'),
            "$.facts[0].end",
            "not an end",
        ),
        (
            fact('record = "meeting"\nid = "m"\nadopted = ["T"]'),
            "$.facts[0].adopted[0]",
            "an object with keys",
        ),
        (fact(GOOD, "[[facts]]\n" + GOOD), "$.facts[1].person", "says the same as"),
        (SOURCE.replace("[source]", "facts = [5]\n[source]"), "$.facts[0]", "must be a table"),
    ],
)
def test_what_is_wrong_is_told_with_its_path(text, path, what):
    found = wrong(text)
    assert any(at == path and what in told for at, told in found), found


def test_a_fact_with_a_wrong_id_is_told_once():
    text = fact('record = "tenure"\nid = "T"\nperson = "ann"\nstart = "2020"')
    assert len(wrong(text)) == 1


@pytest.fixture
def seeds(tmp_path):
    (tmp_path / "sources").mkdir()

    def write(**files):
        for name, text in files.items():
            place = tmp_path if name == "coverage" else tmp_path / "sources"
            data = text if isinstance(text, bytes) else text.encode()
            (place / f"{name}.toml").write_bytes(data)
        return tmp_path

    return write


ANN = '\n[[facts]]\nrecord = "person"\nid = "ann"\nname = "Ann"\n'


def test_a_folder_is_read_as_one(seeds):
    folder = seeds(
        one=fact(GOOD),
        two=SECOND + ANN + '[[facts]]\nrecord="office"\nid="o"\ntitle="O"',
        coverage="""
        [[coverage]]
        kind = "tenure"
        scope = "o"
        start = "2020"
        end = "through 2021-06"
        declared_on = "2026-11-22"
        note = "Ours."
        """,
    )
    found = seeding.read(folder)
    assert {claim.source for claim in found.claims} == {"one", "two"}
    assert found.coverage == {
        Coverage(
            "tenure",
            "o",
            Period.through("2021-06", start="2020"),
            PartialDate(2026, 11, 22),
            "Ours.",
        )
    }


def folder_problems(folder):
    with pytest.raises(InvalidFile) as caught:
        seeding.read(folder)
    return caught.value.problems


def test_the_problems_of_all_files_are_told_at_once(seeds):
    folder = seeds(
        broken="x =",
        bytes=b"\xff",
        other=fact(GOOD),
        two=SECOND + ANN.replace('"Ann"', "7"),
        coverage="""
        more = 1
        [[coverage]]
        kind = "tenure"
        scope = "o"
        start = "2020"
        declared_on = "2020"
        [[coverage]]
        kind = "tenure"
        scope = "o"
        start = "2020"
        end = "ended"
        declared_on = "2020"
        """,
    )
    found = dict(folder_problems(folder))
    assert list(found) == [
        "sources/broken.toml: $",
        "sources/bytes.toml: $",
        "sources/other.toml: $.source.id",
        "sources/two.toml: $.facts[0].name",
        "coverage.toml: $.more",
        "coverage.toml: $.coverage[0].period",
        "sources/other.toml: $.facts[0].person",
        "coverage.toml: $.coverage[1].scope",
    ]
    assert found["sources/other.toml: $.source.id"] == "'one' is not the name of its file, 'other'"
    assert found["sources/other.toml: $.facts[0].person"] == "no seed says anything of person/ann"


@pytest.mark.parametrize(
    ("coverage", "path"),
    [
        ("coverage = 5", "coverage.toml: $.coverage"),
        ("coverage = [5]", "coverage.toml: $.coverage[0]"),
        ("x =", "coverage.toml: $"),
    ],
)
def test_a_wrong_coverage_file_is_told(seeds, coverage, path):
    folder = seeds(one=SOURCE + ANN, coverage=coverage)
    assert [at for at, _ in folder_problems(folder)] == [path]


def test_seeds_without_coverage_declare_none(seeds):
    assert seeding.read(seeds(one=SOURCE + ANN)).coverage == frozenset()


def test_a_source_that_puts_a_body_below_itself_is_told(seeds):
    body = '\n[[facts]]\nrecord = "organisation"\nid = "{}"\nparent = "{}"\n'
    folder = seeds(one=SOURCE + body.format("a", "b") + body.format("b", "a"))
    ((path, what),) = folder_problems(folder)
    assert path == "sources/one.toml: $.facts[1].parent"
    assert "circle of parents" in what


@pytest.mark.parametrize("url", ["https://example.org/", "http://www.example.org"])
def test_two_files_for_one_page_are_refused(seeds, url):
    first, second = SOURCE + ANN, SECOND + ANN
    again = second.replace("https://example.org/2", url)
    assert dict(folder_problems(seeds(one=first, two=again))) == {
        "sources/two.toml: $.source.url": (
            "one has this page already: put the facts of both into one file"
        )
    }
    assert len(seeding.read(seeds(one=first, two=second)).sources) == 2
