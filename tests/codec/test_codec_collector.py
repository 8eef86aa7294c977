"""Reading leaves Python's collector of cycles as the user had it, whatever is read."""

import gc

import pytest

from csto_records import InvalidFile, Registry
from csto_records.garbage import collector_at_rest


@pytest.fixture(autouse=True)
def _as_it_was():
    running = gc.isenabled()
    yield
    if running:
        gc.enable()
    else:
        gc.disable()


@pytest.mark.parametrize("running", [True, False])
@pytest.mark.parametrize("text", ["{", "[]", '{"format": "other"}'])
def test_a_refused_file_leaves_the_collector_as_it_was(running, text):
    gc.enable() if running else gc.disable()
    with pytest.raises(InvalidFile):
        Registry.from_json(text)
    assert gc.isenabled() is running


@pytest.mark.parametrize("running", [True, False])
def test_the_collector_rests_within_the_block_and_no_longer(running):
    gc.enable() if running else gc.disable()
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled() is running
