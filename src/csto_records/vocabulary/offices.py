"""The grammar of offices: what a printed office says, and the id of an office.

An office is a title and an organisation. The title is printed in one form ("Minister of
Foreign Affairs" also for "Foreign Minister") and without its organisation; the id is the
organisation's id and the title's slug: ``csto-secretary-general``,
``russia-minister-of-foreign-affairs``, ``russia-security-council-secretary``,
``russia-ambassador-extraordinary-and-plenipotentiary-to-belarus``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import attrs

from csto_records.names.slugs import bounded, plain_slug
from csto_records.vocabulary._office_rows import (
    BEFORE,
    CHAMBERS,
    EMPTY,
    GENERIC,
    HEADS,
    OF_THE_ORGANISATION,
    OF_THE_STATE,
    QUALIFIERS,
    SAME,
    SUBJECTS,
    TOPICS,
)
from csto_records.vocabulary.organisations import organisation, organisation_known
from csto_records.vocabulary.recognition import organisation_named
from csto_records.vocabulary.states import adjectives, state_named

_LONGEST: Final = 300
_OF: Final = re.compile(r" (?:of|for|in|at|to)(?: the)? ")
_TO: Final = re.compile(r" (?:to|in) (?:the )?(?=[A-Z])")
_MINISTER: Final = re.compile(
    r"(?:(?:First|Deputy|Vice|Senior) ){0,3}"
    r"(?:Prime Minister$|Minister$|Minister of |[A-Z]\w+ Minister$)"
)
# What is part of a title although "of" stands before it.
_PART: Final = re.compile(r"(?:[Ss]taff(?= |$)|State(?= for |$)|(?:Mission|Protocol|Government)$)")
_SENT: Final = re.compile(r"(?>(.+?) of )(?:the )?(.+?) to ((?:the )?[A-Z].+)")
_SHORT_FORM: Final = re.compile(r" \([^()]{1,40}\)$")
_AT: Final = re.compile(r" at (?:the )?(?=\w)")
_AND: Final = re.compile(r" and (?:the )?(?=[A-Z])")
#: "Secretary General of the Organisation": of the one that the page is about
_OF_ITSELF: Final = re.compile(r" of (?:the|this) [Oo]rgani[sz]ation$")
_AMBASSADOR: Final = "Ambassador Extraordinary and Plenipotentiary"


@attrs.frozen
class OfficeReading:
    """What a printed office says.

    ``organisation`` is an id of the vocabulary, where the owner is known there;
    ``organisation_printed`` is the owner as printed, where one is printed and not known.
    ``qualifier`` is "acting", "former", "then", "outgoing", "elect" or ``None``.
    """

    title: str
    organisation: str | None
    organisation_printed: str | None
    qualifier: str | None
    assumed: bool = False  # the organisation is not printed but is the default


def office_id(title: str, organisation: str | None) -> str:
    """The id of an office: the organisation's id, a hyphen and the title's slug."""
    slug = plain_slug(title)
    return slug if organisation is None else bounded(f"{organisation}-{slug}")


@lru_cache(maxsize=4096)
def office_key(title: str, owner: str | None) -> tuple[str, str | None]:
    """One key for the ways in which the title of an office is put, with the id of its owner.

    "Foreign Minister" and "Minister of Foreign Affairs" have one key; so have the "Secretary of
    the Security Council" of a state and the "Secretary" of that organ.
    """
    text = " ".join(title.split())[:_LONGEST]
    above = owner
    if owner is not None and organisation_known(owner):
        above = organisation(owner).parent or owner
    for of in _OF.finditer(text):
        organ = organisation_named(text[of.end() :], default=above, default_state=above)
        if organ is not None and owner in (organ, organisation(organ).parent):
            text, owner = text[: of.start()], organ
            break
    return _same(_topic(text)), owner


@lru_cache(maxsize=4096)
def read_office(
    printed: str, *, default_state: str | None = None, default_organisation: str | None = None
) -> OfficeReading | None:
    """What a printed office says, or ``None`` where the words hold no office.

    ``default_state`` owns the offices that every state has ("Foreign Minister"), and
    ``default_organisation`` those that every organisation has ("Secretary General"), when
    the words do not say whose they are.
    """
    text = " ".join(printed.replace("’", "'").split())[:_LONGEST].strip(" ,.;:–-")
    text = text.replace("President's ", "Presidential ")
    text, qualifier = _without_qualifier(text)
    text = _capitalised(_OF_ITSELF.sub("", text))
    if (
        text in ("Head of state", "Head of government")
        or not text
        or not any(_is_head(word) for word in re.split(r"[ ,]", text))
    ):
        return None
    ambassador = _ambassador(text)
    if ambassador is not None:
        title, owner, printed_owner = ambassador
    else:
        title, owner, printed_owner = _split(text, default_state, default_organisation)
    title = _same(title)
    if (
        title == "General Secretary"
        and owner is not None
        and organisation(owner).kind == "intergovernmental organisation"
    ):
        title = "Secretary General"
    if owner in CHAMBERS and title == "Chairman":
        title = "Speaker"
    assumed = owner is None and printed_owner is None
    if assumed:
        owner = _default_owner(title, default_state, default_organisation)
        assumed = owner is not None
    return OfficeReading(title, owner, printed_owner, qualifier, assumed)


def _capitalised(text: str) -> str:
    """The words of a title that is printed in small letters, as titles are printed."""
    words = text.split()
    for n, word in enumerate(words):
        if word in ("of", "for", "to", "in", "at", "on"):
            break
        if (
            word.islower() and (word.capitalize() in HEADS or word.capitalize() in BEFORE)
        ) or word in ("foreign", "defence", "interior", "finance"):
            words[n] = word.capitalize()
    return " ".join(words)


def _is_head(word: str) -> bool:
    return word in HEADS or (word[:1].islower() and word.capitalize() in HEADS)


def _without_qualifier(text: str) -> tuple[str, str | None]:
    """The office without articles and words such as "acting" before the head."""
    words = text.split()
    if len(words) > 2 and words[0] == "First" and words[1] in adjectives():
        words = words[1:]  # "First Russian President"
    kept: list[str] = []
    qualifier: str | None = None
    for n, word in enumerate(words):
        lower = word.lower()
        if lower in EMPTY and (not kept or word[0].islower()) and n < 4:
            if kept and lower in ("the", "a", "an"):
                kept.append(word)
            continue
        if lower in QUALIFIERS and n < 6 and not any(w in ("of", "for", "to") for w in kept):
            qualifier = qualifier or QUALIFIERS[lower]
            continue
        if lower.endswith("-elect"):
            qualifier, word = "elect", word[:-6]
        elif lower.startswith("ex-"):
            qualifier, word = "former", word[3:]
        elif lower.startswith("then-"):
            qualifier, word = "then", word[5:]
        kept.append(word)
    return " ".join(kept), qualifier


def _ambassador(text: str) -> tuple[str, str | None, str | None] | None:
    """ "Ambassador [...] of X to Y": the office is X's, and Y is part of the title."""
    head, found, rest = text.partition("Ambassador")
    if not found or head.rstrip().endswith(("of", "of the")):
        return None
    where = _TO.search(rest)
    owner_text = head.strip()
    middle = rest if where is None else rest[: where.start()]
    of = re.search(r" of (?:the )?(.+)$", middle)
    if of is not None:
        owner_text = of[1]
    title = owner_prefix = ""
    for prefix in ("Permanent ", "Deputy ", "Special "):
        if prefix.strip() in owner_text.split():
            owner_prefix += prefix
            owner_text = " ".join(w for w in owner_text.split() if w != prefix.strip())
    owner = _owner(owner_text, None, None) if owner_text else None
    title = owner_prefix + (_AMBASSADOR if not owner_prefix else "Ambassador")
    if "-at-Large" in rest or "at Large" in rest:
        return "Ambassador-at-Large", owner, None
    if where is not None:
        target = rest[where.end() :]
        host = state_named(target)
        title += " to " + (target if host is None else host.name)
    return title, owner, None if owner or not owner_text else owner_text


