"""Documents that attack a reader, of any length: each function makes about so many characters.

The tests read them short; ``benchmarks/growth.py`` reads them long and measures how time grows.
"""

from __future__ import annotations

from collections.abc import Callable

HEAD = "<!DOCTYPE html><html><head><title>A specimen</title></head><body>"
KREMLIN = (
    "Events\nSpecimen summit\nIvan Primer took part in a specimen session.\nApril 2, 2021\n15:40\n"
    "Primerovo\n"
)
SPECIAL = (
    "View settings\n\nFont size:\nSite colours:\n\n\nOfficial website of the President of Russia\n"
    "\nDocument \u00a0 /\n\nSpecimen summit\n\nApril 2, 2021, Primerovo\n\n"
)


def _filled(unit: str, length: int) -> str:
    return unit * max(1, length // len(unit))


def _page(unit: str, tail: str = "") -> Callable[[int], str]:
    return lambda length: HEAD + _filled(unit, length) + tail


def _text(unit: str, head: str = "") -> Callable[[int], str]:
    return lambda length: head + _filled(unit, length)


def _nested(tag: str) -> Callable[[int], str]:
    return lambda length: HEAD + _filled(f"<{tag}>", length) + "Specimen."


def _closed(tag: str) -> Callable[[int], str]:
    def made(length: int) -> str:
        depth = max(1, length // (2 * len(tag) + 5))
        return HEAD + f"<{tag}>" * depth + "Specimen." + f"</{tag}>" * depth

    return made


def _attributes(length: int) -> str:
    return HEAD + "<p " + " ".join(f"a{n}=b" for n in range(max(1, length // 9))) + ">x</p>"


def _names(length: int) -> str:
    """People who are all different."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    lines = []
    for n in range(max(1, length // 45)):
        word = "".join(letters[n // 26**k % 26] for k in range(4))
        lines.append(f"Ivan {word.title()}ov met with Anna {word.title()}ova.")
    return "A specimen\n\nApril 2, 2021\n\n" + "\n".join(lines)


def _speakers(length: int) -> str:
    """Turns of people who are all different."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    lines = []
    for n in range(max(1, length // 50)):
        word = "".join(letters[n // 26**k % 26] for k in range(4))
        lines.append(f"President of Specimenia Ivan {word.title()}ov: Words.\n")
    return SPECIAL + "\n".join(lines)


def _offices(length: int) -> str:
    """People who all have another office."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    lines = []
    for n in range(max(1, length // 50)):
        word = "".join(letters[n // 26**k % 26] for k in range(4)).title()
        lines.append(f"Governor of {word}land Region Ivan {word}ov spoke.")
    return "A specimen\n\nApril 2, 2021\n\n" + "\n".join(lines) + "\n\n"


INPUTS: dict[str, Callable[[int], str]] = {
    "nested div": _nested("div"),
    "nested div, closed": _closed("div"),
    "nested b": _nested("b"),
    "nested a": _nested("a href=x"),
    "nested table": _nested("table"),
    "nested blockquote": _closed("blockquote"),
    "nested p and b": _page("<p><b>"),
    "misnested formatting": _page("<b i><i i>x</b>"),
    "open tags": _text("<p"),
    "less than": _text("<"),
    "comments": _page("<!--"),
    "comment ends": _page("<!-- -- > --", "-->"),
    "attributes": _attributes,
    "attribute without end": _text("a", HEAD + '<p class="'),
    "entities": _page("&amp;&lt;&#65;&nbsp;&notin;"),
    "entities without end": _page("&amp"),
    "entity declarations": lambda n: (
        '<!DOCTYPE html [<!ENTITY a "' + _filled("&b;", n) + '">]><html><body><p>&a;'
    ),
    "paragraphs": _page("<p>Specimen text.</p>"),
    "bold labels": _page("<p><b>Ivan Primer:</b> Specimen text.</p>"),
    "bold without words": _page("<p><b>I</b></p>"),
    "breaks": _page("Ivan Primer: words<br>"),
    "links": _page('<a href="/catalog/persons/1/events">Ivan Primer</a>, '),
    "scripts": _page("<script>"),
    "one line": _text("specimen "),
    "one word": _text("x"),
    "one word in capitals": _text("X"),
    "one number": _text("1"),
    "spaces": _text(" ", "Specimen"),
    "spaces inside": lambda n: "Specimen" + " " * n + "specimen",
    "hard spaces": _text("\u00a0", "Specimen"),
    "new lines": lambda n: "Specimen" + "\n" * n + "specimen",
    "labels": _text("Ivan Primer: Specimen.\n"),
    "labels, special": _text("President of Specimenia Ivan Primer: Specimen.\n\n", SPECIAL),
    "labels, reader": _text("President of Specimenia Ivan Primer\n: Specimen.\n", KREMLIN),
    "labels without words": _text("Ivan Primer:\n"),
    "colons": _text(":"),
    "colons in lines": _text(":\n", KREMLIN),
    "commas": _text(", "),
    "full stops": _text(". "),
    "full stops run together": _text("."),
    "quotes": _text('"'),
    "quotes opened": _text("“a "),
    "quotes nested": lambda n: "«" * (n // 2) + "»" * (n // 2),
    "brackets": _text("("),
    "brackets in pairs": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "hyphens": _text("-"),
    "hyphenated": _text("Primer-"),
    "apostrophes": _text("'s"),
    "initials": _text("I. "),
    "initials run together": _text("I."),
    "capitalised words": _text("Primer "),
    "capitalised words, special": _text("Primer ", SPECIAL),
    "one name": _text("Ivan "),
    "full names": _text("Ivan Primer "),
    "full names in a list": _text("Ivan Primer, Anna Obrazets and "),
    "offices": _text("President "),
    "offices of offices": _text("President of "),
    "offices in a list": _text("Secretary, "),
    "ministers": _text("Minister of Foreign Affairs of the Republic of "),
    "adjectives": _text("Russian "),
    "states": _text("Russia, Belarus and "),
    "bodies": _text("Collective Security Council of the "),
    "abbreviations": _text("CSTO "),
    "dates": _text("April 2, 2021, "),
    "days": _text("2 "),
    "months": _text("April "),
    "years": _text("2021–"),
    "numbers with points": _text("02.04."),
    "meetings": _text("Ivan Primer met with Anna Obrazets in Primerovo on April 2. "),
    "sessions": _text("A session of the Collective Security Council will be held in Moscow. "),
    "appointments": _text("Ivan Primer was appointed CSTO Secretary General. "),
    "chairs": _text("The chairmanship of the CSTO passes from Belarus to Kazakhstan. "),
    "chairs of what stands before": _text(
        "\n\n" + "Armenia holds the chairmanship this year and will pass it. " * 20
    ),
    "meetings to come": _text(
        "The next meeting of the CSTO Council of Foreign Ministers will be held in Moscow"
        " in the second half of the year. "
    ),
    "bodies, then chairs": lambda n: (
        "CSTO " * (n // 10)
        + _filled("The President spoke of the Russian presidency of the organisation. ", n // 2)
    ),
    "offices, then quotations": lambda n: (
        _offices(n // 2)
        + _filled(
            "The first deputy minister said: “These are the specimen words of an office.” ", n // 2
        )
    ),
    "heads of state": _text("President of Belarus Alexander Primer, "),
    "people, all different": _names,
    "speakers, all different": _speakers,
    "stars": _text("* * *\n", KREMLIN),
    "gaps": _text("<…>\n", KREMLIN),
    "page feet": _text("Publication status\n", KREMLIN),
    "title lines": _text("Events\n"),
    "date lines": _text("April 2, 2021, Primerovo\n", SPECIAL),
    "bullets": _text("• "),
    "combining characters": _text("a\u0301\u0301\u0301"),
    "bidi": _text("\u202eabc\u202c\u2066"),
    "zero width": _text("Iv\u200ban\u200d Pri\u2060mer: "),
    "soft hyphens": _text("Pri\u00admer "),
    "Cyrillic": _text("Иван Пример: слова. "),
    "mixed scripts": _text("Ivаn Ρrimer "),
    "astral": _text("\U0001d408\U0001f600"),
    "line separators": _text("\u2028\u2029\x85\x0b\x0c"),
    "replacement characters": _text("\ufffd ab"),
}

CHARSETS = ("utf-16", "utf-7", "koi8-r", "windows-1251", "big5", "iso-2022-jp", "nonsense", "hex")


def declared(charset: str, body: bytes) -> bytes:
    """A page that says that it is in a charset in which it is not."""
    return f"<html><head><meta charset={charset}></head><body><p>".encode() + body
