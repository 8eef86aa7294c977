"""Patronymics and ids: who is one person where full names agree, and which id is shown."""

import pytest

from csto_records import Name, Ref
from small_histories import claim, facts, history

BARE, SERGEYEVICH, PETROVICH = "Igor Ivanov", "Igor Sergeyevich Ivanov", "Igor Petrovich Ivanov"
SAME_IN_CYRILLIC = "Игорь Сергеевич Иванов"


def groups(named, *more):
    said = [
        facts(f"person/{id}", names=[Name(text) for text in ([v] if isinstance(v, str) else v)])
        for id, v in named.items()
    ]
    registry = history(*said, *more, lands=False)
    identity = registry._view.reading.identity
    return [[m.id for m in identity.members(Ref("person", p.id))] for p in registry.people]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ({"a": BARE, "b": BARE}, [["a", "b"]]),
        ({"a": BARE, "b": SERGEYEVICH}, [["a", "b"]]),
        ({"a": SERGEYEVICH, "b": SAME_IN_CYRILLIC}, [["a", "b"]]),
        ({"a": SERGEYEVICH, "b": PETROVICH}, [["a"], ["b"]]),
        ({"a": BARE, "b": SERGEYEVICH, "c": PETROVICH}, [["a"], ["b"], ["c"]]),
        ({"a": BARE, "b": BARE, "c": PETROVICH, "d": SERGEYEVICH}, [["a", "b"], ["c"], ["d"]]),
        (
            {"a": SERGEYEVICH, "b": PETROVICH, "c": SAME_IN_CYRILLIC, "d": PETROVICH},
            [["a", "c"], ["b", "d"]],
        ),
        # one person on record with both: they are one patronymic, spelled twice
        ({"a": [SERGEYEVICH, PETROVICH], "b": SERGEYEVICH, "c": PETROVICH}, [["a", "b", "c"]]),
        ({"a": [SERGEYEVICH, PETROVICH], "b": BARE}, [["a", "b"]]),
        ({"a": "Ivanov", "b": BARE}, [["a"], ["b"]]),
        ({"a": "I. Ivanov", "b": BARE}, [["a"], ["b"]]),
        ({"a": "Mr Igor Ivanov", "b": BARE}, [["a", "b"]]),
        ({"a": "Ivanov, Igor", "b": BARE}, [["a", "b"]]),
        ({"a": [BARE, "Sergei Zed"], "b": BARE, "c": "Sergey Zed"}, [["a", "b", "c"]]),
    ],
)
def test_one_full_name_is_one_person_unless_patronymics_differ(named, expected):
    assert groups(named) == expected


def test_what_a_claim_joins_has_one_patronymic_from_then_on():
    named = {"a": SERGEYEVICH, "b": PETROVICH, "c": BARE}
    assert groups(named, claim("person/a.same_as", "b")) == [["a", "b", "c"]]


def test_a_chain_of_patronymics_is_one_whatever_the_order():
    names = ["Igor Antonovich Ivanov", "Igor Borisovich Ivanov", "Igor Petrovich Ivanov",
             "Igor Sergeyevich Ivanov"]  # fmt: skip
    named = {
        "a": [names[2], names[3]],
        "b": [names[0], names[1]],
        "c": [names[1], names[2]],
        "d": names[3],
        "e": names[0],
    }
    assert groups(named) == [["a", "b", "c", "d", "e"]]
    del named["c"]
    assert groups(named) == [["a", "d"], ["b", "e"]]


def test_those_of_different_patronymics_are_not_joined_through_another_name():
    named = {"a": [SERGEYEVICH, "Zed Zedd"], "b": [PETROVICH, "Zed Zedd"]}
    assert groups(named) == [["a"], ["b"]]
    assert groups({**named, "c": "Zed Zedd"}) == [["a", "c"], ["b"]]


def test_a_veto_between_namesakes_leaves_the_others_with_the_first():
    named = {"a": BARE, "b": BARE, "c": BARE}
    assert groups(named, claim("person/a.different_from", "c")) == [["a", "b"], ["c"]]
    assert groups(named, claim("person/a.different_from", "b")) == [["a", "c"], ["b"]]


def shown(**named):
    said = [
        facts(f"person/{id.replace('_', '-').replace('--', ':')}", name=name)
        for id, name in named.items()
    ]
    return [person.id for person in history(*said, lands=False).people]


def test_an_id_spelled_as_a_page_prints_the_name_is_shown():
    assert shown(a_x="Sergey Lavrov", sergey_lavrov="Sergey Lavrov") == ["sergey-lavrov"]
    assert shown(a_x="Sergei Lavrov", sergey_lavrov="Sergey Lavrov") == ["sergey-lavrov"]
    assert shown(sergei_lavrov="Sergei Lavrov", sergey_lavrov="Sergey Lavrov") == ["sergei-lavrov"]
    assert shown(a_x="Сергей Лавров", sergei_lavrov="Сергей Лавров") == ["a-x"]  # printed by none
    assert shown(a_x="Sergey Lavrov", sergei_lavrov="Sergey Lavrov") == ["a-x"]
    # an id that people gave stands before one that was made for a page
    assert shown(a_x="Sergey Lavrov", s__sergey_lavrov="Sergey Lavrov") == ["a-x"]
    assert shown(b_x="Igor Ivanov", a_x="Igor Ivanov") == ["a-x"]


def test_the_name_of_the_reason_is_the_key_that_both_share():
    registry = history(
        facts("person/a", name="Игорь Иванов"), facts("person/b", name="Igor Ivanov")
    )
    (reason,) = registry.why_same("a", "b")
    assert (
        reason.says
        == "“Игорь Иванов” and “Igor Ivanov” are one full name in two scripts or spellings"
    )
    bent = history(
        facts("person/a", name="Igor Ivanov"), facts("person/b", name="Igor Sergeyevich Ivanov")
    )
    (reason,) = bent.why_same("b", "a")
    assert reason.says == (
        "“Igor Ivanov” and “Igor Sergeyevich Ivanov” are one full name, "
        "with and without a patronymic or a title"
    )
