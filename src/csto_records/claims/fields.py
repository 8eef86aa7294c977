"""What can be claimed: the fields of each kind of record, and the sort of their values.

This table is the single place that knows it. The checks of a claim, the file format, the JSON
Schema and the reading of records out of claims all follow it.
"""

import attrs

from csto_records.claims.value import END_TYPES, Attendance, Ref
from csto_records.model.meeting import MEETING_STATUS, AdoptedItem
from csto_records.model.name import Identifier, Name
from csto_records.model.span import Span
from csto_records.time.partial import PartialDate

SORTS: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "flag": (bool,),
    "number": (int,),
    "date": (PartialDate,),
    "end": END_TYPES,
    "ref": (Ref,),
    "name": (Name,),
    "identifier": (Identifier,),
    "attendance": (Attendance,),
    "adopted": (AdoptedItem,),
    "span": (Span,),
}


@attrs.frozen(order=False)
class Field:
    """One field that sources can make claims about.

    ``sort`` is a key of `SORTS`; ``kinds`` are the kinds of record that a reference may point
    to; ``many`` tells a set of values from a single one; ``contested`` is whether two values
    contradict each other (two spellings of a name do not); ``path`` is the field of the record
    that it supports.
    """

    name: str
    sort: str
    kinds: tuple[str, ...] = ()
    many: bool = False
    contested: bool = True
    path: str = ""
    choices: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.path:
            object.__setattr__(self, "path", self.name)


def _text(name: str, *, contested: bool = True, choices: tuple[str, ...] = ()) -> Field:
    return Field(name, "text", contested=contested, choices=choices)


def _ref(name: str, *kinds: str) -> Field:
    return Field(name, "ref", kinds)


def _many(name: str, sort: str) -> Field:
    return Field(name, sort, many=True, contested=False)


_NAMES = (_many("names", "name"), _many("identifiers", "identifier"))
_TERM = (
    Field("start", "date", path="period.start"),
    Field("end", "end", path="period.end"),
    Field("held", "date", many=True, path="period"),
    Field("order", "number", path="period.order"),
)

_TABLE: dict[str, tuple[Field, ...]] = {
    "organisation": (
        _text("name", contested=False),
        _text("short_name", contested=False),
        _text("kind", contested=False),
        _ref("parent", "organisation"),
        *_NAMES,
    ),
    "person": (_text("name", contested=False), *_NAMES),
    "office": (
        _text("title", contested=False),
        _ref("organisation", "organisation"),
        Field("seats", "number"),
        Field("term_years", "number"),
    ),
    "meeting": (
        _ref("body", "organisation"),
        _text("title", contested=False),
        _text("kind", contested=False),
        Field("start", "date", path="period.start"),
        Field("end", "end", path="period.end"),
        Field("order", "number", path="period.order"),
        _text("place"),
        _text("format"),
        Field("participants", "attendance", many=True, contested=False),
        _ref("chair", "person"),
        _many("parts", "text"),
        _many("adopted", "adopted"),
        _text("status", choices=MEETING_STATUS),
    ),
    "tenure": (
        _ref("person", "person"),
        _ref("office", "office"),
        *_TERM,
        Field("acting", "flag"),
        Field("decided_on", "date"),
        _ref("decided_at", "meeting"),
        _ref("nominated_by", "organisation"),
    ),
    "membership": (
        _ref("organisation", "organisation"),
        _ref("member", "organisation"),
        _text("status"),
        *_TERM,
    ),
    "chairmanship": (
        _ref("organisation", "organisation"),
        _ref("member", "organisation"),
        *_TERM,
        _many("priorities", "text"),
        _ref("began_at", "meeting"),
        _ref("ended_at", "meeting"),
    ),
    "statement": (
        _ref("speaker", "person", "organisation"),
        _text("label", contested=False),
        _ref("office", "office"),
        _ref("meeting", "meeting"),
        _text("kind", contested=False),
        Field("start", "date", path="period.start"),
        _text("language", contested=False),
        _many("topics", "text"),
        Field("span", "span", contested=False),
    ),
}

#: Said of any subject: that another id names the same one, or a different one; and a remark.
_COMMON = (
    ("same_as", "ref"),
    ("different_from", "ref"),
    ("note", "text"),
)

KINDS = tuple(_TABLE)

FIELDS: dict[str, dict[str, Field]] = {
    kind: {
        **{field.name: field for field in table},
        **{
            name: Field(name, sort, (kind,) if sort == "ref" else (), many=True, contested=False)
            for name, sort in _COMMON
        },
    }
    for kind, table in _TABLE.items()
}
