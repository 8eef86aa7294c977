"""Pages that are one person's words: the foreign ministry's, and an embassy's."""

import attrs
from hypothesis import strategies as st

from csto_records.model import Span
from csto_records.strategies.specimens.account import Account, speech
from csto_records.strategies.specimens.delegates import POSTS, Delegate, delegate, listed
from csto_records.strategies.specimens.specimen import Record, Sheet, SpecimenDocument

#: The minister whose page it is: it prints no state.
_HOME = next(
    n for n, post in enumerate(POSTS) if post[:2] == ("Minister of Foreign Affairs", "russia")
)
# Left out: "... in the Republic of Armenia". The reader takes the officials of such a page that are
# printed without a state for those of the receiving state.
_EMBASSIES = {
    "Embassy of the Russian Federation in Armenia": "Embassy of Russia in Armenia",
    "Ambasada Federaţiei Ruse în România": "Embassy of Russia in Romania",
    "Ambassade de la Fédération de Russie en Suisse": "Embassy of Russia in Switzerland",
}


@st.composite
def _addresses(draw: st.DrawFn, account: Account) -> tuple[Account, str, tuple[str, ...]]:
    """The account with the minister as its speaker, what the words are called, the words."""
    name = account.delegates[0].person.name
    minister: Delegate = delegate(_HOME, "Foreign Minister", name)
    others = tuple(d for d in account.delegates[1:] if d.office.id != minister.office.id)
    words = draw(speech())
    if others:
        words = (*words, f"Specimen text. The current meeting was attended by {listed(others)}.")
    account = attrs.evolve(
        account, delegates=(minister, *others), chair=None, parts=False, turns=(), topics=()
    )
    if account.video:
        words = (*words, f"Specimen text. The {account.name} is held by videoconference.")
    return account, draw(st.sampled_from(("remarks", "opening remarks"))), words


def _title(account: Account, what: str) -> str:
    name = account.delegates[0].called
    return f"{name}’s {what} at the {account.name}, {account.place}, {account.date}"


def _say(record: Record, sheet: Sheet, what: str, words: tuple[str, ...]) -> None:
    start = len(sheet.text)
    sheet.line(words[0])
    span = Span(start, sheet.words(words[1:]))
    record.said(record.account.delegates[0], None, what, sheet.text[span.slice], span)


@st.composite
def ministry(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """The ministry's page: day and time on the first line, glued; the language switcher."""
    account, what, words = draw(_addresses(account))
    sheet, record = Sheet(), Record(account)
    title = _title(account, what)
    month, day, year = account.date.replace(",", "").split()
    sheet.lines(f"{day} {month} {year}13:23", "", title, "")
    sheet.lines("  • de-DE1 en-GB1 es-ES1 ru-RU1 fr-FR1", "", "")
    _say(record, sheet, what, words)
    if draw(st.booleans()):
        sheet.lines("", "", "Advanced settings")
    return record.document(
        "russian-foreign-ministry",
        sheet.text,
        "Ministry of Foreign Affairs of Russia",
        title,
        account.day,
    )


@st.composite
def embassy(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """An embassy's page: its name, its telephone numbers, no day of publication."""
    account, what, words = draw(_addresses(account))
    sheet, record = Sheet(), Record(account)
    printed = draw(st.sampled_from(tuple(_EMBASSIES)))
    sheet.line(printed)
    if draw(st.booleans()):
        sheet.lines("(+4000) 000-00-00, (+4000) 000-00-01", "/")
    title = _title(account, what)
    sheet.lines("", title, "")
    _say(record, sheet, what, words)
    return record.document("russian-embassy", sheet.text, _EMBASSIES[printed], title, None)
