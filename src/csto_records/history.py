"""The history that ships with the package."""

import threading
from importlib.resources import files

from csto_records.codec import load as load_contents
from csto_records.registry import Registry

_lock = threading.Lock()
_loaded: list[Registry] = []


def load() -> Registry:
    """The shipped history: who chaired, who held office, what was held, with all sources.

    It is read once, without a network; every call gives the same immutable registry.
    """
    if not _loaded:
        with _lock:
            if not _loaded:
                data = files("csto_records.data").joinpath("history.json").read_bytes()
                _loaded.append(Registry(load_contents(data)))
    return _loaded[0]
