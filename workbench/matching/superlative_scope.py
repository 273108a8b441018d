"""Among what a superlative ranks: "in Europe", "the world's", "ever", "since 1998"."""

import re
from dataclasses import dataclass
from typing import Final

from workbench.domain.text import Span
from workbench.matching.superlative_words import EVER, SCOPES, WIDE

_LOOK_BACK: Final = 60
_LOOK_AHEAD: Final = 90
_OWNER: Final = re.compile(
    r"(?P<place>(?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20}|(?:the )?(?:world|planet|country|nation"
    r"|state|city|continent|region|county|province|island|town))['’]s?\s(?:\w{1,15}\s){0,2}$"
)
_IN: Final = re.compile(
    r"^(?:\s[\w’'-]{1,20}){0,4}?\s(?:in|of|on|across|within|throughout)\s"
    r"(?P<place>(?:all )?(?:the )?(?:(?:[A-Z][\w.-]{0,20})(?:\s(?:of\s)?[A-Z][\w.-]{0,20}){0,2}"
    r"|world|globe|planet|earth|country|nation|state|city|continent|region|county|province|island|town))"
)
_WORLDWIDE: Final = re.compile(
    r"^(?:\s[\w’'-]{1,20}){0,3}?\s(?P<place>worldwide|globally|nationwide)\b"
)
_EVER: Final = re.compile(
    r"^(?:\s[\w’'-]{1,20}){0,4}?\s(?:ever|on record|in history|of all time|yet seen)\b"
)
_SINCE: Final = re.compile(
    r"^(?:\s[\w’'-]{1,20}){0,4}?\s(?P<time>since\s(?:\w+\s)?\d{4}"
    r"|(?:in|for)\s(?:(?:more than|over|nearly|almost|about)\s)?[\w-]{1,12}"
    r"\s(?:years|decades|months|weeks|generations))\b"
)
_ALL_TIME: Final = re.compile(r"\b(?:record|all-time)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where and when a superlative holds, "" for what is not said.

    ``place`` and ``time`` are what is compared, ``words`` the place as it is written. A ``named``
    place is one particular one, which "the country" is not.
    """

    place: str = ""
    time: str = ""
    words: str = ""
    named: bool = False


def scope(text: str, span: Span) -> Scope:
    """Return among what the superlative at a span of a text ranks."""
    after = re.split(r"[.;:!?,()]\s|\n", text[span.end : span.end + _LOOK_AHEAD])[0]
    before = text[max(0, span.start - _LOOK_BACK) : span.start]
    found = _OWNER.search(before) or _IN.match(after) or _WORLDWIDE.match(after)
    words = found["place"].strip().rstrip(".") if found else ""
    place = re.sub(r"^(?:all )?(?:the )?", "", words, flags=re.IGNORECASE).casefold()
    place = SCOPES.get(place, place)
    named = bool(place) and (place == "world" or words.split()[-1][0].isupper())
    return Scope(place, _time(after, span.of(text)), words, named)


def _time(after: str, words: str) -> str:
    if _ALL_TIME.search(words) or _EVER.match(after):
        return EVER
    since = _SINCE.match(after)
    return " ".join(since["time"].casefold().split()) if since else ""


def against(mine: Scope, theirs: Scope, *, of_one_place: bool = True) -> str:
    """Return how two scopes contradict each other, in words; nothing where they do not.

    Two named places do, one of which is the world or a continent, or where the superlative is
    ``of_one_place``: what was first in London may have been first in England, what is largest there
    need not be. How long ago a time began is compared with the dates and amounts.
    """
    apart = mine.place != theirs.place and mine.named and theirs.named
    if apart and (of_one_place or {mine.place, theirs.place} & WIDE):
        return f"claim says {_of(mine)}, passage says {_of(theirs)}"
    if mine.time and theirs.time and (mine.time == EVER) != (theirs.time == EVER):
        return f"claim says {mine.time}, passage says {theirs.time}"
    return ""


def beyond(mine: Scope, theirs: Scope) -> str:
    """Return what the claim says of the scope that the passage does not say so, in words."""
    if mine.place and mine.place != theirs.place:
        there = f"says {_of(theirs)}" if theirs.place else "does not say where"
        return f"the claim says {_of(mine)}, the passage {there}"
    if mine.time and not theirs.time:
        return f"the claim says {mine.time}, the passage does not say since when"
    return ""


def _of(scope: Scope) -> str:
    return f"in {scope.words}"
