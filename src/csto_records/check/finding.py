"""What a check found."""

import attrs

from csto_records.model import Evidence, Record

SEVERITIES = ("error", "warning", "note")


@attrs.frozen(order=False)
class Finding:
    """Something that looks wrong, or is worth a look.

    ``rule`` is the id of the rule; ``severity`` is ``"error"`` (cannot be true), ``"warning"``
    (hardly true) or ``"note"`` (true, and to be known); ``records`` and ``evidence`` are what
    it is about. Where sources contradict each other, ``versions`` are the ones left aside, each
    with its field. ``reason`` says why the finding stays, where that is recorded.
    """

    rule: str
    severity: str
    message: str
    records: tuple[Record, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    versions: tuple[str, ...] = ()
    reason: str | None = None

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The ids of the records, in their order."""
        return tuple(str(getattr(record, "id", record)) for record in self.records)

    def __str__(self) -> str:
        because = "" if self.reason is None else f" (explained: {self.reason})"
        return f"{self.severity}: {self.message} [{self.rule}]{because}"
