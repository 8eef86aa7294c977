"""People and their offices in English press text.

:func:`people_in` finds them in blocks of running text, :func:`split_label` takes a speaker
label apart, and :func:`office_of` reads an office that is printed alone.
"""

from csto_records.parsing.people.labels import office_of, split_label
from csto_records.parsing.people.model import OfficeMention, PersonMention
from csto_records.parsing.people.recognise import people_in

__all__ = ["OfficeMention", "PersonMention", "office_of", "people_in", "split_label"]