def _owner(text: str, state: str | None, body: str | None) -> str | None:
    """The id of the state or organisation that the whole text names."""
    words = text.strip()
    for ending in ("'s", "'"):
        words = words.removesuffix(ending)
    found = state_named(words)
    if found is not None:
        return found.id
    return organisation_named(words, default=body or "csto", default_state=state)


def _organ_of_state(text: str) -> str | None:
    """The organ in "Russian State Duma", "Armenia's Security Council": its state stands first."""
    first, _, organ = text.partition(" ")
    state = state_named(first.removesuffix("'s"))
    id = state.id if state is not None else adjectives().get(first)
    found = organisation_named(organ, default=None, default_state=id) if id and organ else None
    return found if found is not None and organisation(found).parent == id else None


def _split(text: str, state: str | None, body: str | None) -> tuple[str, str | None, str | None]:
    """Title, owner's id, owner as printed."""
    known = _same(text)
    if known != text:
        return known, None, None
    sent = _SENT.fullmatch(text)
    if sent is not None and (sender := state_named(sent[2])) is not None:
        host = state_named(sent[3])
        return f"{sent[1]} to {sent[3] if host is None else host.name}", sender.id, None
    for of in _OF.finditer(text):
        owner = _owner(text[of.end() :], state, body) or _organ_of_state(text[of.end() :])
        if owner is None:
            continue
        title, front = _front(text[: of.start()], state, body)
        if _holds_head(title) or "Minister" in title:
            if front is not None and front != owner:
                continue
            if of.group().startswith(" in ") and (own := _before_place(title)) is not None:
                return own
            return _narrowed(title, owner)
    title, owner = _front(text, state, body)
    if owner is not None and _is_title(title):
        return _topic(title), owner, None
    if "Minister" in text:
        return _topic(text), None, None
    return _unknown_owner(text)


def _before_place(title: str) -> tuple[str, str, None] | None:
    """ "Commander of the CSTO forces (in STATE)": the state is where, and not whose."""
    for of in _OF.finditer(title):
        owner = organisation_named(title[of.end() :])
        if owner is not None and of.group().startswith(" of "):
            return _topic(title[: of.start()]), owner, None
    return None


