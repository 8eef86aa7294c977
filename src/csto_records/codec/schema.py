"""The JSON Schema of the file format, made out of the table of fields and the classes."""

from collections.abc import Mapping
from types import NoneType
from typing import Any, get_args

import attrs

from csto_records.claims.coverage import Coverage
from csto_records.claims.fields import FIELDS, KINDS, Field
from csto_records.claims.value import Attendance
from csto_records.codec.claims import REQUIRED, is_bare
from csto_records.codec.converter import LARGEST_NUMBER
from csto_records.codec.migrations import FORMAT, VERSION
from csto_records.model.evidence import SOURCE_KINDS, Source
from csto_records.model.meeting import AdoptedItem
from csto_records.model.name import Identifier, Name
from csto_records.time.ends import End
from csto_records.time.partial import PartialDate
from csto_records.time.period import DayRange, Period

Schema = dict[str, Any]

_ID = "[a-z0-9]+(?:[-.:][a-z0-9]+)*"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATE = "[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-H[12])?"

_SIMPLE: Mapping[str, Schema] = {
    "text": {"type": "string", "pattern": "\\S"},
    "flag": {"type": "boolean"},
    "number": {"type": "integer", "minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER},
    "id": {"type": "string", "pattern": f"^{_ID}$", "maxLength": 200},
    "ref": {"type": "string", "pattern": f"^(?:{'|'.join(KINDS)})/{_ID}$"},
    "day": {"type": "string", "pattern": f"^{_DAY}$"},
    "date": {
        "description": "A year, a half-year (2020-H2), a month or a day.",
        "type": "string",
        "pattern": f"^{_DATE}$",
    },
    "end": {
        "description": "'until' a day that is not in it, 'through' a day that is, ...",
        "type": "string",
        "pattern": f"^(?:(?:until|through|ended by|running as of) {_DATE}|ended|not stated)$",
    },
    "start": {"anyOf": [{"$ref": "#/$defs/date"}, {"const": "not stated"}]},
    "span": {
        "description": "Code points [start, end) of the text of the source.",
        "type": "array",
        "items": {"type": "integer", "minimum": 0, "maximum": LARGEST_NUMBER},
        "minItems": 2,
        "maxItems": 2,
    },
}

#: The classes that stand in files as objects, by the name of their definition.
_CLASSES: Mapping[str, type] = {
    "source": Source,
    "coverage": Coverage,
    "period": Period,
    "name": Name,
    "identifier": Identifier,
    "attendance": Attendance,
    "adopted": AdoptedItem,
}

_DEFINED: tuple[tuple[Any, str], ...] = (
    (str, "text"),
    (int, "number"),
    (bool, "flag"),
    (PartialDate, "date"),
    (End, "end"),
    (Period, "period"),
)

#: What the annotations of the classes do not say.
_OVERRIDES: Mapping[tuple[type, str], Schema] = {
    (Source, "id"): {"$ref": "#/$defs/id"},
    (Source, "kind"): {"enum": list(SOURCE_KINDS)},
    (Coverage, "kind"): {"enum": list(KINDS)},
    (Coverage, "scope"): {"$ref": "#/$defs/id"},
    (Period, "start"): {"$ref": "#/$defs/start"},
    (Attendance, "person"): {"$ref": "#/$defs/id"},
    (Attendance, "offices"): {"type": "array", "items": {"$ref": "#/$defs/id"}},
    (Attendance, "on_behalf_of"): {"$ref": "#/$defs/id"},
    (AdoptedItem, "status"): {"enum": ["adopted", "signed", "endorsed", "announced"]},
}


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) that every file satisfies which `dump` writes.

    It says what a schema can: the reader also checks that dates exist, that ids are described
    and that stretches lie within texts.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Registry of csto_records: what sources say",
        "type": "object",
        "required": ["format", "version", "sources", "claims", "coverage"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "sources": _many("source"),
            "claims": _many("claim"),
            "coverage": _many("coverage"),
            "undescribed": {
                "description": "What is pointed to, and of which no claim says anything.",
                **_many("ref"),
            },
            "texts": {
                "description": "The texts of documents, by source id.",
                "type": "object",
                "propertyNames": {"$ref": "#/$defs/id"},
                "additionalProperties": {
                    "anyOf": [
                        {"type": "string"},
                        {"type": "array", "items": {"type": "string"}, "minItems": 1},
                    ]
                },
            },
        },
        "$defs": {
            **{name: dict(simple) for name, simple in _SIMPLE.items()},
            **{name: _class(kind) for name, kind in _CLASSES.items()},
            "claim": _claim(),
        },
    }


def _many(name: str) -> Schema:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}, "uniqueItems": True}


def _class(kind: type) -> Schema:
    given = [field for field in attrs.fields(kind) if field.init]
    needed = [field.name for field in given if field.default is attrs.NOTHING]
    if kind is Period:
        needed.append("end")
    return {
        "type": "object",
        "required": needed,
        "additionalProperties": False,
        "properties": {
            field.name: _OVERRIDES.get((kind, field.name)) or _annotated(field.type)
            for field in given
        },
    }


def _annotated(annotation: Any) -> Schema:
    if annotation == DayRange | None:
        day = {"$ref": "#/$defs/day"}
        return {"type": "array", "items": day, "minItems": 2, "maxItems": 2}
    arms = [arm for arm in get_args(annotation) if arm is not NoneType]
    bare = arms[0] if len(arms) == 1 else annotation
    name = next(name for kind, name in _DEFINED if kind == bare)
    return {"$ref": f"#/$defs/{name}"}


def _claim() -> Schema:
    id = {"$ref": "#/$defs/id"}
    return {
        "type": "object",
        "required": list(REQUIRED),
        "additionalProperties": False,
        "properties": {
            "kind": {"enum": list(KINDS)},
            "subject": id,
            "field": {"type": "string"},
            "value": True,
            "source": id,
            "span": {"$ref": "#/$defs/span"},
        },
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind}}},
                "then": {"anyOf": list(_values(table))},
            }
            for kind, table in FIELDS.items()
        ],
    }


def _values(table: Mapping[str, Field]) -> list[Schema]:
    """For the fields of one kind of record: which fields have which form of value."""
    grouped: dict[str, tuple[Schema, list[str]]] = {}
    for field in table.values():
        form = _form(field)
        grouped.setdefault(repr(form), (form, []))[1].append(field.name)
    return [
        {"properties": {"field": {"enum": names}, "value": form}}
        for form, names in grouped.values()
    ]


def _form(field: Field) -> Schema:
    if field.choices:
        return {"enum": list(field.choices)}
    if field.sort != "ref":
        return {"$ref": f"#/$defs/{field.sort}"}
    if is_bare(field):
        return {"$ref": "#/$defs/id"}
    return {"type": "string", "pattern": f"^(?:{'|'.join(field.kinds)})/{_ID}$"}
