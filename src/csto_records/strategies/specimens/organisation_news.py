"""The organisation's news page: a narrative with quotations, signed, with links back."""

from hypothesis import strategies as st

from csto_records.model import Span
from csto_records.strategies.specimens.account import Account
from csto_records.strategies.specimens.narrative import narrative
from csto_records.strategies.specimens.specimen import Record, Sheet, SpecimenDocument

_QUOTED = (
    "this is specimen text in place of somebody's words",
    "specimen text, with a comma: and a colon, stands here",
    "Specimen text of two sentences. This is the second one",
)
_SAID = (("said that ", '"', '"'), ("noted: ", "“", "”"), ("stressed that ", "«", "»"))


@st.composite
def news(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """The news page: the title twice, the second time with the day."""
    sheet, record = Sheet(), Record(account)
    title = _title(account)
    day = account.day.earliest
    sheet.lines(title, "", f"{title} {day.day:02}.{day.month:02}.{day.year:04}", "")
    sheet.lines(_lead(account), "")
    for paragraph in narrative(account):
        sheet.lines(paragraph, "")
    for turn in account.turns:
        if turn.speaker is None:
            continue
        verb, opening, closing = draw(st.sampled_from(_SAID))
        words = draw(st.sampled_from(_QUOTED))
        start = len(sheet.text) + len(f"{turn.label} {verb}{opening}")
        sheet.lines(f"{turn.label} {verb}{opening}{words}{closing}.", "")
        record.said(turn.speaker, None, "quoted", words, Span(start, start + len(words)))
    if draw(st.booleans()):
        sheet.lines("", "The CSTO Press Service", "")
    sheet.lines("", "Back to the section", "", "Back to the all news")
    return record.document("csto-news", sheet.text, "CSTO", title, account.day)


def _title(account: Account) -> str:
    if account.body is None:
        one, other = account.delegates
        return f"{one.called} meets with {other.called} in {account.place}"
    return f"{account.name[0].upper()}{account.name[1:]} in {account.place}"


def _lead(account: Account) -> str:
    one = account.delegates[0].called
    when = f"On {account.date}, in {account.place},"
    if account.body is None:
        return f"{when} {one} held a meeting with {account.delegates[1].called}."
    return f"{when} {one} took part in the {account.name}."
