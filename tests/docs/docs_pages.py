"""The pages of the documentation, and how the examples in them are run.

* ``python`` blocks run; where they hold ``>>>``, their output is compared.
* ``console`` blocks: each ``$ csto-records ...`` runs in this process, and what it prints is
  compared; ``$ echo $?`` gives the exit code of the command before it.
* ``toml`` blocks that state facts are read as a file of seeds.
"""

import shlex
from collections.abc import Iterator
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

from csto_records.cli.app import app
from csto_records.seeding import read_source

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path
    for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    if "_build" not in path.parts
)


def _commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a block, each with what it is shown to print."""
    command, printed = "", ""
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            if command:
                yield command, printed
            command, printed = line[2:].strip(), ""
        else:
            printed += line
    if command:
        yield command, printed


def run_console(example: Example) -> str | None:
    """Run the commands of a block; what differs, or ``None``."""
    code = 0
    for command, wanted in _commands(example.parsed):
        words = shlex.split(command)
        if words[0] == "csto-records":
            result = CliRunner().invoke(app, words[1:], prog_name="csto-records")
            if result.exception is not None and not isinstance(result.exception, SystemExit):
                raise result.exception
            code, got = result.exit_code, result.output
        elif command == "echo $?":
            got = f"{code}\n"
        else:
            continue  # a command of another program, such as make or pip
        if not OutputChecker().check_output(wanted.strip() + "\n", got.strip() + "\n", ELLIPSIS):
            return f"$ {command}\n--- shown\n{wanted}--- printed\n{got}"
    return None


def run_seeds(example: Example) -> str | None:
    """Read a block as a file of seeds, where it is one."""
    if "[source]" in example.parsed:
        read_source(example.parsed)
    return None


PARSERS: list[Any] = [
    PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
    CodeBlockParser(language="console", evaluator=run_console),
    CodeBlockParser(language="toml", evaluator=run_seeds),
]


def examples_of(page: Path) -> list[Example]:
    """The examples of a page, in order; they share one namespace."""
    return list(Sybil(parsers=PARSERS).parse(page).examples())


def run(page: Path) -> None:
    """Run the examples of a page.

    :raises SybilFailure: where an example prints something else than the page shows.
    """
    for example in examples_of(page):
        example.evaluate()
