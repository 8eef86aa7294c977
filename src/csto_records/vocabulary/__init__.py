"""States, organisations and offices as press pages name them.

Tables of general knowledge with lazily built indexes: nothing is compiled on import.
"""

from csto_records.vocabulary.offices import OfficeReading, office_id, read_office
from csto_records.vocabulary.organisations import (
    OrganisationEntry,
    organisation,
    organisation_known,
    organisations,
)
from csto_records.vocabulary.recognition import (
    OrganisationMention,
    organisation_named,
    organisations_in,
)
from csto_records.vocabulary.states import State, adjectives, state, state_named, states

__all__ = [
    "OfficeReading",
    "OrganisationEntry",
    "OrganisationMention",
    "State",
    "adjectives",
    "office_id",
    "organisation",
    "organisation_known",
    "organisation_named",
    "organisations",
    "organisations_in",
    "read_office",
    "state",
    "state_named",
    "states",
]
