"""The five originals, where they lie beside the checkout."""

import re
from pathlib import Path

import pytest

from csto_records.model.span import Span
from csto_records.parsing.people import PersonMention, people_in
from csto_records.vocabulary import office_id

ORIGINALS = Path(__file__).resolve().parents[4] / "shared" / "seeds"


def original(number: str) -> tuple[PersonMention, ...]:
    paths = sorted(ORIGINALS.glob(f"{number}_*.txt")) if ORIGINALS.is_dir() else []
    if not paths:
        pytest.skip("the originals do not lie beside this checkout (../shared/seeds)")
    text = paths[0].read_text(encoding="utf-8")
    spans = [Span(*match.span()) for match in re.finditer(r"(?:[^\n]+\n?)+", text)]
    return people_in(text, spans, default_state="russia", default_organisation="csto")


def held(mentions: tuple[PersonMention, ...]) -> dict[str, set[str]]:
    """Key of each person to the ids of the offices that the page prints with them."""
    found: dict[str, set[str]] = {}
    for mention in mentions:
        offices = found.setdefault(mention.key or f"?{mention.name}", set())
        offices.update(office_id(o.title, o.organisation) for o in mention.offices)
    return found


def test_original_000_three_people() -> None:
    people = held(original("000"))
    assert people == {
        "stanislav-zas": {"csto-secretary-general", "belarus-representative"},
        "vladimir-putin": {"russia-president"},
        "yury-ushakov": {"russia-presidential-aide"},
    }


def test_original_001_two_offices_of_one_and_two_spellings_of_one() -> None:
    mentions = original("001")
    people = held(mentions)
    assert people == {
        "stanislav-zas": {"csto-secretary-general"},
        "sergey-lavrov": {"russia-minister-of-foreign-affairs"},
        "vladimir-putin": {"csto-collective-security-council-chairman", "russia-president"},
        "vladimir-zainetdinov": {"csto-press-secretary"},
    }
    assert {m.name for m in mentions if m.key == "sergey-lavrov"} == {
        "Sergey Lavrov",
        "Sergei Lavrov",
    }
    acting = [o for m in mentions for o in m.offices if o.qualifier == "acting"]
    assert len(acting) == 3


def test_original_002_two_people() -> None:
    assert held(original("002")) == {
        "sergey-lavrov": {"russia-minister-of-foreign-affairs"},
        "vladimir-putin": {"russia-president"},
    }


def test_original_003_heads_of_state_and_officials() -> None:
    mentions = original("003")
    people = held(mentions)
    assert people["dmitry-peskov"] == {
        "russia-presidential-executive-office-deputy-chief-of-staff",
        "russia-presidential-press-secretary",
    }
    assert people["boris-gryzlov"] == {
        "russia-ambassador-extraordinary-and-plenipotentiary-to-belarus"
    }
    assert people["sergey-shoigu"] == {"russia-minister-of-defence"}
    assert people["nikolay-patrushev"] == {"russia-security-council-secretary"}
    assert people["alexander-pankin"] == {"russia-deputy-minister-of-foreign-affairs"}
    assert people["sadyr-japarov"] == {"kyrgyzstan-president"}
    assert people["alexander-lukashenko"] == {"belarus-president"}
    assert people["kassym-jomart-tokayev"] == {"kazakhstan-president"}
    assert people["emomali-rahmon"] == {"tajikistan-president"}
    assert people["imangali-tasmagambetov"] == {"csto-secretary-general"}
    assert people["vladimir-putin"] == {"russia-president"}
    assert not any(key.startswith("?") for key in people)


def test_original_004_guests_of_other_organisations() -> None:
    people = held(original("004"))
    assert people["sergey-lebedev"] == {"cis-executive-secretary"}
    assert people["vladimir-norov"] == {"sco-secretary-general"}
    assert people["stanislav-zas"] == {"csto-secretary-general"}
    assert set(people) == {
        "sergey-lavrov", "stanislav-zas", "vladimir-putin", "sergey-lebedev", "vladimir-norov",
    }  # fmt: skip
