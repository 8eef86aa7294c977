"""Words of which English titles of offices are made. Compiled from general knowledge."""

from __future__ import annotations

from typing import Final

from csto_records.names.words import word_list

# The noun that an office ends with, as printed in the singular and capitalised.
HEADS: Final = frozenset(
    word_list("""
    President Vice-President Minister Premier Secretary Secretary-General Chairman Chairwoman
    Chairperson Chair Co-Chair Co-Chairman Co-Chairperson Speaker Vice-Speaker Governor
    Vice-Governor Mayor Vice-Mayor Head Director CEO CFO Ambassador Envoy Representative
    Plenipotentiary Aide Adviser Advisor Assistant Chief Commander Commander-in-Chief Deputy
    Chancellor Vice-Chancellor Commissioner Commissar Ombudsman Ombudswoman Prosecutor
    Prosecutor-General Attorney-General Rector Vice-Rector Dean Leader Coordinator Spokesman
    Spokeswoman Spokesperson Auditor Treasurer Inspector Administrator Superintendent Counsellor
    Counselor Trustee Curator Manager Executive Supervisor Owner Founder Editor-in-Chief Editor
    Designer Engineer Architect Physician Doctor Moderator Host Consul Nuncio Senator Member Coach
    Conductor Principal Presenter Correspondent Chief-of-Staff Premier-Minister Judge Justice
    Officer King Queen Prince Princess Emir Sultan Emperor Sheikh Crown-Prince Duke Patriarch Pope
    Catholicos Metropolitan Archbishop Bishop Archpriest Mufti Rabbi Lama Imam Abbot Cardinal
    Premier-ministre Taoiseach Captain Major Colonel General Lieutenant Admiral Vice-Admiral
    Rear-Admiral Marshal Sergeant Academician
""")
)
# Printed before a name, these are ranks or titles of a person rather than posts.
RANKS: Final = frozenset(
    word_list("""
    Captain Major Colonel General Lieutenant Admiral Vice-Admiral Rear-Admiral Marshal Sergeant
    Academician Doctor Sheikh Lama Archpriest
""")
)
# Rulers and churchmen, who are named by one name.
ONE_NAME: Final = frozenset(
    word_list("""
    King Queen Prince Princess Emir Sultan Emperor Duke Patriarch Pope Catholicos Metropolitan
    Archbishop Bishop Mufti Imam Sheikh Cardinal Crown-Prince Lama Abbot Archpriest
""")
)
# What may stand before the noun as part of the title itself.
BEFORE: Final = frozenset(
    word_list("""
    First Second Third Deputy Vice Executive Press Prime Presidential Plenipotentiary Special
    Permanent Honorary Senior Junior Managing Financial Commercial General Chief Federal State
    Crown Prosecutor Attorney Editor Editor-in-Chief Lead Principal Associate Assistant Acting
    Secretary Artistic Creative Academic Scientific Research Foreign Supreme Ruling Grand Military
    Cabinet Parliamentary Plenary Panel Session Duma Communications Media High Apostolic Regional
    Personal Staff Party Faction Chancellor Board Private Supervisory Scientific Hereditary
    Sanitary Physician Head Vice-President Ambassador Director Lieutenant Major Colonel Rear Air
    Army Fleet Full Co- Alternate Deputy-Head Ordinary Principal Human Inter Non-Executive
    Independent Founding Life Holy
""")
)
QUALIFIERS: Final = {
    "acting": "acting",
    "interim": "acting",
    "former": "former",
    "ex": "former",
    "then": "then",
    "then-": "then",
    "outgoing": "outgoing",
    "incoming": "elect",
    "designate": "elect",
    "elect": "elect",
    "late": "former",
    "previous": "former",
    "future": "then",
}
# Passed over at the front of an office: they say nothing about it.
EMPTY: Final = frozenset(
    word_list("""
    the a an his her its their our new newly newly-elected newly-appointed current incumbent
    recently appointed elected present long-serving veteran today's this that one my your
""")
)
# Subjects of ministries as printed before "Minister", with the form used in the title.
SUBJECTS: Final = {
    "Foreign": "Foreign Affairs",
    "External Relations": "Foreign Affairs",
    "External Affairs": "External Affairs",
    "Defense": "Defence",
    "National Defence": "Defence",
    "Interior": "Internal Affairs",
    "the Interior": "Internal Affairs",
    "Health": "Healthcare",
    "Public Health": "Healthcare",
    "Sport": "Sports",
    "Emergencies": "Emergency Situations",
    "Labor": "Labour",
}
# What an office is about rather than whose it is: "National Security Adviser".
TOPICS: Final = frozenset(
    ("National Security", "Human Rights", "External Relations", "Commerce", "research")
)
# Nouns that say of what kind the owner of an office is, and not which one.
GENERIC: Final = frozenset(
    word_list("""
    the this region territory republic city town district area country state municipality school
    university institute college festival council committee commission board presidium assembly
    parliament delegation department directorate division agency office service company group
    working association society federation union party organisation faction laboratory centre
    project team family
""")
)
# Titles that mean one thing.
SAME: Final = {
    "Secretary-General": "Secretary General",
    "Vice-President": "Vice President",
    "Premier": "Prime Minister",
    "Chairwoman": "Chairman",
    "Chairperson": "Chairman",
    "Chair": "Chairman",
    "Deputy Chairperson": "Deputy Chairman",
    "Deputy Chairwoman": "Deputy Chairman",
    "Deputy Chair": "Deputy Chairman",
    "Federal Chancellor": "Chancellor",
    "Federal President": "President",
    "Spokesman": "Spokesperson",
    "Spokeswoman": "Spokesperson",
    "Prosecutor-General": "Prosecutor General",
    "Attorney-General": "Attorney General",
    "Director General": "Director General",
    "Director-General": "Director General",
    "General Director": "Director General",
    "Presidential Adviser": "Presidential Adviser",
    "Presidential Advisor": "Presidential Adviser",
    "Advisor": "Adviser",
    "Aide to the President": "Presidential Aide",
    "Presidential Assistant": "Presidential Aide",
    "Assistant to the President": "Presidential Aide",
    "Adviser to the President": "Presidential Adviser",
    "Advisor to the President": "Presidential Adviser",
    "Press Secretary of the President": "Presidential Press Secretary",
    "Press Secretary to the President": "Presidential Press Secretary",
    "President's Press Secretary": "Presidential Press Secretary",
    "Presidential Spokesperson": "Presidential Press Secretary",
    "Presidential Plenipotentiary Envoy": "Plenipotentiary Presidential Envoy",
    "Presidential Envoy": "Plenipotentiary Presidential Envoy",
    "Special Presidential Representative": "Special Presidential Representative",
    "Special Representative of the President": "Special Presidential Representative",
}
# Titles that belong to the state whose page it is, when no owner is printed.
OF_THE_STATE: Final = frozenset(["President", "Prime-Minister", "Prosecutor-General"])
# Titles that belong to the organisation whose page it is.
OF_THE_ORGANISATION: Final = frozenset(
    ["Secretary-General", "Executive-Secretary", "Press-Secretary", "Deputy-Secretary-General"]
)
CHAMBERS: Final = frozenset({"russia-state-duma", "russia-federation-council"})
