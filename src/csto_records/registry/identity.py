"""Which ids name one subject: groups of ids, with vetoes, and why each was joined."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_records.claims.value import Ref


def is_local(id: str) -> bool:
    """Whether an id was made while reading one document (``source:slug``)."""
    return ":" in id


#: So many subjects of one name are told apart; what would be one more is joined to none.
MOST_NAMESAKES = 64


class Joint(NamedTuple):
    """Ids that one rule joined, and what it went by: a name, a day, an entry of a table."""

    rule: str
    detail: str
    refs: Sequence[Ref]


class Identity:
    """Groups of ids that name one subject, each with one id that is shown.

    The id that is shown does not depend on the order in which ids were joined. A pair that was
    declared different is never joined, not even through third ids.
    """

    def __init__(self) -> None:
        self._parent: dict[Ref, Ref] = {}
        self._members: dict[Ref, list[Ref]] = {}
        self._apart: dict[Ref, set[Ref]] = {}  # by the id that is shown
        self._declared: dict[Ref, dict[Ref, None]] = {}
        self._labels: dict[Ref, dict[str, str]] = {}  # by the id that is shown
        self._preferred: set[Ref] = set()
        self._joints: dict[Ref, list[Joint]] = {}

    def prefer(self, ref: Ref) -> None:
        """Show this id before others. It counts for joins that come after it."""
        self._preferred.add(ref)

    def _order(self, ref: Ref) -> tuple[bool, bool, str]:
        # Ids given by people stand before ids made while reading a document.
        return is_local(ref.id), ref not in self._preferred, ref.id

    def canonical(self, ref: Ref) -> Ref:
        """The id that is shown for it."""
        parent = self._parent
        if ref not in parent:
            return ref
        root = ref
        while (above := parent.get(root)) is not None:
            root = above
        while ref != root:
            parent[ref], ref = root, parent.get(ref, root)
        return root

    def members(self, ref: Ref) -> tuple[Ref, ...]:
        """All ids of the same subject, in order."""
        root = self.canonical(ref)
        return tuple(sorted(self._members.get(root, (root,)), key=self._order))

    def joints(self, ref: Ref) -> Sequence[Joint]:
        """What joined this very id to others."""
        return self._joints.get(ref, ())

    # -- what keeps apart ------------------------------------------------------------------------

    def keep_apart(self, one: Ref, other: Ref) -> None:
        """Declare two ids different. It counts for joins that come after it."""
        self._declared.setdefault(one, {})[other] = None
        self._declared.setdefault(other, {})[one] = None
        self._apart.setdefault(self.canonical(one), set()).add(other)
        self._apart.setdefault(self.canonical(other), set()).add(one)

    def declared_apart(self, one: Ref, other: Ref) -> list[tuple[Ref, Ref]]:
        """The pairs of ids, one of each subject, that were declared different; in order."""
        here, there = self.canonical(one), self.canonical(other)
        found = [
            (mine, foe)
            for foe in self._apart.get(here, ())
            if self.canonical(foe) == there
            for mine in self._declared[foe]
            if self.canonical(mine) == here
        ]
        return sorted(found, key=lambda pair: (self._order(pair[0]), self._order(pair[1])))

    def label(self, ref: Ref, name: str, value: str) -> None:
        """Mark a subject: those with one mark of two values are not joined from now on."""
        self._labels.setdefault(self.canonical(ref), {})[name] = value

    def unlike(self, one: Ref, other: Ref) -> list[str]:
        """The marks of which the two have different values, in order."""
        here = self._labels.get(self.canonical(one), {})
        there = self._labels.get(self.canonical(other), {})
        return sorted(name for name in here if there.get(name, here[name]) != here[name])

    def may_join(self, one: Ref, other: Ref) -> bool:
        """Whether nothing keeps the two apart."""
        here, there = self.canonical(one), self.canonical(other)
        return here == there or self._may_join(here, there)

    def _may_join(self, here: Ref, there: Ref) -> bool:
        # apart is mutual, so the shorter of the two lists is enough
        foes, other = self._apart.get(here), there
        against = self._apart.get(there)
        if foes is not None and against is not None:
            if len(against) < len(foes):
                foes, other = against, here
            if any(self.canonical(foe) == other for foe in foes):
                return False
        marks, others = self._labels.get(here), self._labels.get(there)
        if marks and others:
            if len(others) < len(marks):
                marks, others = others, marks
            return all(others.get(name, value) == value for name, value in marks.items())
        return True

    # -- what joins ------------------------------------------------------------------------------

    def join(self, one: Ref, other: Ref, rule: str = "", detail: str = "") -> bool:
        """Make the two one subject; ``False`` where something keeps them apart."""
        if one != other:
            if not self._join(one, other):
                return False
            self._note(rule, detail, (one, other))
        return True

    def join_all(self, refs: Iterable[Ref], rule: str = "", detail: str = "") -> None:
        """Make all of them one subject, or as few as what keeps them apart allows."""
        groups: list[list[Ref]] = []
        for ref in sorted(dict.fromkeys(refs), key=self._order):
            for group in groups:
                if self._join(group[0], ref):
                    group.append(ref)
                    break
            else:
                if len(groups) < MOST_NAMESAKES:
                    groups.append([ref])
        for group in groups:
            if len(group) > 1:
                self._note(rule, detail, group)

    def _note(self, rule: str, detail: str, refs: Sequence[Ref]) -> None:
        joint = Joint(rule, detail, refs)
        for ref in refs:
            self._joints.setdefault(ref, []).append(joint)

    def _join(self, one: Ref, other: Ref) -> bool:
        here, there = self.canonical(one), self.canonical(other)
        if here == there:
            return True
        if not self._may_join(here, there):
            return False
        if self._order(there) < self._order(here):
            here, there = there, here
        # `here` is shown from now on; the longer of two lists takes up the shorter
        self._parent[there] = here
        mine, theirs = self._members.get(here, [here]), self._members.pop(there, [there])
        if len(mine) < len(theirs):
            mine, theirs = theirs, mine
        mine.extend(theirs)
        self._members[here] = mine
        foes = self._apart.pop(there, None)
        if foes is not None:
            known = self._apart.setdefault(here, foes)
            if known is not foes:
                more, fewer = (known, foes) if len(known) >= len(foes) else (foes, known)
                more |= fewer
                self._apart[here] = more
        marks = self._labels.pop(there, None)
        if marks is not None:
            self._labels[here] = self._labels.get(here, {}) | marks
        return True
