"""The only door to the HTML library: a parsed page, its elements, its runs of text.

Parsing is the WHATWG algorithm of ``turbohtml``: it fetches nothing, expands no entity of a
DOCTYPE, flattens nesting beyond 512 levels, and is linear in the input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import turbohtml

from csto_records.errors import UnreadableDocument
from csto_records.parsing.lines import listed

MAX_MARKUP = 16 * 1024 * 1024
"""Characters of markup; pages larger than this are refused."""

Element: TypeAlias = turbohtml.Element
Root: TypeAlias = turbohtml.Document | turbohtml.Element

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
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\x00]")


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
        return " ".join("".join([run.text for run in self.runs]).split())


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
    return _UNSEEN.sub("", text) if _UNSEEN.search(text) is not None else text


def words(element: Element | None, skip: frozenset[str] = frozenset()) -> str:
    """The visible words of an element, white space collapsed."""
    if element is None:
        return ""
    children = element.children
    if len(children) == 1 and isinstance(children[0], turbohtml.Text):
        return " ".join(unseen_removed(children[0].data).split())
    return " ".join([piece.text for piece in stretches(element, skip)])


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
    out: list[Stretch] = []
    runs: list[Run] = []
    tag = element.tag
    within = _context(tag, "")
    level = _Level(iter(element.children), tag, within, tag in _BOLD, tag in _ITALIC, "", False)
    outer: list[_Level] = []
    while True:
        nodes, tag, within, bold, italic, link, _ = level
        for node in nodes:
            if isinstance(node, turbohtml.Text):
                if node.data:
                    runs.append(Run(unseen_removed(node.data), bold, italic, link))
                continue
            if not isinstance(node, turbohtml.Element):
                continue
            name = node.tag
            if name in _SILENT or name in skip_tags or _skipped(node, skip):
                continue
            if name == "br":
                runs = _closed(out, tag, within, runs)
                continue
            outer.append(level)
            block = name in _BLOCKS
            if block:
                runs = _closed(out, tag, within, runs)
                tag, within = name, _context(name, within)
            if name == "a":
                link = attribute(node, "href")
            level = _Level(
                iter(node.children),
                tag,
                within,
                bold or name in _BOLD,
                italic or name in _ITALIC,
                link,
                block,
            )
            break
        else:  # all children are done: back to the element around them
            if level.block or not outer:
                runs = _closed(out, tag, within, runs)
            if not outer:
                return out
            level = outer.pop()


class _Level(NamedTuple):
    """An element that is being walked: the children still to come, and how they are set."""

    nodes: Iterator[turbohtml.Node]
    tag: str
    within: str
    bold: bool
    italic: bool
    link: str
    block: bool


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
    if name in ("blockquote", "figure", "figcaption") or name in _HEADINGS:
        return name
    return outer or (name if name in ("li", "td", "th") else "")


def _skipped(node: Element, skip: frozenset[str]) -> bool:
    attrs = node.attrs
    if not attrs:
        return False
    if "hidden" in attrs or attrs.get("aria-hidden") == "true":
        return True
    names = attrs.get("class")
    if not names or not skip:
        return False
    listed = names if isinstance(names, list) else names.split()
    return not skip.isdisjoint(listed)
