"""The president's site in HTML."""

from html import escape

from hypothesis import strategies as st

from csto_records.strategies.specimens.account import Account
from csto_records.strategies.specimens.narrative import lead, narrative, title_of
from csto_records.strategies.specimens.specimen import Record, SpecimenDocument

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
<link rel="stylesheet" href="http://en.kremlin.ru/specimen.css"/>
</head>
<body>
<article class="read__in hentry">
<div class="read__top">
<h1 class="entry-title p-name">{title}</h1>
<div class="read__lead"><div><p>{lead}</p></div></div>
<div class="read__meta"><time class="read__published" datetime="{iso}" itemprop="datePublished">\
{date}</time>
<div class="read__place p-location"><i></i>{place}</div><meta itemprop="inLanguage" content="en"/>\
</div>
</div>
<div class="read__internal_content" itemprop="articleBody">
{body}
<div class="read__bottommeta">
{topics}</div>
</div>
</article>
</body>
</html>
"""


@st.composite
def html(draw: st.DrawFn, account: Account) -> SpecimenDocument:
    """HTML with the classes of the site: people as links with hidden cards, labels in bold."""
    record = Record(account)
    cards = draw(st.booleans())
    body = [f"<p>{_linked(paragraph, account, cards)}</p>" for paragraph in narrative(account)]
    if account.turns:
        body.append("<p><b>* * *</b></p>")
    for turn in account.turns:
        label = _linked(turn.label, account, cards)
        first, *more = (escape(paragraph) for paragraph in turn.paragraphs)
        body.append(f"<p><b>{label}:</b> {first}</p>")
        body += [f"<p>{paragraph}</p>" for paragraph in more]
        record.turn(turn, "\n\n".join(turn.paragraphs), topics=True)
        if draw(st.integers(0, 3)) == 3:
            body.append("<blockquote><p>Specimen text of a pull quote</p></blockquote>")
    title = title_of(account)
    data = _PAGE.format(
        title=escape(title),
        lead=escape(lead(account)),
        iso=account.day,
        date=account.date,
        place=account.place,
        body="\n".join(body),
        topics=_topics(account.topics),
    )
    return record.document("kremlin-html", data, "President of Russia", title, account.day)


def _linked(text: str, account: Account, cards: bool) -> str:
    """The text with each name as a link; a card that is hidden prints the name once more."""
    text = escape(text)
    # the longest first: one name may be the beginning of another
    for name in sorted((d.person.name for d in account.delegates), key=len, reverse=True):
        card = (
            f'<span class="read__tooltip hidden masha-ignore"><span>{name}</span></span>'
            if cards
            else ""
        )
        link = f'<a class="person_tag" href="/catalog/persons/9001/events">{name}{card}</a>'
        text = text.replace(name, link, 1) if link not in text else text
    return text


def _topics(topics: tuple[str, ...]) -> str:
    if not topics:
        return ""
    items = "".join(f'<li><a href="/catalog/keywords/1/events">{t}</a></li>' for t in topics)
    return (
        f'<div class="read__tagscol"><h3>Topics</h3><ul class="read__taglist">{items}</ul></div>\n'
    )
