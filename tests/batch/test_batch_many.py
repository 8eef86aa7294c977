"""Many documents: in order, the same for any number of workers, past every failure."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import textwrap
from pathlib import Path

import attrs
import pytest
from batch_inputs import BREAKER, KILLER, Treacherous, page

from csto_records import InvalidValue, UnreadableDocument
from csto_records.batch import Item, NotRead, members, parse_many
from csto_records.batch.chunks import MOST, MOST_BYTES, chunks
from csto_records.batch.many import do_many
from csto_records.batch.pool import AHEAD

SPECIMENS = Path(__file__).resolve().parents[2] / "seeds" / "specimens"


def told(result):
    """All that a result says."""
    document = result.document
    records = None if document is None else document.registry.to_json()
    return result.name, document, records, str(result.error), type(result.error)


@pytest.fixture(scope="module")
def mixed():
    """Documents that can be read, and some that cannot."""
    specimens = sorted(path for path in SPECIMENS.iterdir() if path.suffix in (".txt", ".html"))
    return [
        *specimens,
        b"%PDF-1.7",
        Path("there/is/no/such/file.html"),
        b"",
        ("a name", page(0)),
        ("a text", page(1).decode()),
        *(page(number) for number in range(2, 130)),
        bytes(range(256)),
    ]


@pytest.mark.parametrize(("workers", "how"), [(2, "fork"), (2, "spawn"), (3, None)])
def test_the_results_do_not_depend_on_the_workers(mixed, workers, how, monkeypatch):
    if how is not None:
        if how not in multiprocessing.get_all_start_methods():
            pytest.skip(f"this system does not {how}")
        monkeypatch.setattr("csto_records.batch.pool.start_method", lambda: how)
    alone = [told(result) for result in parse_many(mixed)]
    assert [told(result) for result in parse_many(mixed, workers=workers)] == alone
    assert sum(document is not None for _, document, *_ in alone) == len(mixed) - 4


def test_results_come_in_the_order_of_the_items_each_with_its_name(mixed):
    results = list(parse_many(mixed))
    assert len(results) == len(mixed)
    for number, (item, result) in enumerate(zip(mixed, results, strict=True), 1):
        if isinstance(item, tuple):
            assert result.name == item[0]
        else:
            assert result.name == (str(item) if isinstance(item, Path) else f"document {number}")
        assert (result.document is None) == (result.error is not None)


def test_a_document_that_cannot_be_read_is_a_result_that_names_it():
    (result,) = parse_many([("the picture", b"\x89PNG")])
    assert result.document is None
    assert isinstance(result.error, UnreadableDocument)
    assert (result.error.name, result.error.reason) == (
        "the picture",
        "an image, not a text or a page",
    )


@pytest.mark.parametrize("how", multiprocessing.get_all_start_methods())
def test_a_lost_process_costs_one_document_and_the_run_goes_on(how, monkeypatch):
    monkeypatch.setattr("csto_records.batch.pool.start_method", lambda: how)
    items = [page(number) for number in range(120)]
    items[7] = items[60] = items[61] = KILLER
    results = list(do_many(items, Treacherous(), 2))
    lost = [number for number, result in enumerate(results) if result.document is None]
    assert lost == [7, 60, 61]
    assert all(isinstance(results[number].error, NotRead) for number in lost)
    assert "was lost" in str(results[7].error)
    assert [r.document.text for r in results if r.document is not None] == [
        r.document.text for r in parse_many(i for i in items if i != KILLER)
    ]


def test_an_exception_in_a_worker_costs_one_document():
    items = [page(1), BREAKER, page(2)]
    results = list(do_many(items, Treacherous(), 2))
    assert [result.document is None for result in results] == [False, True, False]
    assert str(results[1].error) == "document 2: ZeroDivisionError: specimen"


def test_a_fault_of_the_reader_is_a_result(monkeypatch):
    def failing(*_, **__):
        raise RecursionError("specimen")

    monkeypatch.setattr("csto_records.batch.jobs.parse", failing)
    (result,) = parse_many([b"text"])
    assert isinstance(result.error, NotRead)
    assert str(result.error) == "document 1: RecursionError: specimen"


def test_few_items_are_taken_before_the_first_result_is_given():
    taken = []

    def items():
        for number in range(100_000):
            taken.append(number)
            yield page(number)

    for workers in (1, 2):
        taken.clear()
        results = parse_many(items(), workers=workers)
        next(results)
        assert len(taken) <= (1 if workers == 1 else (AHEAD * workers + 1) * MOST)
        results.close()


def test_closing_ends_the_workers():
    results = parse_many((page(number) for number in range(1000)), workers=2)
    next(results)
    assert multiprocessing.active_children()
    results.close()
    assert not multiprocessing.active_children()
    assert list(results) == []


def test_an_error_in_the_items_reaches_the_caller_and_ends_the_workers():
    def items():
        yield page(1)
        raise LookupError("specimen")

    with pytest.raises(LookupError):
        list(parse_many(items(), workers=2))
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("workers", [0, -1, 1.0, True, "2", None])
def test_a_number_of_workers_that_is_none_is_refused_at_once(workers):
    with pytest.raises(InvalidValue):
        parse_many([], workers=workers)


@pytest.mark.parametrize(
    "items", [["page.html"], b"bytes", [None], [1], [("name", 1)], [("a", "b", "c")]]
)
def test_what_is_no_document_is_refused(items):
    with pytest.raises(TypeError):
        list(parse_many(items))


def test_nothing_to_read_is_nothing_read():
    assert list(parse_many([], workers=1)) == []
    assert list(parse_many([], workers=2)) == []


def test_chunks_are_bounded_in_number_and_in_size():
    items = [Item(str(number), b"x") for number in range(500)]
    cut = list(chunks(items))
    assert [item for chunk in cut for item in chunk] == items
    assert max(map(len, cut)) == MOST
    large = [Item(str(number), bytes(MOST_BYTES // 2)) for number in range(10)]
    assert [len(chunk) for chunk in chunks(large)] == [2] * 5


def test_documents_results_and_items_can_be_sent_to_other_processes():
    for result in parse_many([*members(SPECIMENS), b"", Item("nothing")]):
        again = pickle.loads(pickle.dumps(result))
        assert told(again) == told(result)
        assert again == result
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            again.name = "another"


def run_script(folder: Path, body: str) -> subprocess.CompletedProcess[str]:
    """Run a script of its own, which reads with two workers."""
    script = folder / "script.py"
    script.write_text(textwrap.dedent(body))
    return subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


WITHOUT_GUARD = """
from csto_records.batch import parse_many
for result in parse_many([b"specimen text"], workers=2):
    print(result.document)
"""


def test_a_script_without_a_guard_is_told_what_is_wrong(tmp_path):
    """Another thread runs: the workers are new processes."""
    start = "import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()"
    run = run_script(tmp_path, start + WITHOUT_GUARD)
    assert run.returncode != 0
    assert run.stdout == ""
    assert 'under `if __name__ == "__main__":`' in run.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="workers are copies on Linux alone")
def test_a_script_without_threads_needs_no_guard_on_linux(tmp_path):
    run = run_script(tmp_path, WITHOUT_GUARD)
    assert (run.returncode, run.stdout, run.stderr) == (0, "unknown publisher\n", "")
