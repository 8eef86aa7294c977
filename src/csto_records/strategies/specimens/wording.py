"""The words of the documents: invented people, real offices, and speech that says what it is.

Nobody in these documents exists. What they say is specimen text, in our own words.
"""

from typing import Final

#: Given names, and family names made of words for a specimen or a pattern.
#: Left out: given names that the reader has never met, such as "Zoë". After "Secretary General of
#: the CSTO" it finds nobody then; after every other office it does.
GIVEN: Final = ("Anna", "Boris", "Nurlan", "Zarina", "Ruben", "Anna-Maria", "André")
FAMILY: Final = (
    "Primerova",
    "Obraztsov",
    "Shablonyan",
    "Namunazoda",
    "Ulgiev",
    "Primer-Obraztsov",
)

#: The states whose officials meet, with the place where they are hosts.
PLACES: Final = {
    "belarus": "Minsk",
    "armenia": "Yerevan",
    "kazakhstan": "Astana",
    "kyrgyzstan": "Bishkek",
    "russia": "Moscow",
    "tajikistan": "Dushanbe",
}

#: Sentences without anything hard in them, and sentences with what breaks readers: a colon, a
#: quotation, a name and an office, an abbreviation, a day, figures, other scripts.
SENTENCES: Final = (
    "Specimen text.",
    "This sentence stands where a page prints the words of a speaker.",
    "It holds a colon: it begins no new turn.",
    "It holds “a few words in quotation marks” and (some in brackets).",
    "It names the President of Armenia, the CSTO and No. 5 of a list.",
    "We have dates here, May 26, 2020 and 15:40, and a sum of 1,000.5.",
    "We have Пример, Օրինակ and مثال in other scripts – and a dash.",
    "Are we asking something here? We are!",
)

#: What a page lists at its foot.
TOPICS: Final = ("CSTO", "Security", "Foreign policy")

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
