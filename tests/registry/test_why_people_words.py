"""Why people are one or two, word for word: every reason, its evidence, from both sides."""

import pytest
from why_words import check_one, check_two

from csto_records import Name, Registry
from small_histories import claim, facts, history

PEOPLE = history(
    facts(
        "person/sergey-lavrov", name="Sergey Lavrov", names=[Name("Сергей Викторович Лавров", "ru")]
    ),
    facts("person/off:lavrov", "off2", name="Sergei Lavrov"),
    facts("person/ref:lavrov", "ref", name="Sergey Lavrov"),
    facts("person/igor-ivanov", name="Igor Ivanov"),
    facts("person/igor-ivanov2", "ref", name="Igor Sergeyevich Ivanov"),
    facts("person/igor-ivanov3", "ref", name="Igor Petrovich Ivanov"),
    facts("person/sergei-ivanov", name="Sergei Ivanov"),
    facts("person/maria", name="Мария Захарова"),
    facts("person/zas", name="Zas"),
    facts("person/nobody", note="x"),
    facts("person/x", name="Foo Bar"),
    claim("person/x.same_as", "y", "off"),
    claim("person/y.same_as", "x", "ref"),
    facts("person/y", name="Baz Qux"),
    claim("person/y.same_as", "z", "ref"),
    facts("person/z", name="Zed Zedd"),
    facts("person/w", name="Will Zedd"),
    claim("person/w.different_from", "y", "org"),
    claim("person/z.different_from", "w", "ref"),
)

