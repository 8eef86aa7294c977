"""Where in the text of the source a fact is stated."""

from typing import Any

from csto_records.codec.problems import Problems
from csto_records.codec.shown import shown


class Spans:
    """The ``span`` of a fact, and the ``spans`` of single fields that override it.

    In ``spans`` a field has one stretch ``[start, end]``, or, where its value is a list, a
    list of stretches, one for each item.
    """

    def __init__(self, fact: dict[str, Any], problems: Problems, at: str) -> None:
        self._at = at
        self._all = fact.get("span")
        self._single: dict[str, Any] = {}
        single = fact.get("spans", {})
        if type(single) is not dict:
            problems.add(f"{at}.spans", f"must be a table of fields, not {shown(single)}")
            return
        for key, value in single.items():
            if key not in fact or key in ("record", "id", "span", "spans"):
                problems.add(f"{at}.spans.{key}", "the fact has no such field")
            elif _is_list_of_lists(value) and _count(fact[key]) != len(value):
                what = f"{len(value)} stretches for {_count(fact[key])} values"
                problems.add(f"{at}.spans.{key}", what)
            else:
                self._single[key] = value

    def of(self, key: str, place: int | None) -> Any:
        """The stretch for a field, or for the item at a place of its list; perhaps ``None``."""
        if key not in self._single:
            return self._all
        value = self._single[key]
        return value[place or 0] if _is_list_of_lists(value) else value

    def path(self, key: str, place: int | None) -> str:
        """Where in the file that stretch stands."""
        if key not in self._single:
            return f"{self._at}.span"
        several = _is_list_of_lists(self._single[key])
        return f"{self._at}.spans.{key}" + (f"[{place or 0}]" if several else "")


def _is_list_of_lists(value: Any) -> bool:
    return type(value) is list and any(type(item) is list for item in value)


def _count(value: Any) -> int:
    return len(value) if type(value) is list else 1
