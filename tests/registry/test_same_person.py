"""One full name, in any spelling, is one person, unless a source says otherwise."""

import pytest

from csto_records import Claim, Contents, Name, Ref, Registry, Source

SOURCE = Source("page", "nobody", published="2020-01-01")
OTHER = Source("other-page", "somebody", published="2021-01-01")


def people(*named, more=()):
    claims = [
        Claim("person", id, "name", name, source)
        for (id, name), source in zip(named, ("page", "other-page"), strict=False)
    ]
    return Registry(Contents([*claims, *more], [SOURCE, OTHER])).people


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("sergei-lavrov", "Sergei Lavrov"), ("sergey-lavrov", "Sergey Lavrov")),
        (("askar-akayev", "Askar Akayev"), ("askar-akaev", "Аскар Акаев")),
        (("yuri-khachaturov", "Yuri Khachaturov"), ("yury-hachaturov", "Yury Khachaturov")),
    ],
)
def test_two_spellings_of_a_full_name_are_one_person(first, second):
    found = people(first, second)
    assert [person.id for person in found] == [first[0]]
    assert {name.text for name in found[0].names} == {first[1], second[1]}
    assert [person.id for person in people(second, first)] == [first[0]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("lavrov", "Lavrov"), ("sergey-lavrov", "Sergey Lavrov")),
        (("s-lavrov", "S. Lavrov"), ("sergey-lavrov", "Sergey Lavrov")),
        (("stepan-lavrov", "Stepan Lavrov"), ("sergey-lavrov", "Sergey Lavrov")),
    ],
)
def test_a_surname_or_initials_join_nobody(first, second):
    assert len(people(first, second)) == 2


def test_a_source_keeps_namesakes_apart():
    apart = Claim("person", "sergei-ivanov", "different_from", Ref("person", "b-ivanov"), "page")
    both = (("sergei-ivanov", "Sergei Ivanov"), ("b-ivanov", "Sergey Ivanov"))
    assert len(people(*both)) == 1
    assert len(people(*both, more=[apart])) == 2


def test_looking_back_undoes_the_join():
    claims = [
        Claim("person", "a-b", "name", "Sergei Lavrov", "page"),
        Claim("person", "c-d", "names", Name("Сергей Лавров", "ru"), "other-page"),
    ]
    registry = Registry(Contents(claims, [SOURCE, OTHER]))
    assert len(registry.people) == 1
    early = registry.known_by("2020-06-01")
    assert [n.text for n in early.people[0].names] == ["Sergei Lavrov"]
