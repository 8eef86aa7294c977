"""The records: what users see. Frozen, slotted, deeply immutable, hashable."""

from csto_records.model.agents import Office, Organisation, Person
from csto_records.model.evidence import SOURCE_KINDS, Evidence, Source
from csto_records.model.meeting import AdoptedItem, Meeting, Participant, Statement
from csto_records.model.name import Identifier, Name
from csto_records.model.record import Record
from csto_records.model.span import Span
from csto_records.model.terms import Chairmanship, Membership, Tenure

__all__ = [
    "SOURCE_KINDS",
    "AdoptedItem",
    "Chairmanship",
    "Evidence",
    "Identifier",
    "Meeting",
    "Membership",
    "Name",
    "Office",
    "Organisation",
    "Participant",
    "Person",
    "Record",
    "Source",
    "Span",
    "Statement",
    "Tenure",
]
