"""Strategies for sources and evidence."""

import attrs
from hypothesis import strategies as st

from csto_records.model import SOURCE_KINDS, Evidence, Source
from csto_records.strategies.dates import partial_dates
from csto_records.strategies.words import LANGUAGES, ids, spans, texts
from csto_records.time.partial import DateLike, PartialDate

PUBLISHERS = ("Organisation", "Ministry", "Agency", "Handbook")


def sources(
    id: st.SearchStrategy[str] | None = None,
    published: st.SearchStrategy[PartialDate | None] | None = None,
) -> st.SearchStrategy[Source]:
    """Sources of every kind.

    :param id: the strategy of their ids.
    :param published: the strategy of the day of publication; by default any, or none.
    """
    return st.builds(
        Source,
        id=ids() if id is None else id,
        publisher=st.sampled_from(PUBLISHERS),
        url=st.none() | st.just("https://example.org/page"),
        title=st.none() | texts(),
        published=(st.none() | partial_dates()) if published is None else published,
        language=st.none() | st.sampled_from(LANGUAGES),
        digest=st.none() | st.just("sha256:" + "0" * 64),
        time=st.none() | st.just("18:30"),
        kind=st.sampled_from(SOURCE_KINDS),
    )


def source_lists(
    max_size: int = 4, min_value: DateLike = "2019-12-01", max_value: DateLike = "2021-02-28"
) -> st.SearchStrategy[list[Source]]:
    """Lists of one or more sources ``source-0``, ``source-1`` ..., each described once."""
    date = st.none() | partial_dates(min_value, max_value)
    one = sources(st.just("source"), date)
    return st.lists(one, min_size=1, max_size=max_size).map(
        lambda drawn: [attrs.evolve(s, id=f"source-{n}") for n, s in enumerate(drawn)]
    )


def evidence() -> st.SearchStrategy[Evidence]:
    """Evidence for or against a field."""
    return st.builds(
        Evidence,
        source=sources(),
        span=st.none() | spans(),
        fields=st.lists(st.sampled_from(("name", "period.start", "place")), max_size=2).map(tuple),
        stance=st.sampled_from(("supports", "contradicts")),
    )
