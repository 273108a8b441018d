"""The language a text is written in, where nobody said or what was said cannot be."""

import re
from collections import Counter
from functools import lru_cache
from typing import Final

from workbench.language.abbreviations import listed

# So much of a text tells its language; reading all of it would tell no more.
_ENOUGH: Final = 3000
_WORD: Final = re.compile(r"[^\W\d_]{1,20}")
_PLAIN_WORD: Final = re.compile("[a-z]{1,20}")
_LETTER: Final = re.compile(r"[^\W\d_]")
_FEWEST: Final = 2
_LETTERS_COUNT: Final = 2
# Scripts that one language is written in, or whose rules are those of that language here.
_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3041-\u30ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("fa", re.compile(r"[پچژگ]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
# A few Japanese letters among Chinese ones, or Ukrainian ones among Russian, are enough.
_ENOUGH_OF_SCRIPT: Final = {"ja": 0.05, "uk": 0.02, "fa": 0.02}
_MOSTLY: Final = 0.3
_ENGLISH: Final = listed(
    "the of and to in is that was for on with he she it at by said from are has have not his "
    "her they this be an as who we you i"
)
_WORDS: Final = {
    "de": listed(
        "der die das und ist nicht ein eine einen einem einer am im zum zur von mit für auf wurde "
        "hat sich es kam er sie den dem nach laut wird sind war auch als aus bei wie"
    ),
    "fr": listed(
        "le la les des une est du au aux et dans pour que qui pas avec sur ont il elle sont un ce "
        "cette ne par plus de en l d qu c on"
    ),
    "es": listed(
        "el la los las una y del que por con para fue es en se dijo no un su al lo de más llegó"
    ),
    "it": listed(
        "il lo la gli di che una è per del della non sono ha nel un i le dei delle con da si l d"
    ),
    "pt": listed("o os as uma e do da que não em por para com foi é um se no na dos das ao de"),
    "nl": listed(
        "het een van is en niet dat voor met op zijn de hij ze was werd aan om ook te kwam zei in"
    ),
    "pl": listed("i w na z się nie jest że do było to przez o od po dla oraz ich za jak"),
    "sv": listed("och att det som är för på av med den inte till han ett en i var om har de"),
    "da": listed("og at det som er for på af med den ikke til han et en i var om har de"),
    "fi": listed("ja on ei että se hän oli ovat mutta kun myös joka sen"),
    "cs": listed("a v na se je že do si byl byla s z o jsou pro ale dne"),
    "hu": listed("a az és nem is hogy egy volt van meg csak de"),
    "tr": listed("ve bir bu için ile de da olarak çok daha en gibi"),
}
# Words that English shares speak for neither.
_SMALL: Final = {
    language: (frozenset(small) - _ENGLISH, frozenset(small) & _ENGLISH)
    for language, small in _WORDS.items()
}
_NONE: Final[frozenset[str]] = frozenset()
_LETTERS: Final = {
    language: frozenset(letters)
    for language, letters in {
        "de": "ßäöü",
        "es": "ñ¿¡",
        "pt": "ãõ",
        "pl": "łęąśżźćń",
        "sv": "åä",
        "da": "æøå",
        "fi": "äö",
        "cs": "řěůčšž",
        "hu": "őűáé",
        "tr": "ğış",
        "fr": "çêœûî",
        "it": "òì",
    }.items()
}


def tongue(text: str, told: str = "") -> str:
    """Return the language that a text is in, as two letters where it is not ``told``.

    What was told is kept unless it is English, which is also what stands where nobody said, and
    the text's letters or small words are plainly another language's.
    """
    if told and told[:2].lower() != "en":
        return told
    head = text[:_ENOUGH]
    return _by_script(head) or _by_words(head) or told or "en"


def _by_script(head: str) -> str:
    """Return the language whose letters a text mostly has, the empty string for Latin ones."""
    if head.isascii():
        return ""
    letters = len(_LETTER.findall(head))
    mostly = ""
    for language, pattern in reversed(_SCRIPTS):
        count = len(pattern.findall(head))
        if count and count >= _ENOUGH_OF_SCRIPT.get(language, _MOSTLY) * letters:
            mostly = language
    return mostly


@lru_cache(maxsize=32)
def _by_words(head: str) -> str:
    """Return the language other than English that the small words of a text plainly are."""
    folded = head.casefold()
    plain = folded.isascii()
    counts = Counter((_PLAIN_WORD if plain else _WORD).findall(folded))
    there = frozenset(counts)
    letters = set() if plain else set(folded)
    english = sum(counts[word] for word in _ENGLISH & there)
    best, most = "", _FEWEST - 1
    for language, (theirs, shared) in _SMALL.items():
        count = sum(counts[word] for word in theirs & there)
        if letters:
            count += min(_LETTERS_COUNT, len(letters & _LETTERS.get(language, _NONE)))
        if count > most:
            against = english - sum(counts[word] for word in shared & there)
            if count > 2 * against:
                best, most = language, count
    return best
