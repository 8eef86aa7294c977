"""Lines at the foot of a page that several layouts share."""

from __future__ import annotations

import re

_SIGNATURE = re.compile(
    r"(?:the )?(?:acting )?(?:[A-Z]{2,8} )?(?:press|information)[ -](?:secretary|service|office"
    r"|department|officer)\b[^.!?:]{0,100}",
    re.IGNORECASE,
)


def is_signature(line: str) -> bool:
    """ "The CSTO Press Secretary X", "Press service of Y": who signs the page."""
    return len(line) < 160 and _SIGNATURE.fullmatch(line) is not None
