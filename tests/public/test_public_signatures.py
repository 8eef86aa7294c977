"""The signatures of all that is public are those that were reviewed.

``python tools/public_surface.py`` writes them anew; what changes is reviewed as a difference.
"""

import sys
from importlib import import_module
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))

public_surface = import_module("public_surface")

REVIEWED = Path(__file__).parent / "surface"
HINT = "review the change, then run tools/public_surface.py"


@pytest.mark.parametrize("name", sorted(public_surface.surface()))
def test_the_surface_is_what_was_reviewed(name):
    assert (REVIEWED / name).read_text("utf-8") == public_surface.surface()[name], HINT


def test_no_file_of_the_surface_is_left_from_before():
    assert sorted(path.name for path in REVIEWED.iterdir()) == sorted(public_surface.surface())


def test_every_public_name_has_its_place_in_the_surface():
    import csto_records

    library = public_surface.surface()["library.txt"].splitlines()
    heads = {line.removeprefix("class ").split("(")[0] for line in library if line[:1] > " "}
    assert heads == set(csto_records.__all__)


class Example:
    """A class to be shown."""

    def ask(self, day: "Path | None" = None, *, deep: bool = False) -> "tuple[Path, ...]":
        """Ask."""
        raise AssertionError(self, day, deep)

    def _hidden(self) -> None:
        raise AssertionError(self)

    @property
    def part(self) -> int:
        """A part."""
        return 1


Example.__module__ = "csto_records.example"


def test_methods_and_properties_are_shown_with_their_types_and_private_ones_are_not():
    assert list(public_surface.members(Example)) == [
        "ask(self, day: Path | None = None, *, deep: bool = False) -> tuple[Path, ...]",
        "part -> int",
    ]


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        (int, "int"),
        (None, "None"),
        ("csto_records.time.Period | None", "Period | None"),
        (tuple[Path, ...], "tuple[Path, ...]"),
        (Path | None, "Path | None"),
        (dict[str, tuple[int | None, ...]], "dict[str, tuple[int | None, ...]]"),
    ],
)
def test_an_annotation_is_shown_without_where_it_is_defined(annotation, text):
    assert public_surface.shown(annotation) == text
