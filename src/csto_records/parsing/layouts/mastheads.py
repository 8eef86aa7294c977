"""The lines of a site that stand above the title where a page was saved as text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from csto_records.parsing.dates import match_date
from csto_records.parsing.lines import Line

_MOST = 10  # lines above a title
_WORDS = 3  # words of an entry of a menu
_FEWEST_WORDS = 5  # words of a title that stands below a menu
#: "Tuesday, 19 March 2024": the day on which the page was looked at
_TODAY = re.compile(r"(?:[A-Z]\w{1,12} )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [\w ,]{6,24}")
_SECTION = re.compile(
    r"(?:all |latest |day )?(?:news|events|newsfeed|news feed|press releases|press cent(?:re|er)"
    r"|media|home|main page|main|politics|documents|publications|archive|last minute"
    r"|skip to (?:main )?content|navigate up|sign in|log in|menu|search|subscribe)",
    re.IGNORECASE,
)


def masthead(lines: Sequence[Line]) -> int:
    """How many of the first lines are a menu of the site, above a title that is a longer line.

    A single short line may as well be the title, unless it is the name of a section.
    """
    menu = 0
    for number, line in enumerate(lines[: _MOST + 1]):
        text = line.text
        if _TODAY.fullmatch(text) is not None:
            menu += 1
        elif len(text) <= 40 and match_date(text) is not None:
            continue
        elif len(text.split()) <= _WORDS and text[-1] not in ".:;,!?…":
            menu += 2 if _SECTION.fullmatch(text) is not None else 1
        else:
            is_title = len(text.split()) >= _FEWEST_WORDS and text[-1] not in ".:;,…"
            return number if menu > 1 and is_title else 0
    return 0
