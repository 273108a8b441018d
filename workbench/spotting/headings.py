"""Whether a headline asserts something or only names a subject."""

import re
from itertools import pairwise
from typing import Final

from workbench.language.abbreviations import listed
from workbench.spotting.verbs import is_verb

_AUXILIARY: Final = re.compile(
    r"(?<![\w-])(?:is|are|was|were|has|have|had|will|won['’]t|isn['’]t|aren['’]t|did|does|do|can|"
    r"cannot|may|must|hat|ist|wird|sind|haben|a été|est|sont|es|ha|son|han)(?![\w-])",
    re.IGNORECASE,
)
_NOUN_BEFORE: Final = listed(
    "the a an of for in on at by from with as its their his her no new and vs"
)
# Plural nouns more often than verbs, in headlines above all.
_OFTENER_NOUNS: Final = listed(
    "results changes records states studies tests trains supports limits lies means measures "
    "features trades uses works visits"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][a-z]+)?")


def asserts(heading: str) -> bool:
    """Say whether a headline has a verb that says what somebody does, did or is."""
    words = [match.group() for match in _WORD.finditer(heading)]
    for before, word in pairwise(words):
        noun = before.casefold() in _NOUN_BEFORE or word.casefold() in _OFTENER_NOUNS
        if not noun and is_verb(word):
            return True
    return _AUXILIARY.search(heading) is not None and not heading.rstrip().endswith("?")
