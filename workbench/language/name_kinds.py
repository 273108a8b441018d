"""What kind of thing bears a name, as far as its words and the words beside it tell."""

import re
from typing import Final

from workbench.language.given_names import ALSO_WORDS, GIVEN_NAMES
from workbench.language.kind_words import (
    LONG_PLACES,
    MORE_PLACES,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PLACE_ACRONYMS,
    PLACE_OPENERS,
    PLACE_WORDS,
    PRODUCT_LINES,
    PRODUCT_WORDS,
    STATES,
)
from workbench.language.name import Name, NameKind
from workbench.language.name_words import COMPANY_SUFFIXES, PLACES
from workbench.language.speech_verbs import SAYS_BEFORE, SAYS_BEHIND

_PLACES: Final = PLACES | MORE_PLACES | LONG_PLACES
# "N.Y.", "S.C."
_STATE: Final = re.compile(r"[A-Z]\.[A-Z]\.")
_PLACE_ENDS: Final = PLACE_WORDS | STATES
_LONGEST_ACRONYM: Final = 5
_WORD: Final = re.compile(r"[^\s\-‐‑]+")
_INITIALS: Final = re.compile(r"(?:[A-ZÀ-Þ]\.[ -]?){1,3}[A-ZÀ-Þ][\w’'-]+$")
_MIDDLE_INITIAL: Final = re.compile(r"[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]\.? [A-ZÀ-Þ][\w’'-]+$")
_CODE: Final = re.compile(r"(?=[\w-]{0,15}\d)[A-Za-z]{1,12}-?\d{1,4}[A-Za-z]{0,3}$|\d{3} MAX\b")
_AGED: Final = re.compile(r",? (?:\(\d{1,2}\)|\d{1,2},|aged \d)|, who\b|, whose\b|,? der \d{1,2}-")
_WITHIN: Final = re.compile(
    r"\b(?:in|near|outside|across|throughout|à|en|aus|nach)\s$", re.IGNORECASE
)
_BESIDE: Final = 30
_PERSON_WORDS: Final = (2, 3, 4)


def kind_of(name: Name, text: str) -> NameKind:
    """Return the kind that a name's role, words and neighbours tell, ``OTHER`` where none does."""
    words = [word.casefold().rstrip(".,") for word in _WORD.findall(name.text)]
    if not words:
        return NameKind.OTHER
    if name.role:
        return NameKind.PERSON
    return _by_words(name.text, words) or _by_neighbours(name, text, words)


def _by_words(text: str, words: list[str]) -> NameKind | None:
    """Return the kind that the words of a name tell."""
    whole = text.casefold()
    if _product(text, words):
        return NameKind.PRODUCT
    if whole in PLACE_ACRONYMS or whole in _PLACES or _STATE.fullmatch(text):
        return NameKind.PLACE
    if words[0] in ORGANISATIONS or _organisation(words):
        return NameKind.ORGANISATION
    if _place(words):
        return NameKind.PLACE
    if _person(text, words):
        return NameKind.PERSON
    if len(words) == 1 and text.isupper() and 1 < len(text) <= _LONGEST_ACRONYM:
        return NameKind.ORGANISATION
    return None


def _organisation(words: list[str]) -> bool:
    """Say whether the words of a name are those of an organisation."""
    if len(words) == 1 or words[-1] in STATES:
        return False
    return words[-1] in COMPANY_SUFFIXES or any(word in ORGANISATION_WORDS for word in words)


def _product(text: str, words: list[str]) -> bool:
    """Say whether a name is one of a product: a code with digits, or a line with a number."""
    if _CODE.match(text):
        return True
    if words[0] in PRODUCT_WORDS:
        return True
    return len(words) > 1 and words[0] in PRODUCT_LINES and any(c.isdigit() for c in text)


def _place(words: list[str]) -> bool:
    """Say whether the words of a name are those of a place."""
    if len(words) == 1:
        return False
    if words[-1] in _PLACE_ENDS or words[0] in {
        "lake",
        "mount",
        "river",
        "cape",
        "gulf",
        "rue",
    }:
        return True
    rest = " ".join(words[1:])
    return words[0] in PLACE_OPENERS and (
        rest in _PLACES or words[0] in {"new", "san", "santa", "los", "las", "fort"}
    )


def _person(text: str, words: list[str]) -> bool:
    """Say whether a name is written as a person's."""
    if _INITIALS.match(text) or _MIDDLE_INITIAL.match(text):
        return True
    if words[0] not in GIVEN_NAMES:
        return False
    return len(words) in _PERSON_WORDS or (len(words) == 1 and words[0] not in ALSO_WORDS)


def _by_neighbours(name: Name, text: str, words: list[str]) -> NameKind:
    """Return the kind that the words beside a name tell."""
    before = text[max(0, name.span.start - _BESIDE) : name.span.start]
    after = text[name.span.end : name.span.end + _BESIDE]
    plain = all(word.isalpha() or "’" in word or "'" in word for word in words)
    if plain and _AGED.match(after):
        return NameKind.PERSON
    said = SAYS_BEHIND.match(after) or SAYS_BEFORE.search(before)
    if said and plain and len(words) in _PERSON_WORDS:
        return NameKind.PERSON
    if len(words) == 1 and plain and _WITHIN.search(before):
        return NameKind.PLACE
    return NameKind.OTHER
