"""Why two ids or names are of one record, or of two: the answer, with reasons and evidence."""

from collections.abc import Iterator

import attrs

from csto_records.model.evidence import Evidence


@attrs.frozen(order=False)
class IdentityReason:
    """One reason why two are one record, or are not.

    ``rule`` is what it goes by: ``identity-claim``, ``full-name``, ``alias-table``,
    ``body-and-day``, ``people-and-day``, ``body-place-and-month``, ``holder-and-seat``,
    ``name`` (a name that was asked for is that of a record) and ``one-id`` join;
    ``different-from``, ``different-kind``, ``patronymics``, ``no-full-name``,
    ``family-name-only``, ``different-names``, ``different-parts``, ``given-ids``,
    ``apart-in-time`` and ``no-support`` keep apart. ``first`` and ``second`` are the two that it
    is about, ``says`` puts it in words, ``evidence`` is where sources say so.
    """

    rule: str
    first: str
    second: str
    says: str
    evidence: tuple[Evidence, ...] = ()

    def __str__(self) -> str:
        lines = [f"{self.first} and {self.second}: {self.says} [{self.rule}]"]
        return "\n  ".join([*lines, *(str(evidence) for evidence in self.evidence)])


@attrs.frozen(order=False)
class IdentityAnswer:
    """The answer of `Registry.why_same` or `Registry.why_not_same`. ``str()`` prints it.

    ``same`` is whether the registry reads the two as one record; ``asked`` is ``"same"`` or
    ``"not same"``. ``reasons`` is empty where what was asked is not so; otherwise, for
    ``"same"``, it is the chain that leads from the one to the other. The answer is true, and
    iterates over its reasons, where there are any. It does not depend on the order in which the
    two were given.
    """

    first: str
    second: str
    same: bool
    asked: str
    reasons: tuple[IdentityReason, ...]

    def __bool__(self) -> bool:
        return bool(self.reasons)

    def __len__(self) -> int:
        return len(self.reasons)

    def __iter__(self) -> Iterator[IdentityReason]:
        return iter(self.reasons)

    def __str__(self) -> str:
        head = f"{self.first} and {self.second} are {'one record' if self.same else 'two records'}"
        lines = [line for reason in self.reasons for line in str(reason).split("\n")]
        return "\n".join([head, *(f"  {line}" for line in lines)])
