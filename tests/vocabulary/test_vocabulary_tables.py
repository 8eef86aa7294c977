"""The tables of states and organisations hold together, and texts are read by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_records.errors import UnknownName
from csto_records.vocabulary import (
    organisation,
    organisation_known,
    organisation_named,
    organisations,
    organisations_in,
    state,
    state_named,
    states,
)


def test_ids_of_states_are_unique_and_codes_are_iso() -> None:
    assert len(states()) > 60
    assert len({entry.id for entry in states()}) == len(states())
    for entry in states():
        assert (len(entry.alpha2), len(entry.alpha3)) in ((2, 3), (0, 0))
        assert entry.adjectives[0][0].isupper()
        assert entry.russian_name
        assert entry.capital


def test_every_name_and_code_of_a_state_leads_to_it() -> None:
    for entry in states():
        for printed in (*entry.printed_names, entry.russian_name, f"the {entry.official_name}"):
            assert state_named(printed) is not None
        for code in filter(None, (entry.alpha2, entry.alpha3)):
            assert state_named(code) == entry
        assert state_named(entry.name) == entry == state(entry.id)


def test_adjectives_lead_to_states() -> None:
    for printed, id in [
        ("Russian", "russia"),
        ("Belorussian", "belarus"),
        ("Kazakhstani", "kazakhstan"),
        ("Kyrgyz", "kyrgyzstan"),
        ("South African", "south-africa"),
        ("US", "united-states"),
    ]:
        found = state_named(printed)
        assert found is not None
        assert found.id == id
    assert state_named("Moscow") is None
    assert state_named("by") is None


def test_organisations_have_unique_ids_and_known_parents() -> None:
    ids = [entry.id for entry in organisations()]
    assert len(set(ids)) == len(ids)
    for entry in organisations():
        assert entry.parent is None or organisation_known(entry.parent)
        assert entry.name in entry.aliases or entry.kind == "body"
        assert organisation(entry.id) == entry
    assert organisation("belarus").kind == "state"


@pytest.mark.parametrize("id", ["cstoo", "", "csto-secretariatt"])
def test_unknown_organisations_are_refused_with_the_nearest(id: str) -> None:
    with pytest.raises(UnknownName) as refusal:
        organisation(id)
    if id:
        assert any(near.startswith("csto") for near in refusal.value.nearest)


def test_unknown_states_are_refused() -> None:
    with pytest.raises(UnknownName):
        state("atlantis")


def test_every_alias_of_an_organisation_is_found_in_a_text() -> None:
    for entry in organisations():
        for alias in entry.aliases:
            found = organisations_in(f"The {alias} met.", default_state=entry.parent)
            assert len(found) == 1, alias
            assert found[0].printed == alias


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("the CSTO Council of Foreign Ministers", ["csto-council-of-foreign-ministers"]),
        ("the CIS Council of Foreign Ministers", ["cis-council-of-foreign-ministers"]),
        ("CSTO Foreign Ministers Council, SCO", ["csto-council-of-foreign-ministers", "sco"]),
        ("the Collective Security Council of the CSTO", ["csto-collective-security-council"]),
        ("the CSTO’s Collective Security Council", ["csto-collective-security-council"]),
        ("Council of Foreign Ministers", ["csto-council-of-foreign-ministers"]),
        ("the Security Council of the Republic of Belarus", ["belarus-security-council"]),
        ("the UN Security Council", ["un-security-council"]),
        ("the Collective Security Treaty Organization (CSTO)", ["csto", "csto"]),
        ("CSTO's plans, NATO’s plans", ["csto", "nato"]),
        ("nothing of the sort", []),
    ],
)  # fmt: skip
def test_the_longest_printed_form_wins(text: str, ids: list[str]) -> None:
    assert [mention.id for mention in organisations_in(text)] == ids


def test_bare_bodies_and_organs_follow_the_page() -> None:
    bare = "the Council of Foreign Ministers and the Security Council"
    assert [m.id for m in organisations_in(bare, default="cis", default_state="armenia")] == [
        "cis-council-of-foreign-ministers",
        "armenia-security-council",
    ]
    assert organisations_in(bare, default=None) == ()


def test_whole_names_only() -> None:
    assert organisation_named("the Collective Security Treaty Organisation (CSTO)") == "csto"
    assert organisation_named("CSTO member states") is None


@given(st.text(alphabet="CSTOUNcil of Foreign Ministers' ’s,()\n", max_size=200))
def test_mentions_are_ordered_apart_and_inside_the_text(text: str) -> None:
    end = 0
    for mention in organisations_in(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert " ".join(text[mention.span.slice].split()) == mention.printed
        end = mention.span.end


def test_agencies_of_the_government_are_not_the_government() -> None:
    def named(text: str) -> list[str]:
        return [one.id for one in organisations_in(text, default_state="russia")]

    assert named("A commission on Certain Federal Government Agencies met.") == []
    assert named("A meeting with Government members was held.") == ["russia-government"]
