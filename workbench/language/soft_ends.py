"""Where a sentence ends without an end mark: after smileys, rules, addresses, mail headers."""

import re
from collections.abc import Iterator
from typing import Final

from workbench.language.abbreviations import listed

# A word that begins sentences; after "U.S." or "Inc." it tells an end from a middle.
STARTERS: Final = listed(
    """
The A An It He She They We You I In On At But And That This These Those There Its His Her
Their Our My Your As If When While After Before For From With By To Now Then However
Although Since So Yet Still Both Some Many Most What Who Why How Where Once Last Under
According Meanwhile Please Today Nobody None Not No Он Она Они Оно Мы Вы Это Эта Этот Эти В
На По Но И Как За После Потом Там Тогда Его Її Він Вона Вони Потім Der Die Das Er Sie Es Wir
Ich Ein Eine Im Am Doch Aber Und Auch Dann Heute Alle Viele Manche Jede Einige Mehr Kein
Keine Niemand Damit Deshalb Wenn Man Danach Dabei Dies Diese Dort Zudem Nach Bei Seit Le La
Les Il Ils Elle Un Une Des Ce Cette Mais El Los Las Ella Una Pero Esto Esta Este Lo Gli Lei
Questo Ma O Os Ele Ela Uma Mas Het De Een Hij Ze Dat Dit Maar Był Było Była Jest Nie Ale Han
Hon Det Den Hän Se
"""
)
# A rule drawn across the page from marks on a keyboard.
RULE: Final = re.compile(r"(?<!\S)(?:[_=~#-]{4,}|\*{3,})(?!\S)[ \u00a0]*")
_SMILEY: Final = re.compile(r"(?<=[\s\w])(?:[:;]-?[)(D]{1,3}|<3)[ \u00a0]+")
_ADDRESS: Final = re.compile(
    r"(?:(?:https?://|www\.)[^\s]{1,300}|@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}>?)(?<![.!?])[ \u00a0]+"
)
_STAMP: Final = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? ?[AaPp][Mm][ \u00a0]+"
)
_FAREWELL: Final = re.compile(r"(?:[Rr]egards|[Ss]incerely|[Ff]aithfully),[ \u00a0]+(?=[A-Z])")
_ZONE: Final = re.compile(r"[A-Z]{2,4}\b")
_WORD: Final = re.compile(r"[\w’']{1,20}")
_BEFORE_STAMP: Final = 60


def soft_ends(flat: str) -> Iterator[int]:
    """Yield the offsets at which a sentence ends without an end mark, in no order.

    ``flat`` is one paragraph without line breaks.
    """
    for match in RULE.finditer(flat):
        yield from match.span()
    for match in _SMILEY.finditer(flat):
        if flat[match.end() : match.end() + 1].isupper():
            yield match.end()
    for match in _ADDRESS.finditer(flat):
        word = _WORD.match(flat, match.end())
        if word and word.group() in STARTERS:
            yield match.end()
    for match in _FAREWELL.finditer(flat):
        yield match.end()
    yield from _around_stamps(flat)


def _around_stamps(flat: str) -> Iterator[int]:
    """Yield the ends of a message's header: behind who wrote it, and behind when."""
    for match in _STAMP.finditer(flat):
        before = flat[max(0, match.start() - _BEFORE_STAMP) : match.start()].split()
        last = before[-1] if before else "."
        if (last[0].isupper() or "@" in last) and last[-1] not in ".,:":
            yield match.start()
        after = flat[match.end() : match.end() + 1]
        if after.isupper() and not _ZONE.match(flat, match.end()):
            yield match.end()
