"""The registry: claims, and what is read out of them."""

from csto_records.registry.diff import Change, Difference
from csto_records.registry.disputes import Dispute, Explanation, OtherVersion
from csto_records.registry.registry import Registry
from csto_records.registry.sameness import IdentityAnswer, IdentityReason

__all__ = [
    "Change",
    "Difference",
    "Dispute",
    "Explanation",
    "IdentityAnswer",
    "IdentityReason",
    "OtherVersion",
    "Registry",
]
