"""The command line as a module, and what it prints in less usual cases."""

from __future__ import annotations

import json
import pickle
import runpy
import sys

import pytest
from command_line import answer

import csto_records
from csto_records import NotOnRecord, Undetermined
from csto_records.batch.item import Item
from csto_records.cli.document_lines import Lines
from csto_records.errors import OutsideCoverage, UnknownName


def test_the_module_is_the_command_line(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["csto_records", "members", "2019-11-28"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("csto_records", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out == answer("members", "2019-11-28")


def test_records_of_one_name_are_told_apart_by_a_blank_line():
    parts = answer("who", "Serdyukov").rstrip("\n").split("\n\n")
    told = [line for part in parts for line in part.splitlines() if line.startswith("person ")]
    assert len(parts) == len(told) == 2
    assert "Anatoly Serdyukov" in told[0]
    assert "Andrei Serdyukov" in told[1]


def test_the_line_of_a_document_on_which_a_process_was_lost_says_so():
    line = Lines().lost(Item("a page", b"text"), "specimen reason")
    assert json.loads(line.text) == {"file": "a page", "error": str(line.error)}
    assert "specimen reason" in str(line.error)


def test_the_package_lists_its_public_names_before_they_are_imported():
    assert set(csto_records.__all__) <= set(dir(csto_records))
    assert dir(csto_records) == sorted(dir(csto_records))


@pytest.mark.parametrize(
    "error",
    [
        NotOnRecord("nobody", question="who?"),
        UnknownName("Primer", sort="person", nearest=["Premier"], question="who?"),
        OutsideCoverage("before the first day", covered=["1994"], question="who?"),
        Undetermined("two", candidates=["a", "b"], question="who?"),
    ],
)
def test_a_question_without_an_answer_can_be_sent_to_another_process(error):
    sent = pickle.loads(pickle.dumps(error))
    assert type(sent) is type(error)
    assert str(sent) == str(error)
    assert sent.args == error.args
    assert vars(sent) == vars(error)
