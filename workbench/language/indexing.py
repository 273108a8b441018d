"""The form in which words are indexed and asked for.

The full-text index splits at spaces and stems English. Scripts that it cannot split are split
here: Chinese, Japanese and Korean into pairs of signs, Thai, Lao, Khmer, Burmese and Arabic words
into threes, which found more than whole words in every language tried.
"""

import re
import unicodedata
from functools import cache
from typing import Final

from workbench.language.words import CJK, MARKS, STOPWORDS

_PAIRS: Final = re.compile(rf"[{CJK}]+")
_THREES: Final = re.compile(
    "[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+|[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff]+"
)
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]")
# Normalising takes quadratic time in the length of a run of marks; no language stacks this many.
_PILED: Final = re.compile(f"([{re.escape(MARKS)}]{{30}})[{re.escape(MARKS)}]+")
_ACRONYM: Final = re.compile(
    r"(?<![\w.])(?:[A-Za-z]\.){2,8}(?!\w)|(?<![\w.])(?:[A-Z]\.){1,7}[A-Z]\b"
)
_SHORT_NAMES: Final = re.compile(r"\bUSA?\b")
_APOSTROPHE: Final = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_POSSESSIVE: Final = re.compile(r"(?<=\w)['’ʼ][sS]\b")
# The endings of Russian words, cut where three letters are left; crude, but it found more.
_RUSSIAN: Final = re.compile(
    "(?<=[а-яё]{3})(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ях|ах|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые"
    "|ие|ия|ию|ам|ям|ом|ем|им|ым|их|ых|ую|юю|ть|ся|у|ю|а|я|ы|и|о|е|ь)(?![а-яё])"
)
_SEPARATED: Final = re.compile(r"[,.’'](?<=\d.)(?=\d)")
# Cheap signs that one of the rules above has anything to do: most texts need few of them.
_DOTTED: Final = re.compile(r"[A-Za-z]\.[A-Za-z]")
_QUOTED: Final = re.compile("['’ʼ]")
_BEYOND_LATIN: Final = re.compile("[\u0400-\u1fff\u20d0-\u20ff\u2c00-\U0010ffff]")
# The index takes marks for spaces; in the private area they count as letters.
_MARKS: Final = {ord(mark): 0xE000 + i for i, mark in enumerate(MARKS) if mark >= "\u0591"}
_TOKEN: Final = re.compile(r"(?:[^\W_]|[\ue000-\uf8ff])+")


def _grams(run: str, size: int) -> str:
    if len(run) <= size:
        return f" {run} "
    return " " + " ".join(run[i : i + size] for i in range(len(run) - size + 1)) + " "


def index_form(text: str) -> str:
    """Return a text as it goes into the index: folded, scripts without spaces split.

    Its offsets are its own; nothing in it is ever shown.
    """
    plain = text.isascii()
    seen = text if plain else _UNSEEN.sub("", _composed(text))
    if "." in seen and _DOTTED.search(seen):
        seen = _ACRONYM.sub(lambda match: match.group().replace(".", ""), seen)
    if "US" in seen:
        seen = _SHORT_NAMES.sub("usa", seen)
    if "'" in seen or (not plain and _QUOTED.search(seen)):
        seen = _APOSTROPHE.sub("", _POSSESSIVE.sub("", seen))
    seen = _SEPARATED.sub(_joined, seen.casefold())
    return seen if plain or not _BEYOND_LATIN.search(seen) else _other_scripts(seen)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFKC", _PILED.sub(r"\1", text))


def _other_scripts(seen: str) -> str:
    seen = _PAIRS.sub(lambda match: _grams(match.group(), 2), seen)
    seen = _THREES.sub(lambda match: _grams(_bare_arabic(match.group()), 3), seen)
    return _RUSSIAN.sub("", seen).translate(_MARKS)


def _joined(match: re.Match[str]) -> str:
    # 2,500 and 2500 are one word; 2.5 becomes a word of its own that no 25 matches.
    return "" if match.group() in ",’'" else "d"


def _bare_arabic(run: str) -> str:
    bare = "".join(c for c in run if not "\u064b" <= c <= "\u065f")
    return bare.translate({0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x649: 0x64A, 0x629: 0x647})


def index_words(text: str, language: str = "en") -> list[str | None]:
    """Return the words of a text in index form, in order, ``None`` in the place of a stopword."""
    stop = _stopwords(language)
    return [None if word in stop else word for word in _TOKEN.findall(index_form(text))]


def index_tokens(text: str, language: str = "en") -> list[tuple[str, bool]]:
    """Return the words of a text in index form, in order, each with whether it is a stopword."""
    stop = _stopwords(language)
    return [(word, word in stop) for word in _TOKEN.findall(index_form(text))]


def query_words(text: str, language: str = "en") -> list[str]:
    """Return the words of a claim to ask the index for, in order, each once, stopwords left out.

    If nothing but stopwords is there, those are returned.
    """
    matter = list(dict.fromkeys(word for word in index_words(text, language) if word))
    return matter or list(dict.fromkeys(_TOKEN.findall(index_form(text))))


@cache
def _stopwords(language: str) -> frozenset[str]:
    known = STOPWORDS.get(language[:2], STOPWORDS["en"])
    folded = {token for word in known for token in _TOKEN.findall(index_form(word))}
    # What contractions fold to may be another word ("she'll", "we'd").
    return frozenset(folded - {"shell", "hell", "ill", "well", "wed", "hed", "shed", "id"})
