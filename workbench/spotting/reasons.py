"""What weighed most in a sentence, told in words: never the names of features, never figures."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Final

from workbench.language.abbreviations import listed
from workbench.spotting.words_of import FIGURE, KIND, LONG, MANY, PAIR, SIGN, WORD

_GROUP_OF_SIGN: Final = {
    "percent": "figures",
    "number": "figures",
    "amount": "figures",
    "magnitude": "figures",
    "ordinal": "figures",
    "money": "money",
    "date": "the time it names",
    "comparison": "a comparison",
    "superlative": "a superlative",
    "direction": "a rise or fall",
    "past": "what somebody did",
    "perfect": "what somebody did",
    "decision": "what somebody did",
    "attribution": "what somebody said",
    "reports": "what somebody said",
    "cause": "a cause",
    "named": "names",
    "public": "public affairs",
    "question": "the question",
    "modal": "what should or could be",
    "future": "what is to come",
    "courtesy": "the courtesy",
    "opinion": "the opinion",
    "value": "the judgement",
    "first person": "the speaker's own part",
    "doubt": "the hedging",
    "address": "the address to a reader",
}
_GROUP_OF_KIND: Final = {
    "number": "figures",
    "percent": "figures",
    "money": "money",
    "date": "the time it names",
    "name": "names",
}
_GROUPS_OF_WORDS: Final = {
    "figures": listed(f"{FIGURE} % percent number numbers average majority half per rate total"),
    "money": listed("$ dollar dollars million billion trillion budget deficit debt loans cost"),
    "public affairs": listed(
        "tax taxes bill law legislation congress senate government federal agency commission jobs "
        "economy crime border health insurance drug pollution industry sanctions treaty trade"
    ),
    "what somebody did": listed(
        "voted supported opposed signed fought took proposed negotiated adopted did didn't sent "
        "gave passed cut raised built killed"
    ),
    "what somebody said": listed("said says told called report reported"),
    "a rise or fall": listed("doubled higher lower increase increased reduced grew lost up down"),
    "what should or could be": listed("should could would must need ought let let's have"),
    "the speaker's own part": listed("i me my we our us"),
}
_OF_WORD: Final = {word: group for group, words in _GROUPS_OF_WORDS.items() for word in words}
_WORDING: Final = "the wording"
_LEAST, _TOLD, _MUCH = 0.4, 2, 1.0


def weighing_most(parts: Mapping[str, float], *, against: bool = False) -> str:
    """Return in words what adds most to the worth of a sentence, or what takes most from it.

    ``parts`` are its features and what each adds. Empty if nothing weighs enough to be told.
    """
    sums: dict[str, float] = defaultdict(float)
    for name, weight in parts.items():
        if not name.startswith(LONG):
            sums[_group(name)] += -weight if against else weight
    wording = sums.pop(_WORDING, 0.0)
    heavy = sorted((group for group in sums if sums[group] >= _LEAST), key=lambda g: (-sums[g], g))
    told = " and ".join(heavy[:_TOLD])
    if told:
        return f"weighs against it: {told}" if against else f"weighs most: {told}"
    if wording < _MUCH:
        return ""
    way = "unlike" if against else "like"
    return f"worded {way} statements that get checked"


@cache
def _group(name: str) -> str:
    """Return the group of a feature in words."""
    if name.startswith(SIGN):
        return _GROUP_OF_SIGN.get(name.removeprefix(SIGN), _WORDING)
    for prefix in (KIND, MANY):
        if name.startswith(prefix):
            return _GROUP_OF_KIND.get(name.removeprefix(prefix), _WORDING)
    words = name.removeprefix(WORD).removeprefix(PAIR).split()
    return next((_OF_WORD[word] for word in words if word in _OF_WORD), _WORDING)
