"""Writing TOML: as much of it as seeds need."""

import json
from typing import Any

_WIDTH = 100


def text(value: Any) -> str:
    """A plain value as TOML: text, truth value, whole number, list, or a table in one line."""
    if isinstance(value, str):
        # the escapes of JSON are escapes of TOML; TOML wants one more character escaped
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {text(inner)}" for key, inner in value.items()) + " }"
    return "[" + ", ".join(text(inner) for inner in value) + "]"


def line(key: str, value: Any) -> str:
    """``key = value``; a list of tables, and one that is too long, with an item a line."""
    short = f"{key} = {text(value)}"
    if not isinstance(value, list) or not value:
        return short
    if len(short) <= _WIDTH and not isinstance(value[0], dict):
        return short
    return f"{key} = [\n" + "".join(f"  {text(inner)},\n" for inner in value) + "]"


def table(header: str, values: dict[str, Any]) -> str:
    """A table with its header line."""
    return "\n".join([header, *(line(key, value) for key, value in values.items())]) + "\n"
