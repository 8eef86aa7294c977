"""The history that ships with the package."""

from importlib.resources import files

from csto_records.codec import load as load_contents
from csto_records.once import once
from csto_records.registry import Registry


@once
def load() -> Registry:
    """The shipped history: who chaired, who held office, what was held, with all sources.

    It is read once, without a network; every call gives the same immutable registry.
    """
    return Registry(load_contents(files("csto_records.data").joinpath("history.json").read_bytes()))
