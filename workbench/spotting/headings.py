"""Whether a headline asserts something or only names a subject."""

import re
from itertools import pairwise
from typing import Final

from workbench.language.abbreviations import listed

_AUXILIARY: Final = re.compile(
    r"(?<![\w-])(?:is|are|was|were|has|have|had|will|won['’]t|isn['’]t|aren['’]t|did|does|do|can|"
    r"cannot|may|must|hat|ist|wird|sind|haben|a été|est|sont|es|ha|son|han)(?![\w-])",
    re.IGNORECASE,
)
_STEMS: Final = listed(
    """
accept accuse add admit agree aim allow announce apologise apologize applaud appoint approve
arrest ask attack award back ban battle beat become begin bid blame block boost break bring
build buy call cancel charge claim clash clear close collapse come condemn confirm convict cost
create criticise criticize cut deal defend delay demand deny die dismiss double drop earn elect
end enter escape expand expel express face fail fall file find fine fire flee fly force free
gain get give grow hail halt help hike hit hold honor honour host increase inject join jump keep
kill land launch lead leave lift lose lower make meet merge miss move name need nominate offer
open oppose order oust outpace overtake pass pay pick plan plead pledge plunge post praise
prepare press promise propose protest pull push quit raise reach reject release remain remove
replace report resign restart resume return reveal rise rule run sack say seal see seek sell
send sentence set shut sign slam slash slump soar speak spend split stay step stop strike sue
suffer surge surpass suspend take tell threaten top triple try unveil urge vote warn warns weigh
win withdraw work
"""
)
_IRREGULAR: Final = listed(
    "said won lost fell rose grew hit cut made took went came led found told sold bought paid "
    "built "
    "became began broke brought chose fled gave got held kept knew left met put quit ran saw sent "
    "shut "
    "spent stood struck sued swore taught threw wrote died"
)
_NOUN_BEFORE: Final = listed(
    "the a an of for in on at by from with as its their his her no new and vs"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][a-z]+)?")


def asserts(heading: str) -> bool:
    """Say whether a headline has a verb that says what somebody does, did or is."""
    words = [match.group() for match in _WORD.finditer(heading)]
    for before, word in pairwise(words):
        if before.casefold() not in _NOUN_BEFORE and _is_verb(word):
            return True
    return _AUXILIARY.search(heading) is not None and not heading.rstrip().endswith("?")


def _is_verb(word: str) -> bool:
    """Say whether a word is a verb form that headlines use."""
    low = word.casefold()
    if low in _IRREGULAR:
        return True
    if low.endswith("ies"):
        return low[:-3] + "y" in _STEMS
    if low.endswith("s") and (low[:-1] in _STEMS or low[:-2] in _STEMS):
        return True
    return low.endswith("ed") and (low[:-1] in _STEMS or low[:-2] in _STEMS or low[:-3] in _STEMS)
