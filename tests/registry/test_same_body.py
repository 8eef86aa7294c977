"""Which ids are of one organisation or one office by the tables, and which of them is shown."""

import pytest

from csto_records import Name, Ref
from small_histories import claim, facts, history


def bodies(**named):
    """The ids that are read as one, by the name or the claims of each."""
    said = [
        facts(f"organisation/{id.replace('_', ':')}", **(v if isinstance(v, dict) else {"name": v}))
        for id, v in named.items()
    ]
    registry = history(*said, lands=False)
    identity = registry._view.reading.identity
    return [
        [m.id for m in identity.members(Ref("organisation", o.id))] for o in registry.organisations
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kyrgyzstan", "Kyrgyz Republic", True),
        ("Russia", "the Russian Federation", True),
        ("Russia", "RF", False),  # abbreviations of states are shared
        ("Russia", "RUS", False),
        ("Russia", "Russian", False),  # an adjective
        ("Russia", "Россия", False),  # the tables of names are of English ones
        ("Russia", "Belarus", False),
        ("Nowhere", "Nowhere", False),  # in no table
        ("CSTO", "Collective Security Treaty Organization", True),
    ],
)
def test_two_names_of_one_entry_are_one_organisation(one, other, same):
    assert bodies(a=one, b=other) == ([["a", "b"]] if same else [["a"], ["b"]])
    named = {"names": [Name(other)]}
    assert bodies(a=one, b=named) == ([["a", "b"]] if same else [["a"], ["b"]])


def test_the_id_of_the_tables_is_shown_for_the_joined():
    assert bodies(a="Kyrgyzstan", kyrgyzstan="Kyrgyz Republic") == [["kyrgyzstan", "a"]]
    assert bodies(zz="Kyrgyzstan", a_x="Kyrgyz Republic") == [["zz", "a:x"]]


def test_names_of_two_entries_join_nobody():
    both = {"names": [Name("Russia"), Name("Belarus")]}
    assert bodies(a=both, b="Russia", c="Belarus") == [["a"], ["b"], ["c"]]


def test_an_id_of_the_tables_is_of_its_own_entry_alone():
    assert bodies(belarus="Russia", b="Russia") == [["b"], ["belarus"]]
    both = {"names": [Name("Russia"), Name("Belarus")]}
    assert bodies(belarus=both, b="Belarus", c="Russia") == [["belarus", "b"], ["c"]]


def test_a_body_is_the_one_of_its_own_parent():
    def council(parent):
        return {"name": "Council of Foreign Ministers", **({"parent": parent} if parent else {})}

    csto, cis = {"name": "CSTO"}, {"name": "CIS"}
    found = bodies(csto=csto, cis=cis, a=council("csto"), b=council("csto"), c=council("cis"))
    assert [ids for ids in found if "a" in ids] == [["a", "b"]]
    assert ["c"] in found
    named = {"name": "CSTO Council of Foreign Ministers"}
    assert ["a", "n"] in bodies(csto=csto, a=council("csto"), n=named)
    assert ["n"] in bodies(csto=csto, cis=cis, a=council("cis"), n=named)
    assert ["n"] in bodies(csto=csto, a=council("csto"), n={**named, "parent": "cis"})


OFFICES = [
    (("Foreign Minister", "russia"), ("Minister of Foreign Affairs", "russia"), True),
    (("Foreign Minister", "russia"), ("Minister of Foreign Affairs", "belarus"), False),
    (("Foreign Minister", "russia"), ("Minister of Defence", "russia"), False),
    (("Foreign Minister", None), ("Minister of Foreign Affairs", None), False),
    (("Post", "nowhere"), ("Post", "nowhere"), True),
    (("Post", "nowhere"), ("Post", "elsewhere"), False),
]


@pytest.mark.parametrize(("one", "other", "same"), OFFICES)
def test_one_title_in_one_organisation_is_one_office(one, other, same):
    said = [
        facts(f"office/{id}", title=title, **({"organisation": owner} if owner else {}))
        for id, (title, owner) in zip("ab", (one, other), strict=True)
    ]
    lands = [facts(f"organisation/{id}", name=id.capitalize()) for id in ("russia", "belarus")]
    registry = history(*lands, *said, lands=False)
    assert [o.id for o in registry.offices] == (["a"] if same else ["a", "b"])
    if same:
        (reason,) = registry.why_same(Ref("office", "a"), Ref("office", "b"))
        owner = one[1]
        title = {"Foreign Minister": "Minister of Foreign Affairs"}.get(one[0], one[0])
        assert reason.says == f"the tables of names give both as {title}, {owner}"


def test_an_office_without_a_title_is_joined_to_none():
    registry = history(
        facts("office/a", organisation="csto"), facts("office/b", organisation="csto")
    )
    assert {"a", "b"} <= {o.id for o in registry.offices}


def test_joined_organisations_have_joined_offices_and_a_veto_keeps_both_apart():
    said = [
        facts("organisation/kyrgyzstan", name="Kyrgyzstan"),
        facts("organisation/off:kg", name="Kyrgyz Republic"),
        facts("office/a", title="Foreign Minister", organisation="kyrgyzstan"),
        facts("office/b", title="Minister of Foreign Affairs", organisation="off:kg"),
    ]
    assert [o.id for o in history(*said, lands=False).offices] == ["a"]
    apart = claim("organisation/kyrgyzstan.different_from", "off:kg")
    registry = history(*said, apart, lands=False)
    assert [o.id for o in registry.organisations] == ["kyrgyzstan", "off:kg"]
    assert [o.id for o in registry.offices] == ["a", "b"]
