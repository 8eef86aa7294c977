"""Values found by hand on which programs go wrong: texts, pairs of texts, periods.

The hard days are in `csto_records.strategies.dates`.
"""

from typing import Final

from hypothesis import strategies as st

from csto_records.time import EndedOn, EndedUnknown, NotStated, Period, StillRunning

#: Texts that are not empty, and that break what counts, sorts, cuts, prints or compares letters.
HARD_TEXTS: Final = (
    "Ng",
    "O'Obrazets",
    "Ёж-Щегловский",  # letters that transliterate to several
    "ЕЖ",
    "Zoë Ångström",  # precomposed
    "Zoe\u0308 A\u030angstro\u0308m",  # with combining marks
    "İstanbul ı",  # a capital that grows when it is made small
    "Straße ŉ ﬁ",  # letters that grow when they are made capital
    "عينة النص",  # from right to left
    "דוגמה Specimen 1",  # in both directions
    "\u202eSpecimen\u202c",  # with marks of direction
    "Spe\u200bci\u00admen",  # with what is not seen
    "样本",
    "𝔖𝔭𝔢𝔠𝔦𝔪𝔢𝔫 👩\u200d💻",  # beyond the basic plane
    "a\u0301\u0302\u0303\u0304\u0305",  # many marks on one letter
    "Specimen\u00a0\u2009text",  # spaces that are not the space
    "'; -- \" \\ % {0} <b> &amp;",
    "Specimen " * 50 + "end",
)

#: Pairs of texts that are one name to a reader, composed and decomposed, wide and plain.
SAME_TEXTS: Final = (
    ("Zoë Ångström", "Zoe\u0308 A\u030angstro\u0308m"),
    ("Йод Ёлкин", "И\u0306од Е\u0308лкин"),
    ("Пётр Образцов", "Петр Образцов"),
    ("Ｓｐｅｃｉｍｅｎ Name", "Specimen Name"),
    ("O'Obrazets Anna", "O’Obrazets Anna"),
    ("Anna\u00a0Primerova", "Anna Primerova"),
)

#: Texts that are empty, or look it: no name may be one of them.
BLANK_TEXTS: Final = ("", " ", "\t\n", "\u00a0", "\u2003\u3000", "\r")

#: Periods whose ends lie where programs go wrong.
HARD_PERIODS: Final = (
    Period.on("2020-02-29"),
    Period.on("0001-01-01"),
    Period.on("9999-12-31"),
    Period.between("0001-01-01", through="9999-12-31"),
    Period.between("1991-12-25", "1991-12-26"),
    Period.between("2020-01-01", through="2020-01-01"),
    Period.whole("2020-H2"),
    Period.whole("2024-02"),
    Period("2020-01-01", order=1),  # the second of two on one day
    Period("1900", EndedOn("2000-02")),
    Period("2019-H2", StillRunning("2020-02-29")),
    Period(NotStated(), EndedUnknown("0001-01-02")),
    Period(NotStated(), NotStated()),
    Period("9999-12-31", NotStated()),
)


def hard_texts(max_size: int | None = None) -> st.SearchStrategy[str]:
    """The texts of `HARD_TEXTS`.

    :param max_size: leave out those that are longer.
    """
    fit = [text for text in HARD_TEXTS if max_size is None or len(text) <= max_size]
    return st.sampled_from(fit)


def hard_periods() -> st.SearchStrategy[Period]:
    """The periods of `HARD_PERIODS`."""
    return st.sampled_from(HARD_PERIODS)


__all__ = [
    "BLANK_TEXTS",
    "HARD_PERIODS",
    "HARD_TEXTS",
    "SAME_TEXTS",
    "hard_periods",
    "hard_texts",
]
