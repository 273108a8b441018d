"""Whether a text is English, told from its own words."""

import re
from typing import Final

from workbench.language.words import STOPWORDS

_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_PLAIN: Final = re.compile(r"[A-Za-z]")
_LOOKED_AT: Final = 1_000
_MOSTLY: Final = 0.8
"""Share of a text's letters that are plain Latin ones, at least."""
# Words that several languages have (in, was, die) tell the language only together with others.
_ENGLISH: Final = STOPWORDS["en"]
_OTHERS: Final = {code: words for code, words in STOPWORDS.items() if code != "en"}


def is_english(text: str, language: str = "") -> bool:
    """Say whether a text is English, by its letters and its commonest words.

    ``language`` (ISO 639-1) is what it is said to be in, empty if nobody knows; a text said to be
    English is not if its words are another language's. A few words that no language claims are
    English only if they are said to be, or if nothing is said.
    """
    if language and not language.startswith("en"):
        return False
    sample = text[:_LOOKED_AT]
    letters = _LETTERS.findall(sample)
    if len(_PLAIN.findall(sample)) < _MOSTLY * len(letters) or not letters:
        return False
    said = [word.lower() for word in _WORD.findall(sample)]
    english = sum(word in _ENGLISH for word in said)
    return all(english >= sum(word in words for word in said) for words in _OTHERS.values())
