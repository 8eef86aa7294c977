"""Which ids name one subject: groups of ids, with vetoes."""

from collections.abc import Iterable

from csto_records.claims.value import Ref


def is_local(id: str) -> bool:
    """Whether an id was made while reading one document (``source:slug``)."""
    return ":" in id


class Identity:
    """Groups of ids that name one subject, each with one id that is shown.

    The id that is shown does not depend on the order in which ids were joined. A pair that was
    declared different is never joined, not even through third ids.
    """

    def __init__(self) -> None:
        self._parent: dict[Ref, Ref] = {}
        self._members: dict[Ref, list[Ref]] = {}
        self._apart: dict[Ref, set[Ref]] = {}
        self._preferred: set[Ref] = set()

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

    def keep_apart(self, one: Ref, other: Ref) -> None:
        """Declare two ids different. It counts for joins that come after it."""
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)

    def may_join(self, one: Ref, other: Ref) -> bool:
        """Whether nothing keeps the two apart."""
        here, there = self.canonical(one), self.canonical(other)
        if here == there:
            return True
        members = self._members.get(there, [there])
        return not any(
            self._apart.get(member, frozenset()) & set(members)
            for member in self._members.get(here, [here])
            if member in self._apart
        )

    def join(self, one: Ref, other: Ref) -> bool:
        """Make the two one subject; ``False`` where something keeps them apart."""
        here, there = self.canonical(one), self.canonical(other)
        if here == there:
            return True
        if not self.may_join(here, there):
            return False
        if self._order(there) < self._order(here):
            here, there = there, here
        # `here` is shown from now on
        self._members.setdefault(here, [here]).extend(self._members.pop(there, [there]))
        self._parent[there] = here
        return True

    def join_all(self, refs: Iterable[Ref]) -> None:
        """Make all of them one subject, as far as nothing keeps them apart."""
        ordered = sorted(refs, key=self._order)
        for ref in ordered[1:]:
            self.join(ordered[0], ref)
