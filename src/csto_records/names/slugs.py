"""Readable identifiers of names: ``stanislav-zas``."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Final

from csto_records.model.checked import ID_LIMIT
from csto_records.names.folding import fold
from csto_records.names.letters import plain
from csto_records.names.words import word_list

# Folded words with a customary English spelling that differs from the key.
_CUSTOMARY: Final = dict(
    pair.split("=")
    for pair in word_list("""
    aleksandr=alexander aleksandra=alexandra aleksey=alexey maksim=maxim feliks=felix
    dmitri=dmitry yuri=yury vasili=vasily valeri=valery anatoli=anatoly grigori=grigory
    georgi=georgy gennadi=gennady genadi=gennady evgeni=evgeny arkadi=arkady vitali=vitaly
    yevgeni=evgeny dementi=dementy leonti=leonty ilia=ilya mihail=mikhail fedor=fyodor
    semen=semyon petr=pyotr anna=anna kasim=kassym sadir=sadyr mirzieev=mirziyoyev tokaev=tokayev
    soronbay=sooronbay gurbanguli=gurbanguly henri=henry mari=mary ketrin=catherine genri=henry
    antoni=antony dodon=dodon alisa=alisa husein=hussein hristina=khristina ana=anna ema=emma
    ela=ella tasmagambetov=tasmagambetov sobianin=sobyanin nabiulina=nabiullina
""")
)
_PLAIN_IAN: Final = frozenset(
    word_list("""
    adrian brian christian cristian damian dorian fabian florian gillian julian kilian lilian
    marian maksimilian maximilian sebastian vivian ian
""")
)
_SKI: Final = re.compile(r"(?<=[a-z]{2}[dstz]k)i$|(?<=[a-z]sk)i$|(?<=[a-z]tsk)i$")
_ARMENIAN: Final = re.compile(r"(?<=[a-z]{3})ian$")


def _readable(word: str) -> str:
    customary = _CUSTOMARY.get(word)
    if customary is not None:
        return customary
    word = _SKI.sub("y", word)
    if word not in _PLAIN_IAN:
        word = _ARMENIAN.sub("yan", word)
    return word


def _ascii(word: str) -> str:
    """A word of a script without a table as its code points: still readable by a program."""
    if word.isascii():
        return word
    return "".join(c if c.isascii() else f"u{ord(c):x}" for c in word)


@lru_cache(maxsize=8192)
def slug(name: str) -> str:
    """A readable identifier of a name, of ``a-z``, ``0-9`` and single hyphens.

    Names that :func:`~csto_records.names.fold` makes equal have one slug: "Sergei Lavrov"
    and "Sergey Lavrov" are both ``sergey-lavrov``. The slug of a slug is itself. A name
    without a letter or digit has the slug ``unnamed``.
    """
    words = [_ascii(_readable(word)) for word in fold(name).split()]
    return bounded("-".join(words)) or "unnamed"


@lru_cache(maxsize=8192)
def plain_slug(text: str) -> str:
    """A slug of ordinary words (titles of offices), without any spelling of names."""
    return bounded("-".join(map(_ascii, plain(text).split()))) or "unnamed"


def bounded(id: str, longest: int = ID_LIMIT) -> str:
    """The identifier, cut where it is longer than identifiers may be.

    What is cut off is replaced by a digest of all of it, so that two do not become one.
    """
    if len(id) <= longest:
        return id
    digest = hashlib.sha256(id.encode()).hexdigest()[:_DIGITS]
    return f"{id[: longest - _DIGITS - 1].rstrip('-.:')}-{digest}"


_DIGITS: Final = 12
