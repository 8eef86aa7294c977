"""What a check found."""

import attrs

from csto_records.model import Evidence, Record

SEVERITIES = ("error", "warning", "note")


@attrs.frozen(order=False)
class Finding:
    """Something that looks wrong, or is worth a look.

    ``rule`` is the id of the rule; ``severity`` is ``"error"`` (cannot be true), ``"warning"``
    (hardly true) or ``"note"`` (true, and to be known); ``records`` and ``evidence`` are what
    it is about.
    """

    rule: str
    severity: str
    message: str
    records: tuple[Record, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __str__(self) -> str:
        return f"{self.severity}: {self.message} [{self.rule}]"