PEOPLE_SAME = [
    (
        "sergey-lavrov",
        "off:lavrov",
        """
person/off:lavrov and person/sergey-lavrov are one record
  person/off:lavrov and person/sergey-lavrov: “Sergei Lavrov” and “Sergey Lavrov” are two \
spellings of one full name [full-name]
    supports name, names: Ministry, 2021-06-01
    supports name: Embassy, 2021-06-01
""",
    ),
    (
        "sergey-lavrov",
        "ref:lavrov",
        """
person/ref:lavrov and person/sergey-lavrov are one record
  person/ref:lavrov and person/sergey-lavrov: “Sergey Lavrov” is the full name of both [full-name]
    supports name, names: Ministry, 2021-06-01
    supports name: Handbook, 2022-01-01
""",
    ),
    (
        "off:lavrov",
        "ref:lavrov",
        """
person/off:lavrov and person/ref:lavrov are one record
  person/off:lavrov and person/ref:lavrov: “Sergei Lavrov” and “Sergey Lavrov” are two spellings \
of one full name [full-name]
    supports name: Embassy, 2021-06-01
    supports name: Handbook, 2022-01-01
""",
    ),
    (
        "x",
        "z",
        """
person/x and person/z are one record
  person/x and person/y: 2 sources say that they are one [identity-claim]
    supports same_as: Ministry, 2021-06-01
    supports same_as: Handbook, 2022-01-01
  person/y and person/z: a source says that they are one [identity-claim]
    supports same_as: Handbook, 2022-01-01
""",
    ),
    (
        "x",
        "x",
        """
person/x and person/x are one record
  person/x and person/x: it is one id [one-id]
    supports name, same_as: Ministry, 2021-06-01
""",
    ),
    (
        "Сергею Лаврову",
        "ref:lavrov",
        """
person/ref:lavrov and “Сергею Лаврову” are one record
  person/ref:lavrov and person/sergey-lavrov: “Sergey Lavrov” is the full name of both [full-name]
    supports name, names: Ministry, 2021-06-01
    supports name: Handbook, 2022-01-01
  “Сергею Лаврову” and person/sergey-lavrov: it is a form of the name, in the dative [name]
    supports name, names: Ministry, 2021-06-01
""",
    ),
    (
        "Mr Lavrov",
        "Sergey Lavrov",
        """
“Mr Lavrov” and “Sergey Lavrov” are one record
  “Mr Lavrov” and person/sergey-lavrov: it is a form of the name [name]
    supports name, names: Ministry, 2021-06-01
  “Sergey Lavrov” and person/sergey-lavrov: it is the name [name]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "Лавровым",
        "Лаврова",
        """
“Лаврова” and “Лавровым” are one record
  “Лаврова” and person/sergey-lavrov: it is a form of the name, in the genitive or accusative [name]
    supports name, names: Ministry, 2021-06-01
  “Лавровым” and person/sergey-lavrov: it is a form of the name, in the instrumental [name]
    supports name, names: Ministry, 2021-06-01
""",
    ),
    (
        "Мария Захарова",
        "Захарову",
        """
“Захарову” and “Мария Захарова” are one record
  “Захарову” and person/maria: it is a form of the name, in the accusative [name]
    supports name: Ministry, 2021-06-01
  “Мария Захарова” and person/maria: it is the name [name]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "zas",
        "Zas",
        """
person/zas and “Zas” are one record
  “Zas” and person/zas: it is the name [name]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "Aland",
        "aland",
        """
organisation/aland and “Aland” are one record
  “Aland” and organisation/aland: it is the name [name]
    supports name: Organisation, 2021-06-01
""",
    ),
    (
        "CSTO Head",
        "head",
        """
office/head and “CSTO Head” are one record
  “CSTO Head” and office/head: it is a form of the name [name]
    supports organisation, title: Organisation, 2021-06-01
""",
    ),
]

PEOPLE_TWO = [
    (
        "x",
        "w",
        """
person/w and person/x are two records
  person/w and person/x: a source says that person/w and person/y are different [different-from]
    supports different_from: Organisation, 2021-06-01
  person/w and person/x: a source says that person/w and person/z are different [different-from]
    supports different_from: Handbook, 2022-01-01
  person/w and person/x: they share the family name (zed) and no full name [family-name-only]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "z",
        "w",
        """
person/w and person/z are two records
  person/w and person/z: a source says that person/w and person/y are different [different-from]
    supports different_from: Organisation, 2021-06-01
  person/w and person/z: a source says that person/w and person/z are different [different-from]
    supports different_from: Handbook, 2022-01-01
  person/w and person/z: they share the family name (zed) and no full name [family-name-only]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "igor-ivanov",
        "igor-ivanov2",
        """
person/igor-ivanov and person/igor-ivanov2 are two records
  person/igor-ivanov and person/igor-ivanov2: the name is on record with more than one \
patronymic; without one it may be any [patronymics]
    supports name: Ministry, 2021-06-01
    supports name: Handbook, 2022-01-01
""",
    ),
    (
        "igor-ivanov2",
        "igor-ivanov3",
        """
person/igor-ivanov2 and person/igor-ivanov3 are two records
  person/igor-ivanov2 and person/igor-ivanov3: the patronymics differ: “Igor Petrovich Ivanov” \
and “Igor Sergeyevich Ivanov” [patronymics]
    supports name: Handbook, 2022-01-01
""",
    ),
    (
        "igor-ivanov",
        "sergei-ivanov",
        """
person/igor-ivanov and person/sergei-ivanov are two records
  person/igor-ivanov and person/sergei-ivanov: they share the family name (ivanov) and no full \
name [family-name-only]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "igor-ivanov",
        "maria",
        """
person/igor-ivanov and person/maria are two records
  person/igor-ivanov and person/maria: the names differ: “Igor Ivanov” and “Мария Захарова” \
[different-names]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "zas",
        "maria",
        """
person/maria and person/zas are two records
  person/maria and person/zas: one of them is on record only as “Zas”: that is no full name, and \
joins nobody [no-full-name]
    supports name: Ministry, 2021-06-01
  person/maria and person/zas: the names differ: “Мария Захарова” and “Zas” [different-names]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "nobody",
        "maria",
        """
person/maria and person/nobody are two records
  person/maria and person/nobody: one of them is on record only as nothing: that is no full \
name, and joins nobody [no-full-name]
    supports name: Ministry, 2021-06-01
  person/maria and person/nobody: the names differ: “Мария Захарова” [different-names]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "nobody",
        "zas",
        """
person/nobody and person/zas are two records
  person/nobody and person/zas: one of them is on record only as nothing: that is no full name, \
and joins nobody [no-full-name]
    supports name: Ministry, 2021-06-01
  person/nobody and person/zas: the names differ: “Zas” [different-names]
    supports name: Ministry, 2021-06-01
""",
    ),
    (
        "ann",
        "csto",
        """
organisation/csto and person/ann are two records
  organisation/csto and person/ann: one is of kind organisation, the other of kind person \
[different-kind]
""",
    ),
    (
        "head",
        "Ann Oakes",
        """
office/head and “Ann Oakes” are two records
  office/head and “Ann Oakes”: one is of kind office, the other of kind person [different-kind]
""",
    ),
    (
        "aland",
        "borland",
        """
organisation/aland and organisation/borland are two records
  organisation/aland and organisation/borland: the name differs: Aland and Borland [different-parts]
    supports name: Organisation, 2021-06-01
""",
    ),
    (
        "head",
        "aide",
        """
office/aide and office/head are two records
  office/aide and office/head: the title differs: Aide and Head [different-parts]
    supports title: Organisation, 2021-06-01
""",
    ),
]


@pytest.mark.parametrize(("a", "b", "text"), PEOPLE_SAME)
def test_why_two_are_one_is_said_word_for_word(a, b, text):
    check_one(Registry(PEOPLE.contents), a, b, text)


@pytest.mark.parametrize(("a", "b", "text"), PEOPLE_TWO)
def test_why_two_are_two_is_said_word_for_word(a, b, text):
    check_two(Registry(PEOPLE.contents), a, b, text)
