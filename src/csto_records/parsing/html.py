"""The only door to the HTML library: a parsed page, its elements, its runs of text.

Parsing is the WHATWG algorithm of ``turbohtml``: it fetches nothing, expands no entity of a
DOCTYPE, flattens nesting beyond 512 levels, and is linear in the input.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

import turbohtml

from csto_records.errors import UnreadableDocument
from csto_records.parsing.lines import collapse, listed

MAX_MARKUP = 16 * 1024 * 1024
"""Characters of markup; pages larger than this are refused."""

Element: TypeAlias = turbohtml.Element
Root: TypeAlias = turbohtml.Document | turbohtml.Element
#: An element that is being walked: the children still to come, tag, what it lies in, bold,
#: italic, link, whether it is a block.
_Level: TypeAlias = tuple[Iterator[turbohtml.Node], str, str, bool, bool, str, bool]

_SILENT = listed(
    "script style template noscript head svg math iframe object embed select option button"
    " textarea input form nav audio video canvas meta link img"
)
_BLOCKS = listed(
    "p div section article main header footer aside blockquote pre ul ol li dl dt dd table tr td"
    " th tbody thead tfoot caption figure figcaption h1 h2 h3 h4 h5 h6 hr address details summary"
    " body html fieldset center"
)
_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"))
_ITALIC = frozenset(("i", "em"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SET_APART = _HEADINGS | {"blockquote", "figure", "figcaption"}
_CELLS = frozenset(("li", "td", "th"))
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\x00"


class Run(NamedTuple):
    """A stretch of text with the same markup: ``link`` is the address it links to, or empty."""

    text: str
    bold: bool
    italic: bool
    link: str


class Stretch(NamedTuple):
    """The runs of one block of a page (or of a part of it up to a line break).

    ``tag`` is the block's element; ``within`` is ``"blockquote"``, ``"li"``, ``"td"`` or a
    heading's name when the block lies in one.
    """

    tag: str
    within: str
    runs: list[Run]

    @property
    def text(self) -> str:
        """The words with single spaces between them."""
        return collapse("".join([run.text for run in self.runs]))


def parse_markup(name: str, markup: str) -> turbohtml.Document:
    """Parse a page; raises :class:`UnreadableDocument` when it is larger than the cap."""
    if len(markup) > MAX_MARKUP:
        raise UnreadableDocument(name, f"more than {MAX_MARKUP // (1024 * 1024)} MB of markup")
    return turbohtml.parse(markup, positions=False)


def first(root: Root, *selectors: str) -> Element | None:
    """The first element of the first selector that finds any."""
    for selector in selectors:
        found = root.select_one(selector)
        if found is not None:
            return found
    return None


def every(root: Root, selector: str) -> list[Element]:
    """All elements that a selector finds, in order."""
    return root.select(selector)


def attribute(element: Element | None, name: str) -> str:
    """An attribute's value, white space collapsed; empty where there is none."""
    if element is None:
        return ""
    value = element.attrs.get(name)
    if isinstance(value, list):
        return " ".join(value)
    return " ".join(value.split()) if value else ""


def elements(element: Element) -> Iterator[Element | str]:
    """The children of an element: elements, and text that is not blank."""
    for child in element.children:
        if isinstance(child, turbohtml.Element):
            yield child
        elif isinstance(child, turbohtml.Text) and not child.data.isspace():
            yield child.data


def unseen_removed(text: str) -> str:
    """The text without soft hyphens and characters of no width."""
    if text.isascii() and "\x00" not in text:
        return text
    for character in _UNSEEN:
        if character in text:  # far faster than a search for any of them
            text = text.replace(character, "")
    return text


def _only_text(element: Element) -> str | None:
    """The text of an element that holds nothing but one text."""
    children = element.children
    if len(children) == 1:
        child = children[0]
        if isinstance(child, turbohtml.Text):
            return child.data
    return None


def raw_text(element: Element) -> str:
    """The text of an element that holds nothing but one text, as it stands (of a script)."""
    return _only_text(element) or ""


