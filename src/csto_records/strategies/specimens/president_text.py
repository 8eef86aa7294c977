"""The president's site as text: the special version, and a page copied from a browser."""

from hypothesis import strategies as st

from csto_records.model import Span
from csto_records.strategies.specimens.account import Account
from csto_records.strategies.specimens.narrative import lead, narrative, title_of
from csto_records.strategies.specimens.specimen import Record, Sheet, SpecimenDocument

PUBLISHER = "President of Russia"


@st.composite
def special(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """The special version: the site's name, title, date and place, the date line once more."""
    sheet, record = Sheet(), Record(account)
    if draw(st.booleans()):
        sheet.lines("View settings", "", "Font size:", "Site colours:", "")
    sheet.lines("Official website of the President of Russia", "", "Документ   /", "")
    title = title_of(account)
    dateline = f"{account.date}, {account.place}"
    sheet.lines(title, "", dateline, "")
    for paragraph in (lead(account), *narrative(account)):
        sheet.lines(paragraph, "")
    if account.turns:
        sheet.lines("* * *", "")
    for turn in account.turns:
        span = sheet.turn(turn)
        record.turn(turn, sheet.text[span.slice], span)
        sheet.line()
    if draw(st.booleans()):
        sheet.lines("", dateline)
    return record.document("kremlin-special", sheet.text, PUBLISHER, title, account.day)


@st.composite
def reader(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """A page copied from a browser: one paragraph a line, links that end lines, the foot."""
    sheet, record = Sheet(), Record(account)
    sheet.line(draw(st.sampled_from(("Events", "News", "Transcripts"))))
    title = title_of(account)
    sheet.lines(title, lead(account), account.date, "15:40", account.place)
    if draw(st.booleans()):
        sheet.lines("1 of 3", "A specimen of a caption. Photo: Specimen Agency")
    broken = draw(st.booleans())
    # Left out: a page of nothing but title and lead, whose language the reader does not tell.
    for paragraph in narrative(account) or ("A specimen of a page with one line more.",):
        sheet.line(_broken(paragraph, account) if broken else paragraph)
    if account.turns:
        sheet.line("* * *")
    for turn in account.turns:
        if broken and turn.speaker is not None:
            sheet.line(turn.label)
            start = len(sheet.text) + 2
            sheet.line(f": {turn.paragraphs[0]}")
            span = Span(start, sheet.words(turn.paragraphs[1:], gap=False))
        else:
            span = sheet.turn(turn, gap=False)
        record.turn(turn, sheet.text[span.slice], span, topics=True)
    if draw(st.booleans()):
        sheet.line("<…>")
    sheet.lines("Geography", account.place)
    if account.topics:
        sheet.lines("Topics", *account.topics)
    sheet.lines("Publication status", "Published in section: News")
    sheet.lines(f"Publication date: {account.date}, 15:40", "Text version")
    return record.document("kremlin-reader", sheet.text, PUBLISHER, title, account.day)


def _broken(paragraph: str, account: Account) -> str:
    """The paragraph with a line that ends after each name, as a copied link leaves it."""
    for delegate in account.delegates:
        for after in (",", ".", " and "):
            name = delegate.person.name
            paragraph = paragraph.replace(f"{name}{after}", f"{name}\n{after.lstrip()}")
    return paragraph.strip()
