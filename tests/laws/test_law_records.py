"""Records are immutable all the way down, slotted, hashable, picklable, and print well."""

import copy
import datetime
import enum
import pickle
import types

import attrs
import pytest
from hypothesis import given

from csto_records import Registry
from csto_records.strategies import claims, contents, evidence, records, registries, sources

PLAIN = (str, int, bool, float, bytes, type(None), datetime.date, enum.Enum)


def reachable(value):
    """Every object that can be reached from a value, without going through one twice."""
    found, waiting = {}, [value]
    while waiting:
        item = waiting.pop()
        if id(item) in found:
            continue
        found[id(item)] = item
        if isinstance(item, (tuple, frozenset)):
            waiting += item
        elif attrs.has(type(item)):
            waiting += [getattr(item, field.name) for field in attrs.fields(type(item))]
    return found.values()


@given(records() | evidence() | sources() | claims() | contents(max_facts=2))
def test_everything_that_can_be_reached_is_immutable(value):
    for item in reachable(value):
        assert isinstance(item, (*PLAIN, tuple, frozenset)) or attrs.has(type(item)), item
        if attrs.has(type(item)):
            assert not hasattr(item, "__dict__")
            for field in attrs.fields(type(item)):
                with pytest.raises(attrs.exceptions.FrozenInstanceError):
                    setattr(item, field.name, None)


@given(registries(max_facts=4))
def test_a_registry_gives_out_nothing_that_can_be_changed(registry):
    given_out = [
        registry.organisations, registry.memberships, registry.chairmanships, registry.people,
        registry.offices, registry.tenures, registry.meetings, registry.statements,
        registry.sources, registry.coverage, registry.problems, registry.disputes,
        registry.claims, registry.check(), registry.find("csto"), registry.meetings_of(),
    ]  # fmt: skip
    for found in given_out:
        assert type(found) in (tuple, frozenset)
        for item in reachable(found):
            assert isinstance(item, (*PLAIN, tuple, frozenset)) or attrs.has(type(item)), item
    assert type(registry.texts) is types.MappingProxyType
    with pytest.raises(AttributeError):
        registry.contents = None


@given(records() | evidence() | sources() | claims())
def test_equal_records_have_equal_hashes_and_survive_pickling_and_copying(value):
    hash(value)  # it is kept, and must not travel
    for back in (
        *(pickle.loads(pickle.dumps(value, protocol)) for protocol in (2, 5)),
        copy.copy(value),
        copy.deepcopy(value),
        attrs.evolve(value),
    ):
        assert back == value
        assert hash(back) == hash(value)
        assert {back} == {value}
        assert repr(back) == repr(value)


@given(records())
def test_evidence_tells_how_it_is_known_and_not_what(record):
    bare = attrs.evolve(record, evidence=(), disputed=())
    assert bare == record
    assert hash(bare) == hash(record)


@given(records())
def test_a_record_is_no_other_thing(record):
    for stranger in (None, record.id, 0, (), object()):
        assert record != stranger
    assert attrs.evolve(record, id="some-other-id") != record or record.id == "some-other-id"


@given(records())
def test_repr_names_the_class_and_the_id_and_str_is_one_short_line(record):
    assert repr(record).startswith(f"{type(record).__name__}(id={record.id!r}")
    assert "evidence" not in repr(record)
    text = str(record)
    assert text.strip()
    assert "\n" not in text
    assert "object at 0x" not in text + repr(record)
    assert "None" not in text


@given(registries(max_facts=4))
def test_registries_survive_pickling_and_copying(registry):
    assert registry.people  # what was read must not travel
    for back in (
        pickle.loads(pickle.dumps(registry)),
        copy.copy(registry),
        copy.deepcopy(registry),
    ):
        assert back == registry
        assert hash(back) == hash(registry)
        assert back.tenures == registry.tenures
        assert [str(back.explain(t)) for t in back.tenures] == [
            str(registry.explain(t)) for t in registry.tenures
        ]


def test_an_empty_registry_answers_with_nothing():
    registry = Registry()
    assert registry.people == registry.meetings == registry.disputes == registry.check() == ()
    assert registry.find("Anybody") == ()
    assert registry.meetings_of(during="2020") == ()
    assert repr(registry) == "<Registry: 0 claims of 0 sources, policy DefaultPolicy>"
