"""Which records a name finds, in every form in which pages put names; and the order of them."""

import pytest

from csto_records import Name, Office, Organisation, Person, Registry, UnknownName
from small_histories import claim, facts, history

R = history(
    facts("organisation/russia", name="Russian Federation", kind="state"),
    facts("organisation/kazakhstan", name="Kazakhstan", kind="state"),
    facts("organisation/off:council-fm", name="Council of Foreign Ministers", parent="csto"),
    facts("organisation/csto", "off", name="Collective Security Treaty Organization"),
    facts(
        "office/russia-minister-of-foreign-affairs",
        title="Minister of Foreign Affairs",
        organisation="russia",
        seats=1,
    ),
    facts("office/kzfm", title="Minister of Foreign Affairs", organisation="kazakhstan", seats=1),
    facts("office/kzpr", title="President", organisation="kazakhstan"),
    facts("office/csto-sg", title="Secretary General", organisation="csto"),
    facts("office/stray", title="Overseer"),
    facts(
        "person/a",
        name="Kassym-Jomart Tokayev",
        names=[
            Name("Касым-Жомарт Токаев", "ru"),
            Name("Касым-Жомарт Кемелевич Токаев", "ru"),
        ],
    ),
    facts("person/b", name="Nurlan Abaev"),
    facts("person/c", name="Абай Кунанбаев"),
    facts("person/d", name="Ким"),
    facts("person/e", name="Игорь Сергеевич Ким"),
)

RUSSIA = ["russia"]
RUSSIAN_MINISTER = ["russia-minister-of-foreign-affairs"]
FOUND = {
    # states, organisations and bodies
    "Russia": RUSSIA,
    "the Russian Federation": RUSSIA,
    "RF": RUSSIA,
    "RUS": RUSSIA,
    "Россия": RUSSIA,
    " России ": RUSSIA,
    "РФ": RUSSIA,
    "Russian": [],  # an adjective is no name
    "CFM": ["off:council-fm"],
    "CSTO CFM": ["off:council-fm"],
    "Council of Foreign Ministers": ["off:council-fm"],
    "CSTO Council of Foreign Ministers": ["off:council-fm"],
    "ОДКБ": ["csto"],
    "United Nations": [],
    "Armenia": [],
    # offices
    "Russian Foreign Minister": RUSSIAN_MINISTER,
    "Foreign Minister of Russia": RUSSIAN_MINISTER,
    "Министр иностранных дел России": RUSSIAN_MINISTER,
    "министра иностранных дел РФ": RUSSIAN_MINISTER,
    "Foreign Minister of Kazakhstan": ["kzfm"],
    "Глава МИД Казахстана": ["kzfm"],
    "Foreign Minister": [],
    "Министр иностранных дел": [],
    "Foreign Minister of Nowhereland": [],
    "Foreign Minister of Armenia": [],
    "Генсек ОДКБ": ["csto-sg"],
    "Secretary General of the CSTO": ["csto-sg"],
    "CSTO Secretary-General": ["csto-sg"],
    "President of Kazakhstan": ["kzpr"],
    "Kazakh President": ["kzpr"],
    "Президент Казахстана": ["kzpr"],
    "Overseer": ["stray"],
    "nothing here": [],
    # persons
    "Касым-Жомарта Токаева": ["a"],
    "К.-Ж. Токаев": ["a"],
    "К. Токаев": ["a"],
    "К.-Ж. К. Токаев": ["a"],
    "К.-Ж. А. Токаев": [],
    "А. Токаев": [],
    "Касым-Жомартом Кемелевичем Токаевым": ["a"],
    "Токаеву Касым-Жомарту": ["a"],
    "Tokayev": ["a"],
    "Mr. Tokayev": ["a"],
    "K.-J. Tokayev": ["a"],
    "K. J. Tokayev": ["a"],
    "K. J. X. Tokayev": [],
    "Токаева": ["a"],
    "Токаевой": [],
    "А. Кунанбаевым": ["c"],
    "Б. Кунанбаевым": [],
    "N. P. Abaev": ["b"],  # an initial more, where no patronymic is on record
    "N. P. Q. Abaev": [],
    "P. N. Abaev": [],
    "N. Nurlan Abaev": [],
    "Ким": ["d"],
    "Кима": ["d", "e"],
    "И. С. Ким": ["e"],
    "И. П. Ким": [],
    "Игоря Сергеевича Кима": ["e"],
    "Игоря Петровича Кима": [],
    "Абаю Петровичу Кунанбаеву": ["c"],  # no patronymic is on record for him
    "": [],
    "?": [],
    "  ": [],
}


@pytest.mark.parametrize("name", FOUND)
def test_a_name_finds_whom_it_names(name):
    assert [record.id for record in Registry(R.contents).find(name)] == FOUND[name]


def kinds(registry, name):
    return [(type(record), record.id) for record in registry.find(name)]


