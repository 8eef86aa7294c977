"""Small histories for tests: claims of a few sources about invented lands and people."""

from csto_records import Claim, Contents, Ref, Registry, Source
from csto_records.claims import FIELDS, KINDS
from csto_records.time import PartialDate, parse_end

SOURCES = {
    "org": Source("org", "Organisation", published="2021-06-01", kind="organisation"),
    "off": Source("off", "Ministry", published="2021-06-01"),
    "off2": Source("off2", "Embassy", published="2021-06-01"),
    "ref": Source("ref", "Handbook", published="2022-01-01", kind="reference"),
    "early": Source("early", "Ministry", published="2019-01-01"),
    "none": Source("none", "Undated"),
}


def claim(path, value, source="off", span=None):
    """``claim("tenure/t.start", "2020-01-01")``: values are read as the field wants them."""
    subject, field = path.rsplit(".", 1)
    kind, id = subject.split("/")
    return Claim(kind, id, field, _value(FIELDS[kind][field], value), source, span)


def _value(field, value):
    if isinstance(value, str):
        if field.sort == "date":
            return PartialDate.of(value)
        if field.sort == "end":
            return parse_end(value)
        if field.sort == "ref":
            kind, _, id = value.rpartition("/")
            return Ref(kind or field.kinds[0], id)
    return value


def facts(subject, source="off", **values):
    """The claims of one source about one subject; a list states several values."""
    found = []
    for field, value in values.items():
        several = value if isinstance(value, list) else [value]
        found += [claim(f"{subject}.{field}", one, source) for one in several]
    return found


LANDS = [
    *facts("organisation/csto", "org", name="Collective Organisation", short_name="CSTO"),
    *facts("organisation/council", "org", name="Council", parent="csto"),
    *facts("organisation/aland", "org", name="Aland", kind="state"),
    *facts("organisation/borland", "org", name="Borland", kind="state"),
    *facts("person/ann", "org", name="Ann Oakes"),
    *facts("person/bob", "org", name="Bob Elms"),
    *facts("office/head", "org", title="Head", organisation="csto", seats=1),
    *facts("office/aide", "org", title="Aide", organisation="csto"),
]


def history(*claims, coverage=(), sources=None, lands=True):
    """A registry of the claims (lists of claims are flattened), with `LANDS` below them."""
    said = list(LANDS) if lands else []
    for item in claims:
        said += item if isinstance(item, list) else [item]
    assert all(c.kind in KINDS for c in said)
    known = SOURCES.values() if sources is None else sources
    return Registry(Contents(said, known, coverage))
