"""Claims: what sources say, before anything is read out of it."""

from csto_records.claims.claim import Claim, claim_key, references, value_key, value_problem
from csto_records.claims.contents import Contents
from csto_records.claims.coverage import Coverage
from csto_records.claims.fields import FIELDS, KINDS, Field
from csto_records.claims.policy import DefaultPolicy, Policy
from csto_records.claims.value import Attendance, Ref, Value

__all__ = [
    "FIELDS",
    "KINDS",
    "Attendance",
    "Claim",
    "Contents",
    "Coverage",
    "DefaultPolicy",
    "Field",
    "Policy",
    "Ref",
    "Value",
    "claim_key",
    "references",
    "value_key",
    "value_problem",
]
