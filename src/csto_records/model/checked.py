"""How the fields of records are checked: strict types, useful messages, nothing mutable."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import attrs

from csto_records.errors import InvalidValue
from csto_records.model.span import Span

ID_LIMIT = 200
_ID = re.compile(r"[a-z0-9]++(?:[-.:][a-z0-9]++)*+")

Check = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def is_id(text: object) -> bool:
    """Whether it is a well-formed id: lower-case words and digits joined by ``-``, ``.``, ``:``."""
    return type(text) is str and _well_formed(text)


@lru_cache(maxsize=8192)  # one id stands in many claims
def _well_formed(text: str) -> bool:
    return len(text) <= ID_LIMIT and _ID.fullmatch(text) is not None


def _refuse(instance: Any, attribute: "attrs.Attribute[Any]", value: object, want: str) -> None:
    owner = type(instance).__name__
    raise InvalidValue(f"{owner}.{attribute.name} must be {want}, not {value!r}", value)


def identifier(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """The id of a record."""
    if type(value) is not str or not _well_formed(value):
        _refuse(instance, attribute, value, "an id such as 'stanislav-zas'")


def optional_identifier(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """The id of a record, or ``None``."""
    if value is not None:
        identifier(instance, attribute, value)


def identifiers(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """A tuple of ids."""
    if not isinstance(value, tuple) or not all(map(is_id, value)):
        _refuse(instance, attribute, value, "a tuple of ids such as 'stanislav-zas'")


def optional_span(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """A stretch of a text, its two places in order; or ``None``."""
    if value is not None and not (isinstance(value, Span) and value.is_stretch):
        _refuse(instance, attribute, value, "a Span of two places in order, or None")


def text(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        _refuse(instance, attribute, value, "text that is not empty")


def optional_text(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Text that is not empty, or ``None``."""
    if value is not None:
        text(instance, attribute, value)


def _is_a(value: object, kinds: tuple[type, ...]) -> bool:
    # True is an int for isinstance; here it is one only where a flag is meant
    return isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))


def _words(kinds: tuple[type, ...]) -> str:
    return " or ".join(kind.__name__ for kind in kinds)


def one(*kinds: type) -> Check:
    """One object of the given classes."""

    def check(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not _is_a(value, kinds):
            _refuse(instance, attribute, value, _words(kinds))

    return check


def maybe(*kinds: type) -> Check:
    """One object of the given classes, or ``None``."""

    def check(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None and not _is_a(value, kinds):
            _refuse(instance, attribute, value, f"{_words(kinds)} or None")

    return check


def choice(*values: str) -> Check:
    """One of a closed set of words."""

    def check(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, str) or value not in values:
            _refuse(instance, attribute, value, "one of " + ", ".join(map(repr, values)))

    return check


def as_tuple(value: Any) -> Any:
    """A list as a tuple; anything else as it is, for the validator to judge.

    A string is iterable too, and would silently become its letters.
    """
    return tuple(value) if isinstance(value, list) else value


def many(*kinds: type) -> Check:
    """A tuple of objects of the given classes."""
    want = f"a tuple of {_words(kinds)}"

    def check(instance: Any, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, tuple) or not all(_is_a(item, kinds) for item in value):
            _refuse(instance, attribute, value, want)

    return check
