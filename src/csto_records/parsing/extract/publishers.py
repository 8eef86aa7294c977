"""What the publisher of a page tells about it."""

from __future__ import annotations

import re
from functools import lru_cache

from csto_records.parsing.page import Page
from csto_records.vocabulary.organisations import organisation, organisation_known
from csto_records.vocabulary.recognition import Walk
from csto_records.vocabulary.states import state_named

_STATE = re.compile(r"^.* of (?:the )?(?P<state>[A-Z][\w -]{2,40})$")
_WHERE = re.compile(r" (?:in|to) ")

#: How much of a text is looked at to see which organisation it is about.
_HEAD = 4000


@lru_cache(maxsize=64)
def home_of(publisher: str) -> str | None:
    """The state whose site it is: its officials are printed without an adjective."""
    # an embassy's own state stands before the one that it is in
    match = _STATE.search(_WHERE.split(publisher, maxsplit=1)[0])
    found = state_named(match["state"]) if match is not None else None
    return found.id if found is not None else None


def kind_of(publisher: str) -> str:
    """How close the publisher is to the facts; see `csto_records.SOURCE_KINDS`."""
    if publisher == "CSTO":
        return "organisation"
    return "official" if publisher else "reference"


def about(page: Page, walk: Walk) -> str | None:
    """The intergovernmental organisation that a page is about: the first that it names."""
    if page.publisher == "CSTO":
        return "csto"
    return walk.first_organisation(_intergovernmental, _HEAD)


def _intergovernmental(id: str) -> str | None:
    """The intergovernmental organisation that it is, or is a body of."""
    inner: str | None = id
    while inner is not None and organisation_known(inner):
        entry = organisation(inner)
        if entry.kind == "intergovernmental organisation":
            return inner
        inner = entry.parent
    return None
