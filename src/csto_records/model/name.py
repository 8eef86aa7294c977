"""Names and identifiers."""

import attrs

from csto_records.model import checked
from csto_records.time.period import Period


@attrs.frozen(order=False)
class Name:
    """One spelling of a name.

    ``language`` is a BCP 47 tag (``"ru"``, ``"be"``, ``"en"``) or ``None``; ``valid`` is the
    period in which the name was in use, where that is known.
    """

    text: str = attrs.field(validator=checked.text)
    language: str | None = attrs.field(default=None, validator=checked.optional_text)
    valid: Period | None = attrs.field(default=None, validator=checked.maybe(Period))

    def __str__(self) -> str:
        return self.text


@attrs.frozen(order=False)
class Identifier:
    """An identifier in somebody else's scheme: ``scheme`` as in ``"wikidata"``."""

    scheme: str = attrs.field(validator=checked.text)
    value: str = attrs.field(validator=checked.text)

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"
