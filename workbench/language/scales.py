"""The magnitude after a number: a word ("million"), a sign ("亿") or a letter ("$5m")."""

import re
from decimal import Decimal
from typing import Final

from workbench.language.counted import is_several
from workbench.language.currencies import SIGNS_AFTER
from workbench.language.magnitude_words import DOTTED, LETTERS, magnitudes

_GREAT_LEAD: Final = re.compile(
    r"[ \u00a0\n-](?:of )?(?:a |an )|[ \u00a0\n]de |[ \u00a0\n-]|", re.IGNORECASE
)
_LETTER: Final = re.compile(r"(?P<touching>[kKmMbBtT])|[ \u00a0](?P<apart>[kKMG])(?=[€$£])")
_CROWD: Final = re.compile(r" (?P<noun>[a-z]{3,})")
_LENGTHS: Final = frozenset({"hurdles", "is", "was", "has", "this", "across", "as", "towards"})
# "千瓦" is a kilowatt and not a thousand watts written out.
_METRIC: Final = frozenset("瓦米克卡字伏赫")
_METRIC_PREFIXES: Final = frozenset({"千", "兆"})


def scale_after(text: str, end: int, language: str, *, money: bool) -> tuple[Decimal | None, int]:
    """Return the power of ten that follows a number and where it ends, ``None`` if none does.

    ``money`` says that a currency sign stands before the number.
    """
    letter = _LETTER.match(text, end)
    if letter and not _carries_on(text, letter.end()):
        return _by_letter(text, letter, end, money)
    lead = _GREAT_LEAD.match(text, end)
    at = lead.end() if lead else end
    found = magnitudes(language).starting(text, at)
    if found is None:
        return None, end
    last, scale = found
    following = text[last : last + 1]
    if following == "/" or (following in _METRIC and text[at:last] in _METRIC_PREFIXES):
        return None, end
    abbreviated = text[at:last].casefold() in DOTTED and text.startswith(".", last)
    return scale, last + 1 if abbreviated else last


def _carries_on(text: str, at: int) -> bool:
    following = text[at : at + 1]
    return (
        following == "/" or (following.isalnum() and following.isascii()) or following in {"²", "³"}
    )


def _by_letter(
    text: str, letter: re.Match[str], end: int, money: bool
) -> tuple[Decimal | None, int]:
    """Read a letter as a magnitude where money or a crowd is meant: "5m" alone is metres."""
    sign = letter["touching"] or letter["apart"]
    scale = LETTERS.get("b" if sign == "G" else sign.casefold())
    sure = money or bool(letter["apart"]) or sign in {"k", "K", "M"}
    after = SIGNS_AFTER.starting(text, letter.end()) is not None
    crowd = _CROWD.match(text, letter.end())
    counts = crowd and crowd["noun"] not in _LENGTHS and is_several(crowd["noun"])
    if sure or after or (sign in "mb" and counts):
        return scale, letter.end()
    return None, end
