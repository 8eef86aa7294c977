"""From a name in any spelling to records."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from csto_records.claims.value import Ref
from csto_records.errors import InvalidValue, Undetermined, UnknownName
from csto_records.model import Meeting, Office, Organisation, Person, Record
from csto_records.model.checked import is_id
from csto_records.names import fold, nearest
from csto_records.names.parts import family_name
from csto_records.registry.identity import Identity
from csto_records.registry.person_names import Asked
from csto_records.registry.printed import office_printed, organisation_printed

#: Words that tell nothing apart in the name of an office or a body.
_FILLERS = frozenset({"of", "the", "to", "for", "in"})

_LATIN = re.compile("[A-Za-z]")
_LAST_LATIN = "\u024f"

Found = Person | Organisation | Office
F = TypeVar("F", Person, Organisation, Office)


def key(name: str) -> str:
    """A key under which the words of a name stand in any order, without fillers."""
    return " ".join(sorted(word for word in fold(name).split() if word not in _FILLERS))


class Lookup:
    """The names of persons, organisations and offices.

    An exact name in any spelling or script comes first. After it come the ways in which pages
    put names: offices and organisations by the tables of the vocabulary; persons with initials,
    titles, by the family name alone, and in the case endings of Russian.
    """

    def __init__(self, records: Mapping[Ref, Record], identity: Identity) -> None:
        self._records = records
        self._identity = identity
        self._by_key: dict[str, list[Found]] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._printed: dict[type, dict[str, str]] = {Person: {}, Organisation: {}, Office: {}}
        for record in records.values():
            if isinstance(record, (Person, Organisation, Office)):
                self._add(record)

    def _add(self, record: Found) -> None:
        named = dict.fromkeys(phrases(record))
        for phrase in named:
            if not _in_two_scripts(phrase):  # it is found, but nobody prints it
                self._printed[type(record)].setdefault(phrase, record.id)
        for one in dict.fromkeys(map(key, named)):
            self._by_key.setdefault(one, []).append(record)
        if isinstance(record, Person):
            for family in sorted({family_name(name) for name in phrases(record)}):
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
        if exact or not fold(name):
            return exact
        found: list[Found] = []
        if Organisation in wanted:
            found += organisation_printed(self, name)
        if Office in wanted:
            found += office_printed(self, name)
        if Person in wanted:
            found += self._people(name)
        return tuple(found)

    def called(self, name: str, kind: type[Found]) -> tuple[Found, ...]:
        """The records of a kind that bear the very name, in any spelling; perhaps none."""
        return tuple(r for r in self._by_key.get(key(name), ()) if isinstance(r, kind))

    def _people(self, name: str) -> tuple[Person, ...]:
        """The persons of whom this can be the name, though it is not on record as it stands."""
        asked = Asked(name)
        found: dict[Person, None] = {}
        for family in asked.families():
            for person in self._by_surname.get(family, ()):
                if asked.matches(phrases(person), family):
                    found.setdefault(person)
        if found:
            return tuple(found)
        for family in asked.families(bent=True):
            for person in self._by_surname.get(family, ()):
                if asked.bent_cases(phrases(person), family):
                    found.setdefault(person)
        return tuple(found)

    def _exact(self, name: str, wanted: tuple[type[Found], ...]) -> tuple[Found, ...]:
        by_id = (self.get(_KIND[kind], name) for kind in wanted)
        ids = [record for record in by_id if isinstance(record, wanted)]
        if ids:
            return tuple(ids)
        found = [r for r in self._by_key.get(key(name), ()) if isinstance(r, wanted)]
        if len(found) > 1:
            # spellings are compared without regard to doubled letters: "CSC" is not "CSSC"
            spelled = " ".join(name.casefold().split())
            if any(_abbreviated(r, spelled) for r in found):
                found = [
                    r for r in found if not isinstance(r, Organisation) or _abbreviated(r, spelled)
                ]
        return tuple(found)

    def offices(self) -> tuple[Office, ...]:
        """All offices, in order of id."""
        return tuple(r for r in self._records.values() if isinstance(r, Office))

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
                f"give a record, an id or a name of one {_KIND[kind]}, not {name!r}", name
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
        close = _of_several(name, self._printed[kind])
        return UnknownName(name, sort=_KIND[kind], nearest=close, question=question)

    def nearest(self, name: str) -> tuple[str, ...]:
        """The names on record that are nearest to it, of any kind."""
        return _of_several(
            name, {p: id for kind in self._printed.values() for p, id in kind.items()}
        )


_KIND: Mapping[type, str] = {
    Person: "person",
    Organisation: "organisation",
    Office: "office",
    Meeting: "meeting",
}


def _in_two_scripts(phrase: str) -> bool:
    """Whether it has letters of the Latin script and of another."""
    if phrase.isascii() or not _LATIN.search(phrase):
        return False
    return any(letter > _LAST_LATIN and letter.isalpha() for letter in phrase)


def _abbreviated(record: Found, spelled: str) -> bool:
    """Whether it is a body or an organisation that is called just so, in one word."""
    return (
        isinstance(record, Organisation)
        and " " not in spelled
        and any(phrase.casefold() == spelled for phrase in phrases(record))
    )


#: So many names are asked for, to have three of different records among them.
_NEAR = 40


def _of_several(name: str, printed: Mapping[str, str]) -> tuple[str, ...]:
    """The nearest of the names, one for each record: the id of each name's record is given."""
    each: dict[str, str] = {}
    for phrase in nearest(name, printed, _NEAR):
        each.setdefault(printed[phrase], phrase)
    return tuple(each.values())[:3]


#: A hostile file could give a body thousands of names, and have thousands of others below it.
_NAMES_ABOVE = 32


def phrases(record: Found) -> Iterable[str]:
    """The ways in which a record may be called."""
    if isinstance(record, Person):
        yield record.name
        yield from (name.text for name in record.names)
        return
    if isinstance(record, Organisation):
        yield from _called(record)
        if record.parent is not None:
            for above in _called(record.parent)[:_NAMES_ABOVE]:
                for name in _called(record):
                    yield f"{above} {name}"
        return
    yield record.title
    if record.organisation is not None:
        for name in _called(record.organisation)[:_NAMES_ABOVE]:
            yield f"{name} {record.title}"


def _called(organisation: Organisation) -> tuple[str, ...]:
    names = [organisation.name, *(name.text for name in organisation.names)]
    if organisation.short_name is not None:
        names.insert(0, organisation.short_name)
    return tuple(dict.fromkeys(names))
