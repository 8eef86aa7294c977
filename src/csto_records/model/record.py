"""What all records share."""

import attrs

from csto_records.model import checked
from csto_records.model.evidence import Evidence


@attrs.frozen(order=False)
class Record:
    """The root of the records: a fact about the world, with the evidence for it.

    Two records are equal where they say the same; ``evidence`` and ``disputed`` say how it is
    known, and do not count. ``disputed`` names the fields on which sources disagree.
    """

    evidence: tuple[Evidence, ...] = attrs.field(
        default=(),
        converter=checked.as_tuple,
        validator=checked.many(Evidence),
        kw_only=True,
        eq=False,
        repr=False,
    )
    disputed: tuple[str, ...] = attrs.field(
        default=(),
        converter=checked.as_tuple,
        validator=checked.many(str),
        kw_only=True,
        eq=False,
        repr=False,
    )
