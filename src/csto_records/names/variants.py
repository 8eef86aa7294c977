"""Spellings of one name that no rule of letters brings together, as folded words.

Common knowledge about given names and a few surnames with a second usual English form.
Both sides are written as :func:`fold` leaves them before this table is asked, and every
value is its own key, so that folding stays idempotent.
"""

from __future__ import annotations

from typing import Final

_GROUPS: Final = """
aleksandr aleksander alexander alexandr aleksandre alyaksandr aliaksandr oleksandr
aleksey oleksiy aleksei alexei alexey alyaksey aliaksey
andrey andrei andriy andrii
sergey syargey siargey serhiy sergei siarhei
nikolay mikalay mykola nicolay nicolai nikolai
vladimir uladzimir volodymyr wladimir vladymyr
stanislav stanislau
vyacheslav vyachaslau vyacheslau vacheslav
mihail mihal mykhailo mikhailo michail mikhail
dmitri dimitri dmytro dimitry zmitser dmitry
evgeni yauhen yauheni evhen yevhen eugeny
anatoli anatol
grigori grigory ryhor hryhoriy
pavel pavlo
petr pyatro petro
ivan ivan
vasili vasil vasyl wasily
viktor viktar wiktor
igor ihar ihor
oleg aleh oleh
georgi georgy georgii heorhi
valeri valery
gennadi genadi henadz gennady
lukashenko lukashenka
emomali imomali
berdimuhamedov berdymuhamedov berdimuhammedov berdymukhammedov berdimuhamedow
gurbanguli kurbanguli
sargsian sarkisian sarksian sargisian serkisian
muhammad mohammed mohammad mohamed muhammed mohamad mukhammad mukhamed muhamed mohamed
ahmad ahmed akhmed akhmad
husein hussein hussain husain husayn husein
usman osman
schroder schroeder
kasim kasym kassym qasym
fedor feodor theodor
semen semyon
mirzieev mirziyoev mirziyaev mirzieyev mirziyoyev mirziyayev
tokaev tokayev
soronbay sooronbay
emomali emomaliy
iliham ilham
natalia natallia
tatiana tatyana
sofia sophia sofya
yulia iuliia
ekaterina katsiaryna
elena yelena
ksenia kseniya xenia
"""


def _compiled() -> dict[str, str]:
    """Every word of a line to the first word of its line."""
    return {
        word: words[0] for line in _GROUPS.split("\n") if (words := line.split()) for word in words
    }


WORDS: Final = _compiled()
