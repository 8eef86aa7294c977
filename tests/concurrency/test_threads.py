"""One registry in many threads: the same answers, and what is built late is built once."""

import ast
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from asked import DAYS, answers, digest

import csto_records
from csto_records import Registry, history
from csto_records.codec import reading as codec_reading
from csto_records.once import Guard, once
from csto_records.registry import lazy, view

THREADS = 16


def together(work, threads=THREADS):
    """What the work gives in threads that all begin at one moment."""
    start = threading.Barrier(threads)

    def run(n):
        start.wait()
        return work(n)

    with ThreadPoolExecutor(threads) as pool:
        return [future.result() for future in [pool.submit(run, n) for n in range(threads)]]


def counted(monkeypatch, module, name):
    """Count the calls of a function of a module, each made slow enough for all to meet in it."""
    calls, real = Counter(), getattr(module, name)

    def slow(*arguments, **named):
        calls[name] += 1
        time.sleep(0.05)
        return real(*arguments, **named)

    monkeypatch.setattr(module, name, slow)
    return calls


@pytest.fixture(name="fresh")
def fresh_registry():
    """The shipped history in a registry of its own, of which nothing is built yet."""
    return Registry(history.load().contents)


def test_many_threads_that_ask_at_once_have_the_records_read_once(monkeypatch, fresh):
    calls = counted(monkeypatch, lazy, "read")
    found = together(lambda _: fresh.people)
    assert calls["read"] == 1
    assert len({id(people) for people in found}) == 1


@pytest.mark.parametrize(
    "ask",
    [
        lambda r: r.chair_on("2023-05-15"),
        lambda r: r.holder_on("csto-secretary-general", "2023-05-15"),
        lambda r: r.members_on("2023-05-15"),
    ],
    ids=["chair", "office", "members"],
)
def test_many_threads_that_ask_for_one_seat_have_it_built_once(monkeypatch, fresh, ask):
    assert fresh.people
    calls = counted(monkeypatch, view, "Seat")
    found = together(lambda _: ask(fresh))
    assert calls["Seat"] == 1
    assert found == [found[0]] * THREADS


def test_two_seats_are_two(monkeypatch, fresh):
    assert fresh.people
    calls = counted(monkeypatch, view, "Seat")
    together(lambda n: fresh.chair_on("2023-05-15") if n % 2 else fresh.members_on("2020-01-15"))
    assert calls["Seat"] == 2


def test_the_converter_of_files_is_made_once(monkeypatch):
    calls = counted(monkeypatch, codec_reading, "make_converter")
    shared = once(codec_reading.shared_converter.__wrapped__)
    assert len({id(converter) for converter in together(lambda _: shared())}) == 1
    assert calls["make_converter"] == 1


def test_threads_give_the_answers_that_one_thread_gives(fresh):
    wanted = digest(Registry(fresh.contents))
    assert set(together(lambda _: digest(fresh), threads=4)) == {wanted}


def test_threads_that_ask_different_things_do_not_disturb_each_other(fresh):
    days = [DAYS[n::8] for n in range(8)]
    wanted = [answers(Registry(fresh.contents), some) for some in days]
    assert together(lambda n: answers(fresh, days[n]), threads=8) == wanted


def test_threads_that_merge_cut_and_write_get_what_one_thread_gets(fresh):
    early = fresh.known_by("2015-01-01")
    wanted = (early.to_json(), (early | fresh).to_json())

    def work(_):
        cut = fresh.known_by("2015-01-01")
        return cut.to_json(), (cut | fresh).to_json()

    assert set(together(work, threads=4)) == {wanted}


def test_what_fails_while_it_is_built_is_tried_again(monkeypatch, fresh):
    tries = []

    def failing(*arguments):
        tries.append(arguments)
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(lazy, "read", failing)
        for _ in range(2):
            with pytest.raises(MemoryError):
                _ = fresh.people
    assert len(tries) == 2
    assert fresh.people


def test_once_calls_once_and_keeps_what_was_given():
    calls = []

    @once
    def made():
        """Says what it makes."""
        calls.append(1)
        time.sleep(0.02)
        return object()

    assert len({id(one) for one in together(lambda _: made())}) == 1
    assert calls == [1]
    assert made.__doc__ == "Says what it makes."


def test_once_tries_again_after_a_failure():
    outcomes = iter([ValueError("first"), None])

    @once
    def made():
        problem = next(outcomes)
        if problem is not None:
            raise problem
        return "made"

    with pytest.raises(ValueError, match="first"):
        made()
    assert made() == "made"
    assert made() == "made"


def test_a_guard_lets_one_thread_in_at_a_time_and_that_one_twice():
    guard, inside, most = Guard(), [], []

    def work(n):
        with guard(), guard():
            inside.append(n)
            most.append(len(inside))
            time.sleep(0.001)
            inside.remove(n)

    together(work)
    assert max(most) == 1


def test_nothing_that_is_built_late_is_left_to_a_cache_that_may_build_it_twice():
    # a cache of a function without arguments is a part that is built late
    found = []
    for path in sorted(Path(csto_records.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and not ast.unparse(node.args):
                names = {ast.unparse(each) for each in node.decorator_list}
                if any("cache" in name for name in names):
                    found.append(f"{path.name}: {node.name}")
    assert found == []
