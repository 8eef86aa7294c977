"""Running the command line, in this process and as a program."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache, reduce
from operator import or_
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from csto_records import Registry, parse
from csto_records.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
SPECIMENS = ROOT / "seeds" / "specimens"
FILES = sorted(path for path in SPECIMENS.iterdir() if path.suffix in (".txt", ".html"))


def run(*arguments: object, input: bytes | str | None = None) -> Result:
    """Run a command; an error that is no exit is a failure of the test."""
    result = CliRunner().invoke(app, [str(a) for a in arguments], input=input)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def answer(*arguments: object) -> str:
    """What a command prints where it has an answer."""
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    return result.stdout


def data(*arguments: object) -> Any:
    """What a command prints with ``--json``."""
    return json.loads(answer(*arguments, "--json"))


def refusal(code: int, *arguments: object) -> str:
    """What a command prints on standard error where it has no answer; nothing is printed."""
    result = run(*arguments)
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    assert result.stderr.endswith("\n")
    return result.stderr


def program(*arguments: object, input: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run it as a program."""
    return subprocess.run(
        [sys.executable, "-m", "csto_records", *map(str, arguments)],
        input=input,
        capture_output=True,
        timeout=60,
        check=False,
    )


@cache
def specimens() -> Registry:
    """What the specimens say together: a small registry to ask."""
    return reduce(or_, [parse(path).registry for path in FILES])