def around(element: Element) -> Element | None:
    """What an element lies in at once."""
    outer = element.parent
    return outer if isinstance(outer, turbohtml.Element) else None


def lies_in(element: Element, selector: str) -> bool:
    """Whether an element lies in one that a selector finds."""
    return element.closest(selector) is not None


def words(element: Element | None, skip: frozenset[str] = frozenset()) -> str:
    """The visible words of an element, white space collapsed."""
    if element is None:
        return ""
    text = _only_text(element)
    if text is not None:
        return collapse(unseen_removed(text))
    return " ".join([piece.text for piece in stretches(element, skip)])


def plain_words(element: Element) -> str:
    """The words of a paragraph that is nothing but words; empty for any other element."""
    if element.tag != "p" or element.attrs:
        return ""
    text = _only_text(element)
    return "" if text is None else collapse(unseen_removed(text))


def stretches(
    element: Element,
    skip: frozenset[str] = frozenset(),
    skip_tags: frozenset[str] = frozenset(),
) -> list[Stretch]:
    """The visible text of an element, block by block, in order.

    Elements with a class in ``skip`` or a tag in ``skip_tags``, hidden ones and those that
    print nothing are left out.
    Walks without recursion: nesting may be as deep as it likes.
    """
    tag = element.tag
    within = _context(tag, "")
    bold, italic, link, block = tag in _BOLD, tag in _ITALIC, "", False
    out: list[Stretch] = []
    text = _only_text(element)
    if text is not None:  # as most paragraphs are
        _closed(out, tag, within, _with_text([], text, bold, italic, link))
        return out
    runs: list[Run] = []
    nodes = iter(element.children)
    outer: list[_Level] = []  # the elements around
    while True:
        for node in nodes:
            if isinstance(node, turbohtml.Text):
                _with_text(runs, node.data, bold, italic, link)
                continue
            if not isinstance(node, turbohtml.Element):
                continue
            name, attrs = node.tag, node.attrs
            if name in _SILENT or name in skip_tags or (attrs and _skipped(attrs, skip)):
                continue
            if name == "br":
                runs = _closed(out, tag, within, runs)
                continue
            is_block = name in _BLOCKS
            text = None if is_block else _only_text(node)
            if text is not None:  # as most elements in a paragraph are: no level of its own
                inner = attribute(node, "href") if name == "a" else link
                _with_text(runs, text, bold or name in _BOLD, italic or name in _ITALIC, inner)
                continue
            outer.append((nodes, tag, within, bold, italic, link, block))
            block = is_block
            if block:
                runs = _closed(out, tag, within, runs)
                tag, within = name, _context(name, within)
            if name == "a":
                link = attribute(node, "href")
            bold = bold or name in _BOLD
            italic = italic or name in _ITALIC
            nodes = iter(node.children)
            break
        else:  # all children are done: back to the element around them
            if block or not outer:
                runs = _closed(out, tag, within, runs)
            if not outer:
                return out
            nodes, tag, within, bold, italic, link, block = outer.pop()


def _with_text(runs: list[Run], text: str, bold: bool, italic: bool, link: str) -> list[Run]:
    """The runs, and one more with a text; no stretch begins with one that is blank."""
    if text and (runs or not text.isspace()):
        runs.append(Run(unseen_removed(text), bold, italic, link))
    return runs


def _closed(out: list[Stretch], tag: str, within: str, runs: list[Run]) -> list[Run]:
    """End a stretch, unless nothing is in it; the runs of the next one."""
    if not runs:
        return runs
    for run in runs:
        if not run.text.isspace():
            out.append(Stretch(tag, within, runs))
            return []
    return []


def _context(name: str, outer: str) -> str:
    if name in _SET_APART:
        return name
    return outer or (name if name in _CELLS else "")


def _skipped(attrs: Mapping[str, str | list[str] | None], skip: frozenset[str]) -> bool:
    if "hidden" in attrs or attrs.get("aria-hidden") == "true":
        return True
    names = attrs.get("class")
    if not names or not skip:
        return False
    listed = names if isinstance(names, list) else names.split()
    return not skip.isdisjoint(listed)
