"""The three answers of a question about time: yes, no, possibly."""

from enum import StrEnum


class Answer(StrEnum):
    """Yes, no or possibly, with Kleene's strong three-valued logic.

    ``&``, ``|`` and ``~`` combine answers (Kleene 1952, section 64). An answer is a string
    as well, so ``answer == "yes"`` holds. ``POSSIBLY`` is neither true nor false: using it
    as a condition raises `TypeError`, because either branch would be a guess.
    """

    YES = "yes"
    NO = "no"
    POSSIBLY = "possibly"

    @classmethod
    def of(cls, surely: bool, possibly: bool) -> "Answer":
        """The answer for what holds in every case and what holds in at least one."""
        return cls.YES if surely else cls.POSSIBLY if possibly else cls.NO

    def __and__(self, other: "Answer") -> "Answer":
        if type(other) is not Answer:
            return NotImplemented
        if Answer.NO in (self, other):
            return Answer.NO
        return Answer.YES if self is other is Answer.YES else Answer.POSSIBLY

    def __or__(self, other: "Answer") -> "Answer":
        if type(other) is not Answer:
            return NotImplemented
        return ~(~self & ~other)

    def __invert__(self) -> "Answer":
        if self is Answer.POSSIBLY:
            return self
        return Answer.NO if self is Answer.YES else Answer.YES

    def __bool__(self) -> bool:
        if self is Answer.POSSIBLY:
            raise TypeError(
                "the answer is 'possibly', neither true nor false; "
                "compare it: answer is Answer.YES, or answer is not Answer.NO"
            )
        return self is Answer.YES

    def __str__(self) -> str:
        return self.value

    def __repr__(self) -> str:
        return f"Answer.{self.name}"
