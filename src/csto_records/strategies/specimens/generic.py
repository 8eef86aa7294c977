"""Pages of no known publisher: plain text and HTML."""

from html import escape

from hypothesis import strategies as st

from csto_records.strategies.specimens.account import Account
from csto_records.strategies.specimens.narrative import lead, narrative
from csto_records.strategies.specimens.specimen import Record, Sheet, SpecimenDocument

_UNKNOWN = "unknown publisher"


def _title(account: Account) -> str:
    if account.body is None:
        one, other = account.delegates
        return f"Meeting between {one.called} and {other.called}"
    return f"{account.name[0].upper()}{account.name[1:]} in {account.place}"


@st.composite
def text(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """Plain text: the title, a line with the day and the place, paragraphs and turns."""
    sheet, record = Sheet(), Record(account)
    title = _title(account)
    dateline = f"{account.date}, {account.place}"
    above = draw(st.booleans())
    sheet.lines(title, "")
    if above:
        sheet.lines(dateline, "")
    for paragraph in (lead(account), *narrative(account)):
        sheet.lines(paragraph, "")
    for turn in account.turns:
        span = sheet.turn(turn)
        record.turn(turn, sheet.text[span.slice], span)
        sheet.line()
    if not above:
        sheet.line(dateline)
    return record.document("generic-text", sheet.text, _UNKNOWN, title, account.day)


@st.composite
def html(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """HTML with a title, a machine-readable day, and paragraphs in an article."""
    record = Record(account)
    title = _title(account)
    mark = draw(st.sampled_from(("b", "strong")))
    body = [lead(account), *narrative(account)]
    body = [f"<p>{escape(paragraph)}</p>" for paragraph in body]
    for turn in account.turns:
        first, *more = (escape(paragraph) for paragraph in turn.paragraphs)
        body.append(f"<p><{mark}>{escape(turn.label)}:</{mark}> {first}</p>")
        body += [f"<p>{paragraph}</p>" for paragraph in more]
        record.turn(turn, "\n\n".join(turn.paragraphs))
    data = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n</head>\n<body>\n<article>\n<h1>{escape(title)}</h1>\n"
        f'<p><time datetime="{account.day}" itemprop="datePublished">{account.date}</time>, '
        f"{account.place}</p>\n" + "\n".join(body) + "\n</article>\n</body>\n</html>\n"
    )
    return record.document("generic-html", data, _UNKNOWN, title, account.day)
