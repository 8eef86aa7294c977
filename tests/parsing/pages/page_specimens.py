"""Pages written for the tests in the publishers' layouts; their people are invented."""

from __future__ import annotations

from pathlib import Path

from csto_records.parsing.page import BlockKind, Page

SPECIAL = """View settings

Font size:
Site colours:


Official website of the President of Russia

Документ \u00a0 /

Meeting with Specimen Council Secretary Anna Obrazets

April 2, 2021, Primerovo, Specimen Region

A specimen: Ivan Primer met with Secretary of\u00a0the\u00a0Specimen Council Anna Obrazets.

* * *

President of\u00a0Specimenia Ivan Primer: This is specimen text, Ms Obrazets.

It goes on in\u00a0a second paragraph; note the colon: it is no label.

Specimen Council Secretary Anna Obrazets (retranslated): More specimen text.


April 2, 2021, Primerovo, Specimen Region"""

READER = """Events
Specimen summit
Ivan Primer took part in a specimen session.
April 2, 2021
15:40
Primerovo
2 of 7
The heads of the specimen delegations. Photo: Specimen Agency
Also present were President of Specimenia Ivan Primer
, Specimen Council Secretary Anna Obrazets
.
* * *
President of Specimenia Ivan Primer
: This is specimen text,
and it goes on.
Question: Is this specimen text as well?
Ivan Primer
: It is.
<…>
Words after a gap that we cannot give to anybody.
Geography
Primerovo
Topics
Specimens
Foreign policy
Persons
Primer Ivan
Publication status
Published in sections: News, Transcripts
Publication date: April 2, 2021, 15:40
Text version
"""

CSTO = """A specimen meeting was held in Primerovo

A specimen meeting was held in Primerovo 02.04.2021

On April 2, this year, a specimen meeting was held. This is specimen text.

Anna Obrazets said that "this sentence is specimen text".


The CSTO Press Secretary Ivan Primer



Back to the section

Back to the all news
"""

MINISTRY = """2 April 202109:05

Specimen Minister Ivan Primer\u2019s opening remarks at a specimen meeting, Primerovo, April 2, 2021

  \u2022 de-DE1 en-GB1 ru-RU1



I am glad to read specimen text to you.

We shall go on with it.



Advanced settings"""

EMBASSY = """Ambasada Federaţiei Ruse în România
(+4000) 000-00-00
/

Specimen Minister Ivan Primer's remarks at a specimen conference, Primerovo, April 2, 2021

We have read specimen text to one another.

There is more of it.
"""

GENERIC = """A specimen of plain text

April 2, 2021, Primerovo

Nobody has published this page.

Chairman of the Specimen Board Ivan Primer: This is specimen text.

Another heading

These words are nobody's."""

KREMLIN_HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"/>
<title>Specimen summit</title>
<meta property="og:url" content="http://en.kremlin.ru/events/president/news/0"/></head><body>
<article class="read__in hentry"><div class="read__top"><h1 class="entry-title p-name">Specimen
summit</h1><div class="read__lead"><div><p>Ivan Primer took part in a specimen session.</p></div>
</div><div class="read__meta"><time class="read__published" datetime="2021-04-02"
itemprop="datePublished">April 2, 2021</time><div class="read__time">15:40</div>
<div class="read__place p-location"><i></i>Primerovo</div><meta itemprop="inLanguage"
content="en"/></div></div><div class="read__internal_content" itemprop="articleBody">
<p>Also present was <a class="person_tag read__tag"
href="http://en.kremlin.ru/catalog/persons/9001/events">Anna Obrazets<span
class="read__tooltip hidden masha-ignore"><span>Obrazets Anna</span><span>Today&rsquo;s office of
hers</span></span></a>.</p><p><b>***</b></p>
<p><b>President of Specimenia <a href="/catalog/persons/9002/events">Ivan Primer<span
class="read__tooltip hidden masha-ignore">Primer Ivan</span></a></b>: This is
specimen&nbsp;text,</p>
<p>and it goes on.</p><blockquote><p>A pull quote of specimen text</p></blockquote>
<div class="read__cut masha-ignore"><p>See also another page</p></div>
<p><b>A heading in bold type</b></p><p>These words are nobody's, I think.</p>
<p><b>Question:</b> Is this specimen text as well?</p>
<div class="read__bottommeta"><div class="read__tagscol"><h3>Topics</h3>
<ul class="read__taglist"><li><a href="/catalog/keywords/1/events">Specimens</a></li></ul></div>
<div class="read__tagscol"><h3>Persons</h3><ul class="read__taglist"><li><a
href="/catalog/persons/9002/events">Primer Ivan</a></li></ul></div><div class="read__status">
<p>Published in section: <a href="#">News</a></p><p>Publication date:
<time datetime="2021-04-02">April 2, 2021, 15:40</time></p></div></div></div></article></body>
</html>
"""

GENERIC_HTML = """<!doctype html><html lang="en"><head>
<title>A specimen page | Specimen site</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>A specimen page</h1><p>2 April 2021</p>
<p>This is specimen text in an unknown layout, long enough to be taken for the main part of the page
that a reader came for, because it holds a good two hundred characters of plain prose.</p>
<p><strong>Chairman of the Specimen Board Ivan Primer:</strong> More specimen text.</p>
<ul><li><a href="/x">Another page</a></li></ul></main><footer><p>Nobody's rights.</p></footer>
</body></html>"""

TEXTS = {
    "kremlin-special": SPECIAL,
    "kremlin-reader": READER,
    "csto-news": CSTO,
    "russian-foreign-ministry": MINISTRY,
    "russian-embassy": EMBASSY,
    "generic-text": GENERIC,
}
PAGES = {**TEXTS, "kremlin-html": KREMLIN_HTML, "generic-html": GENERIC_HTML}

SHARED = Path(__file__).parents[4] / "shared"


def words_of(page: Page, kind: BlockKind) -> list[str]:
    """The words of all blocks of one kind, white space collapsed."""
    return [
        " ".join(page.text[block.span.slice].split()) for block in page.blocks if block.kind is kind
    ]


def check_accounting(page: Page) -> None:
    """Every visible character lies in exactly one block; blocks and turns are in order."""
    position = 0
    for block in page.blocks:
        start, end = block.span
        assert start < end
        assert not page.text[position:start].strip()
        assert page.text[start:end] == page.text[start:end].strip()
        position = end
    assert not page.text[position:].strip()
    position = 0
    for turn in page.turns:
        assert position <= turn.span.start <= turn.span.end <= len(page.text)
        position = turn.span.end
        if turn.label_span is not None:
            assert " ".join(page.text[turn.label_span.slice].split()) == turn.label
            assert turn.label_span.end <= turn.span.start
    for span in (page.title_span, page.summary_span, page.published_span, page.place_span):
        assert span is None or 0 <= span.start < span.end <= len(page.text)
    for link in page.links:
        assert 0 <= link.span.start < link.span.end <= len(page.text)
