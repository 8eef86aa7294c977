"""Two runs print the same bytes; many threads see one and the same view."""

import os
import pathlib
import pickle
import subprocess
import sys
import threading

import pytest

import csto_records
from csto_records import AdoptedItem, Coverage, Name, PartialDate, Period
from csto_records.claims import Attendance
from csto_records.registry import lazy as module
from small_histories import claim, facts, history

PRINT = """
import pickle, sys
registry = pickle.loads(sys.stdin.buffer.read())
records = [*registry.organisations, *registry.people, *registry.offices, *registry.tenures,
           *registry.memberships, *registry.chairmanships, *registry.meetings,
           *registry.statements]
for record in records:
    print(repr(record), record.evidence, record.disputed, getattr(record, "adopted", ""),
          getattr(record, "names", ""), getattr(record, "participants", ""))
    print(registry.explain(record))
for found in (registry.sources, registry.coverage, registry.disputes, registry.problems,
              registry.check(), registry.find("Oakes"), registry.nearest("Ann Okes"),
              registry.diff(type(registry)())):
    print(found)
"""


def tangled():
    """A history with much to be put in order, ties among it."""
    here = Period.since("2020-01-01")
    twins = [Name("Ann O.", "en", here), Name("Ann O.", "en", Period("2020-01-01", order=1))]
    items = [AdoptedItem("Specimen", kind) for kind in ("decision", "statement", None)]
    days = [PartialDate.of("2020"), PartialDate.of("2021")]
    return history(
        facts("person/ann", names=[*twins, Name("Энн Оукс", "ru")]),
        facts("person/off:ann", "off2", name="Anne Oakes", same_as="person/ann"),
        facts("meeting/off:m", body="council", start="2020-05-05", adopted=items, place="Here"),
        facts(
            "meeting/off2:m",
            "off2",
            body="council",
            start="2020-05-05",
            place="There",
            participants=[Attendance("ann"), Attendance("bob"), Attendance("off:ann", ("head",))],
        ),
        *(
            facts(
                f"tenure/{source}:t",
                source,
                person="off:ann",
                office="head",
                start=start,
                held=["2020-06-01", "2020-07-01"],
            )
            for source, start in (("off", "2020-01-01"), ("off2", "2020-01-03"), ("ref", "2019"))
        ),
        facts(
            "chairmanship/c",
            organisation="csto",
            member="aland",
            start="2020",
            priorities=["b", "a"],
        ),
        facts("statement/s", meeting="off:m", speaker="person/off:ann", topics=["y", "x"]),
        claim("tenure/broken.person", "nobody"),
        coverage=[Coverage("tenure", "head", here, day, note) for day in days for note in "ab"],
    )


def test_the_same_bytes_come_out_under_every_hash_seed():
    home = pathlib.Path(csto_records.__file__).parents[1]
    printed = set()
    for seed in ("0", "1", "2", "12345"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(home)}
        run = subprocess.run(
            [sys.executable, "-c", PRINT],
            input=pickle.dumps(tangled()),
            env={**env, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
            timeout=60,
        )
        assert run.stderr == b""
        printed.add(run.stdout)
    assert len(printed) == 1
    assert "Энн Оукс".encode() in printed.pop()


def test_many_threads_get_the_same_answers_from_one_view_built_once(monkeypatch):
    built = []
    build = module.View

    def counted(*parts):
        built.append(parts)
        return build(*parts)

    monkeypatch.setattr(module, "View", counted)
    registry, size = tangled(), 16
    gate, answers = threading.Barrier(size), [None] * size

    def ask(place):
        gate.wait()
        answers[place] = (
            registry.tenures,
            registry.holders_on("head", "2020-06-15"),
            registry.find("Anne Oakes"),
            str(registry.explain("ann")),
            [str(d) for d in registry.disputes],
        )

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(size)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(built) == 1
    assert answers.count(answers[0]) == size
    assert all(answer[0] is answers[0][0] for answer in answers)


def test_a_failed_reading_leaves_no_half_built_view(monkeypatch):
    registry = tangled()

    def broken(*_):
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(module, "View", broken)
        for _ in range(2):
            with pytest.raises(MemoryError):
                len(registry.people)
    assert len(registry.people) == 2
