"""What is read out of claims: once, when it is first asked for, by whichever thread."""

from csto_records.claims.contents import Contents
from csto_records.claims.policy import Policy
from csto_records.once import Guard
from csto_records.registry.reading import read
from csto_records.registry.sources import combine
from csto_records.registry.view import View


class Lazy:
    """The view of one registry; empty until it is needed."""

    __slots__ = ("_guard", "_view")

    def __init__(self) -> None:
        self._guard = Guard()
        self._view: View | None = None

    def view(self, contents: Contents, policy: Policy) -> View:
        """The records and their indexes, read at the first call."""
        view = self._view
        if view is None:
            with self._guard():
                view = self._view
                if view is None:
                    sources = combine(contents.sources)
                    texts = dict(sorted(contents.texts))
                    reading = read(contents.claims, sources, policy, texts)
                    view = View(reading, sources.values(), contents.coverage)
                    self._view = view
        return view