def test_one_name_of_several_kinds_finds_all_of_them():
    registry = history(
        facts("person/p", name="Head"),
        facts("organisation/o", name="Head"),
        facts("office/csto", title="Adviser"),
    )
    assert kinds(registry, "head") == [(Office, "head")]  # it is an id
    assert kinds(registry, "HEAD") == [(Organisation, "o"), (Person, "p"), (Office, "head")]
    assert kinds(registry, "csto") == [(Organisation, "csto"), (Office, "csto")]
    assert registry.person("Head").id == "p"
    assert registry.office("Head").id == "head"
    assert registry.organisation("Head").id == "o"


def test_what_tables_find_stands_in_the_order_organisations_offices_persons():
    registry = history(facts("organisation/csto", "off", names=[Name("ОДКБ")]))
    assert kinds(registry, "Collective Organisation") == [(Organisation, "csto")]
    assert kinds(registry, "collective, organisation of the") == [(Organisation, "csto")]


def test_words_stand_in_any_order_and_fillers_do_not_count():
    for name in ("Head of the CSTO", "Head to CSTO", "the CSTO's Head", "Head for the CSTO in"):
        found = [record.id for record in history().find(name)]
        assert found == (["head"] if "'" not in name else found)


def test_a_body_is_found_with_the_names_of_what_it_belongs_to():
    registry = history(
        facts("organisation/csto", "ref", names=[Name("Collective Body"), Name("CSTO")]),
        facts("organisation/wing", name="Wing", short_name="W", parent="council"),
    )
    for name in ("CSTO Council", "Collective Organisation Council", "Collective Body Council"):
        assert [record.id for record in registry.find(name)] == ["council"], name
    assert [record.id for record in registry.find("Council Wing")] == ["wing"]
    assert [record.id for record in registry.find("Council W")] == ["wing"]
    assert registry.find("CSTO Council Wing") == ()  # of two above, one is enough


def test_of_many_names_above_the_first_are_joined_to_the_own():
    names = [Name(f"Alias {chr(97 + n // 26)}{chr(97 + n % 26)}") for n in range(40)]
    registry = history(facts("organisation/csto", "ref", names=names))
    found = [n.text for n in names if registry.find(f"{n.text} Council")]
    assert found == [n.text for n in names[:30]]  # with the short and the shown name, 32
    assert [n.text for n in names if registry.find(f"{n.text} Aide")] == found


def test_an_id_that_was_joined_finds_the_record_that_is_shown():
    registry = history(facts("person/x", name="Xan"), claim("person/x.same_as", "ann"))
    ann = registry.get("ann")
    assert registry.find("x") == (ann,)
    assert registry.person("x") is registry.person(Person("x", "Xan")) is ann
    assert registry.find("Xan") == (ann,)


def test_an_office_of_the_tables_is_found_by_its_id_first():
    registry = history(
        facts("organisation/russia", name="Russia", kind="state"),
        facts("office/other", title="President", organisation="russia"),
        facts("office/russia-president", title="Leader", organisation="csto"),
        facts("office/free", title="President"),
    )
    assert [o.id for o in registry.find("Russian President")] == ["russia-president"]
    assert [o.id for o in registry.find("Президент РФ")] == ["russia-president"]
    assert [o.id for o in registry.find("President of Russia")] == ["other"]  # the very name


def test_all_records_that_bear_a_name_of_the_tables_are_found():
    registry = history(
        facts("organisation/x", name="RF", names=[Name("Russia-RF")]),
        facts("organisation/y", name="Russia"),
        facts("organisation/z", name="Rus"),
        lands=False,
    )
    assert [o.id for o in registry.find("Россия")] == ["y", "x"]  # as the tables list the names
    shown = history(facts("organisation/russia", name="Land"), facts("organisation/y", name="RF"))
    assert [o.id for o in shown.find("Россия")] == ["russia"]


def test_an_abbreviation_is_not_the_one_with_a_letter_doubled():
    registry = history(
        facts("organisation/council", name="Collective Council", short_name="CSC"),
        facts("organisation/committee", name="Collective Committee", short_name="CSSC"),
    )
    assert kinds(registry, "CSC") == kinds(registry, "csc") == [(Organisation, "council")]
    assert kinds(registry, "CSSC") == [(Organisation, "committee")]
    # spelled as neither is, it may be both
    assert len(registry.find("CSCC")) == 2


def test_what_is_near_names_each_record_once_and_in_one_script():
    registry = history(
        facts("organisation/kazakhstan", name="Kazakhstan", short_name="Казахстан"),
        facts("organisation/armenia", name="Armenia"),
        facts("office/k", title="President", organisation="kazakhstan"),
        facts("office/a", title="President", organisation="armenia"),
    )
    with pytest.raises(UnknownName) as refused:
        registry.office("Kazakstan Presidents")
    assert set(refused.value.nearest) == {"Kazakhstan President", "Armenia President"}