def _narrowed(title: str, owner: str) -> tuple[str, str | None, str | None]:
    """ "Head of the <organ>" of a state, as "Head" of that organ."""
    for of in _OF.finditer(title):
        organ = organisation_named(title[of.end() :], default_state=owner)
        if organ is not None and organisation(organ).parent == owner:
            return _topic(title[: of.start()]), organ, None
    return _topic(title), owner, None


def _front(text: str, state: str | None, body: str | None) -> tuple[str, str | None]:
    """The text without an owner printed at its front, and that owner."""
    words = text.split()
    for count in range(min(len(words) - 1, 9), 0, -1):
        front = " ".join(words[:count])
        owner = adjectives().get(front) or _owner(front, state, body)
        if owner is not None:
            return " ".join(words[count:]), owner
    return text, None


def _holds_head(text: str) -> bool:
    return any(_is_head(word) for word in text.replace(",", "").split())


def _is_title(text: str) -> bool:
    """Whether the words are a title alone, with nothing that could be an owner in it."""
    head = re.split(r" (?:of|for|to|on|in|at) ", text)[0]
    words = [w for w in head.replace(",", "").split() if w not in ("and", "the")]
    if words and words[-1] == "Minister":
        return True
    return bool(words) and all(w in BEFORE or _is_head(w) for w in words)


def _topic(title: str) -> str:
    """ "Foreign Minister" as "Minister of Foreign Affairs"; other titles as they are."""
    title = title.strip(" ,")
    match = re.fullmatch(
        r"((?:(?:First|Deputy|Vice) ){0,3})"
        r"(?:Minister (?:of|for) (?P<after>.+)|(?P<before>.+) Minister)",
        title,
    )
    if match is None or match["before"] == "Prime":
        return title
    subject = match["after"] or match["before"]
    if match["before"]:
        inner = re.fullmatch(r"(?:(First Deputy|Deputy|First) )?(.+)", match["before"])
        if inner is None or inner[2] in ("Prime", "Cabinet", "Federal", "State"):
            return title
    return f"{match[1]}Minister of {SUBJECTS.get(subject, subject)}"


def _unknown_owner(text: str) -> tuple[str, str | None, str | None]:
    """Title and the owner as printed, for owners that the vocabulary does not hold."""
    of = _OF.search(text)
    while of is not None and _PART.match(text, of.end()):
        of = _OF.search(text, of.end())
    front = text if of is None else text[: of.start()]
    words = front.split()
    start = len(words)
    while start > 0 and (
        _is_head(words[start - 1])
        or words[start - 1] in BEFORE
        or (words[start - 1] == "and" and 0 < start < len(words))
        or (words[start - 1] == "of" and start < len(words) and _PART.match(words[start]))
    ):
        start -= 1
    if start < len(words) and words[start] == "and":
        start += 1
    if 0 < start < len(words):  # "Gazprom CEO", "Moscow Region Governor"
        owner = " ".join(words[:start]).removesuffix("'s")
        title = " ".join(words[start:]) + ("" if of is None else text[of.start() :])
        if owner in TOPICS or words[0] in ("Deputy", "Chief"):
            # "Human Rights Commissioner", "Deputy Chief technology Officer": whose, is not said
            return text.replace("Advisor", "Adviser"), None, None
        return title, None, None if _is_generic(owner) else owner
    if of is not None and _holds_head(front):
        owner = _first_of_two(text[of.end() :])
        if not text[of.start() : of.end()].strip().startswith("of") or owner in TOPICS:
            return text, None, None
        if _is_generic(owner):
            return text.removesuffix(" of the"), None, None
        where = _AT.search(owner) if owner[:1].islower() else None
        if where is not None:  # "Director of international relations at the Specimen Agency"
            return f"{front} of {owner[: where.start()]}", None, owner[where.end() :]
        return front, None, owner
    return text, None, None


def _first_of_two(owner: str) -> str:
    """The owner without a second office behind it: "the Board of X and Chief Engineer"."""
    for joint in _AND.finditer(owner):
        words = owner[joint.end() :].split()[:3]
        if words and (words[0] in BEFORE or _is_head(words[0])) and any(map(_is_head, words)):
            return _SHORT_FORM.sub("", owner[: joint.start()])
    return owner


def _is_generic(owner: str) -> bool:
    """Whether the words name no organisation: "the region", "this Council", "the"."""
    words = owner.lower().split()
    return len(words) <= 2 and all(word in GENERIC for word in words)


def _same(title: str) -> str:
    return SAME.get(title, title)


def _default_owner(title: str, state: str | None, body: str | None) -> str | None:
    if title.replace(" ", "-") in OF_THE_ORGANISATION:
        return body
    words = title.split()
    if (
        title.replace(" ", "-") in OF_THE_STATE
        or "Presidential" in words
        or _MINISTER.match(title)
        or title.startswith(("Ambassador", "Foreign "))
    ):
        return state
    return None
