"""Press pages into immutable typed records, and dated questions answered with their sources.

import csto_records as csto

history = csto.load()
history.secretary_general_on("2020-03-11").person.name
print(history.explain(history.chair_in_year(2023)))
"""

from typing import TYPE_CHECKING, Any

from csto_records.claims import Claim, Contents, Coverage, DefaultPolicy, Policy, Ref
from csto_records.errors import (
    CstoError,
    IncompatibleRegistries,
    InvalidDate,
    InvalidFile,
    InvalidPeriod,
    InvalidValue,
    NoAnswer,
    NotOnRecord,
    OutsideCoverage,
    Undetermined,
    UnknownName,
    UnreadableDocument,
)
from csto_records.model import (
    AdoptedItem,
    Chairmanship,
    Evidence,
    Identifier,
    Meeting,
    Membership,
    Name,
    Office,
    Organisation,
    Participant,
    Person,
    Record,
    Source,
    Span,
    Statement,
    Tenure,
)
from csto_records.time import (
    Answer,
    EndedOn,
    EndedUnknown,
    NotStated,
    PartialDate,
    Period,
    StillRunning,
)

if TYPE_CHECKING:
    from csto_records.batch.many import parse_many
    from csto_records.check import Finding, Rule
    from csto_records.history import load
    from csto_records.parsing.document import Document, parse
    from csto_records.registry import (
        Change,
        Difference,
        Dispute,
        Explanation,
        IdentityAnswer,
        IdentityReason,
        OtherVersion,
        Registry,
    )

__all__ = [
    "AdoptedItem",
    "Answer",
    "Chairmanship",
    "Change",
    "Claim",
    "Contents",
    "Coverage",
    "CstoError",
    "DefaultPolicy",
    "Difference",
    "Dispute",
    "Document",
    "EndedOn",
    "EndedUnknown",
    "Evidence",
    "Explanation",
    "Finding",
    "Identifier",
    "IdentityAnswer",
    "IdentityReason",
    "IncompatibleRegistries",
    "InvalidDate",
    "InvalidFile",
    "InvalidPeriod",
    "InvalidValue",
    "Meeting",
    "Membership",
    "Name",
    "NoAnswer",
    "NotOnRecord",
    "NotStated",
    "Office",
    "Organisation",
    "OtherVersion",
    "OutsideCoverage",
    "PartialDate",
    "Participant",
    "Period",
    "Person",
    "Policy",
    "Record",
    "Ref",
    "Registry",
    "Rule",
    "Source",
    "Span",
    "Statement",
    "StillRunning",
    "Tenure",
    "Undetermined",
    "UnknownName",
    "UnreadableDocument",
    "load",
    "parse",
    "parse_many",
]

# Where the parts live that are only imported when they are used.
_LATER = {
    "Change": "csto_records.registry",
    "Difference": "csto_records.registry",
    "Dispute": "csto_records.registry",
    "Document": "csto_records.parsing.document",
    "Explanation": "csto_records.registry",
    "Finding": "csto_records.check",
    "IdentityAnswer": "csto_records.registry",
    "IdentityReason": "csto_records.registry",
    "OtherVersion": "csto_records.registry",
    "Registry": "csto_records.registry",
    "Rule": "csto_records.check",
    "load": "csto_records.history",
    "parse": "csto_records.parsing.document",
    "parse_many": "csto_records.batch.many",
}


if not TYPE_CHECKING:  # for type checkers it would make every misspelt name a public one

    def __getattr__(name: str) -> Any:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_LATER[name]), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
