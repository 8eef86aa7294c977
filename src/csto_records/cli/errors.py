"""Errors as people at a terminal see them: a line and an exit code, never a traceback."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import NoReturn, ParamSpec, TypeVar

import click

from csto_records.cli.output import clean
from csto_records.errors import CstoError, InvalidFile, NoAnswer, UnreadableDocument

P = ParamSpec("P")
R = TypeVar("R")

NO_ANSWER = 1
BAD_USAGE = 2


def no_answer(kind: str, message: str) -> NoReturn:
    """Say that there is no answer, and of which kind; exit with 1."""
    click.echo(f"{kind}: {clean(message)}", err=True)
    sys.exit(NO_ANSWER)


def answering(command: Callable[P, R]) -> Callable[P, R]:
    """Turn the library's errors into a line on standard error and an exit code."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except NoAnswer as error:
            no_answer(error.kind, str(error))
        except (UnreadableDocument, InvalidFile) as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(BAD_USAGE)
        except CstoError as error:
            click.echo(f"error: {clean(error)}", err=True)
            sys.exit(BAD_USAGE)

    return run
