"""How the values of a fact are written in seeds, where that differs from the data files.

Data files hold the most regular form; seeds hold the one that is easiest to write: the dates
of a name beside its text, one office as a bare id, the last day of a meeting as a plain date.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from csto_records.claims.fields import FIELDS, Field
from csto_records.time.partial import PartialDate

#: Where the words of a statement stand; ``span`` says of any fact where the source states it.
WORDS = "words"
_STATEMENT_SPAN = ("statement", "span")
_PERIOD = ("start", "end", "attested", "order")


def field_of(kind: str, key: str) -> Field | None:
    """The field that a key of a fact stands for, if it stands for one."""
    if kind == "statement" and key == WORDS:
        return FIELDS[kind]["span"]
    return FIELDS[kind].get(key)


def key_of(kind: str, field: str) -> str:
    """The key of a fact that stands for a field."""
    return WORDS if (kind, field) == _STATEMENT_SPAN else field


def keys_of(kind: str) -> tuple[str, ...]:
    """The keys that a fact of the kind can have for its fields."""
    return tuple(key_of(kind, field) for field in FIELDS[kind])


def to_plain(kind: str, field: Field, value: Any) -> Any:
    """The form of the data files, out of the form of the seeds; what is wrong stays wrong."""
    if field.sort == "end" and kind == "meeting" and _is_date(value):
        return f"through {value}"
    if type(value) is not dict:
        return value
    if field.sort == "name":
        return _name_to_plain(value)
    if field.sort == "attendance":
        return _attendance_to_plain(value)
    return value


def from_plain(kind: str, field: Field, value: Any) -> Any:
    """The form of the seeds, out of the form of the data files."""
    if field.sort == "end" and kind == "meeting":
        return value.removeprefix("through ")
    if field.sort == "name" and "valid" in value:
        return {**{key: value[key] for key in value if key != "valid"}, **value["valid"]}
    if field.sort == "attendance" and len(value.get("offices", ())) == 1:
        rest: Mapping[str, Any] = MappingProxyType(value)
        return {("office" if k == "offices" else k): _alone(k, v) for k, v in rest.items()}
    return value


def _alone(key: str, value: Any) -> Any:
    return value[0] if key == "offices" else value


def _is_date(value: Any) -> bool:
    if type(value) is not str or not value[:1].isdigit():
        return False
    try:
        PartialDate.of(value)
    except ValueError:
        return False
    return True


def _name_to_plain(value: dict[str, Any]) -> dict[str, Any]:
    dated = {key: value[key] for key in _PERIOD if key in value}
    if not dated:
        return value
    dated.setdefault("start", "not stated")
    dated.setdefault("end", "not stated")
    return {**{key: value[key] for key in value if key not in _PERIOD}, "valid": dated}


def _attendance_to_plain(value: dict[str, Any]) -> dict[str, Any]:
    if "office" not in value or "offices" in value:
        return value
    return {
        ("offices" if k == "office" else k): [v] if k == "office" else v for k, v in value.items()
    }
