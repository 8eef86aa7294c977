"""Lists of words written as text."""

from __future__ import annotations


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text, for tables that are long lists of single words."""
    return tuple(text.split())
