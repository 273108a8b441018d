"""The noun that a plain number counts, as far as the next few words show it."""

import re
from typing import Final

from workbench.language.han import COUNTERS
from workbench.language.lexicon import is_ideograph
from workbench.language.words import is_stopword

_NOUN: Final = re.compile(r"(?:[ \u00a0-][^\W\d_]{2,24}){1,3}")
_OF: Final = re.compile(r"[ \u00a0](?:de |d['’]|di )(?=[^\W\d_])")
_PEOPLE: Final = frozenset({"people", "men", "women", "children", "staff", "police"})


def counted(text: str, end: int, language: str) -> str:
    """Return the noun that a number before ``end`` counts, as written; "" if none is near."""
    sign = text[end : end + 1]
    if sign and is_ideograph(sign):
        return sign if sign in COUNTERS else ""
    lead = _OF.match(text, end)
    match = _NOUN.match(text, lead.end() - 1 if lead else end)
    if lead and match is None:
        match = _NOUN.match(f" {text[lead.end() : lead.end() + 75]}")
    following: list[str] = []
    for word in re.split(r"[ \u00a0-]", match.group())[1:] if match else ():
        if is_stopword(word, language):
            break
        following.append(word)
        if _is_noun(word, language[:2]):
            return word
    return following[0] if following else ""


def _is_noun(word: str, language: str) -> bool:
    return word[0].isupper() if language == "de" else is_several(word)


def is_several(word: str) -> bool:
    """Say whether a word looks like a noun for more than one ("jobs", "people")."""
    return (word.endswith("s") and not word.endswith("ss")) or word in _PEOPLE
