"""From a name in any spelling to records."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from csto_records.claims.value import Ref
from csto_records.errors import InvalidValue, Undetermined, UnknownName
from csto_records.model import Meeting, Office, Organisation, Person, Record
from csto_records.model.checked import is_id
from csto_records.names import fold, initials_match, nearest, surname
from csto_records.registry.identity import Identity

#: Words that tell nothing apart in the name of an office or a body.
_FILLERS = frozenset({"of", "the", "to", "for", "in"})

Found = Person | Organisation | Office
F = TypeVar("F", Person, Organisation, Office)


def key(name: str) -> str:
    """A key under which the words of a name stand in any order, without fillers."""
    return " ".join(sorted(word for word in fold(name).split() if word not in _FILLERS))


class Lookup:
    """The names of persons, organisations and offices.

    An exact name in any spelling or script comes first; for persons, initials with the surname
    and the surname alone are tried after it.
    """

    def __init__(self, records: Mapping[Ref, Record], identity: Identity) -> None:
        self._records = records
        self._identity = identity
        self._by_key: dict[str, list[Found]] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._printed: dict[type, dict[str, None]] = {Person: {}, Organisation: {}, Office: {}}
        for record in records.values():
            if isinstance(record, (Person, Organisation, Office)):
                self._add(record)

    def _add(self, record: Found) -> None:
        for phrase in dict.fromkeys(phrases(record)):
            self._printed[type(record)].setdefault(phrase)
            found = self._by_key.setdefault(key(phrase), [])
            if record not in found:
                found.append(record)
        if isinstance(record, Person):
            for family in sorted({surname(name) for name in phrases(record)}):
                self._by_surname.setdefault(family, []).append(record)

    def get(self, kind: str, id: str) -> Record | None:
        """The record with that id, or with an id that was joined to it."""
        if not is_id(id):
            return None
        return self._records.get(self._identity.canonical(Ref(kind, id)))

    def find(self, name: str, *kinds: type[Found]) -> tuple[Found, ...]:
        """All records of the kinds that bear the name, in any spelling; perhaps none."""
        if not isinstance(name, str):
            raise InvalidValue(f"a name is text, not {name!r}", name)
        wanted = kinds or (Person, Organisation, Office)
        exact = self._exact(name, wanted)
        if not exact and Office in wanted:
            exact = self._office_printed(name)
        if exact or Person not in wanted:
            return exact
        family = self._by_surname.get(surname(name), ()) if fold(name) else ()
        if len(fold(name).split()) == 1:
            return tuple(family)
        return tuple(
            person
            for person in family
            if any(initials_match(name, spelling) for spelling in phrases(person))
        )

    def _exact(self, name: str, wanted: tuple[type[Found], ...]) -> tuple[Found, ...]:
        by_id = (self.get(_KIND[kind], name) for kind in wanted)
        ids = [record for record in by_id if isinstance(record, wanted)]
        if ids:
            return tuple(ids)
        return tuple(r for r in self._by_key.get(key(name), ()) if isinstance(r, wanted))

    def _office_printed(self, name: str) -> tuple[Office, ...]:
        """The office as press pages print it: "Russian Foreign Minister"."""
        from csto_records.vocabulary.offices import office_id, read_office

        read = read_office(name)
        if read is None or read.organisation is None:
            return ()
        found = self.get("office", office_id(read.title, read.organisation))
        return (found,) if isinstance(found, Office) else ()

    def one(self, name: object, kind: type[F], question: str) -> F:
        """The one record that is meant: by itself, by its id or by a name.

        :raises UnknownName: with the nearest names, where none bears it.
        :raises Undetermined: with the candidates, where several do.
        """
        if isinstance(name, kind):
            own = self.get(_KIND[kind], name.id)
            if isinstance(own, kind):
                return own
            raise self.unknown(str(name), kind, question)
        if not isinstance(name, str):
            raise InvalidValue(
                f"give a {_KIND[kind]} record, its id or a name of it, not {name!r}", name
            )
        found = [record for record in self.find(name, kind) if isinstance(record, kind)]
        if len(found) == 1:
            return found[0]
        if found:
            raise Undetermined(
                f"{name!r} may be " + ", ".join(f"{r} ({r.id})" for r in found),
                candidates=found,
                question=question,
            )
        raise self.unknown(name, kind, question)

    def unknown(self, name: str, kind: type[Found], question: str) -> UnknownName:
        """The error for a name that nobody bears."""
        close = nearest(name, self._printed[kind])
        return UnknownName(name, sort=_KIND[kind], nearest=close, question=question)

    def nearest(self, name: str) -> tuple[str, ...]:
        """The names on record that are nearest to it, of any kind."""
        return nearest(name, [phrase for kind in self._printed.values() for phrase in kind])


_KIND: Mapping[type, str] = {
    Person: "person",
    Organisation: "organisation",
    Office: "office",
    Meeting: "meeting",
}


def phrases(record: Found) -> Iterable[str]:
    """The ways in which a record may be called."""
    if isinstance(record, Person):
        yield record.name
        yield from (name.text for name in record.names)
        return
    if isinstance(record, Organisation):
        yield from _called(record)
        if record.parent is not None:
            for above in _called(record.parent):
                for name in _called(record):
                    yield f"{above} {name}"
        return
    yield record.title
    if record.organisation is not None:
        for name in _called(record.organisation):
            yield f"{name} {record.title}"


def _called(organisation: Organisation) -> tuple[str, ...]:
    names = [organisation.name, *(name.text for name in organisation.names)]
    if organisation.short_name is not None:
        names.insert(0, organisation.short_name)
    return tuple(dict.fromkeys(names))
