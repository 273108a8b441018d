"""Why a sentence of an article is set apart from the claims: the reason, in words."""

import re
from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.spotting.headings import asserts
from workbench.spotting.layout import Role, word_count
from workbench.spotting.worth import Weighed

# A sentence that ends in a full stop, before others that ask.
_STATES: Final = re.compile(r"[^\W\d]{3,}[.!…][”\"’]?\s")
# No headline: a sentence that happens to stand alone.
_FULL_STOP: Final = re.compile(r"[^.][.。][\"”»’]?\s*$")
_HARD: Final = frozenset({ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.DATE, ClaimKind.QUOTE})
_SPECIFIC: Final = _HARD | {
    ClaimKind.NUMBER,
    ClaimKind.NAME,
    ClaimKind.ATTRIBUTION,
    ClaimKind.COMPARISON,
    ClaimKind.SUPERLATIVE,
    ClaimKind.CAUSAL,
    ClaimKind.RELATION,
}
_SOME_DAY: Final = re.compile(
    r"\b(?:one day|some ?day|sooner or later|eines tages|früher oder später|un jour|tôt ou tard|"
    r"algún día|tarde o temprano)\b",
    re.IGNORECASE,
)
_FIRM: Final = _HARD | {ClaimKind.NUMBER}
_TERSE: Final = frozenset({Role.LIST, Role.TABLE, Role.CAPTION, Role.NOTE})
_NO_NEWS: Final = re.compile(
    r"\W*(?:how|why|what|when|who|inside|opinion|analysis|comment|explainer|explained|editorial|"
    r"review|meinung|kommentar|analyse|opinión|análisis)\b",
    re.IGNORECASE,
)
# Signs that set a sentence without a figure apart, and how their reason in words begins.
_PHRASES: Final = {
    "rhetoric": "rhetoric",
    "mood": "a state of mind",
    "judgement": "a judgement of value",
}
# Signs that set a sentence apart unless its facts weigh more, and how their reason in words begins.
_ABOUT: Final = {
    "opinion": "opinion",
    "courtesy": "a greeting",
    "modal": "says what should",
    "future": "a prediction",
}
_ENOUGH_WORDS, _TITLE_WORDS = 5, 5


def reason_apart(words: str, role: Role, weighed: Weighed, language: str = "en") -> str:
    """Return why a sentence is no claim for a checker, empty if it is one.

    A quotation is always a claim: that it was said, and said so. What is hard to misread (a number,
    a date) outweighs a judgement of value beside it. Verbs are known of English only: in other
    languages a sentence of some length is a claim unless something speaks against it.
    """
    kinds = frozenset(weighed.kinds)
    if role is Role.COMMENT:
        return "a comment in the document, not the article's text"
    if role in {Role.HEADING, Role.TITLE} and not _FULL_STOP.search(words):
        return _of_heading(words, role, kinds)
    if "question" in weighed.signs and not (ClaimKind.QUOTE in kinds and _STATES.search(words)):
        return "a question"
    if ClaimKind.QUOTE in kinds:
        return ""
    if "instruction" in weighed.signs:
        return _told(weighed, "an instruction")
    if "reader" in weighed.signs and not kinds & _HARD:
        return _told(weighed, "speaks to the reader")
    return _of_prose(words, role, weighed, english=language[:2] == "en")


def _of_heading(words: str, role: Role, kinds: frozenset[ClaimKind]) -> str:
    """Return why a headline is set apart: it asks, or it asserts nothing."""
    if words.rstrip().endswith(("?", "？")):
        return "a headline that asks"
    specific = bool(kinds & _SPECIFIC)
    if (asserts(words) and specific) or kinds & {ClaimKind.MONEY, ClaimKind.PERCENT}:
        return ""
    long = word_count(words) >= _TITLE_WORDS
    if role is Role.TITLE and specific and long and not _NO_NEWS.match(words):
        # The article's own headline mostly asserts, also where its verb is not listed.
        return ""
    return "a heading: names its subject and asserts nothing"


def _of_prose(words: str, role: Role, weighed: Weighed, *, english: bool) -> str:
    """Return why a sentence of running text is set apart."""
    kinds = frozenset(weighed.kinds)
    for key, about in _PHRASES.items():
        if key in weighed.signs and not kinds & _FIRM:
            return _told(weighed, about)
    for key, about in _ABOUT.items():
        if key in weighed.signs and not _outweighed(key, words, weighed):
            return _told(weighed, about)
    count = word_count(words)
    specific = bool(kinds & _SPECIFIC)
    if role in _TERSE or not english:
        return "" if specific or count >= _ENOUGH_WORDS else "too little is said to check"
    if not specific and (count <= _ENOUGH_WORDS + 1 or ClaimKind.EVENT not in kinds):
        return "names nothing that can be looked up"
    return ""


def _told(weighed: Weighed, about: str) -> str:
    """Return the reason that begins so, with the words that gave the sentence away."""
    return next(reason for reason in weighed.against if reason.startswith(about))


def _outweighed(key: str, words: str, weighed: Weighed) -> bool:
    """Say whether the facts in a sentence weigh more than a sign against it."""
    kinds = frozenset(weighed.kinds)
    if key == "future" and _SOME_DAY.search(words) and not kinds & _HARD:
        return False
    if kinds & _FIRM or "decision" in weighed.signs:
        return True
    # What somebody is said to plan or to be able to do is checkable if we know who; and in a long
    # sentence the "should" is only a part of what is said.
    told = kinds & {ClaimKind.NAME, ClaimKind.ATTRIBUTION, ClaimKind.EVENT}
    return key in {"modal", "future"} and (bool(told) or "long" in weighed.signs)
