"""Specimen sentences of our own, in the wording of press pages. The people do not exist."""

from csto_records.model.span import Span
from csto_records.parsing.people import PersonMention, people_in

# (sentence, [(name, [(printed office, title, organisation, qualifier), ...]), ...])
SPECIMENS: list[tuple[str, list[tuple[str, list[tuple[str, str, str | None, str | None]]]]]] = [
    (
        "Secretary General of the Collective Security Treaty Organisation (CSTO) Ivan Specimenov "
        "spoke.",
        [
            (
                "Ivan Specimenov",
                [
                    (
                        "Secretary General of the Collective Security Treaty Organisation",
                        "Secretary General",
                        "csto",
                        None,
                    )
                ],
            )
        ],
    ),
    (
        "It was attended by Deputy Head of the Sample Department, Presidential Press Secretary "
        "Pyotr Obraztsov\n, Deputy Foreign Minister Anna Primerova and Ambassador Extraordinary "
        "and Plenipotentiary of the Russian Federation to Belarus Oleg Probnov\n.",
        [
            (
                "Pyotr Obraztsov",
                [
                    ("Deputy Head of the Sample Department", "Deputy Head", None, None),
                    (
                        "Presidential Press Secretary",
                        "Presidential Press Secretary",
                        "russia",
                        None,
                    ),
                ],
            ),
            (
                "Anna Primerova",
                [("Deputy Foreign Minister", "Deputy Minister of Foreign Affairs", "russia", None)],
            ),
            (
                "Oleg Probnov",
                [
                    (
                        "Ambassador Extraordinary and Plenipotentiary of the Russian Federation to "
                        "Belarus",
                        "Ambassador Extraordinary and Plenipotentiary to Belarus",
                        "russia",
                        None,
                    )
                ],
            ),
        ],
    ),
    (
        "He met with Acting Minister of Defence of Armenia Aram Sampleyan.",
        [
            (
                "Aram Sampleyan",
                [
                    (
                        "Acting Minister of Defence of Armenia",
                        "Minister of Defence",
                        "armenia",
                        "acting",
                    )
                ],
            )
        ],
    ),
    (
        "CIS Executive Secretary Pavel Probnov and SCO Secretary-General Rustam Namunaev came.",
        [
            ("Pavel Probnov", [("CIS Executive Secretary", "Executive Secretary", "cis", None)]),
            ("Rustam Namunaev", [("SCO Secretary-General", "Secretary General", "sco", None)]),
        ],
    ),
    (
        "Marat Probnov, the former President of Kazakhstan, took the floor.",
        [
            (
                "Marat Probnov",
                [("former President of Kazakhstan", "President", "kazakhstan", "former")],
            )
        ],
    ),
    (
        "Minister for Civil Defence, Emergencies and Disaster Relief Yegor Obraztsov reported.",
        [
            (
                "Yegor Obraztsov",
                [
                    (
                        "Minister for Civil Defence, Emergencies and Disaster Relief",
                        "Minister of Civil Defence, Emergencies and Disaster Relief",
                        "russia",
                        None,
                    )
                ],
            )
        ],
    ),
    (
        "Aide to the President Lev Probnov and Speaker of the State Duma Ivan Probnov left.",
        [
            ("Lev Probnov", [("Aide to the President", "Presidential Aide", "russia", None)]),
            ("Ivan Probnov", [("Speaker of the State Duma", "Speaker", "russia-state-duma", None)]),
        ],
    ),
    (
        "President of the United Arab Emirates Mohammed bin Obraz Al Sample replied.",
        [
            (
                "Mohammed bin Obraz Al Sample",
                [
                    (
                        "President of the United Arab Emirates",
                        "President",
                        "united-arab-emirates",
                        None,
                    )
                ],
            )
        ],
    ),
]

NOT_PEOPLE = [
    "the Ivan Specimenov Street and the Boris Probnov Library",
    "Yury Specimenov University was founded",
    "He received the Order of Alexander Specimensky.",
    "the cruiser Admiral Probnov left the port",
    "the school named after Anna Primerova",
    "the Pyotr Obraztsov Moscow Art Theatre",
    "He visited St Petersburg, Nizhny Novgorod and Rostov-on-Don.",
    "the Security Council of the Russian Federation and the Council of Foreign Ministers",
    "Great Patriotic War, World War II, Victory Day and New Year",
    "General Motors and General Staff",
    "the “Akademik Probnov” sailed",
    "Komsomolskaya Pravda and Rossiya Segodnya",
    "Will the Council meet in May? Mark the day.",
    "Mr President, Mr Chairman and Mr Minister",
]


def read(text: str, state: str = "russia") -> tuple[PersonMention, ...]:
    """The people of a text that is one block."""
    return people_in(text, [Span(0, len(text))], default_state=state)
