"""Documents are made of records and read back: what was rendered is what is read."""

import pytest
from hypothesis import given, settings

import csto_records as csto
from csto_records import strategies as csto_st
from csto_records.errors import InvalidValue


def offices(participant):
    return [
        (office.id, office.title, getattr(office.organisation, "id", None))
        for office in participant.offices
    ]


def attendance(meeting):
    """Who took part, in which offices, for whom; in order of their ids."""
    return sorted(
        (p.person.id, p.person.name, offices(p), getattr(p.on_behalf_of, "id", None))
        for p in meeting.participants
    )


def about(meeting):
    """What a meeting is, without who took part."""
    return (
        meeting.id.rpartition(":")[2],
        getattr(meeting.body, "id", None),
        meeting.period,
        meeting.place,
        meeting.format,
        meeting.kind,
        meeting.status,
        meeting.parts,
        getattr(meeting.chair, "id", None),
    )


def said(statement):
    """What a statement is, without its place in the text."""
    speaker = statement.speaker
    return (
        statement.id.rpartition(":")[2],
        speaker and (speaker.id, speaker.name),
        statement.label,
        getattr(statement.office, "id", None),
        statement.meeting.id.rpartition(":")[2],
        statement.kind,
        statement.period,
        statement.language,
        statement.topics,
        statement.text,
    )


@pytest.mark.parametrize("layout", csto_st.DOCUMENT_LAYOUTS)
def test_what_was_rendered_is_what_is_read(layout):
    @settings(max_examples=settings.default.max_examples // 2)
    @given(csto_st.documents(layout))
    def law(specimen):
        document = csto.parse(specimen.data)
        assert document.layout == specimen.layout == layout
        source = document.source
        assert (source.publisher, source.title) == (specimen.publisher, specimen.title)
        assert source.published == specimen.published
        assert source.language == "en"
        assert document.unclaimed == ()
        assert document.registry.problems == ()
        assert document.registry.disputes == ()
        meeting = document.meetings[0]
        assert about(meeting) == about(specimen.meeting)
        assert meeting.place == specimen.place
        assert attendance(meeting) == attendance(specimen.meeting)
        assert {(p.id, p.name) for p in specimen.people} <= {
            (p.id, p.name) for p in document.people
        }
        assert [said(s) for s in document.statements] == [said(s) for s in specimen.statements]
        for found, meant in zip(document.statements, specimen.statements, strict=True):
            assert document.text[found.span] == meant.text
            if meant.span is not None:
                assert found.span == meant.span
                assert specimen.data[meant.span.slice] == meant.text

    law()


@given(csto_st.documents())
def test_an_office_that_is_printed_is_a_term_that_is_attested_on_the_day(specimen):
    registry = csto.parse(specimen.data).registry
    (day,) = {p.period.first_day for p in [specimen.meeting]}
    for participant in specimen.meeting.participants:
        held = registry.holders_on(participant.office.id, day)
        assert participant.person.id in {term.person.id for term in held}


@given(csto_st.documents())
def test_what_is_said_says_that_it_is_specimen_text(specimen):
    for statement in specimen.statements:
        assert "specimen text" in statement.text.lower()


def test_an_unknown_layout_is_refused_with_those_there_are():
    with pytest.raises(InvalidValue, match="kremlin-special"):
        csto_st.documents("pravda")


def test_the_arguments_of_documents_are_kept():
    @given(csto_st.documents("generic-text", "2020-02-28", "2020-03-01", 2, 1))
    def law(specimen):
        assert str(specimen.published) in ("2020-02-28", "2020-02-29", "2020-03-01")
        assert len(specimen.people) <= 2
        assert sum(s.kind != "question" for s in specimen.statements) <= 1

    law()
