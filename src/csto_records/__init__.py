"""Press pages into immutable typed records, and dated questions answered with their sources.

    import csto_records as csto

    history = csto.load()
    history.secretary_general_on("2020-03-11").person.name
    print(history.explain(history.chair_in_year(2023)))
"""

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
from csto_records.registry import Registry
from csto_records.time import (
    Answer,
    EndedOn,
    EndedUnknown,
    NotStated,
    PartialDate,
    Period,
    StillRunning,
)

__all__ = [
    "AdoptedItem",
    "Answer",
    "Chairmanship",
    "Claim",
    "Contents",
    "Coverage",
    "CstoError",
    "DefaultPolicy",
    "EndedOn",
    "EndedUnknown",
    "Evidence",
    "Identifier",
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
    "OutsideCoverage",
    "Participant",
    "PartialDate",
    "Period",
    "Person",
    "Policy",
    "Record",
    "Ref",
    "Registry",
    "Source",
    "Span",
    "Statement",
    "StillRunning",
    "Tenure",
    "Undetermined",
    "UnknownName",
    "UnreadableDocument",
]
