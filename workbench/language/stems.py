"""The stems of words: English ones as the full-text index makes them, others by Snowball.

English is Porter (1980). The other languages' rules are those of the Snowball project.
"""

import re
from functools import lru_cache
from typing import Final, TypeAlias

_CONSONANTS, _VOWELS = "[^aeiou][^aeiouy]*", "[aeiouy][aeiou]*"
# Porter's measure m counts the vowel-consonant changes of what is left of a word.
_M_ABOVE_0: Final = re.compile(f"^(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}")
_M_IS_1: Final = re.compile(f"^(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}(?:{_VOWELS})?$")
_M_ABOVE_1: Final = re.compile(f"^(?:{_CONSONANTS})?(?:{_VOWELS}{_CONSONANTS}){{2}}")
_HAS_VOWEL: Final = re.compile(f"^(?:{_CONSONANTS})?[aeiouy]")
_SHORT: Final = re.compile(f"^{_CONSONANTS}[aeiouy][^aeiouwxy]$")
# The suffixes, and each with what takes its place, the longest first.
Table: TypeAlias = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
_DOUBLE: Final = re.compile(r"([^aeiouylsz])\1$")


def _table(pairs: str) -> Table:
    found = [tuple((pair + ":").split(":")[:2]) for pair in pairs.split()]
    longest_first = sorted(found, key=lambda pair: -len(pair[0]))
    return tuple(one for one, _ in found), tuple((one, other) for one, other in longest_first)


_STEP_2: Final = _table(
    """ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e
    ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al
    iviti:ive
    biliti:ble logi:log"""
)
_STEP_3: Final = _table("icate:ic ative alize:al iciti:ic ical:ic ful ness")
_STEP_4: Final = _table(
    """al ance ence er ic able ible ant ement ment ent sion:s tion:t ou ism ate iti ous ive ize"""
)
_SHORTEST: Final = 3
_LONGEST: Final = 64
_SNOWBALL: Final = {
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hi": "hindi",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


@lru_cache(maxsize=50_000)
def porter(word: str) -> str:
    """Return the stem of a word in lower case; words not in plain letters come back as they are."""
    if not _SHORTEST <= len(word) <= _LONGEST or not (word.isascii() and word.isalpha()):
        return word
    # A y that begins a word is a consonant.
    stem = f"Y{word[1:]}" if word[0] == "y" else word
    stem = _past_and_progressive(_plural(stem))
    if stem.endswith("y") and _HAS_VOWEL.match(stem[:-1]):
        stem = f"{stem[:-1]}i"
    for table, measure in ((_STEP_2, _M_ABOVE_0), (_STEP_3, _M_ABOVE_0), (_STEP_4, _M_ABOVE_1)):
        stem = _replaced(stem, table, measure)
    return _without_e(stem).lower()


@lru_cache(maxsize=200_000)
def snowball(word: str, language: str) -> str:
    """Return the stem of a word in lower case, the word itself if the language is not known here.

    ``language`` is given as two letters ("de"). English is not among them: see ``porter``.
    """
    algorithm = _SNOWBALL.get(language[:2])
    if algorithm is None or len(word) > _LONGEST:
        return word
    import snowballstemmer

    # A stemmer keeps its word in itself, so that two threads must not share one.
    return snowballstemmer.stemmer(algorithm).stemWord(word)


def _plural(stem: str) -> str:
    if stem.endswith(("sses", "ies")):
        return stem[:-2]
    return stem[:-1] if stem.endswith("s") and not stem.endswith("ss") else stem


def _past_and_progressive(stem: str) -> str:
    if stem.endswith("eed"):
        return stem[:-1] if _M_ABOVE_0.match(stem[:-3]) else stem
    cut = 2 if stem.endswith("ed") else 3 if stem.endswith("ing") else 0
    if not cut or not _HAS_VOWEL.match(stem[:-cut]):
        return stem
    stem = stem[:-cut]
    if stem.endswith(("at", "bl", "iz")) or _SHORT.match(stem):
        return f"{stem}e"
    return stem[:-1] if _DOUBLE.search(stem) else stem


def _replaced(stem: str, table: Table, measure: re.Pattern[str]) -> str:
    suffixes, pairs = table
    # Most words have none of them, which one call tells.
    if not stem.endswith(suffixes):
        return stem
    for suffix, instead in pairs:
        if stem.endswith(suffix):
            kept = stem[: len(stem) - len(suffix)]
            # The one letter that "tion" leaves behind belongs to what is measured.
            measured = kept + instead if len(instead) == 1 else kept
            return kept + instead if measure.match(measured) else stem
    return stem


def _without_e(stem: str) -> str:
    if stem.endswith("e"):
        kept = stem[:-1]
        if _M_ABOVE_1.match(kept) or (_M_IS_1.match(kept) and not _SHORT.match(kept)):
            stem = kept
    return stem[:-1] if stem.endswith("ll") and _M_ABOVE_1.match(stem) else stem
