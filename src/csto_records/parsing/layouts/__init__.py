"""The layouts of the publishers, most particular first; the first that recognises a document
reads it. Adding a publisher is adding a module with a class like these, and naming it here."""

from __future__ import annotations

from csto_records.parsing.layouts.base import Layout
from csto_records.parsing.layouts.csto_news import CstoNews
from csto_records.parsing.layouts.generic_html import GenericHtml
from csto_records.parsing.layouts.generic_text import GenericText
from csto_records.parsing.layouts.kremlin_html import KremlinHtml
from csto_records.parsing.layouts.kremlin_reader import KremlinReader
from csto_records.parsing.layouts.kremlin_special import KremlinSpecial
from csto_records.parsing.layouts.russian_embassy import RussianEmbassy
from csto_records.parsing.layouts.russian_foreign_ministry import RussianForeignMinistry

LAYOUTS: tuple[Layout, ...] = (
    KremlinHtml(),
    KremlinSpecial(),
    KremlinReader(),
    RussianForeignMinistry(),
    RussianEmbassy(),
    CstoNews(),
    GenericHtml(),
    GenericText(),
)
