"""The words and signs for powers of ten, as data: the sure ones, and those of one language."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from workbench.language.lexicon import Lexicon, listed

_TEN: Final = Decimal(10)


def _powers(names: Mapping[int, str]) -> dict[str, Decimal]:
    return {name: _TEN**power for power, words in names.items() for name in listed(words)}


_SURE: Final = _powers(
    {
        2: "hundred hundreds 百",
        3: "thousand thousands tausend tsd тысяч тысячи тысяча тыс millares 千 仟 duizend",
        4: "万 萬",
        5: "lakh lakhs 十万 十萬",
        6: "million millions mn mln mio mill millionen millón millones milione milioni milhão "
        "milhões miljoen миллион миллиона миллионов млн 百万 百萬",
        7: "crore crores 千万 千萬",
        8: "亿 億",
        9: "billion billions bn bln mrd milliarde milliarden milliard milliards md mds "
        "thousand_million mil_millones miles_de_millones miliardo miliardi miljard bilhão bilhões "
        "mil_milhões миллиард миллиарда миллиардов млрд 十亿 十億",
        10: "百亿 百億",
        11: "千亿 千億",
        12: "trillion trillions tn trn trln lakh_crore lakh_crores billón billones bilione bilioni "
        "biljoen bilião biliões trilhão trilhões mille_milliards 万亿 萬億 兆 триллион "
        "триллиона триллионов трлн",
        15: "quadrillion quadrillions billiarde billiarden",
    }
)
_LONG: Final = _powers(
    {
        12: "billion billions billionen",
        15: "billiard billiards",
        18: "trillion trillions trillionen trillón trillones",
    }
)
_OWN: Final = {
    "de": _powers({2: "hundert"}) | _LONG,
    "fr": _powers({2: "cent cents", 3: "mille"}) | _LONG,
    "es": _powers({2: "cien cientos", 3: "mil"}) | _LONG,
    "pt": _powers({2: "cem", 3: "mil"}) | _LONG,
    "it": _powers({3: "mila mille"}) | _LONG,
    "nl": _powers({2: "honderd"}) | _LONG,
    "": _powers({12: "billionen"}),
}
# Languages in which a "billion" is a million millions.
LONG_SCALE: Final = frozenset({"de", "fr", "es", "pt", "it", "nl"})
# Abbreviations whose point is theirs and ends no sentence.
DOTTED: Final = frozenset({"mio", "mill", "mrd", "tsd", "тыс"})
_BY_LANGUAGE: Final = {name: Lexicon(_SURE | words) for name, words in _OWN.items()}


def magnitudes(language: str) -> Lexicon[Decimal]:
    """Return the words for powers of ten as a language uses them."""
    return _BY_LANGUAGE.get(language[:2], _BY_LANGUAGE[""])


MAGNITUDE_WORDS: Final = frozenset(_SURE) | frozenset(word for own in _OWN.values() for word in own)
# Letters that stand for powers of ten where they touch the number ("$5m", "20k").
LETTERS: Final = {"k": _TEN**3, "m": _TEN**6, "b": _TEN**9, "t": _TEN**12}
