"""Names of people, bodies and places: keys to match them by and identifiers to write.

A name reaches us in many spellings: from another script, by another system of
transliteration, with initials or a patronymic. Nothing here knows any person; it knows how
names are spelled.
"""

from csto_records.names.folding import fold
from csto_records.names.matching import (
    identity_key,
    initials_match,
    is_initial,
    is_patronymic,
    same_name,
    surname,
)
from csto_records.names.nearest import nearest
from csto_records.names.slugs import slug

__all__ = [
    "fold",
    "identity_key",
    "initials_match",
    "is_initial",
    "is_patronymic",
    "nearest",
    "same_name",
    "slug",
    "surname",
]
