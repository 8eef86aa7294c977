"""Verbs as titles in capital letters print them after a name: "President NAME Receives NAME"."""

from __future__ import annotations

from typing import Final

from csto_records.names.words import word_list

HEADLINE_VERBS: Final = frozenset(
    word_list("""
    Accepts Announces Appoints Arrived Arrives Attended Attends Becomes Begins Calls Chaired
    Concludes Conducts Confirms Congratulated Congratulates Delivered Delivers Departed Departs
    Discussed Discusses Emphasises Emphasizes Expresses Extends Familiarises Familiarizes Gave Held
    Highlights Himself Herself Holds Informs Inspects Invited Invites Joins Leaves Left Makes
    Meets Met Offers Opened Participated Participates Pays Praises Proposed Proposes Reaffirms
    Received Receives Reports Reviews Said Says Sees Seeks Sends Sent Signed Signs Speaks Spoke
    Stressed Stresses Suggests Takes Tells Told Took Tours Underlines Urges Visited Visits Voices
    Vows Warns Welcomed Wishes
""")
)
