"""Single rules of extraction, each on a page written for it.

The people and the events of these pages are invented; states and bodies have the names by which
they are recognised.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records import AdoptedItem, Document, EndedUnknown, parse
from csto_records.parsing.extract.publishers import home_of
from csto_records.parsing.extract.quotes import quoted
from csto_records.parsing.extract.scene import sentence_spans

SESSION = "Session of the CSTO Collective Security Council in Minsk"
TALKS = "President of Belarus Ivan Primerov met with President of Tajikistan Anton Obraztsov"


def page(*paragraphs: str, title: str = SESSION, head: str = "March 10, 2021, Minsk") -> Document:
    return parse("\n\n".join((title, head, *paragraphs)))


def adopted(*paragraphs: str) -> tuple[AdoptedItem, ...]:
    return page(*paragraphs).meetings[0].adopted


# -- what was adopted ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "item"),
    [
        ("At the end a package of documents was signed.", ("package of documents", "signed")),
        ("The heads adopted a declaration.", ("declaration", "adopted")),
        ("The heads signed an agreement on trade.", ("agreement on trade", "signed")),
        ("The ministers will adopt a statement on trade.", ("statement on trade", "announced")),
        ("A protocol will be signed.", ("protocol", "announced")),
        ("Several decisions have been approved.", ("Several decisions", "adopted")),
        ("A statement on trade will be published today.", ("statement on trade", "adopted")),
        ("They endorsed the strategy for three years.", ("strategy for three years", "endorsed")),
    ],
)
def test_adopted_items(sentence: str, item: tuple[str, str]) -> None:
    (found,) = adopted(sentence)
    assert (found.title, found.status) == item


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "They signed a protocol to the agreement on trade of October 6, 2007, and sang.",
            "protocol",
        ),
        (
            "They signed an agreement on the trade of October 6, 2007, and sang.",
            "agreement on the trade of October 6, 2007",
        ),
        (
            "They signed an agreement on trade and approved a flag.",
            "agreement on trade",
        ),
        ("They signed a plan for bread in the presence of the choir.", "plan for bread"),
        (
            "A statement of the heads was issued and a package of 18 resolutions was adopted.",
            "package of 18 resolutions",
        ),
        ("The following agreements were signed: on bread, on salt.", "agreements"),
        ("The two leaders signed a Joint Statement and sang.", "Joint Statement"),
        ("They adopted the Declaration on Bread in the wake of it.", "Declaration on Bread"),
    ],
)
def test_the_name_of_a_document_ends_with_its_subject(sentence: str, title: str) -> None:
    assert [item.title for item in adopted(sentence)] == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        "Since 1996 the two countries have signed some twenty agreements.",
        "They praised the signed agreements.",
        "They are ready to sign an agreement.",
        "The Government approved a plan for bread.",
        "Earlier the leaders adopted a declaration.",
        "Ivan Primerov: Last year we signed an agreement.",
        "Ivan Primerov: In 2014, Specimenneft signed an agreement on salt.",
        "Ivan Primerov: A decision was adopted by the Specimen Ministry.",
        "Ivan Primerov: Why did you sign the agreements?",
    ],
)
def test_what_was_signed_elsewhere_is_not_of_this_meeting(sentence: str) -> None:
    found = page("They met.", sentence, "President of Belarus Anton Obraztsov: Specimen text.")
    assert found.meetings[0].adopted == ()


def test_what_the_speakers_have_just_adopted_is_of_this_meeting() -> None:
    (item,) = adopted(
        "They met.", "President of Belarus Anton Obraztsov: We have adopted a declaration today."
    )
    assert (item.title, item.status) == ("declaration", "adopted")


def test_nothing_is_signed_by_telephone() -> None:
    title = "President of Belarus Ivan Primerov phoned President of Tajikistan Anton Obraztsov"
    document = page("They recalled that the ministers signed an agreement on trade.", title=title)
    assert document.meetings[0].adopted == ()


def test_a_publication_that_names_no_document_adopts_nothing() -> None:
    assert adopted("The plan was published.") == ()


def test_the_statement_that_will_be_published_is_that_of_the_sentence_before() -> None:
    (item,) = adopted(
        "All agree that the statement on cattle fully reflects the common view. "
        "This statement will be published today."
    )
    assert (item.title, item.status) == ("statement on cattle", "adopted")


def test_a_statement_on_this_issue_is_on_what_was_discussed_before() -> None:
    (item,) = adopted(
        "They discussed the price of bread. They adopted a joint statement on this issue."
    )
    assert item.title == "joint statement on the price of bread"


# -- who took part -------------------------------------------------------------------------------


def test_who_chairs_takes_part() -> None:
    meeting = page(
        "The session was chaired by President of Belarus Ivan Primerov. "
        "It was attended by President of Tajikistan Anton Obraztsov."
    ).meetings[0]
    assert meeting.chair is not None
    assert meeting.chair.name == "Ivan Primerov"
    assert [str(p.person) for p in meeting.participants] == ["Ivan Primerov", "Anton Obraztsov"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We welcome the heads of the CIS and SCO secretariats.",
        "I welcome the head of the CIS secretariat and the head of the SCO secretariat.",
        "The session was attended by the heads of the secretariats of the CIS and the SCO.",
    ],
)
def test_guests_named_by_their_office_take_part_unnamed(sentence: str) -> None:
    guests = page(sentence).meetings[0].participants
    assert [(p.person, str(p.office), str(p.on_behalf_of)) for p in guests] == [
        (None, "Executive Secretary, CIS", "CIS"),
        (None, "Secretary General, SCO", "SCO"),
    ]


def test_heads_of_other_secretariats_are_not_made_up() -> None:
    assert page("We welcome the heads of the village secretariats.").meetings[0].participants == ()
    talks = page("We welcome the heads of the CIS secretariats.", title=TALKS)
    assert len(talks.meetings[0].participants) == 2


def test_a_guest_named_on_another_page_is_not_counted_twice() -> None:
    by_office = page("We welcome the head of the CIS secretariat.")
    by_name = page("It was attended by CIS Executive Secretary Anton Obraztsov.")
    (meeting,) = (by_office.registry | by_name.registry).meetings
    assert [str(p.person) for p in meeting.participants] == ["Anton Obraztsov"]


def test_a_title_that_names_one_and_a_lead_that_names_both() -> None:
    document = page(
        "President of Belarus Ivan Primerov met with CSTO Secretary General Anton Obraztsov.",
        title="Meeting with CSTO Secretary General Anton Obraztsov",
    )
    assert [str(p.person) for p in document.meetings[0].participants] == [
        "Anton Obraztsov",
        "Ivan Primerov",
    ]


def test_at_an_earlier_meeting_only_the_office_printed_there_counts() -> None:
    document = page(
        "The tasks were set by President of Belarus Ivan Primerov at the session of the CSTO "
        "Collective Security Council in Dushanbe on May 2, 2019.",
        "The Chairman of the Collective Security Council, President of Belarus Ivan Primerov "
        "read the document.",
        title=TALKS,
    )
    (session,) = [m for m in document.meetings if m.body is not None]
    assert [str(p.office) for p in session.participants] == ["President, Belarus"]
    assert session.participants[0].other_offices == ()


# -- members and chairs --------------------------------------------------------------------------


def test_a_prime_minister_may_head_a_member_at_a_session() -> None:
    document = page(
        "The heads of the member states met. The session was attended by Prime Minister of Armenia "
        "Ivan Primerov and Deputy Prime Minister of Serbia Anton Obraztsov."
    )
    assert [m.member.id for m in document.registry.members_on("2021-03-10")] == ["armenia"]


def test_guests_do_not_become_members_where_nobody_is_called_one() -> None:
    document = page("It was attended by President of Tajikistan Anton Obraztsov.")
    assert document.registry.memberships == ()


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Tajikistan chairs the CSTO.", "tajikistan"),
        ("Tajikistan is chairing the CSTO this year.", "tajikistan"),
        ("Tajikistan holds the CSTO chairmanship.", "tajikistan"),
        ("Tajikistan assumed the CSTO presidency this year.", "tajikistan"),
        ("They praised Tajikistan's chairmanship of the CSTO.", "tajikistan"),
        ("They praised the chairmanship of the Republic of Tajikistan in the CSTO.", "tajikistan"),
        ("They praised the CSTO chairmanship of Tajikistan.", "tajikistan"),
        ("Tajikistan chairs the tennis club.", None),
        ("Tajikistan holds the CSTO in esteem.", None),
    ],
)
def test_who_chairs(sentence: str, state: str | None) -> None:
    found = [c.member.id for c in page(sentence).registry.chairmanships]
    assert found == ([] if state is None else [state])


def test_the_chair_passes_on_an_ordinary_day_to_the_incoming_state() -> None:
    registry = page(
        "President of Belarus Ivan Primerov: Specimen text. We will hand over the CSTO "
        "chairmanship to Tajikistan on April 5."
    ).registry
    assert registry.chair_on("2021-04-04").member.id == "belarus"
    assert registry.chair_on("2021-04-05").member.id == "tajikistan"


def test_the_chair_passes_after_the_last_day_of_the_year() -> None:
    registry = page(
        "Under Belarus's chairmanship of the CSTO it was agreed to hand over the chairmanship to "
        "Tajikistan on December 31."
    ).registry
    assert registry.chair_on("2021-12-31").member.id == "belarus"
    assert registry.chair_on("2022-01-01").member.id == "tajikistan"


def test_a_chairman_of_the_council_tells_who_chairs() -> None:
    document = page(
        "The text was shown to the Chairman of the Collective Security Council of the CSTO, "
        "President of Tajikistan Anton Obraztsov."
    )
    assert document.registry.chair_on("2021-03-10").member.id == "tajikistan"


def test_the_priorities_of_a_chair_are_what_its_goals_are_said_to_be() -> None:
    document = page(
        "President of Belarus Ivan Primerov: Specimen text. These are the priorities of Belarus's "
        "chairmanship of the CSTO. At home, our goal is to mend the roads. Abroad, we were trying "
        "to sell more milk.",
        "President of Tajikistan Anton Obraztsov: Specimen text. Our goal is to sing.",
    )
    (chair,) = document.registry.chairmanships
    assert chair.priorities == ("mend the roads", "sell more milk")


def test_goals_without_a_chair_are_no_priorities() -> None:
    document = page(
        "Belarus's chairmanship of the CSTO goes on. Our goal is to mend the roads.",
        "The priorities of the presidency were named. Our goal is to sing.",
    )
    (chair,) = document.registry.chairmanships
    assert chair.priorities == ()


# -- terms ---------------------------------------------------------------------------------------


def test_a_former_post_of_whom_the_speaker_addresses() -> None:
    document = page(
        "Ivan Primerov noted: “Specimen text on your work in previous posts, including in the "
        "CIS.”",
        title=TALKS,
    )
    (post,) = [t for t in document.registry.tenures if t.title == "Post"]
    assert (post.person.name, post.organisation and post.organisation.id) == (
        "Anton Obraztsov",
        "cis",
    )
    assert isinstance(post.period.end, EndedUnknown)


def test_a_former_post_of_whom_was_just_named() -> None:
    document = page(
        "Anton Obraztsov came by. They spoke of his former positions in the SCO.", title=TALKS
    )
    (post,) = [t for t in document.registry.tenures if t.title == "Post"]
    assert (post.person.name, post.organisation and post.organisation.id) == (
        "Anton Obraztsov",
        "sco",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "“Specimen text on your previous posts, including in the CIS,” somebody read.",
        "Somebody spoke of his previous posts in the village.",
        "His previous posts in the CIS were many.",
    ],
)
def test_a_former_post_of_nobody_in_particular_is_nobodys(sentence: str) -> None:
    document = page(sentence, title="Session of the CSTO Collective Security Council in Minsk")
    assert [t for t in document.registry.tenures if t.title == "Post"] == []


def test_a_term_that_somebody_took_over() -> None:
    document = page(
        "Representative of the Republic of Tajikistan Anton Obraztsov took over as CSTO Secretary "
        "General from April 5, 2021. His appointment was approved by the leaders of the member "
        "states on March 1, 2021."
    )
    (term,) = document.registry.tenures
    assert (str(term.period.start), str(term.decided_on)) == ("2021-04-05", "2021-03-01")
    assert term.nominated_by is not None
    assert term.nominated_by.id == "tajikistan"
    assert term.decided_at is not None


def test_former_and_acting_offices() -> None:
    document = page(
        "The former President of Tajikistan Anton Obraztsov spoke with Acting Foreign Minister of "
        "Belarus Ivan Primerov."
    )
    former, acting = sorted(document.registry.tenures, key=lambda t: t.acting)
    assert isinstance(former.period.end, EndedUnknown)
    assert acting.acting
    assert acting.title == "Minister of Foreign Affairs"


# -- other meetings ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The next meeting of the CSTO Council of Defence Ministers will be held in Dushanbe in "
            "the first half of the year.",
            ("csto-council-of-defence-ministers", "2021-H1", "Dushanbe", "announced"),
        ),
        (
            "The CSTO Permanent Council will hold a meeting in June.",
            ("csto-permanent-council", "2021-06", None, "announced"),
        ),
        (
            "A meeting of the CSTO Permanent Council took place on January 12.",
            ("csto-permanent-council", "2021-01-12", None, "held"),
        ),
        (
            "A session of the CSTO Collective Security Council took place in Dushanbe exactly a "
            "year ago.",
            ("csto-collective-security-council", "2020-03-10", "Dushanbe", "held"),
        ),
        (
            "A meeting of the CSTO Permanent Council was held this spring.",
            ("csto-permanent-council", "2021", None, "held"),
        ),
        (
            "Less than a week ago a meeting of the CSTO Permanent Council was held.",
            ("csto-permanent-council", "2021-03", None, "held"),
        ),
        (
            "Less than a year ago a meeting of the CSTO Permanent Council was held.",
            ("csto-permanent-council", "2020-03-09", None, "held"),
        ),
        (
            "The CSTO Permanent Council has begun its work. The Council will hold a meeting in "
            "Dushanbe in May.",
            ("csto-permanent-council", "2021-05", "Dushanbe", "announced"),
        ),
    ],
)
def test_other_meetings(sentence: str, expected: tuple[str, str, str | None, str]) -> None:
    (other,) = page(sentence).meetings[1:]
    assert other.body is not None
    when = str(other.period)
    assert (other.body.id, other.place, other.status) == (expected[0], expected[2], expected[3])
    assert when == expected[1] or when.startswith(expected[1])


def test_a_conference_that_a_city_hosted() -> None:
    (other,) = page(
        "Less than a month ago, Minsk hosted a large conference on the price of bread."
    ).meetings[1:]
    assert (other.title, other.place, other.kind) == (
        "large conference on the price of bread",
        "Minsk",
        "conference",
    )


@pytest.mark.parametrize(
    ("words", "format"),
    [
        ("They met via videoconference.", "videoconference"),
        ("They met.", "in person"),
    ],
)
def test_format_of_a_meeting(words: str, format: str) -> None:
    assert page(words).meetings[0].format == format


def test_a_telephone_conversation() -> None:
    document = page(
        "Ivan Primerov spoke by telephone with President of Tajikistan Anton Obraztsov.",
        title="Telephone conversation with President of Tajikistan Anton Obraztsov",
        head="March 10, 2021",
    )
    (call,) = document.meetings
    assert (call.kind, call.format, call.body) == (
        "telephone conversation",
        "telephone",
        None,
    )


def test_a_page_about_no_meeting_has_none() -> None:
    document = page("Bread is dear.", title="The price of bread")
    assert document.meetings == ()
    assert document.registry.chairmanships == ()


# -- quotations ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“Specimen text of some words,” said Anton Obraztsov.", "Anton Obraztsov"),
        ("Anton Obraztsov said: «Specimen text of some words».", "Anton Obraztsov"),
        ('Anton Obraztsov came. "Specimen text of some words," he said.', "Anton Obraztsov"),
        ("“Specimen text of some words,” the President of Tajikistan said.", "Anton Obraztsov"),
        ("The board reads “Specimen text of some words”.", None),
        ("Anton Obraztsov said “two words”.", None),
        ("Anton Obraztsov said “specimen text that is never closed.", None),
    ],
)
def test_quotations(sentence: str, speaker: str | None) -> None:
    found = page(sentence, title=TALKS).statements
    assert [str(s.speaker) for s in found] == ([] if speaker is None else [speaker])


@given(st.text(alphabet="ab \"“”«»'", max_size=60))
def test_quotations_lie_between_marks_and_do_not_overlap(text: str) -> None:
    end = 0
    for span in quoted(text, 0, len(text)):
        assert end <= span.start < span.end <= len(text)
        assert any(mark in text[end : span.start] for mark in '"“«')
        assert any(mark in text[span.end :] for mark in '"”»')
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        end = span.end


# -- sentences -----------------------------------------------------------------------------------


@given(st.text(alphabet='aB.!? "”1', max_size=80))
def test_sentences_follow_each_other_and_hold_all_words(text: str) -> None:
    end = 0
    for span in sentence_spans(text, 0, len(text)):
        assert end <= span.start < span.end <= len(text)
        assert not text[end : span.start].strip()
        end = span.end
    assert not text[end:].strip()


def test_abbreviations_end_no_sentence() -> None:
    text = "Mr. Primer met Gen. Sample at No. 5. He left."
    assert len(sentence_spans(text, 0, len(text))) == 2


def test_what_is_far_too_long_for_a_sentence_is_cut() -> None:
    for text in ("word " * 3000, "w" * 15000):
        spans = sentence_spans(text, 0, len(text))
        assert len(spans) == 4
        assert all(span.end - span.start <= 4000 for span in spans)
        assert "".join(text[s.start : s.end] for s in spans).strip() == text.strip()


# -- the ends of the calendar --------------------------------------------------------------------

SENTENCES = (
    "Tajikistan's chairmanship of the CSTO in 0000 was.",
    "The priorities of Tajikistan for the chairmanship of the CSTO in 0000.",
    "The priorities of Tajikistan for the chairmanship of the CSTO in 9999.",
    "The next meeting of the CSTO Permanent Council will be held in the first half of 0000.",
    "The next meeting of the CSTO Permanent Council will be held in the latter half of 9999.",
    "A session of the CSTO Permanent Council took place exactly a year ago.",
    "Less than a year ago a meeting of the CSTO Permanent Council was held.",
    "A meeting of the CSTO Permanent Council was held on December 31.",
    "A meeting of the CSTO Permanent Council will be held on January 1.",
    "A meeting of the CSTO Permanent Council was held on May 3, last year.",
    "The next meeting of the CSTO Permanent Council will be held on May 3, next year.",
    "A meeting of the CSTO Permanent Council was held on February 29.",
    "The next meeting of the CSTO Permanent Council will be held on February 29.",
    "Anton Obraztsov took over as CSTO Secretary General from January 1, 0001.",
    "Tajikistan took over the CSTO chairmanship this year.",
    "Belarus will hand over the CSTO chairmanship to Tajikistan on December 31.",
    "Belarus will hand over the CSTO chairmanship to Tajikistan on December 31, 9999.",
    "His candidacy was approved by the leaders of the member states on February 29, 0000.",
)


@pytest.mark.parametrize(
    "day", ["January 1, 0001", "February 29, 2020", "December 31, 9999", "January 1, 0000"]
)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_dates_at_the_ends_of_the_calendar_are_read_or_left_out(day: str, sentence: str) -> None:
    for document in (page(sentence, head=f"{day}, Minsk"), page(*SENTENCES, head=day)):
        assert document.registry.problems == ()


def test_a_day_without_a_year_is_of_the_year_before_where_it_would_lie_ahead() -> None:
    (other,) = page("A meeting of the CSTO Permanent Council was held on May 3.").meetings[1:]
    assert str(other.period) == "2020-05-03"
    (other,) = page("A meeting of the CSTO Permanent Council was held on January 3.").meetings[1:]
    assert str(other.period) == "2021-01-03"
    (other,) = page("The CSTO Permanent Council will hold a meeting on January 3.").meetings[1:]
    assert str(other.period) == "2022-01-03"


# -- whose officials -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("publisher", "state"),
    [
        ("President of Russia", "russia"),
        ("Ministry of Foreign Affairs of the Republic of Belarus", "belarus"),
        ("Embassy of the Russian Federation in the Republic of Armenia", "russia"),
        ("Embassy of Russia to Romania", "russia"),
        ("CSTO", None),
        ("Embassy of Nowhere in Particular", None),
    ],
)
def test_an_embassy_is_of_the_state_that_sends_it(publisher: str, state: str | None) -> None:
    assert home_of(publisher) == state


def test_an_unknown_given_name_after_the_letters_of_an_organisation_is_found() -> None:
    found = page("Secretary General of the CSTO Zoë Namunazoda took part in the session.")
    assert [person.name for person in found.people] == ["Zoë Namunazoda"]
    tenures = found.registry.tenures
    assert [(t.person.name, t.office.id) for t in tenures] == [
        ("Zoë Namunazoda", "csto-secretary-general")
    ]
