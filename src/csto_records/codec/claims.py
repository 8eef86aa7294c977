"""The form of a claim in a file, which follows the table of fields."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from cattrs import Converter
from cattrs.errors import AttributeValidationNote, ClassValidationError, ForbiddenExtraKeysError

from csto_records.claims.claim import Claim, checked_claim, value_problem
from csto_records.claims.fields import FIELDS, SORTS, Field
from csto_records.claims.value import Ref, Value
from csto_records.codec.shown import shown
from csto_records.errors import InvalidValue
from csto_records.model.checked import is_id
from csto_records.model.span import Span
from csto_records.time.ends import End

REQUIRED = ("kind", "subject", "field", "value", "source")
_KEYS = frozenset(REQUIRED) | {"span"}


class ClaimForm:
    """Reads and writes claims as ``{kind, subject, field, value, source, span?}``.

    The form of the value depends on the field: a reference is a bare id where the field can
    point to one kind only, and ``kind/id`` where it can point to several.
    """

    def __init__(self, converter: Converter) -> None:
        self._converter = converter
        self._readers: dict[str, dict[str, Callable[[Any], Value]]] = {
            kind: {name: self._reader(field) for name, field in table.items()}
            for kind, table in FIELDS.items()
        }
        self._span = converter.get_structure_hook(Span)

    def _reader(self, field: Field) -> Callable[[Any], Value]:
        if is_bare(field):
            return _pointer(field.kinds[0])
        target: Any = End if field.sort == "end" else SORTS[field.sort][0]
        hook = self._converter.get_structure_hook(target)

        def read(value: Any) -> Value:
            result: Value = hook(value, target)
            return result

        if field.sort in ("date", "end"):
            return _kept_text(read)
        return _kept_object(read) if field.sort in ("name", "identifier", "adopted") else read

    def structure(self, item: Any) -> Claim:
        """The claim that a plain object stands for.

        :raises InvalidValue, ClassValidationError: with everything that is wrong with it.
        """
        if type(item) is not dict:
            raise InvalidValue(f"must be an object with keys, not {shown(item)}", item)
        # first as if all were well, which it nearly always is; every fault is told after that
        failure: list[Exception] = []
        try:
            return self._built(item)
        except Exception as error:
            failure.append(error)
        raise ClassValidationError("in a claim", self._faults(item) or failure, Claim)

    def _built(self, item: dict[str, Any]) -> Claim:
        kind, field = item["kind"], item["field"]
        value = self._readers[kind][field](item["value"])
        span = None
        if len(item) > len(REQUIRED):
            span = self._span(item["span"], Span)
            if len(item) > len(_KEYS):
                raise InvalidValue("has keys that are not known", item)
        subject, source = item["subject"], item["source"]
        if not (is_id(subject) and is_id(source)):
            raise InvalidValue("has a subject or a source that is no id", item)
        _claimable(kind, field, value)
        return checked_claim(kind, subject, field, value, source, span)

    def _faults(self, item: dict[str, Any]) -> list[Exception]:
        found: list[Exception] = [KeyError(key) for key in REQUIRED if key not in item]
        extra = {key for key in item if key not in _KEYS}
        if extra:
            found.append(ForbiddenExtraKeysError(None, Claim, extra))
        for key in ("subject", "source"):
            if key in item and not is_id(item[key]):
                what = f"must be an id such as 'stanislav-zas', not {shown(item[key])}"
                found.append(_at(key, InvalidValue(what, item[key])))
        if "span" in item:
            found += _tried("span", lambda: self._span(item["span"], Span))
        return found + self._faults_of_value(item)

    def _faults_of_value(self, item: dict[str, Any]) -> list[Exception]:
        if "kind" not in item or "field" not in item:
            return []
        kind, field = item["kind"], item["field"]
        table = self._readers.get(kind) if type(kind) is str else None
        if table is None:
            what = f"must be one of {', '.join(FIELDS)}, not {shown(kind)}"
            return [_at("kind", InvalidValue(what, kind))]
        read = table.get(field) if type(field) is str else None
        if read is None:
            what = f"{kind} has no field {shown(field)}; its fields: {', '.join(table)}"
            return [_at("field", InvalidValue(what, field))]
        if "value" not in item:
            return []
        return _tried("value", lambda: _claimable(kind, field, read(item["value"])))

    def unstructure(self, claim: Claim) -> dict[str, Any]:
        """The plain object that stands for a claim."""
        value: Any = claim.value
        if isinstance(value, Ref) and is_bare(claim.spec):
            value = value.id
        elif not isinstance(value, (str, bool)):
            value = self._converter.unstructure(value)
        item = {
            "kind": claim.kind,
            "subject": claim.subject,
            "field": claim.field,
            "value": value,
            "source": claim.source,
        }
        if claim.span is not None:
            item["span"] = self._converter.unstructure(claim.span)
        return item


def is_bare(field: Field) -> bool:
    """Whether the field is a reference that needs no kind beside the id."""
    return field.sort == "ref" and len(field.kinds) == 1


#: So many values are kept: many claims state the same day or the same name.
_KEPT = 1 << 14


def _kept_text(read: Callable[[Any], Value]) -> Callable[[Any], Value]:
    """The reader of what is written as text, which reads each text once."""
    kept = lru_cache(maxsize=_KEPT)(read)
    return lambda value: kept(value) if type(value) is str else read(value)


def _kept_object(read: Callable[[Any], Value]) -> Callable[[Any], Value]:
    """The reader of what is written as an object, which reads each that holds only text once."""
    kept = lru_cache(maxsize=_KEPT)(lambda items: read(dict(items)))

    def reader(value: Any) -> Value:
        if type(value) is dict and set(map(type, value.values())) <= {str}:
            return kept(tuple(value.items()))
        return read(value)

    return reader


def _pointer(kind: str) -> Callable[[Any], Ref]:
    @lru_cache(maxsize=_KEPT)
    def pointer(id: str) -> Ref:
        return Ref(kind, id)

    def read(value: Any) -> Ref:
        if type(value) is not str:
            raise InvalidValue(f"must be the id of a {kind}, not {shown(value)}", value)
        return pointer(value)

    return read


def _claimable(kind: str, field: str, value: Value) -> None:
    problem = value_problem(kind, field, value)
    if problem is not None:
        raise InvalidValue(problem, value)


def _tried(key: str, attempt: Callable[[], object]) -> list[Exception]:
    try:
        attempt()
    except Exception as error:
        return [_at(key, error)]
    return []


def _at(key: str, error: Exception) -> Exception:
    error.add_note(AttributeValidationNote(f"in {key}", key, None))
    return error
