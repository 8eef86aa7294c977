"""The one converter between objects and plain JSON values, strict in both directions."""

from collections.abc import Callable
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import attrs
import pendulum
from cattrs import Converter, override
from cattrs.errors import IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from csto_records.claims.claim import Claim
from csto_records.claims.value import Ref
from csto_records.codec.claims import ClaimForm
from csto_records.codec.shown import shown
from csto_records.errors import InvalidDate, InvalidPeriod, InvalidValue
from csto_records.model.evidence import Source
from csto_records.model.span import Span
from csto_records.time.ends import End, NotStated, parse_end
from csto_records.time.partial import PartialDate, as_day
from csto_records.time.period import Period

T = TypeVar("T")

#: The largest number that every reader of JSON holds exactly. It also keeps the numbers of one
#: file from all having one hash, which would make looking them up slow.
LARGEST_NUMBER = 2**53 - 1


def make_converter() -> Converter:
    """A converter for everything that a file holds.

    It never guesses: a number is no text, ``true`` is no number, text is no list, a key that
    is not known is an error, and a date is never more exact than what stands in the file.
    """
    converter = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    for primitive, words in ((str, "text"), (bool, "true or false")):
        converter.register_structure_hook(primitive, _exactly(primitive, words))
    converter.register_structure_hook(int, _number)
    converter.register_unstructure_hook(int, number_within)
    converter.register_structure_hook_factory(_is_optional, lambda t: _present(converter, t))
    converter.register_structure_hook_factory(_is_list, lambda t: _listed(converter, t))
    _register_time(converter)
    converter.register_structure_hook(Span, _span)
    converter.register_unstructure_hook(Span, lambda span: [number_within(at) for at in span])
    converter.register_structure_hook(Ref, _ref)
    converter.register_unstructure_hook(Ref, str)
    converter.register_structure_hook_factory(_is_record, lambda t: _keyed(converter, t))
    converter.register_unstructure_hook(
        Source,
        make_dict_unstructure_fn(
            Source, converter, _cattrs_omit_if_default=True, kind=override(omit_if_default=False)
        ),
    )
    form = ClaimForm(converter)
    converter.register_structure_hook(Claim, lambda value, _: form.structure(value))
    converter.register_unstructure_hook(Claim, form.unstructure)
    return converter


def _register_time(converter: Converter) -> None:
    converter.register_structure_hook(PartialDate, _text(PartialDate.of))
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_structure_hook(pendulum.Date, _text(as_day))
    converter.register_unstructure_hook(pendulum.Date, pendulum.Date.isoformat)
    converter.register_structure_hook_func(lambda t: t == End, _text(parse_end))
    for kind in get_args(End):
        converter.register_unstructure_hook(kind, str)
    converter.register_structure_hook_func(lambda t: t == PartialDate | NotStated, _text(_start))
    converter.register_unstructure_hook(
        Period,
        make_dict_unstructure_fn(
            Period, converter, _cattrs_omit_if_default=True, end=override(omit_if_default=False)
        ),
    )


def _exactly(kind: type[T], words: str) -> Callable[[Any, Any], T]:
    def structure(value: Any, _: Any) -> T:
        if type(value) is kind:
            return value
        raise InvalidValue(f"must be {words}, not {shown(value)}", value)

    return structure


def _number(value: Any, _: Any) -> int:
    if type(value) is not int:
        raise InvalidValue(f"must be a whole number, not {shown(value)}", value)
    return number_within(value)


def number_within(value: int) -> int:
    """The number, where a file can hold it."""
    if abs(value) > LARGEST_NUMBER:
        raise InvalidValue(f"must be a number of at most 53 bits, not {shown(value)}", value)
    return value


def _text(read: Callable[[str], T]) -> Callable[[Any, Any], T]:
    """What is written as text, and read by its own reader."""

    def structure(value: Any, _: Any) -> T:
        if type(value) is not str:
            raise InvalidDate(f"must be text, not {shown(value)}", value)
        return read(value)

    return structure


def _start(text: str) -> PartialDate | NotStated:
    return NotStated() if text == "not stated" else PartialDate.of(text)


def _span(value: Any, _: Any) -> Span:
    if type(value) is not list or len(value) != 2 or any(type(at) is not int for at in value):
        raise InvalidValue(f"must be two whole numbers [start, end], not {shown(value)}", value)
    start, end = value
    if not 0 <= start <= end <= LARGEST_NUMBER:
        raise InvalidValue(
            f"{shown(value)} is no stretch of a text: it needs 0 <= start <= end", value
        )
    return Span(start, end)


def _ref(value: Any, _: Any) -> Ref:
    kind, slash, id = value.partition("/") if type(value) is str else ("", "", "")
    if not slash:
        raise InvalidValue(f"must be 'kind/id', not {shown(value)}", value)
    return Ref(kind, id)


def _is_optional(kind: Any) -> bool:
    arms = get_args(kind)
    return get_origin(kind) in (Union, UnionType) and NoneType in arms and len(arms) == 2


def _present(converter: Converter, kind: Any) -> Callable[[Any, Any], Any]:
    """An optional value that is there. Where there is none, the key is left out."""
    inner = next(arm for arm in get_args(kind) if arm is not NoneType)
    hook = converter.get_structure_hook(inner)

    def structure(value: Any, _: Any) -> Any:
        if value is None:
            raise InvalidValue("must not be null: leave the key out", value)
        return hook(value, inner)

    return structure


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _listed(converter: Converter, kind: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
    """A tuple, from a list and from nothing else: text would fall into its letters."""
    inner, *more = get_args(kind)
    length = None if more == [...] else 1 + len(more)
    hook = converter.get_structure_hook(inner)

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise InvalidValue(f"must be a list, not {shown(value)}", value)
        if length is not None and len(value) != length:
            raise InvalidValue(f"must be a list of {length}, not of {len(value)}", value)
        found, errors = [], []
        for index, item in enumerate(value):
            try:
                found.append(hook(item, inner))
            except Exception as error:
                error.add_note(IterableValidationNote(f"in item {index}", index, inner))
                errors.append(error)
        if errors:
            raise IterableValidationError("in a list", errors, kind)
        return tuple(found)

    return structure


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and attrs.has(kind)


def _keyed(converter: Converter, kind: type[Any]) -> Callable[[Any, Any], Any]:
    """An attrs class, from an object and from nothing else."""
    build = make_dict_structure_fn(
        kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True
    )

    def structure(value: Any, _: Any) -> Any:
        if type(value) is not dict:
            raise InvalidValue(f"must be an object with keys, not {shown(value)}", value)
        if kind is Period and "end" not in value:
            raise InvalidPeriod("a period needs an 'end'; where none is stated, 'not stated'")
        return build(value, kind)

    return structure
