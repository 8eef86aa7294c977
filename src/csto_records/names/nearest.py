"""The names nearest to one that was not found."""

from __future__ import annotations

from collections.abc import Iterable

from csto_records.names.folding import fold


def nearest(name: str, candidates: Iterable[str], count: int = 3) -> tuple[str, ...]:
    """Up to ``count`` candidates that are spelled most like ``name``, nearest first.

    Compared by their keys, whole and word by word ("Zaz" is near "Stanislav Zas"). Ties are
    broken by the candidate itself, so the answer does not depend on the order given.
    """
    from difflib import SequenceMatcher

    wanted = fold(name)[:80]
    if not wanted or count < 1:
        return ()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)

    def likeness(word: str, least: float) -> float:
        matcher.set_seq1(word[:80])
        if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
            return 0.0
        return matcher.ratio()

    scored: list[tuple[float, str]] = []
    for candidate in sorted(set(candidates)):
        key = fold(candidate)
        best = likeness(key, 0.6)
        for word in key.split():
            if len(word) > 2:
                best = max(best, 0.98 * likeness(word, 0.65))
        if best >= 0.6:
            scored.append((-best, candidate))
    return tuple(candidate for _, candidate in sorted(scored)[:count])
