"""Contents into a file: lossless, and the same bytes on every run."""

import json
from collections.abc import Iterable
from typing import Any

from csto_records.claims.claim import claim_key
from csto_records.claims.contents import Contents
from csto_records.codec.converter import number_within
from csto_records.codec.migrations import FORMAT, VERSION
from csto_records.codec.pointers import scope, subjects, targets
from csto_records.codec.problems import Problems
from csto_records.codec.reading import shared_converter
from csto_records.codec.whole import check_parents, check_spans
from csto_records.errors import InvalidFile, InvalidValue
from csto_records.model.span import Span

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def dump(contents: Contents) -> str:
    """The contents as JSON text, one claim a line, which `load` reads back to equal contents.

    Ids that are pointed to and of which no claim says anything (as after looking back from an
    early day) are listed under ``undescribed``, so that reading can tell them from mistakes.

    :raises InvalidValue: for contents that no file can hold: a claim with a span outside
        the text of its source, a number of more than 53 bits, a source that puts an
        organisation below itself, a text of a source that is not given, half of a surrogate pair.
    """
    texts: dict[str, list[str]] = {}
    for id, text in sorted(contents.texts):
        texts.setdefault(id, []).append(text)
    undescribed = _undescribed(contents)
    _check(contents, texts)
    unstructure = shared_converter().unstructure
    claims = sorted((claim_key(c), _encode(unstructure(c))) for c in contents.claims)
    parts = [
        f'"format": {_encode(FORMAT)}',
        f'"version": {VERSION}',
        _listed("sources", sorted(_key_a_line(unstructure(s)) for s in contents.sources)),
        _listed("claims", (line for _, line in claims)),
        _listed("coverage", sorted(_encode(unstructure(c)) for c in contents.coverage)),
    ]
    if undescribed:
        parts.append(_listed("undescribed", map(_encode, undescribed)))
    if texts:
        lines = (f"{_encode(id)}: {_encode(_alone(found))}" for id, found in texts.items())
        parts.append('"texts": {\n' + ",\n".join(lines) + "\n}")
    text = "{" + ",\n".join(parts) + "}\n"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        near = text[max(error.start - 40, 0) : error.start]
        raise InvalidValue(f"half of a surrogate pair stands after {near!r}") from None
    return text


def _listed(key: str, lines: Iterable[str]) -> str:
    inner = ",\n".join(lines)
    return f'"{key}": [\n{inner}\n]' if inner else f'"{key}": []'


def _key_a_line(entry: dict[str, Any]) -> str:
    """A source over several lines, so that a change of one of its keys shows as that line."""
    lines = (f"{_encode(key)}: {_encode(value)}" for key, value in entry.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _alone(several: list[str]) -> Any:
    return several[0] if len(several) == 1 else several


def _undescribed(contents: Contents) -> list[str]:
    described = subjects(contents.claims)
    used = {target for claim in contents.claims for _, target in targets(claim)}
    used.update(scope(entry) for entry in contents.coverage)
    return ["/".join(target) for target in sorted(used - described)]


def _check(contents: Contents, texts: dict[str, list[str]]) -> None:
    """Refuse what could be written and never be read back."""
    for claim in contents.claims:  # first of all, since numbers that are too long cannot be shown
        for value in (claim.value, claim.span):
            if isinstance(value, (int, Span)):
                number_within(value.end if isinstance(value, Span) else value)
    problems = Problems()
    claims = list(enumerate(sorted(contents.claims, key=claim_key)))
    known = {source.id for source in contents.sources}
    for id in texts:
        if id not in known:
            problems.add("texts", f"no source {id!r} is given")
    check_spans(claims, texts, problems)
    check_parents(claims, lambda index, what: problems.add(f"$.claims[{index}].value", what))
    try:
        problems.raise_any("contents")
    except InvalidFile as error:
        raise InvalidValue(str(error), contents) from None
