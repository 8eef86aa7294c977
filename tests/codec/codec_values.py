"""Contents of every shape that a file can hold, wilder than any history."""

from hypothesis import strategies as st

from csto_records.claims import FIELDS, KINDS, Attendance, Claim, Contents, Coverage, Ref
from csto_records.codec.converter import LARGEST_NUMBER
from csto_records.model import SOURCE_KINDS, AdoptedItem, Identifier, Name, Source, Span
from csto_records.strategies import ends, partial_dates, periods

IDS = ("a", "b-2", "c.d:e", "x" * 200)
SOURCES = ("one", "two:2")
LENGTH = 40

# any character that can be encoded: controls, quotes, line separators, emoji, NUL
wild = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
words = wild.filter(lambda text: text.strip())
spans = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(
    lambda pair: Span(min(pair), max(pair))
)
ids = st.sampled_from(IDS)
maybe = st.none()

VALUES = {
    "text": words,
    "flag": st.booleans(),
    "number": st.integers(-LARGEST_NUMBER, LARGEST_NUMBER),
    "date": partial_dates(),
    "end": ends(),
    "name": st.builds(Name, words, maybe | words, maybe | periods()),
    "identifier": st.builds(Identifier, words, words),
    "attendance": st.builds(Attendance, ids, st.lists(ids, max_size=3).map(tuple), maybe | ids)
    | st.builds(Attendance, maybe, st.lists(ids, min_size=1, max_size=2).map(tuple), maybe | ids),
    "adopted": st.builds(
        AdoptedItem, words, maybe | words, st.sampled_from(["adopted", "signed", "announced"])
    ),
    "span": spans,
}

sources = st.builds(
    Source,
    st.sampled_from(SOURCES),
    words,
    maybe | words,
    maybe | words,
    maybe | partial_dates(),
    maybe | words,
    maybe | words,
    maybe | words,
    st.sampled_from(SOURCE_KINDS),
)


@st.composite
def claims(draw):
    kind = draw(st.sampled_from(KINDS))
    field = draw(st.sampled_from(list(FIELDS[kind].values())))
    subject = draw(ids)
    if field.name == "parent":  # no circles, which no file may hold
        rank = draw(st.integers(1, len(IDS) - 1))
        subject, value = IDS[rank], Ref("organisation", IDS[draw(st.integers(0, rank - 1))])
    elif field.choices:
        value = draw(st.sampled_from(field.choices))
    elif field.sort == "ref":
        value = Ref(draw(st.sampled_from(field.kinds)), draw(ids))
    else:
        value = draw(VALUES[field.sort])
    source = draw(st.sampled_from(SOURCES))
    return Claim(kind, subject, field.name, value, source, draw(maybe | spans))


coverage = st.builds(
    Coverage, st.sampled_from(KINDS), ids, periods(), partial_dates(), maybe | words
)


@st.composite
def contents(draw, max_claims=12):
    ground = [Source(id, "Somebody") for id in SOURCES]
    texts = draw(
        st.lists(
            st.tuples(st.sampled_from(SOURCES), wild.map(lambda text: text + "." * LENGTH)),
            max_size=3,
        )
    )
    return Contents(
        draw(st.lists(claims(), max_size=max_claims)),
        ground + draw(st.lists(sources, max_size=2)),
        draw(st.lists(coverage, max_size=2)),
        texts,
    )
