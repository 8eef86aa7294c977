"""How a value of a file is shown in a message."""

import attrs

_LONGEST = 80


@attrs.frozen
class Unreadable:
    """What stands in a file where nothing of the kind can stand, so that its place is told."""

    words: str


def shown(value: object) -> str:
    """The value, short; of a list or an object only what it is, since it may go deep."""
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, str):
        return repr(value if len(value) <= _LONGEST else value[: _LONGEST - 3] + "...")
    if isinstance(value, Unreadable):
        return value.words
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > 256:
        return "a very long number"
    return repr(value)
