"""From ids and names to records, and which of them are one: the part of a registry that knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from csto_records.claims.fields import KINDS
from csto_records.claims.value import Ref
from csto_records.errors import InvalidValue, UnknownName
from csto_records.model import Meeting, Office, Organisation, Person, Record
from csto_records.names import nearest
from csto_records.registry.disputes import Explanation, explain

if TYPE_CHECKING:
    from csto_records.claims.contents import Contents
    from csto_records.registry.sameness import IdentityAnswer
    from csto_records.registry.view import View


class ByName:
    """What a registry answers about ids, names and identity."""

    __slots__ = ()

    if TYPE_CHECKING:
        contents: Contents

        @property
        def _view(self) -> View: ...

    def get(self, id: str) -> Record:
        """The record with that id; ids that were joined lead to one record.

        :raises UnknownName: with the nearest ids.
        """
        for kind in KINDS:
            found = self._view.lookup.get(kind, id)
            if found is not None:
                return found
        ids = [ref.id for ref in self._view.reading.records]
        raise UnknownName(id, sort="record", nearest=nearest(id, ids), question=f"record {id}")

    def person(self, name: Person | str) -> Person:
        """The one person with that id or name: any spelling or script, initials, case ending.

        :raises UnknownName: with the nearest names, where nobody bears it.
        :raises Undetermined: with the candidates, where several do.
        """
        return self._view.lookup.one(name, Person, f"person {name}")

    def organisation(self, name: Organisation | str) -> Organisation:
        """The one organisation, body or state with that id, name or abbreviation.

        :raises UnknownName, Undetermined: see `person`.
        """
        return self._view.lookup.one(name, Organisation, f"organisation {name}")

    def office(self, name: Office | str) -> Office:
        """The one office with that id or name; the name is the title with the organisation.

        :raises UnknownName, Undetermined: see `person`.
        """
        return self._view.lookup.one(name, Office, f"office {name}")

    def find(self, name: str) -> tuple[Person | Organisation | Office, ...]:
        """All records that bear the name, in any spelling and script; perhaps none."""
        return self._view.lookup.find(name)

    def nearest(self, name: str) -> tuple[str, ...]:
        """The names on record that are nearest to one that was not found."""
        return self._view.lookup.nearest(name)

    def why_same(self, a: Record | Ref | str, b: Record | Ref | str) -> IdentityAnswer:
        """Why the two are read as one record: the chain of reasons, with their evidence.

        Give records, ids or names. Ids that were joined into one record are asked about as they
        are. The answer is empty, and so false, where the two are two records.

        :raises UnknownName, Undetermined: where one of them is not on record, or may be several.
        """
        from csto_records.registry.why_same import why_same

        return why_same(self._view, self.contents.claims, a, b)

    def why_not_same(self, a: Record | Ref | str, b: Record | Ref | str) -> IdentityAnswer:
        """Why the two are read as two records; empty, and so false, where they are one.

        :raises UnknownName, Undetermined: where one of them is not on record, or may be several.
        """
        from csto_records.registry.why_not_same import why_not_same

        return why_not_same(self._view, self.contents.claims, a, b)

    def explain(self, record: Record | str) -> Explanation:
        """The evidence for a record, and the versions that it leaves aside. It prints well."""
        return explain(self._view, self.get(record) if isinstance(record, str) else record)

    def _meeting(self, meeting: Meeting | str, question: str) -> Meeting:
        if not isinstance(meeting, (Meeting, str)):
            raise InvalidValue(f"give a meeting record or its id, not {meeting!r}", meeting)
        id = meeting.id if isinstance(meeting, Meeting) else meeting
        found = self._view.lookup.get("meeting", id)
        if isinstance(found, Meeting):
            return found
        ids = [known.id for known in self._view.meetings]
        raise UnknownName(id, sort="meeting", nearest=nearest(id, ids), question=question)

    def _agent(self, name: Person | Organisation | str, question: str) -> Person | Organisation:
        if isinstance(name, Organisation):
            return self._view.lookup.one(name, Organisation, question)
        if isinstance(name, str) and self._view.lookup.find(name, Organisation):
            return self._view.lookup.one(name, Organisation, question)
        return self._view.lookup.one(name, Person, question)
