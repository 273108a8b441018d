"""Why a sentence of an article is set apart from the claims: the reason, in words."""

import re
from typing import Final

from workbench.domain.claim import ClaimKind
from workbench.spotting.headings import asserts
from workbench.spotting.layout import Role, word_count
from workbench.spotting.worth import Weighed

_RHETORIC: Final = re.compile(
    r"\b(?:turning point|game[- ]changer|only time will tell|remains to be seen|one thing is "
    r"(?:clear|certain)|"
    r"the stakes (?:are|could not be) high\w*|wake-?up call|tip of the iceberg|perfect storm|"
    r"brave new world|"
    r"writing (?:is )?on the wall|at a crossroads|make no mistake|time is running out|"
    r"double-edged sword|"
    r"needless to say|food for thought|new era|new chapter|long road ahead|sends? a (?:clear |"
    r"strong )?message|"
    r"raises? (?:\w+ )?questions|speaks volumes|in a (?:world|time) (?:where|of)|zeitenwende|"
    r"wendepunkt|"
    r"bleibt abzuwarten|reste à voir|tournant|está por ver|punto de inflexión)\b",
    re.IGNORECASE,
)
_MOOD: Final = re.compile(
    r"\b(?:remain(?:s|ed)?|is|was|were|are|seem(?:s|ed)?|feels?|felt)\s+(?:\w+\s)?(?:optimistic|"
    r"hopeful|confident|"
    r"upbeat|defiant|cautious|proud|worried|excited)\b",
    re.IGNORECASE,
)
_VALUE: Final = re.compile(
    r"\b(?:is|was|were|are|been|be)\s+(?:\w+ly\s|so\s|very\s|both\s|nothing short of\s)?(?:an?\s)?"
    r"(?:admirable|wonderful|terrible|shameful|disgraceful|brilliant|awful|beautiful|inexcusable|"
    r"outrageous|remarkable|impressive|disappointing|tragic|absurd|ridiculous|unacceptable|"
    r"inspiring|"
    r"fantastic|amazing|delicious|charming|cowardly|foolish|courageous|masterpiece|disaster|"
    r"triumph|"
    r"farce|disgrace)\b|\bshould have (?:\w+ )?\w+(?:ed|en|ne)\b|\b(?:we|they|everyone) (?:should|"
    r"must)\b",
    re.IGNORECASE,
)
_READER: Final = re.compile(
    r"^\W*(?:let['’]s|imagine|consider|remember|ask yourself|think about|stay tuned|don['’]t|"
    r"here['’]s (?:why|how|"
    r"what)|what (?:follows|you need to know)|please)\b",
    re.IGNORECASE,
)
_PHRASES: Final = (
    (_RHETORIC, "rhetoric"),
    (_MOOD, "a state of mind"),
    (_VALUE, "a judgement of value"),
)
# A sentence that ends in a full stop, before others that ask.
_STATES: Final = re.compile(r"[^\W\d]{3,}[.!…][”\"’]?\s")
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
_FIRM: Final = _HARD | {ClaimKind.NUMBER}
_TERSE: Final = frozenset({Role.LIST, Role.TABLE, Role.CAPTION, Role.NOTE})
_NO_NEWS: Final = re.compile(
    r"\W*(?:how|why|what|when|who|inside|opinion|analysis|comment|explainer|explained|editorial|"
    r"review|meinung|kommentar|analyse|opinión|análisis)\b",
    re.IGNORECASE,
)
# Signs that set a sentence apart, and how their reason in words begins.
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
    if role in {Role.HEADING, Role.TITLE}:
        return _of_heading(words, role, kinds)
    if "question" in weighed.signs and not (ClaimKind.QUOTE in kinds and _STATES.search(words)):
        return "a question"
    if ClaimKind.QUOTE in kinds:
        return ""
    reader = _READER.match(words)
    if reader and not kinds & _HARD:
        return f"speaks to the reader: “{reader.group().strip()}”"
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
    for pattern, reason in _PHRASES:
        match = pattern.search(words)
        if match and not kinds & _FIRM:
            return f"{reason}: “{match.group().strip()}”"
    for key, about in _ABOUT.items():
        if key in weighed.signs and not _outweighed(key, kinds, weighed):
            return next(reason for reason in weighed.against if reason.startswith(about))
    count = word_count(words)
    specific = bool(kinds & _SPECIFIC)
    if role in _TERSE or not english:
        return "" if specific or count >= _ENOUGH_WORDS else "too little is said to check"
    if not specific and (count <= _ENOUGH_WORDS + 1 or ClaimKind.EVENT not in kinds):
        return "names nothing that can be looked up"
    return ""


def _outweighed(key: str, kinds: frozenset[ClaimKind], weighed: Weighed) -> bool:
    """Say whether the facts in a sentence weigh more than a sign against it."""
    if kinds & _FIRM or "decision" in weighed.signs:
        return True
    # What somebody is said to plan or to be able to do is checkable if we know who; and in a long
    # sentence the "should" is only a part of what is said.
    told = kinds & {ClaimKind.NAME, ClaimKind.ATTRIBUTION, ClaimKind.EVENT}
    return key in {"modal", "future"} and (bool(told) or "long" in weighed.signs)
