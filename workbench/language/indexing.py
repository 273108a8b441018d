"""The form in which words are indexed and asked for.

The full-text index splits at spaces and stems English. Scripts that it cannot split are split
here: Chinese, Japanese and Korean into pairs of signs, Thai, Lao, Khmer, Burmese and Arabic words
into threes, which found more than whole words in every language tried. Words in Cyrillic and
Devanagari are stemmed here, as Russian and Hindi. Everything is told from the letters alone, so
that claim and passage always come to the same form: the language of a few words in Latin letters
is too uncertain, and what stems add to those is left to ``beginnings``, on the claim's side.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

from workbench.language.stems import snowball
from workbench.language.words import CJK, MARKS, STOPWORDS

_BY_TWOS: Final = rf"[{CJK}]+"
_BY_THREES: Final = (
    "[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+|[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff]+"
)
SPLIT: Final = f"{_BY_TWOS}|{_BY_THREES}"
"""A pattern of the runs of letters that are indexed in pieces, by twos and by threes."""
_PAIRS: Final = re.compile(_BY_TWOS)
_THREES: Final = re.compile(_BY_THREES)
_LATIN: Final = re.compile("[a-z\u00df-\u024f]+")
# The index folds accents: a stem may have them where the word has none, or the other way round.
_UNMARKED: Final = {code: unicodedata.normalize("NFD", chr(code))[0] for code in range(0xC0, 0x250)}
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]")
# Normalising takes quadratic time in the length of a run of marks; no language stacks this many.
_PILED: Final = re.compile(f"([{re.escape(MARKS)}]{{30}})[{re.escape(MARKS)}]+")
_ACRONYM: Final = re.compile(
    r"(?<![\w.])(?:[A-Za-z]\.){2,8}(?!\w)|(?<![\w.])(?:[A-Z]\.){1,7}[A-Z]\b"
)
_SHORT_NAMES: Final = re.compile(r"\bUSA?\b")
_APOSTROPHE: Final = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_POSSESSIVE: Final = re.compile(r"(?<=\w)['’ʼ][sS]\b")
# Words that are stemmed by their script; signs that are no letters of a word are left out.
_CYRILLIC: Final = re.compile("[\u0400-\u0481\u048a-\u052f]+")
_DEVANAGARI: Final = re.compile("[\u0900-\u0963\u0971-\u097f]+")
_SEPARATED: Final = re.compile(r"[,.’'](?<=\d.)(?=\d)")
# Cheap signs that one of the rules above has anything to do: most texts need few of them.
_DOTTED: Final = re.compile(r"[A-Za-z]\.[A-Za-z]")
_QUOTED: Final = re.compile("['’ʼ]")
_BEYOND_LATIN: Final = re.compile("[\u0400-\u1fff\u20d0-\u20ff\u2c00-\U0010ffff]")
# The index takes marks for spaces; in the private area they count as letters.
_MARKS: Final = {ord(mark): 0xE000 + i for i, mark in enumerate(MARKS) if mark >= "\u0591"}
_TOKEN: Final = re.compile(r"[\w\ue000-\uf8ff]+")
_PLAIN_TOKEN: Final = re.compile("[a-z0-9]+")
_SHORTEST_BEGINNING: Final = 4


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
    seen = _CYRILLIC.sub(lambda match: snowball(match.group(), "ru"), seen)
    return _DEVANAGARI.sub(lambda match: snowball(match.group(), "hi"), seen).translate(_MARKS)


def _joined(match: re.Match[str]) -> str:
    # 2,500 and 2500 are one word; 2.5 becomes a word of its own that no 25 matches.
    return "" if match.group() in ",’'" else "d"


def _bare_arabic(run: str) -> str:
    bare = "".join(c for c in run if not "\u064b" <= c <= "\u065f")
    return bare.translate({0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x649: 0x64A, 0x629: 0x647})


def index_words(text: str, language: str = "en") -> list[str | None]:
    """Return the words of a text in index form, in order, ``None`` in the place of a stopword."""
    stop = _stopwords(language)
    return [None if word in stop else word for word in _tokens(index_form(text))]


def index_tokens(text: str, language: str = "en") -> list[tuple[str, bool]]:
    """Return the words of a text in index form, in order, each with whether it is a stopword."""
    stop = _stopwords(language)
    return [(word, word in stop) for word in _tokens(index_form(text))]


def query_words(text: str, language: str = "en") -> list[str]:
    """Return the words of a claim to ask the index for, in order, each once, stopwords left out.

    If nothing but stopwords is there, those are returned.
    """
    matter = list(dict.fromkeys(word for word in index_words(text, language) if word))
    return matter or list(dict.fromkeys(_tokens(index_form(text))))


def beginnings(words: Iterable[str], language: str) -> list[str]:
    """Return words in index form, those in Latin letters cut to their stems with a ``*``.

    The stems are those of ``language``; nothing is cut if it is English. The index takes
    ``regier*`` for any word that begins so, so that the inflections of a word are found, and the
    compounds that begin with it. A stem of three letters says too little for that: the word stays.
    """
    if language[:2] == "en":
        return list(words)
    return list(dict.fromkeys(_beginning(word, language) for word in words))


def _beginning(word: str, language: str) -> str:
    if not _LATIN.fullmatch(word):
        return word
    stem = snowball(word, language)
    if len(stem) < _SHORTEST_BEGINNING:
        return word
    return f"{stem}*" if unmarked(word).startswith(unmarked(stem)) else word


def unmarked(word: str) -> str:
    """Return a word in lower case without the accents of its Latin letters, as the index has it."""
    return word if word.isascii() else word.translate(_UNMARKED)


def _tokens(form: str) -> list[str]:
    if form.isascii():
        return _PLAIN_TOKEN.findall(form)
    return _TOKEN.findall(form.replace("_", " "))


@cache
def _stopwords(language: str) -> frozenset[str]:
    known = STOPWORDS.get(language[:2], STOPWORDS["en"])
    folded = {token for word in known for token in _tokens(index_form(word))}
    # What contractions fold to may be another word ("she'll", "we'd").
    return frozenset(folded - {"shell", "hell", "ill", "well", "wed", "hed", "shed", "id"})
