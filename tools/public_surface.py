"""The public surface, with signatures, as text: what users may rely on.

python tools/public_surface.py            write the files of tests/public/surface that are stale
python tools/public_surface.py --check    write nothing; exit with 1 where one is stale

A change of the surface shows as a difference of these files, to be reviewed with it: a name or
an argument that goes away needs a deprecation first (docs/compatibility.md).
"""

import argparse
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import click

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "public" / "surface"
# a home is left out: users import from the package, wherever a class is defined
_HOME = re.compile(r"\b(?:[A-Za-z_]\w*\.)+(?=[A-Za-z_])")


def shown(annotation: Any) -> str:
    """An annotation, the same whether it was written as text or not."""
    if isinstance(annotation, str):
        text = annotation
    elif isinstance(annotation, type) and not getattr(annotation, "__args__", None):
        text = annotation.__qualname__
    else:
        text = repr(annotation)
    text = re.sub(r"(?:typing\.)?ForwardRef\('([^']*)'\)|'([^']*)'", r"\1\2", text)
    return _HOME.sub("", text).replace("NoneType", "None")


def signature(function: Any) -> str:
    """The arguments and what is returned."""
    found = inspect.signature(function)
    parts, keyword_only = [], False
    for parameter in found.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword_only:
            parts.append("*")
            keyword_only = True
        keyword_only |= parameter.kind is parameter.VAR_POSITIONAL
        parts.append(_parameter(parameter))
    returned = found.return_annotation
    arrow = "" if returned is found.empty else f" -> {shown(returned)}"
    return f"({', '.join(parts)}){arrow}"


def _parameter(parameter: inspect.Parameter) -> str:
    stars = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
    text = f"{stars}{parameter.name}"
    if parameter.annotation is not parameter.empty:
        text += f": {shown(parameter.annotation)}"
    if parameter.default is parameter.empty:
        return text
    plain = isinstance(parameter.default, (str, int, type(None)))
    return f"{text} = {parameter.default!r}" if plain else f"{text} = ..."


def members(owner: type) -> Iterator[str]:
    """The public members of a class, those that it inherits from the library among them."""
    fields = {field.name for field in attrs.fields(owner)} if attrs.has(owner) else set()
    for field in attrs.fields(owner) if attrs.has(owner) else ():
        if not field.name.startswith("_"):
            yield f"{field.name}: {shown(field.type)}"
    for name in sorted({name for name in dir(owner) if not name.startswith("_")} - fields):
        home = next(base for base in owner.__mro__ if name in vars(base))
        if home.__module__.startswith("csto_records"):
            yield from _member(owner, name, vars(home)[name])


def _member(owner: type, name: str, value: Any) -> Iterator[str]:
    if isinstance(value, property):
        yield f"{name} -> {shown(inspect.signature(value.fget).return_annotation)}"
    elif isinstance(value, (classmethod, staticmethod)):
        yield f"{name}{signature(getattr(owner, name))}"
    elif inspect.isfunction(value):
        yield f"{name}{signature(value)}"
    else:
        yield name


def of_module(module: Any) -> str:
    """All public names of a module."""
    lines = []
    for name in module.__all__:
        value = getattr(module, name)
        if inspect.isclass(value):
            bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
            lines.append(f"\nclass {name}({bases})" if bases else f"\nclass {name}")
            if attrs.has(value) or "__init__" in vars(value):
                lines.append(f"    {name}{signature(value).removesuffix(' -> None')}")
            lines += [f"    {line}" for line in members(value)]
        elif callable(value):
            lines.append(f"\n{name}{signature(value)}")
        else:
            lines.append(f"\n{name}: {type(value).__name__}")
    return "\n".join(lines).lstrip() + "\n"


def of_commands(command: click.Command, path: str) -> Iterator[str]:
    """A command with its arguments and options, and those below it."""
    yield path
    for parameter in command.params:
        names = " ".join([*parameter.opts, *parameter.secondary_opts])
        yield f"    {names}: {parameter.type.name}{'' if parameter.required else '?'}"
    if isinstance(command, click.Group):
        for name, inner in sorted(command.commands.items()):
            yield from of_commands(inner, f"{path} {name}")


def surface() -> dict[str, str]:
    """The files by name."""
    import csto_records
    from csto_records import strategies
    from csto_records.cli.app import app

    return {
        "library.txt": of_module(csto_records),
        "strategies.txt": of_module(strategies),
        "command_line.txt": "\n".join(of_commands(app, "csto-records")) + "\n",
    }


def stale() -> list[str]:
    """The names of the files that do not hold the surface as it is."""
    return [
        name
        for name, text in surface().items()
        if not (FOLDER / name).exists() or (FOLDER / name).read_text("utf-8") != text
    ]


def main() -> int:
    """Write what is stale, or say it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="write nothing")
    check = arguments.parse_args().check
    found = stale()
    for name in found:
        print(f"stale: {name}" if check else f"wrote {name}")
        if not check:
            FOLDER.mkdir(exist_ok=True)
            (FOLDER / name).write_text(surface()[name], "utf-8")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
